// Reads and writes licences and the copies under them.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

/// Licences as the tables hold them. Valid inside one handler.
struct LicenceRows {
    private static let byCode = SQL("SELECT \(LicenceRow.columns()) FROM \(LicenceRow.table) WHERE code = $1")
    private static let byRecord = SQL("SELECT \(LicenceRow.columns()) FROM \(LicenceRow.table) WHERE record_id = $1 ORDER BY licence_id LIMIT $2")
    private static let pageOfRecord = SQL("""
        SELECT \(LicenceRow.columns()) FROM \(LicenceRow.table) WHERE record_id = $1 AND licence_id > $2 ORDER BY licence_id LIMIT $3
        """)
    private static let pageOfAll = SQL("SELECT \(LicenceRow.columns()) FROM \(LicenceRow.table) WHERE licence_id > $1 ORDER BY licence_id LIMIT $2")
    private static let ofItem = SQL("""
        SELECT \(LicenceRow.columns("v")) FROM \(LicenceCopyRow.table) c JOIN \(LicenceRow.table) v ON v.licence_id = c.licence_id WHERE c.item_id = $1
        """)
    private static let put = LicenceRow.insert(
        onConflict: .licenceId, update: .itemType, .kind, .slots, .loansMax, .validFromMs, .validUntilMs, .url, .linkMinutes, .version)
    /// Nothing but this counts a loan: that there is room is asked where the count rises.
    private static let claimed = SQL("""
        UPDATE \(LicenceRow.table) SET lent = lent + 1, loans = loans + 1
        WHERE licence_id = $1 AND (kind <> 2 OR lent + offered < slots) AND (kind <> 3 OR loans + offered < loans_max)
        """)
    /// What is kept for a reader who waited was counted when it was offered.
    private static let claimedOffer = SQL("UPDATE \(LicenceRow.table) SET lent = lent + 1, loans = loans + 1 WHERE licence_id = $1 AND offered > 0")
    private static let reserved = SQL("""
        UPDATE \(LicenceRow.table) SET offered = offered + 1
        WHERE licence_id = $1 AND (kind <> 2 OR lent + offered < slots) AND (kind <> 3 OR loans + offered < loans_max)
        """)
    private static let released = SQL("UPDATE \(LicenceRow.table) SET offered = offered - 1 WHERE licence_id = $1 AND offered > 0")
    private static let byNumber = SQL("SELECT \(LicenceRow.columns()) FROM \(LicenceRow.table) WHERE licence_id = $1")
    private static let openLoans = SQL("""
        SELECT \(LoanRow.columns("l")), \(ItemRow.columns("i")) FROM \(LicenceCopyRow.table) c
        JOIN \(LoanRow.table) l ON l.item_id = c.item_id AND l.returned_at_ms IS NULL JOIN \(ItemRow.table) i ON i.item_id = c.item_id
        WHERE c.licence_id = $1 AND c.is_lent = 1 AND c.item_id > $2 ORDER BY c.item_id LIMIT $3
        """)
    private static let firstDue = SQL("""
        SELECT l.due_at_ms FROM (SELECT item_id FROM \(LicenceCopyRow.table) WHERE licence_id = $1 AND is_lent = 1 ORDER BY item_id LIMIT $2) c
        JOIN \(LoanRow.table) l ON l.item_id = c.item_id AND l.returned_at_ms IS NULL ORDER BY l.due_at_ms LIMIT 1
        """)
    private static let ended = SQL("UPDATE \(LicenceRow.table) SET lent = lent - 1 WHERE licence_id = (SELECT licence_id FROM \(LicenceCopyRow.table) WHERE item_id = $1)")
    private static let copied = SQL("UPDATE \(LicenceRow.table) SET copies = copies + 1 WHERE licence_id = $1")
    private static let free = SQL("SELECT item_id FROM \(LicenceCopyRow.table) WHERE licence_id = $1 AND is_lent = 0 ORDER BY item_id LIMIT 1")
    private static let lent = SQL("UPDATE \(LicenceCopyRow.table) SET is_lent = 1, uses = 0 WHERE item_id = $1")
    private static let freed = SQL("UPDATE \(LicenceCopyRow.table) SET is_lent = 0 WHERE item_id = $1")
    private static let used = SQL("UPDATE \(LicenceCopyRow.table) SET uses = uses + 1 WHERE item_id = $1 RETURNING uses")
    private static let loanOfRecord = SQL("""
        SELECT i.barcode, l.due_at_ms FROM \(LoanRow.table) l JOIN \(ItemRow.table) i ON i.item_id = l.item_id
        WHERE l.reader_id = $1 AND l.returned_at_ms IS NULL AND i.record_id = $2 AND i.form = $3 LIMIT 1
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A licence by its code.
    /// - Throws: `StoreError`.
    func load(code: String) throws -> LicenceRow? { try call.first(Self.byCode, .text(code), as: LicenceRow.self) }

    /// A licence by its number.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> LicenceRow? { try call.first(Self.byNumber, .integer(id), as: LicenceRow.self) }

    /// A page of the open loans of a licence, with their copies, by copy.
    /// - Throws: `StoreError`.
    func openLoans(of licence: LicenceRow, after item: Int64, limit: Int64) throws -> [(loan: LoanRow, item: ItemRecord)] {
        try call.rows(Self.openLoans, .integer(licence.licenceId), .integer(item), .integer(limit)) { row in
            let loan = try row.next(LoanRow.self)
            return (loan, ItemRecord(row: try row.next(ItemRow.self), openLoan: LoanOpen(loanId: loan.loanId, dueAtMs: loan.dueAtMs)).unversioned)
        }
    }

    /// When the first open loan of a licence falls due; nil: none is open. So many copies are looked at.
    /// - Throws: `StoreError`.
    func firstDue(of licence: LicenceRow, limit: Int64) throws -> Int64? {
        try call.first(Self.firstDue, .integer(licence.licenceId), .integer(limit), as: Int64.self)
    }

    /// Keeps a loan for a reader who waited.
    /// - Returns: false where as many are lent or kept as are licensed; nothing was written then.
    /// - Throws: `StoreError`.
    func reserve(_ licence: LicenceRow) throws -> Bool { try call.write(Self.reserved, .integer(licence.licenceId)) == 1 }

    /// A loan is not kept for that reader any more.
    /// - Throws: `StoreError`.
    func release(offerOf licence: Int64) throws { try call.execute(Self.released, .integer(licence)) }

    /// The licences of a record.
    /// - Throws: `StoreError`.
    func load(record: Int64) throws -> [LicenceRow] {
        try call.rows(Self.byRecord, .integer(record), .integer(LicenceLimits.recordLicencesMax), as: LicenceRow.self)
    }

    /// The licence under which an item is lent; nil: it is none of them.
    /// - Throws: `StoreError`.
    func load(item: Int64) throws -> LicenceRow? { try call.first(Self.ofItem, .integer(item), as: LicenceRow.self) }

    /// A page of licences by number.
    /// - Parameters:
    ///   - record: of this record; 0: of all.
    ///   - after: the licence behind which the page begins.
    ///   - limit: at most so many.
    /// - Throws: `StoreError`.
    func page(record: Int64, after: Int64, limit: Int64) throws -> [LicenceRow] {
        guard record != 0 else { return try call.rows(Self.pageOfAll, .integer(after), .integer(limit), as: LicenceRow.self) }
        return try call.rows(Self.pageOfRecord, .integer(record), .integer(after), .integer(limit), as: LicenceRow.self)
    }

    /// Writes a licence; what it counts stays.
    /// - Throws: `StoreError`.
    func put(_ licence: LicenceRow) throws { _ = try call.write(licence, Self.put) }

    /// What a reader has on loan of a record in a form; nil: nothing.
    /// - Throws: `StoreError`.
    func loan(of licence: LicenceRow, to records: [Int64]) throws -> (barcode: String, dueAt: Int64)? {
        for reader in records {
            let found = try call.first(Self.loanOfRecord, .integer(reader), .integer(licence.recordId), .integer(licence.form)) {
                (barcode: try $0.next(String.self), dueAt: try $0.next(Int64.self))
            }
            if let found { return found }
        }
        return nil
    }

    /// A copy that is not on loan, as it would be lent: one that came back, or a new one, which is not written yet.
    /// - Throws: `StoreError`.
    func copy(of licence: LicenceRow) throws -> (item: ItemRecord, isNew: Bool) {
        if let free = try call.first(Self.free, .integer(licence.licenceId), as: Int64.self), let item = try ItemRows(call).load(id: free) {
            return (item, false)
        }
        let row = ItemRow(
            itemId: try call.newID(), barcode: "E-\(licence.licenceId)-\(licence.copies + 1)", recordId: licence.recordId, homeBranchId: licence.branchId,
            branchId: licence.branchId, itemType: licence.itemType, title: licence.title, version: 1, addedAtMs: call.nowMilliseconds, form: licence.form)
        return (ItemRecord(row: row).unversioned, true)
    }

    /// Counts a loan under a licence and takes its copy.
    /// - Parameters:
    ///   - licence: the licence.
    ///   - item: the copy.
    ///   - isNew: whether it is not written yet.
    ///   - isOffered: whether the loan was kept for the reader; whose hold, once it is filled, keeps it no more.
    /// - Returns: false where as many are lent as are licensed; nothing was written then.
    /// - Throws: `StoreError`.
    func claim(_ licence: LicenceRow, _ item: ItemRecord, isNew: Bool, isOffered: Bool = false) throws -> Bool {
        guard try call.write(isOffered ? Self.claimedOffer : Self.claimed, .integer(licence.licenceId)) == 1 else { return false }
        guard isNew else {
            try call.execute(Self.lent, .integer(item.row.itemId))
            return true
        }
        try call.move(ItemLife.table.decide(from: nil, .copied, by: call.actor), history: item.history(loan: 0), isPast: false, refuse: ItemRows.notMovable) {
            try call.insert(item.row)
            return item.life
        }
        try call.insert(LicenceCopyRow(itemId: item.row.itemId, licenceId: licence.licenceId, isLent: true))
        try call.execute(Self.copied, .integer(licence.licenceId))
        return true
    }

    /// The loan of a copy has ended: another one may begin.
    /// - Throws: `StoreError`.
    func free(_ item: Int64) throws {
        try call.execute(Self.freed, .integer(item))
        try call.execute(Self.ended, .integer(item))
    }

    /// Counts that a link was used.
    /// - Throws: `StoreError`.
    func use(_ item: Int64) throws -> Int64 { try call.first(Self.used, .integer(item), as: Int64.self) ?? 0 }

    /// Has a loan end when it falls due.
    /// - Throws: `StoreError`.
    func schedule(_ loan: LoanRow) throws {
        try call.schedule(at: loan.dueAtMs, key: Self.key(loan), Circulation.Timers.endLoan, Circulation.EndLoanRequest(loanId: loan.loanId))
    }

    /// It has ended before.
    /// - Throws: `StoreError`.
    func unschedule(_ loan: LoanRow) throws { try call.cancelTimer(key: Self.key(loan)) }

    private static func key(_ loan: LoanRow) -> String { "loan/\(loan.loanId)" }
}

extension LicenceRow {
    /// Whether it lends at a moment.
    func isValid(at moment: Int64) -> Bool { validFromMs <= moment && (validUntilMs == 0 || moment < validUntilMs) }

    /// Whether one more may be lent.
    var hasRoom: Bool {
        switch Circulation.LicenceKind(rawValue: Int32(clamping: kind)) {
        case .slots: lent + offered < slots
        case .metered: loans + offered < loansMax
        default: true
        }
    }

    /// The contract's message.
    var message: Circulation.Licence {
        Circulation.Licence(
            licenceId: licenceId, code: code, recordId: recordId, title: title, form: .init(rawValue: Int32(clamping: form)), itemType: itemType,
            branchId: branchId, kind: .init(rawValue: Int32(clamping: kind)), slots: UInt32(clamping: slots), loansMax: UInt32(clamping: loansMax),
            lent: UInt32(clamping: lent), loans: UInt32(clamping: loans), validFromMs: validFromMs, validUntilMs: validUntilMs, url: url,
            linkMinutes: UInt32(clamping: linkMinutes), version: version, offered: UInt32(clamping: offered))
    }
}
