// A client's connection: one thread drives the socket, any number of threads make calls on it.

internal import CLinux
package import LecternWire

/// A connection to a server. Any thread may use it; its own thread does the reading and writing.
package final class ClientLink: Sendable {
    /// What is known of one call.
    struct CallState {
        var items: [Frame.Item] = []
        var itemsAt = 0
        var credit: UInt32 = 0
        var close: Frame.Close?
        /// Who is notified of the end instead of waiting for it.
        var whenDone: WhenDone?
    }

    /// Is notified once how a call ended, or why nobody will know.
    package typealias WhenDone = @Sendable (Result<Frame.Close, Problem>) -> Void

    struct State {
        var conversation: ClientConversation
        var output: [UInt8] = []
        /// The link's thread will look at `output` before it sleeps again; it need not be woken for it.
        var isAwake = false
        var calls: [UInt32: CallState] = [:]
        var hello: Frame.Hello?
        var ended: Problem?
        var drainGraceMilliseconds: UInt32?
        var pongs: [UInt64] = []
        var ticket: [UInt8]?
        var isResumed = false
        var stopWanted = false
        var threadEnded = false
    }

    let monitor: Monitor<State>
    let wake: Int32
    let limits: Limits

    /// Connects and waits for the server's Hello.
    /// - Parameter target: where, and as whom.
    /// - Throws: Problem CONNECTION_LOST with what went wrong, or what the server said.
    package init(_ target: ClientTarget) throws(Problem) {
        clinux_ignore_sigpipe()
        let deadline = clinux_monotonic() + Int64(target.connectMillisecondsMax) * 1_000_000
        limits = target.limits
        let conversation = ClientConversation(limits: target.limits)
        var output: [UInt8] = []
        FrameEncoder.append(conversation.hello(name: target.name), to: &output)
        monitor = Monitor(State(conversation: conversation, output: output))
        wake = clinux_eventfd()
        guard wake >= 0 else { throw .connectionLost("eventfd: \(SystemError.message(of: -wake))") }
        let loop = try ClientLoop.connect(target, deadline: deadline, monitor: monitor, wake: wake)
        do {
            let link = self
            _ = try PlainThread(name: "lectern client") {
                loop.run()
                withExtendedLifetime(link) {}
            }
        } catch {
            throw .connectionLost("\(error)")
        }
        let greeted: Result<Void, Problem>? = monitor.wait(until: deadline) { state in
            if state.hello != nil { return .success(()) }
            return state.ended.map { .failure($0) }
        }
        guard let greeted else {
            close()
            throw .connectionLost("the server said no Hello in time")
        }
        try greeted.get()
    }

    deinit { clinux_close(wake) }

    /// What the server said of itself.
    package var hello: Frame.Hello { monitor.look { $0.hello } ?? Frame.Hello() }
    /// The server's wish that this client finishes and comes back within so many milliseconds; nil: none.
    package var drainGraceMilliseconds: UInt32? { monitor.look { $0.drainGraceMilliseconds } }
    /// Why the connection has ended; nil while it is of use.
    package var ended: Problem? { monitor.look { $0.ended } }
    /// What resumes this session later; nil before the server has given it.
    package var ticket: [UInt8]? { monitor.look { $0.ticket } }
    /// Whether TLS resumed an earlier session.
    package var isResumed: Bool { monitor.look { $0.isResumed } }

    /// Ends the connection in order, after what is queued has been sent, and waits for that.
    package func close() {
        monitor.change { $0.stopWanted = true }
        signal()
        _ = monitor.wait { $0.threadEnded ? true : nil }
    }

    /// The same without waiting.
    package func beginClose() {
        monitor.change { $0.stopWanted = true }
        signal()
    }

    private func signal() { _ = Syscall.retry { clinux_eventfd_signal(wake) } }

    /// Queues frames under the lock, and wakes the loop if it may sleep.
    func updateState<R>(_ body: (inout State) throws(Problem) -> R) throws(Problem) -> R {
        var maySleep = false
        let result = try monitor.change { state throws(Problem) in
            maySleep = state.output.isEmpty && !state.isAwake
            return try body(&state)
        }
        if maySleep { signal() }
        return result
    }

    /// Begins a call.
    /// - Parameter open: what to ask.
    /// - Returns: the call.
    /// - Throws: Problem when it can't be begun on this connection: ended, draining, too large, too many calls.
    package func open(_ open: Frame.Open) throws(Problem) -> ClientCall {
        ClientCall(link: self, number: try begin(open, CallState()), window: open.credit)
    }

    /// Begins a call with one answer that nobody waits for.
    /// - Parameters:
    ///   - open: what to ask.
    ///   - whenDone: is called once, on the link's own thread. It may begin calls, and must neither block nor wait
    ///     for anything of this link: until it returns, nothing is sent or read.
    /// - Throws: Problem when it can't be begun on this connection; then `whenDone` is never called.
    package func begin(_ open: Frame.Open, whenDone: @escaping WhenDone) throws(Problem) {
        _ = try begin(open, CallState(whenDone: whenDone))
    }

    private func begin(_ open: Frame.Open, _ call: CallState) throws(Problem) -> UInt32 {
        try updateState { state throws(Problem) in
            if let ended = state.ended { throw ended }
            do throws(ClientConversation.Refusal) {
                let (number, frame) = try state.conversation.open(open)
                FrameEncoder.append(frame, to: &state.output)
                state.calls[number] = call
                return number
            } catch {
                throw error.problem
            }
        }
    }

    /// Asks whether the server is there.
    /// - Parameter timeoutMilliseconds: how long to wait for the answer.
    /// - Throws: Problem when there is none in time, or the connection has ended.
    package func ping(timeoutMilliseconds: Int) throws(Problem) {
        let now = clinux_monotonic()
        let echo = UInt64(bitPattern: now)
        try updateState { state throws(Problem) in
            if let ended = state.ended { throw ended }
            FrameEncoder.append(Frame(call: 0, .ping(echo)), to: &state.output)
        }
        let answer = try monitor.wait(until: now + Int64(timeoutMilliseconds) * 1_000_000) { state throws(Problem) -> Bool? in
            if let at = state.pongs.firstIndex(of: echo) {
                state.pongs.remove(at: at)
                return true
            }
            if let ended = state.ended { throw ended }
            return nil
        }
        if answer == nil { throw .peerTooSlow("a ping was not answered in time") }
    }
}

extension ClientConversation.Refusal {
    /// The same for whoever made the call.
    var problem: Problem {
        switch self {
        case .closed: .connectionLost("the call is over")
        case .noCredit: Problem(status: .failedPrecondition, reason: "NO_CREDIT")
        case .tooLarge(let bytes, let limit): .frameTooLarge(bytes: bytes, limit: limit)
        case .tooManyCalls(let limit): .tooManyCalls(limit: limit)
        case .draining: .draining
        case .numbersUsedUp: .connectionLost("all call numbers are used")
        }
    }
}
