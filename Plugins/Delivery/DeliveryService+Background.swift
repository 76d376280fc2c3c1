// What happens by itself: a promise comes near, a carrier does not answer, and what holds tell of books at their points.

internal import CirculationMessages
internal import DeliveryBackgroundMessages
internal import DeliveryMessages
internal import DeliveryRules
internal import HostMessages
internal import LecternKit
internal import LecternMessages

extension DeliveryService: DeliveryBackground.Service {
    func advanceRequest(_ request: Delivery.AdvanceRequestRequest, _ call: Call) throws -> Delivery.AdvanceRequestResponse {
        let requests = RequestRows(call)
        guard let old = try requests.load(request.requestId), old.row.alarmAtMs != 0 else { return .init() }
        let verdict = RequestLife.decide(
            .late, from: old.row.life, by: call.actor, overAt: old.row.alarmAtMs, now: call.nowMilliseconds)
        let moved = try requests.move(verdict, old) { new in
            new.row.alarmAtMs = call.nowMilliseconds + DeliveryLimits.alarmMilliseconds
            if old.row.life != .waiting { new.row.late = true }
        }
        // What waits for its reader was brought in time: the hold has its own reminders.
        guard old.row.life != .waiting else { return .init() }
        try ParcelProgress(call).warn(moved, reason: "promise", isTold: !old.row.late)
        return .init()
    }

    func advanceParcel(_ request: Delivery.AdvanceParcelRequest, _ call: Call) throws -> Delivery.AdvanceParcelResponse {
        guard let parcel = try ParcelRows(call).load(request.parcelId), parcel.state == "offered",
            parcel.carrier == request.carrier
        else { return .init() }
        try ParcelProgress(call).declined(parcel, note: "no answer")
        return .init()
    }

    /// Circulation stands below and calls nobody here: it tells what happened to a hold, and this follows. What the request's state does not allow
    /// changes nothing: it was told before, or happens otherwise.
    func followHold(_ change: Host.Change, _ call: Call) throws -> DeliveryBackground.FollowHoldResponse {
        let answer = DeliveryBackground.FollowHoldResponse()
        guard ["ready", "filled", "expired", "cancelled"].contains(change.kind),
            let hold = try change.body(as: Circulation.HoldChanged.self)?.hold,
            let old = try RequestRows(call).load(hold: hold.holdId), !old.row.life.isFinal
        else { return answer }
        switch change.kind {
        case "ready" where old.form == .point:
            let verdict = RequestLife.decide(.arrived, from: old.row.life, by: call.actor)
            guard verdict.objections.isEmpty else { return answer }
            try arrived(old, call)
            try closeParcel(of: old, call)
        case "filled" where old.row.loanId == 0: try collected(old, loan: hold.loanId, call)
        case "expired":
            let verdict = RequestLife.decide(.notCollected, from: old.row.life, by: call.actor)
            guard verdict.objections.isEmpty else { return answer }
            try finish(old, verdict, call)
        case "cancelled":
            let isCarried = RequestLife.carried.contains(old.row.life) && old.row.life != .packed
            let verdict = RequestLife.decide(.cancelled, from: old.row.life, by: call.actor)
            // What is carried to the door arrives there all the same.
            guard verdict.objections.isEmpty, !isCarried || old.form == .point else { return answer }
            try leave(old, verdict, detail: hold.closedWhy, call)
            if isCarried { try closeParcel(of: old, call) }
            if old.row.life.isInside { try ParcelProgress(call).settleFee(old.row.orderId, isOwed: false) }
        default: break
        }
        return answer
    }

    /// The reader has borrowed it at a desk, wherever it was.
    private func collected(_ old: Asked, loan: Int64, _ call: Call) throws {
        let verdict = RequestLife.decide(.collected, from: old.row.life, by: call.actor)
        guard verdict.objections.isEmpty else { return }
        try finish(old, verdict, call) { $0.row.loanId = loan }
        try ParcelProgress(call).bookMoved(old.row.parcelId)
    }

    private func finish(_ old: Asked, _ verdict: Verdict<RequestLife>, _ call: Call, _ change: (inout Asked) -> Void = { _ in })
        throws
    {
        let work = DeliveryWork(call)
        try RequestRows(call).move(verdict, old) { new in
            try work.withdraw(&new)
            try work.withdrawLate(&new)
            change(&new)
        }
    }

    /// All books of a parcel are at the point.
    private func closeParcel(of asked: Asked, _ call: Call) throws {
        guard var parcel = try ParcelRows(call).load(asked.row.parcelId), !parcel.isOver else { return }
        guard try RequestRows(call).ofParcel(parcel.parcelId).allSatisfy({ $0.life == .waiting || $0.life.isFinal }) else {
            return
        }
        let work = DeliveryWork(call)
        try work.withdraw(DeliveryWork.pack, parcel)
        try work.withdraw(DeliveryWork.handOver, parcel)
        _ = try call.cancelTimer(key: ParcelProgress.timer(parcel))
        if !parcel.isHere { try ParcelProgress(call).pay(parcel) }
        parcel.state = "delivered"
        try ParcelRows(call).update(parcel, kind: parcel.state)
    }
}
