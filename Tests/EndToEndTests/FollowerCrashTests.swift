// Workers are killed while terminals lend and four followers count the loans, on one daemon and on two: each follower handles each change
// once. And what an administrator sees of a follower that is behind, and does about one that does not go on.

import CityTesting
import Foundation
import HostMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@Suite(.serialized) struct FollowerCrashTests {
    /// LECTERN_FOLLOWER_KILLS=200 is the full measure: 50,000 loans.
    private static let kills = Int(ProcessInfo.processInfo.environment["LECTERN_FOLLOWER_KILLS"] ?? "") ?? 3
    /// So many loans for each kill, so that there is work whenever one comes.
    private static let loansOfAKill = Int(ProcessInfo.processInfo.environment["LECTERN_FOLLOWER_KILLS"] ?? "") == nil ? 60 : 250
    private static let kiosks = (0..<8).map { "kiosk-\($0)" }
    private static let itemsOfAKiosk = 4

    private let folder: TemporaryFolder
    private let database: TestDatabase
    private let plugin: String

    init() throws {
        folder = try TemporaryFolder()
        database = try TestDatabase()
        plugin = try CountingPlugin.make(in: folder)
    }

    private func daemon(_ limits: String = "lease_milliseconds: 600") throws -> DaemonUnderTest {
        var options = DaemonUnderTest.Options(plugins: CityFixture.plugins + [plugin])
        options.database = database
        options.limits = limits
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        return daemon
    }

    private func lenders(_ daemons: [DaemonUnderTest]) throws -> Lenders {
        let city = try CityFixture(
            daemons[0], kiosks: Self.kiosks, readers: Self.kiosks.count, items: Self.kiosks.count * Self.itemsOfAKiosk,
            loansMax: UInt32(Self.itemsOfAKiosk), records: Self.kiosks.count * Self.itemsOfAKiosk)
        return try Lenders(daemons, city, Self.kiosks)
    }

    /// What the followers have written; empty: the worker did not answer.
    private func counted(_ daemon: DaemonUnderTest) -> [Counted] {
        guard let admin = try? daemon.connect(.admin, "admin") else { return [] }
        defer { admin.close() }
        return (try? admin.counted()) ?? []
    }

    /// Waits until all four have handled each of so many changes.
    private func expectCounted(_ changes: Int, _ daemon: DaemonUnderTest, seconds: Double = 60) {
        let expected = CountingPlugin.followers.map { _ in Counted(each: changes) }
        var found: [Counted] = []
        waitUntil(seconds: seconds) {
            found = counted(daemon)
            return found == expected || found.contains { $0.rows > changes }
        }
        #expect(found == expected)
    }

    private func followers(_ daemon: DaemonUnderTest) throws -> [HostMessages.Host.Follower] {
        // A worker that has just been replaced may take the connection, and drain.
        var admin = RepeatingLine([daemon], "admin", 0, role: .admin)
        defer { admin.close() }
        let answer = try admin.call("lectern.host.v1.Host/Followers", [], CallOptions())
        return try HostMessages.Host.FollowersResponse(answer).followers
            .filter { CountingPlugin.followers.contains($0.name) }
    }

    // MARK: under kills

    @Test(.enabled(if: (try? TestStore.current().isShared) == true, "the store under test serves one daemon only"))
    func followers_ofTwoDaemons_underKills_handleEachChangeOnce() throws { try killAmongLoans([try daemon(), try daemon()]) }

    @Test func followers_underKillsAndReloads_handleEachChangeOnce() throws { try killAmongLoans([try daemon()]) }

    private func killAmongLoans(_ daemons: [DaemonUnderTest]) throws {
        let lenders = try lenders(daemons)
        let began = Date()
        try lenders.lend(Self.kills * Self.loansOfAKill) {
            for kill in 0..<Self.kills {
                let daemon = daemons[kill % daemons.count]
                guard lenders.wait(forLoans: kill * Self.loansOfAKill + Int.random(in: 1..<Self.loansOfAKill)) else { return }
                let mark = daemon.logCount
                // Every third time a reload, with two workers for a while, one of which may be killed next.
                if kill % 3 == 2 { daemon.signal(SIGHUP) } else { for worker in daemon.workers { Foundation.kill(worker, SIGKILL) } }
                _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
            }
        }
        let changes = 2 * Self.kills * Self.loansOfAKill
        #expect(lenders.changes == changes)
        let lent = Date()
        expectCounted(changes, daemons[0], seconds: 300)
        for daemon in daemons {
            // As soon as its worker has heard of what the other's has done.
            #expect(try waitUntil { try followers(daemon).allSatisfy { $0.lag == 0 && !$0.lagIsAtLeast && $0.state == "running" } })
        }
        print(
            "\(daemons.count) daemon(s), \(Self.kills) kills and reloads during \(lenders.loans) loans in \(Int(lent.timeIntervalSince(began))) s: "
                + "\(counted(daemons[0]).map(\.rows)) of \(changes) changes, \(String(format: "%.1f", Date().timeIntervalSince(lent))) s later")
    }

    @Test(arguments: ["before", "after"]) func follower_killedInItsHandler_handlesTheChangeOnce(when: String) throws {
        let daemon = try daemon()
        let mark = daemon.logCount
        // Its answer may be lost: the change is followed as soon as it is committed.
        try? daemon.connect(.device, "kiosk-1").note("kill \(when) \(folder.path)/killed")
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        expectCounted(1, daemon)
    }

    // MARK: what an administrator sees

    @Test func lag_whileThePluginIsNotLoaded_growsByWhatIsWritten() throws {
        let daemon = try daemon()
        let lenders = try lenders([daemon])
        try lenders.lend(5)
        expectCounted(10, daemon)
        let with = try String(contentsOfFile: daemon.configurationPath, encoding: .utf8)
        let without = with.replacingOccurrences(of: ", { path: \"\(plugin)\" }", with: "")
        #expect(without != with)
        try reload(daemon, without)
        for loans in [3, 7] {
            let before = try followers(daemon).map(\.lag)
            try lenders.lend(loans)
            // On a store that orders changes after their commits, the last ones may be held back for a moment.
            let expected = before.map { $0 + UInt64(2 * loans) }
            #expect(try waitUntil { try followers(daemon).map(\.lag) == expected }, "\(before) before \(loans) loans")
            let after = try followers(daemon)
            #expect(after.count == 4 && after.allSatisfy { $0.state == "waiting" && !$0.lagIsAtLeast && !$0.runsHere && $0.lagSinceMs > 0 })
        }
        let listed = try daemon.administered("followers")
        #expect(listed.components(separatedBy: ": waiting, at ").count == 5 && listed.contains(", 20 changes behind, for "), "\(listed)")
        try reload(daemon, with)
        expectCounted(30, daemon)
        // The four, the four of Circulation that count hours and follow calendars, works and the choice about past loans, and that of Notices that follows cards.
        #expect(try waitUntil { try daemon.administered("followers").components(separatedBy: ", up to date").count == 10 })
    }

    private func reload(_ daemon: DaemonUnderTest, _ configuration: String) throws {
        try configuration.write(toFile: daemon.configurationPath, atomically: true, encoding: .utf8)
        let mark = daemon.logCount
        daemon.signal(SIGHUP)
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
    }

    @Test func poisonedChange_stopsItsFollowerAlone_isShown_andPassedOverByCommand() throws {
        let daemon = try daemon("lease_milliseconds: 600, follower_attempts_max: 1, follower_lag_milliseconds: 200")
        let lenders = try lenders([daemon])
        let name = CountingPlugin.followers[3]
        try lenders.lend(2)
        let kiosk = try daemon.connect(.device, "kiosk-1")
        try kiosk.note("fail 4")
        kiosk.close()
        _ = try daemon.waitForLog("a follower has stopped at a change that goes on failing")
        try lenders.lend(3)
        #expect(waitUntil { counted(daemon) == [Counted(each: 11), Counted(each: 11), Counted(each: 11), Counted(each: 4)] })
        #expect(try waitUntil { try followers(daemon).first { $0.name == name }?.lag == 7 }, "the note, and three loans with their returns")
        let listed = try daemon.administered("followers").split(separator: "\n").first { $0.hasPrefix(name) } ?? ""
        #expect(listed.contains(": stopped, at ") && listed.contains(", 7 changes behind, for ") && listed.contains("INTERNAL_ERROR"), "\(listed)")
        #expect(try waitUntil { try daemon.administered("status").contains("follower \(name): stopped, 7 changes behind, 4 handled, ") })
        let stopped = try followers(daemon).first { $0.name == name }
        let blocked = try #require(stopped).blockedAt
        let mark = daemon.logCount
        let said = try daemon.administered("followers", "skip", name, "--reason", "a note of a test")
        #expect(said == "\(name) skips the change \(blocked)\n")
        let line = try daemon.waitForLog("an administrator has skipped a change", from: mark)
        #expect(line.contains("a note of a test") && line.contains(name) && line.contains("\"\(blocked)\""), "\(line)")
        #expect(waitUntil { counted(daemon) == [Counted(each: 11), Counted(each: 11), Counted(each: 11), Counted(each: 10)] })
        #expect(try waitUntil { try daemon.administered("followers").contains("up to date; 1 skipped") })
    }
}
