// Two pickers on one list: no book is picked twice, none is forgotten, and what a terminal that died had claimed comes back.

import DeliveryMessages
import LecternKitTesting
import LecternMessages
import LecternWire
import Testing
import WorkMessages

@Suite struct PickersTests {
    @Test func twoPickersOnOneList_pickEachBookOnce() throws {
        let city = try DeliveryFixture()
        let pickers = [try city.staff("li"), try city.staff("wu", at: "desk-a2")]
        // The long form has 100 rounds.
        for round in 0..<DeliveryRounds.pickers {
            let order = try city.order([0, 1, 2], by: "bike", card: round % 2 == 0 ? "C1" : "C2")
            let items = try city.work("delivery.pick", pickers[0])
            #expect(items.count == 3)
            var picked: [String] = []
            for item in items {
                // Both reach for the same one.
                var claims: [Int64] = []
                for picker in pickers {
                    if let claim = try? Work.Client(picker).claim(.init(itemId: item.itemId)).claim { claims.append(claim) }
                }
                #expect(claims.count == 1)
                let barcode = item.values.first { $0.name == "barcode" }?.value ?? ""
                let inputs = [Work.FieldValue(name: "barcode", value: barcode)]
                for picker in pickers.reversed() {
                    let act = Work.Act(key: item.key, claim: claims.first ?? 0, action: "picked", inputs: inputs)
                    if (try? Delivery.Client(picker).actOnWork(act)) != nil { picked.append(barcode) }
                }
            }
            #expect(Set(picked).count == 3 && picked.count == 3)
            #expect(try city.work("delivery.pick", pickers[0]) == [])
            let admin = city.admin
            for request in order.requests { #expect(try admin.cancel(.init(requestId: request.requestId)).state == .puttingBack) }
            for request in order.requests {
                let desk = pickers[round % 2]
                try city.act("delivery.take_back", request.requestId, "back", barcode: request.barcode, desk)
            }
        }
    }

    @Test func claimOfATerminalThatDied_comesBackWithItsLease() throws {
        let city = try DeliveryFixture()
        let dead = try city.staff("li")
        let request = try #require(try city.order([1]).requests.first)
        let item = try #require(try city.work("delivery.pick", dead).first)
        let claim = try Work.Client(dead).claim(.init(itemId: item.itemId)).claim
        city.advance(16 * 60_000)
        let other = try city.staff("wu")
        try city.act("delivery.pick", request.requestId, "picked", barcode: "A2", other)
        let late = Work.Act(key: item.key, claim: claim, action: "picked", inputs: [.init(name: "barcode", value: "A2")])
        #expect(DeliveryFixture.refusal { _ = try Delivery.Client(try city.staff("li")).actOnWork(late) } != "")
        #expect(try city.state(request.requestId) == .picked)
    }
}
