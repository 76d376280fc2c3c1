// Appending to and reading the feed of changes: the table `store_change`, in the order of commits.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit

extension Transaction {
    func feedAppend(_ change: UnsafePointer<lectern_recorded_change>) throws(Failure) {
        try check(isWrite: true)
        let recorded = change.pointee
        let texts = [recorded.change.topic, recorded.change.kind, recorded.change.subject, recorded.change.body_type]
        var values = texts.map { Transaction.value(LECTERN_TEXT, $0) }
        values.append(Transaction.value(LECTERN_BLOB, recorded.change.body))
        for number in [recorded.happened_at_ms, recorded.recorded_at_ms, Int64(recorded.certificate)] {
            values.append(Transaction.value(number))
        }
        values.append(Transaction.value(LECTERN_TEXT, recorded.terminal))
        // Without a position SQLite assigns the highest one and 1; there is no other writer that could have taken it.
        let statement = try connection.internalStatement(
            """
            INSERT INTO store_change
            (topic, kind, subject, body_type, body, happened_at_ms, recorded_at_ms, certificate, terminal)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
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
                terminal FROM store_change WHERE position > $1 ORDER BY position LIMIT $2
                """)
            : try connection.internalStatement(
                """
                SELECT position, topic, kind, subject, body_type, NULL, happened_at_ms, recorded_at_ms, certificate,
                terminal FROM store_change WHERE position > $1 ORDER BY position LIMIT $2
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
