// What a running handler does with blobs: it holds, releases and reads those that its plugin needs.

internal import CLecternPlugin
internal import LecternWire

extension Invocation {
    private static let hashBytes = 32
    private static let holderBytesMax = 200

    /// Holds a blob for the plugin.
    /// - Returns: a code of the interface, and the blob's size when it is LECTERN_OK.
    func holdBlob(_ sha256: [UInt8], holder: String, isPublic: Bool) -> (Int32, size: Int64) {
        if let code = checkBlobs(sha256, holder: holder, needs: .write) { return (code, 0) }
        guard let transaction = transactionContext.transaction else { return (LECTERN_INVALID, 0) }
        do {
            let size = try BlobTable(transaction).hold(sha256, plugin: plugin.name, holder: holder, isPublic: isPublic)
            return size.map { (LECTERN_OK, $0) } ?? (LECTERN_CONSTRAINT, 0)
        } catch {
            return (refuse("a blob was not held: \(error.message)", error.code.rawValue).0, 0)
        }
    }

    /// Lets go of a blob.
    /// - Returns: a code of the interface.
    func releaseBlob(_ sha256: [UInt8], holder: String) -> Int32 {
        if let code = checkBlobs(sha256, holder: holder, needs: .write) { return code }
        guard let transaction = transactionContext.transaction else { return LECTERN_INVALID }
        do {
            try BlobTable(transaction).release(
                sha256, plugin: plugin.name, holder: holder, nowMilliseconds: transactionContext.context.clock.wallMilliseconds())
            return LECTERN_OK
        } catch {
            return refuse("a blob was not released: \(error.message)", error.code.rawValue).0
        }
    }

    /// Reads bytes of a blob that the plugin holds.
    /// - Returns: a code of the interface, and the bytes when it is LECTERN_OK.
    func readBlob(_ sha256: [UInt8], offset: UInt64, count: Int) -> (Int32, bytes: [UInt8]) {
        if let code = checkBlobs(sha256, holder: nil, needs: .read) { return (code, []) }
        guard let transaction = transactionContext.transaction else { return (LECTERN_INVALID, []) }
        let count = min(count, transactionContext.context.limits.blobReadBytesMax)
        do {
            let table = BlobTable(transaction)
            guard let blob = try table.find(sha256, heldBy: plugin.name) else { return (LECTERN_CONSTRAINT, []) }
            return (LECTERN_OK, try table.read(blob.id, offset: Int64(min(offset, UInt64(blob.size))), count: count))
        } catch {
            return (refuse("a blob was not read: \(error.message)", error.code.rawValue).0, [])
        }
    }

    private func checkBlobs(_ sha256: [UInt8], holder: String?, needs: Effect) -> Int32? {
        guard !transactionContext.isDoomed else { return LECTERN_DOOMED }
        guard effect >= needs else { return refuse("blobs need a method of effect \(needs.name)", LECTERN_INVALID).0 }
        guard sha256.count == Invocation.hashBytes else { return refuse("a blob is named by the 32 bytes of its SHA-256", LECTERN_INVALID).0 }
        guard let holder else { return nil }
        guard (1...Invocation.holderBytesMax).contains(holder.utf8.count), !holder.utf8.contains(0) else {
            return refuse("the holder of a blob has 1 to \(Invocation.holderBytesMax) bytes and no NUL", LECTERN_INVALID).0
        }
        return nil
    }
}
