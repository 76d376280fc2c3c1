// Reads and writes items, and keeps Discovery's counts in step in the same transaction.

internal import CirculationMessages
internal import CirculationRules
internal import DiscoveryMessages
internal import LecternKit

/// Items as the tables hold them. Valid inside one handler.
struct ItemRows {
    private static let byBarcode = SQL("""
        SELECT \(ItemRow.columns("i")), \(LoanOpen.columns("l")) FROM \(ItemRow.table) i
        LEFT JOIN \(LoanRow.table) l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL WHERE i.barcode = $1
        """)
    /// Whether somebody waits is one look into the index of the lines, however long they are.
    private static let toLend = SQL("""
        SELECT \(ItemRow.columns("i")), \(LoanOpen.columns("l")), \(SweptBranch.columns("s")),
            (SELECT w.hold_id FROM \(HoldLineRow.table) w WHERE w.record_id = i.record_id LIMIT 1) FROM \(ItemRow.table) i
        LEFT JOIN \(LoanRow.table) l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
        LEFT JOIN \(SweepRow.table) s ON s.branch_id = i.branch_id WHERE i.barcode = $1
        """)
    private static let withLoan = SQL("""
        SELECT \(ItemRow.columns("i")), \(LoanRow.columns("l")),
            (SELECT w.hold_id FROM \(HoldLineRow.table) w WHERE w.record_id = i.record_id LIMIT 1) FROM \(ItemRow.table) i
        LEFT JOIN \(LoanRow.table) l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL WHERE i.barcode = $1
        """)
    private static let byRecord = SQL("""
        SELECT \(ItemRow.columns("i")), \(LoanOpen.columns("l")) FROM \(ItemRow.table) i
        LEFT JOIN \(LoanRow.table) l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
        WHERE i.record_id = $1 AND i.form = 0 ORDER BY i.barcode LIMIT 1000
        """)
    private static let toBranch = SQL("""
        SELECT \(ItemRow.columns("i")), \(LoanOpen.columns("l")) FROM \(ItemRow.table) i
        LEFT JOIN \(LoanRow.table) l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
        WHERE i.destination_branch_id = $1 AND i.destination_branch_id <> 0 AND i.seen_at_ms < $2
            AND (i.seen_at_ms, i.item_id) > ($3, $4)
        ORDER BY i.seen_at_ms, i.item_id LIMIT $5
        """)
    private static let changed = ItemRow.update(
        .recordId, .homeBranchId, .branchId, .destinationBranchId, .itemType, .callNumber, .title, .collection, .language, .version)
    private static let relabelled = ItemRow.update(.barcode)
    private static let moved = ItemRow.update(.branchId, .destinationBranchId, .seenAtMs, .seenTerminal)
    private static let movedInItsLife = ItemRow.update(
        .branchId, .destinationBranchId, .seenAtMs, .seenTerminal, .status, .holdId)
    private static let inState = SQL("""
        SELECT \(ItemRow.columns("i")), \(LoanOpen.columns("l")) FROM \(ItemRow.table) i
        LEFT JOIN \(LoanRow.table) l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
        WHERE i.status = $1 AND i.status <> 0 AND i.item_id > $2 AND (i.branch_id = $3 OR $3 = 0) ORDER BY i.item_id LIMIT $4
        """)
    private static let byNumber = SQL("""
        SELECT \(ItemRow.columns("i")), \(LoanOpen.columns("l")) FROM \(ItemRow.table) i
        LEFT JOIN \(LoanRow.table) l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL WHERE i.item_id = $1
        """)
    /// An item that could be held; one that staff have not given up.
    private static let holdable = SQL("""
        SELECT \(ItemRow.columns("i")), \(LoanOpen.columns("l")) FROM \(ItemRow.table) i
        LEFT JOIN \(LoanRow.table) l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
        WHERE i.record_id = $1 AND i.form = 0 AND (i.item_type = $2 OR $2 = '') AND i.status NOT IN (4, 5, 8) ORDER BY i.item_id LIMIT 1
        """)
    private static let onShelf = SQL("""
        SELECT \(ItemRow.columns("i")), \(LoanOpen.columns("l")) FROM \(ItemRow.table) i
        LEFT JOIN \(LoanRow.table) l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
        WHERE (i.record_id = $1 OR i.record_id IN (SELECT m.record_id FROM \(HoldLineRow.table) m WHERE m.hold_id = $5 AND m.stage = 9))
            AND i.form = 0 AND i.branch_id = $2 AND i.destination_branch_id = 0 AND i.status = 0 AND i.hold_id = 0
            AND l.loan_id IS NULL AND (i.item_type = $3 OR $3 = '') AND (i.item_id = $4 OR $4 = 0) ORDER BY i.item_id LIMIT 1
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    // Barcodes are looked up as they are kept, however a scanner sends them.

    /// An item by its barcode, as lending reads it: without its version, and with whether its branch is swept.
    /// - Throws: `StoreError`.
    func load(barcode: String) throws -> ItemRecord? {
        try call.first(Self.toLend, .text(ScannedText.plain(barcode))) { row in
            var item = try Self.item(row)
            item.isBranchSwept = try row.nextIfPresent(SweptBranch.self) != nil
            item.isAwaited = try row.next(Int64?.self) != nil && item.row.form == 0
            return item.unversioned
        }
    }

    /// An item by its barcode, with its open loan whole; likewise without its version.
    /// - Throws: `StoreError`.
    func loadWithLoan(barcode: String) throws -> (ItemRecord, LoanRow?)? {
        try call.first(Self.withLoan, .text(ScannedText.plain(barcode))) { row in
            let (item, loan) = (try row.next(ItemRow.self), try row.nextIfPresent(LoanRow.self))
            let open = loan.map { LoanOpen(loanId: $0.loanId, dueAtMs: $0.dueAtMs) }
            let isAwaited = try row.next(Int64?.self) != nil && item.form == 0
            return (ItemRecord(row: item, openLoan: open, isAwaited: isAwaited).unversioned, loan)
        }
    }

    /// Items on their way to a branch, by when they were sent; without their versions.
    /// - Parameters:
    ///   - branch: where they go.
    ///   - after: the moment and the item behind which the page begins.
    ///   - moment: they were sent before it, milliseconds since 1970.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func inTransit(to branch: Int64, after: KeysetCursor, before moment: Int64, limit: Int64) throws -> [ItemRecord] {
        try call.rows(
            Self.toBranch, .integer(branch), .integer(moment), .integer(after.at), .integer(after.id), .integer(limit), as: Self.item
        ).map(\.unversioned)
    }

    /// Items in a state in which staff keep them back, by number; without their versions.
    /// - Parameters:
    ///   - status: the state as rows keep it, not 0.
    ///   - branch: where they were last seen; 0: anywhere.
    ///   - after: the item behind which the page begins.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func keptBack(_ status: Int64, branch: Int64, after: KeysetCursor, limit: Int64) throws -> [ItemRecord] {
        try call.rows(Self.inState, .integer(status), .integer(after.id), .integer(branch), .integer(limit), as: Self.item).map(\.unversioned)
    }

    /// An item by its number, without its version.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> ItemRecord? { try call.first(Self.byNumber, .integer(id), as: Self.item)?.unversioned }

    /// Any item of a record that could fill a hold.
    /// - Parameters:
    ///   - record: the record.
    ///   - type: of this type; empty: any.
    /// - Throws: `StoreError`.
    func holdable(record: Int64, type: String) throws -> ItemRecord? {
        try call.first(Self.holdable, .integer(record), .text(type), as: Self.item)?.unversioned
    }

    /// An item of a record that stands on the shelf of a branch.
    /// - Parameters:
    ///   - record: the record.
    ///   - work: a work that somebody waits for, of which any record will do; 0: none.
    ///   - branch: the branch.
    ///   - type: of this type; empty: any.
    ///   - item: this item; 0: any.
    /// - Throws: `StoreError`.
    func onShelf(record: Int64, work: Int64, branch: Int64, type: String, item: Int64) throws -> ItemRecord? {
        try call.first(Self.onShelf, .integer(record), .integer(branch), .text(type), .integer(item), .integer(work), as: Self.item)?.unversioned
    }

    /// An item by its barcode, with its version.
    /// - Throws: `StoreError`.
    func loadVersioned(barcode: String) throws -> ItemRecord? {
        try call.first(Self.byBarcode, .text(ScannedText.plain(barcode)), as: Self.item)
    }

    /// The items of a record.
    /// - Throws: `StoreError`.
    func load(record: Int64) throws -> [ItemRecord] {
        try call.rows(Self.byRecord, .integer(record), as: Self.item)
    }

    /// Writes a new item and has Discovery count it.
    /// - Throws: `StoreError`; a `Problem` of Discovery's.
    func insert(_ item: ItemRecord) throws {
        let verdict = ItemLife.table.decide(from: nil, .added, by: call.actor)
        try call.move(verdict, history: item.history(loan: 0), isPast: false, refuse: Self.notMovable) {
            try call.insert(item.row)
            try count(item, before: nil)
            return item.life
        }
    }

    /// Writes a new item that begins with a loan, and has Discovery count it.
    /// - Parameters:
    ///   - item: with its open loan.
    ///   - verdict: that it may be issued.
    ///   - perform: writes the loan.
    /// - Throws: `StoreError`; a `Problem` of Discovery's.
    func issue(_ item: ItemRecord, _ verdict: Verdict<ItemLife>, _ perform: () throws -> Void) throws {
        let history = item.history(loan: item.openLoan?.loanId ?? 0)
        try call.move(verdict, history: history, atMilliseconds: item.row.seenAtMs, isPast: false, refuse: Self.notMovable) {
            try perform()
            try call.insert(item.row)
            try count(item, before: nil)
            return item.life
        }
    }

    /// Gives an item another barcode.
    /// - Throws: `StoreError`; a constraint where another item has it.
    func relabel(_ item: ItemRecord) throws { try call.update(item.row, Self.relabelled) }

    /// Moves an item to another home; what else staff changed of it is written with it.
    /// - Parameters:
    ///   - item: as it is now.
    ///   - before: as it was.
    /// - Throws: `StoreError`; a `Problem` of Discovery's.
    func rehome(_ item: ItemRecord, before: ItemRecord) throws {
        let isAtHand = before.life == .available || before.life == .onLoan || before.life == .inTransit && before.row.holdId == 0
        let verdict = ItemLife.table.decide(from: before.life, isAtHand ? .rehomed : .reassigned, by: call.actor)
        try call.move(verdict, history: item.history(loan: item.openLoan?.loanId ?? 0), isPast: false, refuse: Self.notMovable) {
            try update(item, before: before.position)
            return item.life
        }
    }

    /// A move of an item that the table does not allow to this caller or in its state.
    static func notMovable(_ objection: Objection<ItemLife>) -> any Error {
        ItemNotMovable(description: "an item can't move: " + objection.facts.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
    }

    /// Writes what staff change about an item: what it is, where it belongs, and with that where it is; and its version.
    /// - Parameters:
    ///   - item: as it is now.
    ///   - before: where it was counted.
    /// - Throws: `StoreError`; a `Problem` of Discovery's.
    func update(_ item: ItemRecord, before: ItemRecord.Position) throws {
        try call.update(item.row, Self.changed)
        try count(item, before: before, isMarked: true)
    }

    /// Writes what lending changes about an item: where it is, and when and where it was seen. No index is touched.
    /// - Parameters:
    ///   - item: as it is now.
    ///   - before: as it was.
    /// - Throws: `StoreError`; a `Problem` of Discovery's.
    func move(_ item: ItemRecord, before: ItemRecord) throws {
        let isPlain = item.row.status == before.row.status && item.row.holdId == before.row.holdId
        try call.update(item.row, isPlain ? Self.moved : Self.movedInItsLife)
        try count(item, before: before.position)
    }

    /// Emits the change that an item was sent or has arrived.
    /// - Throws: `StoreError`.
    func emit(_ kind: String, _ item: ItemRecord) throws {
        try call.emit(
            topic: "circulation.item", kind: kind, subject: .item(item.row.itemId),
            Circulation.ItemChanged(item: item.message))
    }

    /// - Parameter isMarked: whether the shelf mark may be another one though the item stands where it stood.
    private func count(_ item: ItemRecord, before: ItemRecord.Position?, isMarked: Bool = false) throws {
        // What is licensed is counted by its licence.
        guard item.row.form == 0 else { return }
        let now = item.position
        guard now != before || isMarked else { return }
        let discovery = Discovery.Client(call)
        func adjust(_ position: ItemRecord.Position, items: Int32, available: Int32, callNumber: String = "") throws {
            _ = try discovery.adjustAvailability(
                Discovery.AdjustAvailabilityRequest(
                    recordId: position.record, branchId: position.branch, form: .paper, items: items,
                    available: available, callNumber: callNumber))
        }
        if let before, before.record == now.record, before.branch == now.branch {
            try adjust(
                now, items: (now.isCounted ? 1 : 0) - (before.isCounted ? 1 : 0), available: (now.isAvailable ? 1 : 0) - (before.isAvailable ? 1 : 0),
                callNumber: isMarked && now.isCounted ? item.row.callNumber : "")
            return
        }
        if let before, before.isCounted { try adjust(before, items: -1, available: before.isAvailable ? -1 : 0) }
        if now.isCounted { try adjust(now, items: 1, available: now.isAvailable ? 1 : 0, callNumber: item.row.callNumber) }
    }

    private static func item(_ row: Row) throws -> ItemRecord {
        ItemRecord(row: try row.next(ItemRow.self), openLoan: try row.nextIfPresent(LoanOpen.self))
    }
}

/// The table of an item's life forbids what the method's rule allows: an error of the plugin, which undoes the call.
struct ItemNotMovable: Error, CustomStringConvertible {
    let description: String
}
