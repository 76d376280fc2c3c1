// Periods: which one a posting stands in, and how one is closed.

internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules

/// Periods as the table holds them. Valid inside one handler.
struct PeriodRows {
    private static let byNumber = SQL("SELECT \(PeriodRow.columns()) FROM \(PeriodRow.table) WHERE period = $1")
    private static let all = SQL("SELECT \(PeriodRow.columns()) FROM \(PeriodRow.table) ORDER BY period DESC LIMIT $1")
    private static let lastClosed = SQL("""
        SELECT period FROM \(PeriodRow.table) WHERE state = 'closed' ORDER BY period DESC LIMIT 1
        """)
    private static let firstOpen = SQL("SELECT period FROM \(PeriodRow.table) WHERE state = 'open' ORDER BY period LIMIT 1")
    private static let postings = SQL("SELECT COUNT(*) FROM \(PostingRow.table) WHERE period = $1")
    private static let open = PeriodRow.insert(onConflict: .period)
    private static let changed = PeriodRow.update(.state, .closedAtMs, .postings)

    private let call: Call
    private let limits: LedgerLimits

    /// - Parameters:
    ///   - call: the call.
    ///   - limits: the plugin's settings.
    init(_ call: Call, _ limits: LedgerLimits) {
        self.call = call
        self.limits = limits
    }

    /// - Throws: `StoreError`.
    func all() throws -> [PeriodRow] { try call.rows(Self.all, .integer(LedgerLimits.periodsMax), as: PeriodRow.self) }

    /// The period of what happens in this call: that in which it happened; where that is closed, that of now, or the one after the last
    /// closed one. It is opened where it is not there.
    /// - Throws: `StoreError`, `NotMovable`.
    func month() throws -> MonthOfBooks {
        guard let zone = limits.zone, let happened = MonthOfBooks(call.happenedAtMilliseconds, in: zone),
            let now = MonthOfBooks(call.nowMilliseconds, in: zone)
        else { throw NotMovable(description: "the time of the call is in no month") }
        let closed = try call.first(Self.lastClosed, as: Int64.self).flatMap(MonthOfBooks.init(number:))
        var month = happened
        if let closed, month <= closed { month = max(now, closed.next) }
        guard try load(month) == nil else { return month }
        let verdict = PeriodLife.table.decide(from: nil, .opened, by: call.actor)
        let history = LedgerHistoryRow(thing: "period", thingId: month.number)
        try call.move(verdict, history: history, isPast: false, refuse: { LedgerService.refusal($0, "period", month.text) }) {
            try call.insert(PeriodRow(period: month.number, state: PeriodLife.State.open.rawValue), Self.open)
            return .open
        }
        return month
    }

    /// - Throws: `StoreError`.
    func load(_ month: MonthOfBooks) throws -> PeriodRow? { try call.first(Self.byNumber, .integer(month.number), as: PeriodRow.self) }

    /// Closes a period.
    /// - Throws: `FIELD_INVALID` where nothing was posted in it; `STATE_FORBIDS`, `PERIOD_NOT_OVER`, `PERIOD_OUT_OF_ORDER`, `StoreError`.
    func close(_ month: MonthOfBooks) throws -> PeriodRow {
        guard let zone = limits.zone, var row = try load(month) else {
            throw LedgerService.validator.invalid("period", "nothing was posted in it")
        }
        let first = try call.first(Self.firstOpen, as: Int64.self).flatMap(MonthOfBooks.init(number:))
        let end = month.end(in: zone)
        let verdict = PeriodLife.close(row.life, by: call.actor, end: end, now: call.nowMilliseconds, isFirstOpen: first.map { $0 >= month } ?? true)
        let history = LedgerHistoryRow(thing: "period", thingId: month.number)
        try call.move(verdict, history: history, atMilliseconds: call.nowMilliseconds, isPast: false, refuse: { objection in
            switch objection {
            case .guarded(.isOver): Refusal(Ledger.Reason.periodNotOver, facts: ("period", month.text), ("ends_ms", "\(end)"))
            case .guarded(.isFirstOpen):
                Refusal(Ledger.Reason.periodOutOfOrder, facts: ("period", month.text), ("earlier", first?.text ?? ""))
            case .state, .actor: LedgerService.refusal(objection, "period", month.text)
            }
        }) {
            row.state = PeriodLife.State.closed.rawValue
            row.closedAtMs = call.nowMilliseconds
            row.postings = try call.first(Self.postings, .integer(month.number), as: Int64.self) ?? 0
            try call.update(row, Self.changed)
            return row.life
        }
        return row
    }
}

extension PeriodRow {
    var life: PeriodLife.State { PeriodLife.State(rawValue: state) ?? .closed }

    /// The contract's message.
    var message: Ledger.Period {
        Ledger.Period(
            period: MonthOfBooks(number: period)?.text ?? "", state: life == .open ? .periodOpen : .periodClosed, closedAtMs: closedAtMs,
            postings: postings)
    }
}
