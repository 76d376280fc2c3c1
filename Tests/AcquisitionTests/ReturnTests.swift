// What comes of purchases after the till: given back, made ready, kept, lost and reversed; by either way of paying the money adds up.

import AcquisitionMessages
import CirculationMessages
import CityMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import LedgerMessages
import Testing
import TypesMessages
import WorkMessages

@Suite struct ReturnTests {
    private let city: AcquisitionFixture

    init() throws { city = try AcquisitionFixture() }

    private func refusal(_ body: () throws -> Void) -> String { AcquisitionFixture.refusal(body) }

    private func state(_ purchase: Acquisition.Purchase) throws -> Acquisition.PurchaseState? {
        try city.admin.getPurchase(.init(purchaseId: purchase.purchaseId)).purchase?.state
    }

    /// The reader brings the item to a desk.
    private func bring(_ purchase: Acquisition.Purchase, to desk: String = "desk-b") throws -> Circulation.ReturnResponse {
        let answer = try Circulation.Client(city.host.connect(.desk(desk))).return(.init(barcode: purchase.barcode))
        #expect(try city.host.runFollowers() == [:])
        return answer
    }

    /// What readers owe, and have deposited, in minor units.
    private func owed() throws -> [Int64] {
        try [Ledger.AccountKind.readerCharges, .readerDeposit].map { kind in
            try city.ledger.accounts(.init(kind: kind)).accounts.reduce(0) { $0 + ($1.balance?.minorUnits ?? 0) }
        }
    }

    private func act(_ action: String, _ purchase: Acquisition.Purchase, _ inputs: [(String, String)] = [], as staff: TestCaller) throws {
        let item = try #require(try open().first { $0.key == "\(purchase.purchaseId)" })
        let claim = try Work.Client(staff).claim(.init(itemId: item.itemId)).claim
        _ = try Acquisition.Client(staff).actOnWork(
            .init(key: item.key, claim: claim, action: action, inputs: inputs.map { Work.FieldValue(name: $0.0, value: $0.1) }))
    }

    /// What is to be made ready, at a branch or at both.
    private func open(_ code: String = "") throws -> [Work.Item] {
        let branches = try City.Client(city.caller).branches(.init()).branches.filter { code.isEmpty || $0.code == code }
        return try branches.flatMap { branch in
            try Work.Client(city.caller).list(.init(kind: "acquisition.accession", branchId: branch.branchId, right: "acquisition.catalogue")).items
        }
    }

    private func issue(_ payer: Acquisition.Payer = .library, days: UInt32 = 0) throws -> Acquisition.Purchase {
        try city.campaign { campaign in
            campaign.payer = payer
            campaign.paybackDays = days
        }
        let chosen = try city.reader().choose(.init(book: city.book()))
        return try city.till.issue(
            .init(purchaseId: chosen.purchaseId, isbn: AcquisitionFixture.isbn, discountPermille: 150, reference: "S-1", barcode: "AC-1"))
    }

    @Test func book_givenBackAnywhere_isMadeReady_andIsAnOrdinaryItem() throws {
        let issued = try issue()
        let back = try bring(issued)
        #expect(back.item?.state == .inProcess && back.sortTo == .staff)
        #expect(try state(issued) == .returned)
        // It is to be made ready where it is.
        #expect(try open("B").map(\.key) == ["\(issued.purchaseId)"] && open("A").isEmpty)
        let staff = try city.staff()
        #expect(refusal { try act("accession", issued, [("barcode", "04400000000001"), ("shelf", "1")], as: staff) } == "FIELD_INVALID")
        #expect(refusal { try act("accession", issued, [("barcode", "AC 1\u{7}")], as: staff) } == "FIELD_INVALID")
        try act("accession", issued, [("barcode", "04400000000001"), ("call_number", "I313.45/123")], as: staff)
        #expect(try state(issued) == .accessioned)
        let item = try city.item("04400000000001")
        #expect(item.item?.state == .available && item.item?.itemType == "book" && item.item?.callNumber == "I313.45/123")
        #expect(refusal { _ = try city.item("AC-1") } == "ITEM_UNKNOWN")
        let history = try city.admin.getPurchase(.init(purchaseId: issued.purchaseId)).history.map(\.event)
        #expect(history == ["accessioned", "returned", "issued", "chosen"])
        // A follower that is told again, and another scan, change nothing.
        _ = try Circulation.Client(city.host.connect(.desk("desk-a"))).return(.init(barcode: "04400000000001"))
        #expect(try city.host.runFollowers() == [:] && state(issued) == .accessioned)
        #expect(try city.budget() == [95_750, 0] && city.owed() == 4_250 && owed() == [0, 0] && city.problems() == [])
    }

    @Test func reader_whoPaid_isPaidBackOnce_whenTheBookIsMadeReady() throws {
        let issued = try issue(.readerFirst, days: 30)
        #expect(issued.payable?.minorUnits == 4_250 && issued.paybackUntilMs == issued.issuedAtMs + 30 * AcquisitionFixture.day)
        // Nothing is owed to the shop; what the reader paid is kept.
        #expect(try city.budget() == [100_000, 4_250] && city.owed() == 0)
        #expect(try city.till.takeBack(.init(purchaseId: issued.purchaseId)).state == .returned)
        #expect(refusal { _ = try city.till.takeBack(.init(purchaseId: issued.purchaseId)) } == "STATE_FORBIDS")
        #expect(try city.host.runFollowers() == [:] && owed() == [0, 0])
        let staff = try city.staff()
        #expect(refusal { try act("accession", issued, [("barcode", "B-1"), ("pay_back", "42.51")], as: staff) } == "FIELD_INVALID")
        try act("accession", issued, [("barcode", "B-1")], as: staff)
        #expect(try city.budget() == [95_750, 0] && owed() == [0, 4_250] && city.problems() == [])
        #expect(try city.admin.getPurchase(.init(purchaseId: issued.purchaseId)).purchase?.repaid?.minorUnits == 4_250)
        #expect(try city.told() == ["chosen", "issued_paid", "paid_back", "returned"])
        // Paid out at a desk, in cash, once.
        _ = try city.ledger.openBox(.init(counted: city.yuan(100)))
        #expect(try city.ledger.returnDeposit(.init(card: "C1", currency: "CNY")).cash?.minorUnits == 4_250)
        #expect(try city.ledger.returnDeposit(.init(card: "C1", currency: "CNY")).cash?.minorUnits == 0)
        #expect(try owed() == [0, 0] && city.problems() == [])
    }

    @Test func reader_whoBringsItDamagedOrLate_isPaidBackInPartOrNotAtAll() throws {
        let worn = try issue(.readerFirst, days: 30)
        let staff = try city.staff()
        _ = try bring(worn)
        try act("accession", worn, [("barcode", "B-1"), ("pay_back", "20.00")], as: staff)
        #expect(try city.budget() == [98_000, 0] && owed() == [0, 2_000])
        let chosen = try city.reader("C2").choose(.init(book: city.book("9787536692930")))
        let late = try city.till.issue(.init(purchaseId: chosen.purchaseId, isbn: "9787536692930", reference: "S-2", barcode: "AC-2"))
        city.advance(31 * AcquisitionFixture.day)
        _ = try Circulation.Client(city.host.connect(.desk("desk-b"))).return(.init(barcode: late.barcode))
        #expect(try city.host.runFollowers() == [:])
        // The session at the desk has ended by now.
        try act("accession", late, [("barcode", "B-2")], as: try city.signInStaff())
        #expect(try city.budget() == [98_000, 0] && owed() == [0, 2_000] && city.problems() == [])
    }

    @Test func book_thatIsKept_isPaidForByTheReader_whereTheLibraryHas() throws {
        let issued = try issue()
        let staff = Acquisition.Client(try city.staff())
        #expect(try staff.keep(.init(purchaseId: issued.purchaseId, reason: "留作纪念")).state == .kept)
        #expect(try owed() == [4_250, 0] && city.item("AC-1").item?.state == .withdrawn)
        #expect(try Circulation.Client(city.caller).loans(.init(card: "C1")).loans.isEmpty)
        #expect(refusal { _ = try staff.reverse(.init(purchaseId: issued.purchaseId, reference: "R-1")) } == "STATE_FORBIDS")
        #expect(try city.problems() == [])
    }

    @Test func book_unfitForTheStock_staysWithTheReaderWhoPaid() throws {
        let issued = try issue(.readerFirst)
        _ = try bring(issued)
        try act("keep", issued, as: try city.staff())
        #expect(try state(issued) == .kept && owed() == [0, 0] && city.budget() == [100_000, 0] && city.item("AC-1").item?.state == .withdrawn)
        #expect(try city.problems() == [])
    }

    @Test func book_thatIsLost_isCharged_andNotAnyMoreOnceItIsFound() throws {
        let issued = try issue()
        _ = try Circulation.Client(city.caller).moveItem(.init(barcode: "AC-1", to: .lost))
        #expect(try city.host.runFollowers() == [:])
        #expect(try state(issued) == .lost && owed() == [4_250, 0])
        let found = try bring(issued)
        #expect(found.found)
        #expect(try state(issued) == .returned && owed() == [0, 0] && city.problems() == [])
        // It was never made ready: it goes to staff and to no shelf, and is owed anew where the reader keeps it.
        #expect(try found.sortTo == .staff && city.item("AC-1").item?.state == .inProcess)
        try act("keep", issued, as: try city.staff())
        #expect(try state(issued) == .kept && owed() == [4_250, 0] && city.problems() == [])
    }

    @Test func book_thatIsFoundOnceItsLossIsPaid_givesTheReaderTheMoneyBack_alsoWhereTheShopTakesItBack() throws {
        let issued = try issue()
        _ = try Circulation.Client(city.caller).moveItem(.init(barcode: "AC-1", to: .lost))
        #expect(try city.host.runFollowers() == [:] && owed() == [4_250, 0])
        _ = try city.ledger.openBox(.init(counted: city.yuan(0)))
        _ = try city.ledger.pay(.init(card: "C1", amount: .init(minorUnits: 4_250, currency: "CNY")))
        #expect(try owed() == [0, 0])
        _ = try bring(issued)
        #expect(try state(issued) == .returned && owed() == [0, 4_250] && city.problems() == [])
        let reversed = try Acquisition.Client(try city.staff()).reverse(.init(purchaseId: issued.purchaseId, reference: "R-1"))
        #expect(reversed.state == .reversed)
        // Once: what the library has not paid for, nobody has.
        #expect(try city.budget() == [100_000, 0] && city.owed() == 0 && owed() == [0, 4_250] && city.problems() == [])
        #expect(try city.ledger.returnDeposit(.init(card: "C1", currency: "CNY")).cash?.minorUnits == 4_250)
        #expect(try owed() == [0, 0] && city.problems() == [])
        #expect(try city.told() == ["chosen", "issued", "paid_back", "returned"])
    }

    @Test func loss_paidInPart_isGivenBackWhereTheBookIsFound_andChargedAnewWhereItIsKept() throws {
        let issued = try issue()
        _ = try Circulation.Client(city.caller).moveItem(.init(barcode: "AC-1", to: .lost))
        #expect(try city.host.runFollowers() == [:])
        _ = try city.ledger.openBox(.init(counted: city.yuan(0)))
        _ = try city.ledger.pay(.init(card: "C1", amount: city.yuan(10)))
        #expect(try owed() == [3_250, 0])
        _ = try bring(issued)
        #expect(try owed() == [0, 1_000] && city.problems() == [])
        try act("keep", issued, as: try city.staff())
        #expect(try state(issued) == .kept && owed() == [4_250, 1_000] && city.problems() == [])
    }

    @Test func bookOfAReaderWhoPaid_lostAndFoundInTime_isPaidBack() throws {
        let issued = try issue(.readerFirst)
        _ = try Circulation.Client(city.caller).moveItem(.init(barcode: "AC-1", to: .lost))
        #expect(try city.host.runFollowers() == [:] && state(issued) == .lost && owed() == [0, 0])
        _ = try bring(issued)
        try act("accession", issued, [("barcode", "B-7")], as: try city.staff())
        #expect(try state(issued) == .accessioned && owed() == [0, 4_250] && city.problems() == [])
    }

    @Test func sale_reversedByTheShop_endsTheLoan_andTheBudgetHasItsMoneyAgain() throws {
        let issued = try issue()
        #expect(refusal { _ = try city.till.reverse(.init(purchaseId: issued.purchaseId)) } == "FIELD_INVALID")
        let reversed = try city.till.reverse(.init(purchaseId: issued.purchaseId, reference: "R-1", invoice: "红字 1"))
        #expect(reversed.state == .reversed)
        #expect(try city.budget() == [100_000, 0] && city.owed() == 0 && city.item("AC-1").item?.state == .withdrawn && city.problems() == [])
        #expect(try Circulation.Client(city.caller).loans(.init(card: "C1")).loans.isEmpty)
        #expect(try city.host.runFollowers() == [:] && state(issued) == .reversed)
        // It counts no more: the reader may choose it again.
        try city.campaign([.init(code: "once", kind: .booksMax, max: 1, scope: .ofReaderTitle)])
        #expect(try city.reader().quote(.init(book: city.book())).buys)
    }

    @Test func book_givenBackToTheShopAfterAReturn_isReversedByStaffAlone() throws {
        let issued = try issue(.readerFirst)
        _ = try bring(issued)
        let request = Acquisition.ReverseRequest(purchaseId: issued.purchaseId, reference: "R-1")
        #expect(refusal { _ = try city.till.reverse(request) } == "STATE_FORBIDS")
        #expect(try Acquisition.Client(try city.staff()).reverse(request).state == .reversed)
        #expect(try city.budget() == [100_000, 0] && owed() == [0, 0] && city.problems() == [])
        #expect(try open().isEmpty)
    }
}
