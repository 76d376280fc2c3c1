// The handlers that other plugins call for items that readers choose in shops: added and lent at once, and made ready when they are back.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import DiscoveryMessages
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    func issueItem(_ request: Circulation.IssueItemRequest, _ call: Call) throws -> Circulation.Loan {
        try Self.validator.barcode(request.barcode, "barcode")
        try Self.validator.externalCode(request.itemType, "item_type")
        if !request.collection.isEmpty { try Self.validator.externalCode(request.collection, "collection") }
        guard try ItemRows(call).loadVersioned(barcode: request.barcode) == nil else {
            throw Self.validator.invalid("barcode", "there is an item with it")
        }
        let branch = try branchOfIssue(request.branchCode, call)
        let record = try Discovery.Client(call).get(Discovery.GetRequest(recordId: request.recordId))
        let at = moment(call).at
        var item = ItemRecord(
            row: ItemRow(
                itemId: try call.newID(), barcode: request.barcode, recordId: record.recordId, homeBranchId: branch, branchId: branch,
                itemType: request.itemType, title: record.title, seenAtMs: at, seenTerminal: call.principal.terminal, version: 1,
                status: ItemLife.State.onFirstLoan.stored, collection: request.collection, language: record.language,
                addedAtMs: call.nowMilliseconds),
            openLoan: nil)
        let reader = try Readers.Client(call).standing(.init(readerId: request.readerId))
        let rules = try RuleBook(sets, call, category: reader.category, item: item.row, branch: branch, atMilliseconds: at)
        let decision = Decision(
            item: .init(barcode: item.row.barcode, type: item.row.itemType, state: .available, openLoanDueAt: nil), reader: reader,
            openLoans: try LoanRows(call).open(of: reader), rules: rules, limits: try limits(call, of: reader, rules: rules, isExplained: false),
            by: call.actor, atMilliseconds: at, isIssue: true)
        if let objection = decision.objections.first { throw Refusal(objection.reason, facts: objection.facts) }
        let loan = LoanRow(
            loanId: try call.newID(), itemId: item.row.itemId, readerId: reader.readerId, category: reader.category, branchId: branch,
            lentAtMs: at, dueAtMs: try dueOfIssue(rules, branch, reader, at, call), rule: rules.winner?.code ?? "",
            lentAtTerminal: call.principal.terminal, shared: !reader.recordIds.isEmpty)
        item.openLoan = LoanOpen(loanId: loan.loanId, dueAtMs: loan.dueAtMs)
        try ItemRows(call).issue(item, decision.verdict) { try LoanRows(call).insert(loan, .issued) }
        try LoanRows(call).emit("lent", loan, item)
        try DueRows(call).begin(branch: branch)
        return loan.message(item, atMilliseconds: call.nowMilliseconds)
    }

    /// When a loan falls due that begins in a shop: by the days of the branch that the item belongs to.
    func dueOfIssue(_ rules: RuleBook, _ branch: Int64, _ reader: Readers.StandingResponse, _ at: Int64, _ call: Call) throws -> Int64 {
        let city = City.Client(call)
        let zone = LocalZone(try city.opening(.init(branchId: branch)).zone)
        let period = rules.period
        let target = period.target(from: at, zone: zone)
        let closing = try city.opening(.init(branchId: branch, dueAtMs: target)).closesAtMs
        return period.due(from: at, target: target, closing: closing, cardEnd: reader.expiresAtMs, zone: zone)
    }

    private func branchOfIssue(_ code: String, _ call: Call) throws -> Int64 {
        try branch(code, City.Client(call).branches(City.BranchesRequest()).branches).branchId
    }

    /// An issued item with its open loan.
    /// - Throws: `ITEM_UNKNOWN`.
    private func issued(_ id: Int64, _ call: Call) throws -> (ItemRecord, LoanRow?) {
        guard let item = try ItemRows(call).load(id: id) else { throw Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", "\(id)")) }
        return (item, try item.openLoan.flatMap { try LoanRows(call).load(id: $0.loanId) })
    }

    func takeBackIssued(_ request: Circulation.TakeBackIssuedRequest, _ call: Call) throws -> Circulation.ReturnResponse {
        let (item, loan) = try issued(request.itemId, call)
        guard item.life == .onFirstLoan, let loan else { return Circulation.ReturnResponse(item: item.message, sortTo: .staff) }
        // The shop is no branch: the item is expected at the branch that it belongs to.
        let checkIn = CheckIn(
            call, branch: item.row.homeBranchId, takesReturns: true, atMilliseconds: max(moment(call).at, item.row.seenAtMs))
        return try response(checkIn.run(item, loan), call)
    }

    func withdrawIssued(_ request: Circulation.WithdrawIssuedRequest, _ call: Call) throws -> Circulation.Item {
        let (item, loan) = try issued(request.itemId, call)
        guard item.life != .withdrawn else { return item.message }
        let at = max(moment(call).at, item.row.seenAtMs)
        var ended = item
        (ended.openLoan, ended.row.holdId, ended.row.destinationBranchId) = (nil, 0, 0)
        ended.row.status = ItemLife.State.withdrawn.stored
        (ended.row.seenAtMs, ended.row.seenTerminal) = (at, call.principal.terminal)
        // Its loan ends with it.
        let verdict = ItemLife.table.decide(from: item.life, .withdrawn, by: call.actor) { _ in .holds(true) }
        var over: LoanRow?
        try call.move(
            verdict, history: item.history(loan: loan?.loanId ?? 0), atMilliseconds: at, isPast: false,
            refuse: { Refusal(Circulation.Reason.itemStateForbids, facts: [("barcode", item.row.barcode)] + $0.facts) }
        ) {
            over = try loan.map { try LoanRows(call).end($0, at: at, terminal: call.principal.terminal) }
            try ItemRows(call).move(ended, before: item)
            return ended.life
        }
        if let over { try LoanRows(call).emit("returned", over, ended) }
        try ItemRows(call).emit("moved", ended)
        return ended.message
    }

    func accessionItem(_ request: Circulation.AccessionItemRequest, _ call: Call) throws -> Circulation.ReturnResponse {
        try Self.validator.barcode(request.barcode, "barcode")
        try Self.validator.externalCode(request.itemType, "item_type")
        try Self.validator.text(request.callNumber, "call_number", charactersMax: CirculationLimits.callNumberCharactersMax)
        if !request.collection.isEmpty { try Self.validator.externalCode(request.collection, "collection") }
        let items = ItemRows(call)
        let (old, loan) = try issued(request.itemId, call)
        guard old.life == .inProcess, loan == nil else {
            throw Refusal(Circulation.Reason.itemStateForbids, facts: ("barcode", old.row.barcode), ("state", old.life.rawValue))
        }
        if let other = try items.loadVersioned(barcode: request.barcode), other.row.itemId != old.row.itemId {
            throw Self.validator.invalid("barcode", "there is an item with it")
        }
        guard var item = try items.loadVersioned(barcode: old.row.barcode) else {
            throw Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", old.row.barcode))
        }
        let before = item
        item.row.barcode = request.barcode
        (item.row.itemType, item.row.callNumber, item.row.collection) = (request.itemType, request.callNumber, request.collection)
        item.row.homeBranchId = try branchOfIssue(request.branchCode, call)
        item.row.version += 1
        try items.relabel(item)
        try items.rehome(item, before: before)
        guard let (ready, _) = try items.loadWithLoan(barcode: item.row.barcode) else {
            throw Refusal(Circulation.Reason.itemUnknown, facts: ("barcode", item.row.barcode))
        }
        let here = try servicePoint(call)
        let done = try CheckIn(
            call, branch: here.branchId, takesReturns: here.takesReturns, atMilliseconds: max(moment(call).at, ready.row.seenAtMs), isReleased: true
        ).run(ready, nil)
        try ItemRows(call).emit("moved", done.item)
        return try response(done, call)
    }
}
