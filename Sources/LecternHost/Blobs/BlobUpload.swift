// Uploads of blobs that are not complete: nobody sees them.

/// An upload of one terminal.
struct BlobUpload: Equatable, Sendable {
    /// The terminal, "partner/bookshop-1".
    let owner: String
    let sha256: [UInt8]
    let id: Int64
    let size: Int64
    let mediaType: String
    /// Bytes that are there, from the beginning.
    var received: Int64 = 0
}

/// The hash of a whole blob, of what an upload has had and the part that ends it.
struct BlobHash: Equatable, Sendable {
    /// The upload, whose bytes only grow; nil: there was none yet.
    let upload: Int64?
    let sha256: [UInt8]
}

extension BlobTable {
    /// Finds a terminal's upload.
    /// - Throws: `StoreError` when the store could not.
    func upload(_ owner: String, _ sha256: [UInt8]) throws(StoreError) -> BlobUpload? {
        let rows = try transaction.query(
            "SELECT blob_id, size, media_type, received FROM lectern_blob_upload WHERE owner = $1 AND sha256 = $2",
            .text(owner), .blob(sha256)
        ).rows
        guard let row = rows.first, row.count == 4 else { return nil }
        return BlobUpload(
            owner: owner, sha256: sha256, id: row[0].integer, size: row[1].integer, mediaType: row[2].text, received: row[3].integer)
    }

    /// Bytes that a terminal has uploaded, or is about to, and that nobody holds.
    /// - Throws: `StoreError` when the store could not.
    func unheldBytes(_ owner: String) throws(StoreError) -> Int64 {
        let rows = try transaction.query(
            """
            SELECT CAST(COALESCE((SELECT SUM(size) FROM lectern_blob WHERE owner = $1 AND unheld_since_ms IS NOT NULL), 0)
            + COALESCE((SELECT SUM(size) FROM lectern_blob_upload WHERE owner = $1), 0) AS BIGINT)
            """, .text(owner)
        ).rows
        return rows.first?.first?.integer ?? 0
    }

    /// Begins an upload.
    /// - Throws: `StoreError` when the store could not.
    func begin(_ upload: BlobUpload, nowMilliseconds: Int64) throws(StoreError) {
        try transaction.send(
            """
            INSERT INTO lectern_blob_upload (owner, sha256, blob_id, size, media_type, received, touched_at_ms)
            VALUES ($1, $2, $3, $4, $5, 0, $6)
            """, .text(upload.owner), .blob(upload.sha256), .integer(upload.id), .integer(upload.size), .text(upload.mediaType),
            .integer(nowMilliseconds))
    }

    /// Adds the next part.
    /// - Throws: `StoreError` when the store could not.
    func append(_ part: [UInt8], to upload: inout BlobUpload, nowMilliseconds: Int64) throws(StoreError) {
        try transaction.send(
            "INSERT INTO lectern_blob_part (blob_id, number, bytes) VALUES ($1, $2, $3)",
            .integer(upload.id), .integer(upload.received / Int64(BlobTable.partBytes)), .blob(part))
        upload.received += Int64(part.count)
        try transaction.send(
            "UPDATE lectern_blob_upload SET received = $3, touched_at_ms = $4 WHERE owner = $1 AND sha256 = $2",
            .text(upload.owner), .blob(upload.sha256), .integer(upload.received), .integer(nowMilliseconds))
    }

    /// Makes a blob of an upload whose bytes are all there, and have the hash that was said.
    /// - Throws: `StoreError` when the store could not.
    func complete(_ upload: BlobUpload, nowMilliseconds: Int64) throws(StoreError) {
        try transaction.send("DELETE FROM lectern_blob_upload WHERE owner = $1 AND sha256 = $2", .text(upload.owner), .blob(upload.sha256))
        try transaction.send(
            """
            INSERT INTO lectern_blob (sha256, blob_id, size, media_type, owner, created_at_ms, unheld_since_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $6)
            """, .blob(upload.sha256), .integer(upload.id), .integer(upload.size), .text(upload.mediaType), .text(upload.owner),
            .integer(nowMilliseconds))
    }

    /// Removes an upload with its parts.
    /// - Throws: `StoreError` when the store could not.
    func abandon(_ upload: BlobUpload) throws(StoreError) {
        try transaction.send("DELETE FROM lectern_blob_upload WHERE owner = $1 AND sha256 = $2", .text(upload.owner), .blob(upload.sha256))
        try removeParts(upload.id)
    }
}
