// Notices on their way: gateways that fetch, tell, fail and are silent; hours, digests, expiry, taking back.

import LecternKitTesting
import LecternMessages
import LecternWire
import NoticesMessages
import ReadersMessages
import TellerMessages
import Testing
import WorkMessages

@Suite struct SendingTests {
    private let city: NoticesFixture

    init() throws { city = try NoticesFixture() }

    @Test func notice_fetchedAndDelivered_isSentOnce() throws {
        let reader = try city.reader("C1")
        let id = try city.tell(reader, "k")
        #expect(try city.state(id) == .queued && city.pending(city.sms) == [id] && city.pending(city.mail) == [])
        let outgoing = try city.fetch(city.sms, id)
        #expect(outgoing.state == .sent && outgoing.address == "+8613800138000" && outgoing.attempt == 1 && outgoing.channel == .sms)
        #expect(outgoing.text.hasPrefix("《书》2026-09-21 https://u.example/") && outgoing.language == "zh" && outgoing.subject == "市图书馆通知")
        #expect(outgoing.segments == 1 && outgoing.values.map(\.value) == ["书", "2026-09-21"] && !outgoing.unsubscribeToken.isEmpty)
        #expect(try city.fetch(city.sms, id) == outgoing && city.pending(city.sms) == [])
        // Nobody else's gateway, nor a reader's app, learns of it.
        #expect(try city.fetch(city.mail, id).state == .init(rawValue: 0))
        #expect(NoticesFixture.refusal { _ = try city.mail.delivered(.init(noticeId: id, attempt: 1)) } == "NOTICE_UNKNOWN")
        #expect(NoticesFixture.refusal { _ = try city.sms.delivered(.init(noticeId: id, attempt: 2)) } == "NOTICE_UNKNOWN")
        for _ in 0..<2 { #expect(try city.sms.delivered(.init(noticeId: id, attempt: 1)).state == .delivered) }
        #expect(try city.sms.failed(.init(noticeId: id, attempt: 1, reason: "late")).state == .delivered)
        #expect(try city.events(id) == ["added", "queued", "sent", "delivered"])
        let attempt = try #require(try city.notices.get(.init(noticeId: id)).attempts.first)
        #expect(attempt.address == "+86138****8000" && attempt.outcome == "delivered" && attempt.carrier == "sms-1")
        // The same key again tells nothing more.
        #expect(try city.tell(reader, "k", title: "其他") == id && city.events(id).count == 4 && city.pending(city.sms) == [])
    }

    @Test func values_ofANoticeThatNobodyFetched_areReplaced() throws {
        let reader = try city.reader("C1")
        let id = try city.tell(reader, "k")
        try city.tell(reader, "k", title: "新")
        #expect(try city.fetch(city.sms, id).text.hasPrefix("《新》"))
        try city.tell(reader, "k", title: "晚")
        #expect(try city.fetch(city.sms, id).text.hasPrefix("《新》"))
    }

    @Test func failure_goesToTheNextChannel_andInTheEndToTheInbox() throws {
        let reader = try city.reader("C1", pin: "471147")
        let id = try city.tell(reader, "k", NoticesFixture.kind(work: true))
        #expect(NoticesFixture.refusal { _ = try city.sms.failed(.init(noticeId: id, attempt: 1)) } == "NOT_FETCHED")
        _ = try city.fetch(city.sms, id)
        #expect(try city.sms.failed(.init(noticeId: id, attempt: 1, reason: "no route")).state == .held)
        city.host.runDueTimers()
        #expect(try city.state(id) == .queued && city.pending(city.mail) == [id])
        #expect(try city.fetch(city.sms, id).state == .withdrawn)
        let mail = try city.fetch(city.mail, id)
        #expect(mail.address == "lin@example.com" && mail.attempt == 2 && mail.segments == 0)
        #expect(try city.sms.failed(.init(noticeId: id, attempt: 1)).state == .sent)
        #expect(try city.mail.failed(.init(noticeId: id, attempt: 2)).state == .failed)
        #expect(try city.events(id) == ["added", "queued", "sent", "rerouted", "queued", "sent", "failed"])
        let inbox = try Notices.Client(try city.signIn("C1", "471147")).inbox(.init())
        #expect(inbox.notices.map(\.noticeId) == [id] && inbox.unread == 1)
        // The kind asks for an item of work where nobody could be reached.
        #expect(try Work.Client(city.admin).list(.init(kind: "notices.unreachable", right: "notices.manage")).items.map(\.key) == ["\(id)"])
    }

    @Test func delivery_toldLate_sparesTheNextChannel() throws {
        let reader = try city.reader("C1")
        let id = try city.tell(reader, "k")
        _ = try city.fetch(city.sms, id)
        _ = try city.sms.failed(.init(noticeId: id, attempt: 1))
        city.host.runDueTimers()
        #expect(try city.sms.delivered(.init(noticeId: id, attempt: 1)).state == .delivered)
        #expect(try city.pending(city.mail) == [] && city.fetch(city.mail, id).state == .delivered)
        // The same before it went to the next channel, and after all have failed.
        let other = try city.tell(reader, "l")
        _ = try city.fetch(city.sms, other)
        _ = try city.sms.failed(.init(noticeId: other, attempt: 1))
        #expect(try city.sms.delivered(.init(noticeId: other, attempt: 1)).state == .delivered)
        city.host.runDueTimers()
        #expect(try city.state(other) == .delivered)
        let third = try city.tell(try city.reader("C2", email: ""), "m")
        _ = try city.fetch(city.sms, third)
        #expect(try city.sms.failed(.init(noticeId: third, attempt: 1)).state == .failed)
        #expect(try city.sms.delivered(.init(noticeId: third, attempt: 1)).state == .delivered)
    }

    @Test func bounce_afterDelivery_marksTheAddress_untilItIsAnother() throws {
        let reader = try city.reader("C1")
        let id = try city.tell(reader, "k")
        _ = try city.fetch(city.sms, id)
        _ = try city.sms.delivered(.init(noticeId: id, attempt: 1))
        #expect(try city.sms.bounced(.init(noticeId: id, attempt: 1, reason: "no such number")).state == .held)
        city.host.runDueTimers()
        #expect(try city.pending(city.mail) == [id])
        let contacts = try city.notices.preferences(.init(readerId: reader)).contacts
        #expect(contacts.first { $0.channel == .sms }?.bouncedAtMs != 0 && contacts.first { $0.channel == .sms }?.address == "+86138****8000")
        #expect(contacts.first { $0.channel == .email }?.bouncedAtMs == 0)
        let second = try city.tell(reader, "l")
        #expect(try city.notice(second).channel == .email)
        let register = Readers.Client(city.admin)
        let version = try #require(try register.read(.init(readerId: reader)).reader).version
        _ = try register.change(.init(readerId: reader, expectedVersion: version, fields: ["phone"], phone: "+8613900139000"))
        #expect(try city.notice(try city.tell(reader, "m")).channel == .sms)
        #expect(try city.notices.preferences(.init(readerId: reader)).contacts.first { $0.channel == .sms }?.bouncedAtMs == 0)
    }

    @Test func hours_outsideThem_holdANotice_butNotOneThatIgnoresThem() throws {
        let reader = try city.reader("C1")
        try city.advance(to: 22)
        let id = try city.tell(reader, "k")
        let urgent = try city.tell(reader, "u", NoticesFixture.kind("teller.urgent", ignoresHours: true))
        #expect(try city.state(id) == .held && city.state(urgent) == .queued)
        try city.advance(to: 7)
        #expect(try city.state(id) == .held)
        try city.advance(to: 8)
        #expect(try city.state(id) == .queued)
        // A failure in the evening goes to the next channel in the morning.
        _ = try city.fetch(city.sms, id)
        try city.advance(to: 23)
        _ = try city.sms.failed(.init(noticeId: id, attempt: 1))
        city.host.runDueTimers()
        #expect(try city.state(id) == .held && city.pending(city.mail) == [])
        try city.advance(to: 8)
        #expect(try city.pending(city.mail) == [id])
        // A gateway that comes at night gets nothing; it is told again.
        try city.advance(to: 22)
        #expect(try city.fetch(city.mail, id).state == .held && city.pending(city.mail) == [])
        try city.advance(to: 8)
        #expect(try city.pending(city.mail) == [id] && city.fetch(city.mail, id).attempt == 3)
        // A reader's own hours are within those of the library.
        _ = try city.notices.putPreferences(.init(readerId: reader, hours: .init(fromMinute: 10 * 60, untilMinute: 23 * 60)))
        let own = try city.notices.preferences(.init(readerId: reader))
        #expect(own.effectiveHours == .init(fromMinute: 10 * 60, untilMinute: 21 * 60) && own.zone == "Asia/Shanghai")
        let late = try city.tell(reader, "l")
        #expect(try city.state(late) == .held)
        try city.advance(to: 10)
        #expect(try city.state(late) == .queued)
    }

    @Test func digest_isOneMessageOfSeveralNotices() throws {
        let reader = try city.reader("C1")
        let kind = NoticesFixture.kind(digest: 30)
        let first = try city.tell(reader, "a", kind, title: "甲")
        city.advance(10 * NoticesFixture.minute)
        let second = try city.tell(reader, "b", kind, title: "乙"), third = try city.tell(reader, "c", kind, title: "丙")
        // What another purpose tells stays apart.
        let other = try city.tell(reader, "d", NoticesFixture.kind("teller.other", .service, digest: 30))
        #expect(try city.state(first) == .held && city.state(second) == .held)
        city.advance(20 * NoticesFixture.minute)
        #expect(try city.state(first) == .queued && city.state(second) == .joined && city.notice(third).headId == first)
        #expect(try city.state(other) == .held)
        try city.tell(reader, "b", kind, title: "乙二")
        #expect(try Teller.Client(city.admin).takeBack(.init(kind: kind.code, key: "c")).withdrawn)
        #expect(try city.fetch(city.sms, first).text == "2册：《甲》\n《乙二》")
        #expect(try !Teller.Client(city.admin).takeBack(.init(kind: kind.code, key: "b")).withdrawn)
        #expect(try city.notices.get(.init(noticeId: first)).joinedIds == [second])
    }

    @Test func kindWithAGroup_thatDoesNotWait_joinsWhatIsHeldAnyway() throws {
        let reader = try city.reader("C1")
        try city.advance(to: 22)
        var kind = NoticesFixture.kind()
        kind.digestGroup = "news"
        let ids = try ["a", "b"].map { try city.tell(reader, $0, kind) }
        try city.advance(to: 8)
        #expect(try city.state(ids[0]) == .queued && city.state(ids[1]) == .joined)
        #expect(try city.state(try city.tell(reader, "c", kind)) == .queued)
    }

    @Test func head_thatIsTakenBack_leavesTheOthersToBeTold() throws {
        let reader = try city.reader("C1")
        let kind = NoticesFixture.kind(digest: 30)
        // Of one millisecond, nobody could say which came first.
        let ids = try ["a", "b", "c"].map { title in
            city.advance(1)
            return try city.tell(reader, title, kind, title: title)
        }
        city.advance(30 * NoticesFixture.minute)
        #expect(try Teller.Client(city.admin).takeBack(.init(kind: kind.code, key: "a", note: "returned")).withdrawn)
        city.host.runDueTimers()
        #expect(try city.state(ids[0]) == .withdrawn && city.state(ids[1]) == .queued && city.state(ids[2]) == .joined)
        #expect(try city.fetch(city.sms, ids[0]).state == .withdrawn && city.fetch(city.sms, ids[1]).text == "2册：《b》\n《c》")
    }

    @Test func notice_takenBackAfterItWasFetched_goesToNoOtherChannel() throws {
        let reader = try city.reader("C1")
        let id = try city.tell(reader, "k")
        _ = try city.fetch(city.sms, id)
        #expect(try !Teller.Client(city.admin).takeBack(.init(kind: "teller.news", key: "k", note: "returned")).withdrawn)
        #expect(try city.sms.bounced(.init(noticeId: id, attempt: 1)).state == .failed)
        city.host.runDueTimers()
        #expect(try city.pending(city.mail) == [])
    }

    @Test func digest_takenBackInPartAfterItWasFetched_tellsWhatIsLeftElsewhere() throws {
        let reader = try city.reader("C1")
        let kind = NoticesFixture.kind(digest: 30)
        let ids = try ["a", "b", "c"].map { try city.tell(reader, $0, kind, title: $0) }
        city.advance(30 * NoticesFixture.minute)
        _ = try city.fetch(city.sms, ids[0])
        for key in ["a", "c"] { #expect(try !Teller.Client(city.admin).takeBack(.init(kind: kind.code, key: key)).withdrawn) }
        #expect(try city.sms.bounced(.init(noticeId: ids[0], attempt: 1)).state == .failed)
        #expect(try city.state(ids[1]) == .held && city.state(ids[2]) == .expired)
        city.host.runDueTimers()
        #expect(try city.pending(city.mail) == [ids[1]] && city.fetch(city.mail, ids[1]).text.hasPrefix("《b》"))
    }

    @Test func notice_pastItsTime_isNotSent() throws {
        let reader = try city.reader("C1")
        let now = city.host.clock.nowMilliseconds
        let id = try city.tell(reader, "k", expiresAt: now + NoticesFixture.hour)
        let kind = NoticesFixture.kind(digest: 30)
        let joined = try ["x", "y"].map { try city.tell(reader, $0, kind, expiresAt: now + 2 * NoticesFixture.hour) }
        city.advance(30 * NoticesFixture.minute)
        city.host.clock.advance(by: .seconds(1_800))
        // Its timer has not run yet.
        #expect(try city.fetch(city.sms, id).state == .expired && city.state(id) == .expired)
        city.advance(NoticesFixture.hour)
        #expect(try joined.map { try city.state($0) } == [.expired, .expired] && city.pending(city.sms) == [])
        #expect(try city.notices.retry(.init(noticeId: id, note: "all the same")).state == .held)
        city.host.runDueTimers()
        #expect(try city.fetch(city.sms, id).attempt == 2)
        #expect(NoticesFixture.refusal { _ = try city.notices.cancel(.init(noticeId: id)) } == "STATE_FORBIDS")
    }

    @Test func gateway_thatIsSilent_isToldOnce_andLosesNothing() throws {
        let readers = try (1...3).map { try city.reader("C\($0)") }
        let ids = try readers.map { try city.tell($0, "k\($0)") }
        func work() throws -> [Work.Item] { try Work.Client(city.admin).list(.init(kind: "notices.carrier_silent", right: "notices.manage")).items }
        city.advance(59 * NoticesFixture.minute)
        #expect(try work().isEmpty)
        city.advance(NoticesFixture.minute)
        #expect(try work().map { $0.values.first?.value } == ["sms-1"])
        let carrier = try #require(try city.notices.carriers(.init()).carriers.first { $0.name == "sms-1" })
        #expect(carrier.waiting == 3 && carrier.silentSinceMs != 0 && carrier.oldestAtMs != 0)
        for _ in 0..<7 { city.advance(NoticesFixture.hour) }
        #expect(try work().count == 1)
        // It comes back, tells twice and out of order.
        let fetched = try city.sms.fetch(.init(noticeIds: ids)).notices
        #expect(try fetched.map(\.state) == [.sent, .sent, .sent] && work().isEmpty)
        for id in ids.reversed() + ids { _ = try city.sms.delivered(.init(noticeId: id, attempt: 1)) }
        #expect(try ids.allSatisfy { try city.state($0) == .delivered } && city.pending(city.sms) == [])
        // The next silence is another one.
        try city.tell(readers[0], "again")
        city.advance(61 * NoticesFixture.minute)
        #expect(try work().count == 1)
    }

    @Test func card_thatEndsSoon_isToldOnceForItsEnd() throws {
        let reader = try city.reader("C1")
        _ = try city.reader("C2")
        let register = Readers.Client(city.admin)
        func end(inDays days: Int64) throws {
            let version = try #require(try register.read(.init(readerId: reader)).reader).version
            let ends = city.host.clock.nowMilliseconds + days * NoticesFixture.day
            _ = try register.change(.init(readerId: reader, expectedVersion: version, fields: ["expires_at_ms"], expiresAtMs: ends))
        }
        func told() throws -> [Notices.Notice] { try city.notices.sent(.init(readerId: reader)).notices }
        try end(inDays: 16)
        _ = try Teller.Client(city.admin).declare(.init(kinds: [NoticesFixture.kind()]))
        city.host.runDueTimers()
        #expect(try told().isEmpty && city.notices.kinds(.init()).kinds.map(\.code) == ["notices.card_ends_soon", "teller.news"])
        for _ in 0..<4 { city.advance(NoticesFixture.day) }
        let first = try told()
        #expect(try first.map(\.kind) == ["notices.card_ends_soon"] && city.notices.sent(.init(card: "C2")).notices.isEmpty)
        #expect(try city.fetch(city.sms, try #require(first.first).noticeId).text.hasSuffix("到期，请到馆办理延期。"))
        // Renewed, and near its end again.
        try end(inDays: 10)
        for _ in 0..<2 { city.advance(NoticesFixture.day) }
        #expect(try told().count == 2)
        // Renewed before anybody has fetched it; what was fetched stays.
        let second = try #require(try told().first { $0.noticeId != first.first?.noticeId })
        #expect(second.state == .queued)
        try end(inDays: 400)
        #expect(try city.host.runFollowers().isEmpty)
        #expect(try city.state(second.noticeId) == .withdrawn && city.state(try #require(first.first).noticeId) == .sent)
        #expect(try !city.pending(city.sms).contains(second.noticeId))
    }

    @Test func cardNotice_whenSomethingElseOfTheReaderChanges_stays() throws {
        let reader = try city.reader("C1")
        let register = Readers.Client(city.admin)
        func change(_ fields: [String], expiresAtMs: Int64 = 0) throws {
            let version = try #require(try register.read(.init(readerId: reader)).reader).version
            _ = try register.change(.init(readerId: reader, expectedVersion: version, fields: fields, expiresAtMs: expiresAtMs, email: "new@example.com"))
        }
        try change(["expires_at_ms"], expiresAtMs: city.host.clock.nowMilliseconds + 3 * NoticesFixture.day)
        _ = try Teller.Client(city.admin).declare(.init(kinds: [NoticesFixture.kind()]))
        city.host.runDueTimers()
        let id = try #require(try city.notices.sent(.init(readerId: reader)).notices.first).noticeId
        try change(["email"])
        #expect(try city.host.runFollowers().isEmpty)
        #expect(try city.state(id) == .queued)
    }

    @Test func digestMember_sentAnewAfterItsEnd_canBeTakenBack() throws {
        let reader = try city.reader("C1")
        let expiresAt = city.host.clock.nowMilliseconds + NoticesFixture.hour
        let ids = try ["a", "b"].map { try city.tell(reader, $0, NoticesFixture.kind(digest: 30), expiresAt: expiresAt) }
        city.advance(30 * NoticesFixture.minute)
        city.advance(NoticesFixture.hour)
        #expect(try ids.map { try city.state($0) } == [.expired, .expired])
        #expect(try city.notices.retry(.init(noticeId: ids[1], note: "anew")).headId == 0)
        #expect(try city.notices.cancel(.init(noticeId: ids[1], note: "needless")).state == .withdrawn)
    }

    @Test func notice_declinedWhenSentAnew_isNotInTheInbox() throws {
        let reader = try city.reader("C1", pin: "471147")
        let id = try city.tell(reader, "k")
        _ = try city.fetch(city.sms, id)
        let inbox = Notices.Client(try city.signIn("C1", "471147"))
        #expect(try inbox.inbox(.init()).notices.map(\.noticeId) == [id])
        let unwanted = [Notices.ChannelKind.sms, .email, .inbox].map { Notices.Choice(purpose: .reminder, channel: $0) }
        _ = try inbox.putPreferences(.init(choices: unwanted))
        _ = try city.notices.retry(.init(noticeId: id, note: "anew"))
        city.host.runDueTimers()
        #expect(try city.state(id) == .declined && inbox.inbox(.init()).notices.isEmpty)
        #expect(NoticesFixture.refusal { _ = try inbox.read(.init(noticeIds: [id])) } == "NOTICE_UNKNOWN")
    }

    @Test func slip_isPrintedAtADesk() throws {
        let reader = try city.reader("C1", phone: "", email: "")
        _ = try city.notices.putChannel(.init(channel: .init(kind: .slip, carrier: "desk-a", rank: 9)))
        let id = try city.tell(reader, "k")
        let desk = Notices.Client(city.host.connect(.desk("desk-a")))
        #expect(try city.pending(desk) == [id])
        let slip = try city.fetch(desk, id)
        #expect(slip.state == .sent && slip.channel == .slip && slip.address.isEmpty && slip.text.hasPrefix("《书》"))
        #expect(try desk.delivered(.init(noticeId: id, attempt: 1)).state == .delivered)
    }

    @Test func channel_unwantedBeforeItIsFetched_isNotUsed() throws {
        let reader = try city.reader("C1")
        let id = try city.tell(reader, "k")
        _ = try city.notices.putPreferences(.init(readerId: reader, choices: [.init(purpose: .reminder, channel: .sms, wanted: false)]))
        #expect(try city.fetch(city.sms, id).state == .withdrawn)
        city.host.runDueTimers()
        #expect(try city.pending(city.mail) == [id])
    }

    @Test func address_takenAwayBeforeItIsFetched_goesToTheNextChannel() throws {
        let reader = try city.reader("C1")
        let id = try city.tell(reader, "k")
        let register = Readers.Client(city.admin)
        let version = try #require(try register.read(.init(readerId: reader)).reader).version
        _ = try register.change(.init(readerId: reader, expectedVersion: version, fields: ["phone"], phone: ""))
        #expect(try city.fetch(city.sms, id).state == .withdrawn)
        city.host.runDueTimers()
        #expect(try city.pending(city.mail) == [id])
    }
}
