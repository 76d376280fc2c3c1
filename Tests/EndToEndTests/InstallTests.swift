// `make install` over a daemon that runs: nothing that is running is touched, and an upgrade loses no call.

import Foundation
import HelloMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@Suite(.serialized) struct InstallTests {
    /// LECTERN_UPGRADE_ROUNDS=200 is the full measure.
    private static let rounds = Int(ProcessInfo.processInfo.environment["LECTERN_UPGRADE_ROUNDS"] ?? "") ?? 2
    private static let clients = 4

    /// A daemon that runs what is installed, with the installed Swift libraries.
    private func daemon(_ installation: Installation) throws -> DaemonUnderTest {
        try installation.install(mark: "mark-0-end")
        var options = DaemonUnderTest.Options(plugins: ["Hello"])
        options.installation = installation.prefix
        options.environment = ["LD_LIBRARY_PATH": try installation.libraries()]
        options.drainMilliseconds = 500
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        return daemon
    }

    private func run(_ installation: Installation, _ arguments: [String]) throws -> (code: Int32, message: String) {
        let result = try Program.run(installation.prefix + "/bin/" + arguments[0], Array(arguments.dropFirst()))
        return (result.status, result.errors)
    }

    @Test func install_overARunningDaemon_touchesNothingThatRuns() throws {
        let installation = try Installation(source: Repository.path)
        let daemon = try daemon(installation)
        let load = try SigningLoad(daemon, clients: Self.clients)
        defer { _ = load.finish() }
        let processes = [daemon.supervisor] + daemon.workers
        for round in 1...2 {
            try installation.install(mark: "mark-\(round)-end")
            let answered = load.answered
            waitUntil(seconds: 30) { load.answered >= answered + 20 }
        }
        #expect([daemon.supervisor] + daemon.workers == processes)
        #expect(processes.allSatisfy { Installation.carries("mark-0-end", process: $0) })
        let outcome = load.finish()
        #expect(outcome.failures == [] && outcome.signed.count >= 40, "\(daemon.log)")
        let prefix = installation.prefix
        for file in ["share/doc/lectern/docs/Operating.md", "share/doc/lectern/examples/sample/city.jsonl",
            "share/doc/lectern/examples/HelloC/hello.c", "share/doc/lectern/examples/Hello/HelloService.swift"] {
            #expect(FileManager.default.fileExists(atPath: prefix + "/" + file), "\(file)")
        }
        let left = FileManager.default.enumerator(atPath: prefix)?.compactMap { $0 as? String }.filter { $0.contains("-new-") }
        #expect(left == [])
    }

    @Test func upgrade_underLoad_losesAndDoublesNothing() throws {
        let installation = try Installation(source: Repository.path)
        let daemon = try daemon(installation)
        let load = try SigningLoad(daemon, clients: Self.clients)
        defer { _ = load.finish() }
        for round in 1...Self.rounds {
            let mark = daemon.logCount
            try installation.install(mark: "mark-\(round)-end")
            let check = try run(installation, ["lecternd", "--check", "--config", daemon.configurationPath])
            #expect(check.code == 0, "\(check.message)")
            daemon.signal(SIGHUP)
            _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
            _ = try daemon.waitForLog("\"message\":\"drained\"", from: mark)
            let worker = try #require(daemon.workers.last)
            #expect(Installation.carries("mark-\(round)-end", process: worker), "round \(round)")
        }
        let outcome = load.finish()
        #expect(outcome.failures == [], "\(daemon.log)")
        #expect(outcome.drains >= Self.rounds)
        // What was answered is there once, and nothing else.
        let connection = try daemon.connect(.device, "kiosk-1")
        defer { connection.close() }
        let stream = try connection.stream(
            "lectern.hello.v1.Hello/Guests", try Hello.GuestsRequest(onlyPresent: true).encoded())
        var guests: [String: Int64] = [:], rows = 0
        while let item = try stream.next() {
            let guest = try Hello.Guest(item.message)
            guests[guest.name] = guest.guestId
            rows += 1
        }
        #expect(guests == outcome.signed && rows == outcome.signed.count)
        print("\(Self.rounds) upgrades: \(outcome.signed.count) calls answered, \(outcome.failures.count) failed, \(outcome.drains) drains,",
            "\(rows) effects, \(rows - guests.count) doubled")
    }
}
