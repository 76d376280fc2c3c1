// The handlers by which a reader is erased: who it was at once, and all that is kept elsewhere in small steps of a timer.

internal import HostPluginsMessages
internal import LecternKit
internal import LecternMessages
internal import ReadersMessages
internal import ReadersRecordMessages
internal import ReadersRules

extension RecordService {
    func erase(_ request: ReadersRecord.EraseRequest, _ call: Call) throws -> ReadersRecord.EraseResponse {
        try Self.validator.requiredText(request.reason, "reason")
        let reader = try subject(request.card, request.readerId, call).reader
        try checkErasable(reader, call)
        let rows = ErasureRows(call)
        let person = try PersonTexts(call).person(reader.readerId)
        // The reason is kept for ever.
        guard !person.texts.contains(where: { $0.count > 1 && request.reason.contains($0) }) else {
            throw Self.validator.invalid("reason", "it names the reader, and is kept; give a number or a word", zh: "其中含有读者的信息，而理由会保留；请改用编号或说明")
        }
        let row = ErasureRow(
            erasureId: try call.newID(), readerId: reader.readerId, begunAtMs: call.nowMilliseconds, person: call.principal.person,
            terminal: call.principal.terminal, reason: request.reason,
            texts: try ReadersRecord.ErasedTexts(texts: person.texts).encoded())
        try rows.retire(reader)
        try call.endSession(person: reader.readerId)
        try call.insert(row)
        try schedule(row.erasureId, call)
        try ReaderRows(call).emit("erased", reader.readerId)
        return ReadersRecord.EraseResponse(erasureId: row.erasureId)
    }

    private func checkErasable(_ reader: Readers.Reader, _ call: Call) throws {
        let records = try StandingRows(call).load(id: reader.readerId)?.recordIds ?? []
        guard records.isEmpty else {
            throw Refusal(ReadersRecord.Reason.stillMerged, facts: ("record_ids", records.map { "\($0)" }.joined(separator: " ")))
        }
        let children = try ErasureRows(call).children(of: reader.readerId)
        guard children.isEmpty else {
            throw Refusal(ReadersRecord.Reason.stillGuardian, facts: ("reader_ids", children.map { "\($0)" }.joined(separator: " ")))
        }
        let open = try HostPlugins.Client(call).personOpen(.init(person: reader.readerId)).tables
        guard open.isEmpty else {
            throw Refusal(ReadersRecord.Reason.stillOpen, facts: ("open", open.map { "\($0.table) \($0.rows)" }.joined(separator: ", ")))
        }
    }

    private func schedule(_ erasure: Int64, _ call: Call) throws {
        try call.schedule(
            at: call.nowMilliseconds, key: "erasure-\(erasure)", ReadersRecord.Timers.eraseStep, ReadersRecord.EraseStepRequest(erasureId: erasure))
    }

    func eraseStep(_ request: ReadersRecord.EraseStepRequest, _ call: Call) throws -> ReadersRecord.EraseStepResponse {
        let rows = ErasureRows(call)
        guard var row = try rows.load(request.erasureId), row.doneAtMs == 0 else { return ReadersRecord.EraseStepResponse(done: true) }
        let person = HostPlugins.Person(person: row.readerId, texts: try ReadersRecord.ErasedTexts(row.texts).texts)
        let step = try HostPlugins.Client(call).erasePerson(.init(
            person: person, cursor: row.cursor.isEmpty ? nil : HostPlugins.PersonCursor(row.cursor), rowsMax: RecordLimits.personRowsMax))
        row.tables = try ErasedCounts(row.tables).adding(step.tables).encoded()
        if let cursor = step.cursor {
            row.cursor = try cursor.encoded()
            try schedule(row.erasureId, call)
        } else {
            (row.doneAtMs, row.cursor, row.texts) = (call.nowMilliseconds, [], [])
        }
        try rows.update(row)
        return ReadersRecord.EraseStepResponse(done: step.cursor == nil)
    }

    func erasure(_ request: ReadersRecord.ErasureRequest, _ call: Call) throws -> ReadersRecord.ErasureResponse {
        guard let row = try ErasureRows(call).load(request.erasureId) else {
            throw Refusal(ReadersRecord.Reason.erasureUnknown, facts: ("erasure_id", "\(request.erasureId)"))
        }
        return ReadersRecord.ErasureResponse(
            erasureId: row.erasureId, begunAtMs: row.begunAtMs, doneAtMs: row.doneAtMs, person: row.person, terminal: row.terminal,
            reason: row.reason, tables: try ErasedCounts(row.tables).tables)
    }
}

/// What an erasure did so far, by table.
struct ErasedCounts {
    private(set) var tables: [ReadersRecord.ErasedTable]

    /// - Throws: `MessageError` where the row holds something else.
    init(_ bytes: [UInt8]) throws { tables = bytes.isEmpty ? [] : try ReadersRecord.ErasedTables(bytes).tables }

    /// With what one more step did.
    func adding(_ step: [HostPlugins.ErasedRows]) -> ErasedCounts {
        var sum = self
        for part in step {
            let place = sum.tables.firstIndex { $0.table == part.table } ?? sum.tables.count
            if place == sum.tables.count { sum.tables.append(.init(table: part.table, keptFor: part.keptFor)) }
            sum.tables[place].deleted += part.deleted
            sum.tables[place].blanked += part.blanked
            sum.tables[place].emptied += part.emptied
            sum.tables[place].kept += part.kept
        }
        return sum
    }

    /// As the row keeps it.
    func encoded() throws -> [UInt8] { try ReadersRecord.ErasedTables(tables: tables).encoded() }
}

/// Erasures, and the rows that go with a reader at once. Valid inside one handler.
struct ErasureRows {
    private static let byNumber = SQL("SELECT \(ErasureRow.columns()) FROM \(ErasureRow.table) WHERE erasure_id = $1")
    private static let stepped = ErasureRow.update(.doneAtMs, .cursor, .texts, .tables)
    private static let wards = SQL("""
        SELECT reader_id FROM \(ProfileRow.table) WHERE guardian_id = $1 AND guardian_id <> 0 ORDER BY reader_id LIMIT $2
        """)
    private static let failures = SQL("DELETE FROM \(FailureRow.table) WHERE card = $1")
    private static let reader = SQL("DELETE FROM \(ReaderRow.table) WHERE reader_id = $1")
    private static let profile = SQL("DELETE FROM \(ProfileRow.table) WHERE reader_id = $1")
    private static let terms = SQL("DELETE FROM \(TermRow.table) WHERE reader_id = $1")
    private static let pin = SQL("DELETE FROM \(PinRow.table) WHERE reader_id = $1")
    private static let identifiers = SQL("UPDATE \(IdentifierRow.table) SET reader_id = 0 WHERE reader_id = $1")
    /// The card is nobody's any more, and nobody gets it again.
    private static let cardRetired = CardRow.insert(onConflict: .card)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// An erasure; nil: there is none.
    /// - Throws: `StoreError`.
    func load(_ id: Int64) throws -> ErasureRow? { try call.first(Self.byNumber, .integer(id), as: ErasureRow.self) }

    /// Writes what a step came to.
    /// - Throws: `StoreError`.
    func update(_ row: ErasureRow) throws { try call.update(row, Self.stepped) }

    /// Readers whose guardian a reader is.
    /// - Throws: `StoreError`.
    func children(of reader: Int64) throws -> [Int64] {
        try call.rows(Self.wards, .integer(reader), .integer(RecordLimits.namedReadersMax), as: Int64.self)
    }

    /// Takes away who a reader is.
    /// - Throws: `StoreError`.
    func retire(_ reader: Readers.Reader) throws {
        for sql in [Self.reader, Self.profile, Self.terms, Self.pin, Self.identifiers] { try call.execute(sql, .integer(reader.readerId)) }
        try call.execute(Self.failures, .text(reader.card))
        _ = try call.write(
            CardRow(
                card: reader.card, reason: "erased", replacedAtMs: call.nowMilliseconds, certificate: Int64(call.principal.certificate.rawValue),
                terminal: call.principal.terminal, person: call.principal.person), Self.cardRetired)
    }
}
