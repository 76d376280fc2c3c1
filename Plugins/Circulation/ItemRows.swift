// Reads and writes items, and keeps Discovery's counts in step in the same transaction.

internal import CirculationMessages
internal import DiscoveryMessages
internal import LecternKit

/// Items as the tables hold them. Valid inside one handler.
struct ItemRows {
    private let call: Call

    init(_ call: Call) { self.call = call }

    /// An item by its barcode.
    /// - Throws: `StoreError`.
    func load(barcode: String) throws -> ItemRecord? {
        try call.first(
            """
            SELECT i.item_id, i.barcode, i.record_id, i.home_branch_id, i.branch_id, i.destination_branch_id,
                i.item_type, i.call_number, i.title, i.seen_at_ms, i.seen_terminal, l.loan_id, l.due_at_ms
            FROM circulation_item i
            LEFT JOIN circulation_loan l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
            WHERE i.barcode = $1
            """, .text(barcode)
        ) { try Self.item($0, 0) }
    }

    /// An item by its barcode, with its open loan whole.
    /// - Throws: `StoreError`.
    func loadWithLoan(barcode: String) throws -> (ItemRecord, LoanRecord?)? {
        try call.first(
            """
            SELECT i.item_id, i.barcode, i.record_id, i.home_branch_id, i.branch_id, i.destination_branch_id,
                i.item_type, i.call_number, i.title, i.seen_at_ms, i.seen_terminal, l.loan_id, l.due_at_ms,
                l.loan_id, l.item_id, l.reader_id, l.category, l.branch_id, l.lent_at_ms, l.due_at_ms,
                l.returned_at_ms, l.renewals, l.rule, l.lent_at_terminal, l.returned_at_terminal
            FROM circulation_item i
            LEFT JOIN circulation_loan l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
            WHERE i.barcode = $1
            """, .text(barcode)
        ) { row in
            let item = try Self.item(row, 0)
            return (item, item.openLoan == nil ? nil : try LoanRows.loan(row, 13))
        }
    }

    /// An item by its barcode, with its version.
    /// - Throws: `StoreError`.
    func loadVersioned(barcode: String) throws -> ItemRecord? {
        try call.first(
            """
            SELECT i.item_id, i.barcode, i.record_id, i.home_branch_id, i.branch_id, i.destination_branch_id,
                i.item_type, i.call_number, i.title, i.seen_at_ms, i.seen_terminal, l.loan_id, l.due_at_ms, i.version
            FROM circulation_item i
            LEFT JOIN circulation_loan l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
            WHERE i.barcode = $1
            """, .text(barcode), as: Self.versioned)
    }

    /// The items of a record.
    /// - Throws: `StoreError`.
    func load(record: Int64) throws -> [ItemRecord] {
        try call.rows(
            """
            SELECT i.item_id, i.barcode, i.record_id, i.home_branch_id, i.branch_id, i.destination_branch_id,
                i.item_type, i.call_number, i.title, i.seen_at_ms, i.seen_terminal, l.loan_id, l.due_at_ms, i.version
            FROM circulation_item i
            LEFT JOIN circulation_loan l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
            WHERE i.record_id = $1 ORDER BY i.barcode LIMIT 1000
            """, .integer(record), as: Self.versioned)
    }

    /// Writes a new item and has Discovery count it.
    /// - Throws: `StoreError`; a `Problem` of Discovery's.
    func insert(_ item: ItemRecord) throws {
        try call.execute(
            """
            INSERT INTO circulation_item
                (item_id, barcode, record_id, home_branch_id, branch_id, destination_branch_id, item_type, call_number,
                title, seen_at_ms, seen_terminal, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """, .integer(item.id), .text(item.barcode), .integer(item.record), .integer(item.home),
            .integer(item.branch), .integer(item.destination), .text(item.type), .text(item.callNumber),
            .text(item.title), .integer(item.seenAt), .text(item.seenTerminal), .integer(item.version))
        try count(item.position, before: nil)
    }

    /// Writes what staff change about an item: what it is, where it belongs, and with that where it is; and its version.
    /// - Parameters:
    ///   - item: as it is now.
    ///   - before: where it was counted.
    /// - Throws: `StoreError`; a `Problem` of Discovery's.
    func update(_ item: ItemRecord, before: ItemRecord.Position) throws {
        try call.execute(
            """
            UPDATE circulation_item SET record_id = $2, home_branch_id = $3, branch_id = $4, destination_branch_id = $5,
                item_type = $6, call_number = $7, title = $8, version = $9
            WHERE item_id = $1
            """, .integer(item.id), .integer(item.record), .integer(item.home), .integer(item.branch),
            .integer(item.destination), .text(item.type), .text(item.callNumber), .text(item.title), .integer(item.version))
        try count(item.position, before: before)
    }

    /// Writes what lending changes about an item: where it is, and when and where it was seen. No index is touched.
    /// - Parameters:
    ///   - item: as it is now.
    ///   - before: where it was counted.
    /// - Throws: `StoreError`; a `Problem` of Discovery's.
    func move(_ item: ItemRecord, before: ItemRecord.Position) throws {
        try call.execute(
            """
            UPDATE circulation_item SET branch_id = $2, destination_branch_id = $3, seen_at_ms = $4, seen_terminal = $5
            WHERE item_id = $1
            """, .integer(item.id), .integer(item.branch), .integer(item.destination), .integer(item.seenAt),
            .text(item.seenTerminal))
        try count(item.position, before: before)
    }

    /// Tells those who watch that an item was sent or has arrived.
    /// - Throws: `StoreError`.
    func emit(_ kind: String, _ item: ItemRecord) throws {
        try call.emit(
            topic: "circulation.item", kind: kind, subject: "item:\(item.id)",
            Circulation.ItemChanged(item: item.message))
    }

    private func count(_ now: ItemRecord.Position, before: ItemRecord.Position?) throws {
        guard now != before else { return }
        let discovery = Discovery.Client(call)
        func adjust(_ position: ItemRecord.Position, items: Int32, available: Int32) throws {
            _ = try discovery.adjustAvailability(
                Discovery.AdjustAvailabilityRequest(
                    recordId: position.record, branchId: position.branch, form: .paper, items: items,
                    available: available))
        }
        if let before, before.record == now.record, before.branch == now.branch {
            try adjust(now, items: 0, available: now.isAvailable ? 1 : -1)
            return
        }
        if let before { try adjust(before, items: -1, available: before.isAvailable ? -1 : 0) }
        try adjust(now, items: 1, available: now.isAvailable ? 1 : 0)
    }

    /// Nine columns of what is told of an item.
    /// - Parameter openLoanDueAt: when its open loan falls due; nil: it has none.
    static func told(_ row: Row, _ column: Int, openLoanDueAt: Int64?) throws -> Circulation.Item {
        let destination = try row.integer(column + 5)
        return Circulation.Item(
            itemId: try row.integer(column), barcode: try row.text(column + 1), recordId: try row.integer(column + 2),
            homeBranchId: try row.integer(column + 3), branchId: try row.integer(column + 4),
            destinationBranchId: destination, itemType: try row.text(column + 6), callNumber: try row.text(column + 7),
            state: ItemRecord.state(isLent: openLoanDueAt != nil, destination: destination),
            dueAtMs: openLoanDueAt ?? 0, title: try row.text(column + 8))
    }

    /// The same thirteen columns and the version.
    private static func versioned(_ row: Row) throws -> ItemRecord {
        var item = try item(row, 0)
        item.version = try row.integer(13)
        return item
    }

    /// Thirteen columns of an item and its open loan.
    static func item(_ row: Row, _ column: Int) throws -> ItemRecord {
        ItemRecord(
            id: try row.integer(column), barcode: try row.text(column + 1), record: try row.integer(column + 2),
            home: try row.integer(column + 3), branch: try row.integer(column + 4),
            destination: try row.integer(column + 5), type: try row.text(column + 6),
            callNumber: try row.text(column + 7), title: try row.text(column + 8),
            seenAt: try row.integer(column + 9), seenTerminal: try row.text(column + 10),
            openLoan: try row.optionalInteger(column + 11), dueAt: try row.optionalInteger(column + 12) ?? 0)
    }
}
