// What happens to a hold by itself: its suspension ends, another branch is asked, its time is over.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

extension CirculationService {
    /// It looks at the clock, not at when it should have run: what a day without a daemon has brought is done at once.
    func advanceHold(_ request: Circulation.AdvanceHoldRequest, _ call: Call) throws -> Circulation.AdvanceHoldResponse {
        let holds = HoldRows(call)
        guard let hold = try holds.load(request.holdId), !hold.life.isClosed else { return .init() }
        if hold.life == .ready {
            try advance(ready: hold, holds, call)
        } else if hold.life.isInLine {
            try advance(waiting: hold, holds, call)
        }
        return .init()
    }

    private func advance(waiting hold: HoldRow, _ holds: HoldRows, _ call: Call) throws {
        if hold.notNeededAfterMs != 0 {
            let over = try holds.move(hold, .notNeeded, bound: hold.notNeededAfterMs) { $0.closedWhy = HoldLimits.whyNotNeeded }
            if let over { return try HoldNotices(call).cancelled(over) }
        }
        var waiting = hold
        if hold.life == .suspended {
            guard hold.suspendedUntilMs != 0, hold.suspendedUntilMs <= call.nowMilliseconds else { return try holds.schedule(hold) }
            waiting = try holds.move(hold, .resumed) { $0.suspendedUntilMs = 0 } ?? hold
        }
        guard waiting.form == 0 else { return try ElectronicHolds(call).offer(waiting.recordId) }
        guard waiting.targetBranchId == 0 || HoldClock.fetch(targetedAt: waiting.targetedAtMs) < call.nowMilliseconds else {
            return try holds.schedule(waiting)
        }
        if try HoldTargets(call).choose(waiting) == waiting { try holds.schedule(waiting) }
    }

    private func advance(ready hold: HoldRow, _ holds: HoldRows, _ call: Call) throws {
        var hold = hold
        // The pick-up point was closed on the last day, which was not known when the item came.
        if hold.form == 0, hold.shelfUntilMs < call.nowMilliseconds {
            let until = try HoldShelfTime.end(branch: hold.pickupBranchId, notBefore: hold.shelfUntilMs, call)
            if until > hold.shelfUntilMs {
                (hold.shelfUntilMs, hold.reminded) = (until, false)
                try holds.update(hold)
            }
        }
        let over = try holds.move(hold, .notPickedUp, bound: hold.shelfUntilMs) { $0.closedWhy = HoldLimits.whyNotPickedUp }
        if let over {
            try HoldNotices(call).withdraw(hold)
            return try HoldNotices(call).cancelled(over)
        }
        if !hold.reminded {
            let reminded = try holds.move(hold, .reminded, bound: HoldClock.reminder(shelfUntil: hold.shelfUntilMs)) { $0.reminded = true }
            if let reminded { return try HoldNotices(call).expires(reminded) }
        }
        try holds.schedule(hold)
    }
}
