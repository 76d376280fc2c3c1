// The wall clock of a host under test.

internal import LecternHost
internal import Synchronization

/// Shows the machine's time, ahead by what the test has advanced it: sessions expire, due dates pass. Deadlines of calls are not
/// affected; they follow the machine's monotonic clock. Any thread.
public final class TestClock: Sendable {
    private let aheadMilliseconds = Atomic<Int64>(0)

    /// Advances the clock. Calls that are begun later see the new time; timers run at the next `PluginHost.runDueTimers`.
    /// - Parameter duration: `.seconds(3_600)`; not negative, whole milliseconds count.
    public func advance(by duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let milliseconds = seconds * 1_000 + attoseconds / 1_000_000_000_000_000
        precondition(milliseconds >= 0, "a clock does not go back")
        aheadMilliseconds.wrappingAdd(milliseconds, ordering: .relaxed)
    }

    /// What the host takes for now, milliseconds since 1970 UTC.
    public var nowMilliseconds: Int64 { HostClock.system.wallMilliseconds() + aheadMilliseconds.load(ordering: .relaxed) }

    var hostClock: HostClock {
        HostClock(wallMilliseconds: { [self] in nowMilliseconds }, monotonicNanoseconds: HostClock.system.monotonicNanoseconds)
    }
}
