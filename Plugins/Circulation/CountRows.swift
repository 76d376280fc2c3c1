// Counts of shelves, what was scanned for them, and what they miss.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

/// Counts as the tables hold them. Valid inside one handler.
struct CountRows {
    private static let byNumber = SQL("SELECT \(CountRow.columns()) FROM \(CountRow.table) WHERE count_id = $1")
    private static let page = SQL("""
        SELECT \(CountRow.columns()) FROM \(CountRow.table)
        WHERE (opened_at_ms, count_id) < ($1, $2) AND (branch_id = $3 OR $3 = 0) AND (closed_at_ms = 0 OR $4 = 0)
        ORDER BY opened_at_ms DESC, count_id DESC LIMIT $5
        """)
    private static let scanned = SQL("SELECT COUNT(*) FROM \(CountScanRow.table) WHERE count_id = $1 AND kind <> 10")
    private static let listedMissing = SQL("SELECT COUNT(*) FROM \(CountScanRow.table) WHERE count_id = $1 AND kind = 10")
    private static let scan = CountScanRow.insert(onConflict: .countId, .itemId, update: .kind, .scannedAtMs, .terminal)
    private static let changed = CountRow.update(.state, .closedAtMs, .closedBy, .missing)
    private static let belonging = SQL("""
        SELECT COUNT(*) FROM (SELECT item_id FROM \(ItemRow.table)
            WHERE home_branch_id = $1 AND call_number >= $2 AND call_number <= $3 AND (collection = $4 OR $4 = '') LIMIT $5) n
        """)
    // On the shelf since before the count began, by all that is known, and not scanned.
    private static let missingPage = SQL("""
        SELECT \(ItemRow.columns("i")), \(LoanOpen.columns("l")) FROM \(ItemRow.table) i
        LEFT JOIN \(LoanRow.table) l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
        WHERE i.home_branch_id = $1 AND i.call_number >= $2 AND i.call_number <= $3 AND (i.collection = $4 OR $4 = '')
            AND i.branch_id = $1 AND i.destination_branch_id = 0 AND i.status = 0 AND i.hold_id = 0 AND i.seen_at_ms < $5 AND l.loan_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM \(CountScanRow.table) s WHERE s.count_id = $6 AND s.item_id = i.item_id)
            AND (i.call_number, i.item_id) > ($7, $8) ORDER BY i.call_number, i.item_id LIMIT $9
        """)
    private static let missingCount = SQL("""
        SELECT COUNT(*) FROM (SELECT i.item_id FROM \(ItemRow.table) i
            LEFT JOIN \(LoanRow.table) l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
            WHERE i.home_branch_id = $1 AND i.call_number >= $2 AND i.call_number <= $3 AND (i.collection = $4 OR $4 = '')
                AND i.branch_id = $1 AND i.destination_branch_id = 0 AND i.status = 0 AND i.hold_id = 0 AND i.seen_at_ms < $5 AND l.loan_id IS NULL
                AND NOT EXISTS (SELECT 1 FROM \(CountScanRow.table) s WHERE s.count_id = $6 AND s.item_id = i.item_id)) n
        """)
    private static let foundPage = SQL("""
        SELECT \(CountScanRow.columns("s")), \(ItemRow.columns("i")), \(LoanOpen.columns("l")) FROM \(CountScanRow.table) s
        JOIN \(ItemRow.table) i ON i.item_id = s.item_id
        LEFT JOIN \(LoanRow.table) l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
        WHERE s.count_id = $1 AND (s.kind = $2 OR ($2 = 0 AND s.kind <> 1 AND s.kind <> 10)) AND (i.call_number, i.item_id) > ($3, $4)
        ORDER BY i.call_number, i.item_id LIMIT $5
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A count by its number.
    /// - Throws: `COUNT_UNKNOWN`, `StoreError`.
    func load(_ id: Int64) throws -> CountRow {
        guard let count = try call.first(Self.byNumber, .integer(id), as: CountRow.self) else {
            throw Refusal(Circulation.Reason.countUnknown, facts: ("count_id", "\(id)"))
        }
        return count
    }

    /// A page of counts, the last first.
    /// - Parameters:
    ///   - branch: of this branch; 0: of all.
    ///   - onlyOpen: only those that are not closed.
    ///   - before: the count behind which the page begins.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func page(branch: Int64, onlyOpen: Bool, before: KeysetCursor, limit: Int64) throws -> [CountRow] {
        try call.rows(
            Self.page, .integer(before.at), .integer(before.id), .integer(branch), .integer(onlyOpen ? 1 : 0), .integer(limit), as: CountRow.self)
    }

    /// How many items were scanned for a count.
    /// - Throws: `StoreError`.
    func scanned(_ count: CountRow) throws -> Int64 { try call.first(Self.scanned, .integer(count.countId), as: Int64.self) ?? 0 }

    /// How many items belong to the shelves of a count, counted up to a limit.
    /// - Throws: `StoreError`.
    func belonging(to count: CountRow, upTo limit: Int64) throws -> Int64 {
        try call.first(
            Self.belonging, .integer(count.branchId), .text(count.fromCallNumber), .text(count.lastCallNumber), .text(count.collection),
            .integer(limit), as: Int64.self) ?? 0
    }

    /// Writes a new count.
    /// - Throws: `StoreError`.
    func insert(_ count: CountRow) throws {
        try call.move(CountLife.table.decide(from: nil, .opened, by: call.actor), isPast: false, refuse: Self.notMovable) {
            try call.insert(count)
            return count.life
        }
    }

    /// Notes that an item was scanned; scanned once more, the last scan counts.
    /// - Throws: `StoreError`.
    func note(_ item: ItemRecord, _ kind: Circulation.FindingKind, for count: CountRow) throws {
        try call.insert(
            CountScanRow(
                countId: count.countId, itemId: item.row.itemId, kind: Int64(kind.rawValue), scannedAtMs: call.nowMilliseconds,
                terminal: call.principal.terminal), Self.scan)
    }

    /// Notes that an item was marked as missing by a count that is closed.
    /// - Throws: `StoreError`.
    func noteMissing(_ item: ItemRecord, for count: CountRow) throws {
        try call.insert(
            CountScanRow(countId: count.countId, itemId: item.row.itemId, kind: Int64(Circulation.FindingKind.notScanned.rawValue)), Self.scan)
    }

    /// How many items a count has marked as missing since it was closed.
    /// - Throws: `StoreError`.
    func notedMissing(_ count: CountRow) throws -> Int64 { try call.first(Self.listedMissing, .integer(count.countId), as: Int64.self) ?? 0 }

    /// Moves a count in its life.
    /// - Parameters:
    ///   - count: as it is.
    ///   - event: what happens.
    ///   - isAsListed: whether as many items are missing as the caller was told.
    ///   - refuse: what stands against it.
    ///   - change: changes the row.
    /// - Returns: the count afterwards.
    /// - Throws: what `refuse` makes; `StoreError`.
    func move(
        _ count: CountRow, _ event: CountLife.Event, isAsListed: Bool = true, refuse: (Objection<CountLife>) -> any Error = CountRows.notMovable,
        change: (inout CountRow) -> Void = { _ in }
    ) throws -> CountRow {
        var moved = count
        let verdict = CountLife.table.decide(from: count.life, event, by: call.actor) { _ in .holds(isAsListed) }
        try call.move(verdict, isPast: false, refuse: refuse) {
            moved.state = verdict.to?.number ?? moved.state
            change(&moved)
            try call.update(moved, Self.changed)
            return moved.life
        }
        return moved
    }

    /// Writes how many items a count has marked as missing.
    /// - Throws: `StoreError`.
    func update(_ count: CountRow) throws { try call.update(count, Self.changed) }

    /// A page of what a count misses, in the order of the shelves.
    /// - Parameters:
    ///   - count: the count.
    ///   - after: the item behind which the page begins; nil: at the beginning.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func missing(_ count: CountRow, after: ItemRecord?, limit: Int64) throws -> [ItemRecord] {
        try call.rows(
            Self.missingPage, .integer(count.branchId), .text(count.fromCallNumber), .text(count.lastCallNumber), .text(count.collection),
            .integer(count.openedAtMs), .integer(count.countId), .text(after?.row.callNumber ?? ""), .integer(after?.row.itemId ?? 0), .integer(limit)
        ) { row in ItemRecord(row: try row.next(ItemRow.self), openLoan: try row.nextIfPresent(LoanOpen.self)).unversioned }
    }

    /// How many items a count misses.
    /// - Throws: `StoreError`.
    func missingCount(_ count: CountRow) throws -> Int64 {
        try call.first(
            Self.missingCount, .integer(count.branchId), .text(count.fromCallNumber), .text(count.lastCallNumber), .text(count.collection),
            .integer(count.openedAtMs), .integer(count.countId), as: Int64.self) ?? 0
    }

    /// A page of what was scanned for a count, in the order of the shelves.
    /// - Parameters:
    ///   - count: the count.
    ///   - kind: unspecified: all that are not in place.
    ///   - after: the item behind which the page begins; nil: at the beginning.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func found(
        _ count: CountRow, _ kind: Circulation.FindingKind, after: ItemRecord?, limit: Int64
    ) throws -> [(scan: CountScanRow, item: ItemRecord)] {
        try call.rows(
            Self.foundPage, .integer(count.countId), .integer(Int64(kind.rawValue)), .text(after?.row.callNumber ?? ""),
            .integer(after?.row.itemId ?? 0), .integer(limit)
        ) { row in
            let scan = try row.next(CountScanRow.self)
            return (scan, ItemRecord(row: try row.next(ItemRow.self), openLoan: try row.nextIfPresent(LoanOpen.self)).unversioned)
        }
    }

    static func notMovable(_ objection: Objection<CountLife>) -> any Error {
        LoanNotMovable(description: "a count can't move: " + objection.facts.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
    }
}

extension CountRow {
    /// Where it is in its life.
    var life: CountLife.State { CountLife.State(number: state) ?? .closed }

    /// The last call number of its range.
    var lastCallNumber: String { ShelfOrder.last(beginningWith: untilCallNumber) }

    /// Whether an item belongs to its shelves.
    func contains(_ item: ItemRow) -> Bool {
        (collection.isEmpty || collection == item.collection) && ShelfOrder.contains(item.callNumber, from: fromCallNumber, until: untilCallNumber)
    }

    /// The contract's message.
    /// - Parameters:
    ///   - branchName: the name of its branch.
    ///   - scanned: how many items were scanned for it.
    func message(branchName: String, scanned: Int64) -> Circulation.Count {
        Circulation.Count(
            countId: countId, branchId: branchId, branchName: branchName, fromCallNumber: fromCallNumber, untilCallNumber: untilCallNumber,
            collection: collection, state: Circulation.CountState(rawValue: Int32(clamping: state)), openedAtMs: openedAtMs, openedBy: openedBy,
            closedAtMs: closedAtMs, closedBy: closedBy, scanned: UInt32(clamping: scanned), missing: UInt32(clamping: missing))
    }
}
