// What a terminal is offered and told.

import CityMessages
import EntryMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import Testing
import TypesMessages

@Suite struct ServicesTests {
    let city: EntryFixture
    private let admin: Entry.Client<TestCaller>

    init() throws {
        city = try EntryFixture()
        admin = city.entry(.admin("admin"))
        try put("points", "City/ServicePoints", rank: 1)
        try put("pin", "Readers/ChangePin", rank: 2)
        try put("gone", "Gone/Gone", rank: 3)
    }

    private func put(_ code: String, _ method: String, rank: UInt32, audience: Entry.Audience? = nil) throws {
        let package = method.prefix { $0 != "/" }.lowercased()
        _ = try admin.putService(
            .init(
                code: code, names: [.init(language: "en", text: code), .init(language: "zh-Hans", text: "\(code)服务")],
                beginMethod: "lectern.\(package).v1.\(method)", audience: audience, rank: rank, active: true))
    }

    private func offered(_ terminal: LecternKitTesting.Terminal, session: String = "", language: String = "") throws -> [Entry.OfferedService] {
        var caller = city.caller(terminal, session: session)
        caller.language = language
        return try Entry.Client(caller).services(.init()).services
    }

    @Test func services_atAKiosk_areThoseThatItMayUse() throws {
        let found = try offered(.device("kiosk-1"))
        #expect(found.map(\.code) == ["points", "pin"])
        #expect(found.map(\.state) == [.available, .signInFirst])
        #expect(found[0].version == "1.0.0" && found[0].beginMethod == "lectern.city.v1.City/ServicePoints")
        let session = try city.enter("CARD-1", at: .device("kiosk-1")).session
        #expect(try offered(.device("kiosk-1"), session: session).map(\.state) == [.available, .available])
        // A desk may never change a PIN.
        #expect(try offered(.desk("desk-a")).map(\.code) == ["points"])
        #expect(try offered(.anyone).map(\.code) == ["points"])
    }

    @Test func services_inTheCallersLanguage_haveItsNames() throws {
        #expect(try offered(.device("kiosk-1"), language: "zh-CN").first?.name == "points服务")
        #expect(try offered(.device("kiosk-1"), language: "de").first?.name == "points")
    }

    @Test func services_outOfUse_saySoAndUntilWhen() throws {
        let now = city.host.clock.nowMilliseconds
        _ = try admin.putOutage(
            .init(code: "points", outages: [.init(fromMs: now - 1, untilMs: now + 60_000, texts: [.init(language: "zh", text: "升级中")])]))
        let found = try #require(try offered(.device("kiosk-1"), language: "zh").first)
        #expect(found.state == .outOfUse && found.why == "升级中" && found.untilMs == now + 60_000)
        city.host.clock.advance(by: .seconds(61))
        #expect(try offered(.device("kiosk-1")).first?.state == .available)
        #expect(EntryFixture.reason { _ = try admin.putOutage(.init(code: "nothing")) } == "SERVICE_UNKNOWN")
    }

    @Test func services_ofAnAudience_areShownThereAlone() throws {
        try put("kiosks", "City/Branches", rank: 0, audience: .init(terminalKinds: ["device"], places: ["A"]))
        #expect(try offered(.device("kiosk-1")).map(\.code) == ["kiosks", "points", "pin"])
        #expect(try offered(.device("kiosk-elsewhere")).map(\.code) == ["points", "pin"])
        #expect(try offered(.partner("app-1")).map(\.code) == ["points", "pin"])
        #expect(try admin.keptServices(.init()).services.map(\.code) == ["kiosks", "points", "pin", "gone"])
    }

    @Test func services_tellWhereTheTerminalStands() throws {
        let place = try city.entry(.device("kiosk-1")).services(.init()).place
        #expect(place?.servicePointCode == "kiosk-1" && place?.branchCode == "A" && place?.zone == "Asia/Shanghai")
        #expect(try city.entry(.partner("app-1")).services(.init()).place == nil)
    }

    @Test func service_changedMeanwhile_isRefused() throws {
        let request = Entry.PutServiceRequest(
            code: "points", names: [.init(language: "en", text: "x")], beginMethod: "lectern.city.v1.City/ServicePoints", expectedVersion: 7)
        #expect(EntryFixture.reason { _ = try admin.putService(request) } == "VERSION_CONFLICT")
        #expect(EntryFixture.reason { _ = try admin.putService(.init(code: "x", beginMethod: "lectern.a.v1.A/B")) } == "FIELD_INVALID")
    }
}

@Suite struct AnnouncementTests {
    let city: EntryFixture
    private let admin: Entry.Client<TestCaller>

    init() throws {
        city = try EntryFixture()
        admin = city.entry(.admin("admin"))
    }

    private func put(_ title: String, category: String = "news", _ audience: Entry.Audience? = nil, id: Int64 = 0) throws -> Entry.Announcement {
        let texts = [Types.Text(language: "zh", text: title), Types.Text(language: "en", text: "\(title) in English")]
        return try admin.putAnnouncement(
            .init(announcement: .init(announcementId: id, titles: texts, texts: texts, category: category, audience: audience)))
    }

    private func titles(_ terminal: LecternKitTesting.Terminal, _ categories: String...) throws -> [String] {
        var caller = city.caller(terminal)
        caller.language = "zh"
        return try Entry.Client(caller).announcements(.init(categories: categories)).announcements.map(\.title)
    }

    @Test func announcements_concernPlaceChannelCategoryAndTime() throws {
        let now = city.host.clock.nowMilliseconds
        _ = try put("所有人")
        _ = try put("A 馆", .init(places: ["A"], fromMs: now - 5))
        _ = try put("小程序", category: "event", .init(terminalKinds: ["partner"], partners: ["app-1"], fromMs: now - 9))
        _ = try put("以后", .init(fromMs: now + 60_000, untilMs: now + 120_000))
        #expect(try titles(.device("kiosk-1")) == ["所有人", "A 馆"])
        #expect(try titles(.partner("app-1")) == ["所有人", "小程序"])
        #expect(try titles(.partner("app-2")) == ["所有人"])
        #expect(try titles(.anyone) == ["所有人"])
        #expect(try titles(.partner("app-1"), "event") == ["小程序"])
        city.host.clock.advance(by: .seconds(60))
        #expect(try titles(.device("kiosk-1")).contains("以后"))
        city.host.clock.advance(by: .seconds(60))
        #expect(try !titles(.device("kiosk-1")).contains("以后"))
    }

    @Test func announcement_changedAndWithdrawn_isToldOnTheFeed() throws {
        let watch = try city.caller(.desk("desk-a")).watch("entry.announcement")
        let made = try put("旧")
        let changed = try put("新", id: made.announcementId)
        #expect(changed.version == 2)
        #expect(try titles(.anyone) == ["新"])
        #expect(try admin.withdrawAnnouncement(.init(announcementId: made.announcementId)).withdrawnAtMs > 0)
        #expect(try titles(.anyone) == [])
        #expect(try [watch.next()?.kind, watch.next()?.kind, watch.next()?.kind] == ["put", "put", "withdrawn"])
        #expect(EntryFixture.reason { _ = try put("x", id: made.announcementId) } == "ANNOUNCEMENT_UNKNOWN")
        #expect(EntryFixture.reason { _ = try put("x", .init(fromMs: 5, untilMs: 5)) } == "FIELD_INVALID")
    }

    @Test func announcements_past500_areRefused() throws {
        for number in 1...500 { _ = try put("\(number)") }
        #expect(EntryFixture.reason { _ = try put("501") } == "ANNOUNCEMENTS_TOO_MANY")
    }
}
