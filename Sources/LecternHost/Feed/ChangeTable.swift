// The change records, a table of the host: one total order for all who follow.

internal import LecternNet

/// What decides whether somebody wants to hear of a change.
struct ChangeHeader: Equatable, Sendable {
    let sequence: Int64
    let topic: String
    let subject: String
    let terminal: Terminal
}

/// The table of changes, inside one transaction.
///
/// The order is the order of commits because a store has one writer at a time; a store with several needs
/// another way of giving numbers, and this type is the only place that does.
struct ChangeTable {
    private let transaction: Transaction

    init(_ transaction: Transaction) {
        self.transaction = transaction
    }

    /// Writes a unit's changes as its last act.
    /// - Parameters:
    ///   - changes: in the order of emission.
    ///   - facts: when and where.
    /// - Returns: what watchers are told after the commit.
    /// - Throws: `StoreError` when the store could not.
    func append(_ changes: [ChangeRecord], facts: CallFacts) throws(StoreError) -> [ChangeHeader] {
        var headers: [ChangeHeader] = []
        for change in changes {
            let rows = try transaction.query(
                """
                INSERT INTO lectern_change
                (sequence, topic, kind, subject, body_type, body, happened_at_ms, recorded_at_ms, certificate, terminal)
                SELECT COALESCE(MAX(sequence), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8, $9 FROM lectern_change
                RETURNING sequence
                """,
                .text(change.topic), .text(change.kind), .text(change.subject), .text(change.bodyType), .blob(change.body),
                .integer(facts.happenedAtMilliseconds), .integer(facts.nowMilliseconds),
                .integer(Int64(facts.terminal.certificate.rawValue)), .text(facts.terminal.name)
            ).rows
            guard let sequence = rows.first?.first?.integer else {
                throw StoreError(code: .statement, words: "a change got no number")
            }
            headers.append(
                ChangeHeader(sequence: sequence, topic: change.topic, subject: change.subject, terminal: facts.terminal))
        }
        return headers
    }

    /// The number of the newest change; 0: none.
    /// - Throws: `StoreError` when the store could not.
    func newest() throws(StoreError) -> Int64 {
        try transaction.query("SELECT COALESCE(MAX(sequence), 0) FROM lectern_change").rows.first?.first?.integer ?? 0
    }

    /// The heads of the changes after a number.
    /// - Parameters:
    ///   - sequence: the last number that is known.
    ///   - limit: at most so many.
    /// - Throws: `StoreError` when the store could not.
    func headers(after sequence: Int64, limit: Int) throws(StoreError) -> [ChangeHeader] {
        try transaction.query(
            """
            SELECT sequence, topic, subject, certificate, terminal FROM lectern_change
            WHERE sequence > $1 ORDER BY sequence LIMIT $2
            """,
            .integer(sequence), .integer(Int64(limit))
        ).rows.compactMap { row in
            guard row.count == 5 else { return nil }
            return ChangeHeader(
                sequence: row[0].integer, topic: row[1].text, subject: row[2].text,
                terminal: Terminal(certificate: .init(rawValue: Int32(clamping: row[3].integer)) ?? .none, name: row[4].text))
        }
    }

    /// The changes after a number, whole.
    /// - Parameters:
    ///   - sequence: the last number that was given.
    ///   - limit: at most so many.
    /// - Throws: `StoreError` when the store could not.
    func changes(after sequence: Int64, limit: Int) throws(StoreError) -> [StoredChange] {
        try transaction.query(
            """
            SELECT sequence, topic, kind, subject, body_type, body, happened_at_ms, recorded_at_ms, certificate, terminal
            FROM lectern_change WHERE sequence > $1 ORDER BY sequence LIMIT $2
            """,
            .integer(sequence), .integer(Int64(limit))
        ).rows.compactMap(StoredChange.init)
    }
}

/// One change as it stands in the table.
struct StoredChange: Equatable, Sendable {
    let header: ChangeHeader
    let record: ChangeRecord
    let happenedAtMilliseconds: Int64
    let recordedAtMilliseconds: Int64

    fileprivate init?(_ row: [SQLValue]) {
        guard row.count == 10 else { return nil }
        let terminal = Terminal(certificate: .init(rawValue: Int32(clamping: row[8].integer)) ?? .none, name: row[9].text)
        header = ChangeHeader(sequence: row[0].integer, topic: row[1].text, subject: row[3].text, terminal: terminal)
        record = ChangeRecord(
            topic: row[1].text, kind: row[2].text, subject: row[3].text, bodyType: row[4].text, body: row[5].blob)
        happenedAtMilliseconds = row[6].integer
        recordedAtMilliseconds = row[7].integer
    }
}
