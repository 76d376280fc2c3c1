// Ids that were never used: a lane, time, then random bits.

internal import Synchronization

/// Makes the ids of all rows. Any thread.
///
/// An id is positive: 8 random bits, 41 bits of milliseconds since 2020 (until 2089), then 14 bits that begin at a random
/// place in each millisecond, so that two daemons that write at the same moment hardly ever meet; where they do, the
/// primary key refuses the second.
///
/// The 8 bits in front make 256 lanes, of which a call has one. With time in front, all new rows would come to stand on the last page of their
/// index, and who reads one of them would, for a database that guards what was read page by page, stand in the way of
/// everybody who adds another (measured on PostgreSQL with a million loans, lending and returning at 50 terminals: see
/// docs/Performance.md).
final class IDMaker: Sendable {
    private let clock: HostClock
    private let entropy: Entropy
    private let last = Mutex<Int64>(0)
    /// 2020-01-01 in milliseconds since 1970.
    private static let epochMilliseconds: Int64 = 1_577_836_800_000
    private static let timeBits: Int64 = 41
    private static let randomBits: Int64 = 14
    private static let laneBits: Int64 = 8

    init(clock: HostClock, entropy: Entropy) {
        self.clock = clock
        self.entropy = entropy
    }

    /// A lane for the ids of one call, which rise.
    func lane() -> Int64 {
        Int64(entropy.number() & ((1 << UInt64(IDMaker.laneBits)) - 1))
    }

    /// The next id.
    /// - Parameter lane: the call's.
    func next(lane: Int64) -> Int64 {
        let milliseconds = max(clock.wallMilliseconds() - IDMaker.epochMilliseconds, 1) & ((1 << IDMaker.timeBits) - 1)
        let base = milliseconds << IDMaker.randomBits
        let number = last.withLock { last in
            if last < base {
                // The upper half stays free for more ids in the same millisecond.
                last = base | Int64(entropy.number() & ((1 << (UInt64(IDMaker.randomBits) - 1)) - 1))
            } else {
                last += 1
            }
            return last
        }
        return lane << (IDMaker.timeBits + IDMaker.randomBits) | number
    }
}
