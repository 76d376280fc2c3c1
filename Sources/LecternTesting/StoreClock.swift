// The clock of deadlines, for the store's tests.

internal import CLinux
internal import Glibc

/// `CLOCK_MONOTONIC`.
package enum StoreClock {
    /// Nanoseconds since some moment in the past.
    package static var nanoseconds: Int64 { clinux_monotonic() }

    /// Lets time pass on this thread.
    package static func pass(milliseconds: UInt32) { usleep(milliseconds * 1_000) }
}
