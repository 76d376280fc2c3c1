// Holds on works: any edition fills them, and no merging or splitting loses one.

import CirculationMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing

@Suite(.serialized) struct HoldWorkTests {
    private let city: HoldCity

    /// Three editions of which the first two are one work; of each an item.
    init() throws {
        city = try HoldCity(editions: 3)
        for edition in 1...2 { try city.put(other(edition), edition: edition) }
        try city.merge([0, 1])
        try follow()
    }

    private func other(_ edition: Int) -> String { "\(city.item())-E\(edition)" }
    private func follow() throws { #expect(try city.small.host.runFollowers() == [:]) }

    /// All three items are lent.
    private func lend() throws { for item in [city.item(), other(1), other(2)] { _ = try city.reader(0).borrow(.init(barcode: item)) } }

    private func place(_ number: Int, on edition: Int = 0, _ scope: Circulation.HoldScope = .work) throws -> Circulation.Hold {
        city.pass(milliseconds: 5)
        return try city.reader(number).placeHold(.init(scope: scope, recordId: city.records[edition], pickupPoint: "kiosk-a"))
    }

    private func back(_ barcode: String) throws -> Int64 { try city.desk("desk-a").return(.init(barcode: barcode)).hold?.holdId ?? 0 }

    @Test func holdOnAWork_isFilledByAnyEditionOfItAndByNoOther() throws {
        try lend()
        let hold = try place(1)
        #expect(hold.scope == .work && hold.recordId == city.record && hold.position == 1)
        #expect(try back(other(2)) == 0)
        #expect(try back(other(1)) == hold.holdId)
        #expect(try city.state(hold) == .ready)
    }

    @Test func line_ofAWork_hasRecordsItemsAndTheWorkInOneOrder() throws {
        try lend()
        let work = try place(1)
        let record = try place(2, on: 1, .record)
        let later = try place(3, on: 1)
        #expect([work, record, later].map(\.position) == [1, 2, 3])
        #expect(try city.line() == [work, record, later].enumerated().map { "\($0.offset + 1) \($0.element.holdId)" })
        // The first that the item fits: the hold on the work, then that on its record.
        #expect(try back(other(1)) == work.holdId)
        _ = try city.reader(1).borrow(.init(barcode: other(1)))
        #expect(try back(city.item()) == later.holdId)
        _ = try city.reader(3).borrow(.init(barcode: city.item()))
        #expect(try city.reader(1).return(.init(barcode: other(1))).hold?.holdId == record.holdId)
        #expect(try city.line().isEmpty)
    }

    @Test func work_thatIsMerged_keepsItsHoldsInOneLine() throws {
        try lend()
        let first = try place(1, on: 2)
        let record = try place(2, on: 2, .record)
        let second = try place(3)
        #expect([first, record, second].map(\.position) == [1, 2, 1])
        try city.merge([0, 2])
        try follow()
        #expect(try city.line() == [first, record, second].enumerated().map { "\($0.offset + 1) \($0.element.holdId)" })
        #expect(try back(city.item()) == first.holdId)
        #expect(try back(other(2)) == record.holdId)
        #expect(try back(other(1)) == second.holdId)
    }

    @Test func work_thatIsSplit_keepsEachHoldWithItsRecord() throws {
        try lend()
        let stays = try place(1)
        let goes = try place(2, on: 1)
        try city.split([1])
        try follow()
        #expect(try city.line() == ["1 \(stays.holdId)"])
        #expect(try city.admin.holdLine(.init(recordId: city.records[1])).holds.map(\.holdId) == [goes.holdId])
        #expect(try back(other(1)) == goes.holdId)
        #expect(try back(city.item()) == stays.holdId)
    }

    @Test func workThatIsMerged_beforeAnybodyTellsCirculation_hasOneLineOnceSomebodyAsks() throws {
        try lend()
        let first = try place(1, on: 2)
        try city.merge([0, 2])
        let second = try place(2)
        #expect(second.position == 2)
        #expect(try back(city.item()) == first.holdId)
        try follow()
        #expect(try city.line() == ["1 \(second.holdId)"])
    }

    @Test func hold_thatIsComingWhileWorksAreMerged_waitsAgainInTheNewLine() throws {
        try lend()
        let hold = try place(1, on: 2)
        #expect(try back(other(2)) == hold.holdId)
        try city.merge([0, 2])
        try follow()
        _ = try city.admin.moveItem(.init(barcode: other(2), to: .damaged))
        #expect(try city.state(hold) == .waiting && city.line() == ["1 \(hold.holdId)"])
        #expect(try back(city.item()) == hold.holdId)
    }

    @Test func merging_whatIsOnAShelfWithWhatIsWaitedFor_asksTheBranchToFetchIt() throws {
        for item in [city.item(), other(1)] { _ = try city.reader(0).borrow(.init(barcode: item)) }
        let hold = try place(1)
        #expect(hold.targetBranchId == 0)
        try city.merge([0, 2])
        try follow()
        #expect(try city.hold(hold).targetBranchId != 0)
        #expect(try city.picks("A").map { $0.item?.barcode } == [other(2)])
        #expect(try back(other(2)) == hold.holdId)
    }

    @Test func itemOfANewEdition_servesWhoWaitsForTheWork() throws {
        try lend()
        try city.split([1])
        try follow()
        let hold = try place(1)
        try city.merge([0, 1])
        try follow()
        try city.put(other(9), edition: 1, branch: "B")
        #expect(try city.picks("B").map { $0.item?.barcode } == [other(9)])
        #expect(try city.desk("desk-b").return(.init(barcode: other(9))).hold?.holdId == hold.holdId)
    }

    @Test func reader_withAnotherEditionOnLoan_asksForThatRecordButNotForTheWork() throws {
        _ = try city.reader(1).borrow(.init(barcode: city.item()))
        #expect(city.reason { _ = try place(1, on: 1) } == "ON_LOAN_TO_READER")
        let record = try place(1, on: 1, .record)
        #expect(record.state == .waiting)
        _ = try city.reader(1).return(.init(barcode: city.item()))
        #expect(city.reason { _ = try place(1) } == "HOLD_EXISTS")
    }

    @Test func work_nobodyWaitsForAnyMore_isLookedAfterNoMore() throws {
        try lend()
        let hold = try place(1)
        _ = try city.reader(1).cancelHold(.init(holdId: hold.holdId))
        #expect(try back(other(1)) == 0 && city.line().isEmpty)
        let again = try place(1)
        #expect(again.position == 1)
        #expect(try back(city.item()) == again.holdId)
    }
}
