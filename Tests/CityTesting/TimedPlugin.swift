// The plugin of timed.proto, compiled while the tests run, and its calls.

package import LecternClient
package import LecternTestSupport

/// Makes the plugin `timed`, whose timers leave a row each.
package enum TimedPlugin {
    /// Compiles the plugin.
    /// - Parameter folder: where to.
    /// - Returns: its path.
    package static func make(in folder: TemporaryFolder) throws -> String { try BackgroundPlugin.make("timed", in: folder) }
}

/// Timers that are to be scheduled in one call.
package struct TimedBatch: Sendable {
    /// The number of the first.
    package var first: Int
    package var timers: Int
    /// When the first is due, in milliseconds from now.
    package var afterMilliseconds = 0
    /// Over how long all are spread, in milliseconds.
    package var spreadMilliseconds = 0
    /// What each does besides: see timed.proto.
    package var what = ""

    package init(first: Int = 0, timers: Int, afterMilliseconds: Int = 0, spreadMilliseconds: Int = 0, what: String = "") {
        self.first = first
        self.timers = timers
        self.afterMilliseconds = afterMilliseconds
        self.spreadMilliseconds = spreadMilliseconds
        self.what = what
    }

    /// The encoded ScheduleRequest.
    fileprivate var encoded: [UInt8] {
        var bytes: [UInt8] = []
        for (field, value) in zip(1..., [first, timers, afterMilliseconds, spreadMilliseconds]) {
            bytes += BackgroundPlugin.number(field, value)
        }
        return bytes + BackgroundPlugin.text(5, what)
    }
}

extension Connection {
    /// Schedules timers of the plugin `timed`.
    package func schedule(_ batch: TimedBatch) throws {
        _ = try call(
            "lectern.timed.v1.Timed/Schedule", batch.encoded,
            CallOptions(timeoutMilliseconds: 60_000, requestKey: CallOptions.newRequestKey()))
    }

    /// What its timers have done: rows, and how many different timers wrote them.
    package func timedRuns() throws -> (runs: Int, timers: Int) {
        let numbers = BackgroundPlugin.twoNumbers(try call("lectern.timed.v1.Timed/Runs", []))
        return (numbers.0, numbers.1)
    }
}
