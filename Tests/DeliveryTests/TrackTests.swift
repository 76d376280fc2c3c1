// The same scans in many orders, with repeats, end in the same state of parcel, books and work.

import CirculationMessages
import DeliveryMessages
import LecternKitTesting
import LecternMessages
import Testing
import WorkMessages

@Suite struct TrackTests {
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 33)
        }
    }

    @Test func scans_inManyOrders_repeated_endInTheSameState() throws {
        let city = try DeliveryFixture()
        let staff = try city.staff()
        var random = Seeded(state: 42)
        let tale: [(Delivery.ScanKind, Int64)] = [
            (.scanHandedOver, 1), (.scanInTransit, 2), (.scanInTransit, 3), (.scanAttempted, 4), (.scanInTransit, 5),
            (.scanLost, 6), (.scanRefused, 7),
        ]
        // Each round has its own order. The long form has 1,000.
        for round in 0..<DeliveryRounds.orders {
            let order = try city.order([1], by: "bike")
            try city.pack(order, staff)
            let request = order.requests[0]
            let start = city.host.clock.nowMilliseconds
            city.advance(1_000)
            var scans = (tale + tale.prefix(3)).map { Delivery.Scan(parcelId: request.parcelId, kind: $0.0, atMs: start + $0.1) }
            scans.shuffle(using: &random)
            for scan in scans { #expect(try city.carrier("bike").track(.init(scans: [scan])).tracked.count == 1) }
            #expect(try city.state(request.requestId) == .returning, "round \(round): \(scans.map(\.kind))")
            #expect(try city.carrier("bike").parcels(.init(limit: 1)).parcels.map(\.state) == ["returning"])
            #expect(
                try city.work("delivery.take_back", staff).count == 1 && city.work("delivery.trace", staff) == []
                    && city.work("delivery.hand_over", staff) == [])
            try city.act("delivery.take_back", request.requestId, "back", barcode: request.barcode, staff)
            #expect(try city.item("A2").item?.state == .available)
        }
    }
}
