// Ids that were never used: time, then random bits.

internal import Synchronization

/// Makes the ids of all rows. Any thread.
///
/// An id is positive: 41 bits of milliseconds since 2020 (until 2089), then 22 bits. Within a process ids
/// rise and never repeat. Each millisecond starts at a random place, so that two daemons that write at the
/// same moment hardly ever meet; where they do, the primary key refuses the second.
final class IDMaker: Sendable {
    private let clock: HostClock
    private let entropy: Entropy
    private let last = Mutex<Int64>(0)
    /// 2020-01-01 in milliseconds since 1970.
    private static let epochMilliseconds: Int64 = 1_577_836_800_000
    private static let randomBits: Int64 = 22

    init(clock: HostClock, entropy: Entropy) {
        self.clock = clock
        self.entropy = entropy
    }

    /// The next id.
    func next() -> Int64 {
        let milliseconds = max(clock.wallMilliseconds() - IDMaker.epochMilliseconds, 1) & ((1 << 41) - 1)
        let base = milliseconds << IDMaker.randomBits
        return last.withLock { last in
            if last < base {
                // The upper half stays free for more ids in the same millisecond.
                last = base | Int64(entropy.number() & ((1 << 21) - 1))
            } else {
                last += 1
            }
            return last
        }
    }
}
