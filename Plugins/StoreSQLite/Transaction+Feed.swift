// Appending to and reading the feed of changes: the table `store_change`, in the order of commits.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit

extension Transaction {
    func feedAppend(_ change: UnsafePointer<lectern_recorded_change>) throws(Failure) {
        try check(isWrite: true)
        let author = ChangeAuthor(change)
        let values = [
            Transaction.value(LECTERN_TEXT, change.pointee.change.topic), Transaction.value(LECTERN_TEXT, change.pointee.change.kind),
            Transaction.value(LECTERN_TEXT, change.pointee.change.subject), Transaction.value(LECTERN_TEXT, change.pointee.change.body_type),
            Transaction.value(LECTERN_BLOB, change.pointee.change.body), Transaction.value(change.pointee.happened_at_ms),
            Transaction.value(change.pointee.recorded_at_ms), Transaction.value(Int64(change.pointee.certificate)),
            Transaction.value(LECTERN_TEXT, change.pointee.terminal), Transaction.value(author.person),
            Transaction.value(Int64(author.sessionKind)), Transaction.value(LECTERN_TEXT, author.method),
        ]
        // Without a position SQLite assigns the highest one and 1; there is no other writer that could have taken it.
        let statement = try connection.internalStatement(
            """
            INSERT INTO store_change
            (topic, kind, subject, body_type, body, happened_at_ms, recorded_at_ms, certificate, terminal, person, session_kind, method)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """)
        try run(statement, values, values.count) { _ in LECTERN_OK }
        hasChanges = true
    }

    func feedRead(
        after: Int64, limit: UInt32, whole: Bool, row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure) {
        try check()
        let statement =
            whole
            ? try connection.internalStatement(
                """
                SELECT position, topic, kind, subject, body_type, body, happened_at_ms, recorded_at_ms, certificate,
                terminal, person, session_kind, method FROM store_change WHERE position > $1 ORDER BY position LIMIT $2
                """)
            : try connection.internalStatement(
                """
                SELECT position, topic, kind, subject, body_type, NULL, happened_at_ms, recorded_at_ms, certificate,
                terminal, person, session_kind, method FROM store_change WHERE position > $1 ORDER BY position LIMIT $2
                """)
        try run(statement, [Transaction.value(after), Transaction.value(Int64(limit))], 2, row)
    }

    func feedEnd() throws(Failure) -> (position: Int64, isHeldBack: Bool) {
        try check()
        let statement = try connection.internalStatement("SELECT COALESCE(MAX(position), 0) FROM store_change")
        var position: Int64 = 0
        try run(statement, nil, 0) { values in
            position = values[0].integer
            return LECTERN_OK
        }
        return (position, false)
    }

    func feedPrune(before: Int64, upTo: Int64, limit: UInt32) throws(Failure) -> UInt64 {
        try check(isWrite: true)
        // The last change stays, whatever its age: the next position is the highest and 1.
        let oldest = try connection.internalStatement(
            """
            SELECT position, recorded_at_ms FROM store_change
            WHERE position <= $1 AND position < (SELECT MAX(position) FROM store_change) ORDER BY position LIMIT $2
            """)
        var last: Int64 = 0
        var count: UInt64 = 0
        try run(oldest, [Transaction.value(upTo), Transaction.value(Int64(limit))], 2) { row in
            guard row[1].integer < before else { return LECTERN_STOP }
            last = row[0].integer
            count += 1
            return LECTERN_OK
        }
        guard count > 0 else { return 0 }
        let statement = try connection.internalStatement("DELETE FROM store_change WHERE position <= $1")
        try run(statement, [Transaction.value(last)], 1) { _ in LECTERN_OK }
        return count
    }

    /// Positions have no gaps, so the last one that was pruned is that before the first.
    func feedBegin() throws(Failure) -> Int64 {
        try check()
        let statement = try connection.internalStatement("SELECT COALESCE(MIN(position), 1) - 1 FROM store_change")
        var position: Int64 = 0
        try run(statement, nil, 0) { values in
            position = values[0].integer
            return LECTERN_OK
        }
        return position
    }

    private static func value(_ type: Int32, _ bytes: lectern_bytes) -> lectern_value {
        var value = lectern_value()
        value.type = type
        value.bytes = bytes
        return value
    }

    private static func value(_ number: Int64) -> lectern_value {
        var value = lectern_value()
        value.type = LECTERN_INTEGER
        value.integer = number
        return value
    }
}
