// Due dates that fall where a branch is closed: moved once, never back, and listed.

import CirculationMessages
import CityMessages
import LecternKit
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing
import TypesMessages

@Suite struct PostponementTests {
    private static let day = SmallCity.day
    private static let hours = (1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1260) }

    private func run(_ city: SmallCity) throws {
        #expect(try city.host.runFollowers() == [:])
        city.host.runDueTimers()
    }

    private func due(_ city: SmallCity) throws -> [Int64] { try city.reader().loans(.init()).loans.map(\.dueAtMs) }

    /// An announcement, the same once more, and both shortened: against what the calendar alone says.
    @Test func closure_declaredTwiceAndShortened_movesDueDatesOnceAndNotBack() throws {
        let city = try SmallCity()
        let before = try #require(try city.reader().borrow(.init(barcode: "ITEM-0")).loan).dueAtMs
        let places = City.Client(city.host.connect(.admin("admin")))
        // That the point was put is followed before.
        try run(city)
        // From the evening before until noon three days later, when it opens for the rest of the day.
        let zone = try #require(LocalZone("Asia/Shanghai"))
        let dueDay = try #require(zone.local(before)).day
        let (from, until) = (before - Self.day + 1, zone.milliseconds(dueDay.advanced(by: 3), seconds: 12 * 3_600))
        let request = City.AnnounceClosureRequest(branchCode: "A", fromMs: from, untilMs: until, reason: "台风")
        let first = try places.announceClosure(request)
        try run(city)
        let moved = before + 3 * Self.day
        #expect(try due(city) == [moved])
        let listed = try city.admin.postponed(.init(closureId: first.closureId)).loans
        #expect(listed.map { [$0.dueBeforeMs, $0.dueAfterMs, $0.loan?.dueAtMs] } == [[before, moved, moved]])
        let second = try places.announceClosure(request)
        try run(city)
        _ = try places.changeClosure(.init(
            closureId: first.closureId, untilMs: until - 2 * Self.day, fields: ["until_ms"], expectedVersion: first.version))
        _ = try places.liftClosure(.init(closureId: second.closureId, note: "解除"))
        try run(city)
        #expect(try due(city) == [moved] && city.admin.postponed(.init(closureId: second.closureId)).loans.isEmpty)
        #expect(try city.told() == ["lent ITEM-0", "postponed ITEM-0"])
        // Lent now it is due as if nothing had been: the closure is short.
        #expect(try #require(try city.reader().borrow(.init(barcode: "ITEM-1")).loan).dueAtMs == before + Self.day)
        let entry = try city.admin.history(.init(barcode: "ITEM-0")).entries[0]
        #expect(entry.event == "postponed" && entry.from == "open" && entry.to == "open" && entry.method == "Circulation/PostponeDue")
    }

    @Test func closure_whoseEndBecomesKnownLate_movesWhatIsOverdueByThen() throws {
        let city = try SmallCity()
        let before = try #require(try city.reader().borrow(.init(barcode: "ITEM-0")).loan).dueAtMs
        let places = City.Client(city.host.connect(.admin("admin")))
        city.advance(to: before - Self.day)
        let closure = try places.announceClosure(.init(branchCode: "A", reason: "停电"))
        try run(city)
        #expect(try due(city) == [before])
        city.advance(to: before + 2 * Self.day - 3_600_000)
        #expect(try city.reader().loans(.init()).loans.map(\.overdue) == [true])
        _ = try places.liftClosure(.init(closureId: closure.closureId))
        try run(city)
        #expect(try due(city) == [before + 2 * Self.day])
    }

    @Test func calendar_thatClosesADay_movesItsDueDates_andOtherHoursMoveNone() throws {
        let city = try SmallCity(items: 130, loansMax: 1_000)
        let reader = try city.reader()
        let lent = try (0..<130).map { try #require(try reader.borrow(.init(barcode: "ITEM-\($0)")).loan).dueAtMs }
        let before = try #require(lent.first)
        let places = City.Client(city.host.connect(.admin("admin")))
        func put(_ hours: [Types.OpenTime], closed: [String]) throws {
            _ = try places.putServicePoint(.init(
                branchCode: "A", code: "kiosk-a", name: "kiosk-a", kind: .kiosk, zone: "Asia/Shanghai", hours: hours, closedDates: closed,
                lends: true, takesReturns: true))
            try run(city)
        }
        try put((1...7).map { Types.OpenTime(weekday: $0, fromMinute: 540, untilMinute: 1200) }, closed: [])
        #expect(try city.admin.postponed(.init()).loans.isEmpty)
        let zone = try #require(LocalZone("Asia/Shanghai"))
        try put(Self.hours, closed: [try #require(zone.local(before)).day.text])
        let moved = try reader.loans(.init(limit: 200)).loans.map(\.dueAtMs)
        #expect(moved.count == 130 && Set(moved) == [before + Self.day])
        let page = try city.admin.postponed(.init(limit: 100))
        #expect(page.loans.count == 100)
        #expect(try city.admin.postponed(.init(limit: 100, cursor: page.cursor)).loans.count == 30)
    }
}
