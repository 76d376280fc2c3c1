// A book that a carrier has brought is lent, whatever stands against it by then.

import CirculationMessages
import DeliveryMessages
import LecternKitTesting
import LecternMessages
import ReadersMessages
import Testing

@Suite struct DeliveredConflictTests {
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
}
