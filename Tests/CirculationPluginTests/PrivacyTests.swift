// Past loans and holds lose their readers as these chose, and the item's history stays.

import CirculationMessages
import CityTesting
import LecternKitTesting
import LecternMessages
import LecternWire
import ReadersMessages
import ReadersRecordMessages
import Testing

@Suite struct PrivacyTests {
    private let city: SmallCity

    init() throws { city = try SmallCity(items: 3) }

    /// The reader's session at a kiosk, which lasts half an hour.
    private func kiosk() throws -> TestCaller {
        var kiosk = city.host.connect(.device("kiosk-a"))
        kiosk.session = try Readers.Client(kiosk).signIn(.init(card: "CARD-0", pin: CityFixture.pin)).session
        return kiosk
    }

    private func choose(_ time: ReadersRecord.SetHistoryRequest) throws { _ = try ReadersRecord.Client(kiosk()).setHistory(time) }

    private func lendAndReturn(_ barcode: String) throws {
        let reader = Circulation.Client(try kiosk())
        _ = try reader.borrow(.init(barcode: barcode))
        _ = try reader.return(.init(barcode: barcode))
    }

    private func past() throws -> [String] { try city.admin.loans(.init(card: "CARD-0", past: true)).loans.map { $0.item?.barcode ?? "" }.sorted() }

    /// Lets time go by; what follows changes, and what is due, is run before and afterwards.
    private func pass(_ milliseconds: Int64) throws {
        _ = try city.host.runFollowers()
        city.advance(to: city.host.clock.nowMilliseconds + milliseconds)
        _ = try city.host.runFollowers()
        city.host.runDueTimers()
    }

    @Test func loans_ofAReaderWhoChoseNothing_areKept() throws {
        try lendAndReturn("ITEM-0")
        try pass(400 * SmallCity.day)
        #expect(try past() == ["ITEM-0"])
    }

    @Test func loans_notKeptPastTheReturn_loseTheReaderOnceTheDeskCannotTakeItBack() throws {
        try lendAndReturn("ITEM-0")
        try choose(.init())
        // The return is less than a minute old: a desk may still take it back.
        try pass(0)
        #expect(try past() == ["ITEM-0"])
        try pass(61_000)
        try lendAndReturn("ITEM-1")
        try pass(61_000)
        #expect(try past() == [])
        // What happened to the item is still known, without who.
        let history = try city.admin.history(.init(barcode: "ITEM-1")).entries
        #expect(history.map(\.event).sorted() == ["added", "lent", "returned"] && history.allSatisfy { $0.person == 0 })
        _ = try Circulation.Client(kiosk()).borrow(.init(barcode: "ITEM-2"))
        try pass(61_000)
        #expect(try city.admin.loans(.init(card: "CARD-0")).loans.count == 1)
    }

    @Test func loans_keptForDays_loseTheReaderAfterThem_whateverThePolicyWasBefore() throws {
        try lendAndReturn("ITEM-0")
        try choose(.init(days: 30))
        try pass(10 * SmallCity.day)
        try lendAndReturn("ITEM-1")
        try pass(21 * SmallCity.day)
        #expect(try past() == ["ITEM-1"])
        // The library allows five days from now on: it holds for those who chose more, too.
        _ = try ReadersRecord.Client(city.host.connect(.admin("admin"))).putHistoryPolicy(.init(daysMax: 5, defaultDays: 5))
        try pass(1_000)
        #expect(try past() == [])
    }
}
