// The lease: one worker of the city holds it, another takes it over, and a worker that has lost it changes nothing.

import Foundation
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Synchronization
import Testing

@testable import LecternHost

@Suite struct LeaseTests {
    private static var limits: Limits {
        var limits = Limits()
        limits.leaseMilliseconds = 2_000
        limits.sweepMilliseconds = 50
        return limits
    }

    private func host(_ database: TestDatabase, clock: TurnedClock = TurnedClock()) throws -> HostUnderTest {
        try HostUnderTest([Notes().plugin()], database: database, limits: LeaseTests.limits, clock: clock)
    }

    private func sweeps(_ host: HostUnderTest) -> UInt64 { host.router.context.figures.sweeps.value }

    /// Waits until a host has completed this many sweeps.
    private func waitForSweeps(_ host: HostUnderTest, _ count: UInt64) -> Bool {
        waitUntil { sweeps(host) >= count }
    }

    @Test func sweep_ofTwoWorkers_isDoneByOne() throws {
        let database = try TestDatabase()
        let one = try host(database)
        #expect(waitForSweeps(one, 1))
        let two = try host(database)
        defer { two.stop() }
        #expect(waitForSweeps(one, sweeps(one) + 60), "more than two leases long")
        #expect(sweeps(two) == 0)
        one.stop()
        #expect(waitForSweeps(two, 5))
    }

    @Test func holder_thatIsFrozen_isReplaced() throws {
        let database = try TestDatabase()
        let freezer = Freezer()
        let one = try host(database, clock: TurnedClock(freezer: freezer.pass))
        #expect(waitForSweeps(one, 1))
        let claim = try #require(one.router.maintenance.lease.claim)
        let two = try host(database)
        defer { two.stop() }
        freezer.freeze(true)
        #expect(waitForSweeps(two, 5))
        let before = sweeps(one)
        #expect(one.call("test.v1.Notes/Write", "kept by the one that is frozen").status == .ok)
        // A sweep that the frozen host began under its old lease is refused.
        let late = WaitedSweep(one, claim)
        #expect(late.wait())
        #expect(sweeps(one) == before)
        freezer.freeze(false)
        #expect(waitForSweeps(two, sweeps(two) + 60), "the other goes on")
        #expect(sweeps(one) == before)
        one.stop()
    }

    @Test func sweep_underALostLease_changesNothing() throws {
        let clock = TurnedClock()
        var limits = Limits()
        limits.sweepMilliseconds = 3_600_000
        let host = try HostUnderTest([Notes().plugin()], limits: limits, clock: clock)
        defer { host.stop() }
        #expect(waitForSweeps(host, 1))
        let claim = try #require(host.router.maintenance.lease.claim)
        #expect(host.call("test.v1.Notes/Write", "one").status == .ok)
        clock.turn(milliseconds: 92 * 86_400_000)
        for lost in [
            LeaseClaim(name: claim.name, holder: claim.holder, fence: claim.fence - 1),
            LeaseClaim(name: claim.name, holder: claim.holder.map { ~$0 }, fence: claim.fence),
            LeaseClaim(name: "another", holder: claim.holder, fence: claim.fence),
        ] {
            #expect(WaitedSweep(host, lost).wait())
            #expect(try keys(host) == [1, 1], "swept under \(lost)")
        }
        #expect(WaitedSweep(host, claim).wait())
        #expect(try keys(host) == [0, 0])
    }

    /// Rows of request keys and of their answers.
    private func keys(_ host: HostUnderTest) throws -> [Int64] {
        let counted = Look(host) { transaction in
            let requests = try? transaction.query("SELECT COUNT(*) FROM lectern_request").rows
            let answers = try? transaction.query("SELECT COUNT(*) FROM lectern_answer").rows
            return [requests, answers].map { $0?.first?.first?.integer ?? -1 }
        }
        return try #require(counted.wait())
    }
}

/// Keeps the maintenance thread waiting, as a machine that stands still would; the store's threads go on, since they
/// may hold what the other host's store waits for.
private final class Freezer: Sendable {
    private let isFrozen = Monitor(false)

    func freeze(_ frozen: Bool) { isFrozen.change { $0 = frozen } }

    func pass() {
        guard isFrozen.look({ $0 }),
            (try? String(contentsOfFile: "/proc/thread-self/comm", encoding: .utf8)) == "maintenance\n"
        else { return }
        _ = isFrozen.wait { $0 ? nil : true }
    }
}
