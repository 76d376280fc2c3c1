// Supervisor and worker: what happens when either dies, is told to end, or to reload.

import Foundation
import HelloMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTesting
import LecternWire
import Testing

@Suite(.serialized) struct ProcessTests {
    private func greet(_ daemon: DaemonUnderTest) throws -> String {
        let connection = try daemon.connect(.device, "kiosk-1")
        defer { connection.close() }
        return try Hello.Client(SessionCaller(connection)).greet(Hello.GreetRequest(name: "杜甫")).greeting
    }

    @Test func worker_afterItsDeath_isReplaced() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let before = try greet(daemon)
        let worker = try #require(daemon.workers.first)
        let mark = daemon.logCount
        kill(worker, SIGKILL)
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        #expect(try greet(daemon) == before)
        #expect(daemon.workers.count == 1)
        #expect(daemon.workers.first != worker)
    }

    @Test func worker_keepsFreedMemory_unlessConfiguredOtherwise() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let worker = try #require(daemon.workers.first)
        let environment = try String(contentsOfFile: "/proc/\(worker)/environ", encoding: .utf8).split(separator: "\0")
        let name = "GLIBC_TUNABLES"
        let expected = ProcessInfo.processInfo.environment[name] ?? "glibc.malloc.tcache_count=127"
        #expect(environment.contains("\(name)=\(expected)"))
    }

    @Test func worker_afterItsSupervisorsDeath_ends() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let worker = try #require(daemon.workers.first)
        let mark = daemon.logCount
        daemon.signal(SIGKILL)
        #expect(try daemon.waitForExit() == -SIGKILL)
        // The new supervisor binds the same port as soon as the old worker has let it go.
        try daemon.start()
        _ = try daemon.waitForLog("\"message\":\"drained\"", from: mark)
        #expect(try greet(daemon).contains("杜甫"))
        #expect(daemon.workers.first != worker)
    }

    @Test func term_drains_andExitsWithZero() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let client = try RawClient(
            port: daemon.port, tls: daemon.certificates.clientTLS(try daemon.certificate(.device, "kiosk-1")))
        try client.sendHello()
        daemon.signal(SIGTERM)
        while let frame = try client.next() {
            if case .drain = frame.kind { break }
        }
        // A client that has not obeyed yet is still served within the grace.
        try client.open(1, "lectern.hello.v1.Hello/Greet", try Hello.GreetRequest(name: "王维").encoded())
        let answer = try #require(try client.close())
        #expect(answer.close.status == .ok)
        client.shutdown()
        #expect(try daemon.waitForExit() == 0)
    }

    @Test func hup_replacesTheWorker_andDropsNoCall() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        let load = try ReloadLoad(daemon, clients: 4)
        defer { _ = load.finish() }
        for _ in 0..<3 {
            let mark = daemon.logCount
            let old = try #require(daemon.workers.last)
            daemon.signal(SIGHUP)
            _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
            _ = try daemon.waitForLog("\"message\":\"drained\"", from: mark)
            #expect(daemon.workers.last != old)
        }
        // The old worker listened until it had told epoll, and did not go on with sockets that were closed.
        #expect(!daemon.log.contains("cannot accept connections"))
        let result = load.finish()
        #expect(result.failures == [])
        #expect(result.answered > 100)
    }

    @Test func configuration_invalid_isRefusedAtStartAndReload() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        try "{ listen: [], lisen: 1 }".write(toFile: daemon.configurationPath, atomically: true, encoding: .utf8)
        let mark = daemon.logCount
        daemon.signal(SIGHUP)
        let line = try daemon.waitForLog("the reload failed", from: mark)
        #expect(line.contains("lisen"))
        #expect(try greet(daemon).contains("杜甫"))
        let other = try DaemonUnderTest(.init(plugins: ["Nonsense"]))
        #expect(throws: DaemonUnderTest.Failure.self) { try other.start() }
        #expect(try other.waitForExit() == 78)
        // The last error says what it was.
        let last = try other.waitForLog("the daemon can't start")
        #expect(last.contains("libNonsensePlugin.so") && last.contains("\"role\":\"supervisor\""), "\(last)")
    }

    @Test func workers_dyingRepeatedly_endTheDaemon() throws {
        let daemon = try DaemonUnderTest(plugins: ["Hello"])
        for _ in 0..<9 {
            let mark = daemon.logCount
            guard let worker = daemon.workers.last else { break }
            kill(worker, SIGKILL)
            _ = try daemon.waitForLog("a worker died", from: mark)
            let line = try daemon.waitForLog(from: mark) { $0.contains("\"message\":\"serving\"") || $0.contains("again and again") }
            if line.contains("again and again") { break }
        }
        #expect(try daemon.waitForExit() == 70)
    }
}

/// Clients that obey Drain and never send a call twice, while workers change under them.
private final class ReloadLoad: @unchecked Sendable {
    // Unchecked: what threads share is in `state`.
    struct Outcome: Sendable {
        var answered = 0
        var failures: [String] = []
        var isOver = false
    }

    private let state = Monitor<Outcome>(Outcome())
    private var threads: [PlainThread] = []

    init(_ daemon: DaemonUnderTest, clients: Int) throws {
        for index in 0..<clients {
            _ = try daemon.certificate(.device, "load-\(index)")
            threads.append(try PlainThread(name: "load \(index)") { [state] in
                while !state.look({ $0.isOver }) {
                    do {
                        let connection = try daemon.connect(.device, "load-\(index)")
                        defer { connection.close() }
                        let hello = Hello.Client(SessionCaller(connection))
                        while connection.drainGraceMilliseconds == nil, !state.look({ $0.isOver }) {
                            _ = try hello.greet(.init(name: "load"))
                            state.look { $0.answered += 1 }
                        }
                    } catch let problem as Problem where problem == .draining {
                        // The client's own word: Drain came between the look and the call, which was not sent.
                    } catch {
                        state.look { $0.failures.append("\(error)") }
                    }
                }
            })
        }
    }

    func finish() -> Outcome {
        state.change { $0.isOver = true }
        for thread in threads { thread.join() }
        threads = []
        return state.look { $0 }
    }
}
