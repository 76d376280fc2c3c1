// What a run costs.

internal import Glibc

/// The processor time of this process.
enum ProcessorTime {
    /// Of all its threads, in nanoseconds. The corresponding C function is `clock_gettime`.
    static var nanoseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
