// The campaigns of etc/campaigns: each is put, and each of its cases has the answer that was written down.

import AcquisitionMessages
import Foundation
import HostMessages
import LecternJSON
import LecternKitTesting
import LecternMessages
import LecternProtobuf
import LecternTestSupport
import LecternWire
import LedgerMessages
import Testing
import TypesMessages

@Suite struct CampaignFileTests {
    private let city: AcquisitionFixture

    init() throws { city = try AcquisitionFixture() }

    @Test func cases_ofPublishedCampaigns_haveTheAnswersThatWereWrittenDown() throws {
        _ = try city.ledger.putBudget(.init(code: "books", title: "Books", change: .init(minorUnits: 100, currency: "USD")))
        let described = try Host.Client(city.caller).describe(.init())
        let json = MessageJSON(try DescriptorPool(fileDescriptorSet: described.descriptors))
        let files = try FileManager.default.contentsOfDirectory(atPath: Repository.path + "/etc/campaigns").filter { $0.hasSuffix(".json5") }
        var cases = 0
        for name in files.sorted() {
            let value = try JSON.parse(try Repository.text("etc/campaigns/" + name), dialect: .json5)
            let request = try Acquisition.PutCampaignRequest(json.jsonToMessage(value, as: "lectern.acquisition.v1.PutCampaignRequest"))
            do {
                cases += try city.admin.putCampaign(request).examples.count
            } catch let problem as Problem {
                Issue.record("\(name): \(problem.reason) \(problem.facts.map { "\($0.name) \($0.value)" })")
            }
        }
        #expect(files.count == 7 && cases == 65)
    }

    @Test func campaign_ofABudgetOrShopThatNobodyKnows_isRefused_withItsName() throws {
        #expect(AcquisitionFixture.refusal { try city.campaign { $0.budget = "boks" } } == "BUDGET_UNKNOWN")
        #expect(AcquisitionFixture.refusal { try city.campaign { $0.currency = "USD" } } == "BUDGET_UNKNOWN")
        #expect(AcquisitionFixture.refusal { try city.campaign { $0.partners = ["shop", "shpo"] } } == "PARTNER_UNKNOWN")
        #expect(AcquisitionFixture.refusal { try city.campaign { ($0.requests, $0.payer) = (true, .readerFirst) } } == "FIELD_INVALID")
    }

    @Test func campaign_whoseExampleHasAnotherAnswer_isRefused() throws {
        let wrong = Acquisition.BuyExample(note: "cheap", case: .init(book: city.book(), at: "2026-05-01"), refusedBy: ["price"])
        #expect(AcquisitionFixture.refusal { try city.campaign([.init(code: "price", kind: .priceMax, max: 5_000)]) { $0.examples = [wrong] } } == "EXAMPLE_FAILS")
        #expect(AcquisitionFixture.refusal { try city.campaign([.init(code: "price", kind: .priceMax, max: 4_999)]) { $0.examples = [wrong] } } == "")
        #expect(AcquisitionFixture.refusal { try city.campaign([.init(code: "share", kind: .shareMax, max: 50, values: ["I", "I2"])]) } == "FIELD_INVALID")
        #expect(AcquisitionFixture.refusal { try city.campaign([.init(code: "x", kind: .priceMax, max: 1), .init(code: "x", kind: .priceMax, max: 1)]) } == "FIELD_INVALID")
    }
}
