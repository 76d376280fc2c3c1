// Requests with their parcels: reads and moves them with their history, their timers and their changes.

internal import DeliveryMessages
internal import DeliveryRules
internal import LecternKit
internal import LecternMessages
internal import TypesMessages

/// A request with its parcel.
struct Asked {
    var row: RequestRow
    var parcel: ParcelRow
}

/// Requests as the table holds them. Valid inside one handler.
struct RequestRows {
    private static let columns: SQLFragment = """
        SELECT \(RequestRow.columns("r")), \(ParcelRow.columns("p")) FROM \(RequestRow.table) r JOIN \(ParcelRow.table) p ON p.parcel_id = r.parcel_id
        """
    private static let byNumber = SQL("\(columns) WHERE r.request_id = $1")
    private static let byHold = SQL("\(columns) WHERE r.hold_id = $1 AND r.hold_id <> 0")
    private static let ofParcel = SQL(
        "SELECT \(RequestRow.columns()) FROM \(RequestRow.table) WHERE parcel_id = $1 ORDER BY request_id")
    private static let ofOrder = SQL(
        "SELECT \(RequestRow.columns()) FROM \(RequestRow.table) WHERE order_id = $1 ORDER BY request_id")
    private static let ofReader = SQL(
        """
        \(columns) WHERE r.reader_id = $1 AND (r.state = $2 OR $2 = '') AND (r.requested_at_ms, r.request_id) < ($3, $4)
        ORDER BY r.requested_at_ms DESC, r.request_id DESC LIMIT $5
        """)
    private static let ofAll = SQL(
        """
        \(columns) WHERE (r.state = $1 OR $1 = '') AND (r.requested_at_ms, r.request_id) < ($2, $3)
        ORDER BY r.requested_at_ms DESC, r.request_id DESC LIMIT $4
        """)
    private static let picks = SQL(
        """
        SELECT \(RequestRow.columns()) FROM \(RequestRow.table)
        WHERE done_at_ms = 0 AND branch_id = $1 AND state = 'requested' AND (call_number, request_id) > ($2, $3) ORDER BY call_number, request_id LIMIT $4
        """)
    private static let taken = SQL("SELECT request_id FROM \(RequestRow.table) WHERE item_id = $1 AND done_at_ms = 0")
    private static let history = SQL(
        """
        SELECT \(RequestHistoryRow.columns()) FROM \(RequestHistoryRow.table) WHERE request_id = $1
        ORDER BY recorded_at_ms DESC, history_id DESC LIMIT $2
        """)
    private static let changed = RequestRow.update(
        .parcelId, .state, .itemId, .barcode, .callNumber, .branchId, .branchCode, .holdId, .promisedAtMs, .alarmAtMs, .late,
        .doneAtMs, .loanId,
        .dueAtMs, .workKey, .lateKey, .arrivedAtMs)

    let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `REQUEST_UNKNOWN`, `StoreError`.
    func known(_ id: Int64) throws -> Asked {
        guard let found = try load(id) else { throw Self.unknown(id) }
        return found
    }

    /// - Throws: `StoreError`.
    func load(_ id: Int64) throws -> Asked? { try one(Self.byNumber, id) }

    /// The request of a hold; nil: it is no hold of Delivery's.
    /// - Throws: `StoreError`.
    func load(hold: Int64) throws -> Asked? { try one(Self.byHold, hold) }

    private func one(_ statement: SQL, _ id: Int64) throws -> Asked? {
        try call.first(statement, .integer(id)) { Asked(row: try $0.next(RequestRow.self), parcel: try $0.next(ParcelRow.self)) }
    }

    static func unknown(_ id: Int64) -> Refusal { Refusal(Delivery.Reason.requestUnknown, facts: ("request_id", "\(id)")) }

    /// A request that the caller may see: a reader's own, and to staff each.
    /// - Throws: `REQUEST_UNKNOWN`, `StoreError`.
    func visible(_ id: Int64) throws -> Asked {
        let found = try known(id)
        guard call.principal.session != .reader || found.row.readerId == call.principal.person else { throw Self.unknown(id) }
        return found
    }

    /// The requests of a parcel.
    /// - Throws: `StoreError`.
    func ofParcel(_ id: Int64) throws -> [RequestRow] { try call.rows(Self.ofParcel, .integer(id), as: RequestRow.self) }

    /// The requests of an order.
    /// - Throws: `StoreError`.
    func ofOrder(_ id: Int64) throws -> [RequestRow] { try call.rows(Self.ofOrder, .integer(id), as: RequestRow.self) }

    /// Whether an item is asked for by a request that is not finished.
    /// - Throws: `StoreError`.
    func isTaken(item: Int64) throws -> Bool { try call.first(Self.taken, .integer(item), as: Int64.self) != nil }

    /// A page, the last first.
    /// - Parameters:
    ///   - reader: of this reader; 0: of all.
    ///   - state: in this state; empty: in any.
    /// - Throws: `StoreError`.
    func page(reader: Int64, state: String, before: KeysetCursor, limit: Int64) throws -> [Asked] {
        let (at, id, most) = (SQLValue.integer(before.at), SQLValue.integer(before.id), SQLValue.integer(limit))
        func read(_ row: Row) throws -> Asked { Asked(row: try row.next(RequestRow.self), parcel: try row.next(ParcelRow.self)) }
        if reader != 0 { return try call.rows(Self.ofReader, .integer(reader), .text(state), at, id, most) { try read($0) } }
        return try call.rows(Self.ofAll, .text(state), at, id, most) { try read($0) }
    }

    /// What a branch has to pick, by shelf mark.
    /// - Throws: `StoreError`.
    func picks(branch: Int64, afterMark mark: String, id: Int64, limit: Int64) throws -> [RequestRow] {
        try call.rows(Self.picks, .integer(branch), .text(mark), .integer(id), .integer(limit), as: RequestRow.self)
    }

    /// What happened to a request, the last first.
    /// - Throws: `StoreError`.
    func history(_ id: Int64) throws -> [RequestHistoryRow] {
        try call.rows(Self.history, .integer(id), .integer(DeliveryLimits.historyMax), as: RequestHistoryRow.self)
    }

    /// Writes a new request, and sets its timer.
    /// - Throws: what `refuse` makes; `StoreError`.
    func add(_ asked: Asked, _ verdict: Verdict<RequestLife>, refuse: (Objection<RequestLife>) -> any Error) throws {
        let row = asked.row
        try call.move(
            verdict, history: RequestHistoryRow(requestId: row.requestId), atMilliseconds: call.happenedAtMilliseconds,
            isPast: false, refuse: refuse
        ) {
            try call.insert(row)
            return row.life
        }
        try schedule(row)
        try emit(verdict.event, asked)
    }

    /// Moves a request.
    /// - Parameters:
    ///   - verdict: that it may be moved.
    ///   - old: as it is.
    ///   - at: when it happened, milliseconds since 1970; nil: at the call's time.
    ///   - detail: for its history.
    ///   - change: puts what comes with it into the row and the parcel, and calls others; the state follows from the table.
    /// - Returns: the request afterwards.
    /// - Throws: `STATE_FORBIDS`, `NOT_CANCELLABLE`; what `change` throws; `StoreError`.
    @discardableResult
    func move(
        _ verdict: Verdict<RequestLife>, _ old: Asked, at: Int64? = nil, detail: String = "",
        _ change: (inout Asked) throws -> Void = { _ in }
    ) throws -> Asked {
        var new = old
        let happened = at ?? call.happenedAtMilliseconds
        try call.move(
            verdict, history: RequestHistoryRow(requestId: old.row.requestId, detail: detail), atMilliseconds: happened,
            isPast: false,
            refuse: { DeliveryService.refusal($0, old.row) }
        ) {
            let state = verdict.to ?? old.row.life
            new.row.state = state.rawValue
            if new.row.arrivedAtMs == 0, [.delivered, .waiting, .collected].contains(state) { new.row.arrivedAtMs = max(happened, 1) }
            if state.isFinal { (new.row.doneAtMs, new.row.alarmAtMs) = (max(happened, 1), 0) }
            try change(&new)
            try call.update(new.row, Self.changed)
            return new.row.life
        }
        if new.row.alarmAtMs != old.row.alarmAtMs { try schedule(new.row) }
        try emit(verdict.event, new)
        return new
    }

    /// Writes what is no move: the item of work that a request has.
    /// - Throws: `StoreError`.
    func note(_ asked: Asked) throws { try call.update(asked.row, Self.changed) }

    /// Sets the timer of a request that is not finished; ends it where it is.
    private func schedule(_ row: RequestRow) throws {
        let key = "request/\(row.requestId)"
        guard row.alarmAtMs != 0 else {
            try call.cancelTimer(key: key)
            return
        }
        try call.schedule(
            at: row.alarmAtMs, key: key, Delivery.Timers.advanceRequest, Delivery.AdvanceRequestRequest(requestId: row.requestId))
    }

    private func emit(_ event: RequestLife.Event, _ asked: Asked) throws {
        try call.emit(
            topic: "delivery.request", kind: event.rawValue, subject: .reader(asked.row.readerId),
            Delivery.RequestChanged(request: asked.message(by: [])))
    }
}

extension RequestRow {
    var life: RequestLife.State { RequestLife.State(rawValue: state) ?? .cancelled }
}

extension Asked {
    var form: Delivery.Form { Delivery.Form(rawValue: Int32(truncatingIfNeeded: parcel.form)) }

    /// The contract's message.
    /// - Parameter actor: who is told what may be done now; none: nobody.
    func message(by actor: Actors) -> Delivery.Request {
        let life = row.life
        let open =
            actor.isEmpty
            ? [] : RequestLife.table.edges.filter { $0.from == life && !$0.actors.isDisjoint(with: actor) }.map(\.event.rawValue)
        return Delivery.Request(
            requestId: row.requestId, orderId: row.orderId, parcelId: row.parcelId, state: life.message,
            stateTexts: DeliveryService.texts(life.words),
            readerId: row.readerId, form: form, point: form == .point ? parcel.point : "", carrier: parcel.carrier,
            recordId: row.recordId,
            title: row.title, barcode: row.barcode, branchCode: row.branchCode, requestedAtMs: row.requestedAtMs,
            promisedAtMs: row.promisedAtMs,
            late: row.late, doneAtMs: row.doneAtMs, loanId: row.loanId, dueAtMs: row.dueAtMs, ruleSet: row.ruleSet, open: open)
    }
}

extension RequestLife.State {
    /// The contract's value.
    var message: Delivery.RequestState {
        switch self {
        case .requested: .requested
        case .picked: .picked
        case .packed: .packed
        case .handedOver: .handedOver
        case .inTransit: .inTransit
        case .attempted: .attempted
        case .waiting: .waiting
        case .delivered: .delivered
        case .collected: .collected
        case .expired: .expired
        case .returning: .returning
        case .returned: .returned
        case .untraced: .untraced
        case .lost: .lost
        case .damaged: .damaged
        case .puttingBack: .puttingBack
        case .cancelled: .cancelled
        case .unfilled: .unfilled
        }
    }
}
