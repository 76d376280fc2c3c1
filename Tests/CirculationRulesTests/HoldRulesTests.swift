// Decisions about holds and items as pure values: tables without holes, where a scanned item goes, who is asked, and when what happens.

import CirculationMessages
import CirculationRules
import LecternKit
import LecternMessages
import ReadersMessages
import Testing

@Suite struct HoldRulesTests {
    private static let day: Int64 = 86_400_000

    @Test func tables_ofItemsLoansAndHolds_haveNoProblems() {
        #expect(ItemLife.table.problems + LoanLife.table.problems + HoldLife.table.problems + ConflictLife.table.problems == [])
    }

    @Test func states_ofRows_areReadAsTheyWereWritten() {
        for state in ItemLife.State.allCases where state.stored != 0 {
            #expect(ItemLife.State(stored: state.stored, isLent: true, isGoing: true, isHeld: true) == state)
        }
        #expect(ItemLife.State(stored: 0, isLent: true, isGoing: true, isHeld: true) == .onLoan)
        #expect(ItemLife.State(stored: 0, isLent: false, isGoing: true, isHeld: true) == .inTransit)
        #expect(ItemLife.State(stored: 0, isLent: false, isGoing: false, isHeld: true) == .onHoldShelf)
        #expect(ItemLife.State(stored: 0, isLent: false, isGoing: false, isHeld: false) == .available)
        for state in HoldLife.State.allCases { #expect(HoldLife.State(number: state.number) == state) }
        #expect(HoldLife.State(number: 99) == nil)
    }

    @Test func route_ofAScannedItem_isToStaffThePickUpPointOrHome() {
        func route(_ state: ItemLife.State, released: Bool = false, pickup: Int64? = nil) -> String {
            let route = ReturnRoute(from: state, isReleased: released, here: 1, home: 2, pickup: pickup)
            return "\(route.event.rawValue) \(route.destination)"
        }
        #expect(route(.onLoan) == "sent 2" && route(.onLoan, pickup: 1) == "held 0" && route(.lost, pickup: 3) == "sent 3")
        #expect(route(.damaged, pickup: 1) == "kept 0" && route(.damaged, released: true, pickup: 1) == "held 0")
        #expect(ReturnRoute(from: .lost, isNew: true, isReleased: false, here: 1, home: 2, pickup: nil) == .init(from: .onFirstLoan, isReleased: false, here: 1, home: 2, pickup: nil))
        #expect(ReturnRoute(from: .inTransit, isReleased: false, here: 2, home: 2, pickup: nil).event == .returned)
    }

    @Test func clock_ofAHold_isTheNextMomentOfItsState() {
        func next(_ state: HoldLife.State, needed: Int64 = 0, suspended: Int64 = 0, asked: Int64 = 0, shelf: Int64 = 0, reminded: Bool = false) -> Int64? {
            HoldClock.next(
                state, notNeededAfter: needed, suspendedUntil: suspended, targetedAt: asked, shelfUntil: shelf, isReminded: reminded)
        }
        #expect(next(.waiting) == nil && next(.waiting, needed: 7, suspended: 3) == 8 && next(.waiting, needed: 2 * Self.day, asked: 5) == Self.day + 6)
        #expect(next(.suspended, needed: 9, suspended: 5) == 5 && next(.suspended, suspended: 0) == nil && next(.suspended, needed: 4, suspended: 5) == 5)
        #expect(next(.ready, shelf: 3 * Self.day) == 2 * Self.day + 1 && next(.ready, shelf: 3 * Self.day, reminded: true) == 3 * Self.day + 1)
        #expect(next(.coming, needed: 5) == nil && next(.filled, needed: 5) == nil)
    }

    @Test func target_isNearIdleAndWasNotAskedBefore() {
        func order(_ sources: HoldSource...) -> [Int64] { HoldTarget.judge(sources, pickup: 9, by: HoldWeights()).map(\.source.branch) }
        func source(_ branch: Int64, _ metres: Int64?, load: Int64 = 0, available: Int64 = 1, asked: Bool = false) -> HoldSource {
            HoldSource(branch: branch, available: available, load: load, metres: metres, wasAsked: asked)
        }
        #expect(order(source(1, 8_000), source(2, 3_000)) == [2, 1])
        #expect(order(source(1, 8_000), source(2, 3_000, load: 11)) == [1, 2])
        #expect(order(source(1, 8_000), source(2, 3_000, available: 0)) == [1])
        #expect(order(source(1, 1_000), source(9, nil, load: 100)) == [9, 1])
        #expect(order(source(9, 0, asked: true), source(1, 90_000)) == [1, 9])
        #expect(order(source(1, nil), source(2, 49_000)) == [2, 1] && order(source(2, 5), source(1, 5)) == [1, 2])
    }

    @Test func estimate_countsRoundsOfLoans() {
        func days(_ position: Int64, items: Int64, available: Int64 = 0) -> Int64? {
            HoldEstimate.moment(position: position, items: items, available: available, loanDays: 30, now: 0).map { $0 / Self.day }
        }
        #expect(days(1, items: 3, available: 1) == 2 && days(2, items: 3, available: 1) == 32)
        #expect(days(3, items: 3) == 32 && days(4, items: 3) == 62 && days(1, items: 0) == nil)
    }

    @Test func hold_withEverythingAgainstIt_isToldInOrder() {
        var reader = Readers.StandingResponse(readerId: 1, category: "adult", expiresAtMs: 5, blocks: [.init(blockId: 1, reason: "fee", untilMs: 7)])
        var subject = HoldDecision.Subject(
            itemType: "book", twin: 8, loan: .init(barcode: "B", dueAt: 6), openHolds: 2, openHoldsMax: 2, point: "p", pointKeeps: false)
        subject.isToBeFetched = true
        var told: [String] = []
        func decide() -> HoldDecision {
            HoldDecision(
                subject, .placed, reader: reader, rules: RuleBook(matching: told.count < 3 ? [] : [.init(code: "r", lendable: true, days: 1)], atMilliseconds: 9),
                by: .readerAtPartner, atMilliseconds: 9)
        }
        func note() { told.append(decide().objection?.reason.name ?? "") }
        note()
        reader.blocks = []
        note()
        reader.expiresAtMs = 10
        note()
        note()
        subject.isToBeFetched = false
        note()
        subject.twin = nil
        note()
        subject.loan = nil
        note()
        subject.openHolds = 1
        note()
        subject.pointKeeps = true
        note()
        #expect(told == [
            "READER_BLOCKED", "READER_EXPIRED", "HOLDS_NOT_ALLOWED", "ITEM_ON_SHELF", "HOLD_EXISTS", "ON_LOAN_TO_READER", "HOLD_LIMIT_REACHED", "POINT_KEEPS_NOTHING", "",
        ])
    }
}
