// Holds from the request to the loan: lines and positions, the way to the pick-up point, the hold shelf, and what happens by itself.

import CirculationMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing

@Suite(.serialized) struct HoldTests {
    private let city: HoldCity

    init() throws { city = try HoldCity() }

    @Test func hold_placedWhileLent_isServedOnReturnAndPickedUpElsewhere() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        let hold = try city.place(1, at: "kiosk-b")
        #expect(hold.state == .waiting && hold.position == 1 && hold.estimatedAtMs > city.now && hold.targetBranchId == 0)
        let sent = try city.reader(0).return(.init(barcode: city.item()))
        #expect(sent.sortTo == .van && sent.sortToBranch == "B 分馆" && sent.sentHome && sent.loan != nil)
        #expect(sent.item?.state == .inTransit && sent.item?.holdId == hold.holdId && sent.hold?.readerId == 0)
        #expect(try city.state(hold) == .coming)
        let arrived = try city.desk("desk-b").return(.init(barcode: city.item()))
        #expect(arrived.sortTo == .holdShelf && arrived.item?.state == .onHoldShelf && arrived.hold?.readerId == hold.readerId)
        #expect(try city.state(hold) == .ready && city.counts() == [1, 0])
        #expect(try city.told(1).contains("circulation.hold_ready"))
        #expect(city.reason { _ = try city.reader(2, at: "kiosk-b").borrow(.init(barcode: city.item())) } == "ITEM_ON_HOLD")
        // What is explained is what is decided.
        #expect(try city.admin.explain(.init(barcode: city.item(), card: "CARD-2")).reason == "ITEM_ON_HOLD")
        #expect(try city.admin.explain(.init(barcode: city.item(), card: "CARD-1")).wouldLend)
        let lent = try #require(try city.reader(1, at: "kiosk-b").borrow(.init(barcode: city.item())).loan)
        let filled = try city.hold(hold)
        #expect(filled.state == .filled && filled.loanId == lent.loanId && filled.barcode == city.item())
        #expect(try city.shelf("B").isEmpty && city.line().isEmpty)
        let back = try city.reader(1, at: "kiosk-b").return(.init(barcode: city.item()))
        #expect(back.item?.destinationBranchId == back.item?.homeBranchId && back.hold == nil && back.item?.holdId == 0)
    }

    @Test func line_afterSomebodyLeaves_isDenseAndInOrder() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        let holds = try (1..<4).map { try city.place($0) }
        #expect(holds.map(\.position) == [1, 2, 3])
        #expect(try city.line() == holds.enumerated().map { "\($0.offset + 1) \($0.element.holdId)" })
        let gone = try city.reader(2).cancelHold(.init(holdId: holds[1].holdId))
        #expect(gone.state == .cancelled && gone.closedWhy == "by_reader")
        #expect(try city.line() == ["1 \(holds[0].holdId)", "2 \(holds[2].holdId)"])
        #expect(try city.reader(3).holds(.init()).holds.filter { $0.recordId == city.record }.map(\.position) == [2])
        #expect(try city.reader(2).holds(.init(past: true)).holds.filter { $0.recordId == city.record }.map(\.holdId) == [holds[1].holdId])
        #expect(try city.place(2).position == 3)
        #expect(city.reason { _ = try city.reader(2).cancelHold(.init(holdId: holds[1].holdId)) } == "HOLD_STATE_FORBIDS")
        #expect(city.reason { _ = try city.reader(2).cancelHold(.init(holdId: holds[0].holdId)) } == "HOLD_UNKNOWN")
    }

    @Test func hold_thatIsSuspended_letsOthersGoFirstAndKeepsItsPlace() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        let first = try city.place(1)
        let second = try city.place(2)
        let until = city.now + 3 * SmallCity.day
        #expect(try city.reader(1).suspendHold(.init(holdId: first.holdId, untilMs: until)).state == .suspended)
        #expect(try city.line().count == 2)
        #expect(try city.desk("desk-a").return(.init(barcode: city.item())).hold?.holdId == second.holdId)
        _ = try city.reader(2).borrow(.init(barcode: city.item()))
        city.small.advance(to: until + 1)
        #expect(try city.state(first) == .waiting && city.state(second) == .filled)
        #expect(try city.desk("desk-a").return(.init(barcode: city.item())).hold?.holdId == first.holdId)
    }

    @Test func item_thatNobodyPicksUp_isClearedAndGoesToTheNext() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        let first = try city.place(1)
        let second = try city.place(2, at: "kiosk-b")
        _ = try city.desk("desk-a").return(.init(barcode: city.item()))
        let until = try city.hold(first).shelfUntilMs
        // It ends as the branch closes, 21:00 in Shanghai.
        #expect(until % SmallCity.day == 13 * 3_600_000 && until >= city.now + 6 * SmallCity.day)
        // The clock goes on while the test runs.
        city.small.advance(to: until - SmallCity.day - 15_000)
        #expect(try city.told(1) == ["circulation.hold_ready"])
        city.small.advance(to: until - SmallCity.day + 2)
        #expect(try city.told(1).contains("circulation.hold_expires") && city.state(first) == .ready)
        city.small.advance(to: until - 15_000)
        #expect(try city.state(first) == .ready && city.shelf("A", onlyOver: true).isEmpty)
        city.small.advance(to: until + 2)
        #expect(try city.state(first) == .expired && city.told(1).contains("circulation.hold_cancelled"))
        #expect(try city.shelf("A", onlyOver: true) == [first.holdId])
        let cleared = try city.desk("desk-a").return(.init(barcode: city.item()))
        #expect(cleared.hold?.holdId == second.holdId && cleared.sortTo == .van)
        #expect(try city.shelf("A").isEmpty)
    }

    @Test func hold_afterTheDayOnWhichItIsNeeded_expires() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        let end = city.now + 2 * SmallCity.day
        let hold = try city.place(1) { $0.notNeededAfterMs = end }
        city.small.advance(to: end - 15_000)
        #expect(try city.state(hold) == .waiting)
        city.small.advance(to: end + 2)
        let over = try city.hold(hold)
        #expect(over.state == .expired && over.closedWhy == "not_needed")
        #expect(try city.line().isEmpty)
        #expect(try city.desk("desk-a").return(.init(barcode: city.item())).hold == nil)
    }

    @Test func hold_onWhatIsOnAShelf_isFetchedThere() throws {
        let hold = try city.place(1, at: "kiosk-b")
        #expect(hold.targetBranchId != 0 && hold.position == 1)
        let picks = try city.picks("A")
        #expect(picks.map { $0.item?.barcode } == [city.item()] && picks.map { $0.hold?.holdId } == [hold.holdId])
        #expect(try city.picks("B").isEmpty)
        #expect(try city.desk("desk-a").return(.init(barcode: city.item())).sortTo == .van)
        #expect(try city.picks("A").isEmpty)
        #expect(try city.desk("desk-b").return(.init(barcode: city.item())).sortTo == .holdShelf)
    }

    @Test func loanOfAnItemThatFits_fillsTheHoldThatWaits() throws {
        let hold = try city.place(1)
        _ = try city.reader(1).borrow(.init(barcode: city.item()))
        #expect(try city.state(hold) == .filled && city.line().isEmpty && city.picks("A").isEmpty)
    }

    @Test func group_whenTheFirstIsFilled_cancelsTheOthers() throws {
        let other = try HoldCity(items: 2)
        _ = try other.reader(0).borrow(.init(barcode: other.item()))
        _ = try other.reader(0).borrow(.init(barcode: other.item(1)))
        let first = try other.reader(1).placeHold(.init(scope: .item, barcode: other.item(), pickupPoint: "kiosk-a"))
        let second = try other.reader(1).placeHold(
            .init(scope: .item, barcode: other.item(1), pickupPoint: "kiosk-a", groupWithHoldId: first.holdId))
        _ = try other.desk("desk-a").return(.init(barcode: other.item(1)))
        #expect(try other.state(first) == .waiting && other.state(second) == .ready)
        _ = try other.reader(1).borrow(.init(barcode: other.item(1)))
        let gone = try other.hold(first)
        #expect(gone.state == .cancelled && gone.closedWhy == "group")
    }

    @Test func holdOnOneItem_isFilledByNoOther() throws {
        let other = try HoldCity(items: 2)
        for item in 0..<2 { _ = try other.reader(0).borrow(.init(barcode: other.item(item))) }
        let one = try other.reader(1).placeHold(.init(scope: .item, barcode: other.item(), pickupPoint: "kiosk-a"))
        other.pass(milliseconds: 1_000)
        let any = try other.place(2)
        #expect(one.position == 1 && any.position == 2)
        #expect(try other.desk("desk-a").return(.init(barcode: other.item(1))).hold?.holdId == any.holdId)
        #expect(try other.desk("desk-a").return(.init(barcode: other.item())).hold?.holdId == one.holdId)
    }

    @Test func hold_againstTheRules_isRefusedWithTheReason() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        #expect(city.reason { _ = try city.place(0) } == "ON_LOAN_TO_READER")
        _ = try city.place(1)
        #expect(city.reason { _ = try city.place(1) } == "HOLD_EXISTS")
        #expect(city.reason { _ = try city.place(2, at: "nowhere") } == "PICKUP_POINT_UNKNOWN")
        #expect(city.reason { _ = try city.place(2) { $0.itemType = "dvd" } } == "NOTHING_TO_HOLD")
        #expect(city.reason { _ = try city.place(2) { $0.notNeededAfterMs = 5 } } == "FIELD_INVALID")
        #expect(city.reason { _ = try city.place(2) { $0.barcode = "NONE" } } == "ITEM_UNKNOWN")
        #expect(city.reason { _ = try city.place(2) { ($0.barcode, $0.recordId) = ("", 17) } } == "RECORD_UNKNOWN")
    }

    @Test func itemOnTheHoldShelf_isLentToOthersByARightWithAReason() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        let hold = try city.place(1)
        _ = try city.desk("desk-a").return(.init(barcode: city.item()))
        let lender = try city.staff(["circulation.lend"], at: "desk-a")
        var request = Circulation.BorrowRequest(barcode: city.item(), card: "CARD-2")
        #expect(city.reason { _ = try lender.borrow(request) } == "ITEM_ON_HOLD")
        request.overrideReason = "课上急用"
        #expect(city.reason { _ = try lender.borrow(request) } == "OVERRIDE_NOT_ALLOWED")
        #expect(city.reason { _ = try lender.placeHold(.init(card: "CARD-3", barcode: city.item(), pickupPoint: "desk-a")) } == "RIGHT_MISSING")
        let head = try city.staff(["circulation.lend", "circulation.override", "circulation.holds"], at: "desk-a")
        #expect(try head.borrow(request).loan != nil && city.state(hold) == .waiting)
        #expect(try head.placeHold(.init(card: "CARD-3", barcode: city.item(), pickupPoint: "desk-a")).position == 2)
    }

    @Test func holdPromisedElsewhere_isKeptAsAConflictAndWaitsAgain() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        let hold = try city.place(1)
        city.pass(milliseconds: 60_000)
        _ = try city.desk("desk-a").return(.init(barcode: city.item()))
        var kiosk = city.small.host.connect(.device("kiosk-a"))
        city.pass(milliseconds: 60_000)
        (kiosk.happenedAtMilliseconds, kiosk.deviceSequence) = (city.now - 20_000, 7)
        #expect(try Circulation.Client(kiosk).borrow(.init(barcode: city.item(), card: "CARD-2")).conflicts == ["ITEM_ON_HOLD"])
        #expect(try city.state(hold) == .waiting && city.line() == ["1 \(hold.holdId)"])
        #expect(try city.admin.conflicts(.init()).conflicts.filter { $0.barcode == city.item() }.map(\.reason) == ["ITEM_ON_HOLD"])
        #expect(try city.desk("desk-a").return(.init(barcode: city.item())).hold?.holdId == hold.holdId)
    }

    @Test func history_ofAHold_saysWhatHappened() throws {
        _ = try city.reader(0).borrow(.init(barcode: city.item()))
        let hold = try city.place(1, at: "kiosk-b")
        for desk in ["desk-a", "desk-b"] {
            city.pass(milliseconds: 1_000)
            _ = try city.desk(desk).return(.init(barcode: city.item()))
        }
        city.pass(milliseconds: 1_000)
        _ = try city.reader(1, at: "kiosk-b").borrow(.init(barcode: city.item()))
        #expect(try city.admin.getHold(.init(holdId: hold.holdId)).history.map { "\($0.event) \($0.from)-\($0.to)" } == [
            "filled ready-filled", "arrived coming-ready", "sent waiting-coming", "placed -waiting",
        ])
    }
}
