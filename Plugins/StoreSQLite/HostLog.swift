// The daemon's log, for what no caller is told.

internal import CLecternPlugin

/// Writes lines to the daemon's log. Any thread.
struct HostLog: @unchecked Sendable {  // the host's table is valid for the life of the process, and its log may be used on any thread
    private let host: UnsafePointer<lectern_host>?

    /// - Parameter host: the host's table; nil: nowhere.
    init(_ host: UnsafePointer<lectern_host>?) {
        self.host = host
    }

    /// Writes a warning.
    func warning(_ message: String) {
        guard let host, let log = host.pointee.log else { return }
        var message = message
        message.withUTF8 { text in
            log(
                host.pointee.host, LECTERN_LOG_WARNING,
                lectern_bytes(data: text.baseAddress, size: UInt64(text.count)), nil, 0)
        }
    }
}
