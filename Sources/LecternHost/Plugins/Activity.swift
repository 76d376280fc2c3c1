// What a function of a plugin is run for, and the slot in which its thread says so.

package import CLecternPlugin
internal import CLinux
package import LecternNet

/// What a function of a plugin is run for: it decides how long it may take.
package enum Activity: UInt32, CaseIterable, Sendable {
    /// A handler that holds the store's writer.
    case write = 1
    /// A handler on one of the store's readers.
    case read
    /// A handler on a reactor, which serves many connections.
    case inline
    /// The slow part before a handler.
    case prepare
    /// A handler that touches no data, on a thread of the pool.
    case compute
    /// Opening or stepping a stream.
    case step
    /// Closing a stream.
    case close
    /// Constructors and `lectern_plugin_open`.
    case open
    case start
    case check
    case stop

    /// What a slot holds while a function runs for this.
    /// - Parameter function: the function's number in the activity memory.
    package func running(_ function: UInt32) -> UInt64 { UInt64(rawValue) << 32 | UInt64(function) }

    /// Reads it back; nil for what is none.
    package init?(running: UInt64) { self.init(rawValue: UInt32(truncatingIfNeeded: running >> 32)) }

    /// Runs a function of a plugin and notes it in the thread's slot. On any thread; calls may be within each other, then
    /// the outermost call stays and the innermost function is named.
    /// - Parameters:
    ///   - function: the function's number in the activity memory.
    ///   - info: what the outermost call is told, valid for as long as it runs; nil: it is no call.
    ///   - caller: whom the call is attributed to; nil: nobody.
    ///   - body: runs the function.
    package func note<Result>(
        _ function: UInt32, info: UnsafePointer<lectern_call_info>? = nil, caller: CallerName? = nil, _ body: () -> Result
    ) -> Result {
        let slot = clinux_activity_slot()
        guard clinux_activity_runs(slot) == 0 else {
            let before = clinux_activity_nest(slot, function)
            defer { _ = clinux_activity_nest(slot, before) }
            return body()
        }
        if let key = info?.pointee.request_key { clinux_activity_note_call(slot, key.data, key.size, caller?.pointer) }
        clinux_activity_begin(slot, running(function), info, caller?.pointer)
        defer {
            clinux_activity_end(slot)
            withExtendedLifetime(caller) {}
        }
        return body()
    }
}
