// Requests to the door and to a point: offered, asked for, picked, packed, carried, lent; given up, refused and lost on the way.

import CirculationMessages
import DeliveryMessages
import HostMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import LedgerMessages
import NoticesMessages
import ReadersMessages
import Testing
import TypesMessages
import WorkMessages

@Suite struct RequestTests {
    private let city: DeliveryFixture

    init() throws { city = try DeliveryFixture() }

    private func refusal(_ body: () throws -> Void) -> String { DeliveryFixture.refusal(body) }

    private func events(_ id: Int64) throws -> [String] {
        try city.admin.getRequest(.init(requestId: id)).history.map(\.event).reversed()
    }

    /// How many notices of a kind there are.
    private func notices(_ kind: String) throws -> Int {
        try Notices.Client(city.caller).sent(.init(card: "C1")).notices.count { $0.kind == kind }
    }

    @Test func book_isOfferedAskedForPickedCarriedDelivered_andLent_andTheReaderSeesEachStep() throws {
        let phone = try city.reader()
        let reader = Delivery.Client(phone)
        let offer = try reader.offer(.init(recordIds: [city.records[0]]))
        #expect(offer.ways.map(\.carrier) == ["post", "bike"] && offer.ruleSet == "city" && offer.notFree == [])
        let way = try #require(offer.ways.first)
        #expect(way.fee?.total == city.fen(400) && way.fee?.lines.map(\.amount) == [400] && way.refusals == [])
        #expect(way.promisedAtMs > city.host.clock.nowMilliseconds + 2 * DeliveryFixture.day)
        #expect(way.considered.map(\.barcode).sorted() == ["A1", "B1"] && way.considered.filter(\.chosen).count == 1)
        let seen = try phone.watch("delivery.request")
        let wanted = Delivery.PlaceOrderRequest(recordIds: [city.records[0]], carrier: "post", address: .init(street: "科技路 1 号"))
        #expect(refusal { _ = try reader.placeOrder(wanted) } == "FEE_CHANGED")
        let order = try city.order([0])
        let request = try #require(order.requests.first)
        #expect(
            request.state == .requested && request.promisedAtMs == way.promisedAtMs && request.barcode == "A1"
                && request.open.contains("cancelled"))
        #expect(try city.owed() == 400 && city.problems() == [])
        // The copy is kept for the reader, and nobody else is offered it.
        let other = try Delivery.Client(try city.reader("C2")).offer(.init(recordIds: [city.records[0]], carrier: "post"))
        #expect(other.ways.first?.considered.map(\.barcode) == ["B1"])
        let staff = try city.staff()
        #expect(try Delivery.Client(staff).pickList(.init(branchCode: "A")).picks.map(\.barcode) == ["A1"])
        try city.act("delivery.pick", request.requestId, "picked", barcode: "A1", staff)
        #expect(try city.item("A1").item?.state == .inTransit && city.state(request.requestId) == .picked)
        try city.act("delivery.pack", request.parcelId, "packed", staff)
        let parcel = try #require(try city.carrier().parcels(.init()).parcels.first)
        #expect(
            parcel.parcelId == request.parcelId && parcel.state == "offered" && parcel.recipient.contains("*")
                && !parcel.recipient.contains("小满") && parcel.address?.street == "科技路 1 号")
        #expect(try city.carrier("bike").parcels(.init()).parcels == [])
        #expect(try city.carrier().accept(.init(parcelId: parcel.parcelId)).state == "accepted")
        try city.act("delivery.hand_over", request.parcelId, "handed_over", staff)
        city.advance(DeliveryFixture.hour)
        let now = city.host.clock.nowMilliseconds
        let told = try city.carrier().track(
            .init(scans: [.init(parcelId: parcel.parcelId, kind: .scanAttempted), .init(parcelId: 1, kind: .scanDelivered)])
        ).tracked
        #expect(told.map(\.state) == ["attempted", ""] && told.map(\.reason) == ["", "PARCEL_UNKNOWN"])
        city.advance(DeliveryFixture.hour)
        let delivered = Delivery.Scan(parcelId: parcel.parcelId, kind: .scanDelivered, atMs: now + DeliveryFixture.hour / 2)
        #expect(try city.carrier().track(.init(scans: [delivered])).tracked.map(\.state) == ["delivered"])
        let again = try city.carrier().track(
            .init(scans: [delivered, .init(parcelId: parcel.parcelId, kind: .scanInTransit, atMs: now - 5)])
        ).tracked
        #expect(again.map(\.known) == [true, false] && again.map(\.state) == ["delivered", "delivered"])
        let done = try reader.getRequest(.init(requestId: request.requestId))
        #expect(done.request?.state == .delivered && done.scans.count == 4 && done.request?.open == [])
        let item = try city.item("A1")
        #expect(item.item?.state == .onLoan && item.loan?.lentAtMs == delivered.atMs && item.loan?.loanId == done.request?.loanId)
        #expect(try events(request.requestId) == ["requested", "picked", "packed", "handed_over", "attempted", "delivered"])
        for kind in try events(request.requestId) { #expect(try seen.next()?.kind == kind) }
        // What the carrier is owed is on its statement; and the promise was kept.
        let period = try #require(try city.ledger.periods(.init()).periods.first?.period)
        let lines = try city.ledger.statement(.init(partner: "post", period: period, currency: "CNY")).lines
        #expect(lines.map(\.reference) == ["\(parcel.parcelId)"] && lines.first?.payable == city.fen(450))
        let overview = try city.admin.overview(.init())
        #expect(try overview.kept == 1 && overview.broken == 0 && overview.states == [] && city.problems() == [])
        city.host.runDueTimers()
        #expect(try city.host.runFollowers() == [:] && city.state(request.requestId) == .delivered)
    }

    @Test func cancelling_beforeAndAfterPicking_endsTheHold_andTheFee() throws {
        let staff = try city.staff()
        let order = try city.order([1, 2])
        let reader = Delivery.Client(try city.reader())
        let (one, two) = (order.requests[0], order.requests[1])
        #expect(order.fee?.total == city.fen(500) && one.parcelId == two.parcelId)
        try city.act("delivery.pick", one.requestId, "picked", barcode: one.barcode, staff)
        #expect(
            refusal { _ = try Delivery.Client(try city.reader("C2")).cancel(.init(requestId: two.requestId)) }
                == "REQUEST_UNKNOWN")
        #expect(try reader.cancel(.init(requestId: two.requestId)).state == .cancelled)
        #expect(try city.owed() == 400 && city.item(two.barcode).item?.state == .available)
        // What is left is packed without it; then that is given up as well.
        #expect(try city.work("delivery.pack", staff).map(\.key) == ["\(one.parcelId)"])
        try city.act("delivery.pack", one.parcelId, "packed", staff)
        #expect(try reader.cancel(.init(requestId: one.requestId, reason: "不需要了")).state == .puttingBack)
        #expect(try city.owed() == 0 && city.work("delivery.hand_over", staff) == [] && city.problems() == [])
        #expect(try city.carrier().parcels(.init()).parcels.map(\.state) == ["withdrawn"])
        #expect(refusal { _ = try city.carrier().accept(.init(parcelId: one.parcelId)) } == "PARCEL_GONE")
        try city.act("delivery.take_back", one.requestId, "back", barcode: one.barcode, staff)
        #expect(try city.state(one.requestId) == .cancelled && city.item(one.barcode).item?.state == .available)
        #expect(refusal { _ = try reader.cancel(.init(requestId: one.requestId)) } == "STATE_FORBIDS")
        #expect(try Delivery.Client(staff).overview(.init()).states == [])
    }

    @Test func cancelling_isUpToTheRules_forReadersAlone() throws {
        try city.rules { ($0.cancelUntil, $0.refundUntil) = (.picked, .requested) }
        let staff = try city.staff()
        let request = try #require(try city.order([1]).requests.first)
        let second = try #require(try city.order([2], card: "C2").requests.first)
        for one in [request, second] { try city.act("delivery.pick", one.requestId, "picked", barcode: one.barcode, staff) }
        // Late enough for the fee to stay.
        #expect(try Delivery.Client(try city.reader("C2")).cancel(.init(requestId: second.requestId)).state == .puttingBack)
        #expect(try city.owed("C2") == 400)
        try city.act("delivery.pack", request.parcelId, "packed", staff)
        #expect(
            refusal { _ = try Delivery.Client(try city.reader()).cancel(.init(requestId: request.requestId)) }
                == "NOT_CANCELLABLE")
        #expect(try Delivery.Client(staff).cancel(.init(requestId: request.requestId)).state == .puttingBack)
        #expect(try city.owed() == 0)
    }

    @Test func bookThatIsNotOnItsShelf_comesFromElsewhere_orIsNotOwed() throws {
        let staff = try city.staff()
        let request = try #require(try city.order([0]).requests.first)
        #expect(request.barcode == "A1")
        try city.act("delivery.pick", request.requestId, "not_on_shelf", staff)
        let again = try #require(try city.admin.getRequest(.init(requestId: request.requestId)).request)
        #expect(
            again.state == .requested && again.barcode == "B1" && again.branchCode == "B" && again.parcelId != request.parcelId)
        #expect(try city.item("A1").item?.state == .missing && city.owed() == 400)
        let other = try city.staff("wu", at: "desk-b")
        try city.act("delivery.pick", request.requestId, "not_on_shelf", other)
        #expect(try city.state(request.requestId) == .unfilled && city.owed() == 0 && city.problems() == [])
        #expect(
            try city.work("delivery.pick", staff) == []
                && events(request.requestId) == ["requested", "sourced_again", "unfilled"])
        #expect(try notices("delivery.unfilled") == 1)
        #expect(refusal { _ = try city.order([0]) } != "")
    }

    @Test func parcelThatComesBack_orIsLost_costsNobodyWhoDidNotLoseIt() throws {
        let staff = try city.staff()
        let order = try city.order([0, 1])
        try city.pack(order, staff)
        let parcel = order.requests[0].parcelId
        try city.act("delivery.hand_over", parcel, "handed_over", staff)
        // Lost, says the carrier; then it is refused at the door after all.
        #expect(
            try city.carrier().track(.init(scans: [.init(parcelId: parcel, kind: .scanLost)])).tracked.map(\.state) == [
                "untraced"
            ])
        #expect(try city.work("delivery.trace", staff).count == 2)
        #expect(
            try city.carrier().track(.init(scans: [.init(parcelId: parcel, kind: .scanRefused)])).tracked.map(\.state) == [
                "returning"
            ])
        #expect(try city.work("delivery.trace", staff) == [] && city.work("delivery.take_back", staff).count == 2)
        #expect(
            refusal { try city.act("delivery.take_back", order.requests[0].requestId, "back", barcode: "B1", staff) }
                == "ITEM_DIFFERS")
        try city.act("delivery.take_back", order.requests[0].requestId, "back", barcode: "A1", staff)
        #expect(try city.owed() == 500)
        try city.act("delivery.take_back", order.requests[1].requestId, "lost", staff)
        #expect(try city.state(order.requests[0].requestId) == .returned && city.state(order.requests[1].requestId) == .lost)
        #expect(try city.item("A1").item?.state == .available && city.item("A2").item?.state == .lost && city.owed() == 400)
        #expect(try city.carrier().parcels(.init(onlyOpen: true)).parcels == [] && city.problems() == [])
    }

    @Test func book_toAPoint_waitsForItsReader_whoPicksItUp_orDoesNot() throws {
        let staff = try city.staff()
        let request = try #require(try city.order([0], by: "van", to: "desk-b").requests.first)
        // One stands there already.
        #expect(request.barcode == "A1" || request.barcode == "B1")
        let second = try #require(try city.order([1], by: "van", to: "desk-b", card: "C2").requests.first)
        let other = try city.staff("wu", at: "desk-b")
        for (one, desk) in [(request, request.branchCode == "A" ? staff : other), (second, staff)] {
            try city.act("delivery.pick", one.requestId, "picked", barcode: one.barcode, desk)
            guard one.branchCode == "A" else { continue }
            try city.act("delivery.pack", one.parcelId, "packed", desk)
            try city.act("delivery.hand_over", one.parcelId, "handed_over", desk)
            #expect(try city.state(one.requestId) == .handedOver)
            #expect(try Circulation.Client(other).return(.init(barcode: one.barcode)).hold?.state == .ready)
        }
        #expect(try city.host.runFollowers() == [:])
        #expect(
            try city.state(request.requestId) == .waiting && city.state(second.requestId) == .waiting
                && city.work("delivery.pack", staff) == [])
        _ = try Circulation.Client(other).borrow(.init(barcode: request.barcode, card: "C1"))
        #expect(try city.host.runFollowers() == [:])
        let collected = try #require(try city.admin.getRequest(.init(requestId: request.requestId)).request)
        #expect(collected.state == .collected && collected.loanId != 0)
        for _ in 0..<20 { city.advance(DeliveryFixture.day) }
        // What waits for its reader was in time.
        #expect(try !(city.admin.getRequest(.init(requestId: second.requestId)).request?.late ?? true))
        #expect(try city.host.runFollowers() == [:])
        #expect(try city.state(second.requestId) == .expired && city.owed("C2") == 0)
        let overview = try city.admin.overview(.init())
        #expect(overview.kept == 2 && overview.broken == 0)
    }

    @Test func promiseInDanger_isToldBeforehand_once_andIsWorkUntilItIsLookedAfter() throws {
        let staff = try city.staff()
        let request = try #require(try city.order([0]).requests.first)
        city.advance(request.promisedAtMs - city.host.clock.nowMilliseconds - 12 * DeliveryFixture.hour - 60_000)
        #expect(try city.work("delivery.late", staff) == [])
        city.advance(60_000)
        #expect(
            try city.work("delivery.late", staff).count == 1
                && city.admin.getRequest(.init(requestId: request.requestId)).request?.late == true)
        let again = try city.staff()
        try city.act("delivery.late", request.requestId, "seen", again)
        city.advance(DeliveryFixture.day)
        #expect(try city.work("delivery.late", staff).count == 1 && notices("delivery.late") == 1)
        let states = try city.admin.overview(.init(branchCode: "A")).states
        #expect(states.map(\.state) == [.requested] && states.map(\.late) == [1])
        let last = try city.staff()
        try city.act("delivery.late", request.requestId, "give_up", last)
        #expect(try city.state(request.requestId) == .unfilled && city.owed() == 0 && city.work("delivery.pick", staff) == [])
    }

    @Test func carrierThatDeclines_orIsSilent_makesRoomForTheNext_thenForStaff() throws {
        let staff = try city.staff()
        let order = try city.order([1])
        try city.pack(order, staff)
        let parcel = order.requests[0].parcelId
        #expect(refusal { _ = try city.carrier("bike").decline(.init(parcelId: parcel)) } == "PARCEL_UNKNOWN")
        city.advance(4 * DeliveryFixture.hour)
        #expect(
            try city.carrier().parcels(.init()).parcels == []
                && city.carrier("bike").parcels(.init()).parcels.map(\.state) == ["offered"])
        #expect(
            try city.carrier().track(.init(scans: [.init(parcelId: parcel, kind: .scanDelivered)])).tracked.map(\.reason) == [
                "PARCEL_UNKNOWN"
            ])
        _ = try city.carrier("bike").decline(.init(parcelId: parcel, reason: "太远"))
        #expect(try city.work("delivery.late", staff).count == 1 && city.work("delivery.hand_over", staff).count == 1)
        #expect(try city.carrier("bike").parcels(.init()).parcels == [])
    }

    @Test func orders_keepToRules_addresses_andWhatIsFree() throws {
        try city.rules { $0.limits = [.init(code: "open", kind: .booksMax, max: 2, span: .open)] }
        let reader = Delivery.Client(try city.reader())
        #expect(
            refusal { _ = try reader.placeOrder(.init(recordIds: [city.records[0]], carrier: "post", fee: city.fen(400))) }
                == "ADDRESS_MISSING")
        #expect(refusal { _ = try reader.offer(.init(recordIds: [])) } == "FIELD_INVALID")
        #expect(refusal { _ = try reader.offer(.init(recordIds: [city.records[0]], carrier: "none")) } == "CARRIER_UNKNOWN")
        #expect(refusal { _ = try reader.offer(.init(recordIds: [city.records[0]], point: "none")) } == "POINT_UNKNOWN")
        #expect(refusal { _ = try reader.offer(.init(recordIds: [city.records[0]], ruleSet: "none")) } == "RULE_SET_UNKNOWN")
        #expect(try reader.offer(.init(recordIds: city.records)).ways.first?.refusals.map(\.rule) == ["open"])
        #expect(refusal { _ = try city.order([0, 1, 2]) } == "REFUSED_BY_RULES")
        _ = try city.order([0, 1])
        #expect(refusal { _ = try city.order([2]) } == "REFUSED_BY_RULES")
        #expect(
            try reader.requests(.init()).requests.count == 2
                && Delivery.Client(try city.reader("C2")).requests(.init()).requests == [])
        #expect(
            try city.admin.requests(.init(state: .requested)).requests.count == 2
                && city.admin.requests(.init(state: .lost)).requests == [])
        #expect(
            try Delivery.Client(try city.reader("C2")).offer(.init(recordIds: [city.records[1]])).notFree == [city.records[1]])
    }

    @Test func loanThatBeginsByRule_withTheOrderOrTheHandOver_isTheReadersFromThen() throws {
        let staff = try city.staff()
        try city.rules { $0.loanStart = .withRequest }
        let one = try city.order([1])
        city.advance(2 * DeliveryFixture.hour)
        try city.act("delivery.pick", one.requests[0].requestId, "picked", barcode: "A2", staff)
        #expect(try city.item("A2").loan?.lentAtMs == one.requests[0].requestedAtMs && city.host.runFollowers() == [:])
        #expect(try city.state(one.requests[0].requestId) == .picked)
        // Given up by staff, the loan ends where it is put back.
        _ = try Delivery.Client(staff).cancel(.init(requestId: one.requests[0].requestId))
        try city.act("delivery.take_back", one.requests[0].requestId, "back", barcode: "A2", staff)
        #expect(try city.item("A2").item?.state == .available)
        try city.rules { $0.loanStart = .withHandOver }
        let two = try city.order([2])
        try city.pack(two, staff)
        #expect(try city.item("A3").item?.state == .inTransit)
        try city.act("delivery.hand_over", two.requests[0].parcelId, "handed_over", staff)
        #expect(
            try city.item("A3").item?.state == .onLoan && city.host.runFollowers() == [:]
                && city.state(two.requests[0].requestId) == .handedOver)
    }

    @Test func holdThatIsGivenUp_endsTheRequest_whereverItsBookIs() throws {
        let staff = try city.staff()
        let phone = try city.reader()
        func giveUp(_ barcode: String) throws {
            let holds = try Circulation.Client(phone).holds(.init()).holds
            let hold = try #require(holds.first { $0.barcode == barcode })
            _ = try Circulation.Client(phone).cancelHold(.init(holdId: hold.holdId))
            #expect(try city.host.runFollowers() == [:])
        }
        let (one, two, three) = (try city.order([0]), try city.order([1], by: "van", to: "desk-b"), try city.order([2]))
        try giveUp("A1")
        #expect(try city.state(one.requests[0].requestId) == .cancelled && city.owed() == 400)
        try city.pack(two, staff)
        try city.act("delivery.hand_over", two.requests[0].parcelId, "handed_over", staff)
        try giveUp("A2")
        #expect(try city.state(two.requests[0].requestId) == .cancelled)
        // To the door it comes all the same.
        try city.pack(three, staff)
        try city.act("delivery.hand_over", three.requests[0].parcelId, "handed_over", staff)
        try giveUp("A3")
        #expect(try city.state(three.requests[0].requestId) == .handedOver)
        _ = try city.carrier().track(.init(scans: [.init(parcelId: three.requests[0].parcelId, kind: .scanDelivered)]))
        #expect(try city.state(three.requests[0].requestId) == .delivered && city.item("A3").item?.state == .onLoan)
    }

    @Test func reader_borrowsAtADesk_whatWasPicked_andTheRequestIsOver() throws {
        let staff = try city.staff()
        let order = try city.order([0, 1])
        for request in order.requests { try city.act("delivery.pick", request.requestId, "picked", barcode: request.barcode, staff) }
        _ = try Circulation.Client(staff).borrow(.init(barcode: "A1", card: "C1"))
        #expect(try city.host.runFollowers() == [:])
        #expect(try city.state(order.requests[0].requestId) == .collected && city.work("delivery.pack", staff).count == 1)
        try city.act("delivery.pack", order.requests[1].parcelId, "packed", staff)
        #expect(try city.carrier().parcels(.init()).parcels.map(\.volumes) == [1] && city.state(order.requests[1].requestId) == .packed)
    }
}
