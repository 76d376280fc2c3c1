// Purchase requests: reads, counts and moves them with their history and their changes.

internal import AcquisitionMessages
internal import AcquisitionRules
internal import LecternKit
internal import LecternMessages
internal import TypesMessages

/// Purchase requests as the table holds them. Valid inside one handler.
struct PurchaseRequestRows {
    private static let byNumber = SQL("SELECT \(PurchaseRequestRow.columns()) FROM \(PurchaseRequestRow.table) WHERE request_id = $1")
    private static let ofReader = SQL("""
        SELECT \(PurchaseRequestRow.columns()) FROM \(PurchaseRequestRow.table)
        WHERE reader_id = $1 AND (state = $2 OR $2 = '') AND (asked_at_ms, request_id) < ($3, $4) ORDER BY asked_at_ms DESC, request_id DESC LIMIT $5
        """)
    private static let ofAll = SQL("""
        SELECT \(PurchaseRequestRow.columns()) FROM \(PurchaseRequestRow.table)
        WHERE (state = $1 OR $1 = '') AND (asked_at_ms, request_id) < ($2, $3) ORDER BY asked_at_ms DESC, request_id DESC LIMIT $4
        """)
    private static let openOfReader = SQL("""
        SELECT \(PurchaseRequestRow.columns()) FROM \(PurchaseRequestRow.table)
        WHERE reader_id = $1 AND state IN ('asked', 'accepted', 'ordered', 'received') ORDER BY asked_at_ms DESC, request_id DESC LIMIT $2
        """)
    private static let history = SQL("""
        SELECT \(PurchaseRequestHistoryRow.columns()) FROM \(PurchaseRequestHistoryRow.table) WHERE request_id = $1
        ORDER BY recorded_at_ms DESC, history_id DESC LIMIT $2
        """)
    private static let coming = SQL("SELECT COUNT(*) FROM \(PurchaseRequestRow.table) WHERE isbn = $1 AND state IN ('accepted', 'ordered') AND request_id <> $2")
    private static let changed = PurchaseRequestRow.update(
        .state, .isbn, .title, .author, .publisher, .year, .language, .classCode, .listPrice, .discountPermille, .payable, .reason, .partner,
        .orderedAtMs, .reference, .invoice, .recordId, .itemId, .barcode, .holdId, .holdRefused)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `StoreError`.
    func load(_ id: Int64) throws -> PurchaseRequestRow? { try call.first(Self.byNumber, .integer(id), as: PurchaseRequestRow.self) }

    /// - Throws: `REQUEST_UNKNOWN`, `StoreError`.
    func known(_ id: Int64) throws -> PurchaseRequestRow {
        guard let row = try load(id) else { throw Self.unknown(id) }
        return row
    }

    static func unknown(_ id: Int64) -> Refusal { Refusal(Acquisition.Reason.requestUnknown, facts: ("request_id", "\(id)")) }

    /// A request that the caller may see: a reader's own, and to staff each.
    /// - Throws: `REQUEST_UNKNOWN`, `StoreError`.
    func visible(_ id: Int64) throws -> PurchaseRequestRow {
        let row = try known(id)
        guard call.principal.session != .reader || row.readerId == call.principal.person else { throw Self.unknown(id) }
        return row
    }

    /// Requests of a reader that nothing has come of yet, the last first.
    /// - Throws: `StoreError`.
    func open(of reader: Int64) throws -> [PurchaseRequestRow] {
        try call.rows(Self.openOfReader, .integer(reader), .integer(AcquisitionLimits.openRequestsMax), as: PurchaseRequestRow.self)
    }

    /// How many of an ISBN are accepted or on order.
    /// - Parameter except: this request is not counted.
    /// - Throws: `StoreError`.
    func coming(_ isbn: String, except: Int64) throws -> Int64 {
        try call.first(Self.coming, .text(isbn), .integer(except), as: Int64.self) ?? 0
    }

    /// A page, the last first.
    /// - Parameters:
    ///   - reader: of this reader; 0: of all.
    ///   - state: in this state; empty: in any.
    /// - Throws: `StoreError`.
    func page(reader: Int64, state: String, before: KeysetCursor, limit: Int64) throws -> [PurchaseRequestRow] {
        let (at, id, most) = (SQLValue.integer(before.at), SQLValue.integer(before.id), SQLValue.integer(limit))
        guard reader != 0 else { return try call.rows(Self.ofAll, .text(state), at, id, most, as: PurchaseRequestRow.self) }
        return try call.rows(Self.ofReader, .integer(reader), .text(state), at, id, most, as: PurchaseRequestRow.self)
    }

    /// What happened to a request, the last first.
    /// - Throws: `StoreError`.
    func history(_ id: Int64) throws -> [PurchaseRequestHistoryRow] {
        try call.rows(Self.history, .integer(id), .integer(AcquisitionLimits.historyMax), as: PurchaseRequestHistoryRow.self)
    }

    /// Writes a new request.
    /// - Parameters:
    ///   - row: as it begins.
    ///   - verdict: that it may.
    ///   - refuse: the refusal where the rules do not allow it.
    /// - Throws: what `refuse` makes; `StoreError`.
    func add(_ row: PurchaseRequestRow, _ verdict: Verdict<RequestLife>, refuse: (Objection<RequestLife>) -> any Error) throws {
        let history = PurchaseRequestHistoryRow(requestId: row.requestId)
        try call.move(verdict, history: history, atMilliseconds: call.happenedAtMilliseconds, isPast: false, refuse: refuse) {
            try call.insert(row)
            return row.life
        }
        try emit(verdict.event, row)
    }

    /// Moves a request.
    /// - Parameters:
    ///   - verdict: that it may be moved.
    ///   - old: as it is.
    ///   - detail: for its history.
    ///   - change: puts what comes with it into the row, and calls others; the state follows from the table.
    /// - Returns: the request afterwards.
    /// - Throws: `STATE_FORBIDS`; what `change` throws; `StoreError`.
    @discardableResult
    func move(
        _ verdict: Verdict<RequestLife>, _ old: PurchaseRequestRow, detail: String = "",
        _ change: (inout PurchaseRequestRow) throws -> Void = { _ in }
    ) throws -> PurchaseRequestRow {
        var new = old
        let history = PurchaseRequestHistoryRow(requestId: old.requestId, detail: detail)
        try call.move(verdict, history: history, atMilliseconds: call.happenedAtMilliseconds, isPast: false, refuse: { Self.refusal($0, old) }) {
            new.state = (verdict.to ?? old.life).rawValue
            try change(&new)
            try call.update(new, Self.changed)
            return new.life
        }
        try emit(verdict.event, new)
        return new
    }

    /// The refusal of a move that the state, or the rules, forbid.
    static func refusal(_ objection: Objection<RequestLife>, _ row: PurchaseRequestRow) -> any Error {
        let facts = [("request_id", "\(row.requestId)")]
        switch objection {
        case .state(let state, let event, let open):
            let more = [("state", state?.rawValue ?? ""), ("event", event.rawValue), ("open", open.map(\.rawValue).joined(separator: " "))]
            return Refusal(Acquisition.Reason.stateForbids, facts: facts + more)
        case .actor(let event): return Refusal(Acquisition.Reason.stateForbids, facts: facts + [("state", row.state), ("event", event.rawValue)])
        case .guarded(let guarded): return PurchaseNotMovable(description: "request \(row.requestId) can't move: \(guarded.rawValue) does not hold")
        }
    }

    private func emit(_ event: RequestLife.Event, _ row: PurchaseRequestRow) throws {
        try call.emit(
            topic: "acquisition.request", kind: event.rawValue, subject: .reader(row.readerId), Acquisition.RequestChanged(request: row.message))
    }
}

extension PurchaseRequestHistoryRow: HistoryRow {}

extension PurchaseRequestRow {
    var life: RequestLife.State { RequestLife.State(rawValue: state) ?? .cancelled }

    /// The book as the rules see it.
    var book: Acquisition.Book {
        Acquisition.Book(
            isbn: isbn, title: title, author: author, publisher: publisher, year: Int32(truncatingIfNeeded: year), language: language,
            classCode: classCode, material: material, price: Types.Money(minorUnits: listPrice, currency: currency))
    }

    /// Takes what is known of a book.
    mutating func take(_ book: Acquisition.Book) {
        (isbn, title, author, publisher, year) = (book.isbn, book.title, book.author, book.publisher, Int64(book.year))
        (language, classCode) = (book.language, book.classCode)
        listPrice = book.price?.minorUnits ?? listPrice
    }

    /// The contract's message.
    var message: Acquisition.PurchaseRequest {
        Acquisition.PurchaseRequest(
            requestId: requestId, campaign: campaign, state: life.message, stateTexts: AcquisitionService.texts(life.words), readerId: readerId,
            book: book, note: note, pickupPoint: pickupPoint, askedAtMs: askedAtMs, reason: reason, partner: partner,
            discountPermille: UInt32(clamping: discountPermille), orderedAtMs: orderedAtMs, reference: reference, invoice: invoice,
            payable: Types.Money(minorUnits: payable, currency: currency), recordId: recordId, itemId: itemId, barcode: barcode, holdId: holdId,
            holdRefused: holdRefused)
    }
}

extension RequestLife.State {
    /// The contract's value.
    var message: Acquisition.RequestState {
        switch self {
        case .asked: .asked
        case .accepted: .accepted
        case .rejected: .rejected
        case .ordered: .ordered
        case .received: .received
        case .fulfilled: .fulfilled
        case .cancelled: .requestCancelled
        }
    }
}
