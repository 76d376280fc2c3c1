// The handlers by which money is settled with partners: statements, disputes, what is paid to them, and the work that money makes.

internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules
internal import ReadersMessages
internal import WorkMessages

extension LedgerService {
    private static let settlement = SQL("SELECT \(SettlementRow.columns()) FROM \(SettlementRow.table) WHERE partner = $1 AND reference = $2")
    /// A payment that was countered gives its reference to the next.
    private static let settled = SettlementRow.insert(onConflict: .partner, .reference, update: .postingId, .amount, .currency)

    func statement(_ request: Ledger.StatementRequest, _ call: Call) throws -> Ledger.StatementResponse {
        let isPartner = call.principal.certificate == .partner
        let partner = request.partner.isEmpty && isPartner ? call.principal.terminal : request.partner
        guard !isPartner || partner == call.principal.terminal else { throw Refusal(Ledger.Reason.partnerUnknown, facts: ("name", partner)) }
        try Self.validator.code(partner, "partner")
        try Self.validator.money(minorUnits: 0, currency: request.currency, "statement")
        let month = try Self.month(request.period)
        let page = try PageRequest(request.limit, request.cursor, LedgerLimits.statementPage, list: "", invalid: Ledger.Reason.cursorInvalid)
        let title = try Self.partner(partner, call)
        let rows = SaleRows(call)
        let found = page.page(try rows.page(partner, month, request.currency, after: page.after ?? .beforeAll(), limit: page.rowsMax)) {
            KeysetCursor(at: $0.atMs, id: $0.postingId)
        }
        let total = try rows.total(partner, month, request.currency)
        let owed = try AccountRows(call).load(AccountName(.partnerPayable, partner, request.currency))?.balance ?? 0
        return Ledger.StatementResponse(
            partner: partner, title: title, period: month.text, lines: found.items.map(\.message),
            total: Amount(total.payable, request.currency).money, linesCount: total.lines, owed: Amount(owed, request.currency).money,
            closed: try PeriodRows(call, settings.current).load(month)?.life == .closed, cursor: found.cursor)
    }

    func dispute(_ request: Ledger.DisputeRequest, _ call: Call) throws -> Ledger.DisputeResponse {
        let month = try Self.month(request.period)
        try Self.key(request.reference, "reference", bytesMax: LedgerLimits.referenceBytesMax)
        try Self.validator.code(request.difference, "difference")
        guard request.difference.utf8.count <= 16 else { throw Self.validator.invalid("difference", "it has more than 16 bytes") }
        try Self.validator.text(request.ours, "ours", charactersMax: LedgerLimits.differenceCharactersMax)
        try Self.validator.text(request.theirs, "theirs", charactersMax: LedgerLimits.differenceCharactersMax)
        try Self.validator.code(request.partner, "partner")
        try Self.partner(request.partner, call)
        let added = try LedgerWork(call).addStatement(
            key: "\(request.partner)/\(month.text)/\(request.reference)/\(request.difference)",
            [
                ("partner", request.partner), ("period", month.text), ("reference", request.reference), ("difference", request.difference),
                ("ours", request.ours), ("theirs", request.theirs),
            ])
        return Ledger.DisputeResponse(itemId: added.itemId, added: added.added)
    }

    func payPartner(_ request: Ledger.PayPartnerRequest, _ call: Call) throws -> Ledger.Posting {
        let amount = try Self.amount(request.amount, "amount")
        try Self.key(request.reference, "reference", bytesMax: LedgerLimits.referenceBytesMax)
        if !request.period.isEmpty { _ = try Self.month(request.period) }
        try Self.validator.code(request.partner, "partner")
        try Self.partner(request.partner, call)
        let books = books(call)
        if let paid = try call.first(Self.settlement, .text(request.partner), .text(request.reference), as: SettlementRow.self),
            try books.correction(of: paid.postingId) == nil
        {
            guard paid.amount == amount.minorUnits, paid.currency == amount.currency, let posting = try books.load(id: paid.postingId) else {
                throw Refusal(
                    Ledger.Reason.referenceKnown, facts: ("partner", request.partner), ("reference", request.reference), ("posting_id", "\(paid.postingId)"),
                    ("amount", "\(Amount(paid.amount, paid.currency))"))
            }
            return try books.message(posting)
        }
        let owed = try AccountRows(call).load(AccountName(.partnerPayable, request.partner, amount.currency))?.balance ?? 0
        guard amount.minorUnits <= owed else {
            throw Refusal(Ledger.Reason.amountTooLarge, facts: ("amount", "\(amount.minorUnits)"), ("owed", "\(owed)"))
        }
        let draft = try PostingDraft(
            amount.currency, debit: [(.partnerPayable, request.partner, amount.minorUnits)], credit: [(.bank, "main", amount.minorUnits)])
        let note = [request.period, request.reference].filter { !$0.isEmpty }.joined(separator: " ")
        let posting = try books.post(draft, .init(kind: "settled", about: "partner:\(request.partner)", note: note))
        try call.insert(
            SettlementRow(
                partner: request.partner, reference: request.reference, postingId: posting.postingId, amount: amount.minorUnits, currency: amount.currency),
            Self.settled)
        return try books.message(posting)
    }

    func actOnWork(_ request: Work.Act, _ call: Call) throws -> Work.Acted {
        let work = LedgerWork(call)
        try Self.validator.text(request.note, "note", charactersMax: LedgerLimits.noteCharactersMax)
        switch request.action {
        case "noted": return try work.finish(LedgerWork.difference, request)
        case "ours", "theirs": return try work.finish(LedgerWork.statement, request)
        case "accept", "refund":
            guard let id = Int64(request.key) else { throw Self.validator.invalid("key", "it is not the number of a payment") }
            let row = try PaymentRows(call).known(id)
            try request.action == "accept" ? accept(row, request, call) : giveBack(row, request, call)
            return try work.finish(LedgerWork.payment, request)
        default: throw Self.validator.invalid("action", "it is none of noted, ours, theirs, accept and refund")
        }
    }

    /// Puts a payment in dispute to what its reader owes, and deposits the rest.
    private func accept(_ row: PaymentRow, _ act: Work.Act, _ call: Call) throws {
        let card = act.inputs.first { $0.name == LedgerWork.card }?.value ?? ""
        guard row.readerId == 0 || card.isEmpty else { throw Self.validator.invalid("inputs.card", "the reader is known") }
        let reader = try row.readerId != 0 ? row.readerId : Self.reader(card, 0, call).readerId
        let charges = try ChargeRows(call).owed(reader, row.currency)
        let rows = PaymentRows(call)
        try rows.move(row, PaymentLife.decide(.accepted, from: row.life, by: call.actor), detail: act.note) { row in
            row.readerId = reader
            try rows.settle(&row, row.received, from: (.suspense, row.taker), over: charges, kind: "accepted", books(call))
        }
    }

    /// Has a payment in dispute paid back by its partner.
    private func giveBack(_ row: PaymentRow, _ act: Work.Act, _ call: Call) throws {
        try PaymentRows(call).move(row, PaymentLife.decide(.refunded, from: row.life, by: call.actor), detail: act.note) { row in
            let draft = try PostingDraft(
                row.currency, debit: [(.suspense, row.taker, row.received)], credit: [(row.takenAccount.0, row.takenAccount.1, row.received)])
            row.postingId = try books(call).post(draft, .init(kind: "refunded", about: "payment:\(row.paymentId)", note: act.note)).postingId
        }
    }
}
