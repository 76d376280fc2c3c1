// A server with certificates on a free port, for one test.

internal import CLinux
internal import LecternNet
internal import LecternTesting
internal import LecternWire

/// What a test of the net needs; ends with it.
final class Bench: Sendable {
    let certificates: TestCertificates
    let sink = EchoSink()
    let server: Server
    let port: UInt16
    private let listener: Int32

    init(
        _ limits: Limits = Limits(), reactors: Int = 1, certificates: TestCertificates? = nil,
        ticketKeys: [TicketKey] = []
    ) throws {
        self.certificates = try certificates ?? TestCertificates()
        listener = clinux_listen("127.0.0.1", 0, 1024)
        port = UInt16(clinux_local_port(listener))
        server = try Server(
            listeners: [listener], tls: self.certificates.serverTLS, limits: limits, reactors: reactors, sink: sink,
            log: .silent)
        if !ticketKeys.isEmpty { server.setTicketKeys(ticketKeys) }
        try server.start()
    }

    deinit {
        server.stop()
        clinux_close(listener)
    }

    func target(_ files: TestCertificates.Files? = nil) -> ClientTarget {
        ClientTarget(host: "127.0.0.1", port: port, tls: certificates.clientTLS(files), name: "test")
    }

    func connect(_ files: TestCertificates.Files? = nil) throws -> ClientLink {
        try ClientLink(target(files))
    }
}

/// How long a test waits for what has to come, CLOCK_MONOTONIC.
func patience() -> Int64 { clinux_monotonic() + 20_000_000_000 }

extension ClientLink {
    /// One call with one answer.
    func ask(_ method: String, _ message: [UInt8] = [], timeout: UInt32 = 0) throws -> Frame.Close {
        let call = try open(Frame.Open(method: method, message: message, timeoutMilliseconds: timeout))
        guard let close = try call.waitForClose(until: patience()) else { throw Problem.peerTooSlow("no answer") }
        return close
    }
}

extension ClientLink {
    /// Waits until the connection has ended.
    func monitorEnd() -> Problem? {
        let call = try? open(Frame.Open(method: "hold"))
        do {
            _ = try call?.waitForClose(until: patience())
            return ended
        } catch {
            return ended
        }
    }
}

extension RawClient {
    /// A raw client of a bench, without a certificate unless one is given.
    convenience init(
        _ bench: Bench, tls: TLSConfiguration? = nil, flaw: Flaw = .none, ticket: [UInt8] = []
    ) throws {
        try self.init(
            port: bench.port, tls: tls ?? bench.certificates.clientTLS(), flaw: flaw, ticket: ticket, keeping: bench)
    }
}
