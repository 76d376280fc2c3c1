// Cancel: a request is given up before its carrier has it.

internal import CirculationMessages
internal import DeliveryMessages
internal import DeliveryRules
internal import LecternKit
internal import LecternMessages

extension DeliveryService {
    func cancel(_ request: Delivery.CancelRequest, _ call: Call) throws -> Delivery.Request {
        try Self.validator.text(request.reason, "reason", charactersMax: DeliveryLimits.reasonCharactersMax)
        let old = try RequestRows(call).visible(request.requestId)
        let rules = try RuleSetRows(call).load(old.row.ruleSet)
        let isReader = call.principal.session == .reader
        let mayCancel = !isReader || Self.isUpTo(rules?.cancelUntil ?? .unspecified, old.row.life)
        let cancelled = try leave(
            old, RequestLife.decide(.cancelled, from: old.row.life, by: call.actor, isCancellable: mayCancel),
            detail: request.reason, call)
        try ParcelProgress(call).settleFee(
            old.row.orderId, isOwed: isReader && !Self.isUpTo(rules?.refundUntil ?? .unspecified, old.row.life))
        return cancelled.message(by: call.actor)
    }

    /// Whether a state comes no later than a bound; without one PACKED is the bound.
    private static func isUpTo(_ bound: Delivery.RequestState, _ state: RequestLife.State) -> Bool {
        state.message.rawValue <= (bound == .unspecified ? .packed : bound).rawValue
    }

    /// A book leaves its parcel: its hold ends, what was picked is to be put back, and the parcel goes on with what is left.
    /// - Throws: `STATE_FORBIDS`, `NOT_CANCELLABLE`, `Problem`, `StoreError`.
    @discardableResult
    func leave(_ old: Asked, _ verdict: Verdict<RequestLife>, detail: String, _ call: Call) throws -> Asked {
        let work = DeliveryWork(call)
        let moved = try RequestRows(call).move(verdict, old, detail: detail) { new in
            try work.withdraw(&new)
            try work.withdrawLate(&new)
            try endHold(&new, call)
            if verdict.to == .puttingBack {
                try work.add(DeliveryWork.takeBack, &new, reason: detail.isEmpty ? "cancelled" : detail)
            }
        }
        try ParcelProgress(call).bookMoved(old.row.parcelId)
        return moved
    }

    /// Ends the hold by which Circulation keeps the book, unless it has ended.
    func endHold(_ asked: inout Asked, _ call: Call) throws {
        guard asked.row.holdId != 0 else { return }
        let request = Circulation.CancelHoldRequest(holdId: asked.row.holdId, reason: "delivery")
        asked.row.holdId = 0
        if case .failure(let problem) = try call.tryCall({ try Circulation.Client($0).cancelHold(request) }) {
            guard [Circulation.Reason.holdStateForbids.name, Circulation.Reason.holdUnknown.name].contains(problem.reason) else {
                throw problem
            }
        }
    }
}
