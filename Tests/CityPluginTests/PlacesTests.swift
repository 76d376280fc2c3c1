// Service points, their calendars and closures, and partners, in a host in the process of the test.

import CirculationMessages
import CityMessages
import CityTesting
import Foundation
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import Testing
import TypesMessages

@Suite struct PlacesTests {
    private static let hour: Int64 = 3_600_000
    private static let day: Int64 = 86_400_000
    private let host: PluginHost
    private let city: City.Client<TestCaller>
    private let kiosk: City.Client<TestCaller>

    init() throws {
        host = try PluginHost(onTestStore: [.init("libCityPlugin.so")])
        city = City.Client(host.connect(.admin("admin")))
        kiosk = City.Client(host.connect(.device("kiosk-1")))
        _ = try city.putLibrary(.init(code: "SZ", name: "深圳图书馆"))
        _ = try city.putLibrary(.init(code: "NS", name: "南山图书馆"))
        _ = try city.putBranch(.init(libraryCode: "SZ", code: "szlib", name: "中心馆"))
        _ = try city.putBranch(.init(libraryCode: "NS", code: "nslib", name: "南山馆"))
    }

    private func moment(_ text: String) throws -> Int64 {
        Int64(try Date(text, strategy: .iso8601).timeIntervalSince1970 * 1_000)
    }

    /// Open from 9 to 21 each day in Shanghai.
    private func put(_ code: String, _ change: (inout City.PutServicePointRequest) -> Void = { _ in }) throws -> City.ServicePointDetails {
        var request = City.PutServicePointRequest(
            branchCode: "szlib", code: code, name: code, kind: .serviceDesk, zone: "Asia/Shanghai",
            hours: (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1260) }, lends: true, takesReturns: true)
        change(&request)
        return try city.putServicePoint(request)
    }

    private func reason(_ body: () throws -> Void) -> String {
        do { try body() } catch let problem as Problem {
            return ([problem.reason] + problem.facts.prefix(1).map(\.value)).joined(separator: " ")
        } catch { return "\(error)" }
        return ""
    }

    @Test func point_ofAnyKind_keepsAllThatIsSaidOfIt() throws {
        let kinds: [City.ServicePointKind] = [.serviceDesk, .kiosk, .locker, .bookDrop, .bookshop, .smartBookcase, .courierStation]
        for (index, kind) in kinds.enumerated() { #expect(try put("p\(index)") { $0.kind = kind }.kind == kind) }
        let shop = try put("shop") {
            ($0.branchCode, $0.libraryCode, $0.kind, $0.lends, $0.takesReturns) = ("", "NS", .bookshop, false, false)
            ($0.abilities, $0.capacity, $0.address) = ([.sells, .pickUp], 40, "深南路 1 号")
            $0.names = [.init(language: "en", text: "Bookshop")]
            $0.directions = [.init(language: "zh", text: "地铁 1 号线")]
            ($0.terminals, $0.calendar, $0.holidays) = (["till-1", "till-2"], "CN", .closedOnHolidays)
            $0.specialDays = [.init(date: "2026-10-02", hours: [.init(fromMinute: 600, untilMinute: 720)], name: "展览"), .init(date: "2026-10-03")]
        }
        #expect(shop == (try city.servicePoint(.init(code: "shop"))))
        let library = try city.libraries(.init()).libraries.first { $0.code == "NS" }
        #expect(shop.abilities == [.pickUp, .sells] && shop.branchId == 0 && shop.libraryId == library?.libraryId)
        #expect(shop.specialDays.map(\.date) == ["2026-10-02", "2026-10-03"] && shop.specialDays[1].hours.isEmpty)
        #expect(shop.terminals == ["till-1", "till-2"] && shop.names.count == 1 && shop.capacity == 40 && shop.state == .inService)
        let found = try kiosk.servicePoints(.init(ability: .sells)).servicePoints
        #expect(found.map(\.code) == ["shop"])
        #expect(try kiosk.servicePoints(.init(libraryId: shop.libraryId)).servicePoints.map(\.code) == ["shop"])
        #expect(try kiosk.servicePoints(.init(kind: .locker)).servicePoints.map(\.code) == ["p2"])
        #expect(try kiosk.servicePoints(.init()).servicePoints.count == 8)
    }

    @Test func point_changedByField_keepsTheRest() throws {
        var point = try put("desk") { ($0.abilities, $0.terminals, $0.calendar) = ([.registers], ["desk-2"], "CN") }
        #expect(point.abilities == [.lends, .takesReturns, .registers])
        point = try city.putServicePoint(.init(code: "desk", fields: ["abilities"], expectedVersion: point.version, abilities: [.takesReturns, .prints]))
        #expect(point.abilities == [.takesReturns, .prints] && !point.lends && point.takesReturns && point.terminals == ["desk-2"] && point.calendar == "CN")
        point = try city.putServicePoint(.init(code: "desk", lends: true, fields: ["lends"], expectedVersion: point.version))
        #expect(point.abilities == [.lends, .takesReturns, .prints])
        #expect(reason { _ = try city.putServicePoint(.init(code: "desk", fields: ["capacity"], expectedVersion: point.version - 1, capacity: 3)) } == "VERSION_CONFLICT \(point.version - 1)")
        point = try city.putServicePoint(.init(branchCode: "nslib", code: "desk", fields: ["branch_code"], expectedVersion: point.version))
        #expect(point.libraryId == (try city.branches(.init()).branches.first { $0.code == "nslib" }?.libraryId))
    }

    @Test func point_withWhatCannotBe_isRefusedByField() throws {
        _ = try put("desk") { $0.terminals = ["desk-2"] }
        func refused(_ change: (inout City.PutServicePointRequest) -> Void) -> String { reason { _ = try put("new", change) } }
        #expect(refused { $0.branchCode = "" } == "FIELD_INVALID branch_code")
        #expect(refused { ($0.branchCode, $0.lends, $0.takesReturns) = ("", false, false) } == "FIELD_INVALID library_code")
        #expect(refused { $0.libraryCode = "??" } == "LIBRARY_UNKNOWN ??")
        #expect(refused { $0.kind = .init(rawValue: 8) } == "FIELD_INVALID kind")
        #expect(refused { $0.abilities = [.init(rawValue: 9)] } == "FIELD_INVALID abilities[0]")
        #expect(refused { $0.abilities = [.prints, .prints] } == "FIELD_INVALID abilities")
        #expect(refused { $0.capacity = 1_000_001 } == "FIELD_INVALID capacity")
        #expect(refused { $0.names = [.init(language: "", text: "x")] } == "FIELD_INVALID names[0].language")
        #expect(refused { $0.names = [.init(language: "en", text: "x"), .init(language: "en", text: "y")] } == "FIELD_INVALID names[1].language")
        #expect(refused { $0.terminals = ["desk-2"] } == "TERMINAL_TAKEN desk-2")
        #expect(refused { $0.terminals = ["desk"] } == "TERMINAL_TAKEN desk")
        #expect(refused { $0.terminals = ["a b"] } == "FIELD_INVALID terminals[0]")
        #expect(reason { _ = try put("desk-2") } == "TERMINAL_TAKEN desk-2")
        #expect(refused { $0.specialDays = [.init(date: "2026-10-01"), .init(date: "2026-10-01")] } == "FIELD_INVALID special_days[1].date")
        #expect(refused { $0.specialDays = [.init(date: "2026-10-01", hours: [.init(fromMinute: 5, untilMinute: 5)])] } == "FIELD_INVALID special_days[0].hours[0]")
        #expect(refused { $0.holidays = .init(rawValue: 3) } == "FIELD_INVALID holidays")
    }

    @Test func point_inItsLife_servesOnlyInService() throws {
        #expect(try put("new") { ($0.planned, $0.hours) = (true, []) }.state == .planned)
        func move(_ to: City.PointState) throws -> City.ServicePointDetails {
            // A history is in the order of its times.
            host.clock.advance(by: .seconds(1))
            return try city.moveServicePoint(.init(code: "new", to: to, note: "why"))
        }
        #expect(try kiosk.servicePoints(.init()).servicePoints.isEmpty)
        #expect(reason { _ = try move(.suspended) } == "STATE_FORBIDS planned")
        #expect(try move(.inService).openNow)
        #expect(try kiosk.openAt(.init(servicePointCode: "new")).open)
        #expect(try !move(.suspended).openNow && !kiosk.openAt(.init(servicePointCode: "new")).open)
        #expect(try kiosk.servicePoints(.init(ability: .lends)).servicePoints.isEmpty)
        #expect(try move(.inService).state == .inService)
        let point = try move(.retired)
        #expect(reason { _ = try move(.inService) } == "STATE_FORBIDS retired")
        #expect(reason { _ = try put("new") } == "STATE_FORBIDS retired")
        #expect(try kiosk.servicePoints(.init(withUnused: true)).servicePoints.map(\.code) == ["new"])
        let history = try city.history(.init(id: point.servicePointId)).entries
        #expect(history.map(\.event) == ["retired", "resumed", "suspended", "opened", "planned"])
        #expect(history[0].note == "why" && history[0].terminal == "admin" && history[0].from == "in_service" && history[0].to == "retired")
    }

    @Test func statutoryDays_areKeptByThePointsOfTheirCalendar() throws {
        _ = try put("desk") { ($0.calendar, $0.holidays, $0.hours) = ("CN", .closedOnHolidays, (2...7).map { .init(weekday: $0, fromMinute: 540, untilMinute: 1260) }) }
        let source = "国务院办公厅"
        let answer = try city.putStatutoryDays(.init(calendar: "CN", days: [
            .init(date: "2026-10-01", kind: .holiday, name: "国庆节", source: source), .init(date: "2026-10-04", kind: .workingDay, name: "国庆节", source: source),
            .init(date: "2026-10-10", kind: .workingDay, name: "国庆节", worksAs: 3, source: source),
        ]))
        #expect(answer.put == 3)
        let days = try kiosk.openingDays(.init(servicePointCode: "desk", fromDate: "2026-09-30", untilDate: "2026-10-11"))
        #expect(days.days.filter { !$0.why.isEmpty }.map { "\($0.date) \($0.why) \($0.name)" } == [
            "2026-10-01 holiday 国庆节", "2026-10-04 working_day 国庆节", "2026-10-10 working_day 国庆节",
        ])
        // Sunday the 4th is a Monday by law, on which the point is closed; so is the Monday after.
        #expect(days.days.filter { $0.periods.isEmpty }.map(\.date) == ["2026-10-01", "2026-10-04", "2026-10-05"] && days.openDays == 9)
        #expect(try city.putStatutoryDays(.init(calendar: "CN", removedDates: ["2026-10-04", "2027-01-01"])).removed == 1)
        #expect(try kiosk.statutoryDays(.init(calendar: "CN", fromDate: "2026-10-02")).days.map(\.date) == ["2026-10-10"])
        #expect(reason { _ = try city.putStatutoryDays(.init(calendar: "CN", days: [.init(date: "2026-10-01", kind: .holiday)])) } == "FIELD_INVALID days[0].source")
        #expect(reason { _ = try kiosk.openingDays(.init(servicePointCode: "desk", fromDate: "2026-01-01", untilDate: "2027-02-05")) } == "FIELD_INVALID until_date")
        #expect(try kiosk.openingDays(.init(servicePointCode: "desk", fromDate: "2026-01-01", untilDate: "2027-02-04")).days.count == 400)
    }

    @Test func openAt_saysWhenItOpensAndCloses() throws {
        _ = try put("desk")
        let asked = try kiosk.openAt(.init(servicePointCode: "desk", atMs: try moment("2026-09-01T22:00:00+08:00")))
        #expect(try !asked.open && asked.opensAtMs == moment("2026-09-02T09:00:00+08:00") && asked.closesAtMs == 0)
        let open = try kiosk.openAt(.init(servicePointCode: "desk", atMs: try moment("2026-09-02T09:00:00+08:00")))
        #expect(try open.open && open.closesAtMs == moment("2026-09-02T21:00:00+08:00") && open.opensAtMs == 0 && open.zone == "Asia/Shanghai")
        #expect(reason { _ = try kiosk.openAt(.init(servicePointCode: "none")) } == "SERVICE_POINT_UNKNOWN none")
    }

    /// "kind service_point reason" of each change of a closure so far, as a terminal sees it.
    private func told(_ terminal: LecternKitTesting.Terminal, _ topic: String, count: Int) throws -> [String] {
        let watch = try host.connect(terminal).watch(topic)
        return try (0..<count).map { _ in
            let change = try #require(try watch.next())
            let body = try City.ClosureAtPoint(change.body)
            return "\(change.kind) \(change.subject == "service_point:\(body.servicePointId)") \(body.state.rawValue) \(body.untilMs != 0)"
        }
    }

    @Test func closure_tellsEachPointAndBeginsAndEndsByItself() throws {
        for code in ["a", "b"] { _ = try put(code) { $0.hours = [] } }
        _ = try put("c") { ($0.branchCode, $0.hours) = ("nslib", []) }
        _ = try city.putPartner(.init(partner: .init(name: "courier", title: "快递", servicePointCodes: ["a"])))
        let now = host.clock.nowMilliseconds
        let (from, until) = (now + Self.hour, now + 3 * Self.hour)
        var closure = try city.announceClosure(.init(branchCode: "szlib", fromMs: from, reason: "台风", texts: [.init(language: "en", text: "Typhoon")]))
        #expect(closure.state == .announced && closure.servicePointCodes == ["a", "b"] && closure.texts.count == 1)
        host.clock.advance(by: .seconds(1))
        closure = try city.changeClosure(.init(closureId: closure.closureId, untilMs: until, fields: ["until_ms"], expectedVersion: closure.version))
        #expect(closure.fromMs == from && closure.untilMs == until && closure.reason == "台风")
        #expect(try kiosk.openAt(.init(servicePointCode: "a")).open)
        #expect(try kiosk.openAt(.init(servicePointCode: "a")).closesAtMs == from)
        host.clock.advance(by: .milliseconds(from - host.clock.nowMilliseconds + 1))
        host.runDueTimers()
        #expect(try kiosk.closures(.init(servicePointCode: "a")).closures.map(\.state) == [.inForce])
        #expect(try !kiosk.openAt(.init(servicePointCode: "a")).open && kiosk.openAt(.init(servicePointCode: "a")).opensAtMs == until)
        #expect(try kiosk.servicePoints(.init(onlyOpenNow: true)).servicePoints.map(\.code) == ["c"])
        #expect(reason { _ = try city.changeClosure(.init(closureId: closure.closureId, fromMs: from, fields: ["from_ms"], expectedVersion: closure.version + 1)) } == "FIELD_INVALID from_ms")
        host.clock.advance(by: .milliseconds(until - host.clock.nowMilliseconds + 1))
        host.runDueTimers()
        #expect(try kiosk.closures(.init()).closures.isEmpty && kiosk.closures(.init(withPast: true)).closures.map(\.state) == [.ended])
        #expect(try kiosk.openAt(.init(servicePointCode: "a")).open)
        let kinds = ["announced true 1 false", "changed true 1 true", "begun true 2 true", "ended true 3 true"]
        #expect(try told(.admin("admin"), "city.closure", count: 8) == kinds.flatMap { [$0, $0] })
        #expect(try told(.partner("courier"), "partner.courier.*", count: 4) == kinds)
        let history = try city.history(.init(id: closure.closureId)).entries
        #expect(history.map { "\($0.event) \($0.method)" } == [
            "ended City/AdvanceClosure", "begun City/AdvanceClosure", "changed City/ChangeClosure", "announced City/AnnounceClosure",
        ])
    }

    @Test func closure_thatIsLifted_givesTheTimeBack() throws {
        _ = try put("a") { $0.hours = [] }
        let begun = try city.announceClosure(.init(servicePointCodes: ["a"], reason: "停电"))
        #expect(try begun.state == .inForce && !kiosk.openAt(.init(servicePointCode: "a")).open)
        host.clock.advance(by: .seconds(60))
        let lifted = try city.liftClosure(.init(closureId: begun.closureId, note: "来电"))
        #expect(try lifted.state == .lifted && lifted.untilMs > begun.fromMs && kiosk.openAt(.init(servicePointCode: "a")).open)
        #expect(reason { _ = try city.liftClosure(.init(closureId: begun.closureId)) } == "STATE_FORBIDS lifted")
        let later = try city.announceClosure(.init(servicePointCodes: ["a"], fromMs: host.clock.nowMilliseconds + Self.hour, reason: "检修"))
        let never = try city.liftClosure(.init(closureId: later.closureId))
        #expect(never.untilMs == never.fromMs)
        host.clock.advance(by: .milliseconds(2 * Self.hour))
        host.runDueTimers()
        #expect(try kiosk.openAt(.init(servicePointCode: "a")).open)
        #expect(reason { _ = try city.announceClosure(.init(reason: "x")) } == "FIELD_INVALID service_point_codes")
        #expect(reason { _ = try city.announceClosure(.init(servicePointCodes: ["a"])) } == "FIELD_INVALID reason")
        #expect(reason { _ = try city.announceClosure(.init(servicePointCodes: ["a"], fromMs: 5, untilMs: 5, reason: "x")) } == "FIELD_INVALID until_ms")
        #expect(reason { _ = try city.liftClosure(.init(closureId: 1)) } == "CLOSURE_UNKNOWN 1")
    }

    @Test func partner_inItsLife_mayWhatItsScopeSays() throws {
        _ = try put("a")
        let shop = City.Client(host.connect(.partner("shop")))
        #expect(try shop.libraries(.init()).libraries.count == 2)
        var partner = try city.putPartner(.init(partner: .init(
            name: "shop", title: "书店", methods: ["lectern.city.v1.City/Libraries"], topics: ["acquisition.*"], servicePointCodes: ["a"], contact: "王")))
        #expect(partner.state == .partnerActive && partner.servicePointCodes == ["a"])
        #expect(try shop.libraries(.init()).libraries.count == 2)
        #expect(reason { _ = try shop.branches(.init()) } == "PARTNER_OUT_OF_SCOPE lectern.city.v1.City/Branches")
        partner = try city.putPartner(.init(partner: .init(name: "shop", methods: ["lectern.city.*"]), fields: ["methods"], expectedVersion: partner.version))
        #expect(try partner.title == "书店" && partner.topics == ["acquisition.*"] && shop.branches(.init()).branches.count == 2)
        host.clock.advance(by: .seconds(1))
        partner = try city.movePartner(.init(name: "shop", to: .partnerSuspended, note: "账目不清"))
        #expect(reason { _ = try shop.branches(.init()) } == "PARTNER_NOT_ACTIVE")
        #expect(reason { _ = try city.movePartner(.init(name: "shop", to: .partnerSuspended)) } == "STATE_FORBIDS suspended")
        host.clock.advance(by: .seconds(1))
        partner = try city.movePartner(.init(name: "shop", to: .partnerActive, expectedVersion: partner.version))
        #expect(try shop.branches(.init()).branches.count == 2)
        #expect(reason { _ = try city.movePartner(.init(name: "shop", to: .partnerWithdrawn, expectedVersion: 1)) } == "VERSION_CONFLICT 1")
        host.clock.advance(by: .seconds(1))
        partner = try city.movePartner(.init(name: "shop", to: .partnerWithdrawn))
        #expect(reason { _ = try shop.branches(.init()) } == "PARTNER_NOT_ACTIVE")
        #expect(reason { _ = try city.putPartner(.init(partner: .init(name: "shop", title: "x"))) } == "STATE_FORBIDS withdrawn")
        #expect(try city.history(.init(id: partner.partnerId, limit: 2)).entries.map(\.event) == ["withdrawn", "resumed"])
        #expect(try city.partners(.init()).partners == [partner] && city.getPartner(.init(name: "shop")) == partner)
        #expect(reason { _ = try city.getPartner(.init(name: "none")) } == "PARTNER_UNKNOWN none")
        #expect(reason { _ = try shop.partners(.init()) } == "NOT_ALLOWED desk, admin")
        #expect(reason { _ = try city.putPartner(.init(partner: .init(name: "x", title: "x", methods: ["*"]))) } == "FIELD_INVALID partner.methods[0]")
        #expect(reason { _ = try city.putPartner(.init(partner: .init(name: "x", title: "x", servicePointCodes: ["none"]))) } == "SERVICE_POINT_UNKNOWN none")
        #expect(reason { _ = try city.getPartner(.init(name: "x")) } == "PARTNER_UNKNOWN x")
    }
}
