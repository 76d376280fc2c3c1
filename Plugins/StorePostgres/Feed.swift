// The feed: in which order changes stand, and up to where the order is certain.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// How the feed is kept.
///
/// A change's position is made of the number of its transaction and of its own number within it. The server gives a
/// transaction its number before anything of it is committed, and numbers rise: a unit begun after another was committed has
/// the higher number. Transactions end in another order than that of their numbers; so nothing is given from the
/// oldest transaction on that still runs (`pg_snapshot_xmin`). Below it everything has ended, and the snapshot that
/// says so shows it: nothing can come to stand before what was given.
enum Feed {
    /// Of a position's bits, so many number the changes of one transaction.
    static let changesBits: Int64 = 20

    /// $2 is the base: see `Schema.moveFeed`.
    private static let append = """
        INSERT INTO store_change (position, topic, kind, subject, body_type, body, happened_at_ms, recorded_at_ms, certificate,
            terminal)
        VALUES (((pg_current_xact_id()::text::bigint + $2) << 20) + $1, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """
    private static let whole = """
        SELECT position, topic, kind, subject, body_type, body, happened_at_ms, recorded_at_ms, certificate, terminal
        FROM store_change WHERE position > $1 AND position < (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + $2) << 20
        ORDER BY position LIMIT $3
        """
    private static let heads = """
        SELECT position, topic, kind, subject, body_type, NULL, happened_at_ms, recorded_at_ms, certificate, terminal
        FROM store_change WHERE position > $1 AND position < (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + $2) << 20
        ORDER BY position LIMIT $3
        """
    private static let end = """
        SELECT
            COALESCE((SELECT max(position) FROM store_change
                WHERE position < (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + $1) << 20), 0),
            EXISTS (SELECT 1 FROM store_change
                WHERE position >= (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + $1) << 20)
        """

    static func append(_ change: lectern_recorded_change, _ transaction: Transaction) throws(Failure) {
        guard transaction.changes + 1 < 1 << changesBits else {
            throw Failure(LECTERN_STATEMENT, "more than \(1 << changesBits) changes in one unit")
        }
        let frame = transaction.connection.frame
        frame.clear()
        frame.bind(transaction.changes)
        frame.bind(transaction.connection.server.feedBase)
        for text in [change.change.topic, change.change.kind, change.change.subject, change.change.body_type] {
            try frame.bind(value(LECTERN_TEXT, text), .max)
        }
        try frame.bind(value(LECTERN_BLOB, change.change.body), transaction.connection.settings.valueBytesMax)
        frame.bind(change.happened_at_ms)
        frame.bind(change.recorded_at_ms)
        frame.bind(Int64(change.certificate))
        try frame.bind(value(LECTERN_TEXT, change.terminal), .max)
        _ = try transaction.runOwn(append, row: nil)
        transaction.changes += 1
    }

    static func read(
        after position: Int64, limit: UInt32, whole isWhole: Bool, _ transaction: Transaction,
        row: @escaping (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure) {
        let frame = transaction.connection.frame
        frame.clear()
        frame.bind(position)
        frame.bind(transaction.connection.server.feedBase)
        frame.bind(Int64(limit))
        _ = try transaction.runOwn(isWhole ? whole : heads, row: row)
    }

    static func end(_ transaction: Transaction) throws(Failure) -> (position: Int64, isHeldBack: Bool) {
        let frame = transaction.connection.frame
        frame.clear()
        frame.bind(transaction.connection.server.feedBase)
        var found: (position: Int64, isHeldBack: Bool) = (0, false)
        _ = try transaction.runOwn(end) { row in
            if row.count == 2 { found = (row[0].integer, row[1].integer != 0) }
            return LECTERN_OK
        }
        return found
    }

    private static func value(_ type: Int32, _ bytes: lectern_bytes) -> lectern_value {
        var value = lectern_value()
        value.type = type
        value.bytes = bytes
        return value
    }
}

extension Transaction {
    /// Runs one of the store's own texts with what is bound in the frame.
    ///
    /// - Parameter row: is given each row; nil: the statement is not waited for.
    func runOwn(
        _ text: StaticString, row: ((UnsafeBufferPointer<lectern_value>) -> Int32)?
    ) throws(Failure) -> UInt64 {
        try runOwn(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), row: row)
    }

    /// Runs one of the store's own texts, which names one of few tables.
    func runOwn(_ text: String, row: ((UnsafeBufferPointer<lectern_value>) -> Int32)?) throws(Failure) -> UInt64 {
        let bytes = Array(text.utf8)
        let result = bytes.withUnsafeBufferPointer { bytes in
            Result { () throws(Failure) in try runOwn(bytes, row: row) }
        }
        return try result.get()
    }

    private func runOwn(
        _ text: UnsafeBufferPointer<UInt8>, row: ((UnsafeBufferPointer<lectern_value>) -> Int32)?
    ) throws(Failure) -> UInt64 {
        do {
            return try run(try connection.statement(text, isTrusted: true), wantsChanged: false, row: row)
        } catch {
            note(error)
            throw error
        }
    }

    func feedAppend(_ change: UnsafePointer<lectern_recorded_change>) throws(Failure) {
        try check()
        guard writes else { throw Failure(LECTERN_STATEMENT, "a unit that only reads can't write") }
        try Feed.append(change.pointee, self)
    }

    func feedRead(
        after position: Int64, limit: UInt32, whole: Bool, row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure) {
        try check()
        let outcome = withoutActuallyEscaping(row) { row in
            Result { () throws(Failure) in try Feed.read(after: position, limit: limit, whole: whole, self, row: row) }
        }
        try outcome.get()
    }

    func feedEnd() throws(Failure) -> (position: Int64, isHeldBack: Bool) {
        try check()
        return try Feed.end(self)
    }
}
