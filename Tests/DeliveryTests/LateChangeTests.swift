// What has changed by the time at which a book is picked, tracked or brought.

import CirculationMessages
import DeliveryMessages
import LecternKitTesting
import LecternMessages
import ReadersMessages
import Testing

@Suite struct LateChangeTests {
    @Test func book_broughtToAReaderWhoIsBlockedByThen_isLentAndAConflict() throws {
        let city = try DeliveryFixture()
        let staff = try city.staff()
        let order = try city.order([1], by: "bike")
        try city.pack(order, staff)
        _ = try Readers.Client(city.caller).block(.init(card: "C1", reason: "遗失"))
        city.advance(1_000)
        let request = order.requests[0]
        let scan = Delivery.Scan(parcelId: request.parcelId, kind: .scanDelivered, atMs: city.host.clock.nowMilliseconds)
        #expect(try city.carrier("bike").track(.init(scans: [scan])).tracked.map(\.reason) == [""])
        #expect(try city.state(request.requestId) == .delivered && city.item(request.barcode).item?.state == .onLoan)
        #expect(try Circulation.Client(city.caller).conflicts(.init()).conflicts.map(\.reason) == ["READER_BLOCKED"])
    }

    /// Another copy is free, and may not be kept for the reader any more.
    @Test func book_notOnItsShelfForAReaderWhoIsBlockedByThen_isNotToBeHad() throws {
        let city = try DeliveryFixture()
        let request = try city.order([0], by: "bike").requests[0]
        _ = try Readers.Client(city.caller).block(.init(card: "C1", reason: "遗失"))
        try city.act("delivery.pick", request.requestId, "not_on_shelf", try city.staff())
        #expect(try city.state(request.requestId) == .unfilled && city.item(request.barcode).item?.state == .missing)
        #expect(try city.owed() == 0 && city.problems() == [])
    }

    @Test func scan_toldAgainAfterStaffGaveTheParcelUp_leavesItInTracing() throws {
        let city = try DeliveryFixture()
        let order = try city.order([1], by: "bike")
        try city.pack(order, try city.staff())
        let request = order.requests[0]
        let scan = Delivery.Scan(parcelId: request.parcelId, kind: .scanInTransit, atMs: city.host.clock.nowMilliseconds)
        _ = try city.carrier("bike").track(.init(scans: [scan]))
        city.advance(9 * DeliveryFixture.day)
        try city.act("delivery.late", request.requestId, "give_up", try city.staff())
        #expect(try city.state(request.requestId) == .untraced)
        #expect(try city.carrier("bike").track(.init(scans: [scan])).tracked.map(\.known) == [true])
        #expect(try city.state(request.requestId) == .untraced && city.work("delivery.trace", try city.staff()).count == 1)
    }
}
