// The handlers by which staff work on items: claim, release, hand over, comment.

internal import LecternKit
internal import LecternMessages
internal import WorkMessages
internal import WorkRules

extension WorkService {
    func claim(_ request: Work.ClaimRequest, _ call: Call) throws -> Work.Item {
        let rows = ItemRows(call)
        let row = try rows.lapsed(try Self.item(request.itemId, call))
        let name = row.holder == call.staffPerson ? row.holderName : try WorkAccess(call).ownName()
        let minutes = try KindRows(call).known(row.kind).leaseMinutes
        let lease = (minutes == 0 ? WorkLimits.leaseMinutesDefault : minutes) * WorkLimits.millisecondsOfAMinute
        let claimed = try rows.move(row, .claimed, by: try Self.asker(row, call)) { row in
            if row.claim == 0 { row.claim = try call.newID() }
            row.holder = call.staffPerson
            row.holderName = name
            row.holderTerminal = call.principal.terminal
            row.leaseUntilMs = call.nowMilliseconds + lease
        }
        return try claimed.message(for: call.staffPerson)
    }

    func claimMany(_ request: Work.ClaimRequest, _ call: Call) throws -> Work.Item { try claim(request, call) }

    func release(_ request: Work.ReleaseRequest, _ call: Call) throws -> Work.Item {
        let rows = ItemRows(call)
        let row = try rows.lapsed(try Self.item(request.itemId, call))
        let released = try rows.move(row, .released, by: try Self.asker(row, call), detail: Self.detail(request.note)) { $0.endClaim() }
        return try released.message(for: call.staffPerson)
    }

    func handOver(_ request: Work.HandOverRequest, _ call: Call) throws -> Work.Item {
        guard !request.login.isEmpty || !request.branchCode.isEmpty || request.city || !request.right.isEmpty else {
            throw Self.validator.invalid(
                "login", "a person, a branch, the city or a right is named, to which it goes",
                zh: "请填写转交的人、分馆、全市或权限")
        }
        guard request.branchCode.isEmpty || !request.city else {
            throw Self.validator.invalid("city", "a branch is named, too", zh: "已填写分馆")
        }
        if !request.right.isEmpty { try KindCheck.right(request.right, "right") }
        let rows = ItemRows(call)
        let row = try rows.lapsed(try Self.item(request.itemId, call))
        let access = WorkAccess(call)
        let person = request.login.isEmpty ? 0 : try access.person(request.login)
        let branch = request.branchCode.isEmpty ? row.branchId : try access.branch(request.branchCode)
        let right = request.right.isEmpty ? row.neededRight : request.right
        if person != 0 { try access.mustBeAllowed(right, to: person, branch: request.city ? 0 : branch) }
        let words = [request.login, request.city ? "city" : request.branchCode, request.right].filter { !$0.isEmpty }
        let detail = Self.detail(words.joined(separator: ", "), request.note)
        let handed = try rows.move(row, .handedOver, by: try Self.asker(row, call), detail: detail) { row in
            row.endClaim()
            row.keptFor = person
            row.branchId = request.city ? 0 : branch
            row.neededRight = right
        }
        return try handed.message(for: call.staffPerson)
    }

    func comment(_ request: Work.CommentRequest, _ call: Call) throws -> Work.Item {
        try Self.validator.requiredText(request.text, "text", charactersMax: WorkLimits.noteCharactersMax)
        let rows = ItemRows(call)
        let row = try Self.item(request.itemId, call)
        let commented = try rows.move(row, .commented, by: WorkStanding.Asker(call.actor, person: call.staffPerson), detail: request.text) { _ in }
        return try commented.message(for: call.staffPerson)
    }
}
