// The handlers that only tell.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    private static let pageByDefault: UInt32 = 50
    private static let pageMax: UInt32 = 200

    func loans(_ request: Circulation.LoansRequest, _ call: Call) throws -> Circulation.LoansResponse {
        // A desk at which nobody is signed in is told what the reader in front of it has, and not what they have read.
        if call.principal.session == .none, call.principal.certificate == .desk, request.past || request.card.isEmpty {
            throw Self.sessionRequired(call)
        }
        let reader = try reader(call, card: request.card)
        let limit = Self.page(request.limit)
        var from = LoanCursor(startOfPast: request.past)
        if !request.cursor.isEmpty {
            guard let cursor = LoanCursor(request.cursor), cursor.isPast == request.past else {
                throw Refusal(Circulation.Reason.cursorInvalid)
            }
            from = cursor
        }
        let rows = LoanRows(call)
        let found =
            request.past
            ? try rows.pastPage(of: reader, before: from, limit: limit + 1)
            : try rows.openPage(of: reader, after: from, limit: limit + 1)
        let page = found.prefix(Int(limit))
        var cursor = ""
        if found.count > page.count, let last = page.last {
            let at = request.past ? last.returnedAtMs : last.dueAtMs
            cursor = LoanCursor(isPast: request.past, at: at, loan: last.loanId).text
        }
        return Circulation.LoansResponse(loans: Array(page), cursor: cursor)
    }

    func explain(_ request: Circulation.ExplainRequest, _ call: Call) throws -> Circulation.ExplainResponse {
        guard let item = try ItemRows(call).load(barcode: request.barcode) else {
            throw Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", request.barcode))
        }
        let moment = moment(call)
        let reader = try standing(call, card: request.card)
        // An administrator is at no service point: it is explained where the item is.
        let terms =
            call.principal.certificate == .admin
            ? nil : try LoanTerms(self, call, item: item, category: reader.category, atMilliseconds: moment.at)
        let rules =
            try terms?.rules
            ?? RuleBook(call, category: reader.category, itemType: item.row.itemType, branch: item.row.branchId)
        let decision = try decision(call, item: item, reader: reader, rules: rules, atMilliseconds: moment.at)
        var answer = Circulation.ExplainResponse(
            wouldLend: decision.objections.isEmpty, reason: decision.objections.first?.reason.name ?? "",
            rule: rules.winner, others: Array(rules.matching.dropFirst()),
            openLoans: UInt32(clamping: decision.openLoans))
        if let terms, let rule = rules.winner, rule.lendable { answer.dueAtMs = terms.dueAt }
        return answer
    }

    func getItem(_ request: Circulation.GetItemRequest, _ call: Call) throws -> Circulation.ItemDetails {
        let items = ItemRows(call)
        guard let item = try items.loadVersioned(barcode: request.barcode) else {
            throw Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", request.barcode))
        }
        let principal = call.principal
        let isStaffed = principal.certificate == .admin || principal.certificate == .desk
        var details = Circulation.ItemDetails(item: item.message)
        for branch in try City.Client(call).branches(City.BranchesRequest()).branches {
            if branch.branchId == item.row.homeBranchId { details.homeBranchName = branch.name }
            if branch.branchId == item.row.branchId { details.branchName = branch.name }
            if branch.branchId == item.row.destinationBranchId { details.destinationBranchName = branch.name }
        }
        if isStaffed {
            details.seenAtMs = item.row.seenAtMs
            details.seenAtTerminal = item.row.seenTerminal
        }
        if let open = item.openLoan, let loan = try LoanRows(call).load(id: open.loanId) {
            let isOwn = principal.session == .reader && principal.person == loan.readerId
            if isStaffed || isOwn {
                details.loan = loan.message(item)
                details.loan?.item = nil
            }
        }
        return details
    }

    func items(_ request: Circulation.ItemsRequest, _ call: Call) throws -> Circulation.ItemsResponse {
        Circulation.ItemsResponse(items: try ItemRows(call).load(record: request.recordId).map(\.message))
    }

    func loanRules(_ request: Circulation.LoanRulesRequest, _ call: Call) throws -> Circulation.LoanRulesResponse {
        Circulation.LoanRulesResponse(rules: try RuleBook.all(call))
    }

    func conflicts(_ request: Circulation.ConflictsRequest, _ call: Call) throws -> Circulation.ConflictsResponse {
        var after = ConflictCursor()
        if !request.cursor.isEmpty {
            guard let cursor = ConflictCursor(request.cursor) else {
                throw Refusal(Circulation.Reason.cursorInvalid)
            }
            after = cursor
        }
        let limit = Self.page(request.limit)
        let found = try ConflictRows(call).page(after: after, limit: limit + 1)
        let page = Array(found.prefix(Int(limit)))
        let cursor = found.count > page.count ? page.last.map { ConflictCursor($0).text } ?? "" : ""
        return Circulation.ConflictsResponse(conflicts: page, cursor: cursor)
    }

    private static func page(_ limit: UInt32) -> Int64 { Int64(limit == 0 ? pageByDefault : min(limit, pageMax)) }
}
