// The blobs, tables of the host: bytes by their SHA-256, in parts, and who holds them.

internal import CLecternPlugin

/// A blob that is complete.
struct StoredBlob: Equatable, Sendable {
    let id: Int64
    let size: Int64
    let mediaType: String
}

/// The tables of blobs and their holders, inside one transaction.
struct BlobTable {
    /// Bytes of each part but the last: part of the contract.
    static let partBytes = 65_536

    let transaction: Transaction

    init(_ transaction: Transaction) {
        self.transaction = transaction
    }

    /// Finds a blob, whoever holds it.
    /// - Throws: `StoreError` when the store could not.
    func find(_ sha256: [UInt8]) throws(StoreError) -> StoredBlob? {
        try blob(transaction.query("SELECT blob_id, size, media_type FROM lectern_blob WHERE sha256 = $1", .blob(sha256)).rows)
    }

    /// Finds a blob that some holder has made public.
    /// - Throws: `StoreError` when the store could not.
    func findPublic(_ sha256: [UInt8]) throws(StoreError) -> StoredBlob? {
        try blob(
            transaction.query(
                """
                SELECT blob_id, size, media_type FROM lectern_blob WHERE sha256 = $1
                AND EXISTS (SELECT 1 FROM lectern_blob_holder WHERE lectern_blob_holder.sha256 = $1 AND is_public = 1)
                """, .blob(sha256)
            ).rows)
    }

    /// Finds a blob that a plugin holds.
    /// - Throws: `StoreError` when the store could not.
    func find(_ sha256: [UInt8], heldBy plugin: String) throws(StoreError) -> StoredBlob? {
        try blob(
            transaction.query(
                """
                SELECT blob_id, size, media_type FROM lectern_blob WHERE sha256 = $1
                AND EXISTS (SELECT 1 FROM lectern_blob_holder WHERE lectern_blob_holder.sha256 = $1 AND plugin = $2)
                """, .blob(sha256), .text(plugin)
            ).rows)
    }

    private func blob(_ rows: [[SQLValue]]) -> StoredBlob? {
        guard let row = rows.first, row.count == 3 else { return nil }
        return StoredBlob(id: row[0].integer, size: row[1].integer, mediaType: row[2].text)
    }

    /// Reads bytes.
    /// - Parameters:
    ///   - id: of a blob or an upload.
    ///   - offset: of the first byte.
    ///   - count: at most so many; fewer at the end.
    /// - Throws: `StoreError` when the store could not.
    func read(_ id: Int64, offset: Int64, count: Int) throws(StoreError) -> [UInt8] {
        guard count > 0, offset >= 0 else { return [] }
        let first = offset / Int64(BlobTable.partBytes)
        let last = (offset + Int64(count) - 1) / Int64(BlobTable.partBytes)
        var bytes: [UInt8] = []
        try transaction.look(
            "SELECT bytes FROM lectern_blob_part WHERE blob_id = $1 AND number BETWEEN $2 AND $3 ORDER BY number",
            .integer(id), .integer(first), .integer(last)
        ) { row in
            bytes.append(contentsOf: row[0].bytes.buffer)
        }
        return Array(bytes.dropFirst(Int(offset - first * Int64(BlobTable.partBytes))).prefix(count))
    }

    // MARK: Holders

    /// Holds a blob, or changes whether it is public.
    /// - Returns: its size; nil: there is no such blob.
    /// - Throws: `StoreError` when the store could not.
    func hold(_ sha256: [UInt8], plugin: String, holder: String, isPublic: Bool) throws(StoreError) -> Int64? {
        guard let found = try find(sha256) else { return nil }
        try transaction.send(
            """
            INSERT INTO lectern_blob_holder (sha256, plugin, holder, is_public) VALUES ($1, $2, $3, $4)
            ON CONFLICT (sha256, plugin, holder) DO UPDATE SET is_public = $4
            """, .blob(sha256), .text(plugin), .text(holder), .integer(isPublic ? 1 : 0))
        try transaction.send(
            "UPDATE lectern_blob SET unheld_since_ms = NULL WHERE sha256 = $1 AND unheld_since_ms IS NOT NULL", .blob(sha256))
        return found.size
    }

    /// Lets go of a blob; without another holder it is swept later.
    /// - Throws: `StoreError` when the store could not.
    func release(_ sha256: [UInt8], plugin: String, holder: String, nowMilliseconds: Int64) throws(StoreError) {
        try transaction.send(
            "DELETE FROM lectern_blob_holder WHERE sha256 = $1 AND plugin = $2 AND holder = $3", .blob(sha256), .text(plugin), .text(holder))
        try transaction.send(
            """
            UPDATE lectern_blob SET unheld_since_ms = $2 WHERE sha256 = $1 AND unheld_since_ms IS NULL
            AND NOT EXISTS (SELECT 1 FROM lectern_blob_holder WHERE lectern_blob_holder.sha256 = $1)
            """, .blob(sha256), .integer(nowMilliseconds))
    }

    // MARK: Sweeping

    /// Removes one blob that nobody has held, or one upload that nobody has gone on with, since then.
    /// - Parameter beforeMilliseconds: since 1970 UTC.
    /// - Returns: how many went, 0 or 1.
    /// - Throws: `StoreError` when the store could not.
    func sweep(beforeMilliseconds: Int64) throws(StoreError) -> Int {
        let unheld = try transaction.query(
            "SELECT sha256, blob_id FROM lectern_blob WHERE unheld_since_ms < $1 ORDER BY unheld_since_ms LIMIT 1", .integer(beforeMilliseconds)
        ).rows.first
        if let unheld {
            try transaction.send("DELETE FROM lectern_blob WHERE sha256 = $1", .blob(unheld[0].blob))
            try removeParts(unheld[1].integer)
            return 1
        }
        let left = try transaction.query(
            "SELECT owner, sha256, blob_id FROM lectern_blob_upload WHERE touched_at_ms < $1 ORDER BY touched_at_ms LIMIT 1",
            .integer(beforeMilliseconds)
        ).rows.first
        guard let left else { return 0 }
        try transaction.send("DELETE FROM lectern_blob_upload WHERE owner = $1 AND sha256 = $2", .text(left[0].text), .blob(left[1].blob))
        try removeParts(left[2].integer)
        return 1
    }

    func removeParts(_ id: Int64) throws(StoreError) {
        try transaction.send("DELETE FROM lectern_blob_part WHERE blob_id = $1", .integer(id))
    }
}
