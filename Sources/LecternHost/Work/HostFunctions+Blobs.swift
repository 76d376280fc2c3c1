// The host's functions for blobs, as plugins call them.

internal import CLecternPlugin

extension HostFunctions {
    static let blobHold: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, lectern_bytes, lectern_bytes, UInt32, UnsafeMutablePointer<Int64>?
    ) -> Int32 = { host, call, sha256, holder, isPublic, size in
        guard let running = HostFunctions.running(host, call, "blob_hold") else { return LECTERN_INVALID }
        guard HostFunctions.areSane(sha256), HostFunctions.areSane(holder) else {
            return HostFunctions.misused(host, call, "blob_hold", HostFunctions.insane)
        }
        let (code, found) = running.holdBlob(sha256.copied, holder: holder.text, isPublic: isPublic != 0)
        size?.pointee = found
        return code
    }

    static let blobRelease: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, lectern_bytes, lectern_bytes
    ) -> Int32 = { host, call, sha256, holder in
        guard let running = HostFunctions.running(host, call, "blob_release") else { return LECTERN_INVALID }
        guard HostFunctions.areSane(sha256), HostFunctions.areSane(holder) else {
            return HostFunctions.misused(host, call, "blob_release", HostFunctions.insane)
        }
        return running.releaseBlob(sha256.copied, holder: holder.text)
    }

    static let blobRead: @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, lectern_bytes, UInt64, UInt32, lectern_bytes_sink?, UnsafeMutableRawPointer?
    ) -> Int32 = { host, call, sha256, offset, size, sink, context in
        guard let running = HostFunctions.running(host, call, "blob_read") else { return LECTERN_INVALID }
        guard HostFunctions.areSane(sha256) else { return HostFunctions.misused(host, call, "blob_read", HostFunctions.insane) }
        let (code, bytes) = running.readBlob(sha256.copied, offset: offset, count: Int(size))
        if code == LECTERN_OK, let sink { bytes.lent { sink(context, $0) } }
        return code
    }
}
