// The handlers of staff at desks: cash, boxes, refunds, waivers and deposits.

internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules
internal import ReadersMessages

extension LedgerService {
    func chargeReader(_ request: Ledger.ChargeReaderRequest, _ call: Call) throws -> Ledger.ReaderCharge {
        let price = try Self.amount(request.listPrice, "list_price")
        let discount = try Self.amount(request.discount, "discount", in: price.currency) ?? 0
        let reader = try Self.reader(request.card, request.readerId, call)
        let id = try call.newID()
        let row = try Self.charge(
            "desk", "\(id)", reader: reader.readerId, library: reader.libraryId, fee: request.fee, price: price, discount: discount,
            reason: request.reason, about: request.about, call)
        return try charge(row, call)
    }

    func pay(_ request: Ledger.PayRequest, _ call: Call) throws -> Ledger.Payment {
        let amount = try Self.amount(request.amount, "amount")
        guard request.chargeIds.isEmpty || !request.deposit else { throw Self.validator.invalid("charge_ids", "a deposit pays no charges") }
        let reader = try Self.reader(request.card, request.readerId, call).readerId
        let box = try BoxRows(call).open(call.principal.terminal, amount.currency)
        var charges: [ChargeRow] = []
        if !request.deposit {
            charges = try request.chargeIds.isEmpty
                ? ChargeRows(call).owed(reader, amount.currency) : Self.charges(request.chargeIds, of: reader, call)
            guard charges.allSatisfy({ $0.currency == amount.currency }) else { throw Self.validator.invalid("amount.currency", "the charges have another") }
            let owed = charges.map(\.due).checkedSum ?? .max
            guard amount.minorUnits <= owed else {
                throw Refusal(Ledger.Reason.amountTooLarge, facts: ("amount", "\(amount.minorUnits)"), ("owed", "\(owed)"))
            }
        }
        let rows = PaymentRows(call)
        let row = PaymentRow(
            paymentId: try call.newID(), channel: Int64(Ledger.PaymentChannel.deskCash.rawValue), taker: box.name, readerId: reader,
            currency: amount.currency, amount: amount.minorUnits, received: amount.minorUnits, begunAtMs: call.happenedAtMilliseconds)
        let taken = try rows.add(row, .taken) { row in
            try rows.settle(&row, amount.minorUnits, from: row.takenAccount, over: charges, kind: "paid", books(call))
        }
        return taken.message(try rows.parts(taken.paymentId))
    }

    func returnDeposit(_ request: Ledger.ReturnDepositRequest, _ call: Call) throws -> Ledger.ReturnDepositResponse {
        try Self.validator.money(minorUnits: 0, currency: request.currency, "deposit")
        let reader = try Self.reader(request.card, request.readerId, call).readerId
        let accounts = AccountRows(call)
        if let owed = try accounts.load(.readerCharges, "\(reader)").first(where: { $0.balance > 0 }) {
            throw Refusal(Ledger.Reason.depositHeld, facts: ("owed", "\(owed.balance)"), ("currency", owed.currency))
        }
        let rows = PaymentRows(call)
        let payments = try rows.deposited(reader, request.currency)
        let cash = payments.filter { !$0.isPartners }.reduce(0) { $0 + $1.deposit - $1.returned }
        var answer = Ledger.ReturnDepositResponse(
            cash: Amount(cash, request.currency).money,
            transferred: Amount(payments.filter(\.isPartners).reduce(0) { $0 + $1.deposit - $1.returned }, request.currency).money)
        if cash > 0 {
            let box = try BoxRows(call).open(call.principal.terminal, request.currency)
            answer.postingIds.append(try giveBack(cash, to: (.cashBox, box.name), reader: reader, request.currency, about: "reader:\(reader)", call))
        }
        for payment in payments {
            if payment.isPartners {
                answer.postingIds.append(
                    try giveBack(
                        payment.deposit - payment.returned, to: payment.takenAccount, reader: reader, request.currency,
                        about: "payment:\(payment.paymentId)", call))
                try call.emit(
                    topic: "ledger.payment", kind: "returned", subject: Subject("payment", payment.paymentId), toPartner: payment.taker,
                    Ledger.PaymentChanged(
                        paymentId: payment.paymentId, readerId: reader, state: payment.life.message,
                        amount: Amount(payment.deposit - payment.returned, payment.currency).money))
            }
            try rows.returnDeposit(payment)
        }
        return answer
    }

    private func giveBack(
        _ amount: Int64, to account: (AccountKind, String), reader: Int64, _ currency: String, about: String, _ call: Call
    ) throws -> Int64 {
        let draft = try PostingDraft(currency, debit: [(.readerDeposit, "\(reader)", amount)], credit: [(account.0, account.1, amount)])
        return try books(call).post(draft, .init(kind: "returned", about: about)).postingId
    }

    func refund(_ request: Ledger.RefundRequest, _ call: Call) throws -> Ledger.ReaderCharge {
        try Self.validator.requiredText(request.note, "note", charactersMax: LedgerLimits.noteCharactersMax)
        let rows = ChargeRows(call)
        let old = try rows.known(request.chargeId)
        let amount = try Self.amount(request.amount, "amount", in: old.currency) ?? max(1, old.paid - old.refunded)
        let box = try BoxRows(call).open(call.principal.terminal, old.currency)
        return try rows.move(old, .refunded, amount: amount, detail: request.note) { row in
            row.refunded += amount
            let draft = try PostingDraft(row.currency, debit: [(.expense, "refunded", amount)], credit: [(.cashBox, box.name, amount)])
            try books(call).post(draft, .init(kind: "refunded", about: row.subject, note: request.note))
        }.message()
    }

    func waiveCharge(_ request: Ledger.WaiveChargeRequest, _ call: Call) throws -> Ledger.ReaderCharge {
        try Self.validator.requiredText(request.note, "note", charactersMax: LedgerLimits.noteCharactersMax)
        let rows = ChargeRows(call)
        let old = try rows.known(request.chargeId)
        let amount = try Self.amount(request.amount, "amount", in: old.currency)
        return try rows.waive(old, amount, note: request.note, books(call)).message()
    }

    // MARK: Boxes

    /// The box that a request names; else that of the caller's terminal.
    private static func box(_ name: String, _ call: Call) throws -> String {
        let name = name.isEmpty ? call.principal.terminal : name
        try validator.code(name, "box")
        return name
    }

    func openBox(_ request: Ledger.OpenBoxRequest, _ call: Call) throws -> Ledger.Box {
        let counted = try Self.amount(request.counted, "counted", least: 0)
        let rows = BoxRows(call)
        let opened = try rows.opened(try Self.box(request.box, call), counted.currency)
        return try rows.message(try rows.count(opened, counted.minorUnits, books(call)))
    }

    func closeBox(_ request: Ledger.CloseBoxRequest, _ call: Call) throws -> Ledger.Box {
        let counted = try Self.amount(request.counted, "counted", least: 0)
        guard (0...counted.minorUnits).contains(request.bankedMinorUnits) else {
            throw Self.validator.invalid("banked_minor_units", "it is not from 0 to what was counted")
        }
        let rows = BoxRows(call)
        let open = try rows.open(try Self.box(request.box, call), counted.currency)
        let found = try rows.count(open, counted.minorUnits, books(call))
        if request.bankedMinorUnits > 0 {
            let draft = try PostingDraft(
                counted.currency, debit: [(.bank, "main", request.bankedMinorUnits)], credit: [(.cashBox, open.name, request.bankedMinorUnits)])
            try books(call).post(draft, .init(kind: "banked", about: "box:\(open.name)"))
        }
        return try rows.message(try rows.close(found))
    }

    func boxes(_ request: Ledger.BoxesRequest, _ call: Call) throws -> Ledger.BoxesResponse {
        let page = try PageRequest(request.limit, request.cursor, LedgerLimits.page, list: "", invalid: Ledger.Reason.cursorInvalid)
        let rows = BoxRows(call)
        let found = page.page(try rows.page(after: page.after ?? .beforeAll(), limit: page.rowsMax)) { KeysetCursor(at: $0.openedAtMs, id: $0.boxId) }
        return Ledger.BoxesResponse(boxes: try found.items.map(rows.message), cursor: found.cursor)
    }
}
