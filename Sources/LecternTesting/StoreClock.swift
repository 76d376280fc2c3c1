// The clock of deadlines, for the store's tests.

internal import CLinux

/// `CLOCK_MONOTONIC`.
package enum StoreClock {
    /// Nanoseconds since some moment in the past.
    package static var nanoseconds: Int64 { clinux_monotonic() }
}
