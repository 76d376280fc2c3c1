// A client that reconnects: across reloads, crashes of workers and lost connections.

internal import LecternNet
public import LecternWire

/// Keeps a connection to a daemon, and reconnects when it drains or is lost. Unanswered calls are sent again under their first
/// request key. Any thread.
public final class ReconnectingClient: Sendable {
    /// Counters, for a progress line.
    public struct Figures: Equatable, Sendable {
        /// Connections made after the first one.
        public var reconnections = 0
        /// Calls and items sent more than once.
        public var resends = 0
    }

    /// A call that has no answer yet.
    private struct PendingCall: Sendable {
        let method: String
        let request: [UInt8]
        let options: CallOptions
        let whenDone: @Sendable (Result<[UInt8], Problem>) -> Void
        var attempts = 0
        /// CLOCK_MONOTONIC of its first failure; 0: none yet.
        var failedAt: Int64 = 0
        /// CLOCK_MONOTONIC before which it is not sent again.
        var notBefore: Int64 = 0
    }

    private struct State {
        var connection: Connection?
        var waiting: [PendingCall] = []
        /// Whether the recovery thread runs.
        var isRecovering = false
        /// Whether the recovery thread is making another connection, since `connection` was lost or drains.
        var isConnecting = false
        var isClosed = false
        /// Why it gave up reconnecting; nil: it has not.
        var ended: Problem?
        var figures = Figures()
    }

    private let endpoint: Endpoint
    private let policy: ReconnectPolicy
    private let whenLost: @Sendable (Problem) -> Void
    private let state: Monitor<State>

    /// Connects. The first attempt is not repeated, so that a wrong address is reported at once.
    /// - Parameters:
    ///   - endpoint: where, and as whom.
    ///   - policy: how long and how often it tries again.
    ///   - whenLost: called for each lost connection, on a thread of the client's; must not wait for the client.
    /// - Throws: Problem, as `Connection.init`.
    public init(
        _ endpoint: Endpoint, _ policy: ReconnectPolicy = ReconnectPolicy(), whenLost: @escaping @Sendable (Problem) -> Void = { _ in }
    ) throws(Problem) {
        self.endpoint = endpoint
        self.policy = policy
        self.whenLost = whenLost
        state = Monitor(State(connection: try Connection(endpoint)))
    }

    /// The counters of reconnections and resends.
    public var figures: Figures { state.look { $0.figures } }

    /// Why it gave up: no connection within the policy's patience, or the daemon refused it. nil while calls can be made.
    public var ended: Problem? { state.look { $0.ended } }

    /// Closes the connection, and does not reconnect.
    public func close() {
        let connection = state.change { state in
            state.isClosed = true
            return state.connection
        }
        connection?.close()
    }

    // MARK: Calls with one answer

    /// Makes a call and waits for its answer, across reconnections.
    /// - Parameters:
    ///   - method: "lectern.hello.v1.Hello/Sign"
    ///   - request: the request's bytes.
    ///   - options: what else is to be said; a method that writes needs a request key.
    /// - Returns: the answer's bytes.
    /// - Throws: Problem, the daemon's, or CONNECTION_LOST when the policy's patience was over before an answer came.
    public func call(_ method: String, _ request: [UInt8], _ options: CallOptions = CallOptions()) throws(Problem) -> [UInt8] {
        let answer = Monitor<Result<[UInt8], Problem>?>(nil)
        try begin(method, request, options) { result in answer.change { $0 = result } }
        guard let result = answer.wait(until: .max, { $0 }) else { throw .connectionLost("no answer") }
        return try result.get()
    }

    /// Begins a call and does not wait for it.
    /// - Parameters:
    ///   - method: "lectern.hello.v1.Hello/Sign"
    ///   - request: the request's bytes.
    ///   - options: what else is to be said; a method that writes needs a request key.
    ///   - whenDone: is called once, on a thread of the client's. It may begin calls, and must neither block nor wait.
    /// - Throws: Problem when no connection came within the policy's patience; then `whenDone` is never called.
    public func begin(
        _ method: String, _ request: [UInt8], _ options: CallOptions = CallOptions(),
        whenDone: @escaping @Sendable (Result<[UInt8], Problem>) -> Void
    ) throws(Problem) {
        if let ended { throw ended }
        submit(PendingCall(method: method, request: request, options: options, whenDone: whenDone))
    }

    private func submit(_ call: PendingCall) {
        let connection = state.look { $0.isConnecting ? nil : $0.connection }
        if let connection { send(call, connection) } else { queue(call) }
    }

    private func send(_ call: PendingCall, _ connection: Connection) {
        var call = call
        call.attempts += 1
        let sent = call
        do throws(Problem) {
            // The closure retains a draining connection until its last answer has arrived.
            try connection.begin(sent.method, sent.request, sent.options) { [self, connection] result in
                withExtendedLifetime(connection) { finish(sent, result) }
            }
            if sent.attempts > 1 { countResends(1) }
        } catch {
            finish(sent, .failure(error))
        }
    }

    private func finish(_ call: PendingCall, _ result: Result<[UInt8], Problem>) {
        guard case .failure(let problem) = result else { return call.whenDone(result) }
        var call = call
        let now = Deadline.now
        if call.failedAt == 0 { call.failedAt = now }
        let elapsed = Int((now - call.failedAt) / 1_000_000)
        switch policy.decide(problem, attempts: call.attempts, elapsedMilliseconds: elapsed) {
        case .giveUp: return call.whenDone(result)
        case .reconnect: break
        case .retry(let milliseconds): call.notBefore = now + Int64(milliseconds) * 1_000_000
        }
        queue(call)
    }

    /// Queues a call until the recovery thread sends it.
    private func queue(_ call: PendingCall) {
        let ended = state.change { state -> Problem? in
            if let ended = state.ended { return ended }
            if state.isClosed { return .connectionLost("closed here") }
            state.waiting.append(call)
            return nil
        }
        if let ended { return call.whenDone(.failure(ended)) }
        recover()
    }

    // MARK: Streams

    /// The connection on which calls can be begun; waits for a new one if there is none.
    /// - Throws: Problem when none came within the policy's patience.
    public func connection() throws(Problem) -> Connection {
        while true {
            if let connection = state.look({ $0.connection }), connection.isUsable { return connection }
            recover()
            _ = try state.wait { state throws(Problem) -> Bool? in
                if let ended = state.ended { throw ended }
                if state.isClosed { throw .connectionLost("closed here") }
                return state.isRecovering ? nil : true
            }
        }
    }

    /// Begins a call to which the program sends a stream, each item of which is answered with one; it goes on over new
    /// connections. One thread.
    /// - Parameters:
    ///   - method: "lectern.discovery.v1.Discovery/Import"
    ///   - options: what else is to be said; items have request keys of their own.
    public func upload(_ method: String, _ options: CallOptions = CallOptions()) -> ReconnectingUpload {
        ReconnectingUpload(self, policy, method, options)
    }

    /// Follows the feed of changes over new connections, without missing any. One thread.
    /// - Parameters:
    ///   - filter: what to follow.
    ///   - cursor: where to go on; empty: with what happens from now on, or with the oldest change that is kept.
    ///   - fromStart: with an empty cursor: begin with the oldest change that is kept.
    ///   - options: what else is to be said, such as a session.
    public func watch(
        _ filter: ReconnectingWatch.Filter = .init(), cursor: [UInt8] = [], fromStart: Bool = false, _ options: CallOptions = CallOptions()
    ) -> ReconnectingWatch {
        ReconnectingWatch(self, policy, filter, cursor: cursor, fromStart: fromStart, options)
    }

    func countResends(_ count: Int) { state.look { $0.figures.resends += count } }

    // MARK: Recovery

    /// Starts the recovery thread, unless it runs.
    private func recover() {
        let starts = state.change { state -> Bool in
            guard !state.isRecovering, state.ended == nil, !state.isClosed else { return false }
            state.isRecovering = true
            return true
        }
        guard starts else { return }
        do { _ = try PlainThread(name: "reconnect") { [self] in recoverUntilDone() } } catch { end(.connectionLost("\(error)")) }
    }

    /// The recovery thread: reconnects if needed, sends the queued calls, and ends when none is queued.
    private func recoverUntilDone() {
        while true {
            guard let connection = usableConnection() else { return }
            let now = Deadline.now
            let (ready, next) = state.change { state -> ([PendingCall], Int64?) in
                let ready = state.waiting.filter { $0.notBefore <= now }
                state.waiting.removeAll { $0.notBefore <= now }
                if ready.isEmpty, state.waiting.isEmpty { state.isRecovering = false }
                return (ready, state.waiting.map(\.notBefore).min())
            }
            for call in ready { send(call, connection) }
            if ready.isEmpty {
                guard let next else { return }
                Deadline.sleep(until: next)
            }
        }
    }

    /// The connection, or a new one; nil: it gave up, and all queued calls have failed.
    private func usableConnection() -> Connection? {
        let old = state.look { $0.connection }
        if let old, old.isUsable { return old }
        if let problem = old?.ended, !policy.reconnects(after: problem) {
            end(problem)
            return nil
        }
        let lostAt = Deadline.now
        state.change { $0.isConnecting = true }
        whenLost(old?.ended ?? .draining)
        let grace = old?.ended == nil ? old?.drainGraceMilliseconds : nil
        var attempt = 1
        while true {
            let pause = policy.pause(attempt: attempt, graceMilliseconds: grace, random: .random(in: 0...1))
            Deadline.sleep(until: Deadline.now + Int64(pause) * 1_000_000)
            if state.look({ $0.isClosed }) {
                end(.connectionLost("closed here"))
                return nil
            }
            do throws(Problem) {
                let fresh = try Connection(endpoint)
                state.change { state in
                    state.connection = fresh
                    state.isConnecting = false
                    state.figures.reconnections += 1
                }
                return fresh
            } catch {
                guard policy.retriesConnecting(after: error, elapsedMilliseconds: Int((Deadline.now - lostAt) / 1_000_000)) else {
                    end(error)
                    return nil
                }
                attempt += 1
            }
        }
    }

    private func end(_ problem: Problem) {
        let calls = state.change { state -> [PendingCall] in
            state.ended = problem
            state.isRecovering = false
            defer { state.waiting = [] }
            return state.waiting
        }
        for call in calls { call.whenDone(.failure(problem)) }
    }
}

extension Connection {
    /// Whether calls can be begun here.
    var isUsable: Bool { ended == nil && drainGraceMilliseconds == nil }
}
