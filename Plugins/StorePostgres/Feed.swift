// The feed of changes: positions, and up to which position it can be read.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// Appends and reads changes.
///
/// A change's position consists of its transaction's id (xid) and its number within the transaction. Xids are assigned in
/// ascending order before a transaction commits, so a unit that begins after another was committed has the higher one.
/// Transactions commit in another order; so only changes below the oldest running transaction (`pg_snapshot_xmin`) are
/// read. Everything below it has ended and is in the snapshot, so nothing can appear later before what was read. The proof
/// is in ARCHITECTURE.md, "One feed of many writers".
enum Feed {
    /// The bits of a position that number the changes of one transaction.
    static let changesBits: Int64 = 20

    /// $2 is `feed_base`: see `Schema.raiseFeedBase`.
    private static let append = """
        INSERT INTO store_change (position, topic, kind, subject, body_type, body, happened_at_ms, recorded_at_ms, certificate,
            terminal, person, session_kind, method)
        VALUES (((pg_current_xact_id()::text::bigint + $2) << 20) + $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """
    private static let whole = """
        SELECT position, topic, kind, subject, body_type, body, happened_at_ms, recorded_at_ms, certificate, terminal, person,
            session_kind, method
        FROM store_change WHERE position > $1 AND position < (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + $2) << 20
        ORDER BY position LIMIT $3
        """
    private static let heads = """
        SELECT position, topic, kind, subject, body_type, NULL, happened_at_ms, recorded_at_ms, certificate, terminal, person,
            session_kind, method
        FROM store_change WHERE position > $1 AND position < (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + $2) << 20
        ORDER BY position LIMIT $3
        """
    private static let end = """
        SELECT
            GREATEST((SELECT max(position) FROM store_change
                WHERE position < (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + $1) << 20),
                (SELECT feed_begin FROM store_database)),
            EXISTS (SELECT 1 FROM store_change
                WHERE position >= (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + $1) << 20)
        """

    private static let begin = "SELECT feed_begin FROM store_database"
    /// What is below feed_begin is gone: naming it keeps the search off the index entries of rows that are not vacuumed yet.
    private static let oldest = """
        SELECT position, recorded_at_ms FROM store_change
        WHERE position > (SELECT feed_begin FROM store_database) AND position <= $1
            AND position < (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + $2) << 20
        ORDER BY position LIMIT $3
        """
    private static let delete = """
        DELETE FROM store_change WHERE position > (SELECT feed_begin FROM store_database) AND position <= $1
        """
    private static let setBegin = "UPDATE store_database SET feed_begin = $1"

    static func append(_ change: UnsafePointer<lectern_recorded_change>, _ transaction: Transaction) throws(Failure) {
        guard transaction.changes + 1 < 1 << changesBits else {
            throw Failure(LECTERN_STATEMENT, "more than \(1 << changesBits) changes in one unit")
        }
        let parameters = transaction.connection.parameters
        parameters.clear()
        parameters.bind(transaction.changes)
        parameters.bind(transaction.connection.server.feedBase)
        try parameters.bind(value(LECTERN_TEXT, change.pointee.change.topic), .max)
        try parameters.bind(value(LECTERN_TEXT, change.pointee.change.kind), .max)
        try parameters.bind(value(LECTERN_TEXT, change.pointee.change.subject), .max)
        try parameters.bind(value(LECTERN_TEXT, change.pointee.change.body_type), .max)
        try parameters.bind(value(LECTERN_BLOB, change.pointee.change.body), transaction.connection.settings.valueBytesMax)
        parameters.bind(change.pointee.happened_at_ms)
        parameters.bind(change.pointee.recorded_at_ms)
        parameters.bind(Int64(change.pointee.certificate))
        try parameters.bind(value(LECTERN_TEXT, change.pointee.terminal), .max)
        let author = ChangeAuthor(change)
        parameters.bind(author.person)
        parameters.bind(Int64(author.sessionKind))
        try parameters.bind(value(LECTERN_TEXT, author.method), .max)
        _ = try transaction.runInternal(append, row: nil)
        transaction.changes += 1
    }

    static func read(
        after position: Int64, limit: UInt32, whole isWhole: Bool, _ transaction: Transaction,
        row: @escaping (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure) {
        let parameters = transaction.connection.parameters
        parameters.clear()
        parameters.bind(position)
        parameters.bind(transaction.connection.server.feedBase)
        parameters.bind(Int64(limit))
        _ = try transaction.runInternal(isWhole ? whole : heads, row: row)
    }

    static func end(_ transaction: Transaction) throws(Failure) -> (position: Int64, isHeldBack: Bool) {
        let parameters = transaction.connection.parameters
        parameters.clear()
        parameters.bind(transaction.connection.server.feedBase)
        var found: (position: Int64, isHeldBack: Bool) = (0, false)
        _ = try transaction.runInternal(end) { row in
            if row.count == 2 { found = (row[0].integer, row[1].integer != 0) }
            return LECTERN_OK
        }
        return found
    }

    /// Deletes the oldest changes, and notes where the feed begins now.
    static func prune(before: Int64, upTo: Int64, limit: UInt32, _ transaction: Transaction) throws(Failure) -> UInt64 {
        let parameters = transaction.connection.parameters
        parameters.clear()
        parameters.bind(upTo)
        parameters.bind(transaction.connection.server.feedBase)
        parameters.bind(Int64(limit))
        var last: Int64 = 0
        var count: UInt64 = 0
        var isOld = true
        _ = try transaction.runInternal(oldest) { row in
            isOld = isOld && row[1].integer < before
            if isOld {
                last = row[0].integer
                count += 1
            }
            return LECTERN_OK
        }
        guard count > 0 else { return 0 }
        for statement in [delete, setBegin] {
            parameters.clear()
            parameters.bind(last)
            _ = try transaction.runInternal(statement, row: nil)
        }
        return count
    }

    static func begin(_ transaction: Transaction) throws(Failure) -> Int64 {
        transaction.connection.parameters.clear()
        var found: Int64 = 0
        _ = try transaction.runInternal(begin) { row in
            found = row[0].integer
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
    /// Runs an internal statement with the bound parameters.
    ///
    /// - Parameters:
    ///   - text: a constant.
    ///   - row: receives each row; nil: the statement is deferred.
    func runInternal(
        _ text: StaticString, row: ((UnsafeBufferPointer<lectern_value>) -> Int32)?
    ) throws(Failure) -> UInt64 {
        try runInternal(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), row: row)
    }

    /// Runs an internal statement whose text names one of few tables.
    func runInternal(_ text: String, row: ((UnsafeBufferPointer<lectern_value>) -> Int32)?) throws(Failure) -> UInt64 {
        let bytes = Array(text.utf8)
        let result = bytes.withUnsafeBufferPointer { bytes in
            Result { () throws(Failure) in try runInternal(bytes, row: row) }
        }
        return try result.get()
    }

    private func runInternal(
        _ text: UnsafeBufferPointer<UInt8>, row: ((UnsafeBufferPointer<lectern_value>) -> Int32)?
    ) throws(Failure) -> UInt64 {
        do {
            return try run(try connection.statement(text, isTrusted: true), wantsChanged: false, row: row)
        } catch {
            noteFailure(error)
            throw error
        }
    }

    func feedAppend(_ change: UnsafePointer<lectern_recorded_change>) throws(Failure) {
        try check()
        guard writes else { throw Failure(LECTERN_STATEMENT, "a unit that only reads can't write") }
        try Feed.append(change, self)
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

    func feedPrune(before: Int64, upTo: Int64, limit: UInt32) throws(Failure) -> UInt64 {
        try check()
        guard writes else { throw Failure(LECTERN_STATEMENT, "a unit that only reads can't write") }
        return try Feed.prune(before: before, upTo: upTo, limit: limit, self)
    }

    func feedBegin() throws(Failure) -> Int64 {
        try check()
        return try Feed.begin(self)
    }
}
