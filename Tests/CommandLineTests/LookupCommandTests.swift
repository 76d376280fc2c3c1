// What a librarian looks up from a shell, and what `lectern watch` shows of it, against a real daemon.

import CirculationMessages
import CityTesting
import Foundation
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternJSON
import ReadersMessages
import Testing

@Suite(.serialized) struct LookupCommandTests {
    private let daemon: DaemonUnderTest
    private let loan: Circulation.Loan
    /// Of CARD-0 at kiosk-a.
    private let session: String

    init() throws {
        daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        let city = try CityFixture(daemon, kiosks: ["kiosk-a", "kiosk-b"], readers: 2, items: 2, loansMax: 2)
        let kiosk = try daemon.connect(.device, "kiosk-a")
        session = try city.signIn("CARD-0", at: kiosk)
        let desk = Circulation.Client(SessionCaller(kiosk, session: session))
        loan = try #require(try desk.borrow(.init(barcode: "ITEM-0")).loan)
    }

    @Test func item_onLoan_showsItsReaderToStaffAlone() throws {
        let admin = try Tool.lectern(on: daemon, ["item", "ITEM-0"])
        #expect(admin.status == 0, "\(admin.errors)")
        for words in ["ITEM-0  三体", "on loan from A 分馆, due ", "lent to CARD-0  读者 CARD-0 ", " at kiosk-a", "belongs to A 分馆; type book", "version 1"] {
            #expect(admin.output.contains(words), "\(words): \(admin.output)")
        }
        let desk = try Tool.lectern(on: daemon, as: .desk, named: "desk-1", ["item", "ITEM-0"])
        #expect(desk.output.contains("lent to reader \(loan.readerId) ") && !desk.output.contains("CARD-0"), "\(desk.output)")
        let kiosk = try Tool.lectern(on: daemon, as: .device, named: "kiosk-a", ["item", "ITEM-0"])
        #expect(kiosk.output.contains("on loan from A 分馆") && !kiosk.output.contains("lent to"))
        #expect(try Tool.lectern(on: daemon, ["item", "ITEM-1"]).output.contains("available at A 分馆"))
        let json = try JSON.parse(try Tool.lectern(on: daemon, ["item", "ITEM-0", "--json"]).output)
        #expect(json["item"]?["title"]?.text == "三体" && json["loan"]?["loanId"]?.text == "\(loan.loanId)")
        let ghost = try Tool.lectern(on: daemon, ["item", "GHOST"])
        #expect(ghost.status == 1 && ghost.errors.contains("ITEM_UNKNOWN"))
    }

    @Test func reader_byCard_isShownWithBlocksAndLoans() throws {
        _ = try Readers.Client(SessionCaller(try daemon.connect(.admin, "admin"))).block(.init(card: "CARD-0", reason: "欠费"))
        let told = try Tool.lectern(on: daemon, as: .desk, named: "desk-1", ["reader", "CARD-0"])
        #expect(told.status == 0, "\(told.errors)")
        for words in ["CARD-0  读者 CARD-0", "adult, never expires", "blocked: 欠费", "version 1", "ITEM-0  三体"] {
            #expect(told.output.contains(words), "\(words): \(told.output)")
        }
        #expect(try Tool.lectern(on: daemon, ["reader", "CARD-1"]).output.contains("no open loans"))
        let json = try JSON.parse(try Tool.lectern(on: daemon, ["reader", "CARD-0", "--past", "--json"]).output)
        #expect(json["reader"]?["card"]?.text == "CARD-0" && json["loans"]?.elements?.count == 1 && json["pastLoans"]?.elements?.count == 0)
        let desk = try Tool.lectern(on: daemon, as: .desk, named: "desk-1", ["reader", "CARD-0", "--past"])
        #expect(desk.status == 1 && desk.errors.contains("SESSION_REQUIRED"))
    }

    @Test func reader_byAReplacedCard_isShownWithThePresentOneToAnAdministrator() throws {
        _ = try Readers.Client(SessionCaller(try daemon.connect(.admin, "admin"))).replaceCard(.init(card: "CARD-0", newCard: "CARD-9", reason: "lost"))
        let admin = try Tool.lectern(on: daemon, ["reader", "CARD-0"])
        #expect(admin.status == 1 && admin.errors.contains("CARD_RETIRED"), "\(admin.errors)")
        #expect(admin.errors.contains("The reader's present card is CARD-9.  card=CARD-0 reader_id=\(loan.readerId)"), "\(admin.errors)")
        let desk = try Tool.lectern(on: daemon, as: .desk, named: "desk-1", ["reader", "CARD-0"])
        #expect(desk.status == 1 && desk.errors.contains("CARD_RETIRED") && !desk.errors.contains("CARD-9"), "\(desk.errors)")
    }

    @Test func list_ofWhatIsInTransitAndOverdue_isPrintedForPeopleAndSpreadsheets() throws {
        var kiosk = SessionCaller(try daemon.connect(.device, "kiosk-a"))
        kiosk.options.happenedAtMilliseconds = Int64(Date().timeIntervalSince1970 * 1_000) - 50 * 86_400_000
        kiosk.options.deviceSequence = 1
        _ = try Circulation.Client(kiosk).borrow(.init(barcode: "ITEM-1", card: "CARD-1"))
        let listed = try Tool.lectern(on: daemon, ["list", "overdue", "--csv"])
        let overdue = listed.output
        #expect(overdue.contains(",ITEM-1,三体,") && overdue.contains(",CARD-1,读者 CARD-1,0\r\n"), "\(overdue)\(listed.errors)")

        let returned = Circulation.Client(SessionCaller(try daemon.connect(.device, "kiosk-b")))
        #expect(try returned.return(.init(barcode: "ITEM-1")).sentHome)
        let told = try Tool.lectern(on: daemon, ["list", "in-transit"])
        #expect(told.status == 0 && told.output.contains(" from B 分馆  ITEM-1  三体") && told.output.hasSuffix("in all: 1\n"), "\(told.output)\(told.errors)")
        let table = try Tool.lectern(on: daemon, ["list", "in-transit", "--branch", "A", "--csv"]).output
        let lines = table.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.count == 3 && lines[0] == "to,from,sent,terminal,barcode,title,call_number" && lines[1].hasPrefix("A,B 分馆,"), "\(table)")
        let json = try JSON.parse(try Tool.lectern(on: daemon, ["list", "in-transit", "--json"]).output)
        #expect(json["item"]?["barcode"]?.text == "ITEM-1")
        #expect(try Tool.lectern(on: daemon, ["list", "in-transit", "--days", "1"]).output == "in all: 0\n")

        let kept = try Tool.lectern(on: daemon, as: .device, named: "kiosk-a", ["list", "overdue"])
        #expect(kept.status == 1 && kept.errors.contains("NOT_ALLOWED"), "\(kept.errors)")
        let typo = try Tool.lectern(on: daemon, ["list", "overdue", "--branch", "a"])
        #expect(typo.status == 2 && typo.errors.contains("did you mean A?"), "\(typo.errors)")
    }

    @Test func lists_ofReadersAndHours_arePrintedWhole() throws {
        let register = Readers.Client(SessionCaller(try daemon.connect(.admin, "admin")))
        let now = Int64(Date().timeIntervalSince1970 * 1_000)
        _ = try register.block(.init(card: "CARD-0", reason: "欠费, 未还"))
        _ = try register.block(.init(card: "CARD-1", reason: "停借", untilMs: now + 5 * 86_400_000))
        let blocked = try Tool.lectern(on: daemon, ["list", "blocked"])
        #expect(blocked.status == 0 && blocked.output.hasSuffix("in all: 2\n") && blocked.output.contains("CARD-1  读者 CARD-1  停借  since "), "\(blocked)")
        let table = try Tool.lectern(on: daemon, ["list", "blocked", "--csv"]).output.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(table.count == 4 && table[0] == "library,card,reader,category,reason,placed,until", "\(table)")
        #expect(table[1].hasPrefix(",CARD-1,") && table[2].contains(",\"欠费, 未还\",") && table[2].hasSuffix(","), "\(table)")
        #expect(try Tool.lectern(on: daemon, ["list", "blocked", "--days", "3"]).output == "in all: 0\n")
        #expect(try Tool.lectern(on: daemon, ["list", "blocked", "--library", "LIB"]).output == "in all: 0\n")
        #expect(try Tool.lectern(on: daemon, ["list", "blocked", "--library", "LIP"]).errors.contains("did you mean LIB?"))

        _ = try register.putReader(.init(card: "CARD-1", expiresAtMs: now + 10 * 86_400_000, expectedVersion: 1, fields: ["expires_at_ms"]))
        let expiring = try Tool.lectern(on: daemon, ["list", "expiring"])
        #expect(expiring.output.contains("CARD-1  读者 CARD-1  adult  blocked\n") && expiring.output.hasSuffix("in all: 1\n"), "\(expiring)")
        #expect(try Tool.lectern(on: daemon, ["list", "expiring", "--days", "9"]).output == "in all: 0\n")
        let json = try JSON.parse(try Tool.lectern(on: daemon, ["list", "expiring", "--json"]).output)
        #expect(json["card"]?.text == "CARD-1")

        // Hours are counted a moment after the loans.
        func day(_ days: Double) -> String { String(ISO8601DateFormatter().string(from: Date(timeIntervalSinceNow: days * 86_400)).prefix(10)) }
        let days = ["--from", day(-1), "--until", day(1)]
        let counted = waitUntil { (try? Tool.lectern(on: daemon, ["list", "hours", "--branch", "A"] + days))?.output.contains("  1 lent  0 returned") == true }
        #expect(counted)
        let hours = try Tool.lectern(on: daemon, ["list", "hours", "--week", "--csv"] + days).output
        #expect(hours.hasPrefix("branch,date,weekday,hour,loans,returns\r\nA,,") && hours.hasSuffix(",1,0\r\n"), "\(hours)")
        let wrong = try Tool.lectern(on: daemon, ["list", "hours", "--from", "monday"])
        #expect(wrong.status == 1 && wrong.errors.contains("FIELD_INVALID"), "\(wrong.errors)")
    }

    @Test func watch_inASession_showsWhatHappenedToItsReaderElsewhere() throws {
        _ = try Circulation.Client(SessionCaller(try daemon.connect(.device, "kiosk-b"))).return(.init(barcode: "ITEM-0"))
        let watch = ["watch", "circulation.loan", "--from-start", "--session", session, "--count", "2"]
        let lines = try Tool.lectern(on: daemon, as: .device, named: "kiosk-a", watch).output.split(separator: "\n")
        #expect(lines.count == 2 && lines.last?.contains("circulation.loan returned  reader:\(loan.readerId)  at kiosk-b") == true, "\(lines)")
    }

    @Test func readers_byCardOrName_areListedInPages() throws {
        func find(_ arguments: String...) throws -> String { try Tool.lectern(on: daemon, ["reader", "find"] + arguments).output }
        #expect(try find("CARD-1") == "CARD-1  读者 CARD-1  adult\n")
        #expect(try find("读者") == "CARD-0  读者 CARD-0  adult\nCARD-1  读者 CARD-1  adult\n")
        #expect(try find("x", "--limit", "1") == "nobody found\n")
        #expect(try find("--limit", "1") == "CARD-0  读者 CARD-0  adult\nmore: --cursor 'CARD-0'\n")
        #expect(try find("--limit", "1", "--cursor", "CARD-0") == "CARD-1  读者 CARD-1  adult\n")
        // The next page of those found by name, with the cursor as it was printed.
        let first = try find("读者", "--limit", "1")
        let cursor = try #require(first.split(separator: "'").dropFirst().first.map(String.init))
        #expect(try find("读者", "--limit", "1", "--cursor", cursor).contains("CARD-1"))
        #expect(try JSON.parse(try find("CARD-1", "--json"))["readers"]?.elements?.count == 1)
        #expect(try Tool.lectern(on: daemon, as: .desk, named: "desk-1", ["reader", "find", "x"]).errors.contains("SESSION_REQUIRED"))
    }

    @Test func watch_ofLoans_showsTitlesAndNamesToPeople() throws {
        _ = try Circulation.Client(SessionCaller(try daemon.connect(.device, "kiosk-a"))).return(.init(barcode: "ITEM-0"))
        let watch = ["watch", "circulation.loan", "--from-start", "--count", "2"]
        let lines = try Tool.lectern(on: daemon, watch).output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.contains("circulation.loan lent  reader:\(loan.readerId)  at kiosk-a by Borrow  读者 CARD-0, ITEM-0 三体, A 分馆, due ") == true, "\(lines)")
        #expect(lines.last?.hasSuffix("circulation.loan returned  reader:\(loan.readerId)  at kiosk-a by Return  读者 CARD-0, ITEM-0 三体, A 分馆") == true, "\(lines)")
        // A desk is told who by number only.
        let desk = try Tool.lectern(on: daemon, as: .desk, named: "desk-1", watch).output
        #expect(desk.contains("at kiosk-a by Borrow  ITEM-0 三体, A 分馆, due ") && !desk.contains("读者"), "\(desk)")
        // What programs read stays what came.
        let json = try Tool.lectern(on: daemon, watch + ["--json"]).output
        #expect(json.contains("\"barcode\":\"ITEM-0\"") && !json.contains("读者") && !json.contains("分馆"))
        let city = try Tool.lectern(on: daemon, ["watch", "city.branch", "readers.reader", "--from-start", "--count", "3"]).output
        #expect(city.contains("A A 分馆") && city.contains("读者 CARD-0"), "\(city)")
    }
}
