// The handlers that other plugins call, inside their own transaction, and those of the timers.

internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules
internal import TypesMessages

extension LedgerService {
    func post(_ request: Ledger.PostRequest, _ call: Call) throws -> Ledger.Posting {
        try Self.validator.code(request.kind, "kind")
        guard !PostingRows.ownedKinds.contains(request.kind) else { throw Self.validator.invalid("kind", "it is one of Ledger's own") }
        try Self.validator.text(request.about, "about", charactersMax: LedgerLimits.aboutBytesMax)
        try Self.validator.text(request.note, "note", charactersMax: LedgerLimits.noteCharactersMax)
        guard request.lines.count <= LedgerLimits.linesMax else {
            throw Self.validator.invalid("lines", "there are more than \(LedgerLimits.linesMax)")
        }
        let lines = try request.lines.enumerated().map { index, line -> PostingDraft.Line in
            let place = "lines[\(index)]"
            guard let kind = AccountKind(rawValue: Int64(line.kind.rawValue)) else { throw Self.validator.invalid("\(place).kind", "it is none") }
            try Self.validator.code(line.code, "\(place).code")
            guard let money = line.amount else { throw Self.validator.invalid("\(place).amount", "it is missing") }
            try Self.validator.money(
                minorUnits: Int64(clamping: money.minorUnits.magnitude), currency: money.currency, "\(place).amount")
            return PostingDraft.Line(AccountName(kind, line.code, money.currency), money.minorUnits)
        }
        let draft: PostingDraft
        do {
            draft = try PostingDraft(lines)
        } catch {
            throw Refusal(Ledger.Reason.postingUnbalanced, facts: ("why", error.message))
        }
        let books = books(call)
        return try books.message(try books.post(draft, .init(kind: request.kind, about: request.about, note: request.note)))
    }

    // MARK: Budgets

    func budgetLeft(_ request: Ledger.BudgetLeftRequest, _ call: Call) throws -> Ledger.BudgetLeftResponse {
        let budget = try AccountRows(call).load(AccountName(.budget, request.code, request.currency))
        return Ledger.BudgetLeftResponse(available: Amount(budget?.available ?? 0, request.currency).money, known: budget != nil)
    }

    func reserve(_ request: Ledger.ReserveRequest, _ call: Call) throws -> Ledger.Reservation {
        try Self.validator.code(request.source, "source")
        try Self.key(request.key, "key")
        try Self.validator.code(request.budget, "budget")
        try Self.validator.text(request.about, "about", charactersMax: LedgerLimits.aboutBytesMax)
        let amount = try Self.amount(request.amount, "amount")
        let now = call.nowMilliseconds
        guard request.expiresAtMs > now, request.expiresAtMs <= now + LedgerLimits.reservationMillisecondsMax else {
            throw Self.validator.invalid("expires_at_ms", "it is over, or more than 400 days ahead")
        }
        let accounts = AccountRows(call)
        let name = AccountName(.budget, request.budget, amount.currency)
        let budget = try accounts.known(name)
        let rows = ReservationRows(call)
        if let old = try rows.load(request.source, request.key) {
            guard old.accountId == budget.accountId, old.amount == amount.minorUnits else {
                throw Self.validator.invalid("key", "it is that of a reservation of another budget or amount")
            }
            return old.message(available: budget.available)
        }
        let row = ReservationRow(
            reservationId: try call.newID(), source: request.source, ownerKey: request.key, accountId: budget.accountId, budget: request.budget,
            currency: amount.currency, amount: amount.minorUnits, state: ReservationLife.State.held.rawValue, expiresAtMs: request.expiresAtMs,
            about: request.about)
        try rows.add(row, of: budget)
        return row.message(available: budget.available - row.amount)
    }

    func commit(_ request: Ledger.CommitRequest, _ call: Call) throws -> Ledger.Reservation {
        let rows = ReservationRows(call)
        let old = try rows.known(request.source, request.key)
        let sale = try Self.sale(request.sale, "sale")
        guard sale.currency == old.currency else { throw Self.validator.invalid("sale.list_price.currency", "it is not \(old.currency)") }
        let budget = try budget(of: old, call)
        if old.life == .committed, let known = try SaleRows(call).load(posting: old.postingId), known.reference == sale.reference,
            known.partner == sale.partner, known.payable == sale.payable
        {
            return old.message(available: budget.available)
        }
        try SaleRows(call).mustBeNew(sale.partner, sale.reference)
        let committed = try rows.move(old, .committed, of: budget, needed: sale.payable) { row in
            row.committed = sale.payable
            row.postingId = try post(sale, budget: old.budget, about: "reservation:\(old.reservationId)", call)
        }
        return committed.message(available: try available(old.accountId, call))
    }

    /// Posts a sale: the budget owes it to the partner.
    /// - Returns: the posting's number.
    func post(_ sale: SaleRow, budget: String, about: String, _ call: Call) throws -> Int64 {
        let draft = try PostingDraft(
            sale.currency, debit: [(.budget, budget, sale.payable)], credit: [(.partnerPayable, sale.partner, sale.payable)])
        let posting = try books(call).post(draft, .init(kind: "committed", about: about))
        var row = sale
        row.postingId = posting.postingId
        row.period = posting.period
        row.atMs = posting.happenedAtMs
        try SaleRows(call).add(row)
        return posting.postingId
    }

    /// A sale of a request, without what its posting gives it.
    /// - Throws: `FIELD_INVALID`.
    static func sale(_ sale: Ledger.Sale?, _ field: String) throws -> SaleRow {
        guard let sale else { throw validator.invalid(field, "it is missing") }
        try validator.code(sale.partner, "\(field).partner")
        try key(sale.reference, "\(field).reference", bytesMax: LedgerLimits.referenceBytesMax)
        try validator.text(sale.isbn, "\(field).isbn", charactersMax: FieldValidator.codeBytesMax)
        try validator.text(sale.invoice, "\(field).invoice", charactersMax: LedgerLimits.invoiceBytesMax)
        try validator.number(sale.discountPermille, "\(field).discount_permille", max: LedgerLimits.discountPermilleMax)
        let price = try amount(sale.listPrice, "\(field).list_price")
        let payable = Amount.payable(price.minorUnits, discountPermille: Int64(sale.discountPermille))
        guard payable > 0 else { throw validator.invalid("\(field).discount_permille", "nothing is to be paid") }
        return SaleRow(
            partner: sale.partner, reference: sale.reference, currency: price.currency, isbn: sale.isbn, listPrice: price.minorUnits,
            discountPermille: Int64(sale.discountPermille), payable: payable, invoice: sale.invoice)
    }

    /// The budget of a reservation.
    private func budget(of row: ReservationRow, _ call: Call) throws -> AccountRow {
        try AccountRows(call).known(AccountName(.budget, row.budget, row.currency))
    }

    private func available(_ account: Int64, _ call: Call) throws -> Int64 { try AccountRows(call).load(id: account)?.available ?? 0 }

    func repay(_ request: Ledger.RepayRequest, _ call: Call) throws -> Ledger.Reservation {
        try Self.validator.id(request.readerId, "reader_id")
        let rows = ReservationRows(call)
        let old = try rows.known(request.source, request.key)
        let amount = try Self.amount(request.amount, "amount")
        guard amount.currency == old.currency else { throw Self.validator.invalid("amount.currency", "it is not \(old.currency)") }
        let budget = try budget(of: old, call)
        let payments = PaymentRows(call)
        let reference = "\(old.source)/\(old.ownerKey)"
        if old.life == .committed, let paid = try payments.load(taker: Self.repaymentTaker, reference: reference), paid.amount == amount.minorUnits,
            paid.readerId == request.readerId
        {
            return old.message(available: budget.available)
        }
        let repaid = try rows.move(old, .committed, of: budget, needed: amount.minorUnits) { row in
            row.committed = amount.minorUnits
            let payment = PaymentRow(
                paymentId: try call.newID(), channel: Int64(Ledger.PaymentChannel.repayment.rawValue), taker: Self.repaymentTaker, reference: reference,
                readerId: request.readerId, currency: amount.currency, amount: amount.minorUnits, received: amount.minorUnits, deposit: amount.minorUnits,
                begunAtMs: call.nowMilliseconds)
            row.postingId = try payments.add(payment, .credited) { payment in
                let draft = try PostingDraft(
                    amount.currency, debit: [(.budget, old.budget, amount.minorUnits)], credit: [(.readerDeposit, "\(request.readerId)", amount.minorUnits)])
                payment.postingId = try books(call).post(draft, .init(kind: "repaid", about: "reservation:\(old.reservationId)")).postingId
            }.postingId
        }
        return repaid.message(available: try available(old.accountId, call))
    }

    /// Who has taken what is repaid: nobody at a till.
    static let repaymentTaker = "repayment"

    func release(_ request: Ledger.ReleaseRequest, _ call: Call) throws -> Ledger.Reservation {
        let rows = ReservationRows(call)
        let old = try rows.known(request.source, request.key)
        let budget = try budget(of: old, call)
        guard old.life != .released else { return old.message(available: budget.available) }
        return try rows.move(old, .released, of: budget).message(available: budget.available + old.amount)
    }

    func reverse(_ request: Ledger.ReverseRequest, _ call: Call) throws -> Ledger.Reservation {
        try Self.key(request.reference, "reference", bytesMax: LedgerLimits.referenceBytesMax)
        try Self.validator.text(request.invoice, "invoice", charactersMax: LedgerLimits.invoiceBytesMax)
        let rows = ReservationRows(call)
        let sales = SaleRows(call)
        let old = try rows.known(request.source, request.key)
        let budget = try budget(of: old, call)
        let sale = try sales.load(posting: old.postingId)
        if old.life == .reversed, let sale, let known = try sales.load(sale.partner, request.reference), known.reverses == sale.reference {
            return old.message(available: budget.available)
        }
        if let sale { try sales.mustBeNew(sale.partner, request.reference) }
        let reversed = try rows.move(old, .reversed, of: budget) { row in
            guard let sale else { throw NotMovable(description: "the reservation \(old.reservationId) is committed and has no sale") }
            let draft = try PostingDraft(try books(call).lines(old.postingId))
            let posting = try books(call).post(
                draft.reversed, .init(kind: "reversed", about: "reservation:\(old.reservationId)", correctsId: old.postingId))
            var counter = sale
            counter.reference = request.reference
            counter.invoice = request.invoice
            counter.reverses = sale.reference
            counter.payable = -sale.payable
            counter.postingId = posting.postingId
            counter.period = posting.period
            counter.atMs = posting.happenedAtMs
            try sales.add(counter)
        }
        return reversed.message(available: budget.available + old.committed)
    }

    // MARK: Charges

    func charge(_ request: Ledger.ChargeRequest, _ call: Call) throws -> Ledger.ReaderCharge {
        try Self.validator.code(request.source, "source")
        try Self.key(request.key, "key")
        try Self.validator.id(request.readerId, "reader_id")
        try Self.validator.notNegative(request.libraryId, "library_id")
        let price = try Self.amount(request.listPrice, "list_price")
        let discount = try Self.amount(request.discount, "discount", in: price.currency) ?? 0
        let row = try Self.charge(
            request.source, request.key, reader: request.readerId, library: request.libraryId, fee: request.fee, price: price, discount: discount,
            reason: request.reason, about: request.about, call)
        return try charge(row, call)
    }

    /// A charge of a request.
    /// - Throws: `FIELD_INVALID`.
    static func charge(
        _ source: String, _ key: String, reader: Int64, library: Int64, fee: String, price: Amount, discount: Int64, reason: String,
        about: String, _ call: Call
    ) throws -> ChargeRow {
        try validator.code(fee, "fee")
        guard discount < price.minorUnits else { throw validator.invalid("discount", "nothing is to be paid") }
        try validator.requiredText(reason, "reason", charactersMax: LedgerLimits.reasonCharactersMax)
        try validator.text(about, "about", charactersMax: LedgerLimits.aboutBytesMax)
        return ChargeRow(
            chargeId: try call.newID(), source: source, ownerKey: key, readerId: reader, libraryId: library, fee: fee, currency: price.currency,
            listPrice: price.minorUnits, discount: discount, state: ChargeLife.State.open.rawValue, reason: reason, about: about,
            chargedAtMs: call.happenedAtMilliseconds)
    }

    /// Adds a charge, unless its owner has charged it before.
    func charge(_ row: ChargeRow, _ call: Call) throws -> Ledger.ReaderCharge {
        let rows = ChargeRows(call)
        if let old = try rows.load(row.source, row.ownerKey) {
            guard old.readerId == row.readerId, old.currency == row.currency, old.listPrice == row.listPrice, old.discount == row.discount else {
                throw Self.validator.invalid("key", "it is that of a charge of another reader or amount")
            }
            return old.message()
        }
        try rows.add(row, books(call))
        return row.message()
    }

    func waive(_ request: Ledger.WaiveRequest, _ call: Call) throws -> Ledger.ReaderCharge {
        try Self.validator.text(request.note, "note", charactersMax: LedgerLimits.noteCharactersMax)
        let rows = ChargeRows(call)
        let old = try rows.known(request.source, request.key)
        let amount = try Self.amount(request.amount, "amount", in: old.currency)
        return try rows.waive(old, amount, note: request.note, books(call)).message()
    }

    func takeBack(_ request: Ledger.TakeBackRequest, _ call: Call) throws -> Ledger.ReaderCharge {
        try Self.validator.text(request.note, "note", charactersMax: LedgerLimits.noteCharactersMax)
        let rows = ChargeRows(call)
        let old = try rows.known(request.source, request.key)
        guard old.life != .takenBack else { return old.message() }
        return try rows.takeBack(old, note: request.note, books(call)).message()
    }

    func giveBack(_ request: Ledger.GiveBackRequest, _ call: Call) throws -> Ledger.ReaderCharge {
        try Self.validator.text(request.note, "note", charactersMax: LedgerLimits.noteCharactersMax)
        let rows = ChargeRows(call)
        let old = try rows.known(request.source, request.key)
        let books = books(call)
        guard old.paid > old.refunded else { return try old.life == .open ? rows.takeBack(old, note: request.note, books).message() : old.message() }
        return try rows.giveBack(old, note: request.note, books).message()
    }

    // MARK: Timers

    func expireReservations(_ request: Ledger.ExpireReservationsRequest, _ call: Call) throws -> Ledger.ExpireReservationsResponse {
        Ledger.ExpireReservationsResponse(expired: try ReservationRows(call).expire(request.accountId))
    }

    func expirePayment(_ request: Ledger.ExpirePaymentRequest, _ call: Call) throws -> Ledger.ExpirePaymentResponse {
        let rows = PaymentRows(call)
        guard let row = try rows.load(id: request.paymentId), row.life == .expected else { return Ledger.ExpirePaymentResponse() }
        let verdict = PaymentLife.decide(.expired, from: row.life, by: call.actor, expiresAt: row.expiresAtMs, now: call.nowMilliseconds)
        try rows.move(row, verdict)
        return Ledger.ExpirePaymentResponse()
    }
}
