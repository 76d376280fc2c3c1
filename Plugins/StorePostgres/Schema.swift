// The store's own tables, created by whichever daemon starts first.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// Creates and checks the store's own tables.
enum Schema {
    /// The version of the store's own tables.
    static let format: Int64 = 1

    /// "LECT": the advisory lock under which the tables are created.
    private static let lock = 0x4c45_4354

    private static let tables = [
        "CREATE TABLE store_database (one BOOLEAN PRIMARY KEY CHECK (one), format BIGINT NOT NULL, feed_base BIGINT NOT NULL)",
        // Holds no rows: WRITE units lock it, in ROW SHARE mode to run concurrently and in EXCLUSIVE mode to run alone.
        "CREATE TABLE store_gate (none BIGINT)",
        """
        CREATE TABLE store_change (
            position BIGINT PRIMARY KEY, topic TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
            body_type TEXT NOT NULL, body BYTEA NOT NULL, happened_at_ms BIGINT NOT NULL, recorded_at_ms BIGINT NOT NULL,
            certificate BIGINT NOT NULL, terminal TEXT NOT NULL)
        """,
        "INSERT INTO store_database VALUES (TRUE, \(format), 0)",
    ]

    /// Who made a change, and how: columns of 1.1. A store of 1.0 writes beside them, so the format stays.
    private static let author = """
        ALTER TABLE store_change ADD COLUMN person BIGINT NOT NULL DEFAULT 0, ADD COLUMN session_kind BIGINT NOT NULL DEFAULT 0,
            ADD COLUMN method TEXT NOT NULL DEFAULT ''
        """

    /// The position of the last change that was pruned, a column of 1.1.
    private static let begin = "ALTER TABLE store_database ADD COLUMN feed_begin BIGINT NOT NULL DEFAULT 0"

    /// Creates the tables in an empty database; refuses another program's, and one that a newer store has written.
    ///
    /// - Parameters:
    ///   - handle: a connection that is not in pipeline mode.
    ///   - name: the database's name for messages.
    ///   - mayCreate: whether to create missing tables.
    /// - Throws: `Failure` that says what was found.
    static func initialize(_ handle: OpaquePointer, _ name: String, mayCreate: Bool) throws(Failure) {
        try SimpleQuery.run(handle, "SELECT pg_advisory_lock(\(lock))")
        defer { _ = try? SimpleQuery.run(handle, "SELECT pg_advisory_unlock(\(lock))") }
        try SimpleQuery.run(handle, "BEGIN")
        do {
            try initializeInTransaction(handle, name, mayCreate)
            try SimpleQuery.run(handle, "COMMIT")
        } catch {
            _ = try? SimpleQuery.run(handle, "ROLLBACK")
            throw error
        }
    }

    private static func initializeInTransaction(_ handle: OpaquePointer, _ name: String, _ mayCreate: Bool) throws(Failure) {
        if try SimpleQuery.run(handle, "SELECT 1 WHERE to_regclass('store_database') IS NOT NULL").isEmpty {
            let others = try SimpleQuery.run(
                handle, "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()").first?.first ?? ""
            guard others == "0" else {
                throw Failure(
                    LECTERN_UNAVAILABLE,
                    "the database holds \(others) tables of another program; give Lectern a database of its own")
            }
            guard mayCreate else {
                throw Failure(
                    LECTERN_INVALID,
                    "there is nothing of Lectern in the database \(name), which is empty: look at connection in the store's configuration; "
                        + "a new database is made by `lecternd --init`, never by a reload")
            }
            for text in tables { try SimpleQuery.run(handle, text) }
        }
        let found = try SimpleQuery.run(handle, "SELECT format FROM store_database").first?.first ?? ""
        guard let number = Int64(found), number <= format else {
            throw Failure(
                LECTERN_UNAVAILABLE, "the database was written by a newer store (format \(found)); this one reads up to \(format)")
        }
        // Asked first, since ALTER TABLE waits for all that write, also where there is nothing to add.
        if try !hasColumn(handle, "store_change", "method") { try SimpleQuery.run(handle, author) }
        if try !hasColumn(handle, "store_database", "feed_begin") { try SimpleQuery.run(handle, begin) }
        try raiseFeedBase(handle)
    }

    private static func hasColumn(_ handle: OpaquePointer, _ table: String, _ column: String) throws(Failure) -> Bool {
        try !SimpleQuery.run(
            handle,
            """
            SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('\(table)') AND attname = '\(column)' AND NOT attisdropped
            """
        ).isEmpty
    }

    /// Raises `feed_base` until the next position is above all that exist or were pruned: xids start over when a database is restored into a new
    /// server.
    private static func raiseFeedBase(_ handle: OpaquePointer) throws(Failure) {
        try SimpleQuery.run(
            handle,
            """
            UPDATE store_database SET feed_base = (GREATEST(feed_begin, (SELECT max(position) FROM store_change)) >> \(Feed.changesBits)) + 1
            WHERE GREATEST(feed_begin, (SELECT max(position) FROM store_change)) >> \(Feed.changesBits)
                >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint + feed_base
            """)
    }

    /// The number that is added to a transaction's xid to make positions of changes.
    static func feedBase(_ handle: OpaquePointer) throws(Failure) -> Int64 {
        try SimpleQuery.run(handle, "SELECT feed_base FROM store_database").first?.first.flatMap { Int64($0) } ?? 0
    }
}
