// The monotonic clock that deadlines are measured by.

internal import Glibc

enum Clock {
    /// Nanoseconds of `CLOCK_MONOTONIC`. The corresponding C function is `clock_gettime`.
    static var nanoseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
