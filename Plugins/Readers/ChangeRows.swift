// What was changed of readers, field by field, with who did it: what tells two changes of the same version apart.

internal import LecternKit
internal import ReadersMessages
internal import ReadersRules

/// The history as the table holds it. Valid inside one handler.
struct ChangeRows {
    /// A field that changes, with its values as text.
    struct Change: Equatable {
        var field: String
        var old: String
        var new: String
    }

    private static let since = SQL("""
        SELECT \(ChangedField.columns()) FROM \(ChangeRow.table)
        WHERE reader_id = $1 AND version > $2 ORDER BY version LIMIT 4000
        """)
    private static let page = SQL("""
        SELECT \(ChangeRow.columns()) FROM \(ChangeRow.table)
        WHERE reader_id = $1 AND (recorded_at_ms, change_id) < ($2, $3)
        ORDER BY recorded_at_ms DESC, change_id DESC LIMIT $4
        """)

    private static let seen = SQL("""
        SELECT \(ChangeRow.columns()) FROM \(ChangeRow.table)
        WHERE reader_id = $1 AND event IN ('revealed', 'opened', 'exported') AND (recorded_at_ms, change_id) < ($2, $3)
        ORDER BY recorded_at_ms DESC, change_id DESC LIMIT $4
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A page of the looks at what is covered of a reader, the last first.
    /// - Throws: `StoreError`.
    func sightings(of reader: Int64, before: KeysetCursor, limit: Int64) throws -> [ChangeRow] {
        try call.rows(Self.seen, .integer(reader), .integer(before.at), .integer(before.id), .integer(limit), as: ChangeRow.self)
    }

    /// Looks whether fields of a version may be changed.
    /// - Parameters:
    ///   - fields: what is to be changed.
    ///   - expected: the version that was read.
    ///   - reader: the reader's number.
    ///   - found: the reader's version.
    /// - Throws: `VERSION_CONFLICT` with what was changed since; `StoreError`.
    func check(_ fields: [String], expected: Int64, of reader: Int64, found: Int64) throws {
        guard expected != found else { return }
        let isNear = expected < found && found - expected <= FieldVersions.versionsMax
        let changes = try isNear ? call.rows(Self.since, .integer(reader), .integer(expected), as: ChangedField.self) : []
        let outcome = FieldVersions.decide(
            fields, expected: expected, found: found, changes: changes.map { ($0.version, $0.field) })
        guard case .conflict(let changed) = outcome else { return }
        throw Refusal(
            Readers.Reason.versionConflict,
            facts: ("expected", "\(expected)"), ("found", "\(found)"), ("changed", changed.joined(separator: " ")))
    }

    private static let byNumber = SQL("SELECT \(ChangeRow.columns()) FROM \(ChangeRow.table) WHERE change_id = $1")

    /// An entry of the history; nil: there is none.
    /// - Throws: `StoreError`.
    func load(_ id: Int64) throws -> ChangeRow? { try call.first(Self.byNumber, .integer(id), as: ChangeRow.self) }

    /// Records an event that changed no field.
    /// - Returns: the entry's number.
    /// - Throws: `StoreError`.
    func insertEvent(_ event: String, of reader: Int64, version: Int64, reason: String) throws -> Int64 {
        let id = try call.newID()
        try insert(Change(field: "", old: "", new: ""), id, of: reader, version, event, reason)
        return id
    }

    /// Records what a version has changed; a version that changed nothing has a row, too.
    /// - Throws: `StoreError`.
    func insert(_ changes: [Change], of reader: Int64, version: Int64, event: String = "changed", reason: String = "") throws {
        let rows = changes.isEmpty ? [Change(field: "", old: "", new: "")] : changes
        for change in rows { try insert(change, call.newID(), of: reader, version, event, reason) }
    }

    private func insert(_ change: Change, _ id: Int64, of reader: Int64, _ version: Int64, _ event: String, _ reason: String) throws {
        let principal = call.principal
        try call.insert(
            ChangeRow(
                changeId: id, readerId: reader, version: version, event: event, field: change.field, oldValue: change.old,
                newValue: change.new, reason: reason, recordedAtMs: call.nowMilliseconds, session: Int64(principal.session.rawValue),
                person: principal.person, terminal: principal.terminal, method: call.methodName, requestKey: call.requestKey))
    }

    /// A page of a reader's history, the last first.
    /// - Throws: `StoreError`.
    func page(of reader: Int64, before: KeysetCursor, limit: Int64, for viewer: Mask.Viewer) throws -> [Readers.FieldChange] {
        try call.rows(
            Self.page, .integer(reader), .integer(before.at), .integer(before.id), .integer(limit), as: ChangeRow.self
        ).map { row in
            Readers.FieldChange(
                changeId: row.changeId, version: row.version, event: row.event, field: row.field,
                before: Mask.value(row.oldValue, of: row.field, for: viewer), after: Mask.value(row.newValue, of: row.field, for: viewer),
                reason: row.reason, atMs: row.recordedAtMs, person: row.person,
                session: Readers.Session(rawValue: Int32(clamping: row.session)), terminal: row.terminal,
                method: row.method, requestKey: row.requestKey)
        }
    }
}
