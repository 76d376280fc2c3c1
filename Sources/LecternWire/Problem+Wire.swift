// The problems that the wire itself has; their reasons are listed in lectern/host/v1/host.proto.

extension Problem {
    /// The peer broke a rule of the conversation; the connection ends.
    /// - Parameter detail: which one.
    package static func protocolViolated(_ detail: String) -> Problem {
        Problem(status: .invalidArgument, reason: "PROTOCOL_VIOLATED", message: detail)
    }

    /// A frame is larger than its receiver takes.
    /// - Parameters:
    ///   - bytes: how large it is.
    ///   - limit: what may be.
    package static func frameTooLarge(bytes: Int, limit: Int) -> Problem {
        Problem(
            status: .resourceExhausted, reason: "FRAME_TOO_LARGE",
            message: "The message is larger than its receiver takes.",
            facts: [Label("bytes", "\(bytes)"), Label("limit", "\(limit)")])
    }

    /// One more call than may be open at once.
    /// - Parameter limit: what may be.
    package static func tooManyCalls(limit: Int) -> Problem {
        Problem(
            status: .resourceExhausted, reason: "TOO_MANY_CALLS",
            message: "Too many calls are open on this connection.",
            facts: [Label("limit", "\(limit)")], retryAfterMilliseconds: 100)
    }

    /// The daemon hands over to another; the call was not begun.
    package static let draining = Problem(
        status: .unavailable, reason: "DRAINING", message: "The daemon is handing over; connect again.",
        retryAfterMilliseconds: 1)

    /// The connection said nothing for too long.
    package static let connectionIdle = Problem(
        status: .unavailable, reason: "CONNECTION_IDLE", message: "Nothing was said for too long.",
        retryAfterMilliseconds: 1)

    /// The peer reads or writes too slowly.
    /// - Parameter detail: what it was slow at.
    package static func peerTooSlow(_ detail: String) -> Problem {
        Problem(status: .deadlineExceeded, reason: "PEER_TOO_SLOW", message: detail)
    }

    /// The connection ended, or never was; nobody knows what became of its calls.
    /// - Parameter detail: how it ended.
    package static func connectionLost(_ detail: String) -> Problem {
        Problem(status: .unavailable, reason: "CONNECTION_LOST", message: detail, retryAfterMilliseconds: 1)
    }

    /// The certificate is revoked or has expired.
    /// - Parameter detail: which of them.
    package static func certificateRefused(_ detail: String) -> Problem {
        Problem(status: .unauthenticated, reason: "CERTIFICATE_REFUSED", message: detail)
    }

    /// Our own side said more than the peer's credit allows: a fault here.
    package static let creditExceeded = Problem(
        status: .internal, reason: "INTERNAL_ERROR", message: "Something went wrong here; nothing was done.")
}
