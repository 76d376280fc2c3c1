// Bulk check-in with sorting hints, book drops, and what is used in the library.

import CirculationMessages
import CityMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing

@Suite(.serialized) struct CheckInTests {
    private static let hour: Int64 = 3_600_000
    private let city: HoldCity

    init() throws { city = try HoldCity(items: 4) }

    /// Checks items in, in one stream.
    private func checkIn(_ barcodes: [String], batch: Int64 = 0, at caller: TestCaller) throws -> [Circulation.CheckedIn] {
        let stream = caller.stream("lectern.circulation.v1.Circulation/CheckIn", sends: true)
        for barcode in barcodes { stream.send(try Circulation.CheckInRequest(barcode: barcode, batchId: batch).encoded()) }
        stream.finish()
        var answers: [Circulation.CheckedIn] = []
        while let answer = try stream.next() { answers.append(try Circulation.CheckedIn(answer.message)) }
        return answers
    }

    private func desk(_ code: String) -> TestCaller { city.small.host.connect(.desk(code)) }

    @Test func checkIn_ofManyItems_saysOfEachWhereItGoes() throws {
        for item in 0..<3 { _ = try city.reader(0).borrow(.init(barcode: city.item(item))) }
        let hold = try city.place(1) { ($0.scope, $0.barcode) = (.item, city.item(1)) }
        _ = try city.admin.moveItem(.init(barcode: city.item(3), to: .damaged))
        let answers = try checkIn([city.item(0), city.item(1), "NOBODY", city.item(3), city.item(2)], at: desk("desk-a"))
        #expect(answers.map { $0.answer?.sortTo } == [.shelf, .holdShelf, nil, .staff, .shelf])
        #expect(answers[1].answer?.hold?.holdId == hold.holdId && answers[2].reason == "ITEM_UNKNOWN" && !answers[2].noted)
        #expect(try city.reader(0).loans(.init()).loans.filter { $0.item?.recordId == city.record }.isEmpty)
        let van = try checkIn([city.item(0)], at: desk("desk-b"))
        #expect(van.first?.answer?.sortTo == .van && van.first?.answer?.sortToBranch == "A 分馆")
    }

    @Test func checkIn_ofASorter_notesWhatNobodyKnows() throws {
        let barcode = "SORTED-\(city.record)"
        let answer = try #require(try checkIn([barcode], at: city.small.host.connect(.device("kiosk-a"))).first)
        #expect(answer.reason == "ITEM_UNKNOWN" && answer.noted)
        #expect(try city.admin.conflicts(.init(onlyOpen: true)).conflicts.filter { $0.barcode == barcode }.map(\.reason) == ["ITEM_UNKNOWN"])
    }

    @Test func drop_thatIsNone_isNotEmptied_untilItIsPutAsOne() throws {
        let admin = city.admin
        let code = "slot-\(city.record)"
        let places = City.Client(city.small.host.connect(.admin("admin")))
        _ = try places.putServicePoint(.init(branchCode: "A", code: code, name: code, kind: .serviceDesk, zone: "Asia/Shanghai", lends: true, takesReturns: true))
        let problem = #expect(throws: Problem.self) { _ = try admin.emptyDrop(.init(pointCode: code)) }
        #expect(problem?.reason == "POINT_IS_NO_DROP" && problem?.fact("service_point") == code)
        _ = try admin.putDrop(.init(pointCode: code))
        #expect(try admin.emptyDrop(.init(pointCode: code)).batchId != 0)
        _ = try places.putServicePoint(.init(branchCode: "A", code: code + "-box", name: code, kind: .bookDrop, zone: "Asia/Shanghai", takesReturns: true))
        #expect(try admin.emptyDrop(.init(pointCode: code + "-box")).batchId != 0)
    }

    @Test func checkIn_atADesk_tellsForWhomTheItemIs_andAtAKioskNot() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item(0)))
        _ = try city.place(1) { ($0.scope, $0.barcode) = (.item, city.item(0)) }
        #expect(try checkIn([city.item(0)], at: desk("desk-a")).first?.answer?.holdFor == "读*")
        let kiosk = try checkIn([city.item(0)], at: city.small.host.connect(.device("kiosk-a"))).first?.answer
        #expect(kiosk?.sortTo == .holdShelf && kiosk?.holdFor == "" && kiosk?.hold?.readerId == 0)
    }

    @Test func drop_countsFromWhenItWasEmptiedBefore_butNotFromBeforeTheLoan() throws {
        _ = try city.admin.putDrop(.init(pointCode: "kiosk-a"))
        _ = try city.reader(0).borrow(.init(barcode: city.item(0)))
        city.pass(milliseconds: 1_000)
        let before = try city.admin.emptyDrop(.init(pointCode: "kiosk-a")).emptiedAtMs
        city.pass(milliseconds: Self.hour)
        let lent = try #require(try city.reader(0).borrow(.init(barcode: city.item(1))).loan)
        city.pass(milliseconds: Self.hour)
        let batch = try city.admin.emptyDrop(.init(pointCode: "kiosk-a"))
        #expect(batch.countsFromMs == before && batch.emptiedAtMs > lent.lentAtMs)
        city.pass(milliseconds: 60_000)
        let answers = try checkIn([city.item(0), city.item(1)], batch: batch.batchId, at: desk("desk-a"))
        #expect(answers.map(\.returnedAtMs) == [before, lent.lentAtMs])
        #expect(answers.map { $0.answer?.loan?.returnedAtMs } == [before, lent.lentAtMs])
    }

    @Test func dropBatch_dayLater_isOver() throws {
        _ = try city.admin.putDrop(.init(pointCode: "kiosk-b"))
        let batch = try city.admin.emptyDrop(.init(pointCode: "kiosk-b"))
        city.pass(milliseconds: 23 * Self.hour)
        #expect(try checkIn([city.item()], batch: batch.batchId, at: desk("desk-a")).first?.answer != nil)
        city.pass(milliseconds: Self.hour + 1)
        #expect(city.reason { _ = try checkIn([city.item()], batch: batch.batchId, at: desk("desk-a")) } == "DROP_BATCH_UNKNOWN")
        #expect(city.reason { _ = try checkIn([city.item()], batch: 1, at: desk("desk-a")) } == "DROP_BATCH_UNKNOWN")
    }

    @Test func drop_thatCountsFromTheLastClosing_isBestForWhoCameAtNight() throws {
        _ = try city.admin.putDrop(.init(pointCode: "desk-b", countsFrom: .dropLastClosing))
        // 08:00 in Shanghai on a day of its own; the branch closed at 21:00 the evening before.
        let day = SmallCity.day
        let morning = (city.now / day + 2) * day
        city.pass(milliseconds: morning - city.now)
        let batch = try city.admin.emptyDrop(.init(pointCode: "desk-b"))
        #expect(batch.countsFromMs == morning - 11 * Self.hour)
        #expect(try city.admin.drops(.init()).drops.contains { $0.pointCode == "desk-b" && $0.emptiedAtMs == batch.emptiedAtMs })
        #expect(city.reason { _ = try city.admin.emptyDrop(.init(pointCode: "nowhere")) } == "POINT_UNKNOWN")
        #expect(city.reason { _ = try city.admin.putDrop(.init(pointCode: "nowhere")) } == "POINT_UNKNOWN")
        #expect(city.reason { _ = try city.admin.putDrop(.init(pointCode: "desk-b", hoursMax: 337)) } == "FIELD_INVALID")
    }

    @Test func useInHouse_countsWithoutALoan_andFindsWhatWasAway() throws {
        let barcode = city.item()
        _ = try city.admin.moveItem(.init(barcode: barcode, to: .missing))
        let table = city.desk("desk-a")
        let first = try table.useInHouse(.init(barcode: barcode))
        #expect(first.usesToday == 1 && first.answer?.found == true && first.answer?.item?.state == .available)
        #expect(try table.useInHouse(.init(barcode: barcode)).usesToday == 2)
        _ = try city.desk("desk-b").return(.init(barcode: city.item(1)))
        #expect(try table.useInHouse(.init(barcode: city.item(1))).answer?.item?.state == .available)
        let uses = try city.admin.inHouseUses(.init(branchCode: "A", limit: 200)).uses.filter { $0.item?.recordId == city.record }
        #expect(Set(uses.map { "\($0.item?.barcode ?? "") \($0.uses)" }) == ["\(barcode) 2", "\(city.item(1)) 1"])
        _ = try city.reader(0).borrow(.init(barcode: barcode))
        #expect(city.reason { _ = try table.useInHouse(.init(barcode: barcode)) } == "ITEM_ON_LOAN")
    }
}
