// A unit of work on its way through a store.

package import CLecternPlugin

/// A unit that was submitted and was not told its outcome yet.
package struct PendingUnit: @unchecked Sendable {  // the host's record does not change until `done`, and any thread may have it
    /// The host's record of it.
    package let unit: UnsafeMutablePointer<lectern_unit>

    /// How often it was run already.
    package var attempt: UInt32

    /// - Parameters:
    ///   - unit: the host's record of it.
    ///   - attempt: how often it was run already.
    package init(unit: UnsafeMutablePointer<lectern_unit>, attempt: UInt32 = 0) {
        self.unit = unit
        self.attempt = attempt
    }

    /// Tells the host how it ended. To be called exactly once.
    ///
    /// - Parameters:
    ///   - outcome: one of the codes that `lectern_unit.done` may be told.
    ///   - message: words for the log.
    package func done(_ outcome: Int32, _ message: String = "") {
        var message = message
        message.withUTF8 { text in
            unit.pointee.done?(
                unit.pointee.context, outcome, lectern_bytes(data: text.baseAddress, size: UInt64(text.count)))
        }
    }

    /// Whether nobody wants it any more: cancelled, or past its deadline.
    package var isUnwanted: Bool {
        let deadline = unit.pointee.deadline_ns
        if deadline != 0 && Clock.nanoseconds >= deadline { return true }
        guard let isCancelled = unit.pointee.is_cancelled else { return false }
        return isCancelled(unit.pointee.context) != 0
    }
}
