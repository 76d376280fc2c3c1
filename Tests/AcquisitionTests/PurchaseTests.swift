// Purchases that the library pays: quoted, chosen, issued at the till, given up and expired; the money and the items add up.

import AcquisitionMessages
import CirculationMessages
import DiscoveryMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import LedgerMessages
import ReadersMessages
import Testing
import TypesMessages
import WorkMessages

@Suite struct PurchaseTests {
    private let city: AcquisitionFixture

    init() throws { city = try AcquisitionFixture() }

    private func refusal(_ body: () throws -> Void) -> String { AcquisitionFixture.refusal(body) }

    @Test func purchase_isChosenAndIssued_catalogued_lentAndOwedToTheShop() throws {
        try city.campaign()
        let reader = try city.reader()
        #expect(try reader.quote(.init(book: city.book("7-5442-7087-4"))).buys)
        let chosen = try reader.choose(.init(book: city.book("7-5442-7087-4")))
        #expect(chosen.state == .chosen && chosen.book?.isbn == AcquisitionFixture.isbn && chosen.campaign == "choose" && chosen.partner == "shop")
        #expect(try city.budget() == [100_000, 5_000])
        let issued = try city.till.issue(
            .init(purchaseId: chosen.purchaseId, isbn: AcquisitionFixture.isbn, discountPermille: 150, reference: "S-1", invoice: "INV-1"))
        #expect(issued.state == .issued && issued.payable?.minorUnits == 4_250 && issued.readerId == 0 && issued.dueAtMs > city.host.clock.nowMilliseconds)
        #expect(try city.budget() == [95_750, 0] && city.owed() == 4_250 && city.problems() == [])
        // The item, its record and its loan.
        let item = try city.item(issued.barcode)
        #expect(item.item?.state == .onLoan && item.item?.itemType == "chosen" && item.item?.title == "解忧杂货店")
        let record = try Discovery.Client(city.caller).get(.init(recordId: issued.recordId))
        #expect(record.isbns == [AcquisitionFixture.isbn] && record.authors == ["东野圭吾"] && record.year == 2014 && record.clc == "I313.45" && record.language == "chi")
        #expect(record.forms.first?.items == 1 && record.forms.first?.available == 0)
        let work = try Work.Client(city.caller).list(.init(kind: "acquisition.record", branchId: city.branch("A"), right: "acquisition.catalogue")).items
        #expect(work.map(\.key) == ["\(issued.recordId)"])
        let statement = try ledgerLines()
        #expect(statement.map(\.reference) == ["S-1"] && statement.first?.payable?.minorUnits == 4_250)
        // The same words and the whole history for the reader, the shop and staff.
        let seen = [try reader.getPurchase(.init(purchaseId: issued.purchaseId)), try city.till.getPurchase(.init(purchaseId: issued.purchaseId))]
        for details in seen {
            #expect(details.purchase?.stateTexts.map(\.text) == ["已借出", "On loan to the reader"] && details.history.map(\.event) == ["issued", "chosen"])
        }
    }

    private func ledgerLines() throws -> [Ledger.StatementLine] {
        let period = try #require(try city.ledger.periods(.init()).periods.first?.period)
        return try city.ledger.statement(.init(partner: "shop", period: period, currency: "CNY")).lines
    }

    @Test func quote_namesEveryRuleThatRefuses_andChooseRefusesTheSame() throws {
        try city.campaign([
            .init(code: "price", kind: .priceMax, max: 4_999), .init(code: "years", kind: .years, min: 2_020),
            .init(code: "classes", kind: .classesExcluded, values: ["I3"]), .init(code: "books", kind: .booksMax, max: 1, scope: .ofReader),
        ])
        let reader = try city.reader()
        let quote = try reader.quote(.init(book: city.book()))
        #expect(!quote.buys && quote.refusals.map(\.rule) == ["price", "years", "classes"] && quote.quotas.map(\.used) == [0])
        #expect(refusal { _ = try reader.choose(.init(book: city.book())) } == "NOT_BOUGHT price years classes")
        #expect(try city.budget() == [100_000, 0])
        #expect(refusal { _ = try reader.quote(.init(book: city.book("978754427087"))) } == "ISBN_INVALID")
        #expect(refusal { _ = try reader.quote(.init(book: city.book(), campaign: "none")) } == "CAMPAIGN_UNKNOWN")
    }

    @Test func copiesInTheCity_countWithThoseThatAreChosen() throws {
        try city.campaign([.init(code: "copies", kind: .copiesBelow, max: 2), .init(code: "once", kind: .booksMax, max: 1, scope: .ofReaderTitle)])
        _ = try city.issue()
        #expect(refusal { _ = try city.reader().choose(.init(book: city.book())) } == "NOT_BOUGHT once")
        let second = try city.reader("C2").choose(.init(book: city.book()))
        let quote = try city.reader("C2").quote(.init(book: city.book()))
        #expect(quote.refusals.map(\.rule) == ["copies", "once"] && quote.holdings?.copies == 1 && quote.holdings?.coming == 1)
        // What is given up counts no more.
        _ = try city.reader("C2").cancel(.init(purchaseId: second.purchaseId, reason: "买到了"))
        #expect(try city.reader("C2").quote(.init(book: city.book())).buys)
        // The record is there by now: another copy makes no second one.
        let again = try city.issue(reference: "S-2", card: "C2")
        #expect(try Discovery.Client(city.caller).lookup(.init(isbn: AcquisitionFixture.isbn)).records.map(\.recordId) == [again.recordId])
    }

    @Test func choice_givenUpOrExpired_freesTheMoney() throws {
        try city.campaign { $0.choiceHours = 72 }
        let reader = try city.reader()
        let one = try reader.choose(.init(book: city.book()))
        let two = try reader.choose(.init(book: city.book("9787536692930", 30)))
        #expect(try city.budget() == [100_000, 8_000])
        #expect(try city.till.cancel(.init(purchaseId: one.purchaseId, reason: "缺货")).state == .cancelled)
        #expect(try city.budget() == [100_000, 3_000])
        city.advance(71 * AcquisitionFixture.hour)
        #expect(try city.admin.getPurchase(.init(purchaseId: two.purchaseId)).purchase?.state == .chosen)
        #expect(try city.told() == ["choice_cancelled", "choice_ends", "chosen", "chosen"])
        city.advance(AcquisitionFixture.hour)
        #expect(try city.told() == ["choice_cancelled", "choice_ended", "choice_ends", "chosen", "chosen"])
        let over = try city.admin.getPurchase(.init(purchaseId: two.purchaseId))
        #expect(over.purchase?.state == .expired && over.history.map(\.event) == ["expired", "chosen"])
        #expect(try city.budget() == [100_000, 0] && city.problems() == [])
        for id in [one.purchaseId, two.purchaseId] {
            #expect(refusal { _ = try city.till.issue(.init(purchaseId: id, isbn: AcquisitionFixture.isbn, reference: "S-9")) } == "STATE_FORBIDS")
        }
    }

    @Test func order_holdsSoManyBooks_ofOneReaderAlone() throws {
        try city.campaign([.init(code: "order", kind: .booksMax, max: 2, scope: .ofOrder)])
        let reader = try city.reader()
        let first = try reader.choose(.init(book: city.book()))
        #expect(first.orderId == first.purchaseId)
        #expect(try reader.choose(.init(book: city.book("9787536692930"), orderId: first.orderId)).orderId == first.orderId)
        #expect(refusal { _ = try reader.choose(.init(book: city.book("9787020002207"), orderId: first.orderId)) } == "NOT_BOUGHT order")
        #expect(refusal { _ = try city.reader("C2").choose(.init(book: city.book(), orderId: first.orderId)) } == "ORDER_UNKNOWN")
        #expect(try reader.choose(.init(book: city.book("9787020002207"))).state == .chosen)
    }

    @Test func issue_ofAnotherBook_byAnotherShop_orTwice_isRefused() throws {
        try city.campaign()
        let chosen = try city.reader().choose(.init(book: city.book()))
        let request = Acquisition.IssueRequest(purchaseId: chosen.purchaseId, isbn: AcquisitionFixture.isbn, reference: "S-1")
        var wrong = request
        wrong.isbn = "9787536692930"
        #expect(refusal { _ = try city.till.issue(wrong) } == "ISBN_DIFFERS")
        let other = Acquisition.Client(city.host.connect(.partner("other")))
        #expect(refusal { _ = try other.issue(request) } == "PURCHASE_UNKNOWN")
        #expect(refusal { _ = try city.reader("C2").getPurchase(.init(purchaseId: chosen.purchaseId)) } == "PURCHASE_UNKNOWN")
        let issued = try city.till.issue(request)
        #expect(refusal { _ = try city.till.issue(request) } == "STATE_FORBIDS")
        // The shop's number of a sale is used once: nothing of the second purchase is left behind.
        let second = try city.reader("C2").choose(.init(book: city.book("9787536692930")))
        #expect(refusal { _ = try city.till.issue(.init(purchaseId: second.purchaseId, isbn: "9787536692930", reference: "S-1")) } == "SALE_KNOWN")
        #expect(try Discovery.Client(city.caller).lookup(.init(isbn: "9787536692930")).records == [])
        #expect(try city.owed() == issued.payable?.minorUnits && city.budget()[1] == 5_000 && city.problems() == [])
        #expect(try city.till.purchases(.init()).purchases.map(\.state) == [.chosen, .issued])
        #expect(try city.till.purchases(.init(state: .issued)).purchases.map(\.purchaseId) == [issued.purchaseId])
    }

    @Test func price_thatDiffersAtTheTill_isDecidedOnceMore() throws {
        try city.campaign([.init(code: "price", kind: .priceMax, max: 6_000)])
        let chosen = try city.reader().choose(.init(book: city.book()))
        func issue(_ price: Int64) throws -> Acquisition.Purchase {
            try city.till.issue(.init(purchaseId: chosen.purchaseId, isbn: AcquisitionFixture.isbn, price: city.yuan(price), reference: "S-1"))
        }
        #expect(refusal { _ = try issue(61) } == "NOT_BOUGHT price")
        #expect(try city.budget() == [100_000, 5_000])
        let issued = try issue(60)
        #expect(issued.book?.price?.minorUnits == 6_000 && issued.payable?.minorUnits == 6_000)
        #expect(try city.budget() == [94_000, 0] && city.owed() == 6_000 && city.problems() == [])
    }

    @Test func right_thatEndedBetweenChoosingAndTheTill_isNoLoanAndNoSale() throws {
        try city.campaign()
        let chosen = try city.reader().choose(.init(book: city.book()))
        _ = try Readers.Client(city.caller).block(.init(card: "C1", reason: "blacklist"))
        let request = Acquisition.IssueRequest(purchaseId: chosen.purchaseId, isbn: AcquisitionFixture.isbn, reference: "S-1")
        #expect(refusal { _ = try city.till.issue(request) } == "NOT_BOUGHT reader")
        #expect(try Discovery.Client(city.caller).lookup(.init(isbn: AcquisitionFixture.isbn)).records == [] && city.owed() == 0)
        // The shop gives it up; the money is free.
        _ = try city.till.cancel(.init(purchaseId: chosen.purchaseId, reason: "读者证停用"))
        #expect(try city.budget() == [100_000, 0] && city.problems() == [])
    }

    @Test func lendingRules_decideAtTheTill_too() throws {
        try city.campaign()
        for (number, isbn) in ["9787536692930", "9787020002207", "9787544291170"].enumerated() { _ = try city.issue(isbn, reference: "S-\(number)") }
        let chosen = try city.reader().choose(.init(book: city.book()))
        let request = Acquisition.IssueRequest(purchaseId: chosen.purchaseId, isbn: AcquisitionFixture.isbn, reference: "S-9")
        #expect(refusal { _ = try city.till.issue(request) } == "LOAN_REFUSED")
        #expect(try Discovery.Client(city.caller).lookup(.init(isbn: AcquisitionFixture.isbn)).records == [] && city.owed() == 15_000 - 3 * 750)
        #expect(try city.budget()[1] == 5_000 && city.problems() == [])
    }

    @Test func campaign_isTriedAgainstWhatWasAskedFor() throws {
        try city.campaign([.init(code: "price", kind: .priceMax, max: 4_000)])
        #expect(refusal { _ = try city.reader().choose(.init(book: city.book())) } == "NOT_BOUGHT price")
        _ = try city.reader().choose(.init(book: city.book("9787536692930", 30)))
        _ = try city.reader().choose(.init(book: city.book("9787020002207", 20)))
        let campaign = try #require(try city.admin.campaigns(.init()).campaigns.first)
        func tried(_ max: Int64) throws -> [String] {
            var other = campaign
            other.rules = [.init(code: "price", kind: .priceMax, max: max)]
            let answer = try city.admin.tryCampaign(.init(campaign: other))
            return ["\(answer.decided) \(answer.boughtThen) \(answer.bought)"] + answer.requests.map { "\($0.rulesThen) \($0.rules)" }
        }
        #expect(try tried(4_000) == ["3 2 2"])
        #expect(try tried(5_000) == ["3 2 3", "[\"price\"] []"])
        #expect(try tried(2_500) == ["3 2 1", "[] [\"price\"]"])
        // Nothing was put.
        #expect(try city.admin.campaigns(.init()).campaigns.first == campaign)
    }
}
