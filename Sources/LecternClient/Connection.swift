// A connection to a Lectern daemon, for programs in Swift: calls that block their own thread, or none.

internal import LecternNet
public import LecternWire

/// A connection. Any thread may use it, several at once. `call` blocks its own thread only, `begin` none.
public final class Connection: Sendable {
    private let link: ClientLink

    /// Connects, agrees on TLS, and waits for the daemon's Hello.
    /// - Parameter endpoint: where, and as whom.
    /// - Throws: Problem CONNECTION_LOST with what went wrong, or what the daemon said, such as
    ///   CERTIFICATE_REFUSED.
    public init(_ endpoint: Endpoint) throws(Problem) {
        link = try ClientLink(endpoint.target)
    }

    deinit { link.beginClose() }

    /// What the daemon calls itself.
    public var serverName: String { link.hello.name }
    /// Calls that may be open at once here; 0: the daemon named no bound.
    public var openCallsMax: Int { Int(link.hello.openCallsMax) }
    /// Why the connection has ended; nil while it is of use.
    public var ended: Problem? { link.ended }
    /// The daemon hands over: nothing new can be begun here; connect again at a random moment within so many
    /// milliseconds. nil: it does not. What is open finishes, and then the connection ends by itself.
    public var drainGraceMilliseconds: UInt32? { link.drainGraceMilliseconds }
    /// What resumes this TLS session later, in `Endpoint.ticket`; nil before the daemon has given it.
    public var ticket: [UInt8]? { link.ticket }
    /// Whether TLS resumed an earlier session.
    public var isResumed: Bool { link.isResumed }

    /// Makes a call with one answer.
    /// - Parameters:
    ///   - method: "lectern.hello.v1.Hello/Greet"
    ///   - request: the request's bytes.
    ///   - options: what else is to be said.
    /// - Returns: the answer's bytes.
    /// - Throws: Problem, the daemon's, or CONNECTION_LOST when the outcome of the call is unknown.
    public func call(_ method: String, _ request: [UInt8], _ options: CallOptions = CallOptions()) throws(Problem) -> [UInt8] {
        let call = try link.open(options.open(method, request))
        guard let close = try call.waitForClose() else { throw .connectionLost("no answer") }
        try close.throwProblem()
        return close.message
    }

    /// Begins a call with one answer and does not wait for it, so that a thread may have many under way.
    /// - Parameters:
    ///   - method: "lectern.hello.v1.Hello/Greet"
    ///   - request: the request's bytes.
    ///   - options: what else is to be said.
    ///   - whenDone: is called once with the answer's bytes, or the Problem that `call` would have thrown, on the
    ///     connection's own thread. It may begin calls, and must neither block nor wait for anything of this
    ///     connection: until it returns, nothing is sent or read.
    /// - Throws: Problem when it can't be begun here; then `whenDone` is never called.
    public func begin(
        _ method: String, _ request: [UInt8], _ options: CallOptions = CallOptions(),
        whenDone: @escaping @Sendable (Result<[UInt8], Problem>) -> Void
    ) throws(Problem) {
        try link.begin(options.open(method, request)) { result in
            whenDone(result.flatMap { close in close.status == .ok ? .success(close.message) : .failure(close.failure) })
        }
    }

    /// Begins a call whose answer is a stream.
    /// - Parameters:
    ///   - method: "lectern.host.v1.Host/Watch"
    ///   - request: the request's bytes.
    ///   - window: items that may be under way before the program has taken them.
    ///   - options: what else is to be said.
    /// - Returns: the stream.
    /// - Throws: Problem when it can't be begun here.
    public func stream(
        _ method: String, _ request: [UInt8], window: UInt32 = 32, _ options: CallOptions = CallOptions()
    ) throws(Problem) -> ServerStream {
        ServerStream(try link.open(options.open(method, request, credit: max(1, window))))
    }

    /// Begins a call to which the program sends a stream, each item of which is answered with one.
    /// - Parameters:
    ///   - method: "lectern.discovery.v1.Discovery/Import"
    ///   - options: what else is to be said; items have request keys of their own.
    /// - Returns: the stream.
    /// - Throws: Problem when it can't be begun here.
    public func send(_ method: String, _ options: CallOptions = CallOptions()) throws(Problem) -> ClientStream {
        ClientStream(try link.open(options.open(method, [], more: true)))
    }

    /// Asks whether the daemon is there.
    /// - Parameter timeoutMilliseconds: how long to wait for the answer.
    /// - Throws: Problem when there is none.
    public func ping(timeoutMilliseconds: Int = 10_000) throws(Problem) {
        try link.ping(timeoutMilliseconds: timeoutMilliseconds)
    }

    /// Ends the connection in order. Calls that are open are cancelled by the daemon.
    public func close() { link.close() }
}

extension Frame.Close {
    /// Throws what the call failed with, if it failed.
    func throwProblem() throws(Problem) {
        if status != .ok { throw failure }
    }

    /// What a call that did not succeed failed with.
    var failure: Problem { problem ?? Problem(status: status, reason: status.name) }
}
