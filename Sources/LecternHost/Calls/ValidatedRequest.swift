// The request of a unary call, or of one item of a client stream, after validation.

internal import LecternWire

/// A request that has passed all checks that need no database. Immutable.
struct ValidatedRequest: Sendable {
    let route: Route
    let facts: CallFacts
    /// The encoded message.
    let message: [UInt8]
    /// The request key; nil for READ and NONE, which ignore it.
    let key: UUIDv7?
    /// The keyed hash of the message; empty without a key.
    let digest: [UInt8]
    /// How large the answer may be.
    let sizeLimit: ResponseSizeLimit

    /// The key of the item that is answered; nil: the call has one answer.
    var itemKey: String? { route.method.clientStreams ? facts.requestKey : nil }
}
