// Purchase requests: asked, decided, ordered, received, made ready for the reader, given up; the money and the items add up at each step.

import AcquisitionMessages
import CirculationMessages
import CityMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import LedgerMessages
import ReadersMessages
import Testing
import TypesMessages
import WorkMessages

@Suite struct RequestTests {
    private let city: AcquisitionFixture
    private let staff: TestCaller

    init() throws {
        city = try AcquisitionFixture()
        staff = try city.staff()
    }

    private var desk: Acquisition.Client<TestCaller> { Acquisition.Client(staff) }

    private func refusal(_ body: () throws -> Void) -> String { AcquisitionFixture.refusal(body) }

    private func campaign(_ rules: [Acquisition.BuyRule] = []) throws {
        try city.campaign(rules) { campaign in
            campaign.requests = true
            // The shops of a campaign do not matter where a reader asks.
            campaign.partners = ["shop"]
        }
    }

    private func ask(_ book: Acquisition.Book? = nil, card: String = "C1") throws -> Acquisition.PurchaseRequest {
        try city.reader(card).ask(.init(book: book ?? city.book(), pickupPoint: "desk-b", note: "写论文用"))
    }

    private func ordered() throws -> Acquisition.PurchaseRequest {
        let asked = try ask()
        _ = try desk.accept(.init(requestId: asked.requestId))
        return try desk.placeOrder(.init(requestId: asked.requestId, partner: "other", price: city.yuan(60), discountPermille: 250))
    }

    private func state(_ request: Acquisition.PurchaseRequest) throws -> Acquisition.RequestState? {
        try city.admin.getRequest(.init(requestId: request.requestId)).request?.state
    }

    private func open(_ kind: String) throws -> [Work.Item] {
        let branch = try City.Client(city.caller).branches(.init()).branches.first { $0.code == "A" }?.branchId ?? 0
        let right = kind == "acquisition.accession" ? "acquisition.catalogue" : "acquisition.requests"
        return try Work.Client(city.caller).list(.init(kind: kind, branchId: branch, right: right)).items
    }

    private func act(_ kind: String, _ action: String, note: String = "", _ inputs: [(String, String)] = []) throws {
        let item = try #require(try open(kind).first)
        let claim = try Work.Client(staff).claim(.init(itemId: item.itemId)).claim
        let act = Work.Act(
            key: item.key, claim: claim, action: action, note: note, inputs: inputs.map { Work.FieldValue(name: $0.0, value: $0.1) })
        _ = try kind == "acquisition.accession" ? desk.actOnWork(act) : desk.actOnRequest(act)
    }

    @Test func request_isDecidedOrderedReceivedAndMadeReady_byItemsOfWork() throws {
        try campaign()
        let asked = try ask()
        #expect(asked.state == .asked && asked.stateTexts.map(\.text) == ["已提出荐购，待审核", "Asked for; being decided"] && asked.pickupPoint == "desk-b")
        #expect(refusal { try act("acquisition.request", "accept", [("price", "1")]) } == "FIELD_INVALID")
        try act("acquisition.request", "accept")
        #expect(try state(asked) == .accepted && open("acquisition.request").isEmpty && city.budget() == [100_000, 0])
        #expect(refusal { try act("acquisition.order", "order", [("partner", "nobody"), ("price", "6000 CNY")]) } == "PARTNER_UNKNOWN")
        try act("acquisition.order", "order", [("partner", "other"), ("price", "6000 CNY"), ("discount", "25")])
        #expect(try state(asked) == .ordered && city.budget() == [100_000, 4_500] && open("acquisition.order").isEmpty)
        let received = try desk.receive(.init(requestId: asked.requestId, reference: "J-1", invoice: "INV-1"))
        #expect(received.state == .received && received.payable?.minorUnits == 4_500 && received.holdId != 0 && received.holdRefused.isEmpty)
        #expect(try city.budget() == [95_500, 0] && city.owed("other") == 4_500 && city.problems() == [])
        #expect(try city.item(received.barcode).item?.state == .inProcess)
        #expect(refusal { try act("acquisition.accession", "keep") } == "PURCHASE_UNKNOWN")
        try act("acquisition.accession", "accession", [("barcode", "04400000000009"), ("call_number", "I313.45/9")])
        // It goes to the branch where the reader picks it up.
        let item = try city.item("04400000000009")
        #expect(try state(asked) == .fulfilled && item.item?.state == .inTransit && item.item?.callNumber == "I313.45/9")
        #expect(try city.told() == ["request_accepted", "request_asked", "request_fulfilled", "request_ordered", "request_received"])
        let events = ["fulfilled", "received", "ordered", "accepted", "asked"]
        #expect(try city.admin.getRequest(.init(requestId: asked.requestId)).history.map(\.event) == events)
        let readers = try city.reader().history(.init()).entries
        #expect(readers.compactMap { $0.entry?.event } == events && Set(readers.map(\.requestId)) == [asked.requestId])
        let seen = try desk.history(.init(card: "C1")).entries
        #expect(seen.compactMap { $0.entry?.texts } == readers.compactMap { $0.entry?.texts })
    }

    @Test func rules_refuseARequest_asTheyRefuseAQuote() throws {
        try campaign([
            .init(code: "price", kind: .priceMax, max: 5_500), .init(code: "classes", kind: .classesExcluded, values: ["J"]),
            .init(code: "month", kind: .booksMax, max: 2, scope: .ofReader, span: .month),
            .init(code: "once", kind: .booksMax, max: 1, scope: .ofTitle),
        ])
        var comic = city.book("9787536692930")
        comic.classCode = "J238"
        #expect(refusal { _ = try ask(comic) } == "NOT_BOUGHT classes")
        let asked = try ask()
        #expect(refusal { _ = try ask() } == "REQUEST_EXISTS")
        // It counts with what readers choose, in a shop and here.
        #expect(try city.reader("C2").quote(.init(book: city.book())).refusals.map(\.rule) == ["once"])
        _ = try city.reader().choose(.init(book: city.book("9787536692930")))
        #expect(refusal { _ = try ask(city.book("9787020002207")) } == "NOT_BOUGHT month")
        // Without an ISBN nothing is known of a title; without a price the rules of prices wait for the order.
        let untitled = try ask(.init(title: "地方志"), card: "C2")
        #expect(untitled.book?.isbn == "" && untitled.book?.price?.minorUnits == 0)
        _ = try desk.accept(.init(requestId: untitled.requestId))
        let dear = Acquisition.PlaceOrderRequest(requestId: untitled.requestId, partner: "other", price: city.yuan(56))
        #expect(refusal { _ = try desk.placeOrder(dear) } == "NOT_BOUGHT price")
        #expect(try city.budget() == [100_000, 5_000] && state(asked) == .asked)
        #expect(refusal { _ = try city.reader().ask(.init(book: .init(title: " "), pickupPoint: "desk-a")) } == "FIELD_INVALID")
        #expect(refusal { _ = try city.reader().ask(.init(book: .init(title: "甲"))) } == "PICKUP_POINT_UNKNOWN")
        #expect(refusal { _ = try city.reader("C2").getRequest(.init(requestId: asked.requestId)) } == "REQUEST_UNKNOWN")
    }

    @Test func request_rejectedOrGivenUp_freesTheMoney_andTheReaderIsTold() throws {
        try campaign()
        let rejected = try ask()
        #expect(refusal { _ = try desk.reject(.init(requestId: rejected.requestId)) } == "FIELD_INVALID")
        #expect(try desk.reject(.init(requestId: rejected.requestId, reason: "已有新版")).reason == "已有新版")
        #expect(try open("acquisition.request").isEmpty)
        let order = try ordered()
        #expect(try city.budget() == [100_000, 4_500])
        // What is ordered, staff alone cancel.
        #expect(refusal { _ = try city.reader().giveUp(.init(requestId: order.requestId)) } == "STATE_FORBIDS")
        #expect(refusal { _ = try desk.giveUp(.init(requestId: order.requestId)) } == "FIELD_INVALID")
        #expect(try desk.giveUp(.init(requestId: order.requestId, reason: "绝版")).state == .requestCancelled)
        #expect(try city.budget() == [100_000, 0] && city.problems() == [])
        #expect(refusal { _ = try desk.receive(.init(requestId: order.requestId, reference: "J-1")) } == "STATE_FORBIDS")
        let own = try ask()
        #expect(try city.reader().giveUp(.init(requestId: own.requestId)).state == .requestCancelled)
        #expect(try open("acquisition.request").isEmpty && open("acquisition.order").isEmpty)
        #expect(
            try city.told() == ["request_accepted", "request_asked", "request_asked", "request_asked", "request_cancelled", "request_ordered", "request_rejected"])
    }

    @Test func bookThatHasCome_isReceivedAtAnotherPrice_andTheHoldThatIsRefusedIsToldToStaff() throws {
        try campaign()
        let order = try ordered()
        _ = try Readers.Client(city.caller).block(.init(card: "C1", reason: "unpaid"))
        #expect(refusal { _ = try desk.receive(.init(requestId: order.requestId, reference: "")) } == "FIELD_INVALID")
        let dear = Acquisition.ReceiveRequest(requestId: order.requestId, reference: "J-1", price: city.yuan(2_000))
        #expect(refusal { _ = try desk.receive(dear) } == "NOT_BOUGHT budget")
        #expect(try state(order) == .ordered && city.budget() == [100_000, 4_500] && open("acquisition.accession").isEmpty)
        let received = try desk.receive(.init(requestId: order.requestId, reference: "J-1", price: city.yuan(70), discountPermille: 0))
        #expect(received.holdId == 0 && received.holdRefused == "READER_BLOCKED" && received.payable?.minorUnits == 7_000)
        #expect(try city.budget() == [93_000, 0] && city.problems() == [])
        try act("acquisition.accession", "accession", [("barcode", "04400000000010")])
        #expect(try state(order) == .fulfilled && city.item("04400000000010").item?.state == .available)
    }

    @Test func bookWithoutIsbn_isReceivedByARecordOfTheCatalogue() throws {
        try campaign()
        let asked = try ask(.init(title: "地方志"))
        _ = try desk.accept(.init(requestId: asked.requestId))
        _ = try desk.placeOrder(.init(requestId: asked.requestId, partner: "other", price: city.yuan(30)))
        #expect(refusal { _ = try desk.receive(.init(requestId: asked.requestId, reference: "J-1")) } == "FIELD_INVALID")
        #expect(refusal { _ = try desk.receive(.init(requestId: asked.requestId, reference: "J-1", recordId: 7)) } == "FIELD_INVALID")
        let received = try desk.receive(.init(requestId: asked.requestId, reference: "J-1", isbn: "7-5442-7087-4"))
        #expect(received.book?.isbn == AcquisitionFixture.isbn && received.recordId != 0)
        #expect(try city.reader("C2").quote(.init(book: city.book())).holdings?.copies == 1)
    }
}
