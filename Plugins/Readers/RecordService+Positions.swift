// The handlers of positions in electronic editions.

internal import LecternKit
internal import LecternMessages
internal import ReadersMessages
internal import ReadersRecordMessages
internal import ReadersRules

extension RecordService {
    private static let page = PageSize(itemsDefault: 50, itemsMax: 200)

    func putPosition(_ request: ReadersRecord.PutPositionRequest, _ call: Call) throws -> ReadersRecord.PutPositionResponse {
        try Self.validator.id(request.editionId, "edition_id")
        try Self.validator.number(request.percentHundredths, "percent_hundredths", max: RecordLimits.percentHundredthsMax)
        try Self.validator.text(request.locator, "locator", charactersMax: RecordLimits.locatorCharactersMax)
        let device = request.device.isEmpty ? call.principal.terminal : request.device
        try Self.validator.text(device, "device", charactersMax: FieldValidator.textCharactersMax)
        let reader = try subject(request.readerId, call).reader.readerId
        let rows = PositionRows(call)
        var positions = try rows.load(of: reader, edition: request.editionId)
        if positions.isEmpty, try rows.editions(of: reader) >= RecordLimits.editionsMax {
            throw Refusal(ReadersRecord.Reason.recordFull, facts: ("kind", "POSITION"), ("entries_max", "\(RecordLimits.editionsMax)"))
        }
        let told = PositionRow(
            readerId: reader, editionId: request.editionId, device: device, percentHundredths: Int64(request.percentHundredths),
            locator: request.locator, happenedAtMs: call.happenedAtMilliseconds, recordedAtMs: call.nowMilliseconds,
            terminal: call.principal.terminal)
        let before = positions.first { $0.device == device }
        if PositionRule.replaces(told.position, before?.position), before?.position != told.position {
            try rows.put(told)
            positions.removeAll { $0.device == device }
            positions.append(told)
            for row in positions.leastHeardOf { try rows.remove(row) }
            try emitPosition(reader, call)
        }
        let known = positions.map(\.position)
        let kept = PositionRule.kept(of: known)
        let offered = PositionRule.offered(after: told.position, among: known)
        return ReadersRecord.PutPositionResponse(position: positions.message(of: kept), offered: positions.message(of: offered))
    }

    func removePosition(_ request: ReadersRecord.RemovePositionRequest, _ call: Call) throws -> ReadersRecord.RemovePositionResponse {
        try Self.validator.id(request.editionId, "edition_id")
        let reader = try subject(request.readerId, call).reader.readerId
        let removed = try PositionRows(call).removeAll(of: reader, edition: request.editionId)
        if removed > 0 { try emitPosition(reader, call) }
        return ReadersRecord.RemovePositionResponse(positions: UInt32(clamping: removed))
    }

    private func emitPosition(_ reader: Int64, _ call: Call) throws {
        try call.emit(
            topic: "readers.position", kind: "changed", subject: .reader(reader),
            ReadersRecord.PositionChanged(readerId: reader, recordedAtMs: call.nowMilliseconds))
    }

    func positions(_ request: ReadersRecord.PositionsRequest, _ call: Call) throws -> ReadersRecord.PositionsResponse {
        try Self.validator.notNegative(request.editionId, "edition_id")
        let reader = try subject(request.readerId, call).reader.readerId
        let rows = PositionRows(call)
        let page = try PageRequest<EditionCursor>(request.limit, request.cursor, Self.page, invalid: ReadersRecord.Reason.cursorInvalid)
        let editions = request.editionId != 0
            ? Page(items: [request.editionId], cursor: "")
            : page.page(try rows.editions(of: reader, after: page.after?.edition ?? 0, limit: page.rowsMax)) { EditionCursor(edition: $0) }
        var answer = ReadersRecord.PositionsResponse(cursor: editions.cursor)
        for edition in editions.items {
            let positions = try rows.load(of: reader, edition: edition)
            guard let kept = PositionRule.kept(of: positions.map(\.position)) else { continue }
            let offered = PositionRule.furthest(beyond: kept, of: positions.map(\.position))
            answer.positions.append(.init(position: positions.message(of: kept), offered: positions.message(of: offered)))
        }
        return answer
    }
}

/// A position in the editions of a reader.
struct EditionCursor: PageCursor, Equatable {
    let edition: Int64

    init(edition: Int64) { self.edition = edition }

    init?(_ text: String) {
        guard let edition = Int64(text) else { return nil }
        self.init(edition: edition)
    }

    var text: String { "\(edition)" }
}

/// Positions as the table holds them. Valid inside one handler.
struct PositionRows {
    private static let ofEdition = SQL("""
        SELECT \(PositionRow.columns()) FROM \(PositionRow.table) WHERE reader_id = $1 AND edition_id = $2 ORDER BY device
        """)
    private static let editionsAfter = SQL("""
        SELECT DISTINCT edition_id FROM \(PositionRow.table) WHERE reader_id = $1 AND edition_id > $2 ORDER BY edition_id LIMIT $3
        """)
    private static let editionsCount = SQL("SELECT COUNT(DISTINCT edition_id) FROM \(PositionRow.table) WHERE reader_id = $1")
    private static let removed = SQL("DELETE FROM \(PositionRow.table) WHERE reader_id = $1 AND edition_id = $2 AND device = $3")
    private static let allRemoved = SQL("DELETE FROM \(PositionRow.table) WHERE reader_id = $1 AND edition_id = $2")
    private static let put = PositionRow.insert(
        onConflict: .readerId, .editionId, .device, update: .percentHundredths, .locator, .happenedAtMs, .recordedAtMs, .terminal)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// All devices' positions in an edition.
    /// - Throws: `StoreError`.
    func load(of reader: Int64, edition: Int64) throws -> [PositionRow] {
        try call.rows(Self.ofEdition, .integer(reader), .integer(edition), as: PositionRow.self)
    }

    /// In how many editions a reader is.
    /// - Throws: `StoreError`.
    func editions(of reader: Int64) throws -> Int { Int(try call.first(Self.editionsCount, .integer(reader), as: Int64.self) ?? 0) }

    /// The editions that a reader is in, by number.
    /// - Throws: `StoreError`.
    func editions(of reader: Int64, after edition: Int64, limit: Int64) throws -> [Int64] {
        try call.rows(Self.editionsAfter, .integer(reader), .integer(edition), .integer(limit), as: Int64.self)
    }

    /// Writes a device's position.
    /// - Throws: `StoreError`.
    func put(_ row: PositionRow) throws { try call.insert(row, Self.put) }

    /// Takes a device's position away.
    /// - Throws: `StoreError`.
    func remove(_ row: PositionRow) throws {
        try call.execute(Self.removed, .integer(row.readerId), .integer(row.editionId), .text(row.device))
    }

    /// Takes all positions in an edition away.
    /// - Returns: how many there were.
    /// - Throws: `StoreError`.
    func removeAll(of reader: Int64, edition: Int64) throws -> Int {
        try call.write(Self.allRemoved, .integer(reader), .integer(edition))
    }
}

extension PositionRow {
    /// As the rule compares it.
    var position: DevicePosition {
        DevicePosition(device: device, percentHundredths: percentHundredths, locator: locator, happenedAt: happenedAtMs)
    }
}

extension [PositionRow] {
    /// Those that make room for others: beyond the devices that are kept, the ones heard of longest ago.
    var leastHeardOf: ArraySlice<PositionRow> {
        sorted { ($0.happenedAtMs, $0.device) > ($1.happenedAtMs, $1.device) }.dropFirst(RecordLimits.devicesMax)
    }

    /// The contract's message of a device's position; nil: of none.
    func message(of position: DevicePosition?) -> ReadersRecord.Position? {
        guard let position, let row = first(where: { $0.device == position.device }) else { return nil }
        return ReadersRecord.Position(
            editionId: row.editionId, device: row.device, percentHundredths: UInt32(clamping: row.percentHundredths), locator: row.locator,
            happenedAtMs: row.happenedAtMs, recordedAtMs: row.recordedAtMs, terminal: row.terminal)
    }
}
