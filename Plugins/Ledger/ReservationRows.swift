// Reservations: moves them with their budget, their timer, their history and their change.

internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules

/// Reservations as the table holds them. Valid inside one handler.
struct ReservationRows {
    private static let byKey = SQL("SELECT \(ReservationRow.columns()) FROM \(ReservationRow.table) WHERE source = $1 AND owner_key = $2")
    private static let due = SQL("""
        SELECT \(ReservationRow.columns()) FROM \(ReservationRow.table)
        WHERE account_id = $1 AND state = 'held' AND expires_at_ms <= $2 ORDER BY expires_at_ms, reservation_id LIMIT $3
        """)
    private static let next = SQL("""
        SELECT expires_at_ms FROM \(ReservationRow.table) WHERE account_id = $1 AND state = 'held' ORDER BY expires_at_ms LIMIT 1
        """)
    private static let changed = ReservationRow.update(.committed, .state, .postingId)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `StoreError`.
    func load(_ source: String, _ key: String) throws -> ReservationRow? {
        try call.first(Self.byKey, .text(source), .text(key), as: ReservationRow.self)
    }

    /// - Throws: `RESERVATION_UNKNOWN`, `StoreError`.
    func known(_ source: String, _ key: String) throws -> ReservationRow {
        guard let row = try load(source, key) else {
            throw Refusal(Ledger.Reason.reservationUnknown, facts: ("source", source), ("key", key))
        }
        return row
    }

    /// Reserves a part of a budget.
    /// - Throws: `BUDGET_EXCEEDED`, `BooksChanged`, `StoreError`.
    func add(_ row: ReservationRow, of budget: AccountRow) throws {
        let verdict = ReservationLife.decide(.reserved, from: nil, by: call.actor, needed: row.amount, available: budget.available)
        let isNext = budget.nextExpiryMs == 0 || row.expiresAtMs < budget.nextExpiryMs
        try move(verdict, row, budget, needed: row.amount, available: budget.available) {
            try AccountRows(call).reserve(budget, row.amount, nextExpiry: isNext ? row.expiresAtMs : budget.nextExpiryMs)
            try call.insert(row)
            return row
        }
        if isNext { try schedule(budget.accountId, at: row.expiresAtMs) }
    }

    /// Moves a reservation that is there. What is held of the budget is freed where it is held no more.
    /// - Parameters:
    ///   - old: the reservation.
    ///   - event: what happens to it.
    ///   - budget: its budget.
    ///   - needed: minor units that are to be spent.
    ///   - change: puts what comes with it into the row, and posts; the state follows from the table.
    /// - Returns: the reservation afterwards.
    /// - Throws: `STATE_FORBIDS`, `BUDGET_EXCEEDED`, `BooksChanged`, `StoreError`.
    @discardableResult
    func move(
        _ old: ReservationRow, _ event: ReservationLife.Event, of budget: AccountRow, needed: Int64 = 0,
        _ change: (inout ReservationRow) throws -> Void = { _ in }
    ) throws -> ReservationRow {
        let available = budget.available + (old.life == .held ? old.amount : 0)
        let verdict = ReservationLife.decide(
            event, from: old.life, by: call.actor, needed: needed, available: available, expiresAt: old.expiresAtMs, now: call.nowMilliseconds)
        return try move(verdict, old, budget, needed: needed, available: available) {
            var new = old
            if old.life == .held { try AccountRows(call).free(old.accountId, old.amount) }
            new.state = (verdict.to ?? old.life).rawValue
            try change(&new)
            try call.update(new, Self.changed)
            return new
        }
    }

    @discardableResult
    private func move(
        _ verdict: Verdict<ReservationLife>, _ row: ReservationRow, _ budget: AccountRow, needed: Int64, available: Int64,
        _ perform: () throws -> ReservationRow
    ) throws -> ReservationRow {
        var moved = row
        let history = LedgerHistoryRow(thing: "reservation", thingId: row.reservationId)
        try call.move(verdict, history: history, atMilliseconds: call.nowMilliseconds, isPast: false, refuse: { objection in
            switch objection {
            case .guarded(.isCovered):
                Refusal(
                    Ledger.Reason.budgetExceeded, facts: ("code", budget.code), ("available", "\(available)"), ("needed", "\(needed)"))
            case .guarded(.isOver), .state, .actor: LedgerService.refusal(objection, "reservation", "\(row.reservationId)")
            }
        }) {
            moved = try perform()
            return moved.life
        }
        try call.emit(
            topic: "ledger.reservation", kind: verdict.event.rawValue, subject: Subject("budget", row.accountId),
            Ledger.ReservationChanged(
                reservationId: moved.reservationId, source: moved.source, key: moved.ownerKey, state: moved.life.message))
        return moved
    }

    /// Ends what is due of a budget, a page at a time, and sets its timer to what is due next.
    /// - Returns: how many have ended.
    /// - Throws: `BooksChanged`, `StoreError`.
    func expire(_ account: Int64) throws -> UInt32 {
        let rows = try call.rows(
            Self.due, .integer(account), .integer(call.nowMilliseconds), .integer(LedgerLimits.expiredReservationsMax), as: ReservationRow.self)
        for row in rows {
            guard let budget = try AccountRows(call).load(id: account) else { break }
            try move(row, .expired, of: budget)
        }
        let next = try call.first(Self.next, .integer(account), as: Int64.self) ?? 0
        try AccountRows(call).schedule(account, at: next)
        if next != 0 { try schedule(account, at: next) }
        return UInt32(rows.count)
    }

    private func schedule(_ account: Int64, at milliseconds: Int64) throws {
        try call.schedule(
            at: milliseconds, key: "reservations/\(account)", Ledger.Timers.expireReservations,
            Ledger.ExpireReservationsRequest(accountId: account))
    }
}

extension ReservationRow {
    var life: ReservationLife.State { ReservationLife.State(rawValue: state) ?? .released }

    /// The contract's message.
    /// - Parameter available: what the budget has left.
    func message(available: Int64) -> Ledger.Reservation {
        Ledger.Reservation(
            reservationId: reservationId, source: source, key: ownerKey, budget: budget, amount: Amount(amount, currency).money,
            committed: Amount(committed, currency).money, state: life.message, expiresAtMs: expiresAtMs,
            available: Amount(available, currency).money, postingId: postingId)
    }
}

extension ReservationLife.State {
    /// The contract's value.
    var message: Ledger.ReservationState {
        switch self {
        case .held: .held
        case .committed: .committed
        case .released: .released
        case .expired: .reservationExpired
        case .reversed: .reversed
        }
    }
}
