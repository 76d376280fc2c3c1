// The life of a purchase, and what rules of campaigns refuse.

import AcquisitionMessages
import AcquisitionRules
import LecternKit
import Testing
import TypesMessages

@Suite struct AcquisitionRulesTests {
    private static let day = LocalDay("2026-05-10") ?? LocalDay(number: 0)

    private func book(_ price: Int64 = 5_000) -> Acquisition.Book {
        Acquisition.Book(isbn: "9787536692930", title: "三体", price: Types.Money(minorUnits: price, currency: "CNY"))
    }

    private func asked(_ price: Int64 = 5_000, available: Int64 = 100_000) -> BuyCase {
        var asked = BuyCase(book: book(price), day: Self.day)
        asked.available = available
        return asked
    }

    @Test func table_hasNoProblems() {
        #expect(PurchaseLife.table.problems == [])
    }

    @Test func choice_endsByItsTimerAlone_onceItsTimeIsOver() {
        #expect(PurchaseLife.decide(.expired, from: .chosen, by: .timer, expiresAt: 10, now: 10).objections == [])
        #expect(PurchaseLife.decide(.expired, from: .chosen, by: .timer, expiresAt: 10, now: 9).objections == [.guarded(.isOver)])
        #expect(PurchaseLife.decide(.expired, from: .chosen, by: .staff, expiresAt: 10, now: 10).objections != [])
        #expect(PurchaseLife.decide(.issued, from: .expired, by: .partner).objections != [])
    }

    @Test func refusals_areAllTold_inBothLanguages() {
        let campaign = Acquisition.Campaign(
            validUntil: "2026-05-09", partners: ["other"],
            rules: [.init(code: "price", kind: .priceMax, max: 4_999), .init(code: "books", kind: .booksMax, max: 0, scope: .ofReader)])
        var asked = asked(available: 4_999)
        asked.readerObjection = "expired"
        let refusals = BuyRules.refusals(campaign, asked)
        #expect(refusals.map(\.rule) == ["campaign", "partner", "reader", "price", "books", "budget"])
        #expect(refusals.allSatisfy { $0.texts.map(\.language) == ["zh-Hans", "en"] && $0.texts.allSatisfy { !$0.text.isEmpty } })
        #expect(refusals[3].texts.map(\.text) == ["定价 50.00 CNY，超过上限 49.99 CNY。", "Its price is 50.00 CNY, more than 49.99 CNY."])
    }

    @Test func rule_holdsOnItsDaysForItsReadersAlone() {
        let rule = Acquisition.BuyRule(code: "r", validFrom: "2026-05-10", validUntil: "2026-05-10", categories: ["child"], kind: .priceMax, max: 1)
        #expect(rule.applies(on: Self.day, category: "child") && !rule.applies(on: Self.day, category: "adult"))
        #expect(!rule.applies(on: Self.day.advanced(by: -1), category: "child") && !rule.applies(on: Self.day.advanced(by: 1), category: "child"))
    }

    @Test func window_isTheLocalMonthOrYear_orTheLastDays() throws {
        let zone = try #require(LocalZone("Asia/Shanghai"))
        func window(_ span: Acquisition.CountSpan, _ day: String, days: UInt32 = 0) throws -> [String] {
            let day = try #require(LocalDay(day))
            let moment = zone.milliseconds(day, seconds: 43_200)
            let range = Acquisition.BuyRule(code: "r", kind: .booksMax, span: span, days: days).window(moment, day: day, zone: zone)
            return [range.lowerBound, range.upperBound - 1].map { zone.local($0).map { "\($0.day.text) \($0.seconds)" } ?? "" }
        }
        #expect(try window(.month, "2026-02-28") == ["2026-02-01 0", "2026-02-28 86399"])
        #expect(try window(.month, "2026-12-31") == ["2026-12-01 0", "2026-12-31 86399"])
        #expect(try window(.year, "2028-02-29") == ["2028-01-01 0", "2028-12-31 86399"])
        #expect(try window(.year, "2027-01-01") == ["2027-01-01 0", "2027-12-31 86399"])
        #expect(try window(.lastDays, "2026-05-31", days: 30)[0] == "2026-05-01 43200")
    }

    @Test func holdings_areTold_withWhereTheNearestFreeCopyStands() {
        let campaign = Acquisition.Campaign(rules: [.init(code: "copies", kind: .copiesBelow, max: 3)])
        var asked = asked()
        asked.holdings = .init(copies: 2, free: 1, coming: 1, branchName: "南山馆")
        let text = BuyRules.refusals(campaign, asked).first?.texts.map(\.text)
        #expect(text?.first == "全市已有 2 册，另有 1 册在途，可借 1 册，可到南山馆借阅。")
        #expect(text?.last == "The city has 2 copies and expects 1 more, 1 of them free; one stands at 南山馆.")
        asked.holdings.coming = 0
        #expect(BuyRules.refusals(campaign, asked) == [])
    }

    @Test func quotas_tellWhatIsUsed() {
        let campaign = Acquisition.Campaign(
            rules: [.init(code: "month", kind: .booksMax, max: 5, scope: .ofReader, span: .month), .init(code: "price", kind: .priceMax, max: 1)])
        var asked = asked()
        asked.counts["month"] = .init(books: 2, amount: 9)
        #expect(BuyRules.quotas(campaign, asked) == [.init(rule: "month", max: 5, used: 2, scope: .ofReader, span: .month)])
    }
}
