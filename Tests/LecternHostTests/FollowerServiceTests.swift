// Followers, RetryFollower and SkipChange of the daemon's own service: what they tell and do, and whom they refuse.

import HostMessages
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Synchronization
import Testing

@testable import LecternHost

@Suite struct FollowerServiceTests {
    private let followed = Followed()

    private func host(_ limits: Limits = Limits()) throws -> HostUnderTest {
        var limits = limits
        limits.followerAttemptsMax = 1
        return try HostUnderTest([Notes().plugin(), followed.plugin()], limits: limits)
    }

    private func list(_ host: HostUnderTest, as role: Role = .admin) throws -> [Host.Follower] {
        let close = try host.administer("Followers", [], as: role)
        #expect(close.status == .ok, "\(close.reason)")
        return try Host.FollowersResponse(close.message).followers
    }

    @Test func followers_tellStatePositionAndLag() throws {
        let host = try host()
        defer { host.stop() }
        followed.failing.withLock { $0 = ["bad"] }
        host.write(["a", "bad", "c", "d"])
        let before = try list(host, as: .desk)
        #expect(before.map(\.name) == [Followed.name, Followed.oldest])
        #expect(before.map(\.lag) == [4, 4] && before.allSatisfy { $0.state == "running" && $0.lagSinceMs > 0 && !$0.lagIsAtLeast })
        #expect(before.allSatisfy { $0.plugin == "follower" && $0.topics == ["notes.note"] && $0.missing.isEmpty && $0.nowMs > 0 })
        _ = try host.router.runFollowers()
        let stopped = try list(host)[0]
        #expect(stopped.state == "stopped" && stopped.lag == 3 && stopped.failures == 1 && stopped.stoppedAtMs > 0)
        #expect(stopped.blockedAt > stopped.position && stopped.problem.hasPrefix("BROKEN"))
        #expect(try host.skip(at: stopped.blockedAt).status == .ok)
        let skipped = try list(host)[0]
        #expect(skipped.state == "running" && skipped.skipped == 1 && skipped.lag == 2 && skipped.position == stopped.blockedAt)
        _ = try host.router.runFollowers()
        #expect(try list(host)[0].lag == 0)
    }

    @Test func lag_beyondWhatIsLookedAt_isToldAsAtLeast() throws {
        var limits = Limits()
        (limits.followerScanMax, limits.followerLagScanMax) = (4, 8)
        let host = try host(limits)
        defer { host.stop() }
        host.write((0..<12).map { "n\($0)" })
        #expect(try list(host).allSatisfy { $0.lag == 8 && $0.lagIsAtLeast })
    }

    @Test func order_withoutAStoppedFollower_isRefused_andWritesNothing() throws {
        let host = try host()
        defer { host.stop() }
        host.write(["a"])
        _ = try host.router.runFollowers()
        let row = try host.follower().row
        for close in [try host.retry(), try host.skip()] {
            #expect(close.reason == "FOLLOWER_NOT_BLOCKED" && close.status == .failedPrecondition)
            #expect(close.problem?.facts == [Label("position", "0")])
        }
        for close in [try host.retry("test.v1.Nobody/Follow"), try host.skip("test.v1.Nobody/Follow")] {
            #expect(close.reason == "FOLLOWER_UNKNOWN" && close.status == .notFound)
            #expect(close.problem?.facts == [Label("name", "test.v1.Nobody/Follow")])
        }
        #expect(try host.follower().row == row)
    }

    @Test func skip_withoutAReason_orWithOneThatIsTooLong_isRefused() throws {
        var limits = Limits()
        limits.skipReasonBytesMax = 8
        let host = try host(limits)
        defer { host.stop() }
        followed.failing.withLock { $0 = ["bad"] }
        host.write(["bad"])
        _ = try host.router.runFollowers()
        for reason in ["", "123456789"] {
            let close = try host.skip(reason: reason)
            #expect(close.reason == "SKIP_REASON_MISSING" && close.problem?.facts == [Label("limit", "8")])
        }
        #expect(try host.follower().row.isStopped)
        #expect(try host.skip(reason: "12345678").status == .ok)
    }

    @Test func request_thatIsNoMessage_isRefused() throws {
        let host = try host()
        defer { host.stop() }
        for method in ["RetryFollower", "SkipChange"] {
            #expect(try host.administer(method, [0xff]).reason == "REQUEST_MALFORMED", "\(method)")
        }
    }

    @Test(arguments: [Role.device, .partner, .desk]) func order_ofAnotherThanAnAdministrator_isRefused(_ role: Role) throws {
        let host = try host()
        defer { host.stop() }
        for (method, request) in [
            ("RetryFollower", try Host.RetryFollowerRequest(name: Followed.name).encoded()),
            ("SkipChange", try Host.SkipChangeRequest(name: Followed.name, reason: "known").encoded()),
        ] {
            #expect(try host.administer(method, request, as: role).status == .permissionDenied, "\(method)")
        }
        #expect(try host.administer("Followers", [], as: role).status == (role == .desk ? .ok : .permissionDenied))
    }
}
