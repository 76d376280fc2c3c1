// The handlers of readers: what they owe and have deposited, and the payments that they begin.

internal import CityMessages
internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules
internal import ReadersMessages

extension LedgerService {
    func account(_ request: Ledger.AccountRequest, _ call: Call) throws -> Ledger.AccountResponse {
        let page = try PageRequest(request.limit, request.cursor, LedgerLimits.page, list: "", invalid: Ledger.Reason.cursorInvalid)
        let reader = try Self.reader(request.card, request.readerId, call).readerId
        let codes = try Self.libraryCodes(call)
        let found = page.page(
            try ChargeRows(call).page(reader, before: page.after ?? .beforeAllDescending(), limit: page.rowsMax)
        ) { KeysetCursor(at: $0.chargedAtMs, id: $0.chargeId) }
        let accounts = AccountRows(call)
        func balances(_ kind: AccountKind) throws -> [Amount] {
            try accounts.load(kind, "\(reader)").filter { $0.balance != 0 }.map { Amount($0.balance, $0.currency) }
        }
        let payments = PaymentRows(call)
        return Ledger.AccountResponse(
            readerId: reader, owed: try balances(.readerCharges).map(\.money), deposits: try balances(.readerDeposit).map(\.money),
            charges: found.items.map { $0.message(library: codes[$0.libraryId] ?? "") },
            payments: request.cursor.isEmpty ? try payments.last(of: reader).map { $0.message(try payments.parts($0.paymentId)) } : [],
            cursor: found.cursor)
    }

    /// The codes of all libraries by their numbers.
    static func libraryCodes(_ call: Call) throws -> [Int64: String] {
        let libraries = try City.Client(call).libraries(City.LibrariesRequest()).libraries
        return Dictionary(libraries.map { ($0.libraryId, $0.code) }) { first, _ in first }
    }

    /// Charges of one reader and one currency, that a payment names.
    /// - Throws: `FIELD_INVALID`, `CHARGE_UNKNOWN`, `STATE_FORBIDS`, `StoreError`.
    static func charges(_ ids: [Int64], of reader: Int64, _ call: Call) throws -> [ChargeRow] {
        guard ids.count <= LedgerLimits.paidChargesMax else {
            throw validator.invalid("charge_ids", "there are more than \(LedgerLimits.paidChargesMax)")
        }
        guard Set(ids).count == ids.count else { throw validator.invalid("charge_ids", "one is there twice") }
        let rows = try ids.map { id -> ChargeRow in
            let row = try ChargeRows(call).known(id)
            guard row.readerId == reader else { throw Refusal(Ledger.Reason.chargeUnknown, facts: ("charge_id", "\(id)")) }
            if row.life != .open, let objection = ChargeLife.decide(.paid, from: row.life, by: call.actor).objections.first {
                throw refusal(objection, "charge", "\(id)")
            }
            return row
        }
        guard Set(rows.map(\.currency)).count <= 1 else { throw validator.invalid("charge_ids", "they are of several currencies") }
        return rows
    }

    func beginPayment(_ request: Ledger.BeginPaymentRequest, _ call: Call) throws -> Ledger.Payment {
        try Self.validator.code(request.partner, "partner")
        guard request.chargeIds.isEmpty != (request.deposit == nil) else {
            throw Self.validator.invalid("charge_ids", "either charges or a deposit are paid")
        }
        let reader = call.principal.person
        let charges = try Self.charges(request.chargeIds, of: reader, call)
        let amount: Amount
        if let first = charges.first {
            guard let sum = charges.map(\.due).checkedSum else { throw Self.validator.invalid("charge_ids", "they are too much for one payment") }
            amount = Amount(sum, first.currency)
        } else {
            amount = try Self.amount(request.deposit, "deposit")
        }
        try Self.partner(request.partner, isNew: true, call)
        let rows = PaymentRows(call)
        let row = try rows.add(
            PaymentRow(
                paymentId: try call.newID(), channel: Int64(Ledger.PaymentChannel.partnerPayment.rawValue), taker: request.partner, readerId: reader,
                currency: amount.currency, amount: amount.minorUnits, begunAtMs: call.nowMilliseconds,
                expiresAtMs: call.nowMilliseconds + settings.current.paymentMilliseconds), .begun)
        for charge in charges { try rows.put(PaymentPartRow(paymentId: row.paymentId, chargeId: charge.chargeId, amount: charge.due)) }
        try rows.schedule(row)
        return row.message(try rows.parts(row.paymentId))
    }

    func cancelPayment(_ request: Ledger.CancelPaymentRequest, _ call: Call) throws -> Ledger.Payment {
        let rows = PaymentRows(call)
        guard let row = try rows.load(id: request.paymentId), row.readerId == call.principal.person else { throw PaymentRows.unknown(request.paymentId) }
        let cancelled = try rows.move(row, PaymentLife.decide(.cancelled, from: row.life, by: call.actor))
        return cancelled.message(try rows.parts(row.paymentId))
    }
}
