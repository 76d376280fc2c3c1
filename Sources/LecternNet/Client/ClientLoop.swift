// The thread of a client's connection: it alone touches the socket and TLS.

internal import CLinux
internal import Glibc
internal import LecternWire

/// Reads and writes for a ClientLink. Confined to the link's thread once `run` has begun.
final class ClientLoop: @unchecked Sendable {
    // Unchecked: made by the thread that connects, handed over to the link's thread before anything else uses it.
    private let socket: Int32
    private let epoll: Int32
    private let wake: Int32
    private let session: TLSSession
    private let context: TLSContext
    private let monitor: Monitor<ClientLink.State>
    private let silenceNanoseconds: Int64
    private let lingerNanoseconds: Int64
    private var splitter: FrameSplitter
    private let decoder: FrameDecoder
    private var buffer = [UInt8](repeating: 0, count: 65_536)
    private var pending: [UInt8] = []
    private var pendingAt = 0
    private var heardAt: Int64 = 0
    private var pingedAt: Int64 = 0
    private var stopAt: Int64 = 0
    private var interest: UInt32 = CLINUX_EVENT_IN

    private init(
        socket: Int32, epoll: Int32, wake: Int32, session: TLSSession, context: TLSContext,
        monitor: Monitor<ClientLink.State>, limits: Limits
    ) {
        self.socket = socket
        self.epoll = epoll
        self.wake = wake
        self.session = session
        self.context = context
        self.monitor = monitor
        silenceNanoseconds = Int64(limits.silenceMillisecondsMax) * 1_000_000
        lingerNanoseconds = Int64(limits.lingerMillisecondsMax) * 1_000_000
        splitter = FrameSplitter(limits: limits)
        decoder = FrameDecoder(limits: limits)
    }

    deinit {
        clinux_close(epoll)
        clinux_close(socket)
    }

    /// Connects and finishes the TLS handshake.
    static func connect(
        _ target: ClientTarget, deadline: Int64, monitor: Monitor<ClientLink.State>, wake: Int32
    ) throws(Problem) -> ClientLoop {
        let context: TLSContext
        do { context = try TLSContext.client(target.tls) } catch { throw .connectionLost("\(error)") }
        let left = Int32(clamping: max(1, (deadline - clinux_monotonic()) / 1_000_000))
        let socket = clinux_connect(target.host, target.port, left)
        guard socket >= 0 else {
            let reason = -socket == ENOENT ? "the name is not known, or nobody answers who knows it" : SystemError.message(of: -socket)
            throw .connectionLost("can't connect to \(target.host):\(target.port): \(reason)")
        }
        let session: TLSSession
        do {
            session = try TLSSession(context, socket: socket, isServer: false)
            try handshake(session, target, socket, deadline)
        } catch {
            clinux_close(socket)
            throw .connectionLost("\(error)")
        }
        let epoll = clinux_epoll_create()
        guard epoll >= 0, clinux_epoll_add(epoll, socket, CLINUX_EVENT_IN, 1) >= 0,
            clinux_epoll_add(epoll, wake, CLINUX_EVENT_IN, 0) >= 0
        else {
            clinux_close(socket)
            if epoll >= 0 { clinux_close(epoll) }
            throw .connectionLost("epoll")
        }
        monitor.change { state in
            state.isResumed = session.isResumed
            // A resumed session brings no new ticket; the old one goes on until it ends.
            if session.isResumed { state.ticket = target.ticket }
        }
        return ClientLoop(
            socket: socket, epoll: epoll, wake: wake, session: session, context: context, monitor: monitor,
            limits: target.limits)
    }

    private static func handshake(
        _ session: TLSSession, _ target: ClientTarget, _ socket: Int32, _ deadline: Int64
    ) throws(TLSError) {
        let name = target.serverName.isEmpty ? target.host : target.serverName
        guard session.expectHost(name) else { throw TLSError(attempt: "expect the server \(name)", detail: "not a name") }
        if !target.ticket.isEmpty { session.resume(target.ticket) }
        while true {
            let left = (deadline - clinux_monotonic() + 999_999) / 1_000_000
            guard left > 0 else { throw TLSError(attempt: "TLS handshake", detail: "it took too long") }
            switch session.handshake() {
            case .done:
                guard session.speaksLectern else {
                    throw TLSError(attempt: "TLS handshake", detail: "the server does not speak lectern/1")
                }
                return
            case .wantsRead: _ = Syscall.retry { clinux_poll(socket, CLINUX_EVENT_IN, Int32(clamping: left)) }
            case .wantsWrite: _ = Syscall.retry { clinux_poll(socket, CLINUX_EVENT_OUT, Int32(clamping: left)) }
            case .ended: throw TLSError(attempt: "TLS handshake", detail: "the daemon closed the connection during the handshake")
            case .failed(let error): throw error
            }
        }
    }

    /// Works until the connection ends or is to end. This is the link's thread.
    func run() {
        heardAt = clinux_monotonic()
        var ended: Problem?
        while ended == nil {
            ended = runOnce()
        }
        _ = session.shutdown()
        let ticket = session.ticket
        let unanswered = monitor.change { state in
            if let ticket { state.ticket = ticket }
            let problem = state.ended ?? ended ?? .connectionLost("closed here")
            state.ended = problem
            state.threadEnded = true
            let notified = state.calls.filter { $0.value.whenDone != nil }
            for number in notified.keys { state.calls[number] = nil }
            return notified.values.compactMap { call in call.whenDone.map { CallCompletion(whenDone: $0, result: .failure(problem)) } }
        }
        clinux_shutdown_write(socket)
        for ending in unanswered { ending.notify() }
    }

    /// The end of a call that somebody is notified of, outside the lock.
    private struct CallCompletion {
        let whenDone: ClientLink.WhenDone
        let result: Result<Frame.Close, Problem>

        func notify() { whenDone(result) }
    }

    /// One wake-up: sends what is queued, reads what came.
    /// - Returns: why the connection has ended; nil while it has not.
    private func runOnce() -> Problem? {
        let stop = takeOutput()
        if let problem = write() { return problem }
        if let stop {
            if pendingAt == pending.count { return stop }
            // The last words are to arrive, but not at any price.
            if stopAt == 0 { stopAt = clinux_monotonic() + lingerNanoseconds }
            if clinux_monotonic() >= stopAt { return stop }
        }
        let wanted = CLINUX_EVENT_IN | (pendingAt < pending.count ? CLINUX_EVENT_OUT : 0)
        if wanted != interest {
            interest = wanted
            _ = clinux_epoll_change(epoll, socket, wanted, 1)
        }
        var events = [clinux_event](repeating: clinux_event(), count: 2)
        let now = clinux_monotonic()
        let due = min(max(heardAt, pingedAt) + silenceNanoseconds, stopAt == 0 ? .max : stopAt)
        let wait = Int32(clamping: max(0, (due - now + 999_999) / 1_000_000))
        let count = clinux_epoll_wait(epoll, &events, 2, wait)
        for index in 0..<max(0, Int(count)) {
            if events[index].token == 0 {
                _ = Syscall.retry { clinux_eventfd_clear(wake) }
            } else if let problem = read() {
                return problem
            }
        }
        return keepAlive()
    }

    /// Takes what callers have queued; tells whether and why the connection is to end.
    private func takeOutput() -> Problem? {
        monitor.look { state in
            state.isAwake = false
            if pendingAt == pending.count {
                pending.removeAll(keepingCapacity: true)
                pendingAt = 0
                swap(&pending, &state.output)
            } else {
                pending += state.output
                state.output.removeAll(keepingCapacity: true)
            }
            if state.stopWanted { return .connectionLost("closed here") }
            if state.conversation.isDraining, state.conversation.openCalls == 0 { return .draining }
            return nil
        }
    }

    private func write() -> Problem? {
        while pendingAt < pending.count {
            let outcome = pending.withUnsafeBytes { bytes in
                session.write(UnsafeRawBufferPointer(rebasing: bytes[pendingAt...]))
            }
            switch outcome {
            case .done(let count): pendingAt += count
            case .wantsRead, .wantsWrite: return nil
            case .ended: return lost("the server closed")
            case .failed(let error):
                // The server may have said why before it closed.
                return read() ?? lost("\(error)")
            }
        }
        return nil
    }

    private func read() -> Problem? {
        while true {
            switch buffer.withUnsafeMutableBytes({ session.read(into: $0) }) {
            case .done(let count):
                heardAt = clinux_monotonic()
                pingedAt = 0
                if let problem = take(count) { return problem }
                if !session.hasPending { return nil }
            case .wantsRead, .wantsWrite: return nil
            case .ended: return lost("the server closed")
            case .failed(let error): return lost("\(error)")
            }
        }
    }

    /// Why a connection that the server has closed has ended: a server that drains may close first.
    private func lost(_ detail: String) -> Problem {
        monitor.look { state in
            state.conversation.isDraining && state.conversation.openCalls == 0 ? .draining : .connectionLost(detail)
        }
    }

    /// Takes the frames from what was read.
    private func take(_ count: Int) -> Problem? {
        let ticket = session.ticket
        let bytes = buffer
        var endings: [CallCompletion] = []
        defer { for ending in endings { ending.notify() } }
        return monitor.change { state in
            state.isAwake = true
            if let ticket { state.ticket = ticket }
            let input = bytes.span.extracting(0..<count)
            var position = 0
            do {
                while let frame = try splitter.next(in: input, from: &position, decoder: decoder) {
                    if let problem = ClientLoop.perform(state.conversation.receive(frame), &state, &endings) {
                        state.ended = problem
                        return problem
                    }
                }
                return nil
            } catch {
                return Problem.protocolViolated("the server sent \(error)")
            }
        }
    }

    private static func perform(
        _ action: ClientConversation.Action, _ state: inout ClientLink.State, _ endings: inout [CallCompletion]
    ) -> Problem? {
        switch action {
        case .none, .credit: break
        case .helloReceived(let hello): state.hello = hello
        case .closed(let number, let close):
            if let whenDone = state.calls[number]?.whenDone {
                state.calls[number] = nil
                endings.append(CallCompletion(whenDone: whenDone, result: .success(close)))
            } else {
                state.calls[number]?.close = close
            }
        case .item(let number, let item): state.calls[number]?.items.append(item)
        case .answer(let frame): FrameEncoder.append(frame, to: &state.output)
        case .pong(let echo): if state.pongs.count < 64 { state.pongs.append(echo) }
        case .drain(let grace): state.drainGraceMilliseconds = grace
        case .ended(let problem), .fail(let problem): return problem
        }
        return nil
    }

    /// A server that says nothing for long is asked whether it is there, and then given up.
    private func keepAlive() -> Problem? {
        let now = clinux_monotonic()
        guard now >= max(heardAt, pingedAt) + silenceNanoseconds else { return nil }
        if pingedAt > heardAt { return .connectionLost("the server does not answer") }
        pingedAt = now
        monitor.look { FrameEncoder.append(Frame(call: 0, .ping(1)), to: &$0.output) }
        return nil
    }
}
