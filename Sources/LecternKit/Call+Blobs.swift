// Blobs: bytes that were uploaded to the daemon, and that a plugin holds for as long as it needs them.

internal import CLecternPlugin

extension Call {
    /// Holds a blob that was uploaded through `lectern.host.v1.Host/PutBlob`, so that it is kept. One that nobody holds is deleted a day
    /// after it came.
    /// - Parameters:
    ///   - sha256: its 32 bytes of SHA-256, by which the caller names it.
    ///   - holder: the plugin's own name for what needs it, "request:7/proof", 1 to 200 bytes.
    ///   - isPublic: anybody may fetch it through `Host/GetBlob`; else the plugin alone gives it out.
    /// - Returns: its bytes; nil: there is no such blob.
    /// - Throws: `StoreError` where the call may not write, or a name is impossible.
    public func holdBlob(_ sha256: [UInt8], holder: String, isPublic: Bool = false) throws -> Int64? {
        var size: Int64 = 0
        let code = lectern_bytes.lend(sha256) { sha256 in
            lectern_bytes.lend(holder) { holder in
                host.pointee.blob_hold?(host.pointee.host, handle, sha256, holder, isPublic ? 1 : 0, &size) ?? LECTERN_INVALID
            }
        }
        if code == LECTERN_CONSTRAINT { return nil }
        try check(code, "blob_hold")
        return size
    }

    /// Lets go of a blob; it is no error if the holder did not hold it.
    /// - Parameters:
    ///   - sha256: the blob.
    ///   - holder: what it was held for.
    /// - Throws: `StoreError` where the call may not write, or a name is impossible.
    public func releaseBlob(_ sha256: [UInt8], holder: String) throws {
        let code = lectern_bytes.lend(sha256) { sha256 in
            lectern_bytes.lend(holder) { holder in host.pointee.blob_release?(host.pointee.host, handle, sha256, holder) ?? LECTERN_INVALID }
        }
        try check(code, "blob_release")
    }

    /// Reads bytes of a blob that the plugin holds.
    /// - Parameters:
    ///   - sha256: the blob.
    ///   - offset: of the first byte.
    ///   - count: at most so many, and at most 256 KiB; fewer at the end.
    /// - Returns: the bytes; nil: the plugin holds no such blob.
    /// - Throws: `StoreError` where the method has no data.
    public func readBlob(_ sha256: [UInt8], offset: UInt64 = 0, count: UInt32 = 256 << 10) throws -> [UInt8]? {
        var bytes: [UInt8] = []
        let code = lectern_bytes.lend(sha256) { sha256 in
            withUnsafeMutablePointer(to: &bytes) { bytes in
                host.pointee.blob_read?(host.pointee.host, handle, sha256, offset, count, Call.keep, bytes) ?? LECTERN_INVALID
            }
        }
        if code == LECTERN_CONSTRAINT { return nil }
        try check(code, "blob_read")
        return bytes
    }
}
