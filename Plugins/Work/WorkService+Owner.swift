// The handlers that owners call, inside their own transaction, and the one of the timers.

internal import LecternKit
internal import LecternMessages
internal import WorkMessages
internal import WorkRules

extension WorkService {
    func add(_ request: Work.AddRequest, _ call: Call) throws -> Work.AddResponse {
        guard let declared = request.kind else { throw Self.validator.invalid("kind", "it is missing", zh: "缺少") }
        guard (1...WorkLimits.keyBytesMax).contains(request.key.utf8.count) else {
            throw Self.validator.invalid(
                "key", "it has not from 1 to \(WorkLimits.keyBytesMax) bytes",
                zh: "须为 1 至 \(WorkLimits.keyBytesMax) 字节")
        }
        try Self.validator.notNegative(request.branchId, "branch_id")
        let kind = try KindRows(call).declare(declared)
        try KindCheck.check(request.values, of: kind)
        let rows = ItemRows(call)
        let told = try Work.Item(values: request.values).encoded()
        if let old = try rows.load(kind: kind.code, key: request.key) {
            if old.closedAtMs == nil, old.told != told {
                _ = try rows.move(old, .updated, by: WorkStanding.Asker(call.actor)) { $0.told = told }
            }
            return Work.AddResponse(itemId: old.itemId, added: false)
        }
        let now = call.nowMilliseconds
        let due = now + kind.dueMinutes * WorkLimits.millisecondsOfAMinute
        let row = ItemRow(
            itemId: try call.newID(), kind: kind.code, ownerKey: request.key, branchId: request.branchId, neededRight: kind.right,
            told: told, addedAtMs: request.sinceMs == 0 ? now : min(request.sinceMs, now), dueAtMs: due,
            escalatesAtMs: kind.escalationMinutes == 0 ? 0 : due + kind.escalationMinutes * WorkLimits.millisecondsOfAMinute)
        try rows.add(row)
        return Work.AddResponse(itemId: row.itemId, added: true)
    }

    func declare(_ request: Work.DeclareRequest, _ call: Call) throws -> Work.DeclareResponse {
        guard (1...WorkLimits.declaredKindsMax).contains(request.kinds.count) else {
            throw Self.validator.invalid(
                "kinds", "there are not from 1 to \(WorkLimits.declaredKindsMax)", zh: "不是 1 到 \(WorkLimits.declaredKindsMax) 个")
        }
        for kind in request.kinds { _ = try KindRows(call).declare(kind) }
        return Work.DeclareResponse()
    }

    func finish(_ request: Work.FinishRequest, _ call: Call) throws -> Work.FinishResponse {
        let rows = ItemRows(call)
        guard let row = try rows.load(kind: request.kind, key: request.key) else {
            throw Refusal(Work.Reason.itemUnknown, facts: ("kind", request.kind), ("key", request.key))
        }
        guard try KindRows(call).load(request.kind)?.actions.contains(where: { $0.name == request.action }) ?? false else {
            throw Refusal(Work.Reason.actionUnknown, facts: ("kind", request.kind), ("action", request.action))
        }
        let asker = WorkStanding.Asker(call.actor, person: call.staffPerson, claim: request.claim)
        _ = try rows.move(row, .finished, by: asker, detail: Self.detail(request.action, request.note)) {
            $0.close(at: call.nowMilliseconds, outcome: request.action)
        }
        return Work.FinishResponse(itemId: row.itemId)
    }

    func withdraw(_ request: Work.WithdrawRequest, _ call: Call) throws -> Work.WithdrawResponse {
        let rows = ItemRows(call)
        guard let row = try rows.load(kind: request.kind, key: request.key), row.closedAtMs == nil else { return Work.WithdrawResponse() }
        _ = try rows.move(row, .withdrawn, by: WorkStanding.Asker(call.actor), detail: Self.detail(request.note)) {
            $0.close(at: call.nowMilliseconds, outcome: "")
        }
        return Work.WithdrawResponse(withdrawn: true)
    }

    /// What happens to an item by itself: as much as is due by now, in its order.
    func advance(_ request: Work.AdvanceRequest, _ call: Call) throws -> Work.AdvanceResponse {
        let rows = ItemRows(call, isTimer: true)
        guard var row = try rows.load(id: request.itemId) else { return Work.AdvanceResponse() }
        let asker = WorkStanding.Asker(call.actor)
        for _ in 0..<WorkLimits.advancesMax {
            guard let next = row.standing.next, row.standing.isDue(next.event, by: asker, now: call.nowMilliseconds) else { break }
            let kind = try KindRows(call).known(row.kind)
            row = try rows.move(row, next.event, by: asker) { Self.advance(&$0, next.event, kind) }
        }
        if row.standing.next != nil { try rows.schedule(row) }
        return Work.AdvanceResponse()
    }

    /// Puts into a row what happens by itself.
    private static func advance(_ row: inout ItemRow, _ event: WorkLife.Event, _ kind: Work.Kind) {
        switch event {
        case .lapsed: row.endClaim()
        case .late:
            row.stage = DueStage.late.rawValue
            // Whom it was kept for has not come: anybody may take it.
            row.keptFor = 0
        case .escalated:
            row.stage = DueStage.escalated.rawValue
            if !kind.escalationRight.isEmpty { row.neededRight = kind.escalationRight }
            if kind.escalatesToCity { row.branchId = 0 }
        default: break
        }
    }

    /// A line of the history, cut to what it may have.
    static func detail(_ parts: String...) -> String {
        String(parts.filter { !$0.isEmpty }.joined(separator: ": ").unicodeScalars.prefix(WorkLimits.noteCharactersMax))
    }
}
