// The followers, a table of the host.

/// The table of followers, inside one transaction.
struct FollowerTable {
    private let transaction: Transaction

    init(_ transaction: Transaction) {
        self.transaction = transaction
    }

    // MARK: Finding

    private static let all = """
        SELECT name, plugin, topics, position, blocked_at, failures, retry_at_ms, stopped_at_ms, problem, skipped, seen_at_ms, released_at_ms
        FROM lectern_follower ORDER BY name
        """
    private static let one = """
        SELECT name, plugin, topics, position, blocked_at, failures, retry_at_ms, stopped_at_ms, problem, skipped, seen_at_ms, released_at_ms
        FROM lectern_follower WHERE name = $1
        """

    /// All followers, also those whose plugin is not loaded, by name.
    /// - Throws: `StoreError` when the store could not.
    func all() throws(StoreError) -> [FollowerRow] {
        try transaction.query(FollowerTable.all).rows.compactMap(FollowerTable.row)
    }

    /// One follower.
    /// - Parameter name: its method's.
    /// - Returns: nil when there is none.
    /// - Throws: `StoreError` when the store could not.
    func find(_ name: String) throws(StoreError) -> FollowerRow? {
        try transaction.query(FollowerTable.one, .text(name)).rows.first.flatMap(FollowerTable.row)
    }

    private static func row(_ columns: [SQLValue]) -> FollowerRow? {
        guard columns.count == 12 else { return nil }
        return FollowerRow(
            name: columns[0].text, plugin: columns[1].text, topics: columns[2].text, position: columns[3].integer,
            blockedAt: columns[4].integer, failures: Int(columns[5].integer), retryAtMilliseconds: columns[6].integer,
            stoppedAtMilliseconds: columns[7].integer, problem: columns[8].text, skipped: columns[9].integer,
            seenAtMilliseconds: columns[10].integer, releasedAtMilliseconds: columns[11].integer)
    }

    // MARK: The life of a row

    /// Makes the row of a loaded follower, or notes that it is loaded.
    /// - Parameters:
    ///   - follower: the method.
    ///   - position: where a new one begins.
    ///   - now: milliseconds since 1970 UTC.
    /// - Throws: `StoreError` when the store could not.
    func load(_ follower: Follower, position: Int64, now: Int64) throws(StoreError) {
        try transaction.query(
            """
            INSERT INTO lectern_follower (name, plugin, topics, position, blocked_at, failures, retry_at_ms, stopped_at_ms, problem, skipped,
                seen_at_ms, released_at_ms)
            VALUES ($1, $2, $3, $4, 0, 0, 0, 0, '', 0, $5, 0) ON CONFLICT (name) DO UPDATE
            SET plugin = $2, topics = $3, seen_at_ms = $5, released_at_ms = 0
            """,
            .text(follower.name), .text(follower.plugin), .text(follower.topics), .integer(position), .integer(now))
    }

    /// Notes that a follower is loaded still.
    /// - Parameters:
    ///   - name: its method's.
    ///   - now: milliseconds since 1970 UTC.
    /// - Throws: `StoreError` when the store could not.
    func seen(_ name: String, now: Int64) throws(StoreError) {
        try transaction.query("UPDATE lectern_follower SET seen_at_ms = $2, released_at_ms = 0 WHERE name = $1", .text(name), .integer(now))
    }

    /// Advances a follower, if nobody was faster.
    /// - Parameters:
    ///   - name: its method's.
    ///   - old: where it was.
    ///   - new: the last change that was handled or passed over.
    /// - Returns: false where it is not at `old` any more: then nothing of the transaction may be kept.
    /// - Throws: `StoreError` when the store could not.
    func advance(_ name: String, from old: Int64, to new: Int64) throws(StoreError) -> Bool {
        try transaction.query(
            """
            UPDATE lectern_follower SET position = $3, blocked_at = 0, failures = 0, retry_at_ms = 0, stopped_at_ms = 0, problem = ''
            WHERE name = $1 AND position = $2
            """,
            .text(name), .integer(old), .integer(new)
        ).changed == 1
    }

    /// Records why a follower does not go on.
    /// - Parameters:
    ///   - name: its method's.
    ///   - position: where it is.
    ///   - block: what happened and what follows.
    /// - Throws: `StoreError` when the store could not.
    func block(_ name: String, at position: Int64, _ block: FollowerBlock) throws(StoreError) {
        try transaction.query(
            """
            UPDATE lectern_follower SET blocked_at = $3, failures = $4, retry_at_ms = $5, stopped_at_ms = $6, problem = $7
            WHERE name = $1 AND position = $2
            """,
            .text(name), .integer(position), .integer(block.changeAt), .integer(Int64(block.failures)),
            .integer(block.retryAtMilliseconds), .integer(block.stoppedAtMilliseconds), .text(block.problem))
    }

    // MARK: What an administrator does

    /// Has a follower try again now.
    /// - Parameter name: its method's.
    /// - Throws: `StoreError` when the store could not.
    func retry(_ name: String) throws(StoreError) {
        try transaction.query(
            "UPDATE lectern_follower SET failures = 0, retry_at_ms = 0, stopped_at_ms = 0 WHERE name = $1", .text(name))
    }

    /// A change that an administrator passes over.
    struct Skip {
        /// The position of the change.
        let changeAt: Int64
        let reason: String
        /// Who: the terminal's identity.
        let by: String
        /// Milliseconds since 1970 UTC.
        let atMilliseconds: Int64
    }

    /// Passes over the change at which a follower does not go on, and records who did so and why.
    /// - Parameters:
    ///   - row: the follower's.
    ///   - skip: which change, who, and why.
    /// - Throws: `StoreError` when the store could not.
    func skip(_ row: FollowerRow, _ skip: Skip) throws(StoreError) {
        try transaction.query(
            """
            UPDATE lectern_follower SET position = $2, blocked_at = 0, failures = 0, retry_at_ms = 0, stopped_at_ms = 0, problem = '',
                skipped = skipped + 1 WHERE name = $1
            """,
            .text(row.name), .integer(skip.changeAt))
        try transaction.query(
            """
            INSERT INTO lectern_follower_skip (name, position, problem, reason, terminal, skipped_at_ms) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT DO NOTHING
            """,
            .text(row.name), .integer(skip.changeAt), .text(row.problem), .text(skip.reason), .text(skip.by), .integer(skip.atMilliseconds))
    }

    // MARK: Holding the feed

    /// Releases the feed from followers that nobody has loaded for long.
    /// - Parameters:
    ///   - before: seen last before this, milliseconds since 1970 UTC.
    ///   - now: milliseconds since 1970 UTC.
    /// - Returns: the names of those that hold it no longer, from now on.
    /// - Throws: `StoreError` when the store could not.
    func release(seenBefore before: Int64, now: Int64) throws(StoreError) -> [String] {
        try transaction.query(
            "UPDATE lectern_follower SET released_at_ms = $2 WHERE seen_at_ms < $1 AND released_at_ms = 0 RETURNING name",
            .integer(before), .integer(now)
        ).rows.compactMap { $0.first?.text }
    }

    /// The lowest position of the followers that hold the feed; nil: there is none.
    /// - Throws: `StoreError` when the store could not.
    func lowestPosition() throws(StoreError) -> Int64? {
        let rows = try transaction.query("SELECT min(position) FROM lectern_follower WHERE released_at_ms = 0").rows
        guard case .integer(let position)? = rows.first?.first else { return nil }
        return position
    }
}
