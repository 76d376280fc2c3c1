// Who may see which change: each certificate with each session.

import LecternNet
import Testing

@testable import LecternHost

@Suite struct FeedAccessPolicyTests {
    private func policy(_ role: Role, _ name: String = "own", _ session: SessionKind = .none, _ person: Int64 = 0) -> FeedAccessPolicy {
        FeedAccessPolicy(principal: Principal(terminal: Terminal(certificate: role, name: name), session: session, person: person))
    }

    private func change(_ topic: String, subject: String = "item:1", at role: Role = .device, _ name: String = "elsewhere") -> ChangeHeader {
        ChangeHeader(position: 1, topic: topic, subject: subject, terminal: Terminal(certificate: role, name: name))
    }

    /// A change of each kind, and what makes it one's own.
    private var changes: [(name: String, header: ChangeHeader)] {
        [
            ("other", change("a.t")),
            ("reader 42", change("a.t", subject: "reader:42")),
            ("here", change("a.t", at: .device, "own")),
            ("own topic", change("partner.own.a.t")),
            ("own topic of reader 43", change("partner.own.a.t", subject: "reader:43")),
            ("other's topic of reader 42", change("partner.other.a.t", subject: "reader:42")),
            ("topic of a longer name", change("partner.own/more.a.t")),
        ]
    }

    private func seen(_ policy: FeedAccessPolicy) -> [String] { changes.filter { policy.maySee($0.header) }.map(\.name) }

    @Test func change_ofEachKind_isSeenByWhomItConcerns() {
        let all = changes.map(\.name)
        for (role, expected) in [
            (Role.admin, all), (.desk, all), (.none, []), (.device, ["here"]), (.partner, ["own topic", "own topic of reader 43"]),
        ] {
            #expect(seen(policy(role)) == expected, "\(role) alone")
            // Staff numbers are no readers' numbers.
            #expect(seen(policy(role, "own", .staff, 42)) == expected, "\(role) with staff")
        }
        #expect(seen(policy(.device, "own", .reader, 42)) == ["reader 42", "here"])
        #expect(seen(policy(.partner, "own", .reader, 42)) == ["reader 42", "own topic", "own topic of reader 43"])
        #expect(seen(policy(.partner, "own", .reader, 4)) == ["own topic", "own topic of reader 43"])
        for role in [Role.admin, .desk] { #expect(seen(policy(role, "own", .reader, 42)) == all) }
        #expect(seen(policy(.none, "", .reader, 42)) == [])
    }

    @Test func partnersTopics_areThoseOfTheWholeName() {
        let topics = ["own", "own.more", "own.a"].map { PartnerTopic.topic("a.t", for: $0) }
        #expect(Set(topics).count == 3)
        for (index, name) in ["own", "own.more", "own.a"].enumerated() {
            #expect(topics.map { policy(.partner, name).maySee(change($0)) } == (0..<3).map { $0 == index }, "\(name)")
        }
    }

    @Test func topic_isFollowedByWhomItIsFor() {
        let topics = ["a.t", "a.*", "partner.own.a.t", "partner.own.*", "partner.other.a.t", "partner.*", "partner.ownish.a.t", "partner.own"]
        func allowed(_ policy: FeedAccessPolicy) -> [String] { topics.filter { policy.mayFollow($0) } }
        for role in [Role.admin, .desk, .device] { #expect(allowed(policy(role)) == topics) }
        #expect(allowed(policy(.none)) == [])
        #expect(allowed(policy(.partner)) == ["partner.own.a.t", "partner.own.*"])
        #expect(allowed(policy(.partner, "own", .staff, 42)) == ["partner.own.a.t", "partner.own.*"])
        #expect(allowed(policy(.partner, "own", .reader, 42)) == ["a.t", "a.*", "partner.own.a.t", "partner.own.*"])
    }
}
