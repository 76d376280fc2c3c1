// What is known of a call before its transaction begins.

internal import LecternNet
internal import LecternWire

/// The caller's words about a call, checked. Immutable; nested calls share it.
final class CallFacts: Sendable {
    /// Where the call came from.
    let terminal: Terminal
    /// The session's token as the caller sent it; nil: none.
    let session: SessionToken?
    /// When we learned of it, milliseconds since 1970 UTC.
    let nowMilliseconds: Int64
    /// When it really happened.
    let happenedAtMilliseconds: Int64
    /// BCP 47; empty: not known.
    let language: String
    /// The request key as the caller sent it; empty: none.
    let requestKey: String
    /// The offline terminal's own numbering; 0: none.
    let deviceSequence: UInt64
    /// Whom the call is attributed to if it brings the worker down; nil: nobody.
    let caller: CallerName?

    init(
        terminal: Terminal, session: SessionToken? = nil, nowMilliseconds: Int64, happenedAtMilliseconds: Int64,
        language: String = "", requestKey: String = "", deviceSequence: UInt64 = 0, caller: CallerName? = nil
    ) {
        self.terminal = terminal
        self.session = session
        self.nowMilliseconds = nowMilliseconds
        self.happenedAtMilliseconds = happenedAtMilliseconds
        self.language = language
        self.requestKey = requestKey
        self.deviceSequence = deviceSequence
        self.caller = caller
    }

    /// The same call, looked at now.
    func now(_ milliseconds: Int64) -> CallFacts {
        CallFacts(
            terminal: terminal, session: session, nowMilliseconds: milliseconds,
            happenedAtMilliseconds: happenedAtMilliseconds, language: language, requestKey: requestKey,
            deviceSequence: deviceSequence, caller: caller)
    }

    /// It was done before we learned of it.
    var isPast: Bool { happenedAtMilliseconds < nowMilliseconds }
}
