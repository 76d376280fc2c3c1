// One client's connection as its reactor drives it: TLS handshake, frames, close.

internal import CLinux
internal import LecternWire

/// A socket with its encryption, its conversation and its calls. Confined to the reactor's thread.
final class Connection {
    enum Phase {
        /// The TLS handshake is under way.
        case handshaking
        /// Frames are read and written.
        case open
        /// The remaining output is being sent; nothing is read any more.
        case closing
        /// Our side is shut down; the peer's end is awaited, since closing earlier could reset the connection before it has read all.
        case lingering
        /// The socket is closed.
        case dead
    }

    /// Owns this connection until `destroy`.
    let reactor: Reactor
    let slot: Int
    let generation: UInt32
    let socket: Int32
    let address: String
    let tls: TLSSession
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
    /// Bytes that were read and not yet parsed, because a limit of work or of output was reached.
    var held: [UInt8] = []
    var isReadDeferred = false
    /// Frames of this time slice, and when the slice ends, CLOCK_MONOTONIC in nanoseconds; `max`: the clock was not read yet,
    /// `min`: the slice is over.
    var framesInSlice = 0
    var sliceEndsAt = Int64.max
    /// Slows down a client whose calls are refused or cancelled in masses.
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
        reactor: Reactor, slot: Int, generation: UInt32, socket: Int32, address: String, tls: TLSSession
    ) {
        self.reactor = reactor
        self.slot = slot
        self.generation = generation
        self.socket = socket
        self.address = address
        self.tls = tls
        splitter = FrameSplitter(limits: reactor.limits)
        conversation = ServerConversation(limits: reactor.limits)
        outputBytesMax = reactor.limits.outputBytesMax
        beganAt = reactor.now
        heardAt = reactor.now
    }

    /// Handles events of the socket.
    /// - Parameter events: `CLINUX_EVENT_…`, as epoll reports them.
    func ready(events: UInt32) {
        if phase == .handshaking { handshake() }
        switch phase {
        case .handshaking, .dead: return
        case .lingering: discard()
        case .open, .closing:
            let isBroken = events & (CLINUX_EVENT_ERROR | CLINUX_EVENT_HANGUP) != 0
            if events & CLINUX_EVENT_OUT != 0 { flushNow() }
            if phase == .open, interest & CLINUX_EVENT_IN != 0 {
                // With bytes left from its last time slice it is read after all others.
                if !isReadDeferred { read() }
            } else if isBroken {
                destroy("the connection broke")
            }
        }
    }

    private func handshake() {
        switch tls.handshake() {
        case .done: sendHello()
        case .wantsRead: setInterest(CLINUX_EVENT_IN)
        case .wantsWrite: setInterest(CLINUX_EVENT_OUT)
        case .ended: destroy("the client left during the handshake")
        case .failed(let error):
            reactor.report(.info, "TLS handshake refused", Label("address", address), Label("error", error.detail))
            linger()
        }
    }

    /// Begins the conversation after the handshake: sends Hello, or closes where ALPN did not choose lectern/1.
    private func sendHello() {
        phase = .open
        guard tls.speaksLectern else {
            reactor.report(.info, "no ALPN lectern/1", Label("address", address))
            return closeAfterFlush()
        }
        setInterest(CLINUX_EVENT_IN)
        certificate = tls.peerCertificate
        if certificate != nil {
            reactor.shared.anonymousConnections.ended(peer.host)
        } else {
            let limits = reactor.limits.withoutCertificate()
            conversation.restrict(to: limits)
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

    /// Ends the connection if its certificate has expired or was revoked.
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

    /// Sends a problem and ends the connection.
    /// - Parameters:
    ///   - number: the call that the problem is about; 0 is the connection.
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
        closeAfterFlush()
    }

    /// Ends the connection once its output has been sent. Its calls are cancelled now.
    func closeAfterFlush() {
        guard phase == .open else { return }
        phase = .closing
        closedAt = reactor.now
        arm()
        setDirty()
        endCalls()
    }

    /// Sends close_notify and waits for the peer's end.
    func finishClosing() {
        _ = tls.shutdown()
        linger()
    }

    private func linger() {
        phase = .lingering
        closedAt = reactor.now
        guard clinux_shutdown_write(socket) >= 0 else { return destroy("the connection broke") }
        setInterest(CLINUX_EVENT_IN)
        arm()
    }

    /// Reads and discards what a peer still sends.
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

    /// Cancels all calls of this connection and reports its end to the sink.
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
