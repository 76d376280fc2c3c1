// A client that says just what a test wants, right or wrong, with real TLS.

internal import CLinux
internal import COpenSSL
@testable internal import LecternNet
internal import LecternTesting
internal import LecternWire

/// One TLS connection, driven by the test's own thread.
final class RawClient {
    enum Flaw {
        case none
        case tls12
        case otherALPN
        case noALPN
    }

    struct Refused: Error { let detail: String }

    /// The server that it talks to lives as long as it.
    private let bench: Bench
    private let context: TLSContext
    private let session: TLSSession
    let socket: Int32
    private var splitter: FrameSplitter
    private var decoder: FrameDecoder
    private var input: [UInt8] = []
    private var position = 0
    private(set) var isEnded = false

    /// Connects and makes the handshake.
    init(_ bench: Bench, tls: TLSConfiguration? = nil, flaw: Flaw = .none, ticket: [UInt8] = []) throws {
        self.bench = bench
        var limits = Limits()
        limits.frameBytesMax = 8 << 20
        splitter = FrameSplitter(limits: limits)
        decoder = FrameDecoder(limits: limits)
        context = try TLSContext.client(tls ?? bench.certificates.clientTLS())
        switch flaw {
        case .none: break
        case .tls12: _ = copenssl_context_version(context.pointer, 0x0303)
        case .otherALPN: _ = copenssl_context_offer_alpn(context.pointer, "http/1.1")
        case .noALPN: SSL_CTX_set_alpn_protos(context.pointer, nil, 0)
        }
        socket = clinux_connect("127.0.0.1", bench.port, 10_000)
        guard socket >= 0 else { throw Refused(detail: "errno \(-socket)") }
        session = try TLSSession(context, socket: socket, isServer: false)
        if !ticket.isEmpty { session.resume(ticket) }
        while true {
            switch session.handshake() {
            case .done: return
            case .wantsRead: try pause(CLINUX_EVENT_IN)
            case .wantsWrite: try pause(CLINUX_EVENT_OUT)
            case .ended: throw Refused(detail: "ended")
            case .failed(let error): throw Refused(detail: error.detail)
            }
        }
    }

    deinit { clinux_close(socket) }

    var isResumed: Bool { session.isResumed }
    var ticket: [UInt8]? { session.ticket }

    private func pause(_ events: UInt32) throws {
        let left = Int32(20_000)
        guard Syscall.retry({ clinux_poll(socket, events, left) }) > 0 else { throw Refused(detail: "nothing happens") }
    }

    /// Says frames.
    func say(_ frames: Frame...) throws {
        var bytes: [UInt8] = []
        for frame in frames { FrameEncoder.append(frame, to: &bytes) }
        try send(bytes)
    }

    /// Says Hello as any client does.
    func greet() throws { try say(Frame(call: 0, .hello(Frame.Hello(name: "raw")))) }

    func open(_ number: UInt32, _ method: String, _ message: [UInt8] = [], more: Bool = false, credit: UInt32 = 0) throws {
        try say(Frame(call: number, .open(Frame.Open(method: method, message: message, more: more, credit: credit))))
    }

    /// Sends bytes; waits while the server does not read.
    func send(_ bytes: [UInt8]) throws {
        var at = 0
        while at < bytes.count {
            switch offer(bytes, from: at) {
            case .done(let count): at += count
            case .wantsWrite: try pause(CLINUX_EVENT_OUT)
            case .wantsRead: try pause(CLINUX_EVENT_IN)
            case .ended: throw Refused(detail: "ended")
            case .failed(let error): throw Refused(detail: error.detail)
            }
        }
    }

    private func offer(_ bytes: [UInt8], from at: Int) -> TLSSession.Outcome {
        bytes.withUnsafeBytes { session.write(UnsafeRawBufferPointer(rebasing: $0[at...])) }
    }

    /// Sends what the socket takes at once.
    /// - Returns: how much that was.
    func push(_ bytes: [UInt8], from start: Int) -> Int {
        var at = start
        while at < bytes.count, case .done(let count) = offer(bytes, from: at) { at += count }
        return at - start
    }

    /// The next frame; nil when the server has closed.
    func next() throws -> Frame? {
        while true {
            let bytes = input
            if let frame = try splitter.next(in: bytes.span, from: &position, decoder: &decoder) { return frame }
            if isEnded { return nil }
            try fill()
        }
    }

    /// The next frame that is not Hello; nil when the server has closed.
    func answer() throws -> Frame? {
        while let frame = try next() {
            if case .hello = frame.kind { continue }
            return frame
        }
        return nil
    }

    /// The close of the next call that ends; call 0 is the connection.
    func close() throws -> (call: UInt32, close: Frame.Close)? {
        while let frame = try next() {
            if case .close(let close) = frame.kind { return (frame.call, close) }
        }
        return nil
    }

    /// Reads until the server closes.
    /// - Returns: the reason of the Close on call 0, if there was one.
    func lastWords() throws -> String? {
        var reason: String?
        while let end = try close() {
            if end.call == 0 { reason = end.close.problem?.reason }
        }
        return reason
    }

    private func fill() throws {
        input = [UInt8](repeating: 0, count: 65_536)
        position = 0
        while true {
            switch input.withUnsafeMutableBytes({ session.read(into: $0) }) {
            case .done(let count):
                input.removeLast(input.count - count)
                return
            case .wantsRead: try pause(CLINUX_EVENT_IN)
            case .wantsWrite: try pause(CLINUX_EVENT_OUT)
            case .ended, .failed:
                input = []
                isEnded = true
                return
            }
        }
    }

    /// Ends the connection in order.
    func leave() {
        _ = session.shutdown()
        clinux_shutdown_write(socket)
    }
}
