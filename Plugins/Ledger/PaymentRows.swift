// Payments: moves them with their postings, the charges that they pay, their timer, their history and their changes.

internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules

/// Payments as the tables hold them. Valid inside one handler.
struct PaymentRows {
    private static let byNumber = SQL("SELECT \(PaymentRow.columns()) FROM \(PaymentRow.table) WHERE payment_id = $1")
    private static let byReference = SQL("""
        SELECT \(PaymentRow.columns()) FROM \(PaymentRow.table) WHERE taker = $1 AND reference = $2 AND reference <> ''
        """)
    private static let ofReader = SQL("""
        SELECT \(PaymentRow.columns()) FROM \(PaymentRow.table)
        WHERE reader_id = $1 AND reader_id <> 0 ORDER BY begun_at_ms DESC, payment_id DESC LIMIT $2
        """)
    private static let deposited = SQL("""
        SELECT \(PaymentRow.columns()) FROM \(PaymentRow.table)
        WHERE reader_id = $1 AND currency = $2 AND deposit > returned ORDER BY begun_at_ms, payment_id LIMIT $3
        """)
    private static let parts = SQL("""
        SELECT \(PaymentPartRow.columns()) FROM \(PaymentPartRow.table) WHERE payment_id = $1 ORDER BY charge_id LIMIT $2
        """)
    private static let changed = PaymentRow.update(.reference, .readerId, .received, .deposit, .returned, .state, .expiresAtMs, .postingId)
    private static let putPart = PaymentPartRow.insert(onConflict: .paymentId, .chargeId, update: .amount)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> PaymentRow? { try call.first(Self.byNumber, .integer(id), as: PaymentRow.self) }

    /// - Throws: `PAYMENT_UNKNOWN`, `StoreError`.
    func known(_ id: Int64) throws -> PaymentRow {
        guard let row = try load(id: id) else { throw Self.unknown(id) }
        return row
    }

    static func unknown(_ id: Int64) -> Refusal { Refusal(Ledger.Reason.paymentUnknown, facts: ("payment_id", "\(id)")) }

    /// A payment by the number that its taker has given it.
    /// - Throws: `StoreError`.
    func load(taker: String, reference: String) throws -> PaymentRow? {
        try call.first(Self.byReference, .text(taker), .text(reference), as: PaymentRow.self)
    }

    /// The last payments of a reader.
    /// - Throws: `StoreError`.
    func last(of reader: Int64) throws -> [PaymentRow] {
        try call.rows(Self.ofReader, .integer(reader), .integer(LedgerLimits.paymentsShownMax), as: PaymentRow.self)
    }

    /// The payments of which something is deposited, the oldest first.
    /// - Throws: `StoreError`.
    func deposited(_ reader: Int64, _ currency: String) throws -> [PaymentRow] {
        try call.rows(Self.deposited, .integer(reader), .text(currency), .integer(LedgerLimits.returnedPaymentsMax), as: PaymentRow.self)
    }

    /// - Throws: `StoreError`.
    func parts(_ payment: Int64) throws -> [PaymentPartRow] {
        try call.rows(Self.parts, .integer(payment), .integer(LedgerLimits.partsMax), as: PaymentPartRow.self)
    }

    /// - Throws: `StoreError`.
    func put(_ part: PaymentPartRow) throws { try call.insert(part, Self.putPart) }

    /// Puts down that a part of a deposit was paid back.
    /// - Throws: `StoreError`.
    func returnDeposit(_ row: PaymentRow) throws {
        var new = row
        new.returned = row.deposit
        try call.update(new, Self.changed)
    }

    /// Begins a payment, or takes one that nobody began.
    /// - Parameters:
    ///   - row: the payment; the state follows from the table.
    ///   - perform: posts, and puts what comes of it into the row.
    /// - Returns: the payment.
    /// - Throws: `StoreError`; what `perform` throws.
    func add(_ row: PaymentRow, _ event: PaymentLife.Event, _ perform: (inout PaymentRow) throws -> Void = { _ in }) throws -> PaymentRow {
        let verdict = PaymentLife.decide(event, from: nil, by: call.actor)
        return try move(verdict, row, detail: "") {
            var new = row
            new.state = (verdict.to ?? .disputed).rawValue
            try perform(&new)
            try call.insert(new)
            return new
        }
    }

    /// Moves a payment that is there.
    /// - Parameters:
    ///   - old: the payment.
    ///   - verdict: what the table says.
    ///   - detail: what belongs to it, for the history.
    ///   - perform: posts, and puts what comes of it into the row; the state follows from the table.
    /// - Returns: the payment afterwards.
    /// - Throws: `STATE_FORBIDS`; `StoreError`; what `perform` throws.
    @discardableResult
    func move(
        _ old: PaymentRow, _ verdict: Verdict<PaymentLife>, detail: String = "", _ perform: (inout PaymentRow) throws -> Void = { _ in }
    ) throws -> PaymentRow {
        let moved = try move(verdict, old, detail: detail) {
            var new = old
            new.state = (verdict.to ?? old.life).rawValue
            try perform(&new)
            try call.update(new, Self.changed)
            return new
        }
        if old.life == .expected, verdict.event != .expired { try call.cancelTimer(key: "payment/\(old.paymentId)") }
        return moved
    }

    private func move(
        _ verdict: Verdict<PaymentLife>, _ row: PaymentRow, detail: String, _ perform: () throws -> PaymentRow
    ) throws -> PaymentRow {
        var moved = row
        let history = LedgerHistoryRow(thing: "payment", thingId: row.paymentId, detail: detail)
        try call.move(
            verdict, history: history, isPast: false, refuse: { LedgerService.refusal($0, "payment", "\(row.paymentId)") }
        ) {
            moved = try perform()
            return moved.life
        }
        let body = Ledger.PaymentChanged(
            paymentId: moved.paymentId, readerId: moved.readerId, state: moved.life.message, amount: Amount(moved.amount, moved.currency).money,
            expiresAtMs: moved.expiresAtMs)
        try call.emit(topic: "ledger.payment", kind: verdict.event.rawValue, subject: .reader(moved.readerId), body)
        if moved.isPartners {
            try call.emit(
                topic: "ledger.payment", kind: verdict.event.rawValue, subject: Subject("payment", moved.paymentId), toPartner: moved.taker, body)
        }
        return moved
    }

    /// Sets the timer of a payment that was begun.
    /// - Throws: `StoreError`.
    func schedule(_ row: PaymentRow) throws {
        try call.schedule(
            at: row.expiresAtMs, key: "payment/\(row.paymentId)", Ledger.Timers.expirePayment, Ledger.ExpirePaymentRequest(paymentId: row.paymentId))
    }

    /// Posts what came for a payment: to charges, and what is left to the reader's deposit.
    /// - Parameters:
    ///   - row: the payment, whose reader is known; what comes of it is put into the row.
    ///   - amount: minor units that came.
    ///   - source: the account that has the money.
    ///   - charges: to which it is put, in this order.
    ///   - kind: the posting's: "paid" or "accepted".
    ///   - books: writes the posting.
    /// - Throws: `StoreError`, `STATE_FORBIDS`.
    func settle(
        _ row: inout PaymentRow, _ amount: Int64, from source: (AccountKind, String), over charges: [ChargeRow], kind: String, _ books: PostingRows
    ) throws {
        let shares = Apportionment(amount, over: charges.map { ($0.chargeId, $0.due) })
        let paid = amount - shares.rest
        let draft = try PostingDraft(
            row.currency, debit: [(source.0, source.1, amount)],
            credit: [(.readerCharges, "\(row.readerId)", paid), (.readerDeposit, "\(row.readerId)", shares.rest)])
        row.postingId = try books.post(draft, .init(kind: kind, about: "payment:\(row.paymentId)")).postingId
        row.deposit = shares.rest
        let byNumber = Dictionary(charges.map { ($0.chargeId, $0) }) { first, _ in first }
        for part in shares.parts {
            guard let charge = byNumber[part.charge] else { continue }
            try ChargeRows(call).pay(charge, part.amount, payment: row.paymentId)
            try put(PaymentPartRow(paymentId: row.paymentId, chargeId: part.charge, amount: part.amount))
        }
    }
}

extension PaymentRow {
    var life: PaymentLife.State { PaymentLife.State(rawValue: state) ?? .refunded }

    /// Whether a partner has taken it.
    var isPartners: Bool { channel == Int64(Ledger.PaymentChannel.partnerPayment.rawValue) }

    /// The account that has its money.
    var takenAccount: (AccountKind, String) { isPartners ? (.bank, "partner.\(taker)") : (.cashBox, taker) }

    /// The contract's message.
    func message(_ parts: [PaymentPartRow]) -> Ledger.Payment {
        Ledger.Payment(
            paymentId: paymentId, channel: Ledger.PaymentChannel(rawValue: Int32(clamping: channel)), state: life.message, readerId: readerId,
            amount: Amount(amount, currency).money, received: Amount(received, currency).money, taker: taker, reference: reference,
            parts: parts.map { Ledger.PaymentPart(chargeId: $0.chargeId, amount: Amount($0.amount, currency).money) },
            deposit: Amount(deposit, currency).money, begunAtMs: begunAtMs, expiresAtMs: expiresAtMs, postingId: postingId)
    }
}

extension PaymentLife.State {
    /// The contract's value.
    var message: Ledger.PaymentState {
        switch self {
        case .expected: .expected
        case .confirmed: .confirmed
        case .disputed: .disputed
        case .expired: .paymentExpired
        case .cancelled: .cancelled
        case .refunded: .paymentRefunded
        }
    }
}
