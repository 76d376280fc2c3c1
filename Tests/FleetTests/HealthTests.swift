// Terminals that tell how they are: what is kept, what becomes work and ends, and who is silent.

import CityMessages
import CityTesting
import FleetMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import StaffMessages
import Testing
import WorkMessages

@Suite struct HealthTests {
    private static let minute: Int64 = 60_000
    private static let first = "first-Pass-4711"
    private static let password = "lychee-Tree-0815"

    private let host: PluginHost
    private let kiosk: Fleet.Client<TestCaller>
    private let admin: Fleet.Client<TestCaller>

    init() throws {
        host = try PluginHost(onTestStore: [
            .init("libCityPlugin.so"),
            .init("libStaffPlugin.so", configuration: "{ idle_minutes: 1440, shift_minutes: 1440, password_hash_cost: 1024 }"),
            .init("libWorkPlugin.so"), .init("libFleetPlugin.so", configuration: "{ silent_minutes: 10 }"),
        ])
        kiosk = Fleet.Client(host.connect(.device("kiosk-1")))
        admin = Fleet.Client(host.connect(.admin("admin")))
        let city = City.Client(host.connect(.admin("admin")))
        _ = try city.putLibrary(.init(code: "LIB", name: "市图书馆"))
        _ = try city.putBranch(.init(libraryCode: "LIB", code: "A", name: "A 分馆"))
        for code in ["kiosk-1", "desk-a"] {
            _ = try city.putServicePoint(
                .init(branchCode: "A", code: code, name: code, kind: .serviceDesk, zone: "Asia/Shanghai", lends: true))
        }
        let staff = Staff.Client(host.connect(.admin("admin")))
        _ = try staff.putRole(.init(code: "technician", name: "设备", actions: ["fleet.work"]))
        _ = try staff.putAccount(.init(login: "li", name: "li", password: Self.first))
        _ = try Staff.Client(host.connect(.desk("desk-a"))).signIn(
            .init(login: "li", password: Self.first, newPassword: Self.password))
        _ = try staff.assign(.init(login: "li", role: "technician"))
    }

    private func technician() throws -> TestCaller {
        var caller = host.connect(.desk("desk-a"))
        caller.session = try Staff.Client(caller).signIn(.init(login: "li", password: Self.password)).session
        return caller
    }

    /// Open items of a kind at the branch and of the whole city.
    private func work(_ kind: String) throws -> [Work.Item] {
        let branch = try City.Client(host.connect(.admin("admin"))).branches(.init()).branches.first?.branchId ?? 0
        let work = Work.Client(host.connect(.admin("admin")))
        return try [0, branch].flatMap { try work.list(.init(kind: kind, branchId: $0, right: "fleet.work")).items }
    }

    private func advance(_ minutes: Int64) {
        host.clock.advance(by: .milliseconds(minutes * Self.minute))
        host.runDueTimers()
    }

    private func events() throws -> [String] {
        try admin.history(.init(terminal: "kiosk-1")).entries.reversed().map {
            $0.trouble.isEmpty ? $0.event : "\($0.event) \($0.trouble)"
        }
    }

    private func refusal(_ body: () throws -> Void) -> String {
        do {
            try body()
            return ""
        } catch {
            return (error as? Problem)?.reason ?? "\(error)"
        }
    }

    @Test func trouble_isOneItemOfWork_andEndsWithTheReportThatItIsWell() throws {
        #expect(try kiosk.report(.init(health: .init(paper: .well, firmware: "1.0"))).troubles == [])
        for condition in [Fleet.Condition.attention, .attention, .failed] {
            advance(1)
            #expect(try kiosk.report(.init(health: .init(paper: condition, firmware: "1.0"))).troubles == ["paper"])
            let items = try work("fleet.paper")
            #expect(items.count == 1)
            #expect(items.first?.values.first { $0.name == "value" }?.value == (condition == .failed ? "failed" : "attention"))
            #expect(items.first?.branchId != 0)
        }
        #expect(try admin.terminals(.init(onlyTroubled: true)).terminals.map(\.terminal) == ["kiosk-1"])
        advance(1)
        _ = try kiosk.report(.init(health: .init(paper: .well, firmware: "1.1")))
        #expect(try work("fleet.paper") == [])
        #expect(try admin.terminals(.init(onlyTroubled: true)).terminals == [])
        #expect(try events() == ["first", "began paper", "changed paper", "firmware", "ended paper"])
        let terminal = try admin.getTerminal(.init(terminal: "kiosk-1"))
        #expect(terminal.branchCode == "A" && terminal.servicePointCode == "kiosk-1" && terminal.health?.firmware == "1.1")
    }

    @Test func report_thatComesBehindANewerOne_saysThatTheTerminalWasHeardAlone() throws {
        _ = try kiosk.report(.init(health: .init(paper: .well, firmware: "1.1")))
        let before = host.clock.nowMilliseconds - Self.minute
        advance(11)
        #expect(try work("fleet.silent").count == 1)
        var late = host.connect(.device("kiosk-1"))
        late.happenedAtMilliseconds = before
        _ = try Fleet.Client(late).report(.init(health: .init(paper: .failed, firmware: "1.0")))
        #expect(try work("fleet.paper") == [] && work("fleet.silent") == [])
        #expect(try admin.getTerminal(.init(terminal: "kiosk-1")).health?.firmware == "1.1")
    }

    @Test func silence_isToldOnce_andEndsWithTheNextReport() throws {
        _ = try kiosk.report(.init(health: .init(paper: .well)))
        advance(6)
        _ = try kiosk.report(.init(health: .init(paper: .well)))
        advance(6)
        #expect(try work("fleet.silent") == [])
        advance(4)
        #expect(try work("fleet.silent").count == 1)
        advance(60)
        #expect(try work("fleet.silent").count == 1)
        _ = try kiosk.report(.init(health: .init(paper: .well)))
        #expect(try work("fleet.silent") == [])
        advance(10)
        #expect(try work("fleet.silent").count == 1)
        #expect(try events() == ["first", "began silent", "ended silent", "began silent"])
    }

    @Test func staffMend_andWhatIsStillWrongIsWorkAgain() throws {
        _ = try kiosk.report(.init(health: .init(rfidReader: .failed)))
        let staff = try technician()
        let item = try #require(try work("fleet.rfid_reader").first)
        let unclaimed = Work.Act(key: item.key, claim: 1, action: "mended")
        #expect(refusal { _ = try Fleet.Client(staff).actOnWork(unclaimed) } == "CLAIM_NOT_HELD")
        let claim = try Work.Client(staff).claim(.init(itemId: item.itemId)).claim
        let wrong = Work.Act(key: item.key, claim: claim, action: "burnt")
        #expect(refusal { _ = try Fleet.Client(staff).actOnWork(wrong) } == "FIELD_INVALID")
        let act = Work.Act(key: item.key, claim: claim, action: "mended")
        _ = try Fleet.Client(staff).actOnWork(act)
        #expect(try work("fleet.rfid_reader") == [])
        #expect(refusal { _ = try Fleet.Client(staff).actOnWork(act) } == "TROUBLE_OVER")
        advance(1)
        _ = try kiosk.report(.init(health: .init(rfidReader: .failed)))
        let again = try #require(try work("fleet.rfid_reader").first)
        #expect(again.key != item.key)
    }

    @Test func silentTerminalThatWasMendedOnPaper_isToldAgain() throws {
        _ = try kiosk.report(.init(health: .init()))
        advance(10)
        let item = try #require(try work("fleet.silent").first)
        let staff = try technician()
        let claim = try Work.Client(staff).claim(.init(itemId: item.itemId)).claim
        _ = try Fleet.Client(staff).actOnWork(.init(key: item.key, claim: claim, action: "mended"))
        #expect(try work("fleet.silent") == [])
        advance(10)
        #expect(try work("fleet.silent").count == 1)
    }

    @Test func reportsAreBounded_andATerminalTellsOnlyOfItself() throws {
        let many = String(repeating: "9", count: 65)
        for health in [
            Fleet.Health(firmware: many), .init(temperatureTenths: 2_001), .init(storageWearPercent: 256),
            .init(journalOperations: 1_000_001), .init(journalOldestAtMs: -1),
        ] {
            #expect(refusal { _ = try kiosk.report(.init(health: health)) } == "FIELD_INVALID")
        }
        #expect(refusal { _ = try kiosk.report(.init()) } == "FIELD_INVALID")
        #expect(try admin.terminals(.init()).terminals == [])
        #expect(refusal { _ = try admin.report(.init(health: .init())) } != "")
        #expect(refusal { _ = try kiosk.terminals(.init()) } != "")
        #expect(refusal { _ = try Fleet.Client(try technician()).terminals(.init()) } != "")
    }

    @Test func terminals_page_andAForgottenOneIsGoneWithItsWork() throws {
        for name in ["kiosk-3", "kiosk-1", "kiosk-2"] {
            _ = try Fleet.Client(host.connect(.device(name))).report(.init(health: .init(paper: .failed)))
        }
        let page = try admin.terminals(.init(limit: 2))
        #expect(page.terminals.map(\.terminal) == ["kiosk-1", "kiosk-2"])
        #expect(try admin.terminals(.init(limit: 2, cursor: page.cursor)).terminals.map(\.terminal) == ["kiosk-3"])
        #expect(try work("fleet.paper").count == 3)
        _ = try admin.forget(.init(terminal: "kiosk-3"))
        #expect(try work("fleet.paper").count == 2)
        #expect(refusal { _ = try admin.getTerminal(.init(terminal: "kiosk-3")) } == "TERMINAL_UNKNOWN")
        #expect(refusal { _ = try admin.history(.init(terminal: "kiosk-3")) } == "TERMINAL_UNKNOWN")
        advance(60)
        #expect(try work("fleet.silent").count == 2)
    }
}
