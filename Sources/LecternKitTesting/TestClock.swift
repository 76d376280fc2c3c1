// The wall clock of a host under test.

internal import LecternHost
internal import Synchronization

/// Shows the machine's time, ahead by what the test has advanced it: sessions expire, due dates pass. Deadlines of calls are not
/// affected; they follow the machine's monotonic clock. Any thread.
public final class TestClock: Sendable {
    private let aheadMilliseconds = Atomic<Int64>(0)
    /// Where a clock begins that does not run by itself; nil: it runs with the machine's.
    private let startMilliseconds: Int64?
    /// The monotonic time of a clock that does not run by itself: a microsecond more at each look, and never less.
    private let monotonic = Atomic<Int64>(1_000_000_000)
    /// How far a simulated clock may be set back at once: more than a machine's clock is corrected by.
    static let backMillisecondsMax: Int64 = 3_600_000

    /// A clock that runs with the machine's.
    init() { startMilliseconds = nil }

    /// A clock that is only turned.
    /// - Parameter startMilliseconds: what it shows first, since 1970 UTC.
    init(startMilliseconds: Int64) { self.startMilliseconds = startMilliseconds }

    /// Advances the clock. Calls that are begun later see the new time; timers run at the next `PluginHost.runDueTimers`.
    /// - Parameter duration: `.seconds(3_600)`; not negative, whole milliseconds count.
    public func advance(by duration: Duration) {
        let milliseconds = TestClock.milliseconds(duration)
        precondition(milliseconds >= 0, "a clock that is advanced does not go back")
        aheadMilliseconds.wrappingAdd(milliseconds, ordering: .relaxed)
        monotonic.wrappingAdd(milliseconds * 1_000_000, ordering: .relaxed)
    }

    /// Sets the clock of a simulated host back, as a machine's is corrected. The monotonic time goes on.
    /// - Parameter duration: at most an hour.
    public func setBack(by duration: Duration) {
        let milliseconds = TestClock.milliseconds(duration)
        precondition(startMilliseconds != nil, "the machine's clock is not set back")
        precondition((0...TestClock.backMillisecondsMax).contains(milliseconds), "a clock is set back by an hour at most")
        aheadMilliseconds.wrappingSubtract(milliseconds, ordering: .relaxed)
    }

    private static func milliseconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
    }

    /// What the host takes for now, milliseconds since 1970 UTC.
    public var nowMilliseconds: Int64 {
        (startMilliseconds ?? HostClock.system.wallMilliseconds()) + aheadMilliseconds.load(ordering: .relaxed)
    }

    var hostClock: HostClock {
        guard startMilliseconds == nil else {
            return HostClock(
                wallMilliseconds: { [self] in nowMilliseconds },
                monotonicNanoseconds: { [self] in monotonic.wrappingAdd(1_000, ordering: .relaxed).newValue })
        }
        return HostClock(wallMilliseconds: { [self] in nowMilliseconds }, monotonicNanoseconds: HostClock.system.monotonicNanoseconds)
    }
}
