// Check-in, book drops, shelves and fines from a shell, against a real daemon.

import CirculationMessages
import CityTesting
import LecternClient
import LecternJSON
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import Testing

@Suite(.serialized) struct DeskWorkCommandTests {
    private let daemon: DaemonUnderTest

    init() throws {
        daemon = try DaemonUnderTest(plugins: CityFixture.plugins)
        let city = try CityFixture(daemon, kiosks: ["kiosk-a", "kiosk-b"], readers: 2, items: 3, loansMax: 3)
        let kiosk = try daemon.connect(.device, "kiosk-a")
        let reader = Circulation.Client(SessionCaller(kiosk, session: try city.signIn("CARD-0", at: kiosk)))
        for item in 0..<2 { _ = try reader.borrow(.init(barcode: "ITEM-\(item)")) }
    }

    private func admin(_ arguments: String..., input: String = "") throws -> ProgramResult { try Tool.lectern(on: daemon, arguments, input: input) }

    private func kiosk(_ arguments: String..., input: String = "") throws -> ProgramResult {
        try Tool.lectern(on: daemon, as: .device, named: "kiosk-a", arguments, input: input)
    }

    @Test func checkIn_ofManyItems_tellsWhereEachGoes() throws {
        #expect(try admin("loans", "CARD-0").output.contains("ITEM-0  due "))
        #expect(try admin("fines", "CARD-0").output == "nothing\n")
        let put = try admin("drop", "put", "kiosk-a", "--hours", "24")
        #expect(put.output.contains("kiosk-a  from last-emptied, at most 24 hours ago  never emptied"), "\(put.errors)")
        let batch = try #require(try admin("drop", "empty", "kiosk-a").output.split(separator: " ").dropFirst().first)
        let done = try kiosk("checkin", "--batch", "\(batch)", input: "ITEM-0\nGHOST\n\nITEM-1\n")
        #expect(done.status == 4 && done.output.contains("+ ITEM-0  三体  to its shelf") && done.output.contains("+ ITEM-1"), "\(done.output)\(done.errors)")
        #expect(done.output.contains("! GHOST  There is no such item.  An item of work was made of it.") && done.errors.contains("1 of 3"))
        #expect(try admin("drop", "list").output.contains("emptied "))
        #expect(try admin("loans", "CARD-0").output == "no open loans\n" && admin("loans", "CARD-0", "--past").output.contains("returned "))
        let used = try kiosk("item", "use", "ITEM-2")
        #expect(used.output.contains("ITEM-2  used 1 times today  to its shelf"), "\(used.errors)")
        #expect(try admin("list", "in-house", "--branch", "A").output.contains("1 x  ITEM-2"))
        #expect(try admin("drop", "put", "kiosk-a", "--from", "noon").status == 2)
    }

    @Test func loan_lostOrRecalled_isSaidToBeThat_whileItIsOpen() throws {
        _ = try admin("item", "move", "ITEM-0", "lost")
        #expect(try admin("loans", "CARD-0").output.contains("ITEM-0  lost, was due "))
        #expect(try admin("reader", "CARD-0").output.contains("    lost, was due ") && admin("item", "ITEM-0").output.contains("the loan is open; it was due "))
        #expect(try kiosk("checkin", input: "ITEM-0\n").output.contains("found again"))
        _ = try admin("item", "move", "ITEM-0", "lost")
        let past = try admin("loans", "CARD-0", "--past").output
        #expect(past.contains("ITEM-0  returned ") && !past.contains("lost"), "\(past)")
        // Of the work everything is away but what one reader has.
        _ = try admin("item", "move", "ITEM-2", "missing")
        let placed = try admin("hold", "place", "ITEM-1", "--work", "--at", "kiosk-a", "--card", "CARD-1")
        #expect(placed.output.contains("waiting, number 1"), "\(placed.errors)")
        #expect(try admin("hold", "line", "ITEM-1").output.contains("waiting, number 1"))
        let recalled = try admin("hold", "recall", "ITEM-1")
        #expect(recalled.status == 0, "\(recalled.errors)")
        #expect(try admin("loans", "CARD-0").output.contains("recalled, somebody waits for it; it was due "))
        #expect(try admin("item", "ITEM-1").output.contains("recalled, somebody waits for it; it was due "))
        let listed = try admin("list", "items", "lost", "--json").output
        #expect(listed.contains("ITEM-0"))
        #expect(try admin("hold", "place", "ITEM-1", "--work", "--item", "--at", "kiosk-a").errors.contains("--work and --item exclude each other"))
    }

    @Test func licence_untilADay_isFreeOrWaitedFor() throws {
        let line = try admin("item", "ITEM-0").output.split(separator: "\n").last ?? ""
        let record = String(line.split(separator: " ").drop { $0 != "record" }.dropFirst().first?.dropLast() ?? "")
        let put = try admin(
            "licence", "put", "one", "--record", record, "--form", "ebook", "--branch", "A", "--slots", "1", "--until", "2099-12-31", "--url",
            "https://read.example/{token}")
        #expect(put.output.contains("until 2100-01-01 00:00"), "\(put.errors)")
        #expect(try admin("licence", "free", record).output == "ebook  free  0 of 1 on loan\n")
        let offered = try admin("hold", "place", record, "--form", "ebook", "--card", "CARD-1")
        #expect(offered.output.contains("free until ") && offered.output.contains("an electronic copy, ebook"), "\(offered.errors)")
        #expect(try admin("licence", "free", record).output.contains("all lent  0 of 1 on loan, 1 kept for readers who waited"))
        #expect(try admin("hold", "line", record, "--electronic").output == "nobody waits\n")
        #expect(try admin("licence", "put", "one", "--until", "2099-13-01").status == 2)
        #expect(try admin("hold", "place", record, "--form", "ebook", "--at", "kiosk-a").status == 2)
        #expect(try admin("hold", "weights", "--load", "20").output == "all branches  kilometre 10  load 20  at pick-up -1000  asked before 100000\n")
        #expect(try admin("hold", "weights", "--remove").output.contains("load 5"))
        #expect(try admin("suspension", "list", "CARD-0").output == "none\n" && admin("list", "overrides").output == "none\n")
        let role = try admin("staff", "role", "desk", "--actions", "circulation.override,circulation.lend,circulation.lent")
        #expect(role.status == 2 && role.errors.contains("circulation.lent; did you mean circulation.lend?"), "\(role.errors)")
        #expect(try admin("staff", "actions").output.contains("circulation.override  Circulation/Overrides"))
    }

    @Test func inventory_isOpenedScannedListedAndClosed() throws {
        let opened = try admin("inventory", "open", "--branch", "A")
        let count = try #require(opened.output.split(separator: " ").first.map(String.init), "\(opened.errors)")
        let scanned = try admin("inventory", "scan", count, input: "ITEM-0\nGHOST\n")
        #expect(scanned.output.contains("lent  ITEM-0") && scanned.output.contains("unknown  GHOST") && scanned.output.contains("2 scanned, 2 not in place"))
        #expect(try admin("inventory", "show", count).output.contains("lent  ITEM-0"))
        let missing = try admin("inventory", "show", count, "missing").output
        #expect(missing.contains("missing  ITEM-2") && missing.contains("in all: 1"), "\(missing)")
        #expect(try admin("inventory", "close", count).status == 2)
        let wrong = try admin("inventory", "close", count, "--missing", "2")
        #expect(wrong.status == 1 && wrong.errors.contains("COUNT_CHANGED"))
        #expect(try admin("inventory", "close", count, "--missing", "1").output.contains("closing"))
        #expect(try admin("inventory", "list", "--branch", "A").output.contains(count))
        // A timer marks it.
        #expect(try waitUntil(every: 100) { try admin("inventory", "show", count, "missing").output.contains("missing  ITEM-2") })
    }

    @Test func overdueSteps_areShownAndSet() throws {
        #expect(try admin("rules", "overdue").output.contains("all branches: first notice after 0 days"))
        let set = try admin("rules", "overdue", "--notices", "0,14", "--bill", "60")
        #expect(set.output == "all branches: first notice after 0 days, second notice after 14 days, bill after 60 days\n", "\(set.errors)")
        #expect(try admin("rules", "overdue", "--notices", "5,3").errors.contains("FIELD_INVALID"))
        #expect(try admin("rules", "overdue", "--branch", "A", "--notices", "2").output.contains("A: first notice after 2 days"))
        #expect(try admin("rules", "overdue", "--notices", "x").status == 2)
    }
}
