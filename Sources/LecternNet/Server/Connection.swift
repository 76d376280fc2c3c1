// One client's connection as its reactor drives it: handshake, conversation, end.

internal import CLinux
internal import LecternWire

/// A socket with its encryption, its conversation and its calls. Confined to the reactor's thread.
final class Connection {
    enum Phase {
        /// TLS is being agreed.
        case handshaking
        /// Frames go both ways.
        case open
        /// The last words are being sent; nothing is read any more.
        case closing
        /// All is said; the peer's end is awaited, so that it can read the last words.
        case lingering
        /// The socket is closed.
        case dead
    }

    /// Holds this connection until its end, when it lets go of it.
    let reactor: Reactor
    let slot: Int
    let generation: UInt32
    let socket: Int32
    let address: String
    let session: TLSSession
    var splitter: FrameSplitter
    let conversation: ServerConversation
    var phase = Phase.handshaking
    /// Set from the client's Hello until its calls are ended.
    var server: ServerConnection?
    var certificate: PeerCertificate?
    /// What the inline dispatcher keeps with the connection.
    var inlineContext: AnyObject?
    /// The open calls by the slots of the conversation.
    var calls: [ServerCall?] = []

    // Sending.
    var output: [UInt8] = []
    var outputAt = 0
    /// What of `output` stands in the server's sum, in bytes.
    var outputCounted = 0
    var outputBytesMax: Int
    var isDirty = false
    var writeFailure: String?
    var interest: UInt32 = CLINUX_EVENT_IN

    // Reading.
    /// What was read and not yet taken, because too much was in work or waiting.
    var held: [UInt8] = []
    var isReadLater = false
    /// Frames taken in this turn, and when it ends, CLOCK_MONOTONIC in nanoseconds; `max`: that was not looked at yet, `min`:
    /// it is over.
    var framesInTurn = 0
    var turnEndsAt = Int64.max
    /// For clients whose calls come to nothing.
    var readPause = ReadPause()
    /// Whether it keeps its buffers.
    var isWarm = false

    // Times, CLOCK_MONOTONIC in nanoseconds; 0: does not apply.
    let beganAt: Int64
    var heardAt: Int64
    var pingedAt: Int64 = 0
    var frameBeganAt: Int64 = 0
    var outputSince: Int64 = 0
    var closedAt: Int64 = 0

    init(
        reactor: Reactor, slot: Int, generation: UInt32, socket: Int32, address: String, session: TLSSession
    ) {
        self.reactor = reactor
        self.slot = slot
        self.generation = generation
        self.socket = socket
        self.address = address
        self.session = session
        splitter = FrameSplitter(limits: reactor.limits)
        conversation = ServerConversation(limits: reactor.limits)
        outputBytesMax = reactor.limits.outputBytesMax
        beganAt = reactor.now
        heardAt = reactor.now
    }

    /// epoll has news of the socket.
    func ready(events: UInt32) {
        if phase == .handshaking { handshake() }
        switch phase {
        case .handshaking, .dead: return
        case .lingering: discard()
        case .open, .closing:
            let isBroken = events & (CLINUX_EVENT_ERROR | CLINUX_EVENT_HANGUP) != 0
            if events & CLINUX_EVENT_OUT != 0 { flushNow() }
            if phase == .open, interest & CLINUX_EVENT_IN != 0 {
                // Whoever has more to read than its turn allowed has its next turn after all others.
                if !isReadLater { read() }
            } else if isBroken {
                destroy("the connection broke")
            }
        }
    }

    private func handshake() {
        switch session.handshake() {
        case .done: greet()
        case .wantsRead: setInterest(CLINUX_EVENT_IN)
        case .wantsWrite: setInterest(CLINUX_EVENT_OUT)
        case .ended: destroy("the client left during the handshake")
        case .failed(let error):
            reactor.report(.info, "TLS handshake refused", Label("address", address), Label("error", error.detail))
            linger()
        }
    }

    /// The handshake is done: says Hello, unless the client is not one to talk to.
    private func greet() {
        phase = .open
        guard session.speaksLectern else {
            reactor.report(.info, "no ALPN lectern/1", Label("address", address))
            return goodbye()
        }
        setInterest(CLINUX_EVENT_IN)
        certificate = session.peerCertificate
        if certificate != nil {
            reactor.shared.strangers.ended(peer.host)
        } else {
            let limits = reactor.limits.withoutCertificate()
            conversation.narrow(limits)
            outputBytesMax = limits.outputBytesMax
        }
        enqueue(conversation.hello(name: reactor.shared.name))
        if let problem = certificateProblem(nowMilliseconds: clinux_realtime() / 1_000_000) {
            fail(call: 0, problem)
        }
    }

    private func certificateProblem(nowMilliseconds: Int64) -> Problem? {
        guard let certificate else { return nil }
        if certificate.identity == nil { return .certificateRefused("the certificate has no SAN URI lectern:ROLE/NAME") }
        if certificate.endsMilliseconds <= nowMilliseconds { return .certificateRefused("the certificate has expired") }
        if reactor.shared.revocations.contains(certificate.serial) {
            return .certificateRefused("the certificate is revoked")
        }
        return nil
    }

    /// Looks whether the certificate still holds.
    func checkCertificate(nowMilliseconds: Int64) {
        guard phase == .open, let problem = certificateProblem(nowMilliseconds: nowMilliseconds) else { return }
        fail(call: 0, problem)
    }

    var peer: Peer {
        Peer(
            certificate: certificate?.identity?.role ?? .none, name: certificate?.identity?.name ?? "",
            serial: certificate?.serial ?? "", address: address)
    }

    // MARK: the end

    /// Tells the client what it did wrong, or why it is to go, and ends the connection.
    /// - Parameters:
    ///   - call: the call that it belongs to; 0 is the connection.
    ///   - problem: why.
    func fail(call number: UInt32, _ problem: Problem) {
        guard phase == .open else { return }
        reactor.report(
            .info, "connection ended", Label("address", address), Label("peer", peer.name), Label("reason", problem.reason),
            Label("message", problem.message))
        let close = Frame.Close(status: problem.status, problem: problem)
        if number != 0 {
            if let call = calls.lazy.compactMap({ $0 }).first(where: { $0.number == number }) {
                _ = conversation.close(slot: call.slot, number: number, close)
            }
            enqueue(Frame(call: number, .close(close)))
        }
        enqueue(Frame(call: 0, .close(close)))
        goodbye()
    }

    /// Ends the connection after what is to be sent has been sent.
    func goodbye() {
        guard phase == .open else { return }
        phase = .closing
        closedAt = reactor.now
        arm()
        setDirty()
        endCalls()
    }

    /// Says that nothing more comes, and waits for the peer to say the same.
    func finishClosing() {
        _ = session.shutdown()
        linger()
    }

    private func linger() {
        phase = .lingering
        closedAt = reactor.now
        guard clinux_shutdown_write(socket) >= 0 else { return destroy("the connection broke") }
        setInterest(CLINUX_EVENT_IN)
        arm()
    }

    /// Reads and forgets what a peer still sends.
    private func discard() {
        for _ in 0..<16 {
            let count = Syscall.retry {
                clinux_read(socket, reactor.readBuffer.baseAddress, UInt64(reactor.readBuffer.count))
            }
            if count == -11 { return }
            if count <= 0 { return destroy("closed") }
        }
    }

    /// Closes the socket now.
    /// - Parameter reason: for the log.
    func destroy(_ reason: String) {
        guard phase != .dead else { return }
        phase = .dead
        reactor.log.debug("connection closed", Label("address", address), Label("reason", reason))
        endCalls()
        output = []
        outputAt = 0
        countOutput()
        reactor.forget(self)
        clinux_close(socket)
    }

    /// Tells the sink that all calls of this connection are to stop, and that it is gone.
    private func endCalls() {
        guard let server else { return }
        self.server = nil
        let open = calls.compactMap { $0 }
        calls = []
        reactor.countCalls(-open.count)
        for call in open where call.cancelCause == nil {
            call.cancel(.connectionLost)
            reactor.shared.sink.callCancelled(call, .connectionLost)
        }
        reactor.shared.sink.connectionClosed(server)
    }
}
