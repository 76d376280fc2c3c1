// The handlers that look up and list, and change nothing.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    func loans(_ request: Circulation.LoansRequest, _ call: Call) throws -> Circulation.LoansResponse {
        // A desk at which nobody is signed in sees the open loans of the reader in front of it, and not the past ones.
        if call.principal.session == .none, call.principal.certificate == .desk, request.past || request.card.isEmpty {
            throw Self.sessionRequired(call)
        }
        let reader = try reader(call, card: request.card)
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: request.past ? "past" : "open",
            invalid: Circulation.Reason.cursorInvalid)
        let rows = LoanRows(call)
        if request.past {
            let loans = page.page(try rows.pastPage(of: reader, before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)) {
                KeysetCursor(list: "past", at: $0.returnedAtMs, id: $0.loanId)
            }
            return Circulation.LoansResponse(loans: loans.items, cursor: loans.cursor)
        }
        let loans = page.page(try rows.openPage(of: reader, after: page.after ?? .beforeAll(), limit: page.rowsMax)) {
            KeysetCursor(list: "open", at: $0.dueAtMs, id: $0.loanId)
        }
        // Those that are due first stand first: who is late with nothing, and has lost nothing, has nothing reckoned.
        guard (loans.items.first?.overdue ?? false) || loans.items.contains(where: { $0.item?.state == .lost }) else { return Circulation.LoansResponse(loans: loans.items, cursor: loans.cursor) }
        var calendars = BranchCalendars()
        return Circulation.LoansResponse(loans: try loans.items.map { try withOutcome($0, &calendars, call) }, cursor: loans.cursor)
    }

    /// An open loan of a list with what comes of its being late.
    private func withOutcome(_ loan: Circulation.Loan, _ calendars: inout BranchCalendars, _ call: Call) throws -> Circulation.Loan {
        guard loan.overdue || loan.item?.state == .lost, let barcode = loan.item?.barcode, case (let item, let row?)? = try ItemRows(call).loadWithLoan(barcode: barcode) else {
            return loan
        }
        var loan = loan
        loan.outcome = try outcome(of: row, item.row, back: call.nowMilliseconds, &calendars, call)
        return loan
    }

    func explain(_ request: Circulation.ExplainRequest, _ call: Call) throws -> Circulation.ExplainResponse {
        guard let item = try ItemRows(call).load(barcode: request.barcode) else {
            throw Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", request.barcode))
        }
        var moment = moment(call)
        if request.atMs != 0 { moment.at = request.atMs }
        let reader = try standing(call, card: request.card)
        // An administrator is at no service point: it is explained where the item is.
        let terms =
            call.principal.certificate == .admin
            ? nil : try LoanTerms(self, call, item: item, reader: reader, atMilliseconds: moment.at)
        let branch = terms?.branch ?? item.row.branchId
        let rules =
            try terms?.rules
            ?? RuleBook(sets, call, category: reader.category, item: item.row, branch: branch, atMilliseconds: moment.at)
        let kept = item.row.holdId == 0 ? nil : try HoldRows(call).load(item.row.holdId)
        // Whoever asks, it is explained for the reader.
        let decision = try decision(
            call, item: item, kept: standsAgainst(kept, reader), reader: reader, rules: rules, at: terms.map { .init(code: call.principal.terminal, lends: $0.lends) },
            by: .readerAtDevice, atMilliseconds: moment.at, isExplained: true)
        var answer = Circulation.ExplainResponse(
            wouldLend: decision.objections.isEmpty, reason: decision.objections.first?.reason.name ?? "",
            rule: rules.winner, others: Array(rules.matching.dropFirst()),
            openLoans: UInt32(clamping: decision.openLoans))
        if rules.set == nil {
            answer.considered = try considered(
                call, LoanCase(category: reader.category, itemType: item.row.itemType, branch: branch), atMilliseconds: moment.at)
        } else {
            explain(rules, decision, in: &answer, call)
        }
        if let terms, let rule = rules.winner, rule.lendable { answer.dueAtMs = terms.dueAt }
        if let open = item.openLoan, open.dueAtMs < moment.at, let loan = try LoanRows(call).load(id: open.loanId), reader.holds(loan.readerId) {
            var calendars = BranchCalendars()
            answer.outcome = try outcome(of: loan, item.row, back: moment.at, &calendars, call)
        }
        return answer
    }

    /// Every rule, and why it decides or does not.
    private func considered(_ call: Call, _ asked: LoanCase, atMilliseconds: Int64) throws -> [Circulation.ConsideredRule] {
        let rules = LoanRules.table.consider(try RuleBook.all(call), for: asked, atMilliseconds: atMilliseconds)
        return rules.prefix(CirculationLimits.consideredRulesMax).map { considered in
            Circulation.ConsideredRule(rule: considered.rule, outcome: considered.outcome.name, why: considered.outcome.text(call))
        }
    }

    /// What the rule set in force says: each value with its rule, each limit with its count, and every rule.
    private func explain(_ rules: RuleBook, _ decision: Decision, in answer: inout Circulation.ExplainResponse, _ call: Call) {
        guard let set = rules.set, let terms = rules.terms, let asked = rules.asked else { return }
        answer.ruleSet = set.code
        answer.values = terms.values
        answer.sources = terms.sources.map { Circulation.ValueSource(value: $0.value, rule: $0.rule) }
        answer.limits = decision.limits.map { use in
            Circulation.LimitCount(
                limit: use.code, loansMax: UInt32(clamping: use.loansMax), openLoans: UInt32(clamping: use.openLoans),
                applies: use.otherColumn == nil,
                why: use.otherColumn.map { call.text(en: "It is for other \($0).", zh: "适用于其他 \($0)。") } ?? "", title: use.title)
        }
        // The rules of a set hold as long as it does.
        answer.considered = LendingRules.table.consider(set.rules, for: asked, atMilliseconds: 0).map { considered in
            let given = terms.sources.lazy.filter { $0.rule == considered.rule.rule.code }.map(\.value).joined(separator: ", ")
            let isLost = if case .lost = considered.outcome { true } else { false }
            return Circulation.ConsideredRule(
                rule: Circulation.LoanRule(considered.rule), outcome: isLost && !given.isEmpty ? "gives" : considered.outcome.name,
                why: isLost && !given.isEmpty
                    ? call.text(en: "It fits, and gives what more specific rules leave out: \(given).", zh: "符合，并补充更具体规则未规定的：\(given)。")
                    : considered.outcome.text(call),
                lendingRule: considered.rule.rule)
        }
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
            if item.row.holdId != 0, let hold = try HoldRows(call).load(item.row.holdId) {
                (details.holdPoint, details.holdUntilMs) = (hold.pickupPoint, hold.shelfUntilMs)
            }
        }
        // Delivery asks for a reader: some fees depend on prices.
        if isStaffed || call.isNested, let price = try PriceRows(call).load(item.row.itemId) {
            (details.priceMinorUnits, details.priceCurrency) = (price.minorUnits, price.currency)
        }
        if let open = item.openLoan, let loan = try LoanRows(call).load(id: open.loanId) {
            if try isStaffed || principal.session == .reader && isOf(principal.person, loan, call) {
                details.loan = loan.message(item, atMilliseconds: call.nowMilliseconds)
                details.loan?.item = nil
            }
        }
        return details
    }

    /// Whether a loan is a reader's: made with this record, or with another one of the same person.
    private func isOf(_ reader: Int64, _ loan: LoanRow, _ call: Call) throws -> Bool {
        try loan.readerId == reader || Readers.Client(call).standing(.init(readerId: reader)).holds(loan.readerId)
    }

    func history(_ request: Circulation.HistoryRequest, _ call: Call) throws -> Circulation.HistoryResponse {
        guard let item = try ItemRows(call).loadVersioned(barcode: request.barcode) else {
            throw Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", request.barcode))
        }
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let rows = try HistoryRows(call).page(item: item.row.itemId, before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        let entries = page.page(rows) { KeysetCursor(at: $0.recordedAtMs, id: $0.historyId) }
        return Circulation.HistoryResponse(entries: entries.items, cursor: entries.cursor)
    }

    func items(_ request: Circulation.ItemsRequest, _ call: Call) throws -> Circulation.ItemsResponse {
        Circulation.ItemsResponse(items: try ItemRows(call).load(record: request.recordId).map(\.message))
    }

    func loanRules(_ request: Circulation.LoanRulesRequest, _ call: Call) throws -> Circulation.LoanRulesResponse {
        Circulation.LoanRulesResponse(rules: try RuleBook.all(call))
    }

    func conflicts(_ request: Circulation.ConflictsRequest, _ call: Call) throws -> Circulation.ConflictsResponse {
        let page = try PageRequest(
            request.limit, request.cursor, CirculationLimits.page, list: "", invalid: Circulation.Reason.cursorInvalid)
        let rows = try ConflictRows(call).page(
            after: page.after ?? .beforeAll(), onlyOpen: request.onlyOpen, limit: page.rowsMax)
        let conflicts = page.page(rows) { KeysetCursor(at: $0.recordedAtMs, id: $0.conflictId) }
        return Circulation.ConflictsResponse(conflicts: conflicts.items, cursor: conflicts.cursor)
    }
}
