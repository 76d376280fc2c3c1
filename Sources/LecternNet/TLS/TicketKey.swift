// What seals session tickets; made and rotated by the supervisor, so that a new worker opens the old one's tickets.

internal import CLinux
internal import COpenSSL

/// A session ticket key: 16 bytes of name, 32 of HMAC key, 32 of AES key.
package struct TicketKey: Equatable, Sendable {
    /// Its size.
    package static let byteCount = Int(COPENSSL_TICKET_KEY_BYTES)
    /// The most keys that a server holds at once.
    package static let countMax = Int(COPENSSL_TICKET_KEYS_MAX)

    /// The 80 bytes.
    package let bytes: [UInt8]

    /// Takes a key from bytes.
    /// - Parameter bytes: 80 random bytes.
    /// - Returns: nil when there are more or fewer.
    package init?(bytes: [UInt8]) {
        guard bytes.count == TicketKey.byteCount else { return nil }
        self.bytes = bytes
    }

    /// Makes a new key from the system's randomness.
    /// - Throws: SystemError when the system gives none.
    package init() throws(SystemError) {
        var fresh = [UInt8](repeating: 0, count: TicketKey.byteCount)
        _ = try Syscall.require("getrandom") { clinux_random(&fresh, UInt64(TicketKey.byteCount)) }
        bytes = fresh
    }
}
