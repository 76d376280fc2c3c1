// What a caller shows to say who is signed in, with the hash by which the host knows it.

internal import Glibc

/// A session's token as the caller sent it. Immutable.
final class SessionToken: Sendable {
    private let text: String
    /// The hash of the token, which is all that is stored.
    let id: [UInt8]

    /// Takes a token.
    /// - Parameter text: as the caller sent it; not empty.
    init(_ text: String) {
        self.text = text
        id = SHA256.hash(text)
    }

    /// Whether the token is this text.
    func isText(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        let own = text.utf8Span.span
        guard own.count == other.count, let start = other.baseAddress else { return false }
        return own.withUnsafeBufferPointer { own in own.baseAddress.map { memcmp($0, start, other.count) == 0 } ?? false }
    }
}
