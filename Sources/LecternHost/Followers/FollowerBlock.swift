// Why a follower does not go on, and when it is tried again.

internal import LecternWire

/// What becomes of a follower whose change failed. Pure: a row, a problem and a time in, what is recorded out.
struct FollowerBlock: Equatable, Sendable {
    /// The position of the change.
    let changeAt: Int64
    /// How often it was tried in vain, this time included.
    let failures: Int
    /// When it is tried again, milliseconds since 1970 UTC; 0: when an administrator says so.
    let retryAtMilliseconds: Int64
    /// When the follower was stopped, milliseconds since 1970 UTC; 0: it is tried again by itself.
    let stoppedAtMilliseconds: Int64
    let problem: String

    /// A change failed, alone in its unit. The pause doubles with each attempt; after the last the follower stops.
    /// - Parameters:
    ///   - changeAt: its position.
    ///   - problem: what went wrong.
    ///   - row: the follower's row before.
    ///   - now: milliseconds since 1970 UTC.
    ///   - limits: attempts and pauses.
    static func failed(at changeAt: Int64, _ problem: String, row: FollowerRow, now: Int64, limits: Limits) -> FollowerBlock {
        let before = row.blockedAt == changeAt ? row.failures : 0
        let failures = before + 1
        guard failures < limits.followerAttemptsMax else {
            return FollowerBlock(changeAt: changeAt, failures: failures, retryAtMilliseconds: 0, stoppedAtMilliseconds: now, problem: problem)
        }
        // At most 2^30 pauses of the first kind: no overflow, and more than any longest pause.
        let pause = min(limits.followerPauseMilliseconds << min(before, 30), limits.followerPauseMillisecondsMax)
        return FollowerBlock(
            changeAt: changeAt, failures: failures, retryAtMilliseconds: now + Int64(pause), stoppedAtMilliseconds: 0, problem: problem)
    }

    /// What stands against the change passes once an administrator acts: it is tried again after the longest pause, and no attempt counts.
    static func waiting(at changeAt: Int64, _ problem: String, row: FollowerRow, now: Int64, limits: Limits) -> FollowerBlock {
        FollowerBlock(
            changeAt: changeAt, failures: row.blockedAt == changeAt ? row.failures : 0,
            retryAtMilliseconds: now + Int64(limits.followerPauseMillisecondsMax), stoppedAtMilliseconds: 0, problem: problem)
    }

    /// The follower stops at once: what stands against the change does not pass by waiting.
    static func stopped(at changeAt: Int64, _ problem: String, row: FollowerRow, now: Int64) -> FollowerBlock {
        FollowerBlock(
            changeAt: changeAt, failures: row.blockedAt == changeAt ? row.failures : 0, retryAtMilliseconds: 0, stoppedAtMilliseconds: now,
            problem: problem)
    }
}
