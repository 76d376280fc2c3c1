// Points in time for waiting.

internal import CLinux

/// Makes deadlines on CLOCK_MONOTONIC.
package enum Deadline {
    /// So many milliseconds from now.
    /// - Parameter milliseconds: 0 or less is never.
    /// - Returns: nanoseconds on CLOCK_MONOTONIC; `Int64.max` is never.
    package static func after(_ milliseconds: Int) -> Int64 {
        milliseconds <= 0 ? .max : clinux_monotonic() + Int64(milliseconds) * 1_000_000
    }
}
