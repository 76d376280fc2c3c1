// Watchers over reloads and killed workers: a change in each gap, and none is lost, also for those who have seen nothing yet.

import Foundation
import HelloMessages
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@Suite(.serialized) struct WatchSurvivalTests {
    /// So many reloads and as many killed workers. LECTERN_WATCH_ROUNDS=20 is the full measure.
    private static let rounds = ProcessInfo.processInfo.environment["LECTERN_WATCH_ROUNDS"].flatMap { Int($0) } ?? 2
    private static let patienceMilliseconds = 30_000

    /// Reloads the daemon or kills its worker, and waits until another one serves.
    private func disturb(_ daemon: DaemonUnderTest, isReload: Bool) throws {
        let mark = daemon.logCount
        if isReload { daemon.signal(SIGHUP) } else { kill(try #require(daemon.workers.last), SIGKILL) }
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
    }

    /// Signs the book. A worker that was replaced a moment ago, and still accepts, answers DRAINING: under load it may be met, and the next one is asked.
    private func sign(_ daemon: DaemonUnderTest, _ name: String) throws {
        let deadline = ContinuousClock.now + .milliseconds(Self.patienceMilliseconds)
        while true {
            do {
                let connection = try daemon.connect(.device, "kiosk-1")
                defer { connection.close() }
                _ = try Hello.Client(SessionCaller(connection)).sign(Hello.SignRequest(name: name))
                return
            } catch let problem as Problem where problem.reason == "DRAINING" && ContinuousClock.now < deadline {
                // Refused, never begun.
                continue
            }
        }
    }

    private func watch(_ connection: Connection, cursor: [UInt8] = []) throws -> ServerStream {
        let request = Host.WatchRequest(topics: ["hello.guest"], cursor: cursor, cursorItems: true)
        return try connection.stream("lectern.host.v1.Host/Watch", try request.encoded())
    }

    private func guest(_ item: ServerStream.Item) throws -> String { try Hello.Guest(Host.Change(item.message).body).name }

    @Test func changeInEachGap_overReloadsAndKilledWorkers_isNeverLost() throws {
        var options = DaemonUnderTest.Options(plugins: ["Hello"])
        options.drainMilliseconds = 300
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        let files = try daemon.certificate(.admin, "follower")
        let client = try ReconnectingClient(
            Endpoint(
                host: "127.0.0.1", port: daemon.port, authority: daemon.certificates.authority, certificate: files.certificate, key: files.key,
                name: "follower"))
        defer { client.close() }
        let follower = client.watch(.init(topics: ["hello.guest"]))
        try follower.waitForCursor(timeoutMilliseconds: Self.patienceMilliseconds)
        for round in 0..<2 * Self.rounds {
            let connection = try daemon.connect(.admin, "watcher")
            let stream = try watch(connection)
            let first = try #require(try stream.next(timeoutMilliseconds: Self.patienceMilliseconds))
            #expect(first.message.isEmpty)
            try disturb(daemon, isReload: round.isMultiple(of: 2))
            #expect(waitUntil { connection.ended != nil || connection.drainGraceMilliseconds != nil })
            let name = "guest \(round)"
            try sign(daemon, name)
            // Whoever has seen nothing goes on from the cursor that it was told at once.
            let again = try daemon.connect(.admin, "watcher")
            let resumed = try watch(again, cursor: first.cursor)
            var item = try #require(try resumed.next(timeoutMilliseconds: Self.patienceMilliseconds))
            if item.message.isEmpty { item = try #require(try resumed.next(timeoutMilliseconds: Self.patienceMilliseconds)) }
            #expect(try guest(item) == name, "round \(round)")
            again.close()
            // Whoever follows all the time sees each change once.
            #expect(try guest(follower.next(timeoutMilliseconds: Self.patienceMilliseconds)) == name, "round \(round)")
        }
        print("WatchSurvivalTests: \(Self.rounds) reloads and \(Self.rounds) killed workers")
    }
}
