// Notices from a shell, and a gateway on a connection of its own: a loan that is due soon on its way to a reader.

import CirculationMessages
import CityMessages
import CityTesting
import LecternClient
import LecternJSON
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import NoticesMessages
import ReadersMessages
import Testing

@Suite(.serialized) struct NoticesCommandTests {
    private let daemon: DaemonUnderTest
    private let city: CityFixture
    private let kiosk: Connection

    init() throws {
        var options = DaemonUnderTest.Options(plugins: CityFixture.plugins)
        // Every new loan is due soon.
        options.configurations["Circulation"] = "{ due_soon_days: 60 }"
        daemon = try DaemonUnderTest(options)
        try daemon.start()
        city = try CityFixture(daemon, kiosks: ["kiosk-a", "kiosk-b"], readers: 1, items: 1, loansMax: 1)
        kiosk = try daemon.connect(.device, "kiosk-a")
    }

    /// What an administrator's shell says.
    private func notices(_ words: String...) throws -> ProgramResult { try Tool.lectern(on: daemon, ["notices"] + words) }

    @Test func notice_ofALoan_goesToTheGatewayAndTheInbox() throws {
        let admin = SessionCaller(try daemon.connect(.admin, "admin"))
        _ = try City.Client(admin).putPartner(.init(partner: .init(name: "mail-1", title: "邮件网关")))
        #expect(try notices("channels", "add", "email", "mail-2").errors.contains("PARTNER_UNKNOWN"))
        #expect(try notices("channels", "add", "email", "mail-1", "--rank", "1").output == "city  1  email  mail-1\n")
        #expect(try notices("channels").output == "city  1  email  mail-1\n")
        // Also at night.
        #expect(try notices("settings", "set", "--hours", "00:00-24:00").output.contains("hours: 00:00-24:00"))
        let register = Readers.Client(admin)
        let reader = try register.get(.init(card: "CARD-0"))
        _ = try register.change(.init(readerId: reader.readerId, expectedVersion: reader.version, fields: ["email"], email: "lin@example.com"))
        let session = try city.signIn("CARD-0", at: kiosk)
        _ = try Circulation.Client(SessionCaller(kiosk, session: session)).borrow(.init(barcode: "ITEM-0"))
        // The sweep of the branch and the reader's timer run by themselves.
        let gateway = Notices.Client(SessionCaller(try daemon.connect(.partner, "mail-1")))
        var found: [Notices.NoticeQueued] = []
        #expect(try waitUntil { found = try gateway.pending(.init()).notices; return !found.isEmpty })
        let id = try #require(found.first).noticeId
        #expect(try notices("carriers").output.contains("mail-1  1 waiting"))
        #expect(try Tool.lectern(on: daemon, ["status"]).output.contains("\ncarrier mail-1: 1 waiting, the oldest since "))
        let outgoing = try #require(try gateway.fetch(.init(noticeIds: [id])).notices.first)
        #expect(outgoing.state == .sent && outgoing.address == "lin@example.com" && outgoing.text.contains("三体") && outgoing.kind == "circulation.due_soon")
        #expect(try gateway.delivered(.init(noticeId: id, attempt: outgoing.attempt)).state == .delivered)
        #expect(try notices("sent", "CARD-0").output.contains("circulation.due_soon  delivered by email (mail-1)  三体"))
        let shown = try notices("show", "\(id)").output
        #expect(shown.contains("attempt 1: email by mail-1 to l***@example.com") && shown.contains("  delivered"), "\(shown)")
        #expect(try notices("cancel", "\(id)").errors.contains("STATE_FORBIDS"))
        let inbox = try Tool.lectern(on: daemon, as: .device, named: "kiosk-a", ["inbox", "--session", session])
        #expect(inbox.output.contains("\(id)  ") && inbox.output.contains("new") && inbox.output.contains("1 not read"), "\(inbox)")
        let read = try Tool.lectern(on: daemon, as: .device, named: "kiosk-a", ["inbox", "--read", "\(id)", "--json", "--session", session])
        #expect(try JSON.parse(read.output)["notices"]?.elements?.count == 1)
        let wishes = ["inbox", "preferences", "--off", "reminder/email", "--hours", "10:00-20:00", "--session", session]
        let wanted = try Tool.lectern(on: daemon, as: .device, named: "kiosk-a", wishes).output
        #expect(wanted.contains("reminder: sms, wechat, inbox, slip") && wanted.contains("the reader's own 10:00-20:00") && wanted.contains("email: lin@example.com"))
        #expect(try notices("preferences", "CARD-0").output.contains("email: l***@example.com"))
        // What its reader has opened needs to be sent to nobody.
        #expect(try notices("retry", "\(id)", "--note", "again").errors.contains("STATE_FORBIDS"))
    }

    @Test func texts_areWrittenAndTried_afterAKindWasTold() throws {
        let session = try city.signIn("CARD-0", at: kiosk)
        _ = try Circulation.Client(SessionCaller(kiosk, session: session)).borrow(.init(barcode: "ITEM-0"))
        #expect(try waitUntil { try notices("kinds").output.contains("circulation.due_soon  Due soon  reminder  {title} {due} {barcode}?") })
        // What was not told yet is there as well.
        #expect(try notices("templates", "circulation.overdue").output.contains("尽快归还"))
        let kind = "circulation.due_soon"
        #expect(try notices("templates", kind).output.contains("circulation.due_soon  all  zh-Hans  version 0"))
        let wrong = try notices("templates", "put", kind, "--channel", "sms", "--language", "zh-Hans", "--body", "{titel} {due}")
        #expect(wrong.status == 1 && wrong.errors.contains("FIELD_INVALID") && wrong.errors.contains("{titel} is no field of the kind"), "\(wrong)")
        #expect(try notices("templates", "put", kind, "--channel", "sms", "--language", "zh-Hans", "--body", "《{title}》{due}到期").output.contains("version 1"))
        #expect(try notices("preview", kind, "--channel", "sms", "--language", "zh-Hans").output.hasSuffix("    《红楼梦》2026-09-21到期\n17 characters, 1 short messages\n"))
        #expect(try notices("preview", kind, "--channel", "sms", "--body", "{title} {due}", "--value", "title=X", "--value", "due=1790000000000").output.contains("X 2026-09-21"))
        #expect(try notices("templates", "put", kind, "--language", "en", "--body", "x", "--channel", "fax").errors.contains("fax is no channel"))
        #expect(try notices("templates", "remove", kind, "--channel", "sms", "--language", "zh-Hans").status == 0)
        #expect(try notices("settings", "set", "--off", "nothing").status == 2)
    }
}
