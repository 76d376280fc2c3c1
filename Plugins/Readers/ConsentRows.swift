// Reads and writes purposes, their texts, and what readers decided about them.

internal import LecternKit
internal import ReadersRecordMessages
internal import ReadersRules

/// Purposes as the tables hold them. Valid inside one handler.
struct PurposeRows {
    private static let byCode = SQL("SELECT \(PurposeRow.columns()) FROM \(PurposeRow.table) WHERE code = $1 AND library_id = $2")
    private static let ofLibrary = SQL("""
        SELECT \(PurposeRow.columns()) FROM \(PurposeRow.table) WHERE library_id = $1 OR library_id = $2
        ORDER BY code, library_id DESC LIMIT $3
        """)
    private static let textOf = SQL("SELECT text FROM \(PurposeTextRow.table) WHERE code = $1 AND library_id = $2 AND text_version = $3")
    private static let put = PurposeRow.insert(onConflict: .code, .libraryId, update: .name, .textVersion, .closed, .version)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A purpose of a library; nil: it has none of that code.
    /// - Throws: `StoreError`.
    func load(_ code: String, library: Int64) throws -> PurposeRow? {
        try call.first(Self.byCode, .text(code), .integer(library), as: PurposeRow.self)
    }

    /// All purposes of one library.
    /// - Throws: `StoreError`.
    func all(library: Int64) throws -> [PurposeRow] { try rows(library, library) }

    /// The purposes for readers of a library: its own, and those of the city that it has none of its own for.
    /// - Throws: `StoreError`.
    func applying(to library: Int64) throws -> [PurposeRow] {
        var codes: Set<String> = []
        return try rows(library, 0).filter { codes.insert($0.code).inserted }
    }

    private func rows(_ library: Int64, _ other: Int64) throws -> [PurposeRow] {
        try call.rows(
            Self.ofLibrary, .integer(library), .integer(other), .integer(2 * Int64(RecordLimits.purposesMax)), as: PurposeRow.self)
    }

    /// A text of a purpose; "": there is none of that version.
    /// - Throws: `StoreError`.
    func text(_ row: PurposeRow, version: Int64) throws -> String {
        try call.first(Self.textOf, .text(row.code), .integer(row.libraryId), .integer(version), as: String.self) ?? ""
    }

    /// Writes a purpose.
    /// - Throws: `StoreError`.
    func put(_ row: PurposeRow) throws { try call.insert(row, Self.put) }

    /// Adds the text of the purpose's present version.
    /// - Throws: `StoreError`.
    func insertText(_ row: PurposeRow, _ text: String) throws {
        try call.insert(PurposeTextRow(
            code: row.code, libraryId: row.libraryId, textVersion: row.textVersion, text: text, sinceMs: call.nowMilliseconds))
    }

    /// The contract's message, with the present text.
    /// - Throws: `StoreError`.
    func message(_ row: PurposeRow) throws -> ReadersRecord.Purpose {
        ReadersRecord.Purpose(
            libraryId: row.libraryId, code: row.code, name: row.name, text: try text(row, version: row.textVersion),
            textVersion: row.textVersion, closed: row.closed, version: row.version)
    }
}

/// Decisions as the table holds them. Valid inside one handler.
struct ConsentRows {
    private static let newest = SQL("""
        SELECT \(ConsentRow.columns()) FROM \(ConsentRow.table) WHERE reader_id = $1 AND purpose = $2
        ORDER BY happened_at_ms DESC, consent_id DESC LIMIT 1
        """)
    private static let ofReader = SQL("""
        SELECT \(ConsentRow.columns()) FROM \(ConsentRow.table) WHERE reader_id = $1
        ORDER BY purpose, happened_at_ms DESC, consent_id DESC LIMIT $2
        """)
    private static let outlived = SQL("""
        DELETE FROM \(ConsentRow.table) WHERE consent_id IN (
            SELECT consent_id FROM \(ConsentRow.table) WHERE reader_id = $1 AND purpose = $2
            ORDER BY happened_at_ms DESC, consent_id DESC LIMIT $3 OFFSET $4)
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The decision that counts; nil: there is none.
    /// - Throws: `StoreError`.
    func current(of reader: Int64, purpose: String) throws -> ConsentRow? {
        try call.first(Self.newest, .integer(reader), .text(purpose), as: ConsentRow.self)
    }

    /// All decisions by purpose, the newest of each first.
    /// - Throws: `StoreError`.
    func all(of reader: Int64) throws -> [ConsentRow] {
        let rowsMax = 2 * RecordLimits.purposesMax * RecordLimits.decisionsMax
        return try call.rows(Self.ofReader, .integer(reader), .integer(Int64(rowsMax)), as: ConsentRow.self)
    }

    /// Adds a decision; beyond those that are kept the oldest goes.
    /// - Throws: `StoreError`.
    func insert(_ row: ConsentRow) throws {
        try call.insert(row)
        try call.execute(
            Self.outlived, .integer(row.readerId), .text(row.purpose), .integer(Int64(RecordLimits.decisionsMax)),
            .integer(Int64(RecordLimits.decisionsMax)))
    }
}

extension ConsentRow {
    /// The contract's message.
    /// - Parameter purpose: what it is about, as it is now; nil: the reader's library has it no more.
    func message(_ purpose: PurposeRow?) -> ReadersRecord.Consent {
        ReadersRecord.Consent(
            purpose: self.purpose, name: purpose?.name ?? "", given: given, textVersion: textVersion,
            presentTextVersion: purpose?.textVersion ?? 0, happenedAtMs: happenedAtMs, recordedAtMs: recordedAtMs, terminal: terminal,
            person: person, by: .init(rawValue: Int32(clamping: toldBy)), evidence: evidence, consentId: consentId)
    }
}
