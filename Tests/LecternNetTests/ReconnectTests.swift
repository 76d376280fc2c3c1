// Decisions of the reconnecting client without a network: when it retries, and its request keys.

import Foundation
import LecternTestSupport
import LecternTesting
import Testing

@testable import LecternClient
@testable import LecternNet
@testable import LecternWire

@Suite struct ReconnectTests {
    private let policy = ReconnectPolicy()

    @Test func decide_byReason_reconnectsRetriesOrFails() {
        #expect(policy.decide(.draining, attempts: 100, elapsedMilliseconds: 1_000_000) == .reconnect)
        #expect(policy.decide(.connectionLost(""), attempts: 7, elapsedMilliseconds: 0) == .reconnect)
        #expect(policy.decide(.connectionLost(""), attempts: 8, elapsedMilliseconds: 0) == .giveUp)
        let busy = Problem(status: .unavailable, reason: "STORE_UNAVAILABLE", retryAfterMilliseconds: 1_500)
        #expect(policy.decide(busy, attempts: 1, elapsedMilliseconds: 0) == .retry(afterMilliseconds: 1_500))
        #expect(policy.decide(busy, attempts: 9, elapsedMilliseconds: 59_000) == .giveUp)
        let refused = Problem(status: .failedPrecondition, reason: "LOAN_LIMIT_REACHED")
        #expect(policy.decide(refused, attempts: 1, elapsedMilliseconds: 0) == .giveUp)
        let blocked = Problem(status: .resourceExhausted, reason: "TOO_MANY_ATTEMPTS", retryAfterMilliseconds: 30_000)
        #expect(policy.decide(blocked, attempts: 1, elapsedMilliseconds: 0) == .giveUp, "a service's refusal is kept under its key")
        var measuring = policy
        measuring.retriesRefusals = false
        #expect(measuring.decide(busy, attempts: 1, elapsedMilliseconds: 0) == .giveUp)
    }

    @Test func pause_isRandomWithinTheGrace() {
        #expect(policy.pause(attempt: 1, graceMilliseconds: 100, random: 1) == 100)
        #expect(policy.pause(attempt: 1, graceMilliseconds: 60_000, random: 1) == 2_000)
        #expect(policy.pause(attempt: 1, graceMilliseconds: 0, random: 1) == 0)
        #expect((1...6).map { policy.pause(attempt: $0, graceMilliseconds: nil, random: 1) } == [250, 500, 1_000, 2_000, 2_000, 2_000])
        #expect(policy.pause(attempt: 1_000, graceMilliseconds: 100, random: 0.5) == 1_000)
    }

    @Test func reconnects_afterARefusedCertificate_never() {
        for problem in [Problem.connectionLost(""), .draining, Problem(status: .unavailable, reason: "CONNECTION_IDLE")] {
            #expect(policy.reconnects(after: problem), "\(problem.reason)")
        }
        #expect(!policy.reconnects(after: .certificateRefused("the certificate is revoked")))
        #expect(!policy.reconnects(after: Problem(status: .invalidArgument, reason: "PROTOCOL_VIOLATED")))
    }

    @Test func retriesConnecting_untilThePatienceIsOver() {
        #expect(policy.retriesConnecting(after: .connectionLost(""), elapsedMilliseconds: 59_999))
        #expect(!policy.retriesConnecting(after: .connectionLost(""), elapsedMilliseconds: 60_000))
        #expect(!policy.retriesConnecting(after: .certificateRefused("revoked"), elapsedMilliseconds: 0))
    }

    @Test func derived_keys_areTheSameForTheSameRunAndDifferForEachNumber() throws {
        let run = "0199aaaa-bbbb-7ccc-bfff-ffffffffffff"
        #expect(RequestKey.derived(run: run, number: 1) == "0199aaaa-bbbb-7ccc-8000-000000000000")
        #expect(RequestKey.derived(run: run, number: 0x1_0000) == "0199aaaa-bbbb-7ccc-8000-00000000ffff")
        let fresh = RequestKey.make()
        let keys = try (1...1000).map { try #require(RequestKey.derived(run: fresh, number: $0)) }
        #expect(Set(keys).count == 1000 && keys.allSatisfy { $0.hasPrefix(fresh.prefix(18)) && $0.count == 36 })
        for wrong in ["", "x", "0199aaaa-bbbb-4ccc-bfff-ffffffffffff", "0199aaaa-bbbb-7ccc-7fff-ffffffffffff", "0199aaaa-bbbb-7ccc-bfff-ffffffffffg"] {
            #expect(RequestKey.derived(run: wrong, number: 1) == nil)
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func revocations_withEveryLineEnd_areRead(end: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/revoked"
        func write(_ lines: [String]) throws { try lines.joined(separator: end).write(toFile: path, atomically: true, encoding: .utf8) }
        try write(["\u{feff}# kiosks", "00:1F # stolen", "", "ABC"])
        let revocations = try Revocations(path: path)
        #expect(revocations.contains("1f") && revocations.contains("abc") && !revocations.contains("1fabc"))
        try write(["1f", String(repeating: "a", count: 80)])
        #expect { try revocations.reload(from: path) } throws: { "\($0)".contains("\(path), line 2: 80 digits are more than the 40") }
        #expect(revocations.contains("abc"), "a wrong file leaves the old list")
        try write(["1f", "", "kiosk-1"])
        #expect { try revocations.reload(from: path) } throws: { "\($0)".contains("\(path), line 3: not a serial number in hexadecimal") }
    }
}
