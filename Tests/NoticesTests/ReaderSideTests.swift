// Notices as readers and staff see them: the inbox, what is wanted, unsubscribing, templates and their preview.

import HostMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import NoticesMessages
import ReadersMessages
import Testing

@Suite struct ReaderSideTests {
    private let city: NoticesFixture

    init() throws { city = try NoticesFixture() }

    private func choose(_ purpose: Notices.Purpose, _ channel: Notices.ChannelKind, _ wanted: Bool) -> Notices.Choice {
        Notices.Choice(purpose: purpose, channel: channel, wanted: wanted)
    }

    @Test func inbox_hasWhatWasToldByWhateverChannel() throws {
        let reader = try city.reader("C1", language: "en", pin: "471147")
        let ids = try ["a", "b"].map { try city.tell(reader, $0, title: $0) }
        let caller = try city.signIn("C1", "471147")
        let own = Notices.Client(caller)
        let page = try own.inbox(.init(limit: 1))
        #expect(page.notices.map(\.text) == ["b for 林小满"] && page.unread == 2 && !page.cursor.isEmpty && page.notices[0].subject == "市图书馆")
        #expect(try own.inbox(.init(limit: 1, cursor: page.cursor)).notices.map(\.noticeId) == [ids[0]])
        #expect(NoticesFixture.refusal { _ = try own.inbox(.init(onlyUnread: true, cursor: page.cursor)) } == "CURSOR_INVALID")
        #expect(try own.read(.init(noticeIds: [ids[0]])).opened == 1 && own.read(.init(noticeIds: [ids[0]])).opened == 0)
        #expect(try own.inbox(.init(onlyUnread: true)).notices.map(\.noticeId) == [ids[1]] && own.inbox(.init()).unread == 1)
        // What was opened before its carrier came needs no message any more.
        #expect(try city.fetch(city.sms, ids[0]).state == .opened && city.pending(city.sms) == [ids[1]])
        #expect(try own.act(.init(noticeId: ids[1])).acted && city.events(ids[1]) == ["added", "queued", "opened", "acted"])
        #expect(try own.act(.init(noticeId: ids[1])).acted)
        _ = try city.reader("C2", pin: "471148")
        let other = Notices.Client(try city.signIn("C2", "471148"))
        #expect(NoticesFixture.refusal { _ = try other.read(.init(noticeIds: [ids[1]])) } == "NOTICE_UNKNOWN")
        #expect(try other.inbox(.init()).notices.isEmpty)
        #expect(NoticesFixture.refusal { _ = try other.preferences(.init(readerId: reader)) } == "FIELD_INVALID")
    }

    @Test func changes_reachTheReadersPhoneAndTheGateway_withoutNames() throws {
        let reader = try city.reader("C1", pin: "471147")
        let id = try city.tell(reader, "a")
        let phone = try (try city.signIn("C1", "471147")).watch("notices.notice")
        let kinds = [try phone.next()?.kind, try phone.next()?.kind]
        #expect(kinds == ["added", "queued"])
        let outbox = try #require(try city.host.connect(.partner("sms-1")).watch("partner.sms-1.notices.outbox").next())
        #expect(outbox.kind == "queued" && outbox.subject == "notice:\(id)")
        #expect(try Notices.NoticeQueued(outbox.body) == .init(noticeId: id, channel: .sms, carrier: "sms-1", attempt: 1))
    }

    @Test func wishes_decideTheChannel_andServiceStaysInTheInbox() throws {
        let reader = try city.reader("C1", pin: "471147")
        let own = Notices.Client(try city.signIn("C1", "471147"))
        let before = try own.preferences(.init())
        #expect(before.choices.count == 15 && before.version == 0 && before.contacts.map(\.address) == ["+8613800138000", "lin@example.com"])
        let put = try own.putPreferences(.init(choices: [choose(.reminder, .sms, false), choose(.service, .sms, false), choose(.service, .email, false)]))
        #expect(put.version == 1 && put.choices.first { $0.purpose == .reminder && $0.channel == .sms }?.wanted == false)
        #expect(try city.notice(try city.tell(reader, "r")).channel == .email)
        let service = try city.tell(reader, "s", NoticesFixture.kind("teller.service", .service))
        #expect(try city.state(service) == .delivered && city.notice(service).channel == .inbox)
        #expect(try own.inbox(.init()).notices.count == 2)
        #expect(NoticesFixture.refusal { _ = try own.putPreferences(.init(choices: [choose(.service, .inbox, false)])) } == "PURPOSE_NEEDED")
        #expect(NoticesFixture.refusal { _ = try own.putPreferences(.init(choices: [choose(.reminder, .sms, true)], expectedVersion: 7)) } == "VERSION_CONFLICT")
        _ = try own.putPreferences(.init(choices: [choose(.reminder, .email, false), choose(.reminder, .inbox, false)]))
        #expect(try city.state(try city.tell(reader, "n")) == .declined)
        // Promotion is for those who have asked for it; what the library says holds for those who have said nothing.
        let promotion = NoticesFixture.kind("teller.promotion", .promotion)
        #expect(try city.state(try city.tell(reader, "p", promotion)) == .delivered)
        _ = try city.notices.putSettings(.init(settings: .init(libraryCode: "LIB", choices: [choose(.promotion, .email, true)])))
        #expect(try city.notice(try city.tell(reader, "q", promotion)).channel == .email)
        #expect(try city.notices.getSettings(.init(libraryCode: "LIB")).version == 1)
    }

    @Test func unsubscribe_withTheToken_switchesOneWayOff() throws {
        let reader = try city.reader("C1")
        let token = try city.fetch(city.sms, try city.tell(reader, "a")).unsubscribeToken
        let anybody = Notices.Client(city.host.connect(.anyone))
        for wrong in ["", "x", token + "0", String(token.dropLast()) + (token.hasSuffix("0") ? "1" : "0"), "1-2-1-0", String(repeating: "9", count: 300)] {
            #expect(NoticesFixture.refusal { _ = try anybody.unsubscribe(.init(token: wrong)) } == "TOKEN_INVALID", "\(wrong)")
        }
        for _ in 0..<2 { #expect(try anybody.unsubscribe(.init(token: token)) == .init(purpose: .reminder, channel: .sms)) }
        #expect(try city.notices.preferences(.init(readerId: reader)).version == 1)
        #expect(try city.notice(try city.tell(reader, "b")).channel == .email)
        let service = try city.tell(reader, "s", NoticesFixture.kind("teller.service", .service))
        #expect(try city.fetch(city.sms, service).unsubscribeToken.isEmpty)
        let text = Notices.Template(kind: "teller.service", language: "en", body: "{title} {unsubscribe}")
        #expect(NoticesFixture.why { _ = try city.notices.putTemplate(.init(template: text)) }.contains("nobody unsubscribes from the service's notices"))
    }

    @Test func template_isCheckedWhenItIsSaved_andTakenFromThenOn() throws {
        let reader = try city.reader("C1")
        try city.tell(reader, "a")
        func put(_ body: String, _ channel: Notices.ChannelKind = .sms, digest: String = "", line: String = "") throws {
            _ = try city.notices.putTemplate(
                .init(template: .init(kind: "teller.news", channel: channel, language: "zh-Hans", body: body, digestBody: digest, digestLine: line)))
        }
        #expect(NoticesFixture.why { try put("{titel}") }.contains("template.body: {titel} is no field of the kind"))
        #expect(NoticesFixture.why { try put("你好") }.contains("{title} is missing"))
        #expect(NoticesFixture.why { try put("{title") }.contains("not closed"))
        #expect(NoticesFixture.why { try put("{title}" + String(repeating: "书", count: 300)) }.contains("short messages, more than 4"))
        #expect(NoticesFixture.why { try put("{title}", digest: "{list}") }.contains("digest_line"))
        #expect(NoticesFixture.why { try put("{title}", digest: "x", line: "{title}") }.contains("{list} is missing"))
        let email = Notices.Template(kind: "teller.news", channel: .email, language: "en", body: "{title}")
        #expect(NoticesFixture.why { _ = try city.notices.putTemplate(.init(template: email)) } == "template.subject: an e-mail has one")
        #expect(NoticesFixture.refusal { _ = try city.notices.putTemplate(.init(template: .init(kind: "teller.none", language: "en", body: "x"))) } == "KIND_UNKNOWN")
        try put("短信：{title}")
        #expect(try city.fetch(city.sms, try city.tell(reader, "b")).text == "短信：书")
        let template = Notices.Template(kind: "teller.news", channel: .sms, language: "zh-Hans", body: "{title}")
        #expect(NoticesFixture.refusal { _ = try city.notices.putTemplate(.init(template: template, expectedVersion: 9)) } == "VERSION_CONFLICT")
        #expect(try city.notices.putTemplate(.init(template: template, expectedVersion: 1)).version == 2)
        #expect(try city.notices.templates(.init(kind: "teller.news")).templates.map(\.version) == [0, 0, 2])
        _ = try city.notices.removeTemplate(.init(kind: "teller.news", channel: .sms, language: "zh-Hans"))
        #expect(try city.fetch(city.sms, try city.tell(reader, "c")).text.hasPrefix("《书》"))
    }

    @Test func preview_showsWhatAReaderWouldGet() throws {
        try city.tell(try city.reader("C1"), "a")
        let kept = try city.notices.preview(.init(kind: "teller.news", channel: .sms, language: "en"))
        #expect(kept.text == "红楼梦 for Lin Xiaoman" && kept.subject == "City Library" && kept.segments == 1 && kept.characters == 19)
        let digest = try city.notices.preview(.init(kind: "teller.news", channel: .email, language: "zh-Hans-CN", digest: 2))
        #expect(digest.text == "2册：《红楼梦》\n《红楼梦》" && digest.language == "zh")
        let new = Notices.Template(kind: "teller.news", channel: .sms, language: "en", body: "New: {title}")
        #expect(try city.notices.preview(.init(template: new, values: [.init(name: "title", value: "X")])).text == "New: X")
        #expect(NoticesFixture.refusal { _ = try city.notices.preview(.init(template: new, values: [.init(name: "titel", value: "X")])) } == "FIELD_INVALID")
        #expect(try city.notices.kinds(.init()).kinds.map(\.code) == ["teller.news"])
    }

    @Test func longValues_areCutInShortMessagesAlone() throws {
        let reader = try city.reader("C1")
        let long = String(repeating: "长", count: 200)
        let sms = try city.fetch(city.sms, try city.tell(reader, "a", title: long))
        #expect(sms.segments <= 4 && sms.text.contains("…") && sms.values[0].value.count == 40)
        _ = try city.notices.putPreferences(.init(readerId: reader, choices: [choose(.reminder, .sms, false)]))
        #expect(try city.fetch(city.mail, try city.tell(reader, "b", title: long)).text.contains(long))
    }

    @Test func declaration_thatMakesNoSense_isRefusedWithWhatIsWrong() throws {
        let reader = try city.reader("C1")
        func why(_ change: (inout Notices.Kind) -> Void) -> String {
            var kind = NoticesFixture.kind("teller.broken")
            change(&kind)
            return NoticesFixture.why { try city.tell(reader, "k", kind) }
        }
        #expect(why { $0.purpose = .init(rawValue: 0) }.hasPrefix("kind.purpose"))
        #expect(why { $0.expiryMinutes = 0 }.hasPrefix("kind.expiry_minutes") && why { $0.version = 0 }.hasPrefix("kind.version"))
        #expect(why { $0.code = "teller" }.hasPrefix("kind.code") && why { $0.fields[1].sample = "soon" }.hasPrefix("kind.fields[1].sample"))
        #expect(why { $0.fields[0].name = "library" }.hasPrefix("kind.fields[0].name") && why { $0.templates.removeFirst() }.hasPrefix("kind.templates"))
        #expect(why { $0.templates[1].body = "{nothing}" }.hasPrefix("kind.templates[1].body"))
        #expect(NoticesFixture.why { try city.tell(reader, "k", title: "a\nb") }.hasPrefix("values[0].value: it holds a control character"))
    }
}
