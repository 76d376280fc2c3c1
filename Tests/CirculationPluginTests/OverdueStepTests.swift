// Overdue loans in steps, the bill, and what a lost item costs.

import CirculationMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import NoticesMessages
import Testing
import TypesMessages

@Suite(.serialized) struct OverdueStepTests {
    private let city: SmallCity

    init() throws { city = try SmallCity() }

    private func reason(_ body: () throws -> Void) -> String {
        do { try body() } catch let problem as Problem { return problem.reason } catch { return "\(error)" }
        return ""
    }

    /// The kinds of the notices that the reader was sent or will be.
    private func notices() throws -> [String] {
        try Notices.Client(city.host.connect(.admin("admin"))).sent(.init(card: "CARD-0", limit: 200)).notices.map(\.kind).sorted()
    }

    /// Runs the sweep of a day, and of the evening before.
    private func pass(days: Int64, after due: Int64) { for day in 0...days { city.advance(to: due + day * SmallCity.day + 2) } }

    @Test func steps_areEachTakenOnce_andABillNotBeforeItsNotices() throws {
        let admin = city.admin
        _ = try admin.putOverdueSteps(.init(steps: [.init(kind: .firstNotice), .init(kind: .secondNotice, days: 3), .init(kind: .bill, days: 5)]))
        let due = try #require(try city.reader().borrow(.init(barcode: "ITEM-0")).loan).dueAtMs
        pass(days: 0, after: due)
        #expect(try city.told().suffix(1) == ["overdue ITEM-0"])
        pass(days: 4, after: due)
        #expect(try city.told().suffix(2) == ["overdue ITEM-0", "second_notice ITEM-0"])
        pass(days: 9, after: due)
        #expect(try city.told().suffix(3) == ["overdue ITEM-0", "second_notice ITEM-0", "billed ITEM-0"])
        let kinds = try notices()
        #expect(["billed", "overdue", "second_notice"].allSatisfy { kinds.contains("circulation.\($0)") } && !kinds.contains("circulation.third_notice"), "\(kinds)")
        _ = try city.reader().return(.init(barcode: "ITEM-0"))
        #expect(try city.told().last == "returned ITEM-0")
    }

    @Test func loan_foundLate_isToldOfFirst_andNotBilledAtOnce() throws {
        let due = try #require(try city.reader().borrow(.init(barcode: "ITEM-1")).loan).dueAtMs
        _ = try city.admin.putOverdueSteps(.init(branchCode: "A", steps: [.init(kind: .firstNotice), .init(kind: .bill, days: 1)]))
        city.advance(to: due + 30 * SmallCity.day)
        let told = try city.told()
        #expect(told.firstIndex(of: "overdue ITEM-1") != nil)
        pass(days: 32, after: due)
        #expect(try city.told().suffix(2) == ["overdue ITEM-1", "billed ITEM-1"])
    }

    @Test func steps_thatMakeNoSense_areRefused() throws {
        let admin = city.admin
        let wrong: [[Circulation.OverdueStep]] = [
            [.init(kind: .secondNotice, days: 3)], [.init(kind: .firstNotice), .init(kind: .bill)],
            [.init(kind: .firstNotice), .init(kind: .thirdNotice, days: 3), .init(kind: .secondNotice, days: 5)],
            [.init(kind: .firstNotice, days: 3_651)], [.init(kind: .unspecified)],
        ]
        for steps in wrong { #expect(reason { _ = try admin.putOverdueSteps(.init(steps: steps)) } == "FIELD_INVALID") }
        #expect(reason { _ = try admin.putOverdueSteps(.init(branchCode: "Z", steps: [.init(kind: .firstNotice)])) } == "BRANCH_UNKNOWN")
        _ = try admin.putOverdueSteps(.init(branchCode: "A", steps: [.init(kind: .firstNotice, days: 2)]))
        #expect(try admin.listOverdueSteps(.init()).steps.map { "\($0.branchCode) \($0.steps.map(\.days))" } == ["A [2]"])
        _ = try admin.putOverdueSteps(.init(branchCode: "A"))
        #expect(try admin.listOverdueSteps(.init()).steps.isEmpty)
    }

    @Test func steps_ofAllBranches_areNotForStaffOfOne() throws {
        let city = try HoldCity()
        let keeper = try city.staff(["circulation.rules"], at: "desk-a", only: "A")
        let problem = #expect(throws: Problem.self) { _ = try keeper.putOverdueSteps(.init(steps: [.init(kind: .firstNotice, days: 1)])) }
        #expect(problem?.reason == "RIGHT_ELSEWHERE" && problem?.fact("right") == "circulation.rules")
        #expect(city.reason { _ = try keeper.putOverdueSteps(.init(branchCode: "B", steps: [.init(kind: .firstNotice)])) } == "RIGHT_ELSEWHERE")
        _ = try keeper.putOverdueSteps(.init(branchCode: "A", steps: [.init(kind: .firstNotice, days: 1)]))
        _ = try keeper.putOverdueSteps(.init(branchCode: "A"))
        #expect(city.reason { _ = try keeper.putHoldWeights(.init(kilometre: 1)) } == "RIGHT_ELSEWHERE")
    }

    @Test func lostItem_whereNoRuleSetIsInForce_costsItsPrice() throws {
        let admin = city.admin
        let version = try #require(try admin.getItem(.init(barcode: "ITEM-1")).item).version
        _ = try admin.putItem(.init(barcode: "ITEM-1", fields: ["price"], expectedVersion: version, priceMinorUnits: 4_515, priceCurrency: "CNY"))
        let reader = try city.reader()
        _ = try reader.borrow(.init(barcode: "ITEM-1"))
        _ = try admin.moveItem(.init(barcode: "ITEM-1", to: .lost))
        let outcome = try #require(try reader.loans(.init()).loans.first?.outcome)
        #expect(outcome.replacement && outcome.replacementMinorUnits == 4_515 && outcome.fineMinorUnits == 0 && outcome.days == 0)
    }

    @Test func lostItem_costsItsPriceByTheRules_andSaysWhy() throws {
        let admin = city.admin
        let values = Circulation.RuleValues(
            lendable: true, days: 30, loansMax: 10, fineMinorUnits: 20, fineCurrency: "CNY", replacementPercent: 150, processingMinorUnits: 500)
        _ = try admin.putRuleSet(.init(code: "set", zone: "Asia/Shanghai", rules: [.init(code: "all", values: values)]))
        _ = try admin.scheduleRuleSet(.init(code: "set"))
        let version = try #require(try admin.getItem(.init(barcode: "ITEM-2")).item).version
        _ = try admin.putItem(.init(
            barcode: "ITEM-2", fields: ["price"], expectedVersion: version, priceMinorUnits: 4_515, priceCurrency: "CNY"))
        #expect(try admin.getItem(.init(barcode: "ITEM-2")).priceMinorUnits == 4_515)
        let reader = try city.reader()
        _ = try reader.borrow(.init(barcode: "ITEM-2"))
        _ = try reader.borrow(.init(barcode: "ITEM-3"))
        #expect(try reader.loans(.init()).loans.allSatisfy { $0.outcome == nil })
        for item in ["ITEM-2", "ITEM-3"] { _ = try admin.moveItem(.init(barcode: item, to: .lost)) }
        let outcomes = try reader.loans(.init()).loans.sorted { ($0.item?.barcode ?? "") < ($1.item?.barcode ?? "") }.map(\.outcome)
        #expect(outcomes.map { $0?.replacement } == [true, true] && outcomes.map { $0?.replacementMinorUnits } == [6_773, 0])
        #expect(outcomes[0]?.processingMinorUnits == 500 && outcomes[0]?.replacementWhy.contains("150 %") == true && outcomes[0]?.days == 0)
        _ = try reader.return(.init(barcode: "ITEM-2"))
        #expect(try reader.loans(.init()).loans.count == 1)
        let wrong = Circulation.PutItemRequest(barcode: "ITEM-3", fields: ["price"], expectedVersion: version, priceMinorUnits: 5, priceCurrency: "元")
        #expect(reason { _ = try admin.putItem(wrong) } == "FIELD_INVALID")
    }
}
