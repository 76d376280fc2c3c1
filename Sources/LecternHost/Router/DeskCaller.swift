// What a desk knows of a connection, found out once.

internal import CLecternPlugin
internal import LecternNet
internal import LecternWire

/// The caller behind one connection, as the host's own parts and as plugins are told of it. Kept with the connection and
/// confined to its reactor.
final class DeskCaller {
    let principal: Principal
    /// What is known of a call that says nothing of itself; the time of the call is not in it.
    let facts: CallFacts
    /// The largest answer that the caller takes, in bytes.
    let answerBytesMax: Int
    /// The same with the session that was shown last.
    private var signedIn: CallFacts?
    private let name: UnsafeMutableBufferPointer<UInt8>

    convenience init(_ connection: ServerConnection, limits: Limits) {
        let taken = Int(connection.hello.frameBytesMax)
        self.init(
            Terminal(certificate: connection.peer.certificate, name: connection.peer.name), caller: connection.caller,
            answerBytesMax: (taken == 0 ? limits.frameBytesMax : min(taken, limits.frameBytesMax)) - FrameEncoder.answerHeadBytesMax)
    }

    init(_ terminal: Terminal, caller: CallerName? = nil, answerBytesMax: Int) {
        principal = Principal(terminal: terminal)
        facts = CallFacts(terminal: terminal, nowMilliseconds: 0, happenedAtMilliseconds: 0, caller: caller)
        self.answerBytesMax = answerBytesMax
        name = .allocate(capacity: terminal.name.utf8.count)
        _ = name.initialize(from: terminal.name.utf8)
    }

    deinit { name.deallocate() }

    /// What is known of a call that shows a session and says nothing else of itself.
    /// - Parameter session: the token's bytes, which have been checked to be text; empty: none.
    func facts(session: UnsafeBufferPointer<UInt8>) -> CallFacts {
        if session.isEmpty { return facts }
        if let signedIn, signedIn.session?.isText(session) == true { return signedIn }
        let made = CallFacts(
            terminal: facts.terminal, session: SessionToken(String(decoding: session, as: UTF8.self)), nowMilliseconds: 0,
            happenedAtMilliseconds: 0, caller: facts.caller)
        signedIn = made
        return made
    }

    /// Whom its calls are attributed to, as a C string; lives as long as this object.
    var callerName: UnsafePointer<CChar>? { facts.caller?.pointer }
    var certificate: Role { principal.terminal.certificate }
    /// The terminal's name; lives as long as this object.
    var terminalName: lectern_bytes { lectern_bytes(data: name.baseAddress, size: UInt64(name.count)) }
}
