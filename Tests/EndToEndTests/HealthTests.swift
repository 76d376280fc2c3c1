// The health listener of a real daemon: liveness, readiness and metrics, also while workers change and clients misbehave.

import Foundation
import HelloMessages
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import Testing

@Suite(.serialized) struct HealthTests {
    private static let greet = "lectern.hello.v1.Hello/Greet", sign = "lectern.hello.v1.Hello/Sign"

    private func daemon(_ change: (inout DaemonUnderTest.Options) -> Void = { _ in }) throws -> DaemonUnderTest {
        var options = DaemonUnderTest.Options(plugins: ["Hello"])
        options.health = true
        change(&options)
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        return daemon
    }

    private func hello(_ daemon: DaemonUnderTest) throws -> (Connection, Hello.Client<SessionCaller>) {
        let connection = try daemon.connect(.device, "kiosk-1")
        return (connection, Hello.Client(SessionCaller(connection)))
    }

    private func metrics(_ daemon: DaemonUnderTest) throws -> OpenMetrics {
        let response = try PlainHTTP.get("/metrics", port: daemon.healthPort)
        #expect(response.status == 200)
        #expect(response.headers["content-type"] == "application/openmetrics-text; version=1.0.0; charset=utf-8")
        return try OpenMetrics(response.body)
    }

    /// Waits until a path is answered so.
    private func wait(_ path: String, _ status: Int, _ daemon: DaemonUnderTest, seconds: Double = 30) throws -> PlainHTTP {
        let limit = Date().addingTimeInterval(seconds)
        while true {
            let response = try PlainHTTP.get(path, port: daemon.healthPort)
            if response.status == status || Date() > limit { return response }
        }
    }

    @Test func health_withoutItsKey_isNotServed() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        #expect(daemon.healthPort == 0)
        #expect(!daemon.log.contains("\"health\""))
    }

    @Test func health_ofAServingDaemon_isLiveAndReady() throws {
        let daemon = try daemon()
        #expect(try PlainHTTP.get("/live", port: daemon.healthPort).status == 200)
        let ready = try PlainHTTP.get("/ready?from=balancer", port: daemon.healthPort)
        #expect(ready.status == 200 && ready.body == "ready\n")
        #expect(ready.headers["connection"] == "close" && ready.headers["cache-control"] == "no-store")
        #expect(try PlainHTTP.get("/", port: daemon.healthPort).status == 404)
    }

    @Test func metrics_afterCalls_countThemByMethodAndOutcome() throws {
        let daemon = try daemon()
        let (connection, client) = try hello(daemon)
        defer { connection.close() }
        for _ in 0..<3 { _ = try client.greet(Hello.GreetRequest(name: "李白")) }
        #expect(throws: Problem.self) { _ = try client.greet(Hello.GreetRequest(name: "")) }
        _ = try client.sign(Hello.SignRequest(name: "杜甫"))
        #expect(throws: Problem.self) { _ = try client.sign(Hello.SignRequest(name: "杜甫")) }
        let metrics = try metrics(daemon)
        for (method, ok, reason) in [(HealthTests.greet, 3.0, "NAME_MISSING"), (HealthTests.sign, 1, "ALREADY_SIGNED")] {
            #expect(metrics.value("lectern_calls_total", ["method": method, "outcome": "ok"]) == ok)
            #expect(metrics.value("lectern_calls_total", ["method": method, "outcome": "refused"]) == 1)
            #expect(metrics.value("lectern_calls_total", ["method": method, "outcome": "failed"]) == 0)
            #expect(metrics.value("lectern_method_problems_total", ["method": method, "reason": reason]) == 1)
            #expect(metrics.value("lectern_problems_total", ["reason": reason]) == 1)
            #expect(metrics.value("lectern_call_duration_seconds_count", ["method": method]) == ok + 1)
            let sum = try #require(metrics.value("lectern_call_duration_seconds_sum", ["method": method]))
            #expect(sum > 0 && sum < 10)
        }
        #expect(metrics.value("lectern_problems_total", ["reason": "STORE_FULL"]) == 0, "what has not happened yet is there, too")
        #expect(metrics.value("lectern_connections") == 1)
        #expect(metrics.value("lectern_ready") == 1 && metrics.value("lectern_draining") == 0)
        #expect(metrics.samples("lectern_plugin_info", ["plugin": "hello"]).count == 1)
        #expect(metrics.value("lectern_writer_seconds_total", ["plugin": "hello"]) ?? 0 > 0)
        #expect(metrics.value("lectern_store_figure", ["figure": "write units"]) ?? 0 > 0)
        #expect(metrics.value("lectern_changes_total") == 1)
        let started = try #require(metrics.value("lectern_worker_start_time_seconds"))
        #expect(abs(started - Date().timeIntervalSince1970) < 60)
        for name in ["process_resident_memory_bytes", "process_open_fds", "process_max_fds", "process_cpu_seconds_total"] {
            #expect(metrics.value(name) ?? 0 > 0, "\(name)")
        }
    }

    /// Counters agree with what `lectern status` tells, which sums the same calls.
    @Test func metrics_andStatus_tellTheSame() throws {
        let daemon = try daemon()
        let (connection, client) = try hello(daemon)
        defer { connection.close() }
        for name in ["a", "b", ""] { _ = try? client.greet(Hello.GreetRequest(name: name)) }
        for name in ["a", "a"] { _ = try? client.sign(Hello.SignRequest(name: name)) }
        let admin = try daemon.connect(.admin, "admin")
        defer { admin.close() }
        let status = try Host.Client(SessionCaller(admin)).status(Host.StatusRequest())
        let metrics = try metrics(daemon)
        let ended = metrics.samples("lectern_calls_total").reduce(into: [:]) { $0[$1.labels["outcome"] ?? "", default: 0] += $1.value }
        // The call that asked was served meanwhile.
        #expect(ended["ok"] == Double(status.callsServed) + 1)
        #expect((ended["refused"] ?? 0) + (ended["failed"] ?? 0) == Double(status.callsFailed))
    }

    @Test func metrics_tellNoNames() throws {
        let daemon = try daemon()
        let (connection, client) = try hello(daemon)
        defer { connection.close() }
        _ = try client.sign(Hello.SignRequest(name: "secret-reader"))
        #expect(throws: Problem.self) { _ = try connection.call("lectern.hello.v1.Hello/NoSuch\"}\n", []) }
        let body = try PlainHTTP.get("/metrics", port: daemon.healthPort).body
        #expect(!body.contains("secret-reader") && !body.contains("kiosk-1") && !body.contains("NoSuch"))
        #expect(try OpenMetrics(body).value("lectern_method_problems_total", ["method": "unknown", "reason": "METHOD_UNKNOWN"]) == 1)
    }

    @Test func scrape_whileWorkersAreReplaced_isNeverRefusedNorNotReady() throws {
        let daemon = try daemon {
            $0.drainMilliseconds = 1_000
            $0.limits = "health_answer_milliseconds_max: 20000"  // a store that a busy machine delays is ready all the same
        }
        for _ in 0..<2 {
            // Does not obey Drain, so the old worker is there for the whole grace.
            let client = try RawClient(port: daemon.port, tls: daemon.certificates.clientTLS(try daemon.certificate(.device, "kiosk-1")))
            try client.sendHello()
            let mark = daemon.logCount
            daemon.signal(SIGHUP)
            var asked = 0
            repeat {
                #expect(try PlainHTTP.get("/ready", port: daemon.healthPort).status == 200)
                #expect(try metrics(daemon).value("lectern_ready") == 1)
                asked += 1
            } while !daemon.log.split(separator: "\n").dropFirst(mark).contains { $0.contains("a drained worker ended") }
            #expect(asked > 3)
            client.shutdown()
        }
        #expect(daemon.workers.count == 1)
    }

    @Test func ready_afterTheWorkersDeath_isTrueOfTheNextWorker() throws {
        let daemon = try daemon()
        let before = try #require(try metrics(daemon).value("lectern_worker_start_time_seconds"))
        let worker = try #require(daemon.workers.first)
        kill(worker, SIGKILL)
        // Nobody is refused: the socket is the supervisor's. The next worker answers, at first that it starts.
        let ready = try wait("/ready", 200, daemon)
        #expect(ready.status == 200)
        #expect(daemon.workers.first != worker)
        #expect(try metrics(daemon).value("lectern_worker_start_time_seconds") ?? 0 > before)
    }

    @Test func ready_whileTheOnlyWorkerDrains_isNot() throws {
        let daemon = try daemon()
        let client = try RawClient(port: daemon.port, tls: daemon.certificates.clientTLS(try daemon.certificate(.device, "kiosk-1")))
        try client.sendHello()
        daemon.signal(SIGTERM)
        let ready = try wait("/ready", 503, daemon)
        #expect(ready.status == 503 && ready.body.contains("drains"))
        #expect(try PlainHTTP.get("/live", port: daemon.healthPort).status == 200)
        #expect(try metrics(daemon).value("lectern_ready") == 0)
        client.shutdown()
        #expect(try daemon.waitForExit() == 0)
    }

    @Test func health_ofAWorkerWhoseSupervisorDied_letsGoOfTheAddress() throws {
        let daemon = try daemon { $0.drainMilliseconds = 1_000 }
        let port = daemon.healthPort
        daemon.signal(SIGKILL)
        #expect(try daemon.waitForExit() == -SIGKILL)
        try daemon.start()
        #expect(daemon.healthPort == port)
        #expect(try PlainHTTP.get("/ready", port: port).status == 200)
    }

    @Test func badRequests_areRefusedByKind() throws {
        let daemon = try daemon()
        let cases: [(String, Int)] = [
            ("POST /metrics HTTP/1.1\r\nHost: a\r\n\r\n", 405), ("DELETE / HTTP/1.1\r\n", 405), ("GET /x HTTP/1.1\r\nHost: a\r\n\r\n", 404),
            ("GET /live HTTP/1.1\r\n\r\n", 400), ("GET /live HTTP/2.0\r\nHost: a\r\n\r\n", 400), ("GET live HTTP/1.1\r\nHost: a\r\n\r\n", 400),
            ("GET /live HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello", 400), ("\u{16}\u{3}\u{1} hello", 400),
            ("GET /live HTTP/1.1\r\nHost: a\r\n: empty\r\n\r\n", 400), ("GET /" + String(repeating: "x", count: 5_000), 431),
            ("GET /live HTTP/1.0\r\n\r\n", 200),
        ]
        for (request, status) in cases {
            let response = try PlainHTTP.send(Array(request.utf8), port: daemon.healthPort)
            #expect(response.status == status, "\(request)")
            if status == 405 { #expect(response.headers["allow"] == "GET") }
        }
    }

    @Test func slowConnections_areBoundedAndDelayNoOther() throws {
        let daemon = try daemon()
        let (connection, client) = try hello(daemon)
        defer { connection.close() }
        let slow = try (0..<64).map { _ in
            let connection = try PlainConnection(port: daemon.healthPort)
            connection.send(Array("GET /met".utf8))
            return connection
        }
        let begun = Date()
        #expect(try PlainHTTP.get("/ready", port: daemon.healthPort).status == 200)
        #expect(Date().timeIntervalSince(begun) < 1.5, "the request waited for the slow ones")
        // 16 places: those that came first gave theirs up, and nothing of it reached the terminals.
        #expect(slow.prefix(32).allSatisfy { $0.isEnded(seconds: 5) })
        #expect(slow.last?.isEnded(seconds: 10) == true, "a request that does not come is given up")
        #expect(try client.greet(Hello.GreetRequest(name: "王维")).greeting.contains("王维"))
    }
}
