// The handlers of those who take money and are no staff: partners that confirm payments, and kiosks that take cash.

internal import LecternKit
internal import LecternMessages
internal import LecternSecrets
internal import LedgerMessages
internal import LedgerRules
internal import ReadersMessages

extension LedgerService {
    func confirmPayment(_ request: Ledger.ConfirmPaymentRequest, _ call: Call) throws -> Ledger.ConfirmPaymentResponse {
        try Self.key(request.reference, "reference", bytesMax: LedgerLimits.referenceBytesMax)
        try Self.validator.notNegative(request.paymentId, "payment_id")
        try Self.validator.notNegative(request.paidAtMs, "paid_at_ms")
        let amount = try Self.amount(request.amount, "amount")
        let partner = try confirmingPartner(request, amount, call)
        let rows = PaymentRows(call)
        let known = try rows.load(taker: partner, reference: request.reference)
        let found = try request.paymentId == 0 ? nil : rows.load(id: request.paymentId)
        // Another partner's payment, or one that came with another number already, is not this one.
        let payment = found.flatMap { $0.isPartners && $0.taker == partner && $0.reference.isEmpty ? $0 : nil }
        let charges = try payment.map { try self.charges(of: $0, call) } ?? []
        let verdict = payment.map { payment in
            PaymentLife.decide(
                .confirmed, from: payment.life, by: call.actor, isExact: Amount(payment.amount, payment.currency) == amount,
                amount: amount.minorUnits, owed: charges.isEmpty ? amount.minorUnits : owed(payment, charges))
        }
        switch Confirmation(
            known: known.map { (Amount($0.received, $0.currency), $0.paymentId) }, payment: request.paymentId, amount: amount, verdict: verdict)
        {
        case .repeated: return try response(known, repeated: true, call)
        case .contradicted:
            let told = known.map { "\(Amount($0.received, $0.currency)) payment \($0.paymentId)" } ?? ""
            _ = try LedgerWork(call).addStatement(
                key: "\(partner)/confirmation/\(request.reference)",
                [
                    ("partner", partner), ("reference", request.reference), ("difference", "confirmation"), ("ours", told),
                    ("theirs", "\(amount) payment \(request.paymentId)"),
                ])
            return try response(known, repeated: true, disputed: true, call)
        case .confirmed:
            guard let payment, let verdict else { throw NotMovable(description: "a payment is confirmed that is not there") }
            return try response(try rows.move(payment, verdict) { row in
                row.reference = request.reference
                row.received = amount.minorUnits
                try rows.settle(&row, amount.minorUnits, from: row.takenAccount, over: charges.map(\.charge), kind: "paid", books(call))
            }, call)
        case .disputed:
            let disputed = try dispute(request.reference, amount, partner: partner, payment: payment, reader: found?.taker == partner ? found?.readerId ?? 0 : 0, call)
            return try response(disputed, disputed: true, call)
        }
    }

    private func response(
        _ row: PaymentRow?, repeated: Bool = false, disputed: Bool = false, _ call: Call
    ) throws -> Ledger.ConfirmPaymentResponse {
        guard let row else { return Ledger.ConfirmPaymentResponse(repeated: repeated, disputed: disputed) }
        let payment = row.message(try PaymentRows(call).parts(row.paymentId))
        return Ledger.ConfirmPaymentResponse(payment: payment, repeated: repeated, disputed: disputed || row.life == .disputed)
    }

    /// What a payment was begun for: its charges, with what was due of each then.
    private func charges(of row: PaymentRow, _ call: Call) throws -> [(charge: ChargeRow, part: Int64)] {
        try PaymentRows(call).parts(row.paymentId).map { (try ChargeRows(call).known($0.chargeId), $0.amount) }
    }

    private func owed(_ row: PaymentRow, _ charges: [(charge: ChargeRow, part: Int64)]) -> Int64 {
        charges.reduce(0) { $0 + min($1.charge.due, $1.part) }
    }

    /// Books money that came and does not fit as nobody's, with an item of work.
    private func dispute(
        _ reference: String, _ amount: Amount, partner: String, payment: PaymentRow?, reader: Int64, _ call: Call
    ) throws -> PaymentRow {
        let rows = PaymentRows(call)
        func book(_ row: inout PaymentRow) throws {
            row.reference = reference
            row.received = amount.minorUnits
            let draft = try PostingDraft(
                amount.currency, debit: [(row.takenAccount.0, row.takenAccount.1, amount.minorUnits)], credit: [(.suspense, partner, amount.minorUnits)])
            row.postingId = try books(call).post(draft, .init(kind: "disputed", about: "payment:\(row.paymentId)")).postingId
        }
        let disputed: PaymentRow
        // What came in another currency is a payment of its own.
        if let payment, payment.currency == amount.currency {
            let verdict = PaymentLife.decide(.mismatched, from: payment.life, by: call.actor)
            disputed = try rows.move(payment, verdict, book)
        } else {
            let row = PaymentRow(
                paymentId: try call.newID(), channel: Int64(Ledger.PaymentChannel.partnerPayment.rawValue), taker: partner, readerId: reader,
                currency: amount.currency, begunAtMs: call.nowMilliseconds)
            disputed = try rows.add(row, .mismatched, book)
        }
        try LedgerWork(call).addPayment(disputed)
        return disputed
    }

    /// The partner that has taken the money: the caller by its certificate, or another that has signed.
    /// - Throws: `PARTNER_UNKNOWN`, `SIGNATURE_INVALID`, `FIELD_INVALID`, `Problem`.
    private func confirmingPartner(_ request: Ledger.ConfirmPaymentRequest, _ amount: Amount, _ call: Call) throws -> String {
        guard request.signature.utf8.count <= LedgerLimits.signatureBytesMax else { throw Self.validator.invalid("signature", "it is too long") }
        let partner = request.partner.isEmpty ? call.principal.terminal : request.partner
        try Self.validator.code(partner, "partner")
        try Self.partner(partner, call)
        guard partner != call.principal.terminal || !request.signature.isEmpty else { return partner }
        let signed = "\(partner)|\(request.paymentId)|\(request.reference)|\(amount.minorUnits)|\(amount.currency)|\(request.paidAtMs)"
        guard let key = try PartnerKeyRows(call).load(partner), PartnerKeyRows.isSame(request.signature, KeyedHash.hexadecimal(signed, key: key)) else {
            throw Refusal(Ledger.Reason.signatureInvalid, facts: ("partner", partner))
        }
        return partner
    }

    func putPartnerKey(_ request: Ledger.PutPartnerKeyRequest, _ call: Call) throws -> Ledger.PutPartnerKeyResponse {
        try Self.validator.code(request.partner, "partner")
        try Self.partner(request.partner, call)
        return Ledger.PutPartnerKeyResponse(key: try PartnerKeyRows(call).renew(request.partner))
    }

    func takeCash(_ request: Ledger.TakeCashRequest, _ call: Call) throws -> Ledger.TakeCashResponse {
        try Self.key(request.reference, "reference", bytesMax: LedgerLimits.referenceBytesMax)
        try Self.validator.notNegative(request.boxMinorUnits, "box_minor_units")
        let amount = try Self.amount(request.amount, "amount")
        let name = call.principal.terminal
        try Self.validator.code(name, "terminal")
        let rows = PaymentRows(call)
        if let known = try rows.load(taker: name, reference: request.reference) {
            guard known.received == amount.minorUnits, known.currency == amount.currency else {
                throw Self.validator.invalid("reference", "it is that of another amount")
            }
            return Ledger.TakeCashResponse(payment: known.message(try rows.parts(known.paymentId)))
        }
        let reader = try Self.reader(request.card, 0, call).readerId
        let boxes = BoxRows(call)
        let old = try boxes.load(name, amount.currency)
        // Only a count by staff closes it: what is taken opens it again.
        let box = try old.flatMap { $0.life == .open ? $0 : nil } ?? boxes.opened(name, amount.currency)
        let charges = try ChargeRows(call).owed(reader, amount.currency)
        let row = PaymentRow(
            paymentId: try call.newID(), channel: Int64(Ledger.PaymentChannel.kioskCash.rawValue), taker: name, reference: request.reference,
            readerId: reader, currency: amount.currency, amount: amount.minorUnits, received: amount.minorUnits, begunAtMs: call.happenedAtMilliseconds)
        let taken = try rows.add(row, .taken) { row in
            try rows.settle(&row, amount.minorUnits, from: row.takenAccount, over: charges, kind: "paid", books(call))
        }
        let differs = try boxes.compare(box, own: request.boxMinorUnits, payment: taken.paymentId)
        return Ledger.TakeCashResponse(payment: taken.message(try rows.parts(taken.paymentId)), differs: differs)
    }
}

/// The keys with which confirmations are signed in partners' names. Valid inside one handler.
struct PartnerKeyRows {
    private static let byPartner = SQL("SELECT secret FROM \(PartnerKeyRow.table) WHERE partner = $1")
    private static let put = PartnerKeyRow.insert(onConflict: .partner, update: .secret, .madeAtMs)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A partner's key; nil: none was made.
    /// - Throws: `StoreError`.
    func load(_ partner: String) throws -> [UInt8]? { try call.first(Self.byPartner, .text(partner), as: [UInt8].self) }

    /// Makes a new key in place of the one before.
    /// - Returns: the key: hexadecimal digits, whose UTF-8 is what is kept and signed with.
    /// - Throws: `StoreError`.
    func renew(_ partner: String) throws -> String {
        let digits = Array("0123456789abcdef".utf8)
        let key = try call.randomBytes(LedgerLimits.partnerKeyBytesCount).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        try call.insert(PartnerKeyRow(partner: partner, secret: key, madeAtMs: call.nowMilliseconds), Self.put)
        return String(decoding: key, as: UTF8.self)
    }

    /// Whether two texts are the same; each byte is looked at, so that the time tells nothing.
    static func isSame(_ given: String, _ ours: String) -> Bool {
        let (given, ours) = (Array(given.utf8), Array(ours.utf8))
        return given.count == ours.count && zip(given, ours).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
