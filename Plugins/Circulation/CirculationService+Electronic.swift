// Lends electronic copies under licences, and ends their loans.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    /// Lends an electronic copy: by the rules of the licence's branch, wherever the reader is.
    func borrowElectronic(_ request: Circulation.BorrowRequest, _ call: Call) throws -> Circulation.BorrowResponse {
        guard request.barcode.isEmpty, request.overrideReason.isEmpty else {
            throw Self.validator.invalid(request.barcode.isEmpty ? "override_reason" : "barcode", "it is of paper; leave it out where record_id is given")
        }
        let moment = moment(call)
        guard moment.timing != .offline else { throw Self.validator.invalid("record_id", "an electronic copy is lent now, and not earlier") }
        let reader = try borrower(call, request, moment)
        let now = call.nowMilliseconds
        let rows = LicenceRows(call)
        let valid = try notHeld(try licences(of: request.recordId, request.form, now, call), by: reader, rows)
        let mine = try ElectronicHolds(call).open(of: reader, record: request.recordId, forms: Set(valid.map(\.form)))
        let offered = valid.first { licence in mine.contains { $0.life == .ready && $0.licenceId == licence.licenceId } }
        let licence = try offered ?? licence(valid)
        let (item, isNew) = try rows.copy(of: licence)
        let rules = try RuleBook(sets, call, category: reader.category, item: item.row, branch: licence.branchId, atMilliseconds: now)
        let decision = try decision(
            call, item: item, kept: nil, reader: reader, rules: rules, at: .init(code: call.principal.terminal, lends: true), by: call.actor,
            atMilliseconds: now)
        if let objection = decision.objections.first { throw Refusal(objection.reason, facts: objection.facts) }
        guard try rows.claim(licence, item, isNew: isNew, isOffered: offered != nil) else { throw Self.exhausted(licence) }
        let loan = LoanRow(
            loanId: try call.newID(), itemId: item.row.itemId, readerId: reader.readerId, category: reader.category, branchId: licence.branchId,
            lentAtMs: now, dueAtMs: try due(of: licence, to: reader, rules, now, call), rule: rules.winner?.code ?? "",
            lentAtTerminal: call.principal.terminal, stage: LoanRow.stageElectronic, shared: !reader.recordIds.isEmpty)
        let made = try lend(loan, item, decision.verdict, to: reader, call)
        try rows.schedule(loan)
        let fitting = mine.filter { $0.form == ElectronicHolds.anyForm || $0.form == licence.form }
        if let hold = fitting.first(where: { $0.life == .ready && $0.licenceId == licence.licenceId }) ?? fitting.first {
            try HoldRows(call).fill(hold, loan, item)
        }
        return Circulation.BorrowResponse(
            loan: made.loan.message(made.item, atMilliseconds: now), openLoans: UInt32(clamping: decision.openLoans + 1),
            loansMax: rules.winner?.loansMax ?? 0, link: LicenceLink.link(to: loan, licence, now: now))
    }

    /// The licences of a record that lend now, of a form or of any.
    /// - Throws: `NOT_LICENSED` where there is none; `StoreError`.
    func licences(of record: Int64, _ form: Circulation.ElectronicForm, _ now: Int64, _ call: Call) throws -> [LicenceRow] {
        let valid = try LicenceRows(call).load(record: record).filter {
            $0.isValid(at: now) && (form == .anyElectronicForm || $0.form == Int64(form.rawValue))
        }
        guard !valid.isEmpty else { throw Refusal(Circulation.Reason.notLicensed, facts: ("record_id", "\(record)")) }
        return valid
    }

    /// The licences of forms that a reader does not have on loan: each has a record in a form once. Who has it is told so, whether there is one
    /// more or not.
    /// - Throws: `ON_LOAN_TO_READER` where the reader has all; `StoreError`.
    func notHeld(_ licences: [LicenceRow], by reader: Readers.StandingResponse, _ rows: LicenceRows) throws -> [LicenceRow] {
        var held: [Int64: (barcode: String, dueAt: Int64)] = [:]
        for form in Set(licences.map(\.form)) {
            if let licence = licences.first(where: { $0.form == form }) { held[form] = try rows.loan(of: licence, to: reader.records) }
        }
        let left = licences.filter { held[$0.form] == nil }
        guard left.isEmpty, let loan = held.values.first else { return left }
        throw Refusal(Circulation.Reason.onLoanToReader, facts: ("barcode", loan.barcode), ("due_at_ms", "\(loan.dueAt)"))
    }

    /// The first licence that lends one more.
    private func licence(_ valid: [LicenceRow]) throws(Refusal) -> LicenceRow {
        guard let licence = valid.first(where: \.hasRoom) else { throw Self.exhausted(valid[valid.count - 1]) }
        return licence
    }

    static func exhausted(_ licence: LicenceRow) -> Refusal {
        Refusal(
            Circulation.Reason.licenceExhausted, facts: ("record_id", "\(licence.recordId)"), ("licence", licence.code), ("lent", "\(licence.lent)"),
            ("slots", "\(licence.slots)"), ("loans", "\(licence.loans)"), ("loans_max", "\(licence.loansMax)"))
    }

    /// As that of a paper loan at the licence's branch; where that has no service point, days without a calendar. Never behind the licence's end.
    private func due(of licence: LicenceRow, to reader: Readers.StandingResponse, _ rules: RuleBook, _ now: Int64, _ call: Call) throws -> Int64 {
        func opening(_ target: Int64) throws -> City.OpeningResponse {
            try City.Client(call).opening(City.OpeningRequest(branchId: licence.branchId, dueAtMs: target, emptyIfNone: true))
        }
        let asked = rules.period.target(from: now, zone: rules.set?.zone)
        var branch = try opening(asked)
        let zone = branch.servicePointId == 0 ? rules.set?.zone : LocalZone(branch.zone)
        let target = rules.period.target(from: now, zone: zone)
        if target != asked, branch.servicePointId != 0 { branch = try opening(target) }
        let due = rules.period.due(
            from: now, target: target, closing: branch.servicePointId == 0 ? target : branch.closesAtMs, cardEnd: reader.expiresAtMs, zone: zone)
        return licence.validUntilMs == 0 ? due : min(due, licence.validUntilMs)
    }

    /// Ends the loan of an electronic copy early: by its reader, or staff.
    func returnElectronic(_ item: ItemRecord, _ loan: LoanRow?, _ call: Call) throws -> Circulation.ReturnResponse {
        guard let loan else { return Circulation.ReturnResponse(item: item.message) }
        var isAllowed = call.principal.session == .staff
        if call.principal.session == .reader {
            isAllowed = try Readers.Client(call).standing(.init(readerId: call.principal.person)).holds(loan.readerId)
        }
        guard isAllowed else { throw Refusal(Circulation.Reason.notOnLoanToReader, facts: ("barcode", item.row.barcode)) }
        let (back, ended) = try endElectronic(item, loan, at: max(call.nowMilliseconds, item.row.seenAtMs), call)
        try LicenceRows(call).unschedule(loan)
        return Circulation.ReturnResponse(item: back.message, loan: ended.message(back, atMilliseconds: call.nowMilliseconds))
    }

    /// It looks at the clock, not at when it should have run: a renewal may have moved the due date.
    func endLoan(_ request: Circulation.EndLoanRequest, _ call: Call) throws -> Circulation.EndLoanResponse {
        guard let loan = try LoanRows(call).load(id: request.loanId), loan.returnedAtMs == nil, let item = try ItemRows(call).load(id: loan.itemId) else {
            return .init()
        }
        guard loan.dueAtMs <= call.nowMilliseconds else {
            try LicenceRows(call).schedule(loan)
            return .init()
        }
        _ = try endElectronic(item, loan, at: loan.dueAtMs, call)
        return .init()
    }

    private func endElectronic(_ item: ItemRecord, _ loan: LoanRow, at: Int64, _ call: Call) throws -> (ItemRecord, LoanRow) {
        var back = item
        back.openLoan = nil
        (back.row.seenAtMs, back.row.seenTerminal) = (at, call.principal.terminal)
        var ended = loan
        try call.move(
            ItemLife.table.decide(from: item.life, .ended, by: call.actor), history: item.history(loan: loan.loanId), atMilliseconds: at, isPast: false,
            refuse: ItemRows.notMovable
        ) {
            ended = try LoanRows(call).end(loan, at: at, terminal: call.principal.terminal)
            try ItemRows(call).move(back, before: item)
            return back.life
        }
        try LicenceRows(call).free(item.row.itemId)
        try LoanRows(call).emit("returned", ended, back)
        try ElectronicHolds(call).offer(item.row.recordId)
        return (back, ended)
    }

    func linkLoan(_ request: Circulation.LinkLoanRequest, _ call: Call) throws -> Circulation.ElectronicLink {
        let reader = try Readers.Client(call).standing(.init(readerId: call.principal.person))
        guard let loan = try LoanRows(call).load(id: request.loanId), loan.returnedAtMs == nil, reader.holds(loan.readerId),
            let licence = try LicenceRows(call).load(item: loan.itemId)
        else { throw Refusal(Circulation.Reason.notOnLoanToReader, facts: ("barcode", "")) }
        return LicenceLink.link(to: loan, licence, now: call.nowMilliseconds)
    }
}
