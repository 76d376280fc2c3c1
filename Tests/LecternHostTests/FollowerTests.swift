// Followers over a real store, stepped by the test: what is handled, once, in which units, and what happens to a change that fails.

import CLecternPlugin
import Foundation
import HostMessages
import LecternMessages
import LecternNet
import LecternTesting
import LecternTestSupport
import LecternWire
import Synchronization
import Testing

@testable import LecternHost

@Suite struct FollowerTests {
    private static var limits: Limits {
        var limits = Limits()
        limits.followerAttemptsMax = 3
        limits.followerPauseMilliseconds = 1_000
        return limits
    }

    private func host(
        _ followed: Followed?, database: TestDatabase? = nil, clock: TurnedClock = TurnedClock(), limits: Limits = FollowerTests.limits,
        more: [ScriptedPlugin] = []
    ) throws -> HostUnderTest {
        let plugins = [Notes().plugin()] + (followed.map { [$0.plugin()] } ?? []) + more
        return try HostUnderTest(plugins, database: database, limits: limits, clock: clock, runsFollowers: false)
    }

    @Test func follower_fromNow_beginsBehindWhatIsThere_andOneFromTheOldestBefore() throws {
        let database = try TestDatabase()
        let before = try host(nil, database: database)
        before.write(["a", "b"])
        before.stop()
        let followed = Followed()
        let host = try host(followed, database: database)
        defer { host.stop() }
        #expect(try host.router.runFollowers().isEmpty)
        host.write(["c", "d"])
        #expect(try host.router.runFollowers().isEmpty)
        #expect(host.seen() == ["c", "d"])
        #expect(host.seen("follower_oldest") == ["a", "b", "c", "d"])
    }

    @Test func changes_areHandledOnce_acrossRestarts() throws {
        let database = try TestDatabase()
        let names = (0..<100).map { String(format: "n%03d", $0) }
        for round in 0..<4 {
            let followed = Followed()
            let host = try host(followed, database: database)
            host.write(Array(names[(round * 25)..<(round * 25 + 25)]))
            #expect(try host.router.runFollowers().isEmpty)
            #expect(host.seen() == Array(names.prefix(round * 25 + 25)))
            #expect(followed.runs.value == 50, "25 changes for each of two followers")
            host.stop()
        }
    }

    @Test func happenedAt_isThatOfTheChange() throws {
        let host = try host(Followed())
        defer { host.stop() }
        let earlier = host.clock.clock.wallMilliseconds() - 86_400_000
        host.call("test.v1.Notes/Write", "late", happened: earlier)
        waitUntil { (try? host.follower().lag.changes) == 1 }
        _ = try host.router.runFollowers()
        let look = Look(host) { transaction in
            (try? transaction.query("SELECT happened_at_ms FROM follower_seen").rows.map { $0[0].integer }) ?? []
        }
        #expect(look.wait() == [earlier])
    }

    @Test func failure_insideABatch_keepsWhatIsBefore_pausesThenStops() throws {
        let clock = TurnedClock()
        let followed = Followed()
        let host = try host(followed, clock: clock)
        defer { host.stop() }
        followed.failing.withLock { $0 = ["bad"] }
        host.write(["a", "b", "bad", "c"])
        #expect(try host.router.runFollowers()[Followed.name]?.hasPrefix("BROKEN") == true)
        #expect(host.seen() == ["a", "b"])
        var row = try host.follower().row
        #expect(row.failures == 1 && !row.isStopped && row.blockedAt > row.position)
        let before = followed.runs.value
        _ = try host.router.runFollowers()
        #expect(followed.runs.value == before, "not before its pause is over")
        clock.turn(milliseconds: 1_001)
        _ = try host.router.runFollowers()
        clock.turn(milliseconds: 2_001)
        _ = try host.router.runFollowers()
        row = try host.follower().row
        #expect(row.failures == 3 && row.isStopped)
        #expect(followed.origins.withLock { $0 }.contains("\(row.blockedAt) 2"), "the last attempt is told of those before it")
        clock.turn(milliseconds: 3_600_000)
        let stopped = followed.runs.value
        _ = try host.router.runFollowers()
        #expect(followed.runs.value == stopped)
        let lag = try host.follower().lag
        #expect(lag.changes == 2 && lag.sinceMilliseconds > 0 && !lag.isAtLeast)
    }

    @Test func skip_passesOverTheChange_andIsRecorded() throws {
        let clock = TurnedClock()
        let followed = Followed()
        let host = try host(followed, clock: clock)
        defer { host.stop() }
        followed.failing.withLock { $0 = ["bad"] }
        host.write(["a", "bad", "c"])
        for _ in 0..<3 {
            _ = try host.router.runFollowers()
            clock.turn(milliseconds: 10_000)
        }
        let row = try host.follower().row
        let other = try host.skip(at: row.blockedAt + 1)
        #expect(other.reason == "FOLLOWER_NOT_BLOCKED" && other.problem?.facts == [Label("position", "\(row.blockedAt)")])
        #expect(try Host.SkipChangeResponse(try host.skip(at: row.blockedAt).message).position == row.blockedAt)
        _ = try host.router.runFollowers()
        #expect(host.seen() == ["a", "c"])
        #expect(try host.follower().row.skipped == 1)
        let recorded = Look(host) { transaction in
            let rows = (try? transaction.query("SELECT position, reason, terminal FROM lectern_follower_skip").rows) ?? []
            return rows.filter { $0[1].text == "known" && $0[2].text == "admin/ops" }.map { $0[0].integer }
        }
        #expect(recorded.wait() == [row.blockedAt])
    }

    @Test func retry_afterTheCauseIsGone_goesOn() throws {
        let followed = Followed()
        let host = try host(followed)
        defer { host.stop() }
        followed.failing.withLock { $0 = ["bad"] }
        host.write(["bad", "c"])
        _ = try host.router.runFollowers()
        followed.failing.withLock { $0 = [] }
        for name in [Followed.name, Followed.oldest] { #expect(try host.retry(name).status == .ok) }
        #expect(try host.router.runFollowers().isEmpty)
        #expect(host.seen() == ["bad", "c"] && host.seen("follower_oldest") == ["bad", "c"])
        let row = try host.follower().row
        #expect(row.failures == 0 && row.blockedAt == 0 && row.problem.isEmpty)
    }

    @Test func refusal_countsAsHandled_andKeepsItsWrites() throws {
        let followed = Followed()
        let host = try host(followed)
        defer { host.stop() }
        followed.refusing.withLock { $0 = ["no"] }
        host.write(["a", "no", "c"])
        #expect(try host.router.runFollowers().isEmpty)
        #expect(host.seen() == ["a", "no", "c"])
    }

    @Test func batchOfAnOldReading_isNotRun() throws {
        let followed = Followed()
        let host = try host(followed)
        defer { host.stop() }
        host.write(["a", "b"])
        let context = host.router.context
        let follower = try #require(host.router.followers.runner.followers.first { $0.name == Followed.name })
        let read = FollowerReadUnit(follower, passedTo: 0, context: context, isStopping: { false })
        let reading = try #require(try read.perform(RunningCost()))
        #expect(reading.changes.count == 2)
        #expect(try host.router.runFollowers().isEmpty)
        let (row, runs) = (try host.follower().row, followed.runs.value)
        let batch = FollowerBatchUnit(
            follower, row: reading.row, changes: reading.changes[...], lookedTo: reading.lookedTo, context: context, isStopping: { false })
        guard case .overtaken = try batch.perform(RunningCost()) else {
            Issue.record("changes were handled twice")
            return
        }
        #expect(followed.runs.value == runs, "its handler is not even called")
        #expect(try host.follower().row == row)
    }

    @Test func advance_fromWhereTheFollowerIsNot_changesNothing() throws {
        let host = try host(Followed())
        defer { host.stop() }
        host.write(["a"])
        #expect(try host.router.runFollowers().isEmpty)
        let row = try host.follower().row
        let advanced = WaitedWrite(host) { transaction in
            [(try? FollowerTable(transaction).advance(Followed.name, from: row.position - 1, to: row.position + 9)) == false ? 0 : 1]
        }
        #expect(advanced.wait() == [0])
        #expect(try host.follower().row == row)
    }

    @Test func otherTopics_arePassedOver_withoutTheHandler() throws {
        var limits = Self.limits
        limits.followerBatchMax = 8
        limits.followerScanMax = 16
        limits.followerNoteMilliseconds = 0
        let followed = Followed()
        let host = try host(followed, limits: limits)
        defer { host.stop() }
        for number in 0..<60 { host.call("test.v1.Notes/Refuse", "r\(number)") }
        host.write(["a"])
        #expect(try host.router.runFollowers().isEmpty)
        for number in 0..<60 { host.call("test.v1.Notes/Refuse", "s\(number)") }
        waitUntil {
            _ = try? host.router.runFollowers()
            return (try? host.follower().row.position) == self.end(host)
        }
        #expect(followed.runs.value == 2 && host.seen() == ["a"])
        #expect(try host.follower().lag == FollowerLag())
    }

    private func end(_ host: HostUnderTest) -> Int64? {
        Look(host) { transaction in [(try? Feed(transaction).end().position) ?? -1] }.wait()?.first
    }

    @Test func changeThatIsSetAside_stopsItsFollower_atOnce() throws {
        let followed = Followed()
        let host = try host(followed)
        defer { host.stop() }
        host.write(["a"])
        let position = try #require(end(host))
        host.router.setAside([
            SetAside(
                id: 7, subject: .call(method: Followed.name, key: FollowerBatchUnit.key(position)), plugin: "follower", file: "",
                sinceMilliseconds: 1, cause: "SIGSEGV", deaths: 2, callers: [])
        ])
        let waiting = try host.router.runFollowers()
        #expect(waiting.keys.sorted() == [Followed.name] && waiting[Followed.name]?.contains("lift number 7") == true)
        #expect(host.seen().isEmpty && host.seen("follower_oldest") == ["a"])
        #expect(try host.follower().row.isStopped)
    }

    @Test func changeThatIsSetAside_behindOthers_leavesThemHandled() throws {
        let host = try host(Followed())
        defer { host.stop() }
        host.write(["a", "b", "bad"])
        let position = try #require(end(host))
        host.write(["c"])
        waitUntil { end(host) != position }
        host.router.setAside([
            SetAside(
                id: 7, subject: .call(method: Followed.name, key: FollowerBatchUnit.key(position)), plugin: "follower", file: "",
                sinceMilliseconds: 1, cause: "SIGSEGV", deaths: 2, callers: [])
        ])
        _ = try host.router.runFollowers()
        #expect(host.seen() == ["a", "b"])
        let row = try host.follower().row
        #expect(row.isStopped && row.blockedAt == position)
        #expect(try host.skip(at: position).status == .ok)
        #expect(try host.router.runFollowers().isEmpty)
        #expect(host.seen() == ["a", "b", "c"])
    }

    @Test func follower_thatEmitsWhatItFollows_isBlocked_andNothingIsKept() throws {
        let loop = ScriptedMethod(
            name: "test.v1.Loop/Follow", parties: [], requestType: "lectern.host.v1.Change", follows: ["loop.*", "notes.note"],
            call: { call in
                call.emit("loop.again")
                return call.answer("")
            })
        let host = try host(nil, more: [ScriptedPlugin("loop", [loop])])
        defer { host.stop() }
        host.write(["a"])
        let end = self.end(host)
        #expect(try host.router.runFollowers().keys.sorted() == ["test.v1.Loop/Follow"])
        #expect(self.end(host) == end)
    }

    @Test func followerOfAFollower_isRunToo() throws {
        let told = Count()
        let first = ScriptedMethod(
            name: "test.v1.First/Follow", parties: [], requestType: "lectern.host.v1.Change", follows: ["notes.note"],
            call: { call in
                call.emit("first.told")
                return call.answer("")
            })
        let second = ScriptedMethod(
            name: "test.v1.Second/Follow", parties: [], requestType: "lectern.host.v1.Change", follows: ["first.told"],
            call: { call in
                told.add()
                return call.answer("")
            })
        let host = try host(nil, more: [ScriptedPlugin("second", [second]), ScriptedPlugin("first", [first])])
        defer { host.stop() }
        host.write(["a", "b", "c"])
        waitUntil {
            _ = try? host.router.runFollowers()
            return told.value == 3
        }
        #expect(told.value == 3)
    }

    @Test func unloadedFollower_holdsTheFeed_onlyForADate() throws {
        let database = try TestDatabase()
        let clock = TurnedClock()
        let loaded = try host(Followed(), database: database, clock: clock)
        loaded.write(["a"])
        _ = try loaded.router.runFollowers()
        loaded.write(["b"])
        let position = try loaded.follower().row.position
        loaded.stop()
        let host = try host(nil, database: database, clock: clock)
        defer { host.stop() }
        func holding() -> [Int64]? {
            let now = clock.clock.wallMilliseconds()
            return WaitedWrite(host) { transaction in
                let context = host.router.context
                return (try? Followers.holdingPosition(transaction, now: now, context: context)).flatMap { $0 }.map { [$0] } ?? []
            }.wait()
        }
        clock.turn(milliseconds: 29 * 86_400_000)
        #expect(holding() == [position])
        #expect(host.router.followers.state(of: try host.follower().row, now: 0) == "waiting")
        clock.turn(milliseconds: 2 * 86_400_000)
        #expect(holding() == [])
        #expect(host.router.followers.state(of: try host.follower().row, now: 0) == "released")
    }

    /// The clock jumps by more than the days after which a follower that nobody has loaded counts no longer.
    @Test func loadedFollower_holdsTheFeed_afterTheClockHasJumped() throws {
        let clock = TurnedClock()
        let host = try host(Followed(), clock: clock)
        defer { host.stop() }
        host.write(["a"])
        _ = try host.router.runFollowers()
        host.write(["b"])
        let position = try host.follower().row.position
        clock.turn(milliseconds: 31 * 86_400_000)
        let now = clock.clock.wallMilliseconds()
        let holding = WaitedWrite(host) { transaction in
            (try? Followers.holdingPosition(transaction, now: now, context: host.router.context)).flatMap { $0 }.map { [$0] } ?? []
        }.wait()
        let lowest = try min(position, host.follower(Followed.oldest).row.position)
        #expect(holding == [lowest])
        #expect(host.router.followers.state(of: try host.follower().row, now: 0) == "running")
    }

    @Test(arguments: ["party", "read", "request", "topic"])
    func plugin_whoseFollowerContradictsItself_isNotLoaded(_ fault: String) throws {
        var method = ScriptedMethod(
            name: "test.v1.Wrong/Follow", parties: [], requestType: "lectern.host.v1.Change", follows: ["notes.note"], call: { $0.answer("") })
        switch fault {
        case "party": method.parties = [Party(certificate: .device, session: .none)]
        case "read": method.effect = .read
        case "request": method.requestType = "test.Text"
        default: method.follows = ["notes"]
        }
        let plugin = ScriptedPlugin("wrong", [method])
        #expect(throws: HostError.self) { try plugin.load() }
    }
}
