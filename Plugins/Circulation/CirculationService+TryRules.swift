// Tries a rule set on loans that were made: which of them would have been refused, and which would have been due on another day.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit

extension CirculationService {
    func tryRuleSet(_ request: Circulation.TryRuleSetRequest, _ call: Call) throws -> Circulation.TryRuleSetResponse {
        let now = call.nowMilliseconds
        let until = request.untilMs == 0 ? now : request.untilMs
        let from = request.fromMs == 0 ? until - CirculationLimits.triedDaysDefault * Self.dayMilliseconds : request.fromMs
        guard from < until else { throw Self.validator.invalid("from_ms", "it is not before until_ms") }
        let set = try RuleSetRows(call).load(id: request.ruleSetId, code: request.code)
        let page = try PageRequest(
            request.lookedAtMax, request.cursor, CirculationLimits.triedLoans, list: "try", invalid: Circulation.Reason.cursorInvalid)
        let rows = try TriedRows(call).page(after: page.after?.id ?? .min, limit: page.rowsMax)
        let found = page.page(rows) { KeysetCursor(list: "try", at: 0, id: $0.loan.loanId) }
        var trial = RuleTrial(self, RuleSetBook(set, places: try RulePlaces(call)), call)
        var answer = Circulation.TryRuleSetResponse(cursor: found.cursor)
        for (loan, item) in found.items where loan.lentAtMs >= from && loan.lentAtMs < until {
            answer.decided += 1
            if let tried = try trial.difference(loan, item) { answer.loans.append(tried) }
        }
        return answer
    }
}

/// A trial of a rule set. Both due dates are reckoned by today's calendar, so that nothing but the rules makes them differ; days of a loan
/// begin at midnight. Valid inside one handler.
private struct RuleTrial {
    /// A local day at a branch.
    private struct Day: Hashable {
        let branch: Int64
        let midnight: Int64
    }

    private let service: CirculationService
    private let book: RuleSetBook
    private let call: Call
    private var closings: [Day: Int64] = [:]

    init(_ service: CirculationService, _ book: RuleSetBook, _ call: Call) {
        self.service = service
        self.book = book
        self.call = call
    }

    /// What would be otherwise for a loan; nil: nothing.
    mutating func difference(_ loan: LoanRow, _ item: ItemRow) throws -> Circulation.TriedLoan? {
        let then = try RuleBook(
            service.sets, call, category: loan.category, item: item, branch: loan.branchId, atMilliseconds: loan.lentAtMs)
        let rules = RuleBook(
            book, for: LendingCase(category: loan.category, item, branch: loan.branchId, book, atMilliseconds: loan.lentAtMs))
        var tried = Circulation.TriedLoan(
            loanId: loan.loanId, barcode: item.barcode, readerId: loan.readerId, category: loan.category, itemType: item.itemType,
            lentAtMs: loan.lentAtMs, ruleThen: loan.rule, rule: rules.winner?.code ?? "")
        tried.dueThenMs = try due(then.period, loan)
        if let winner = rules.winner {
            let tightest = try winner.lendable ? RuleSetBook.tightest(limits(loan, rules)) : nil
            if !winner.lendable {
                tried.reason = Circulation.Reason.itemNotLendable.name
            } else if let tightest, tightest.openLoans >= tightest.loansMax {
                tried.reason = Circulation.Reason.loanLimitReached.name
                tried.limit = tightest.code
            } else {
                tried.dueAtMs = try due(rules.period, loan)
            }
        } else {
            tried.reason = Circulation.Reason.noRule.name
        }
        return tried.reason.isEmpty && tried.dueAtMs == tried.dueThenMs ? nil : tried
    }

    private mutating func due(_ period: LoanPeriod, _ loan: LoanRow) throws -> Int64 {
        let target = period.target(from: loan.lentAtMs, zone: book.zone)
        let midnight = book.zone.map { $0.milliseconds(book.day(target), seconds: 0) } ?? target
        let day = Day(branch: loan.branchId, midnight: midnight)
        let closing: Int64
        if let known = closings[day] {
            closing = known
        } else {
            let opening = try City.Client(call).opening(.init(branchId: loan.branchId, dueAtMs: midnight, emptyIfNone: true))
            closing = opening.servicePointId == 0 ? target : opening.closesAtMs
            closings[day] = closing
        }
        return period.due(from: loan.lentAtMs, target: target, closing: closing, cardEnd: 0, zone: book.zone)
    }

    /// The limits as they stood when the loan began.
    private func limits(_ loan: LoanRow, _ rules: RuleBook) throws -> [LimitUse] {
        guard let asked = rules.asked, let terms = rules.terms else { return [] }
        guard terms.values.loansMax != nil || book.limits.contains(where: { $0.otherColumn(asked) == nil }) else { return [] }
        let loans = try TriedRows(call).open(of: loan.readerId, atMilliseconds: loan.lentAtMs).map { item, branch in
            CountedLoan(
                itemType: item.itemType, collection: item.collection, callNumber: item.callNumber, language: item.language,
                homeLibrary: book.places.libraryOfBranch[item.homeBranchId] ?? 0, library: book.places.libraryOfBranch[branch] ?? 0)
        }
        return book.uses(asked, terms, loans, familyLoansMax: nil)
    }
}

/// Loans as a trial reads them. Valid inside one handler.
private struct TriedRows {
    // By number, which no index is needed for: a loan that is made pays for no trial.
    private static let page = SQL("""
        SELECT \(LoanRow.columns("l")), \(ItemRow.columns("i"))
        FROM \(LoanRow.table) l JOIN \(ItemRow.table) i ON i.item_id = l.item_id WHERE l.loan_id > $1 ORDER BY l.loan_id LIMIT $2
        """)
    private static let open = SQL("""
        SELECT \(ItemCounted.columns("i")), l.branch_id FROM \(LoanRow.table) l JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        WHERE l.reader_id = $1 AND l.returned_at_ms IS NULL AND l.lent_at_ms < $2
        UNION ALL SELECT \(ItemCounted.columns("i")), l.branch_id FROM \(LoanRow.table) l JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        WHERE l.reader_id = $1 AND l.returned_at_ms IS NOT NULL AND l.returned_at_ms > $2 AND l.lent_at_ms < $2 LIMIT $3
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    func page(after: Int64, limit: Int64) throws -> [(loan: LoanRow, item: ItemRow)] {
        try call.rows(Self.page, .integer(after), .integer(limit)) { (try $0.next(LoanRow.self), try $0.next(ItemRow.self)) }
    }

    /// The loans that a reader had when another one began.
    func open(of reader: Int64, atMilliseconds: Int64) throws -> [(item: ItemCounted, branch: Int64)] {
        try call.rows(Self.open, .integer(reader), .integer(atMilliseconds), .integer(CirculationLimits.countedLoansMax)) { row in
            (try row.next(ItemCounted.self), try row.next(Int64.self))
        }
    }
}
