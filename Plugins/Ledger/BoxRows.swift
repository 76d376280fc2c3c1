// Cash boxes: opens, counts and closes them; a count that is not what the books say is posted, and an item of work.

internal import LecternKit
internal import LecternMessages
internal import LedgerMessages
internal import LedgerRules

/// Boxes as the table holds them. Valid inside one handler.
struct BoxRows {
    private static let byName = SQL("SELECT \(BoxRow.columns()) FROM \(BoxRow.table) WHERE name = $1 AND currency = $2")
    private static let all = SQL("""
        SELECT \(BoxRow.columns()) FROM \(BoxRow.table) WHERE (opened_at_ms, box_id) > ($1, $2) ORDER BY opened_at_ms, box_id LIMIT $3
        """)
    private static let changed = BoxRow.update(.state, .openedAtMs, .difference)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `StoreError`.
    func load(_ name: String, _ currency: String) throws -> BoxRow? {
        try call.first(Self.byName, .text(name), .text(currency), as: BoxRow.self)
    }

    /// A page of all boxes, in the order in which they were opened.
    /// - Throws: `StoreError`.
    func page(after: KeysetCursor, limit: Int64) throws -> [BoxRow] {
        try call.rows(Self.all, .integer(after.at), .integer(after.id), .integer(limit), as: BoxRow.self)
    }

    /// A box that is open.
    /// - Throws: `BOX_NOT_OPEN`, `StoreError`.
    func open(_ name: String, _ currency: String) throws -> BoxRow {
        guard let row = try load(name, currency), row.life == .open else { throw Refusal(Ledger.Reason.boxNotOpen, facts: ("box", name)) }
        return row
    }

    /// Opens a box that is closed or new.
    /// - Throws: `STATE_FORBIDS`, `StoreError`.
    func opened(_ name: String, _ currency: String) throws -> BoxRow {
        let old = try load(name, currency)
        let row = try BoxRow(
            name: name, currency: currency, boxId: old?.boxId ?? call.newID(), state: BoxLife.State.open.rawValue,
            openedAtMs: call.nowMilliseconds, difference: old?.difference ?? 0)
        return try move(row, BoxLife.table.decide(from: old?.life, .opened, by: call.actor)) {
            try old == nil ? call.insert(row) : call.update(row, Self.changed)
        }
    }

    /// Closes a box.
    /// - Throws: `STATE_FORBIDS`, `StoreError`.
    func close(_ old: BoxRow) throws -> BoxRow {
        var row = old
        row.state = BoxLife.State.closed.rawValue
        return try move(row, BoxLife.table.decide(from: old.life, .closed, by: call.actor)) { try call.update(row, Self.changed) }
    }

    private func move(_ row: BoxRow, _ verdict: Verdict<BoxLife>, _ perform: () throws -> Void) throws -> BoxRow {
        let history = LedgerHistoryRow(thing: "box", thingId: row.boxId)
        try call.move(verdict, history: history, isPast: false, refuse: { LedgerService.refusal($0, "box", row.name) }) {
            try perform()
            return row.life
        }
        return row
    }

    /// What the books say is in a box.
    /// - Throws: `StoreError`.
    func balance(_ row: BoxRow) throws -> Int64 {
        try AccountRows(call).load(AccountName(.cashBox, row.name, row.currency))?.balance ?? 0
    }

    /// Counts a box: what is more or less than the books say is posted, so that they say what is there, and is an item of work.
    /// - Parameter counted: minor units.
    /// - Returns: the box with the difference.
    /// - Throws: `StoreError`, `Problem`.
    func count(_ old: BoxRow, _ counted: Int64, _ books: PostingRows) throws -> BoxRow {
        var row = old
        row.difference = counted - (try balance(old))
        try call.update(row, Self.changed)
        guard row.difference != 0 else { return row }
        let more = max(row.difference, 0)
        let less = max(-row.difference, 0)
        let draft = try PostingDraft(
            row.currency, debit: [(.cashBox, row.name, more), (.expense, "cash_difference", less)],
            credit: [(.cashBox, row.name, less), (.expense, "cash_difference", more)])
        let posting = try books.post(draft, .init(kind: "counted", about: "box:\(row.name)"))
        try LedgerWork(call).addDifference(row, key: "\(posting.postingId)", amount: row.difference)
        return row
    }

    /// Compares what a kiosk's box counts by itself with the books: a new difference is an item of work, and nothing is posted before
    /// somebody has counted.
    /// - Returns: whether they differ.
    /// - Throws: `StoreError`, `Problem`.
    func compare(_ old: BoxRow, own: Int64, payment: Int64) throws -> Bool {
        let difference = own - (try balance(old))
        guard difference != old.difference else { return difference != 0 }
        var row = old
        row.difference = difference
        try call.update(row, Self.changed)
        guard difference != 0 else { return false }
        try LedgerWork(call).addDifference(row, key: "payment/\(payment)", amount: difference)
        return true
    }

    /// The contract's message.
    /// - Throws: `StoreError`.
    func message(_ row: BoxRow) throws -> Ledger.Box {
        Ledger.Box(
            box: row.name, open: row.life == .open, openedAtMs: row.openedAtMs, balance: Amount(try balance(row), row.currency).money,
            differenceMinorUnits: row.difference)
    }
}

extension BoxRow {
    var life: BoxLife.State { BoxLife.State(rawValue: state) ?? .closed }
}
