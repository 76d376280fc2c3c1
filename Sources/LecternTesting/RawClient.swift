// A client over real TLS that sends any frames or bytes, valid or not.

internal import CLinux
internal import COpenSSL
package import LecternNet
package import LecternWire

/// One TLS connection, driven by the test's own thread.
package final class RawClient {
    /// How its handshake is invalid.
    package enum Flaw: Sendable {
        /// It is valid.
        case none
        /// It offers TLS 1.2 only.
        case tls12
        /// It offers another protocol.
        case otherALPN
        /// It offers no protocol.
        case noALPN
    }

    /// The server refused the connection, or nothing happened for twenty seconds.
    package struct Refused: Error {
        /// What happened.
        package let detail: String

        package init(detail: String) { self.detail = detail }
    }

    private let keeping: AnyObject?
    private let context: TLSContext
    private let session: TLSSession
    /// The socket, for inspection only.
    package let socket: Int32
    private var splitter: FrameSplitter
    private let decoder: FrameDecoder
    private var input: [UInt8] = []
    private var position = 0
    /// Whether the server has closed.
    package private(set) var isEnded = false

    /// Connects to 127.0.0.1 and makes the handshake.
    /// - Parameters:
    ///   - port: the server's port.
    ///   - tls: the client's certificate and authority.
    ///   - flaw: how the handshake is invalid.
    ///   - ticket: a session to resume.
    ///   - keeping: an object to retain as long as the client, such as the server.
    /// - Throws: Refused when the handshake fails.
    package init(
        port: UInt16, tls: TLSConfiguration, flaw: Flaw = .none, ticket: [UInt8] = [], keeping: AnyObject? = nil
    ) throws {
        self.keeping = keeping
        var limits = Limits()
        limits.frameBytesMax = 8 << 20
        splitter = FrameSplitter(limits: limits)
        decoder = FrameDecoder(limits: limits)
        context = try TLSContext.client(tls)
        switch flaw {
        case .none: break
        case .tls12: _ = copenssl_context_version(context.pointer, 0x0303)
        case .otherALPN: _ = copenssl_context_offer_alpn(context.pointer, "http/1.1")
        case .noALPN: SSL_CTX_set_alpn_protos(context.pointer, nil, 0)
        }
        socket = clinux_connect("127.0.0.1", port, 10_000)
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

    /// Whether TLS resumed a session.
    package var isResumed: Bool { session.isResumed }
    /// The ticket that resumes this session.
    package var ticket: [UInt8]? { session.ticket }

    private func pause(_ events: UInt32) throws {
        guard clinux_poll(socket, events, 20_000) > 0 else { throw Refused(detail: "nothing happens") }
    }

    /// Sends frames; waits while the server does not read.
    package func send(_ frames: Frame...) throws {
        var bytes: [UInt8] = []
        for frame in frames { FrameEncoder.append(frame, to: &bytes) }
        try send(bytes)
    }

    /// Sends the Hello with which a connection begins.
    package func sendHello() throws { try send(Frame(call: 0, .hello(Frame.Hello(name: "raw")))) }

    /// Begins a call.
    package func open(_ number: UInt32, _ method: String, _ message: [UInt8] = [], more: Bool = false, credit: UInt32 = 0) throws
    {
        try send(Frame(call: number, .open(Frame.Open(method: method, message: message, more: more, credit: credit))))
    }

    /// Sends bytes; waits while the server does not read.
    package func send(_ bytes: [UInt8]) throws {
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

    /// Sends a TLS KeyUpdate.
    package func changeKey() throws {
        guard SSL_key_update(session.pointer, SSL_KEY_UPDATE_NOT_REQUESTED) == 1, case .done = session.handshake() else {
            throw Refused(detail: "no other key")
        }
    }

    /// Sends as much as the socket takes without waiting.
    /// - Returns: the number of bytes sent.
    package func push(_ bytes: [UInt8], from start: Int) -> Int {
        var at = start
        while at < bytes.count, case .done(let count) = offer(bytes, from: at) { at += count }
        return at - start
    }

    /// The next frame; nil when the server has closed.
    package func next() throws -> Frame? {
        while true {
            let bytes = input
            if let frame = try splitter.next(in: bytes.span, from: &position, decoder: decoder) { return frame }
            if isEnded { return nil }
            try fill()
        }
    }

    /// The next frame that is not Hello; nil when the server has closed.
    package func answer() throws -> Frame? {
        while let frame = try next() {
            if case .hello = frame.kind { continue }
            return frame
        }
        return nil
    }

    /// The close of the next call that ends; call 0 is the connection.
    package func close() throws -> (call: UInt32, close: Frame.Close)? {
        while let frame = try next() {
            if case .close(let close) = frame.kind { return (frame.call, close) }
        }
        return nil
    }

    /// Reads until the server closes.
    /// - Returns: the reason of the Close on call 0, if there was one.
    package func closeReason() throws -> String? {
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

    /// Sends close_notify and the end of the output; the server's output can still be read.
    package func shutdown() {
        _ = session.shutdown()
        clinux_shutdown_write(socket)
    }
}
