// The handlers by which everything about a reader is told.

internal import HostPluginsMessages
internal import LecternKit
internal import LecternMessages
internal import ReadersMessages
internal import ReadersRecordMessages
internal import ReadersRules

extension RecordService {
    /// What tells a reader nothing, and a thief too much.
    private static let secrets: [String: Set<String>] = ["readers_pin": ["salt", "hash"], "lectern_session": ["session_id"]]

    func beginExport(_ request: ReadersRecord.BeginExportRequest, _ call: Call) throws -> ReadersRecord.BeginExportResponse {
        let subject = try subject(request.card, request.readerId, call)
        if subject.by == .staff { try Self.validator.requiredText(request.reason, "reason") }
        try Self.validator.text(request.reason, "reason", charactersMax: FieldValidator.textCharactersMax)
        let reader = subject.reader
        let id = try ChangeRows(call).insertEvent("exported", of: reader.readerId, version: reader.version, reason: request.reason)
        return ReadersRecord.BeginExportResponse(exportId: id, readerId: reader.readerId)
    }

    func exportPage(_ request: ReadersRecord.ExportPageRequest, _ call: Call) throws -> ReadersRecord.ExportPageResponse {
        let principal = call.principal
        guard let begun = try ChangeRows(call).load(request.exportId), begun.readerId == request.readerId, begun.event == "exported",
            begun.person == principal.person, begun.terminal == principal.terminal,
            call.nowMilliseconds - begun.recordedAtMs <= RecordLimits.exportMilliseconds
        else { throw Refusal(ReadersRecord.Reason.exportUnknown, facts: ("export_id", "\(request.exportId)")) }
        let cursor: HostPlugins.PersonCursor?
        do { cursor = request.cursor.isEmpty ? nil : try HostPlugins.PersonCursor(request.cursor) } catch {
            throw Self.validator.invalid("cursor", "it is of no page of an export", zh: "不是导出的游标")
        }
        let person = try PersonTexts(call).person(request.readerId)
        let page = try HostPlugins.Client(call).personRows(.init(person: person, cursor: cursor, rowsMax: RecordLimits.personRowsMax))
        return ReadersRecord.ExportPageResponse(
            rows: page.rows.map { row in
                let secrets = Self.secrets[row.table] ?? []
                return ReadersRecord.ExportedRow(
                    plugin: row.plugin, table: row.table, erase: row.erase, keptFor: row.keptFor,
                    columns: row.columns.filter { !secrets.contains($0.column) }.map(ReadersRecord.ExportedColumn.init))
            }, cursor: try page.cursor?.encoded() ?? [])
    }
}

extension ReadersRecord.ExportedColumn {
    init(_ value: HostPlugins.ColumnValue) {
        self.init(name: value.column)
        switch value.value {
        case .integer(let number): self.value = .integer(number)
        case .real(let number): self.value = .real(number)
        case .text(let text): self.value = .text(text)
        case .bytes(let bytes): self.value = .bytes(bytes)
        case nil: break
        }
    }
}

/// What a reader is mentioned by elsewhere. Valid inside one handler.
struct PersonTexts {
    private static let textsMax = 64
    private static let pastCards = SQL("SELECT card FROM \(CardRow.table) WHERE reader_id = $1 ORDER BY card LIMIT $2")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A reader's number, name, cards, phone, e-mail, and identifiers that are kept as they are.
    /// - Throws: `StoreError`.
    func person(_ reader: Int64) throws -> HostPlugins.Person {
        var texts: [String] = []
        if let row = try ReaderRows(call).row(reader) { texts += [row.name, row.card] }
        let profile = try ProfileRows(call).load(reader)
        texts += [profile.phone, profile.email]
        // As it is written without the country.
        if profile.phone.hasPrefix("+86") { texts.append(String(profile.phone.dropFirst(3))) }
        texts += try call.rows(Self.pastCards, .integer(reader), .integer(Int64(Self.textsMax)), as: String.self)
        texts += try IdentifierRows(call, IdentityKey()).load(of: reader).map(\.value)
        return HostPlugins.Person(person: reader, texts: Array(texts.filter { !$0.isEmpty }.prefix(Self.textsMax)))
    }
}
