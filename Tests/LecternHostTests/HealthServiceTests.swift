// Readiness without a daemon: responses while the host starts, serves and drains, and while its store does not answer.

import CLinux
import Foundation
import LecternNet
import LecternTesting
import LecternWire
import Testing

@testable import LecternHost

@Suite struct HealthServiceTests {
    /// A health listener over a service.
    private func serve(_ service: HealthService, _ limits: Limits = Limits()) throws -> (server: HTTPServer, port: UInt16) {
        let listener = clinux_listen("127.0.0.1", 0, 16)
        let port = UInt16(clinux_local_port(listener))
        let server = try HTTPServer(taking: [listener], limits: limits, log: .silent, handler: service.handler)
        try server.start()
        return (server, port)
    }

    /// Requests the path until it has the status, at most 20 s.
    private func wait(_ path: String, _ status: Int, _ port: UInt16) throws {
        let limit = Date().addingTimeInterval(20)
        while try PlainHTTP.get(path, port: port).status != status, Date() < limit {}
    }

    @Test func ready_beforeAndAfterTheStart_namesTheWorkersState() throws {
        let service = HealthService()
        let (server, port) = try serve(service)
        defer { server.stop() }
        let starting = try PlainHTTP.get("/ready", port: port)
        #expect(starting.status == 503 && starting.body.contains("starting"))
        #expect(try PlainHTTP.get("/live", port: port).status == 200)
        #expect(try PlainHTTP.get("/metrics", port: port).status == 503)
        let host = try HostUnderTest([])
        defer { host.stop() }
        service.serve(host.router)
        #expect(try PlainHTTP.get("/ready", port: port).status == 200)
        host.router.drain()
        let draining = try PlainHTTP.get("/ready", port: port)
        #expect(draining.status == 503 && draining.body.contains("drains"))
    }

    @Test func ready_whileTheStoreIsStuck_isRefused() throws {
        let isFree = Signal()
        let stuck = ScriptedMethod(name: "test.v1.Notes/Wait", effect: .read, call: { call in
            isFree.wait()
            return call.answer("done")
        })
        var limits = Limits()
        limits.healthAnswerMillisecondsMax = 100
        // More than any store has threads to read with, so that the queue before it holds nothing back.
        limits.storeReadsMax = 64
        let host = try HostUnderTest([Notes().plugin([stuck])], limits: limits)
        defer { host.stop() }
        let service = HealthService()
        service.serve(host.router)
        let (server, port) = try serve(service, limits)
        defer { server.stop() }
        #expect(try PlainHTTP.get("/ready", port: port).status == 200)
        let calls = (0..<32).map { _ in host.begin(Frame.Open(method: "test.v1.Notes/Wait")) }
        try wait("/ready", 503, port)
        let silent = try PlainHTTP.get("/ready", port: port)
        #expect(silent.status == 503 && silent.body.contains("the store does not answer"))
        let metrics = try OpenMetrics(try PlainHTTP.get("/metrics", port: port).body)
        #expect(metrics.value("lectern_ready") == 0)
        #expect(try PlainHTTP.get("/live", port: port).status == 200)
        isFree.give()
        for call in calls { #expect(host.recorder.close(of: call)?.status == .ok) }
        try wait("/ready", 200, port)
        #expect(try OpenMetrics(try PlainHTTP.get("/metrics", port: port).body).value("lectern_ready") == 1)
    }

    @Test func server_thatStopsAccepting_acceptsNothingMore() throws {
        let (server, port) = try serve(HealthService())
        defer { server.stop() }
        #expect(try PlainHTTP.get("/live", port: port).status == 200)
        server.stopAccepting()
        let limit = Date().addingTimeInterval(20)
        while (try? PlainHTTP.get("/live", port: port, seconds: 1)) != nil, Date() < limit {}
        #expect(throws: PlainHTTP.Failure.refused) { _ = try PlainHTTP.get("/live", port: port, seconds: 1) }
    }

    @Test func exchange_thatIsAnsweredTwice_keepsTheFirst() throws {
        let listener = clinux_listen("127.0.0.1", 0, 16)
        let port = UInt16(clinux_local_port(listener))
        let handler = HTTPServer.Handler { request, exchange in
            guard request.path == "/twice" else { return }
            exchange.answer(HTTPResponse(status: 200, "first"))
            exchange.answer(HTTPResponse(status: 404, "second"))
        }
        var limits = Limits()
        limits.healthAnswerMillisecondsMax = 50
        let server = try HTTPServer(taking: [listener], limits: limits, log: .silent, handler: handler)
        try server.start()
        defer { server.stop() }
        #expect(try PlainHTTP.get("/twice", port: port).body == "first\n")
        #expect(try PlainHTTP.get("/never", port: port).status == 503)
    }

    /// A response that is larger than the socket's buffers.
    @Test func response_thatIsLarge_arrivesWhole() throws {
        let listener = clinux_listen("127.0.0.1", 0, 16)
        let port = UInt16(clinux_local_port(listener))
        let body = [UInt8](repeating: 0x61, count: 16 << 20)
        let server = try HTTPServer(taking: [listener], limits: Limits(), log: .silent, handler: .init { _, exchange in
            exchange.answer(HTTPResponse(status: 200, contentType: "text/plain", body: body))
        })
        try server.start()
        defer { server.stop() }
        #expect(try PlainHTTP.get("/", port: port).body.utf8.count == body.count)
        // A client that reads nothing delays no other.
        let connection = try PlainConnection(port: port)
        connection.send(Array("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
        #expect(try PlainHTTP.get("/", port: port).status == 200)
    }
}
