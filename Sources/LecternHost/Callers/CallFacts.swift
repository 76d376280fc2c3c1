// The facts of a call, known before its transaction begins.

internal import LecternNet
internal import LecternWire

/// What the caller sent about a call besides its message, checked. Immutable; nested calls share it.
final class CallFacts: Sendable {
    /// Where the call came from.
    let terminal: Terminal
    /// The session's token as the caller sent it; nil: none.
    let session: SessionToken?
    /// When it arrived, milliseconds since 1970 UTC.
    let nowMilliseconds: Int64
    /// When the act happened, milliseconds since 1970 UTC; before the arrival for a backdated call.
    let happenedAtMilliseconds: Int64
    /// The caller's language, BCP 47; empty: not known.
    let language: String
    /// The request key as the caller sent it; empty: none.
    let requestKey: String
    /// The sequence number of an offline terminal; 0: none.
    let deviceSequence: UInt64
    /// The caller to whom a crash of the worker is attributed; nil: none.
    let caller: CallerName?
    /// What a call of the host's own goes back to; nil: a caller's request.
    let origin: CallOrigin?

    init(
        terminal: Terminal, session: SessionToken? = nil, nowMilliseconds: Int64, happenedAtMilliseconds: Int64,
        language: String = "", requestKey: String = "", deviceSequence: UInt64 = 0, caller: CallerName? = nil,
        origin: CallOrigin? = nil
    ) {
        self.terminal = terminal
        self.session = session
        self.nowMilliseconds = nowMilliseconds
        self.happenedAtMilliseconds = happenedAtMilliseconds
        self.language = language
        self.requestKey = requestKey
        self.deviceSequence = deviceSequence
        self.caller = caller
        self.origin = origin
    }

    /// A copy of the facts with other times.
    func now(_ milliseconds: Int64) -> CallFacts {
        CallFacts(
            terminal: terminal, session: session, nowMilliseconds: milliseconds,
            happenedAtMilliseconds: happenedAtMilliseconds, language: language, requestKey: requestKey,
            deviceSequence: deviceSequence, caller: caller, origin: origin)
    }

    /// Whether the act happened before the call arrived.
    var isPast: Bool { happenedAtMilliseconds < nowMilliseconds }
}
