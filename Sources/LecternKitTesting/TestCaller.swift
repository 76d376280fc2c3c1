// A terminal's connection to a host under test.

internal import HostMessages
public import LecternMessages
internal import LecternNet
public import LecternWire

/// Who calls: what a terminal's certificate says.
public enum Terminal: Sendable {
    /// A kiosk, a locker, a gate.
    case device(String)
    /// A bookshop's or courier's backend.
    case partner(String)
    /// A staffed desk.
    case desk(String)
    /// An administrator's machine.
    case admin(String)
    /// Whoever shows no certificate.
    case anyone

    var peer: Peer {
        switch self {
        case .device(let name): Peer(certificate: .device, name: name)
        case .partner(let name): Peer(certificate: .partner, name: name)
        case .desk(let name): Peer(certificate: .desk, name: name)
        case .admin(let name): Peer(certificate: .admin, name: name)
        case .anyone: Peer()
        }
    }
}

/// Makes calls as one terminal: `Hello.Client(host.connect(.device("kiosk-1"))).greet(...)`. Any thread.
public struct TestCaller: Caller, Sendable {
    /// The token of a reader's or staff member's session; empty: none.
    public var session = ""
    /// The caller's language, "zh-Hans"; empty: not said.
    public var language = ""
    /// The request key of every call; empty: a new one for each call of a method that writes.
    public var requestKey = ""
    /// When what is called for happened, milliseconds since 1970 UTC; 0: now.
    public var happenedAtMilliseconds: Int64 = 0
    /// An offline terminal's own number of what it did; 0: none.
    public var deviceSequence: UInt64 = 0
    private let host: any HostUnderTest
    private let connection: ServerConnection

    init(_ host: any HostUnderTest, _ terminal: Terminal, connectionID: UInt64 = 1) {
        self.host = host
        connection = ServerConnection(id: connectionID, peer: terminal.peer, hello: Frame.Hello(name: "test"), output: host.replies)
    }

    /// Makes a call and waits for its answer.
    /// - Parameters:
    ///   - method: the method.
    ///   - request: the encoded request.
    /// - Returns: the encoded answer.
    /// - Throws: `Problem` where the call was refused or failed.
    public func call(_ method: MethodDescription, _ request: [UInt8]) throws -> [UInt8] { try call(method.name, request) }

    /// Makes a call and waits for its answer.
    /// - Parameters:
    ///   - method: its name, "lectern.hello.v1.Hello/Greet".
    ///   - request: the encoded request.
    /// - Returns: the encoded answer.
    /// - Throws: `Problem` where the call was refused or failed.
    public func call(_ method: String, _ request: [UInt8]) throws(Problem) -> [UInt8] {
        try begin(method, request).answer()
    }

    /// Begins a call and does not wait for its answer.
    /// - Parameters:
    ///   - method: its name, "lectern.hello.v1.Hello/Greet".
    ///   - request: the encoded request.
    public func begin(_ method: String, _ request: [UInt8]) -> BegunCall {
        BegunCall(host, host.begin(open(method, request), on: connection))
    }

    /// A key under which a call can be made again without acting again.
    public static func newRequestKey() -> String { RequestKey.make() }

    /// Opens a stream of answers, of requests or of both.
    /// - Parameters:
    ///   - method: its name, "lectern.hello.v1.Hello/Guests".
    ///   - request: the encoded request; of a method that takes a stream of requests it is empty.
    ///   - sends: whether the method takes a stream of requests.
    public func stream(_ method: String, _ request: [UInt8] = [], sends: Bool = false) -> TestStream {
        var open = open(method, request)
        open.more = sends
        open.credit = TestStream.credit
        return TestStream(host, host.begin(open, on: connection))
    }

    /// Follows the changes of topics, from the first that the host has recorded.
    /// - Parameter topics: "hello.guest"; none: all that the terminal may see.
    /// - Throws: `MessageError` where a topic is no text for the wire.
    public func watch(_ topics: String...) throws -> ChangeStream {
        let request = HostMessages.Host.WatchRequest(topics: topics, fromStart: true)
        return ChangeStream(stream("lectern.host.v1.Host/Watch", try request.encoded()))
    }

    private func open(_ method: String, _ request: [UInt8]) -> Frame.Open {
        Frame.Open(
            method: method, message: request, requestKey: requestKey.isEmpty ? host.newRequestKey() : requestKey, session: session,
            labels: language.isEmpty ? [] : [Label("language", language)], happenedAtMilliseconds: happenedAtMilliseconds,
            deviceSequence: deviceSequence)
    }
}

/// A call that was begun. Any thread; in a simulated host that of the simulation.
public struct BegunCall: Sendable {
    private let host: any HostUnderTest
    private let call: ServerCall

    init(_ host: any HostUnderTest, _ call: ServerCall) {
        self.host = host
        self.call = call
    }

    /// Whether it has its answer.
    public var isAnswered: Bool { host.replies.isClosed(call) }

    /// Waits for the answer; in a simulated host runs steps until it is there.
    /// - Returns: the encoded answer.
    /// - Throws: `Problem` where the call was refused or failed.
    public func answer() throws(Problem) -> [UInt8] {
        host.work { isAnswered }
        let close = host.replies.close(of: call)
        if let problem = close.problem { throw problem }
        return close.message
    }
}
