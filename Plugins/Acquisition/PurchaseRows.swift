// Purchases: reads, counts and moves them with their history and their changes.

internal import AcquisitionMessages
internal import AcquisitionRules
internal import LecternKit
internal import LecternMessages
internal import TypesMessages

/// Purchases as the table holds them. Valid inside one handler.
struct PurchaseRows {
    private static let byNumber = SQL("SELECT \(PurchaseRow.columns()) FROM \(PurchaseRow.table) WHERE purchase_id = $1")
    private static let ofOrder = SQL("SELECT \(PurchaseRow.columns()) FROM \(PurchaseRow.table) WHERE order_id = $1 ORDER BY purchase_id LIMIT $2")
    private static let ofReader = SQL("""
        SELECT \(PurchaseRow.columns()) FROM \(PurchaseRow.table)
        WHERE reader_id = $1 AND (state = $2 OR $2 = '') AND (chosen_at_ms, purchase_id) < ($3, $4) ORDER BY chosen_at_ms DESC, purchase_id DESC LIMIT $5
        """)
    private static let ofPartner = SQL("""
        SELECT \(PurchaseRow.columns()) FROM \(PurchaseRow.table)
        WHERE partner = $1 AND (state = $2 OR $2 = '') AND (chosen_at_ms, purchase_id) < ($3, $4) ORDER BY chosen_at_ms DESC, purchase_id DESC LIMIT $5
        """)
    private static let ofAll = SQL("""
        SELECT \(PurchaseRow.columns()) FROM \(PurchaseRow.table)
        WHERE (state = $1 OR $1 = '') AND (chosen_at_ms, purchase_id) < ($2, $3) ORDER BY chosen_at_ms DESC, purchase_id DESC LIMIT $4
        """)
    private static let byItem = SQL("SELECT \(PurchaseRow.columns()) FROM \(PurchaseRow.table) WHERE item_id = $1 AND item_id <> 0")
    private static let history = SQL("""
        SELECT \(PurchaseHistoryRow.columns()) FROM \(PurchaseHistoryRow.table) WHERE purchase_id = $1
        ORDER BY recorded_at_ms DESC, history_id DESC LIMIT $2
        """)
    private static let coming = SQL("SELECT COUNT(*) FROM \(PurchaseRow.table) WHERE isbn = $1 AND state = 'chosen' AND purchase_id <> $2")
    private static let changed = PurchaseRow.update(
        .state, .title, .author, .publisher, .year, .language, .classCode, .listPrice, .payable, .issuedAtMs, .recordId, .itemId, .barcode, .loanId,
        .dueAtMs, .reference, .invoice, .paybackUntilMs, .repaid, .returnedAtMs)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `PURCHASE_UNKNOWN`, `StoreError`.
    func known(_ id: Int64) throws -> PurchaseRow {
        guard let row = try load(id) else { throw Self.unknown(id) }
        return row
    }

    /// - Throws: `StoreError`.
    func load(_ id: Int64) throws -> PurchaseRow? { try call.first(Self.byNumber, .integer(id), as: PurchaseRow.self) }

    /// The purchase of an item; nil: it was bought otherwise.
    /// - Throws: `StoreError`.
    func load(item: Int64) throws -> PurchaseRow? { try call.first(Self.byItem, .integer(item), as: PurchaseRow.self) }

    static func unknown(_ id: Int64) -> Refusal { Refusal(Acquisition.Reason.purchaseUnknown, facts: ("purchase_id", "\(id)")) }

    /// A purchase that the caller may see: a reader's own, a shop's own, and to staff each.
    /// - Throws: `PURCHASE_UNKNOWN`, `StoreError`.
    func visible(_ id: Int64) throws -> PurchaseRow {
        let row = try known(id)
        let caller = call.principal
        guard caller.session != .reader || row.readerId == caller.person, caller.certificate != .partner || row.partner == caller.terminal else {
            throw Self.unknown(id)
        }
        return row
    }

    /// The purchases of an order.
    /// - Throws: `StoreError`.
    func order(_ id: Int64) throws -> [PurchaseRow] {
        try call.rows(Self.ofOrder, .integer(id), .integer(AcquisitionLimits.orderPurchasesMax), as: PurchaseRow.self)
    }

    /// How many of an ISBN are chosen and not issued.
    /// - Parameter except: this purchase is not counted.
    /// - Throws: `StoreError`.
    func coming(_ isbn: String, except: Int64) throws -> Int64 {
        try call.first(Self.coming, .text(isbn), .integer(except), as: Int64.self) ?? 0
    }

    /// A page, the last first.
    /// - Parameters:
    ///   - reader: of this reader; 0: of all.
    ///   - partner: of this shop; empty: of all.
    ///   - state: in this state; empty: in any.
    /// - Throws: `StoreError`.
    func page(reader: Int64, partner: String, state: String, before: KeysetCursor, limit: Int64) throws -> [PurchaseRow] {
        let (at, id, most) = (SQLValue.integer(before.at), SQLValue.integer(before.id), SQLValue.integer(limit))
        if reader != 0 { return try call.rows(Self.ofReader, .integer(reader), .text(state), at, id, most, as: PurchaseRow.self) }
        if !partner.isEmpty { return try call.rows(Self.ofPartner, .text(partner), .text(state), at, id, most, as: PurchaseRow.self) }
        return try call.rows(Self.ofAll, .text(state), at, id, most, as: PurchaseRow.self)
    }

    /// What happened to a purchase, the last first.
    /// - Throws: `StoreError`.
    func history(_ id: Int64) throws -> [PurchaseHistoryRow] {
        try call.rows(Self.history, .integer(id), .integer(AcquisitionLimits.historyMax), as: PurchaseHistoryRow.self)
    }

    /// Writes a new purchase.
    /// - Parameters:
    ///   - row: as it begins.
    ///   - verdict: that it may.
    ///   - refuse: the refusal where the rules do not allow it.
    /// - Throws: what `refuse` makes; `StoreError`.
    func add(_ row: PurchaseRow, _ verdict: Verdict<PurchaseLife>, refuse: (Objection<PurchaseLife>) -> any Error) throws {
        try call.move(verdict, history: PurchaseHistoryRow(purchaseId: row.purchaseId), atMilliseconds: call.happenedAtMilliseconds, isPast: false, refuse: refuse) {
            try call.insert(row)
            return row.life
        }
        try emit(verdict.event, row)
    }

    /// Moves a purchase.
    /// - Parameters:
    ///   - verdict: that it may be moved.
    ///   - old: as it is.
    ///   - detail: for its history.
    ///   - change: puts what comes with it into the row, and calls others; the state follows from the table.
    /// - Returns: the purchase afterwards.
    /// - Throws: `STATE_FORBIDS`; what `change` throws; `StoreError`.
    @discardableResult
    func move(
        _ verdict: Verdict<PurchaseLife>, _ old: PurchaseRow, detail: String = "", _ change: (inout PurchaseRow) throws -> Void = { _ in }
    ) throws -> PurchaseRow {
        var new = old
        try call.move(
            verdict, history: PurchaseHistoryRow(purchaseId: old.purchaseId, detail: detail), atMilliseconds: call.happenedAtMilliseconds, isPast: false,
            refuse: { AcquisitionService.refusal($0, old) }
        ) {
            new.state = (verdict.to ?? old.life).rawValue
            try change(&new)
            try call.update(new, Self.changed)
            return new.life
        }
        try emit(verdict.event, new)
        return new
    }

    /// Emits what happened: to the reader's subject, and to the shop on its own topic.
    private func emit(_ event: PurchaseLife.Event, _ row: PurchaseRow) throws {
        let body = Acquisition.PurchaseChanged(purchase: row.message(showsReader: true))
        try call.emit(topic: "acquisition.purchase", kind: event.rawValue, subject: .reader(row.readerId), body)
        guard !row.partner.isEmpty else { return }
        try call.emit(
            topic: "acquisition.purchase", kind: event.rawValue, subject: Subject("purchase", row.purchaseId), toPartner: row.partner,
            Acquisition.PurchaseChanged(purchase: row.message(showsReader: false)))
    }
}

extension PurchaseRow {
    var life: PurchaseLife.State { PurchaseLife.State(rawValue: state) ?? .cancelled }

    /// The book as the rules see it.
    var book: Acquisition.Book {
        Acquisition.Book(
            isbn: isbn, title: title, author: author, publisher: publisher, year: Int32(truncatingIfNeeded: year), language: language,
            classCode: classCode, material: material, price: Types.Money(minorUnits: listPrice, currency: currency))
    }

    /// Takes what is known of a book.
    mutating func take(_ book: Acquisition.Book) {
        (title, author, publisher, year) = (book.title, book.author, book.publisher, Int64(book.year))
        (language, classCode) = (book.language, book.classCode)
        listPrice = book.price?.minorUnits ?? listPrice
    }

    /// The contract's message.
    /// - Parameter showsReader: whether it tells who the reader is.
    func message(showsReader: Bool) -> Acquisition.Purchase {
        Acquisition.Purchase(
            purchaseId: purchaseId, orderId: orderId, campaign: campaign, payer: Acquisition.Payer(rawValue: Int32(truncatingIfNeeded: payer)),
            state: life.message, stateTexts: AcquisitionService.texts(life.words), readerId: showsReader ? readerId : 0, partner: partner, book: book,
            payable: Types.Money(minorUnits: payable, currency: currency), chosenAtMs: chosenAtMs, expiresAtMs: life == .chosen ? expiresAtMs : 0,
            issuedAtMs: issuedAtMs, recordId: recordId, itemId: itemId, barcode: barcode, loanId: loanId, dueAtMs: dueAtMs, reference: reference,
            invoice: invoice, paybackUntilMs: paybackUntilMs, repaid: Types.Money(minorUnits: repaid, currency: currency))
    }
}

extension PurchaseLife.State {
    /// The contract's value.
    var message: Acquisition.PurchaseState {
        switch self {
        case .chosen: .chosen
        case .issued: .issued
        case .returned: .returned
        case .accessioned: .accessioned
        case .kept: .kept
        case .lost: .lost
        case .reversed: .reversed
        case .cancelled: .cancelled
        case .expired: .expired
        }
    }
}
