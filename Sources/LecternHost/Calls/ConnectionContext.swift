// What the host knows of a connection, found out once.

internal import CLecternPlugin
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// The caller behind one connection, for the host's own parts and for plugins. Kept with the connection; any thread.
///
/// `@unchecked`: the name's memory is constant.
final class ConnectionContext: @unchecked Sendable {
    let principal: Principal
    /// The facts of a call that says nothing of itself; the time of the call is not in them.
    let facts: CallFacts
    /// How large the answers may be.
    let sizeLimit: ResponseSizeLimit
    /// The same facts with the session that was shown last: calls of a connection mostly show the same one.
    private let signedIn = Mutex<CallFacts?>(nil)
    private let name: UnsafeMutableBufferPointer<UInt8>

    /// The context of a connection, made when it is first asked for.
    static func of(_ connection: ServerConnection, limits: Limits) -> ConnectionContext {
        connection.attachment.withLock { attachment in
            if let known = attachment as? ConnectionContext { return known }
            let made = ConnectionContext(
                Terminal(certificate: connection.peer.certificate, name: connection.peer.name), caller: connection.caller,
                sizeLimit: ResponseSizeLimit(taken: Int(connection.hello.frameBytesMax), limits: limits))
            attachment = made
            return made
        }
    }

    init(_ terminal: Terminal, caller: CallerName? = nil, sizeLimit: ResponseSizeLimit) {
        principal = Principal(terminal: terminal)
        facts = CallFacts(terminal: terminal, nowMilliseconds: 0, happenedAtMilliseconds: 0, caller: caller)
        self.sizeLimit = sizeLimit
        name = .allocate(capacity: terminal.name.utf8.count)
        _ = name.initialize(from: terminal.name.utf8)
    }

    deinit { name.deallocate() }

    /// The facts of a call that shows a session and says nothing else of itself. The hash of the token is made once for all calls
    /// in a row that show it.
    /// - Parameter session: the token's bytes, which have been checked to be text; empty: none.
    func facts(session: UnsafeBufferPointer<UInt8>) -> CallFacts {
        if session.isEmpty { return facts }
        return signedIn.withLock { last in
            if let last, last.session?.isText(session) == true { return last }
            let made = CallFacts(
                terminal: facts.terminal, session: SessionToken(String(decoding: session, as: UTF8.self)), nowMilliseconds: 0,
                happenedAtMilliseconds: 0, caller: facts.caller)
            last = made
            return made
        }
    }

    /// The token that a call shows; nil: none.
    func session(of call: ServerCall) -> SessionToken? {
        var text = call.open.session
        return text.withUTF8 { facts(session: $0).session }
    }

    /// Whom its calls are attributed to, as a C string; lives as long as this object.
    var callerName: UnsafePointer<CChar>? { facts.caller?.pointer }
    var certificate: Role { principal.terminal.certificate }
    /// The terminal's name; lives as long as this object.
    var terminalName: lectern_bytes { lectern_bytes(data: name.baseAddress, size: UInt64(name.count)) }
}
