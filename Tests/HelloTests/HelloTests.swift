// Hello's own tests, the example of docs/WritingAPlugin.md: the built plugin in a host of the test's process.

import HelloBackgroundMessages
import HelloMessages
import HelloRules
import LecternKit
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing

@Suite struct HelloTests {
    private let host: PluginHost

    init() throws { host = try PluginHost(plugin: "libHelloPlugin.so") }

    private func client(_ language: String = "en") -> Hello.Client<TestCaller> {
        var kiosk = host.connect(.device("kiosk-1"))
        kiosk.language = language
        return Hello.Client(kiosk)
    }

    @Test func greet_inTheCallersLanguage_greets() throws {
        #expect(try client().greet(.init(name: "Ada")).greeting == "Hello, Ada!")
        #expect(try client("zh-Hans").greet(.init(name: "杜甫")).greeting == "你好，杜甫！")
    }

    @Test func sign_withoutAName_isRefused() throws {
        let problem = #expect(throws: Problem.self) { try client().sign(.init()) }
        #expect(problem?.reason == "NAME_MISSING" && problem?.message == "A name is needed.")
    }

    @Test func sign_ofAPartner_isNotAllowed() throws {
        let partner = Hello.Client(host.connect(.partner("bookshop")))
        #expect(throws: Problem.self) { try partner.sign(.init(name: "Ada")) }
    }

    @Test func sign_sentAgainUnderItsKey_writesOnce() throws {
        var kiosk = host.connect(.device("kiosk-1"))
        kiosk.requestKey = TestCaller.newRequestKey()
        let first = try Hello.Client(kiosk).sign(.init(name: "Ada"))
        #expect(try Hello.Client(kiosk).sign(.init(name: "Ada")) == first)
        #expect(throws: Problem.self) { try client().sign(.init(name: "Ada")) }
    }

    @Test func sign_afterTheClockIsAdvanced_isRecordedThen() throws {
        let before = host.clock.nowMilliseconds
        host.clock.advance(by: .seconds(86_400))
        _ = try client().sign(.init(name: "Ada"))
        let guests = host.connect(.device("kiosk-2")).stream("lectern.hello.v1.Hello/Guests", try Hello.GuestsRequest(onlyPresent: true).encoded())
        let guest = try Hello.Guest(try #require(try guests.next()).message)
        #expect(guest.name == "Ada" && guest.signedAtMs >= before + 86_400_000)
        #expect(try guests.next() == nil)
    }

    @Test func sign_ofAGuest_isSeenByWatchers() throws {
        let watch = try host.connect(.desk("desk-1")).watch("hello.guest")
        let signed = try client().sign(.init(name: "Grace"))
        let change = try #require(try watch.next())
        #expect(change.kind == "signed" && change.subject == "guest:\(signed.guestId)")
        #expect(try Hello.Guest(change.body).name == "Grace")
    }

    @Test func countGuest_ofEachGuest_countsOnce_underTheDay() throws {
        let ada = try client().sign(.init(name: "Ada"))
        var kiosk = host.connect(.device("kiosk-1"))
        kiosk.happenedAtMilliseconds = host.clock.nowMilliseconds - 86_400_000
        _ = try Hello.Client(kiosk).sign(.init(name: "Grace"))
        #expect(try client().count(.init()) == Hello.CountResponse())
        #expect(try host.runFollowers().isEmpty)
        #expect(try host.runFollowers().isEmpty)
        #expect(try client().count(.init()) == Hello.CountResponse(guests: 2, days: 2))
        #expect(ada.guests == 1)
    }

    @Test func signMany_answersEachName() throws {
        let stream = host.connect(.device("kiosk-1")).stream("lectern.hello.v1.Hello/SignMany", sends: true)
        for name in ["Ada", "Grace"] { stream.send(try Hello.SignRequest(name: name).encoded()) }
        stream.finish()
        var guests: [UInt32] = []
        while let item = try stream.next() { guests.append(try Hello.SignResponse(item.message).guests) }
        #expect(guests == [1, 2])
    }

    @Test func lifeOfAGuest_hasNoDeadEndsAndNoDoubles() {
        #expect(GuestLife.table.problems == [])
    }

    @Test func mutants_ofATable_areEachEdgeActorGuardAndBound() throws {
        let mutants = try StateMutants.all(host.connect(.admin("admin")))
        let some = [
            "nothing.invited drop": "0 drop", "present.left drop": "3 drop", "nothing.invited actors admin,device": "0 actors admin,device",
            "present.left negate has_come": "3 negate has_come", "present.left move has_come -1": "3 move has_come -1",
        ]
        for (name, setting) in some {
            #expect(mutants.contains { $0.name == "hello.guest \(name)" && $0.setting == "hello.guest \(setting)" }, "\(mutants)")
        }
        #expect(mutants.count == 4 + 2 + 3 + 3 + 4 + 3)
    }

    @Test func guest_whoIsExpected_comesAndLeaves() throws {
        let desk = Hello.Client(host.connect(.desk("desk-1")))
        _ = try desk.expect(.init(name: "Ada"))
        let again = #expect(throws: Problem.self) { _ = try desk.expect(.init(name: "Ada")) }
        #expect(again?.reason == "NOT_NOW" && again?.facts.map(\.value) == ["Ada", "expected", "invited", "signed"])
        _ = try client().sign(.init(name: "Ada"))
        #expect(try client().leave(.init(name: "Ada")).conflicts == [])
        let gone = #expect(throws: Problem.self) { _ = try client().leave(.init(name: "Ada")) }
        #expect(gone?.reason == "NOT_NOW")
        #expect(throws: Problem.self) { _ = try client().sign(.init(name: "Ada")) }
        #expect(throws: Problem.self) { _ = try client().leave(.init(name: "Nobody")) }
    }

    /// A kiosk that was offline tells what nothing can forbid any more; what stands against it is told, for people to look at.
    @Test func leaving_toldLaterAndAgainstTheTable_isWrittenDownAsAConflict() throws {
        _ = try client().sign(.init(name: "Ada"))
        var late = host.connect(.device("kiosk-1"))
        late.happenedAtMilliseconds = host.clock.nowMilliseconds - 3_600_000
        late.deviceSequence = 1
        #expect(try Hello.Client(late).leave(.init(name: "Ada")).conflicts == ["has_come"])
        let watch = try host.connect(.desk("desk-1")).watch("hello.guest")
        #expect(try [watch.next()?.kind, watch.next()?.kind] == ["signed", "conflict"])
        #expect(throws: Problem.self) { _ = try Hello.Client(late).leave(.init(name: "Nobody")) }
    }

    @Test func guest_whoStaysLong_isSignedOutByItself() throws {
        let host = try PluginHost(plugin: "libHelloPlugin.so", configuration: "{ stay_minutes: 60 }")
        let watch = try host.connect(.desk("desk-1")).watch("hello.guest")
        let signed = try Hello.Client(host.connect(.device("kiosk-1"))).sign(.init(name: "Ada"))
        let guest = try Hello.Guest(try #require(try watch.next()).body)
        host.clock.advance(by: .seconds(59 * 60))
        #expect(host.runDueTimers() == 0)
        host.clock.advance(by: .seconds(3 * 60))
        #expect(host.runDueTimers() == 1)
        let left = try #require(try watch.next())
        #expect(left.kind == "left" && left.subject == "guest:\(signed.guestId)")
        #expect(try Hello.Guest(left.body).leftAtMs == guest.signedAtMs + 60 * 60_000, "when it was due, not when it ran")
        #expect(host.runDueTimers() == 0)
    }

    @Test func signOut_ofACaller_isNotAllowed() throws {
        let desk = HelloBackground.Client(host.connect(.desk("desk-1")))
        let problem = #expect(throws: Problem.self) { try desk.signOut(.init(guestId: 1)) }
        // Nobody but the daemon itself may call it.
        #expect(problem?.reason == "NOT_ALLOWED" && problem?.facts == [])
    }
}
