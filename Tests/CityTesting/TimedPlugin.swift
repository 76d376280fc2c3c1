// The plugin of Tests/Timed, compiled while the tests run, and its calls.

package import LecternClient
package import LecternTestSupport
import LecternWire

/// Makes the plugin `timed`, whose timers leave a row each.
package enum TimedPlugin {
    /// Compiles the plugin.
    /// - Parameter folder: where to.
    /// - Returns: its path.
    package static func make(in folder: TemporaryFolder) throws -> String {
        try Program.output("\(Repository.path)/Tests/Timed/make", [folder.path])
        return folder.path + "/timed.so"
    }
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
            bytes += [UInt8(field << 3)] + varint(UInt64(value))
        }
        return bytes + [5 << 3 | 2] + varint(UInt64(what.utf8.count)) + Array(what.utf8)
    }

    private func varint(_ value: UInt64) -> [UInt8] {
        value < 128 ? [UInt8(value)] : [UInt8(value & 127) | 128] + varint(value >> 7)
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
        var bytes = try call("lectern.timed.v1.Timed/Runs", [])[...]
        var numbers = [0, 0, 0]
        while let tag = bytes.popFirst() {
            var (value, shift) = (0, 0)
            while let byte = bytes.popFirst() {
                value |= Int(byte & 127) << shift
                shift += 7
                if byte < 128 { break }
            }
            numbers[min(2, Int(tag >> 3))] = value
        }
        return (numbers[1], numbers[2])
    }
}
