// The rules of desk work as values: the order of a shelf, the moment of a book drop, the steps of overdue loans.

import CirculationMessages
import CirculationRules
import LecternKit
import Testing

@Suite struct DeskRulesTests {
    @Test func tables_haveNoProblems() {
        #expect(CountLife.table.problems == [] && LoanLife.table.problems == [] && ItemLife.table.problems == [])
    }

    @Test(arguments: [
        (["A", "B", "C"], []), (["B", "A", "C"], [0]), (["A", "Z", "B", "C"], [1]), (["A", "C", "B"], [1]), (["A", "A", "B"], []),
        (["C", "D", "A", "E"], [2]), ([], []), (["I247/9", "I247/10"], [0]),
    ])
    func misplaced_areTheFewestThatBreakTheOrder(_ shelf: [String], _ expected: [Int]) {
        #expect(ShelfOrder.misplaced(shelf).count == expected.count)
        let rest = shelf.indices.filter { !ShelfOrder.misplaced(shelf).contains($0) }.map { shelf[$0] }
        #expect(zip(rest, rest.dropFirst()).allSatisfy { $0 <= $1 })
        if expected.count == 1, shelf.count > 3 { #expect(ShelfOrder.misplaced(shelf) == Set(expected)) }
    }

    @Test func misplaced_dependOnWhatStandsBefore() {
        #expect(ShelfOrder.misplaced(["A", "D"], after: "C") == [0] && ShelfOrder.misplaced(["A", "B", "D"], after: "C") == [])
        #expect(ShelfOrder.misplaced(["B"], after: "C") == [0] && ShelfOrder.misplaced(["D"], after: "C") == [] && ShelfOrder.misplaced([], after: "C") == [])
    }

    @Test func range_holdsWhatBeginsWithItsEnd() {
        #expect(ShelfOrder.contains("I247.5/9", from: "I2", until: "I247") && !ShelfOrder.contains("I248", from: "I2", until: "I247"))
        #expect(!ShelfOrder.contains("I1", from: "I2", until: "") && ShelfOrder.contains("中文", from: "", until: ""))
    }

    @Test func scannedItem_isWhatItsStateAndPlaceSay() {
        func kind(_ state: ItemLife.State, isLent: Bool = false, isHome: Bool = true, isOfRange: Bool = true) -> Circulation.FindingKind {
            ShelfItem(state: state, isLent: isLent, isHome: isHome, isOfRange: isOfRange).kind
        }
        #expect(kind(.available) == .inPlace && kind(.available, isOfRange: false) == .otherShelf && kind(.available, isHome: false) == .otherBranch)
        #expect(kind(.onLoan, isLent: true) == .lent && kind(.lost, isLent: true) == .lent && kind(.lost) == .found && kind(.missing) == .found)
        #expect(kind(.inTransit) == .found && kind(.inTransit, isHome: false) == .otherBranch && kind(.missing, isHome: false) == .otherBranch)
        #expect(kind(.withdrawn, isHome: false) == .keptBack && kind(.onHoldShelf) == .forAHold)
    }

    @Test func dropMoment_isTheBestForReaders_withinItsBounds() {
        let hour: Int64 = 3_600_000
        func moment(_ rule: Circulation.DropMoment, emptied: Int64, closing: Int64? = nil) -> Int64 {
            DropWindow.moment(rule, hoursMax: 72, lastEmptied: emptied * hour, lastClosing: closing.map { $0 * hour }, now: 100 * hour) / hour
        }
        #expect(moment(.dropLastEmptied, emptied: 90) == 90 && moment(.dropLastEmptied, emptied: 0) == 28 && moment(.dropEmptied, emptied: 90) == 100)
        #expect(moment(.dropLastClosing, emptied: 80, closing: 95) == 95 && moment(.dropLastClosing, emptied: 97, closing: 95) == 97)
        #expect(moment(.dropLastClosing, emptied: 80) == 100)
        #expect(DropWindow.moment(batch: 5, seenAt: 7) == 7 && DropWindow.moment(batch: 7, seenAt: 5) == 7)
    }

    @Test func step_isTakenOnLocalDays() throws {
        let zone = try #require(LocalZone("Asia/Shanghai"))
        let step = OverdueSteps.Step(.secondNotice, days: 14)
        let due: Int64 = 1_796_004_000_123
        #expect(step.moment(dueAt: due, zone: zone) == due + 14 * 86_400_000 && step.moment(dueAt: due, zone: nil) == due + 14 * 86_400_000)
        #expect(step.dueBefore(due + 14 * 86_400_000, zone: zone) == due)
    }

    @Test func replacement_isRoundedUp() {
        #expect(Lateness.replacement(price: 4_515, percent: 150) == 6_773 && Lateness.replacement(price: 100, percent: 100) == 100)
        #expect(MoneyText.text(6_773, "CNY") == "67.73 CNY" && MoneyText.text(5, "CNY") == "0.05 CNY" && MoneyText.text(500, "JPY") == "500 JPY")
    }
}
