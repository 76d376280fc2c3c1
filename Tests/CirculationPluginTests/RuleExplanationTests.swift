// Explain: every rule, and why it decides or does not, also as of a moment that has not come.

import CirculationMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing

@Suite struct RuleExplanationTests {
    @Test func explanation_ofALoan_tellsEveryRuleAndWhy() throws {
        let city = try SmallCity()
        let now = city.host.clock.nowMilliseconds
        let summer = now + 10 * SmallCity.day
        _ = try city.admin.putLoanRule(.init(
            code: "summer", category: "adult", itemType: "book", lendable: true, days: 60, loansMax: 20, validFromMs: summer,
            validUntilMs: summer + 30 * SmallCity.day))
        _ = try city.admin.putLoanRule(.init(code: "a-child", category: "child", lendable: true, days: 14, loansMax: 5))
        func explain(_ at: Int64) throws -> Circulation.ExplainResponse {
            try city.admin.explain(.init(barcode: "ITEM-0", card: "CARD-0", atMs: at))
        }
        let today = try explain(0)
        #expect(today.rule?.code == "any" && today.wouldLend)
        #expect(today.considered.map { "\($0.rule?.code ?? "") \($0.outcome)" } == ["summer not_yet", "a-child other_case", "any won"])
        #expect(today.considered[1].why == "It is for category child, and here it is adult.")
        let then = try explain(summer)
        #expect(then.rule?.code == "summer" && then.others.map(\.code) == ["any"])
        #expect(then.considered.map(\.outcome) == ["won", "other_case", "lost"])
        #expect(then.considered[2].why == "It fits, but summer goes before it by item_type.")
        #expect(try explain(summer + 30 * SmallCity.day).considered.map(\.outcome) == ["over", "other_case", "won"])
        // What holds decides, and nothing before its time.
        #expect(try city.reader().borrow(.init(barcode: "ITEM-0")).loansMax == 10)
        city.advance(to: summer)
        #expect(try city.reader().borrow(.init(barcode: "ITEM-1")).loansMax == 20)
    }

    @Test func rule_thatEndsBeforeItBegins_isRefused() throws {
        let city = try SmallCity()
        let problem = #expect(throws: Problem.self) {
            _ = try city.admin.putLoanRule(.init(code: "x", category: "c", lendable: true, days: 1, validFromMs: 10, validUntilMs: 10))
        }
        #expect(problem?.facts.map(\.value).first == "valid_until_ms")
    }
}
