// The clocks from which the host takes its time.

internal import CLinux

/// The two clocks of the host; injected, so that tests set them.
package struct HostClock: Sendable {
    /// Milliseconds since 1970 UTC.
    package let wallMilliseconds: @Sendable () -> Int64
    /// CLOCK_MONOTONIC.
    package let monotonicNanoseconds: @Sendable () -> Int64

    /// - Parameters:
    ///   - wallMilliseconds: gives milliseconds since 1970 UTC; any thread.
    ///   - monotonicNanoseconds: gives CLOCK_MONOTONIC; any thread.
    package init(wallMilliseconds: @escaping @Sendable () -> Int64, monotonicNanoseconds: @escaping @Sendable () -> Int64) {
        self.wallMilliseconds = wallMilliseconds
        self.monotonicNanoseconds = monotonicNanoseconds
    }

    /// The machine's own clocks.
    package static let system = HostClock(
        wallMilliseconds: { clinux_realtime() / 1_000_000 }, monotonicNanoseconds: { clinux_monotonic() })
}
