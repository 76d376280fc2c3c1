// What a follower does next, as values: from its row, what was read, and what happened before.

import LecternNet
import LecternWire
import Testing

@testable import LecternHost

@Suite struct FollowerStateTests {
    private let limits: Limits = {
        var limits = Limits()
        limits.followerAttemptsMax = 4
        limits.followerPauseMilliseconds = 100
        limits.followerPauseMillisecondsMax = 350
        limits.followerNoteMilliseconds = 1_000
        return limits
    }()

    private func change(_ position: Int64) -> StoredChange {
        let columns: [SQLValue] = [
            .integer(position), .text("notes.note"), .text("happened"), .text(""), .text(""), .blob([]), .integer(1), .integer(2), .integer(0),
            .text(""),
        ]
        guard let made = StoredChange(columns) else { preconditionFailure("a row of ten columns is a change") }
        return made
    }

    private func reading(_ row: FollowerRow, _ positions: [Int64], lookedTo: Int64, isEnd: Bool = true, begin: Int64 = 0) -> FollowerReading {
        FollowerReading(row: row, changes: positions.map(change), lookedTo: lookedTo, isEnd: isEnd, feedBegin: begin)
    }

    private let row = FollowerRow(name: "test.v1.Notes/Follow", position: 10)

    @Test func changes_areRunTogether() {
        var state = FollowerState()
        #expect(state.action(for: reading(row, [11, 12, 15], lookedTo: 16), now: 0, limits: limits) == .run(3))
    }

    @Test func batch_thatFailed_isRunOneByOne_upToItsLast() {
        var state = FollowerState()
        state.failedTogether(upTo: 12)
        #expect(state.action(for: reading(row, [11, 12, 15], lookedTo: 16), now: 0, limits: limits) == .run(1))
        let later = FollowerRow(name: row.name, position: 12)
        #expect(state.action(for: reading(later, [15, 16], lookedTo: 16), now: 0, limits: limits) == .run(2))
    }

    @Test func change_thatFailedAlone_isTriedAloneAfterItsPause() {
        var state = FollowerState()
        var failed = row
        (failed.blockedAt, failed.failures, failed.retryAtMilliseconds) = (11, 1, 500)
        let found = reading(failed, [11, 12], lookedTo: 12)
        #expect(state.action(for: found, now: 499, limits: limits) == .pause(until: 500))
        #expect(state.action(for: found, now: 500, limits: limits) == .run(1))
    }

    @Test func stoppedFollower_stays() {
        var state = FollowerState()
        var stopped = row
        stopped.stoppedAtMilliseconds = 7
        #expect(state.action(for: reading(stopped, [11], lookedTo: 11), now: 9, limits: limits) == .stay)
    }

    @Test func follower_belowTheFeedsBegin_hasMissedChanges() {
        var state = FollowerState()
        #expect(state.action(for: reading(row, [31], lookedTo: 31, begin: 11), now: 0, limits: limits) == .missed(upTo: 11))
        #expect(state.action(for: reading(row, [31], lookedTo: 31, begin: 10), now: 0, limits: limits) == .run(1))
    }

    @Test func otherTopics_arePassedOver_andNotedAfterAWhile() {
        var state = FollowerState()
        #expect(state.action(for: reading(row, [], lookedTo: 90, isEnd: false), now: 0, limits: limits) == .readOn)
        #expect(state.readFrom(row) == 90)
        #expect(state.action(for: reading(row, [], lookedTo: 95), now: 999, limits: limits) == .wait)
        state.notified(upTo: 120)
        #expect(state.action(for: reading(row, [], lookedTo: 120), now: 1_000, limits: limits) == .passOver(to: 120))
        state.advanced(to: 120)
        let noted = FollowerRow(name: row.name, position: 120)
        #expect(state.action(for: reading(noted, [], lookedTo: 120), now: 9_000, limits: limits) == .wait)
    }

    @Test func failures_pauseLongerEachTime_thenStop() {
        var failed = row
        var pauses: [Int64] = []
        for _ in 0..<3 {
            let block = FollowerBlock.failed(at: 11, "no", row: failed, now: 1_000, limits: limits)
            pauses.append(block.retryAtMilliseconds - 1_000)
            (failed.blockedAt, failed.failures) = (block.changeAt, block.failures)
        }
        #expect(pauses == [100, 200, 350])
        let last = FollowerBlock.failed(at: 11, "no", row: failed, now: 1_000, limits: limits)
        #expect(last == FollowerBlock(changeAt: 11, failures: 4, retryAtMilliseconds: 0, stoppedAtMilliseconds: 1_000, problem: "no"))
        let other = FollowerBlock.failed(at: 12, "no", row: failed, now: 1_000, limits: limits)
        #expect(other.failures == 1, "another change begins anew")
    }
}
