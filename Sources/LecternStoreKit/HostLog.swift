// The daemon's log as a store uses it.

package import CLecternPlugin

/// Writes lines to the daemon's log. Any thread.
package struct HostLog: @unchecked Sendable {  // the host's table is valid for the life of the process, and its log may be used on any thread
    private let host: UnsafePointer<lectern_host>?

    /// - Parameter host: the host's table; nil: nowhere.
    package init(_ host: UnsafePointer<lectern_host>?) {
        self.host = host
    }

    /// Logs at level INFO.
    package func info(_ message: String) { write(LECTERN_LOG_INFO, message) }

    /// Logs at level WARNING: an administrator should look at it.
    package func warning(_ message: String) { write(LECTERN_LOG_WARNING, message) }

    /// Logs at level ERROR: something does not work.
    package func error(_ message: String) { write(LECTERN_LOG_ERROR, message) }

    private func write(_ level: Int32, _ message: String) {
        guard let host, let log = host.pointee.log else { return }
        var message = message
        message.withUTF8 { text in
            log(host.pointee.host, level, lectern_bytes(data: text.baseAddress, size: UInt64(text.count)), nil, 0)
        }
    }
}
