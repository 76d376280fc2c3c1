// Charges: moves them with their history and their change.

internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules

/// Charges as the table holds them. Valid inside one handler.
struct ChargeRows {
    private static let byNumber = SQL("SELECT \(ChargeRow.columns()) FROM \(ChargeRow.table) WHERE charge_id = $1")
    private static let byKey = SQL("SELECT \(ChargeRow.columns()) FROM \(ChargeRow.table) WHERE source = $1 AND owner_key = $2")
    private static let ofReader = SQL("""
        SELECT \(ChargeRow.columns()) FROM \(ChargeRow.table)
        WHERE reader_id = $1 AND (charged_at_ms, charge_id) < ($2, $3) ORDER BY charged_at_ms DESC, charge_id DESC LIMIT $4
        """)
    private static let owed = SQL("""
        SELECT \(ChargeRow.columns()) FROM \(ChargeRow.table)
        WHERE reader_id = $1 AND currency = $2 AND state = 'open' ORDER BY charged_at_ms, charge_id LIMIT $3
        """)
    private static let changed = ChargeRow.update(.paid, .waived, .refunded, .state)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `CHARGE_UNKNOWN`, `StoreError`.
    func known(_ id: Int64) throws -> ChargeRow {
        guard let row = try call.first(Self.byNumber, .integer(id), as: ChargeRow.self) else {
            throw Refusal(Ledger.Reason.chargeUnknown, facts: ("charge_id", "\(id)"))
        }
        return row
    }

    /// - Throws: `StoreError`.
    func load(_ source: String, _ key: String) throws -> ChargeRow? {
        try call.first(Self.byKey, .text(source), .text(key), as: ChargeRow.self)
    }

    /// - Throws: `CHARGE_UNKNOWN`, `StoreError`.
    func known(_ source: String, _ key: String) throws -> ChargeRow {
        guard let row = try load(source, key) else { throw Refusal(Ledger.Reason.chargeUnknown, facts: ("source", source), ("key", key)) }
        return row
    }

    /// A page of a reader's charges, the last first.
    /// - Throws: `StoreError`.
    func page(_ reader: Int64, before: KeysetCursor, limit: Int64) throws -> [ChargeRow] {
        try call.rows(Self.ofReader, .integer(reader), .integer(before.at), .integer(before.id), .integer(limit), as: ChargeRow.self)
    }

    /// What a reader owes, the oldest first.
    /// - Throws: `StoreError`.
    func owed(_ reader: Int64, _ currency: String) throws -> [ChargeRow] {
        try call.rows(Self.owed, .integer(reader), .text(currency), .integer(Int64(LedgerLimits.paidChargesMax)), as: ChargeRow.self)
    }

    /// Adds a charge with its posting.
    /// - Throws: `StoreError`, `NotMovable`.
    func add(_ row: ChargeRow, _ books: PostingRows) throws {
        try move(ChargeLife.decide(.charged, from: nil, by: call.actor), row) {
            try call.insert(row)
            let draft = try PostingDraft(
                row.currency, debit: [(.readerCharges, "\(row.readerId)", row.due)], credit: [(.revenue, row.fee, row.due)])
            try books.post(draft, .init(kind: "charged", about: row.subject))
            return row
        }
    }

    /// Puts money to a charge, which the posting of its payment has.
    /// - Parameter amount: minor units, at most what is owed.
    /// - Throws: `STATE_FORBIDS`, `StoreError`.
    func pay(_ old: ChargeRow, _ amount: Int64, payment: Int64) throws {
        try move(old, amount < old.due ? .paidInPart : .paid, amount: amount, detail: "payment \(payment)") { $0.paid += amount }
    }

    /// Waives the rest of a charge, or a part of it.
    /// - Parameter amount: minor units; nil: the rest.
    /// - Throws: `AMOUNT_TOO_LARGE`, `STATE_FORBIDS`, `StoreError`.
    func waive(_ old: ChargeRow, _ amount: Int64?, note: String, _ books: PostingRows) throws -> ChargeRow {
        let amount = amount ?? old.due
        let event: ChargeLife.Event = amount < old.due ? .waivedInPart : .waived
        if old.life == .open { try Self.mustBeOwed(amount, of: old) }
        return try move(old, event, amount: amount, detail: note) { row in
            row.waived += amount
            let draft = try PostingDraft(
                row.currency, debit: [(.expense, "waived", amount)], credit: [(.readerCharges, "\(row.readerId)", amount)])
            try books.post(draft, .init(kind: "waived", about: row.subject, note: note))
        }
    }

    /// - Throws: `AMOUNT_TOO_LARGE`.
    private static func mustBeOwed(_ amount: Int64, of row: ChargeRow) throws {
        guard amount > row.due else { return }
        throw Refusal(Ledger.Reason.amountTooLarge, facts: ("amount", "\(amount)"), ("owed", "\(row.due)"))
    }

    /// Takes a charge back that was wrong.
    /// - Throws: `STATE_FORBIDS`, `StoreError`.
    func takeBack(_ old: ChargeRow, note: String, _ books: PostingRows) throws -> ChargeRow {
        let due = old.due
        return try move(old, .takenBack, detail: note) { row in
            row.waived += due
            let draft = try PostingDraft(row.currency, debit: [(.revenue, row.fee, due)], credit: [(.readerCharges, "\(row.readerId)", due)])
            try books.post(draft, .init(kind: "taken_back", about: row.subject, note: note))
        }
    }

    /// Takes back what is owed of a charge, and deposits for the reader what was paid of it and not paid back.
    /// - Throws: `STATE_FORBIDS`, `StoreError`.
    func giveBack(_ old: ChargeRow, note: String, _ books: PostingRows) throws -> ChargeRow {
        let (paid, due, reader) = (old.paid - old.refunded, old.due, "\(old.readerId)")
        return try move(old, .givenBack, amount: paid, detail: note) { row in
            row.refunded += paid
            row.waived += due
            let payment = PaymentRow(
                paymentId: try call.newID(), channel: Int64(Ledger.PaymentChannel.repayment.rawValue), taker: LedgerService.repaymentTaker,
                reference: "\(row.subject)/\(row.refunded)", readerId: row.readerId, currency: row.currency, amount: paid, received: paid, deposit: paid,
                begunAtMs: call.nowMilliseconds)
            _ = try PaymentRows(call).add(payment, .credited) { payment in
                let draft = try PostingDraft(
                    row.currency, debit: [(.expense, "refunded", paid)] + (due == 0 ? [] : [(.revenue, row.fee, due)]),
                    credit: [(.readerDeposit, reader, paid)] + (due == 0 ? [] : [(.readerCharges, reader, due)]))
                payment.postingId = try books.post(draft, .init(kind: "refunded", about: row.subject, note: note)).postingId
            }
        }
    }

    /// Moves a charge: its row, its history, and its change on the feed.
    /// - Parameters:
    ///   - old: the charge.
    ///   - event: what happens to it.
    ///   - amount: minor units that it is about.
    ///   - detail: what belongs to it, for the history.
    ///   - change: puts what comes with it into the row, and posts; the state follows from the table.
    /// - Returns: the charge afterwards.
    /// - Throws: `STATE_FORBIDS`, `AMOUNT_TOO_LARGE`; `StoreError`.
    @discardableResult
    func move(
        _ old: ChargeRow, _ event: ChargeLife.Event, amount: Int64 = 0, detail: String = "", _ change: (inout ChargeRow) throws -> Void
    ) throws -> ChargeRow {
        let verdict = ChargeLife.decide(event, from: old.life, by: call.actor, amount: amount, due: old.due, paid: old.paid - old.refunded)
        return try move(verdict, old, detail: detail, amount: amount) {
            var new = old
            new.state = (verdict.to ?? old.life).rawValue
            try change(&new)
            try call.update(new, Self.changed)
            return new
        }
    }

    @discardableResult
    private func move(
        _ verdict: Verdict<ChargeLife>, _ row: ChargeRow, detail: String = "", amount: Int64 = 0, _ perform: () throws -> ChargeRow
    ) throws -> ChargeRow {
        var moved = row
        let detail = String(detail.unicodeScalars.prefix(LedgerLimits.noteCharactersMax))
        let history = LedgerHistoryRow(thing: "charge", thingId: row.chargeId, detail: detail)
        try call.move(verdict, history: history, isPast: false, refuse: { objection in
            switch objection {
            case .guarded(.isWithinPaid): Refusal(Ledger.Reason.amountTooLarge, facts: ("amount", "\(amount)"), ("owed", "\(row.paid - row.refunded)"))
            // It has been paid in part, and is no more one that can be taken back.
            case .guarded(.isUnpaid):
                Refusal(
                    Ledger.Reason.stateForbids,
                    facts: ("thing", "charge"), ("id", "\(row.chargeId)"), ("state", "paid_in_part"), ("event", verdict.event.rawValue),
                    ("open", "paid paid_in_part waived waived_in_part"))
            case .guarded(.coversDue), .guarded(.isPart), .state, .actor: LedgerService.refusal(objection, "charge", "\(row.chargeId)")
            }
        }) {
            moved = try perform()
            return moved.life
        }
        try call.emit(
            topic: "ledger.charge", kind: verdict.event.rawValue, subject: .reader(row.readerId),
            Ledger.ChargeChanged(
                chargeId: moved.chargeId, readerId: moved.readerId, state: moved.life.message, due: Amount(moved.due, moved.currency).money))
        return moved
    }
}

extension ChargeRow {
    var life: ChargeLife.State { ChargeLife.State(rawValue: state) ?? .takenBack }

    /// Minor units that are still owed.
    var due: Int64 { life == .open ? listPrice - discount - paid - waived : 0 }

    /// As postings name it.
    var subject: String { "charge:\(chargeId)" }

    /// The contract's message.
    /// - Parameter library: the code of its library.
    func message(library: String = "") -> Ledger.ReaderCharge {
        Ledger.ReaderCharge(
            chargeId: chargeId, readerId: readerId, source: source, key: ownerKey, fee: fee, state: life.message,
            listPrice: Amount(listPrice, currency).money, discount: Amount(discount, currency).money, paid: Amount(paid, currency).money,
            waived: Amount(waived, currency).money, refunded: Amount(refunded, currency).money, due: Amount(due, currency).money,
            reason: reason, about: about, chargedAtMs: chargedAtMs, libraryCode: library)
    }
}

extension ChargeLife.State {
    /// The contract's value.
    var message: Ledger.ChargeState {
        switch self {
        case .open: .open
        case .paid: .paid
        case .waived: .waived
        case .takenBack: .takenBack
        case .refunded: .refunded
        }
    }
}
