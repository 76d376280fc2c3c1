// Reads and writes the entries of readers' own records.

internal import LecternKit
internal import ReadersRecordMessages
internal import ReadersRules

/// A position in the entries of a reader.
struct EntryCursor: PageCursor, Equatable {
    /// A kind, a dot, and the longest key.
    private static let bytesMax = 100

    let kind: Int64
    let key: String

    init(kind: Int64, key: String) {
        self.kind = kind
        self.key = key
    }

    /// Reads what `text` wrote; nil for anything else.
    init?(_ text: String) {
        guard text.utf8.count <= Self.bytesMax, let dot = text.firstIndex(of: "."), let kind = Int64(text[..<dot]) else { return nil }
        self.init(kind: kind, key: String(text[text.index(after: dot)...]))
    }

    /// "3.to-read/42"
    var text: String { "\(kind).\(key)" }
}

/// A part of a reader's entries, in the order of kind and key.
struct EntryRange {
    private static let kindMax: Int64 = 4

    /// The kinds, and the place before the first entry.
    let first: EntryCursor
    let lastKind: Int64
    /// Keys from here on are not of it; "": all are.
    let end: String

    /// All entries.
    init() {
        first = EntryCursor(kind: 0, key: "")
        lastKind = Self.kindMax
        end = ""
    }

    /// - Parameters:
    ///   - kind: unspecified: all.
    ///   - within: a list's key, or a namespace of preferences; "": all of the kind.
    /// - Throws: `FIELD_INVALID`.
    init(_ kind: ReadersRecord.EntryKind, within: String) throws(Refusal) {
        let validator = RecordService.validator
        guard (0...Int32(Self.kindMax)).contains(kind.rawValue) else { throw validator.invalid("kind", "it is none", zh: "没有这种值") }
        let number = Int64(kind.rawValue)
        guard !within.isEmpty else {
            self.init(first: EntryCursor(kind: number, key: ""), lastKind: number == 0 ? Self.kindMax : number, end: "")
            return
        }
        try validator.code(within, "within")
        // The character behind a namespace or a list, and the one that follows that.
        switch kind {
        case .preference: self.init(first: EntryCursor(kind: number, key: within + "."), lastKind: number, end: within + "/")
        case .listEntry: self.init(first: EntryCursor(kind: number, key: within + "/"), lastKind: number, end: within + "0")
        default: throw validator.invalid("within", "it goes with PREFERENCE or LIST_ENTRY", zh: "须与 PREFERENCE 或 LIST_ENTRY 一起使用")
        }
    }

    private init(first: EntryCursor, lastKind: Int64, end: String) {
        self.first = first
        self.lastKind = lastKind
        self.end = end
    }
}

/// Entries as the table holds them. Valid inside one handler.
struct EntryRows {
    private static let byKey = SQL("""
        SELECT \(EntryRow.columns()) FROM \(EntryRow.table) WHERE reader_id = $1 AND kind = $2 AND key = $3
        """)
    private static let page = SQL("""
        SELECT \(EntryRow.columns()) FROM \(EntryRow.table)
        WHERE reader_id = $1 AND (kind, key) > ($2, $3) AND kind <= $4 AND ($5 = '' OR key < $5)
        ORDER BY kind, key LIMIT $6
        """)
    private static let counted = SQL("SELECT COUNT(*) FROM \(EntryRow.table) WHERE reader_id = $1 AND kind = $2")
    private static let ofList = SQL("""
        SELECT COUNT(*) FROM \(EntryRow.table) WHERE reader_id = $1 AND kind = $2 AND key > $3 AND key < $4
        """)
    private static let removed = SQL("DELETE FROM \(EntryRow.table) WHERE reader_id = $1 AND kind = $2 AND key = $3")
    private static let put = EntryRow.insert(
        onConflict: .readerId, .kind, .key, update: .version, .text, .recordId, .rank, .happenedAtMs, .recordedAtMs, .terminal)
    private static let versionOf = SQL("SELECT version FROM \(RecordVersionRow.table) WHERE reader_id = $1")
    private static let raised = RecordVersionRow.insert(onConflict: .readerId, raise: .version, returning: "version")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// An entry; nil: there is none.
    /// - Throws: `StoreError`.
    func load(_ reader: Int64, _ kind: Int64, _ key: String) throws -> EntryRow? {
        try call.first(Self.byKey, .integer(reader), .integer(kind), .text(key), as: EntryRow.self)
    }

    /// A page of a part of a reader's entries.
    /// - Throws: `StoreError`.
    func page(of reader: Int64, _ range: EntryRange, after: EntryCursor?, limit: Int64) throws -> [EntryRow] {
        let start = after.map { ($0.kind, $0.key) > (range.first.kind, range.first.key) ? $0 : range.first } ?? range.first
        return try call.rows(
            Self.page, .integer(reader), .integer(start.kind), .text(start.key), .integer(range.lastKind), .text(range.end), .integer(limit),
            as: EntryRow.self)
    }

    /// How many entries of a kind a reader has.
    /// - Throws: `StoreError`.
    func count(_ reader: Int64, _ kind: Int64) throws -> Int {
        Int(try call.first(Self.counted, .integer(reader), .integer(kind), as: Int64.self) ?? 0)
    }

    /// How many entries a list has.
    /// - Throws: `StoreError`.
    func count(_ reader: Int64, list: String) throws -> Int {
        let kind = Int64(ReadersRecord.EntryKind.listEntry.rawValue)
        return Int(try call.first(Self.ofList, .integer(reader), .integer(kind), .text(list + "/"), .text(list + "0"), as: Int64.self) ?? 0)
    }

    /// Writes an entry.
    /// - Throws: `StoreError`.
    func put(_ row: EntryRow) throws { try call.insert(row, Self.put) }

    /// Takes an entry away.
    /// - Throws: `StoreError`.
    func remove(_ reader: Int64, _ kind: Int64, _ key: String) throws {
        try call.execute(Self.removed, .integer(reader), .integer(kind), .text(key))
    }

    /// The version of a reader's record; 0: nothing was ever written.
    /// - Throws: `StoreError`.
    func version(of reader: Int64) throws -> Int64 { try call.first(Self.versionOf, .integer(reader), as: Int64.self) ?? 0 }

    /// The next version of a reader's record.
    /// - Throws: `StoreError`.
    func raiseVersion(of reader: Int64) throws -> Int64 {
        guard let version = try call.first(RecordVersionRow(readerId: reader, version: 1), Self.raised, as: Int64.self) else {
            throw ReaderMissing(id: reader)
        }
        return version
    }
}

extension EntryRow {
    /// What two terminals may differ in.
    var values: EntryValues { EntryValues(text: text, recordID: recordId, rank: rank) }

    /// The contract's message.
    var message: ReadersRecord.Entry {
        ReadersRecord.Entry(
            kind: .init(rawValue: Int32(clamping: kind)), key: key, version: version, text: text, recordId: recordId, rank: rank,
            happenedAtMs: happenedAtMs, recordedAtMs: recordedAtMs, terminal: terminal)
    }
}
