// Who is let in: protocol, certificates, revocation, resumption.

internal import CLinux
internal import COpenSSL
internal import LecternNet
internal import LecternTesting
internal import LecternWire
internal import Testing

@Suite struct TLSTests {
    @Test(arguments: [RawClient.Flaw.tls12, .otherALPN])
    func handshake_withAnotherProtocol_isRefused(_ flaw: RawClient.Flaw) throws {
        let bench = try Bench()
        #expect(throws: RawClient.Refused.self) { try RawClient(bench, flaw: flaw) }
        #expect(bench.sink.seen.look { $0.opened.isEmpty })
    }

    @Test func client_withoutALPN_isNotServed() throws {
        let bench = try Bench()
        let client = try RawClient(bench, flaw: .noALPN)
        #expect(try client.next() == nil)
        #expect(bench.sink.seen.look { $0.opened.isEmpty })
    }

    @Test func bytes_withoutTLS_areRefused() throws {
        let bench = try Bench()
        let link = try bench.connect()
        let plain = try PlainSocket(port: bench.port)
        plain.send(Array("GET / HTTP/1.1\r\n\r\n".utf8))
        plain.readToEnd()
        #expect(try link.ask("echo", [1]).message == [1])
    }

    @Test func certificate_ofAnotherAuthority_isRefused() throws {
        let bench = try Bench()
        let other = try TestCertificates()
        let files = try other.issue(.admin, "root", serial: 5)
        let tls = TLSConfiguration(
            authority: bench.certificates.authority, certificate: files.certificate, key: files.key)
        // The client sees the alert at its first read.
        #expect(try RawClient(bench, tls: tls).next() == nil)
        // A client refuses a server of another authority.
        #expect(throws: RawClient.Refused.self) { try RawClient(bench, tls: other.clientTLS()) }
        #expect(bench.sink.seen.look { $0.opened.isEmpty })
    }

    @Test func errorQueue_leftByOtherCode_endsNoConnection() throws {
        let client = try RawClient(Bench())
        try client.sendHello()
        // The ticket arrives with the answer; reading it clears OpenSSL's error queue.
        try client.open(1, "echo")
        #expect(try client.close()?.call == 1)
        #expect(EVP_CIPHER_fetch(nil, "no such cipher", nil) == nil && ERR_peek_error() != 0)
        // The first read finds nothing; the answers then arrive in pieces.
        for (call, method) in [(3, "later"), (5, "large")] as [(UInt32, String)] {
            try client.open(call, method)
            #expect(try client.close()?.call == call)
        }
        #expect(ERR_peek_error() != 0)
        ERR_clear_error()
    }

    @Test func brokenConnection_whoseAlertFindsNoRoom_ends() throws {
        let certificates = try TestCertificates()
        let listener = clinux_listen("127.0.0.1", 0, 1)
        let far = clinux_connect("127.0.0.1", UInt16(clinux_local_port(listener)), 10_000)
        var address = [CChar](repeating: 0, count: 64)
        let near = clinux_accept(listener, &address, UInt32(address.count))
        defer { for socket in [listener, far, near] { clinux_close(socket) } }
        let server = try TLSSession(TLSContext.server(certificates.serverTLS), socket: near, isServer: true)
        let client = try TLSSession(TLSContext.client(certificates.clientTLS()), socket: far, isServer: false)
        let end = patience()
        while clinux_monotonic() < end {
            let ends = (client.handshake(), server.handshake())
            if case (.done, .done) = ends { break }
        }
        // Fills the send buffer to its last byte: the client reads nothing.
        let junk = [UInt8](repeating: 0, count: 65_536)
        repeat {
            for size in [junk.count, 1] {
                while clinux_write(near, junk, UInt64(size)) > 0 {}
            }
        } while clinux_poll(near, CLINUX_EVENT_OUT, 200) > 0 || clinux_write(near, junk, 1) > 0
        // A malformed TLS record.
        clinux_write(far, [0x17, 3, 3, 0, 17] + junk[..<17], 22)
        #expect(clinux_poll(near, CLINUX_EVENT_IN, 20_000) > 0)
        var buffer = junk
        for _ in 0..<2 {
            let outcome = buffer.withUnsafeMutableBytes { server.read(into: $0) }
            guard case .failed = outcome else {
                Issue.record("\(outcome)")
                return
            }
        }
    }

    @Test func serverName_thatDiffers_isRefused() throws {
        let bench = try Bench()
        var target = bench.target()
        target.serverName = "elsewhere.example"
        #expect(throws: Problem.self) { try ClientLink(target) }
        target.serverName = "localhost"
        #expect(try ClientLink(target).ask("echo", [1]).message == [1])
    }

    @Test func certificate_expired_isRefused() throws {
        let bench = try Bench()
        let files = try bench.certificates.issue(.device, "old", serial: 6, seconds: -10)
        #expect(try RawClient(bench, tls: bench.certificates.clientTLS(files)).next() == nil)
    }

    @Test(arguments: ["https://example.org", "lectern:root/x", "lectern:device/", "lectern:device/a/b", "lectern:device/a b"])
    func certificate_withoutARole_isRefused(_ uri: String) throws {
        let bench = try Bench()
        let files = try bench.certificates.issue(uri: uri, file: "odd", serial: 8)
        let client = try RawClient(bench, tls: bench.certificates.clientTLS(files))
        #expect(try client.closeReason() == "CERTIFICATE_REFUSED")
    }

    @Test func certificate_revoked_isRefusedAlsoOnOpenConnections() throws {
        let bench = try Bench()
        let files = try bench.certificates.issue(.device, "kiosk-1", serial: 0x1f)
        let other = try bench.connect(try bench.certificates.issue(.device, "kiosk-2", serial: 0x20))
        let tls = bench.certificates.clientTLS(files)
        let open = try RawClient(bench, tls: tls)
        try open.sendHello()
        try open.open(1, "echo", [1])
        #expect(try open.close()?.close.message == [1])
        try bench.certificates.revoke(["00:1F", "abc"])
        try bench.server.reloadRevoked(from: bench.certificates.revoked)
        #expect(try open.closeReason() == "CERTIFICATE_REFUSED")
        #expect(try RawClient(bench, tls: tls).closeReason() == "CERTIFICATE_REFUSED")
        #expect(try other.ask("echo", [2]).message == [2])
    }

    @Test func revocationList_malformed_keepsTheOldOne() throws {
        let bench = try Bench()
        let files = try bench.certificates.issue(.device, "kiosk-1", serial: 0x1f)
        try bench.certificates.revoke(["1f"])
        try bench.server.reloadRevoked(from: bench.certificates.revoked)
        try bench.certificates.revoke(["not hexadecimal"])
        #expect(throws: TLSError.self) { try bench.server.reloadRevoked(from: bench.certificates.revoked) }
        #expect(try RawClient(bench, tls: bench.certificates.clientTLS(files)).closeReason() == "CERTIFICATE_REFUSED")
    }

    @Test func certificate_thatExpires_endsItsConnectionAndIsNotResumed() throws {
        var limits = Limits()
        limits.certificateCheckMillisecondsMax = 50
        let bench = try Bench(limits)
        let files = try bench.certificates.issue(.device, "brief", serial: 9, seconds: 2)
        let tls = bench.certificates.clientTLS(files)
        let client = try RawClient(bench, tls: tls)
        try client.sendHello()
        try client.open(1, "echo")
        _ = try client.close()
        let ticket = try #require(client.ticket)
        #expect(try client.closeReason() == "CERTIFICATE_REFUSED")
        let again = try RawClient(bench, tls: tls, ticket: ticket)
        #expect(again.isResumed)
        #expect(try again.closeReason() == "CERTIFICATE_REFUSED")
    }

    @Test func tlsSession_withACertificate_isResumedUntilItIsRevoked() throws {
        let bench = try Bench(ticketKeys: [try TicketKey()])
        let files = try bench.certificates.issue(.partner, "bookshop", serial: 0x77)
        let first = try bench.connect(files)
        _ = try first.ask("echo")
        #expect(!first.isResumed)
        let ticket = try #require(first.ticket)
        first.close()
        var target = bench.target(files)
        target.ticket = ticket
        let second = try ClientLink(target)
        _ = try second.ask("echo")
        #expect(second.isResumed)
        let peers = bench.sink.seen.look { $0.opened.map(\.peer.name) }
        #expect(peers == ["bookshop", "bookshop"])
        target.ticket = try #require(second.ticket)
        second.close()
        try bench.certificates.revoke(["77"])
        try bench.server.reloadRevoked(from: bench.certificates.revoked)
        do {
            _ = try ClientLink(target).ask("echo")
            Issue.record("a revoked certificate was resumed")
        } catch let problem as Problem {
            #expect(problem.reason == "CERTIFICATE_REFUSED")
        }
    }

    @Test func tlsSession_withoutACertificate_isResumed() throws {
        let bench = try Bench()
        let first = try bench.connect()
        _ = try first.ask("echo")
        var target = bench.target()
        target.ticket = try #require(first.ticket)
        #expect(try ClientLink(target).isResumed)
    }

    @Test func ticketKeys_ofAnotherWorker_resumeUntilRotated() throws {
        let old = try TicketKey()
        let new = try TicketKey()
        let certificates = try TestCertificates()
        let first = try Bench(certificates: certificates, ticketKeys: [old])
        let link = try first.connect()
        _ = try link.ask("echo")
        let ticket = try #require(link.ticket)
        let successor = try Bench(certificates: certificates, ticketKeys: [new, old])
        var target = successor.target()
        target.ticket = ticket
        #expect(try ClientLink(target).isResumed)
        successor.server.setTicketKeys([new])
        #expect(try ClientLink(target).isResumed == false)
        #expect(TicketKey(bytes: [1, 2, 3]) == nil)
    }

    @Test func tlsSession_ofAnotherAuthority_isNotResumed() throws {
        let key = try TicketKey()
        let first = try Bench(ticketKeys: [key])
        let link = try first.connect()
        _ = try link.ask("echo")
        let ticket = try #require(link.ticket)
        let other = try Bench(ticketKeys: [key])
        var target = other.target()
        target.ticket = ticket
        #expect(try ClientLink(target).isResumed == false)
    }

    @Test func tlsFiles_thatAreUnusable_areNamed() throws {
        let certificates = try TestCertificates()
        for wrong in [
            TLSConfiguration(authority: "/none/ca", certificate: certificates.server.certificate, key: certificates.server.key),
            TLSConfiguration(authority: certificates.authority, certificate: "/none/cert", key: certificates.server.key),
            TLSConfiguration(authority: certificates.authority, certificate: certificates.server.certificate, key: "/none/key"),
            TLSConfiguration(
                authority: certificates.authority, certificate: certificates.server.certificate,
                key: certificates.server.key, revoked: "/none/revoked"),
        ] {
            do {
                _ = try Server(listeners: [], tls: wrong, limits: Limits(), reactors: 1, sink: EchoSink(), log: .silent)
                Issue.record("taken")
            } catch {
                #expect(error.description.contains("/none/"))
            }
        }
    }
}
