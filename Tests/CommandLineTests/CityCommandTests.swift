// An administrator keeps places and partners from a shell, against a real daemon.

import CityMessages
import Foundation
import LecternClient
import LecternJSON
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternWire
import Testing

@Suite(.serialized) struct CityCommandTests {
    private let daemon: DaemonUnderTest

    init() throws {
        daemon = try DaemonUnderTest(plugins: ["City"])
        let city = City.Client(SessionCaller(try daemon.connect(.admin, "admin")))
        _ = try city.putLibrary(.init(code: "SZ", name: "深圳图书馆"))
        _ = try city.putBranch(.init(libraryCode: "SZ", code: "szlib", name: "中心馆"))
    }

    /// Runs `lectern city …`, and expects it to do what it is told.
    @discardableResult
    private func city(_ arguments: String...) throws -> String {
        let result = try Tool.lectern(on: daemon, ["city"] + arguments)
        #expect(result.status == 0, "\(arguments): \(result.errors)")
        return result.output
    }

    private func refused(_ arguments: String...) throws -> String {
        let result = try Tool.lectern(on: daemon, ["city"] + arguments)
        #expect(result.status != 0, "\(arguments) was done")
        return result.errors
    }

    private func addDesk() throws {
        try city("points", "add", "desk-1", "--name", "服务台", "--kind", "service-desk", "--branch", "szlib", "--abilities", "lends,takes-returns", "--zone", "Asia/Shanghai")
    }

    @Test func points_areAddedChangedMovedAndListed() throws {
        try addDesk()
        let shop = try city(
            "points", "add", "shop-1", "--name", "书城", "--names", "en=Book City", "--kind", "bookshop", "--library", "SZ", "--abilities", "sells,pick-up",
            "--place", "22.53,113.93", "--zone", "Asia/Shanghai", "--terminals", "till-1,till-2", "--directions", "zh=地铁, A 口", "--planned")
        for words in ["shop-1  书城", "bookshop, planned", "does: pick-up, sells", "place: 22.53,113.93", "name, en: Book City", "directions, zh: 地铁, A 口", "terminals: till-1, till-2", "hours, Asia/Shanghai: always"] {
            #expect(shop.contains(words), "\(words): \(shop)")
        }
        #expect(try city("points", "open", "shop-1", "--reason", "开业") == "shop-1 is in service\n")
        #expect(try city("points", "set", "shop-1", "--capacity", "40").contains("holds: 40"))
        #expect(try city("points") == "desk-1  服务台  service-desk  open  lends, takes-returns\nshop-1  书城  bookshop  open  pick-up, sells\n")
        #expect(try city("points", "--ability", "sells") == "shop-1  书城  bookshop  open  pick-up, sells\n")
        #expect(try city("points", "--branch", "szlib", "--open").hasPrefix("desk-1"))
        #expect(try city("points", "suspend", "shop-1") == "shop-1 is suspended\n")
        #expect(try city("points", "show", "shop-1", "--history").contains("opened  at admin  开业"))
        #expect(try JSON.parse(try city("points", "show", "shop-1", "--json"))["state"]?.text == "SUSPENDED")
        #expect(try refused("points", "open", "desk-1").contains("STATE_FORBIDS"))
        #expect(try refused("points", "add", "desk-1", "--name", "x", "--kind", "kiosk", "--zone", "UTC").contains("lectern city points set"))
        #expect(try refused("points", "add", "x", "--name", "x", "--kind", "ship", "--zone", "UTC").contains("--kind is one of service-desk, kiosk"))
        #expect(try refused("points", "add", "x", "--name", "x", "--kind", "kiosk").contains("--zone is needed"))
        #expect(try refused("points", "set", "desk-1").contains("nothing is to be changed"))
    }

    @Test func hoursAndDays_areSetImportedAndTold() throws {
        try addDesk()
        #expect(try city("hours", "set", "desk-1", "mon 13:00-17:00; tue-fri 09:00-12:00,14:00-24:00; sat,sun 10:00-16:00")
            == "desk-1: mon 13:00-17:00; tue-fri 09:00-12:00,14:00-24:00; sat-sun 10:00-16:00\n")
        for wrong in ["mon", "mon 9-17", "mon 17:00-09:00", "sun-mon 09:00-10:00", "xyz 09:00-10:00", "mon 09:00-24:01", ""] {
            #expect(try refused("hours", "set", "desk-1", wrong.isEmpty ? ";" : wrong).contains("written") || wrong.hasPrefix("sun") || wrong.hasPrefix("xyz"), "\(wrong)")
        }
        let sample = Repository.path + "/etc/sample/days-cn-2026.csv"
        #expect(try city("days", "import", sample, "--calendar", "CN") == "39 days are in the calendar CN\n")
        try city("points", "set", "desk-1", "--calendar", "CN", "--holidays", "closed")
        try city("days", "set", "desk-1", "2026-10-09", "--hours", "08:00-09:30", "--name", "盘点")
        let told = try city("hours", "desk-1", "--from", "2026-10-07", "--days", "4")
        #expect(told == """
            2026-10-07  closed  holiday: 国庆节
            2026-10-08  09:00-12:00, 14:00-24:00
            2026-10-09  08:00-09:30  special: 盘点
            2026-10-10  09:00-12:00, 14:00-24:00  working day: 国庆节
            open on 3 of 4 days, Asia/Shanghai

            """, "\(told)")
        try city("days", "set", "desk-1", "2026-10-09", "--usual")
        #expect(try city("days", "CN", "--from", "2026-10-07") == "2026-10-07  holiday  国庆节  (国务院办公厅)\n2026-10-10  working day, as wed  国庆节  (国务院办公厅)\n")
        #expect(try city("days", "remove", "CN", "2026-10-10", "2026-10-11") == "1 days were removed\n")
        let folder = try TemporaryFolder()
        func days(_ text: String, _ more: String...) throws -> ProgramResult {
            try folder.write("days", Array(text.utf8))
            return try Tool.lectern(on: daemon, ["city", "days", "import", folder.path + "/days", "--calendar", "X"] + more)
        }
        #expect(try days("[{ \"date\": \"2027-01-01\", \"kind\": \"holiday\", \"name\": \"元旦\" }]", "--source", "试").output == "1 days are in the calendar X\n")
        #expect(try days("2027-01-02,holiday,\"a, \"\"b\"\"\",,s\n").status == 0)
        #expect(try city("days", "X").contains("2027-01-02  holiday  a, \"b\"  (s)"))
        #expect(try days("2027-01-02,holiday,x").errors.contains("line 1: it says no source"))
        #expect(try days("date,kind\n2027-01-02,feast", "--source", "s").errors.contains("line 2: kind is holiday or working_day"))
        #expect(try days("date,colour\n", "--source", "s").errors.contains("colour is not one of"))
        #expect(try days("2027-01-02,working_day,x,8,s").errors.contains("works_as is 1 to 7"))
        #expect(try days("2027-13-02,holiday,x,,s").errors.contains("FIELD_INVALID"))
    }

    @Test func closures_areAnnouncedChangedAndLifted() throws {
        try addDesk()
        let told = try city("closures", "announce", "--branch", "szlib", "--from", "2030-09-01 18:00", "--until", "2030-09-02T09:00:00Z", "--reason", "台风")
        #expect(told.contains("announced  2030-09-01 18:00 to ") && told.contains("    desk-1\n"), "\(told)")
        let id = String(told.prefix { $0.isNumber })
        #expect(try city("closures", "change", id, "--until", "unknown").contains("an end that is not known yet"))
        #expect(try city("closures", "--point", "desk-1").hasPrefix("\(id)  announced"))
        #expect(try city("closures", "lift", id, "--reason", "已过").hasPrefix("\(id)  lifted"))
        #expect(try city("closures") == "no such closures\n" && city("closures", "--past").hasPrefix("\(id)  lifted"))
        #expect(try refused("closures", "announce", "--point", "desk-1", "--from", "2030-06-31 10:00", "--reason", "x").contains("--from is a time like"))
        #expect(try refused("closures", "announce", "--reason", "x").contains("FIELD_INVALID"))
        #expect(try refused("closures", "lift", "12").contains("CLOSURE_UNKNOWN"))
    }

    @Test func partners_areAddedChangedAndWithdrawn() throws {
        try addDesk()
        let told = try city("partners", "add", "shop", "--title", "书店", "--methods", "lectern.city.*", "--points", "desk-1", "--rate", "20", "--contact", "王")
        for words in ["shop  书店  active", "may call: lectern.city.*", "may follow: all of its topics", "acts for: desk-1", "rate: 20 calls a second", "contact: 王"] {
            #expect(told.contains(words), "\(words): \(told)")
        }
        #expect(try city("partners", "set", "shop", "--methods", "all", "--rate", "0").contains("may call: all that the methods' rules allow"))
        #expect(try city("partners") == "shop  书店  active\n")
        func call() throws -> ProgramResult { try Tool.lectern(on: daemon, as: .partner, named: "shop", ["city", "points"]) }
        #expect(try call().status == 0)
        #expect(try city("partners", "withdraw", "shop", "--reason", "合同到期") == "shop is withdrawn\n")
        #expect(try call().errors.contains("PARTNER_NOT_ACTIVE"))
        #expect(try refused("partners", "resume", "shop").contains("STATE_FORBIDS"))
        #expect(try city("partners", "show", "shop", "--history").contains("withdrawn  at admin  合同到期"))
        #expect(try refused("partners", "add", "shop", "--title", "x").contains("lectern city partners set"))
        #expect(try refused("partners", "add", "other").contains("--title is needed"))
    }
}
