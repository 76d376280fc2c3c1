// Where the host's time comes from.

internal import CLinux

/// The two clocks of the host; injected, so that tests set them.
package struct HostClock: Sendable {
    /// Milliseconds since 1970 UTC.
    let wallMilliseconds: @Sendable () -> Int64
    /// CLOCK_MONOTONIC.
    let monotonicNanoseconds: @Sendable () -> Int64

    /// The machine's own clocks.
    package static let system = HostClock(
        wallMilliseconds: { clinux_realtime() / 1_000_000 }, monotonicNanoseconds: { clinux_monotonic() })
}
