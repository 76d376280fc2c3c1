// A city in the test's process whose readers are told things, with gateways that carry them.

import CityTesting
import CityMessages
import LecternKit
import LecternKitTesting
import LecternMessages
import LecternWire
import NoticesMessages
import ReadersMessages
import TellerMessages
import TypesMessages

/// A library with a branch and readers, and partners that carry SMS and e-mail; it is nine in the morning there.
struct NoticesFixture {
    static let minute: Int64 = 60_000
    static let hour: Int64 = 60 * minute
    static let day: Int64 = 24 * hour
    static let zone = LocalZone("Asia/Shanghai")

    let host: PluginHost
    let admin: TestCaller
    let notices: Notices.Client<TestCaller>
    let sms: Notices.Client<TestCaller>
    let mail: Notices.Client<TestCaller>

    init() throws {
        host = try PluginHost(onTestStore: [
            .init("libCityPlugin.so"), .init("libReadersPlugin.so"), .init("libStaffPlugin.so"), .init("libWorkPlugin.so"),
            .init("libNoticesPlugin.so", configuration: "{ unsubscribe_prefix: \"https://u.example/\" }"), .init("libTellerPlugin.so"),
        ])
        admin = host.connect(.admin("admin"))
        notices = Notices.Client(admin)
        sms = Notices.Client(host.connect(.partner("sms-1")))
        mail = Notices.Client(host.connect(.partner("mail-1")))
        let city = City.Client(admin)
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        _ = try city.putBranch(.init(libraryCode: "LIB", code: "A", name: "A 分馆"))
        _ = try city.putServicePoint(
            .init(
                branchCode: "A", code: "desk-a", name: "desk", kind: .serviceDesk, zone: "Asia/Shanghai",
                hours: (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1260) }, lends: true, takesReturns: true))
        for (name, kind) in [("sms-1", Notices.ChannelKind.sms), ("mail-1", .email)] {
            _ = try city.putPartner(.init(partner: .init(name: name, title: name)))
            _ = try notices.putChannel(.init(channel: .init(kind: kind, carrier: name, rank: kind == .sms ? 1 : 2)))
        }
        _ = try Readers.Client(admin).putCategory(.init(code: "adult", name: "成人"))
        try advance(to: 9)
    }

    /// Adds a reader.
    /// - Returns: the number.
    func reader(_ card: String, language: String = "zh-Hans", phone: String = "+8613800138000", email: String = "lin@example.com", pin: String = "") throws -> Int64 {
        let register = Readers.Client(admin)
        let library = try City.Client(admin).libraries(.init()).libraries.first?.libraryId ?? 0
        let made = try register.putReader(.init(card: card, name: "林小满", category: "adult", libraryId: library, language: language, pin: pin))
        _ = try register.change(
            .init(readerId: made.readerId, expectedVersion: made.version, fields: ["phone", "email"], phone: phone, email: email))
        return made.readerId
    }

    /// Signs a reader in at the library's app.
    func signIn(_ card: String, _ pin: String) throws -> TestCaller {
        var caller = host.connect(.partner("app-1"))
        caller.session = try Readers.Client(caller).signIn(.init(card: card, pin: pin)).session
        return caller
    }

    /// Turns the clock to the next moment at which a clock on the wall shows an hour, and runs what is due.
    func advance(to hour: Int64) throws {
        guard let zone = Self.zone, let now = zone.local(host.clock.nowMilliseconds) else { throw Problem(status: .internal, reason: "NO_ZONE") }
        let today = zone.milliseconds(now.day, seconds: hour * 3_600)
        let next = today > host.clock.nowMilliseconds ? today : zone.milliseconds(now.day.advanced(by: 1), seconds: hour * 3_600)
        advance(next - host.clock.nowMilliseconds)
    }

    /// Turns the clock, and runs what is due.
    func advance(_ milliseconds: Int64) {
        host.clock.advance(by: .milliseconds(milliseconds))
        host.runDueTimers()
    }

    /// A kind of the test's.
    static func kind(
        _ code: String = "teller.news", _ purpose: Notices.Purpose = .reminder, digest: Int64 = 0, expiry: Int64 = 3 * 24 * 60, work: Bool = false,
        ignoresHours: Bool = false, version: Int64 = 1
    ) -> Notices.Kind {
        Notices.Kind(
            code: code, version: version, title: [.init(language: "en", text: code)], purpose: purpose,
            fields: [
                .init(name: "title", label: [.init(language: "en", text: "Title")], needed: true, sample: "红楼梦"),
                .init(name: "due", label: [.init(language: "en", text: "Due")], type: .day, sample: "1790000000000"),
            ],
            expiryMinutes: expiry, digestMinutes: digest, ignoresHours: ignoresHours, workWhenUnreachable: work,
            templates: [
                .init(language: "en", subject: "{library}", body: "{title} for {reader}", digestBody: "{count}: {list}", digestLine: "{title};"),
                .init(language: "zh", subject: "{library}通知", body: "《{title}》{due} {unsubscribe}", digestBody: "{count}册：{list}", digestLine: "《{title}》"),
            ])
    }

    /// Adds a notice, and runs what is due at once.
    @discardableResult
    func tell(_ reader: Int64, _ key: String, _ kind: Notices.Kind = kind(), title: String = "书", expiresAt: Int64 = 0) throws -> Int64 {
        let request = Notices.AddRequest(
            kind: kind, key: key, readerId: reader, values: [.init(name: "title", value: title), .init(name: "due", value: "1790000000000")],
            expiresAtMs: expiresAt)
        let added = try Teller.Client(admin).tell(request)
        host.runDueTimers()
        return added.noticeId
    }

    func notice(_ id: Int64) throws -> Notices.Notice { try notices.get(.init(noticeId: id)).notice ?? Notices.Notice() }

    func state(_ id: Int64) throws -> Notices.NoticeState { try notice(id).state }

    /// What happened to a notice, by the names of the events.
    func events(_ id: Int64) throws -> [String] { try notices.get(.init(noticeId: id)).history.map(\.event) }

    /// What waits for a gateway.
    func pending(_ gateway: Notices.Client<TestCaller>) throws -> [Int64] { try gateway.pending(.init()).notices.map(\.noticeId) }

    func fetch(_ gateway: Notices.Client<TestCaller>, _ id: Int64) throws -> Notices.Outgoing {
        try gateway.fetch(.init(noticeIds: [id])).notices.first ?? Notices.Outgoing()
    }

    /// The reason with which something is refused; "": it is not.
    static func refusal(_ body: () throws -> Void) -> String {
        do {
            try body()
            return ""
        } catch {
            return (error as? Problem)?.reason ?? "\(error)"
        }
    }

    /// What is wrong with a field, as the refusal tells; "": nothing.
    static func why(_ body: () throws -> Void) -> String {
        do {
            try body()
            return ""
        } catch {
            let facts = (error as? Problem)?.facts ?? []
            return facts.map(\.value).joined(separator: ": ")
        }
    }
}
