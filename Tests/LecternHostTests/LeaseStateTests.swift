// The lease without a database: rows and times in, moves out.

import Testing

@testable import LecternHost

@Suite struct LeaseStateTests {
    private static let millisecond: Int64 = 1_000_000
    private let mine: [UInt8] = [1]
    private let other: [UInt8] = [2]

    private func state() -> LeaseState { LeaseState(holder: mine, leaseMilliseconds: 300) }

    /// Applies a row of the lease table and returns the state's next action.
    private func turn(_ state: inout LeaseState, _ row: LeaseRow?, _ milliseconds: Int64) -> LeaseState.Action {
        let now = milliseconds * LeaseStateTests.millisecond
        let action = state.action(for: row, now: now)
        state.committed(action, on: row, now: now)
        return action
    }

    @Test func lease_thatIsMissing_isCreatedAndRenewed() {
        var state = state()
        #expect(turn(&state, nil, 0) == .create)
        #expect(state.fence == 1)
        let first = LeaseState.first(mine)
        #expect(turn(&state, first, 100) == .put(LeaseRow(holder: mine, fence: 1, beat: 2)))
        #expect(state.fence == 1)
    }

    @Test func lease_ofAHolderWithoutBeats_isTakenAfterItsTime() {
        var state = state()
        let row = LeaseRow(holder: other, fence: 4, beat: 9)
        // However late it is by this clock: it was not seen standing still.
        #expect(turn(&state, row, 1_000_000) == .leave)
        #expect(turn(&state, row, 1_000_299) == .leave)
        var moved = row
        moved.beat = 10
        #expect(turn(&state, moved, 1_000_310) == .leave)
        #expect(turn(&state, moved, 1_000_600) == .leave)
        #expect(state.fence == nil)
        #expect(turn(&state, moved, 1_000_610) == .put(LeaseRow(holder: mine, fence: 5, beat: 11)))
        #expect(state.fence == 5)
    }

    @Test func lease_thatIsReleased_isTakenAtOnce() {
        var state = state()
        #expect(turn(&state, LeaseRow(holder: [], fence: 7, beat: 3), 0) == .put(LeaseRow(holder: mine, fence: 8, beat: 4)))
        #expect(state.fence == 8)
    }

    @Test func holder_thatLostTheLease_knowsAfterRenewal() {
        var state = state()
        _ = turn(&state, nil, 0)
        #expect(turn(&state, LeaseRow(holder: other, fence: 2, beat: 2), 900) == .leave)
        #expect(state.fence == nil)
    }

    @Test func holder_ofUnknownOutcome_knowsAfterRenewal() {
        let row = LeaseRow(holder: mine, fence: 3, beat: 5)
        var state = state()
        #expect(turn(&state, row, 0) == .put(LeaseRow(holder: mine, fence: 3, beat: 6)))
        #expect(state.fence == 3)
    }

    @Test func holder_thatReleased_neverTakesItAgain() {
        var state = state()
        _ = turn(&state, nil, 0)
        state.release()
        #expect(state.fence == nil)
        let given = LeaseRow(holder: [], fence: 1, beat: 2)
        #expect(turn(&state, LeaseState.first(mine), 100) == .put(given))
        #expect(turn(&state, given, 200) == .leave)
        #expect(turn(&state, LeaseRow(holder: other, fence: 2, beat: 3), 9_000) == .leave)
        #expect(turn(&state, LeaseRow(holder: other, fence: 2, beat: 3), 10_000) == .leave)
        #expect(turn(&state, nil, 10_000) == .leave)
        #expect(state.fence == nil)
    }
}
