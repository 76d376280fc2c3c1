// Points in time for waiting.

internal import CLinux
internal import Glibc

/// Makes deadlines on CLOCK_MONOTONIC.
package enum Deadline {
    /// So many milliseconds from now.
    /// - Parameter milliseconds: 0 or less is never.
    /// - Returns: nanoseconds on CLOCK_MONOTONIC; `Int64.max` is never.
    package static func after(_ milliseconds: Int) -> Int64 {
        milliseconds <= 0 ? .max : clinux_monotonic() + Int64(milliseconds) * 1_000_000
    }

    /// The present moment, nanoseconds on CLOCK_MONOTONIC.
    package static var now: Int64 { clinux_monotonic() }

    /// Blocks the calling thread until a moment.
    /// - Parameter deadlineNanoseconds: CLOCK_MONOTONIC.
    package static func sleep(until deadlineNanoseconds: Int64) {
        var time = timespec(tv_sec: Int(deadlineNanoseconds / 1_000_000_000), tv_nsec: Int(deadlineNanoseconds % 1_000_000_000))
        while clock_nanosleep(CLOCK_MONOTONIC, Int32(TIMER_ABSTIME), &time, nil) == EINTR {}
    }
}
