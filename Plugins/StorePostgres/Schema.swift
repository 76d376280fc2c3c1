// The store's own tables, made once, whichever daemon starts first.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// Makes the database ours.
enum Schema {
    /// The version of the store's own tables.
    static let format: Int64 = 1

    /// "LECT": the advisory lock under which the store's own tables are made.
    private static let lock = 0x4c45_4354

    private static let tables = [
        "CREATE TABLE store_database (one BOOLEAN PRIMARY KEY CHECK (one), format BIGINT NOT NULL, feed_base BIGINT NOT NULL)",
        // Holds no rows: WRITE units lock it, weakly to run beside each other and strongly to run alone.
        "CREATE TABLE store_gate (none BIGINT)",
        """
        CREATE TABLE store_change (
            position BIGINT PRIMARY KEY, topic TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
            body_type TEXT NOT NULL, body BYTEA NOT NULL, happened_at_ms BIGINT NOT NULL, recorded_at_ms BIGINT NOT NULL,
            certificate BIGINT NOT NULL, terminal TEXT NOT NULL)
        """,
        "INSERT INTO store_database VALUES (TRUE, \(format), 0)",
    ]

    /// Makes the tables if they are not there, and refuses a database that another program or a newer store has made.
    ///
    /// - Parameters:
    ///   - handle: a connection that is not in pipeline mode.
    ///   - name: what people call the database.
    ///   - mayCreate: whether the tables are made where there are none.
    /// - Throws: `Failure` that says which database was found.
    static func claim(_ handle: OpaquePointer, _ name: String, mayCreate: Bool) throws(Failure) {
        try Plain.run(handle, "SELECT pg_advisory_lock(\(lock))")
        defer { _ = try? Plain.run(handle, "SELECT pg_advisory_unlock(\(lock))") }
        try Plain.run(handle, "BEGIN")
        do {
            try claimInTransaction(handle, name, mayCreate)
            try Plain.run(handle, "COMMIT")
        } catch {
            _ = try? Plain.run(handle, "ROLLBACK")
            throw error
        }
    }

    private static func claimInTransaction(_ handle: OpaquePointer, _ name: String, _ mayCreate: Bool) throws(Failure) {
        if try Plain.run(handle, "SELECT 1 WHERE to_regclass('store_database') IS NOT NULL").isEmpty {
            let others = try Plain.run(
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
            for text in tables { try Plain.run(handle, text) }
        }
        let found = try Plain.run(handle, "SELECT format FROM store_database").first?.first ?? ""
        guard let number = Int64(found), number <= format else {
            throw Failure(
                LECTERN_UNAVAILABLE, "the database was written by a newer store (format \(found)); this one reads up to \(format)")
        }
        try moveFeed(handle)
    }

    /// Numbers of transactions begin anew when a database is restored into a new server; then the base is raised, so
    /// that what comes next stays behind what is there.
    private static func moveFeed(_ handle: OpaquePointer) throws(Failure) {
        try Plain.run(
            handle,
            """
            UPDATE store_database SET feed_base = (SELECT max(position) >> \(Feed.changesBits) FROM store_change) + 1
            WHERE (SELECT max(position) >> \(Feed.changesBits) FROM store_change)
                >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint + feed_base
            """)
    }

    /// What is added to a transaction's number to give its place in the feed.
    static func feedBase(_ handle: OpaquePointer) throws(Failure) -> Int64 {
        try Plain.run(handle, "SELECT feed_base FROM store_database").first?.first.flatMap { Int64($0) } ?? 0
    }
}
