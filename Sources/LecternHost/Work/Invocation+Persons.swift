// What is exported and erased with a person: the methods of `lectern.host.plugins.v1.Plugins` that read all tables by their marks.

internal import HostPluginsMessages
internal import LecternMessages

extension Invocation {
    private static let feedTable = "lectern_feed"
    private static let (rowsDefault, rowsMax): (UInt32, UInt32) = (2_000, 10_000)

    /// The rows of a part of the tables that are about a person; of the feed, which comes last, the changes.
    func personRows(_ request: HostPlugins.PersonRowsRequest, _ transaction: Transaction) throws -> HostPlugins.PersonRowsResponse {
        let person = request.person?.person ?? 0
        let needles = PersonNeedles(person: person, texts: request.person?.texts ?? [])
        var answer = HostPlugins.PersonRowsResponse()
        var left = Self.rows(request.rowsMax)
        var cursor = request.cursor ?? .init()
        for table in tables(from: cursor) {
            let page = try PersonPage(table, after: cursor.key(of: table), rowsMax: left, transaction)
            answer.rows += try page.rows(about: person, needles).map { HostPlugins.PersonRow($0, of: table) }
            if let end = page.end {
                answer.cursor = .init(table: table.name, key: zip(table.key, end).map { .init($0, $1) })
                return answer
            }
            // Small tables go together: how many rows this one had is not counted.
            left = max(left / 2, 100)
            cursor = .init(table: table.name)
        }
        let position = cursor.table == Self.feedTable ? cursor.position : try Feed(transaction).begin()
        let changes = try Feed(transaction).changes(after: position, limit: left)
        answer.rows += changes.filter { $0.record.subject == "reader:\(person)" || $0.person == person }.map(HostPlugins.PersonRow.init)
        if changes.count == left, let last = changes.last { answer.cursor = .init(table: Self.feedTable, position: last.header.position) }
        return answer
    }

    /// The tables from a cursor on.
    private func tables(from cursor: HostPlugins.PersonCursor) -> [PersonTable] {
        guard cursor.table != Self.feedTable else { return [] }
        return PersonTable.all(transactionContext.context.routes.plugins).filter { $0.name >= cursor.table }
    }

    private static func rows(_ asked: UInt32) -> Int { Int(asked == 0 ? rowsDefault : min(asked, rowsMax)) }

    /// The rows for which a person is not erased yet.
    func personOpen(_ request: HostPlugins.PersonOpenRequest, _ transaction: Transaction) throws -> HostPlugins.PersonOpenResponse {
        var answer = HostPlugins.PersonOpenResponse()
        for table in PersonTable.all(transactionContext.context.routes.plugins) where !table.open.isEmpty {
            guard let column = table.person.first?.name else { continue }
            let rows = try transaction.query(
                "SELECT COUNT(*) FROM \(table.name) WHERE \(column) = $1 AND (\(table.open))", .integer(request.person)
            ).rows.first?.first?.integer ?? 0
            if rows > 0 { answer.tables.append(.init(table: table.name, rows: UInt64(rows))) }
        }
        return answer
    }

    /// Erases a person from a part of the tables.
    func erasePerson(_ request: HostPlugins.ErasePersonRequest, _ transaction: Transaction) throws -> HostPlugins.ErasePersonResponse {
        let person = request.person?.person ?? 0
        let needles = PersonNeedles(person: person, texts: request.person?.texts ?? [])
        var answer = HostPlugins.ErasePersonResponse()
        var left = Self.rows(request.rowsMax)
        var cursor = request.cursor ?? .init()
        for table in tables(from: cursor) {
            let page = try PersonPage(table, after: cursor.key(of: table), rowsMax: left, transaction)
            let erased = try page.erase(person, needles)
            if erased.deleted + erased.blanked + erased.emptied + erased.kept > 0 { answer.tables.append(erased) }
            if let end = page.end {
                answer.cursor = .init(table: table.name, key: zip(table.key, end).map { .init($0, $1) })
                return answer
            }
            left = max(left / 2, 100)
            cursor = .init(table: table.name)
        }
        return answer
    }
}

extension HostPlugins.PersonCursor {
    /// The key of the last row of a table that was looked at; empty: the table begins.
    func key(of table: PersonTable) -> [SQLValue] {
        self.table == table.name && key.count == table.key.count ? key.map(\.sqlValue) : []
    }
}

extension HostPlugins.ColumnValue {
    init(_ column: String, _ value: SQLValue) {
        self.init(column: column)
        switch value {
        case .null: break
        case .integer(let number): self.value = .integer(number)
        case .real(let number): self.value = .real(number)
        case .text(let text): self.value = .text(text)
        case .blob(let bytes): self.value = .bytes(bytes)
        }
    }

    var sqlValue: SQLValue {
        switch value {
        case .integer(let number): .integer(number)
        case .real(let number): .real(number)
        case .text(let text): .text(text)
        case .bytes(let bytes): .blob(bytes)
        case nil: .null
        }
    }
}

extension HostPlugins.PersonRow {
    /// A row of a table.
    init(_ row: [SQLValue], of table: PersonTable) {
        self.init(
            plugin: table.plugin, table: table.name, row: table.row, erase: table.person.isEmpty && table.erase == .blank ? "empty" : table.erase.rawValue,
            keptFor: table.keptFor, columns: zip(table.columns, row).map { .init($0, $1) })
    }

    /// A change of the feed.
    init(_ change: StoredChange) {
        self.init(
            plugin: PersonTable.host, table: "lectern_feed", erase: "keep", keptFor: "changes, which hold numbers alone, until they are pruned",
            columns: [
                .init("topic", .text(change.record.topic)), .init("kind", .text(change.record.kind)), .init("subject", .text(change.record.subject)),
                .init("body_type", .text(change.record.bodyType)), .init("body", .blob(change.record.body)),
                .init("happened_at_ms", .integer(change.happenedAtMilliseconds)), .init("recorded_at_ms", .integer(change.recordedAtMilliseconds)),
                .init("terminal", .text(change.header.terminal.name)), .init("person", .integer(change.person)),
                .init("method", .text(change.method)),
            ])
    }
}
