// An item as decisions, counts and callers see it.

internal import LecternKit
internal import LecternMessages
internal import WorkMessages
internal import WorkRules

extension ItemRow {
    /// The item as decisions see it.
    var standing: WorkStanding {
        WorkStanding(
            state: state, claim: claim, holder: holder, leaseUntil: leaseUntilMs, keptFor: keptFor, dueAt: dueAtMs,
            escalatesAt: escalatesAtMs, stage: DueStage(rawValue: stage) ?? .nothing)
    }

    private var state: WorkLife.State {
        guard closedAtMs == nil else { return outcome.isEmpty ? .withdrawn : .finished }
        return claim == 0 ? .waiting : .claimed
    }

    /// Where it is counted.
    var queue: QueueSlot { QueueSlot(branch: branchId, kind: kind, right: neededRight, item: itemId) }

    /// Puts down that nobody works on it.
    mutating func endClaim() {
        claim = 0
        holder = 0
        holderName = ""
        holderTerminal = ""
        leaseUntilMs = 0
    }

    /// Puts down that it is closed.
    mutating func close(at milliseconds: Int64, outcome: String) {
        endClaim()
        keptFor = 0
        closedAtMs = milliseconds
        self.outcome = outcome
    }

    /// The contract's message.
    /// - Parameter person: who asks; only the holder is told the claim's number.
    /// - Throws: `MessageError`.
    func message(for person: Int64) throws -> Work.Item {
        let standing = standing
        var item = try Work.Item(told)
        item.itemId = itemId
        item.kind = kind
        item.key = ownerKey
        item.branchId = branchId
        item.right = neededRight
        item.state = standing.state.message
        item.addedAtMs = addedAtMs
        item.dueAtMs = dueAtMs
        item.late = standing.stage != .nothing
        item.escalated = standing.stage == .escalated
        item.claim = person != 0 && person == holder ? claim : 0
        item.holder = holder
        item.holderName = holderName
        item.holderTerminal = holderTerminal
        item.leaseUntilMs = leaseUntilMs
        item.keptFor = keptFor
        item.firstAnsweredAtMs = firstAnsweredAtMs
        item.closedAtMs = closedAtMs ?? 0
        item.outcome = outcome
        return item
    }

    /// The refusal of what stands against a move.
    /// - Parameters:
    ///   - objection: the first that stands against it.
    ///   - named: the number of the claim that the caller named; 0: none.
    func refusal(_ objection: Objection<WorkLife>, claim named: Int64) -> any Error {
        let id = ("item_id", "\(itemId)")
        switch objection {
        case .state(_, .finished, _) where closedAtMs == nil, .guarded(.claimHolds):
            return Refusal(Work.Reason.claimNotHeld, facts: id, ("claim", "\(named)"))
        case .state(_, .released, _) where closedAtMs == nil:
            return Refusal(Work.Reason.itemNotClaimed, facts: id)
        case .state where closedAtMs != nil:
            return Refusal(Work.Reason.itemClosed, facts: id, ("outcome", outcome), ("closed_at_ms", "\(closedAtMs ?? 0)"))
        case .guarded(.isForCaller):
            return Refusal(Work.Reason.itemKept, facts: id, ("person", "\(keptFor)"))
        case .guarded(.isHolder), .guarded(.holdsOrManages):
            return Refusal(
                Work.Reason.itemClaimed,
                facts: id, ("holder", "\(holder)"), ("holder_name", holderName), ("terminal", holderTerminal),
                ("until_ms", "\(leaseUntilMs)"))
        case .state, .actor, .guarded:
            return ItemNotMovable(objection: objection)
        }
    }
}

extension WorkLife.State {
    /// The contract's value.
    var message: Work.ItemState {
        switch self {
        case .waiting: .waiting
        case .claimed: .claimed
        case .finished: .finished
        case .withdrawn: .withdrawn
        }
    }
}
