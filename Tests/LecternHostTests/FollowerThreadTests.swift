// Followers driven by the worker's own thread: woken by changes, on one daemon and on two.

import LecternNet
import LecternTesting
import LecternTestSupport
import LecternWire
import Synchronization
import Testing

@testable import LecternHost

@Suite struct FollowerThreadTests {
    private static var limits: Limits {
        var limits = Limits()
        limits.leaseMilliseconds = 600
        limits.followerPauseMilliseconds = 20
        limits.followerAttemptsMax = 3
        return limits
    }

    private func host(_ followed: Followed, _ database: TestDatabase, leaseMilliseconds: Int? = nil) throws -> HostUnderTest {
        var limits = Self.limits
        if let leaseMilliseconds { limits.leaseMilliseconds = leaseMilliseconds }
        return try HostUnderTest([Notes().plugin(), followed.plugin()], database: database, limits: limits, runsFollowers: true)
    }

    @Test func change_wakesItsFollower() throws {
        let followed = Followed()
        let host = try host(followed, try TestDatabase())
        defer { host.stop() }
        for number in 0..<20 {
            host.call("test.v1.Notes/Write", "n\(number)")
            #expect(waitUntil { followed.runs.value == 2 * (number + 1) })
        }
        #expect(waitUntil { host.router.followers.running.map(\.figures.handled) == [20, 20] })
    }

    @Test func stoppedFollower_goesOn_whenAnAdministratorSkips() throws {
        let followed = Followed()
        followed.failing.withLock { $0 = ["bad"] }
        let host = try host(followed, try TestDatabase())
        defer { host.stop() }
        for name in ["a", "bad", "c"] { host.call("test.v1.Notes/Write", name) }
        #expect(waitUntil { (try? host.follower().row.isStopped) == true && (try? host.follower(Followed.oldest).row.isStopped) == true })
        #expect(host.router.followers.running.map(\.figures.state) == ["stopped", "stopped"])
        #expect(host.seen() == ["a"])
        for name in [Followed.name, Followed.oldest] {
            #expect(try host.skip(name).status == .ok)
        }
        #expect(waitUntil { host.seen() == ["a", "c"] && host.seen("follower_oldest") == ["a", "c"] })
    }

    @Test func anotherWorker_takesOver_andNothingIsHandledTwice() throws {
        let database = try TestDatabase()
        let followed = Followed()
        var hosts = [try host(followed, database)]
        for round in 0..<4 {
            hosts.append(try host(followed, database))
            for number in 0..<10 { hosts[round].call("test.v1.Notes/Write", "n\(round)\(number)") }
            hosts[round].stop()
        }
        let last = hosts[4]
        defer { last.stop() }
        #expect(waitUntil { last.seen().count == 40 && last.seen("follower_oldest").count == 40 })
        #expect(last.seen() == (0..<4).flatMap { round in (0..<10).map { "n\(round)\($0)" } })
    }

    @Test func drainedHost_givesItsLeaseUp_soThatAnotherGoesOnAtOnce() throws {
        let database = try TestDatabase()
        let followed = Followed()
        let first = try host(followed, database, leaseMilliseconds: 3_600_000)
        #expect(waitUntil { first.router.followers.running.count == 2 }, "it holds the lease")
        first.stop()
        let second = try host(followed, database, leaseMilliseconds: 3_600_000)
        defer { second.stop() }
        second.call("test.v1.Notes/Write", "a")
        #expect(waitUntil(seconds: 20) { second.seen() == ["a"] && second.seen("follower_oldest") == ["a"] })
    }

    @Test func twoRunners_withoutALease_handleEachChangeOnce() throws {
        let database = try TestDatabase()
        let followed = Followed()
        let hosts = try (0..<2).map { _ in
            try HostUnderTest([Notes().plugin(), followed.plugin()], database: database, limits: Self.limits, runsFollowers: false)
        }
        defer { for host in hosts { host.stop() } }
        let names = (0..<200).map { "n\($0)" }
        let isWritten = Monitor(false)
        let threads = try hosts.map { host in
            try PlainThread(name: "runner") {
                while !isWritten.look({ $0 }) { _ = try? host.router.runFollowers() }
                waitUntil {
                    _ = try? host.router.runFollowers()
                    return host.seen().count == names.count && host.seen("follower_oldest").count == names.count
                }
            }
        }
        for name in names { hosts[0].call("test.v1.Notes/Write", name) }
        isWritten.change { $0 = true }
        for thread in threads { thread.join() }
        #expect(hosts[0].seen() == names && hosts[0].seen("follower_oldest") == names)
    }
}
