// What the till refuses leaves nothing behind: no item, no loan, and the money as it was.

import AcquisitionMessages
import CirculationMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import LedgerMessages
import Testing

@Suite struct RefusedIssueTests {
    private let city: AcquisitionFixture

    init() throws { city = try AcquisitionFixture() }

    @Test(arguments: [Acquisition.Payer.library, .readerFirst])
    func issue_ofWhatCostsNothing_isRefusedAndLendsNothing(_ payer: Acquisition.Payer) throws {
        try city.campaign { campaign in
            campaign.payer = payer
            campaign.paybackDays = 30
        }
        let chosen = try city.reader().choose(.init(book: city.book()))
        let refused = AcquisitionFixture.refusal {
            _ = try city.till.issue(
                .init(purchaseId: chosen.purchaseId, isbn: AcquisitionFixture.isbn, discountPermille: 1_000, reference: "S-1", barcode: "AC-1"))
        }
        #expect(refused == "FIELD_INVALID")
        #expect(try Circulation.Client(city.caller).loans(.init(card: "C1")).loans.isEmpty)
        #expect(AcquisitionFixture.refusal { _ = try city.item("AC-1") } == "ITEM_UNKNOWN")
        #expect(try city.admin.getPurchase(.init(purchaseId: chosen.purchaseId)).purchase?.state == .chosen)
        #expect(try city.budget() == [100_000, 5_000] && city.problems() == [])
    }
}
