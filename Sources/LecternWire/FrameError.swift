// What a peer can get wrong in the bytes of a frame. Each ends its connection.

/// Bytes that are not a frame that may be taken.
package enum FrameError: Error, Equatable, Sendable {
    /// The prefix begins with another byte than 0.
    case flag(UInt8)
    /// The frame is larger than may be; `call` is its number where its first field tells it, else 0.
    case tooLarge(call: UInt32, bytes: Int)
    /// The bytes are not a protobuf message, or one of its texts is too long, not UTF-8, or holds NUL.
    case malformed(String)

    /// The same for the peer. A frame that is too large is a problem of its call, the rest of the connection.
    /// - Parameter limits: what was exceeded.
    /// - Returns: the problem to tell.
    package func problem(_ limits: Limits) -> Problem {
        switch self {
        case .flag(let flag):
            .protocolViolated("a frame's flag byte is \(flag), not 0")
        case .tooLarge(_, let bytes):
            .frameTooLarge(bytes: bytes, limit: limits.frameBytesMax)
        case .malformed(let detail):
            .protocolViolated(detail)
        }
    }
}
