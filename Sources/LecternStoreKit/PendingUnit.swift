// A unit of work that a store has accepted and not completed.

package import CLecternPlugin

/// A submitted unit that has no outcome yet.
package struct PendingUnit: @unchecked Sendable {  // the record does not change until `done`, and any thread may have it
    /// The host's record of it.
    package let record: UnsafeMutablePointer<lectern_unit>

    /// The number of runs before the next one.
    package var attempt: UInt32

    /// - Parameters:
    ///   - record: the host's record of it.
    ///   - attempt: the number of runs before the next one.
    package init(record: UnsafeMutablePointer<lectern_unit>, attempt: UInt32 = 0) {
        self.record = record
        self.attempt = attempt
    }

    /// Whether it is the host's own work, which waits behind callers' units.
    package var isBackground: Bool {
        record.pointee.size >= UInt64(LECTERN_UNIT_SIZE_1_1) && record.pointee.flags & LECTERN_UNIT_BACKGROUND != 0
    }

    /// The same unit, to be run once more.
    package var nextAttempt: PendingUnit { PendingUnit(record: record, attempt: attempt + 1) }

    /// Completes the unit. To be called exactly once; the record is invalid afterwards.
    ///
    /// - Parameters:
    ///   - outcome: one of the codes that `lectern_unit.done` takes.
    ///   - message: the reason, for the host's log.
    package func done(_ outcome: Int32, _ message: String = "") {
        var message = message
        message.withUTF8 { text in
            record.pointee.done?(
                record.pointee.context, outcome, lectern_bytes(data: text.baseAddress, size: UInt64(text.count)))
        }
    }

    /// Whether the unit was cancelled or has passed its deadline.
    package var isCancelled: Bool {
        let deadline = record.pointee.deadline_ns
        if deadline != 0 && Clock.nanoseconds >= deadline { return true }
        guard let ask = record.pointee.is_cancelled else { return false }
        return ask(record.pointee.context) != 0
    }
}
