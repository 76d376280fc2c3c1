// What the daemon offers a store that starts.

package import CLecternPlugin

/// The host's table as a store uses it. Any thread.
package struct StoreHost: @unchecked Sendable {  // the host's table is valid for the life of the process and never changes
    private let host: UnsafePointer<lectern_host>?

    /// - Parameter host: the host's table.
    package init(_ host: UnsafePointer<lectern_host>?) {
        self.host = host
    }

    /// The daemon's log.
    package var log: HostLog { HostLog(host) }

    /// Whether a missing database is to be created. A host of interface 1.0 does not say; stores of 1.0 created it.
    package var mayCreateDatabase: Bool {
        guard let host else { return false }
        let end = MemoryLayout<lectern_host>.offset(of: \.may_create_database).map { $0 + MemoryLayout<UInt32>.size } ?? .max
        return host.pointee.size < end || host.pointee.may_create_database != 0
    }

    /// Claims a lock file for the daemon's life, so that no other daemon opens the same database.
    ///
    /// - Parameter path: the lock file, beside the database.
    /// - Throws: `Failure` that names the holder; `LECTERN_RETRY` if that daemon is about to end.
    package func claim(_ path: String) throws(Failure) {
        let end = MemoryLayout<lectern_host>.offset(of: \.claim).map { $0 + MemoryLayout<UnsafeRawPointer>.size } ?? .max
        guard let host, host.pointee.size >= end, let claim = host.pointee.claim else { return }
        var message: [UInt8] = []
        var path = path
        let code = path.withUTF8 { path in
            withUnsafeMutablePointer(to: &message) { message in
                claim(
                    host.pointee.host, lectern_bytes(data: path.baseAddress, size: UInt64(path.count)),
                    { context, bytes in
                        context?.assumingMemoryBound(to: [UInt8].self).pointee = Array(
                            UnsafeBufferPointer(start: bytes.data, count: Int(bytes.size)))
                    }, message)
            }
        }
        guard code == LECTERN_OK else { throw Failure(code, String(decoding: message, as: UTF8.self)) }
    }
}
