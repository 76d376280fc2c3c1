// One run that a caller ordered: a unary call, or one item of a client stream.

internal import LecternWire

/// What is to be run, checked as far as it can be without the database. Immutable.
struct CallOrder: Sendable {
    let route: Route
    let facts: CallFacts
    /// The encoded request.
    let request: [UInt8]
    /// nil: READ and NONE, where a key has no meaning.
    let key: UUIDv7?
    /// The keyed hash of the request; empty without a key.
    let digest: [UInt8]
    /// How large the answer may be.
    let sizeLimit: ResponseSizeLimit

    /// The key of the item that is answered; nil: the call has one answer.
    var itemKey: String? { route.method.clientStreams ? facts.requestKey : nil }
}
