// What is known of a call before its transaction begins.

internal import LecternWire

/// The caller's words about a call, checked. Immutable; nested calls share it.
struct CallFacts: Sendable {
    /// Where the call came from.
    var terminal: Terminal
    /// The session's token as the caller sent it; empty: none.
    var sessionToken = ""
    /// When we learned of it, milliseconds since 1970 UTC.
    var nowMilliseconds: Int64
    /// When it really happened.
    var happenedAtMilliseconds: Int64
    /// BCP 47; empty: not known.
    var language = ""
    /// The request key as the caller sent it; empty: none.
    var requestKey = ""
    /// The offline terminal's own numbering; 0: none.
    var deviceSequence: UInt64 = 0
    /// It was done before we learned of it.
    var isPast: Bool { happenedAtMilliseconds < nowMilliseconds }
}
