// The monotonic clock that deadlines are measured by.

internal import Glibc

/// The clock of deadlines.
package enum Clock {
    /// Nanoseconds of `CLOCK_MONOTONIC`. The corresponding C function is `clock_gettime`.
    package static var nanoseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
