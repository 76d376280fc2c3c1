// Fees to the last line, limits, parcels, the choice of copies, and promises.

import DeliveryMessages
import DeliveryRules
import LecternKit
import Testing
import TypesMessages

@Suite struct DeliveryRulesTests {
    private static let day = LocalDay("2026-05-10") ?? LocalDay(number: 0)

    private func asked(_ parcels: [Int64], amount: Int64 = 0) -> OrderCase {
        var asked = OrderCase(day: Self.day)
        (asked.parcels, asked.amount, asked.carrier, asked.category) = (parcels, amount, "post", "adult")
        return asked
    }

    private func fee(_ rule: Delivery.FeeRule, _ parcels: [Int64], amount: Int64 = 0, free: String = "") -> [Int64] {
        DeliveryRules.fee(Delivery.RuleSet(fees: [rule]), asked(parcels, amount: amount), freeRule: free).map(\.amount)
    }

    @Test func fee_isTheSumOfItsLines_forEachParcel() {
        let ningbo = Delivery.FeeRule(code: "parcel", firstVolumes: 3, first: 400, more: 100)
        #expect(
            fee(ningbo, [1]) == [400] && fee(ningbo, [3]) == [400] && fee(ningbo, [5]) == [400, 200]
                && fee(ningbo, [5, 1]) == [400, 200, 400])
        #expect(fee(.init(code: "x", first: 600, once: true), [5, 5]) == [600])
        #expect(fee(.init(code: "x", firstVolumes: 3, first: 400, subsidy: 200), [3, 3]) == [400, -200, 400, -200])
        #expect(fee(.init(code: "x", first: 100, subsidy: 200), [1]) == [100, -100])
        #expect(fee(.init(code: "x", first: 500, freeFromAmount: 9_800), [1], amount: 9_800) == [500, -500])
        #expect(fee(.init(code: "x", first: 500, freeFromAmount: 9_800), [1], amount: 9_799) == [500])
        #expect(fee(ningbo, [5], free: "first") == [400, 200, -600] && fee(ningbo, []) == [])
        let other = Delivery.FeeRule(code: "x", validUntil: "2026-05-09", first: 1)
        let rules = Delivery.RuleSet(fees: [
            other, .init(code: "y", carriers: ["sf"], first: 2), .init(code: "z", categories: ["adult"], first: 3),
        ])
        #expect(DeliveryRules.fee(rules, asked([1]), freeRule: "").map(\.rule) == ["z"])
        #expect(DeliveryRules.fee(rules, asked([1]), freeRule: "").allSatisfy { $0.texts.map(\.language) == ["zh-Hans", "en"] })
    }

    @Test func fee_ofRowsBeyondAllBounds_isNoTrap() {
        #expect(fee(.init(code: "x", firstVolumes: 1, first: .max, more: .max), [3]).last == .max)
    }

    @Test func limits_areAllTold_andFreeOrdersEnd() {
        let rules = Delivery.RuleSet(
            validFrom: "2026-05-11", free: [.init(code: "free", ordersMax: 2, daysOfMonth: [10])],
            limits: [
                .init(code: "month", kind: .booksMax, max: 5, span: .month),
                .init(code: "open", kind: .ordersMax, max: 1, span: .open),
                .init(code: "order", kind: .booksOfOrderMax, max: 3),
                .init(code: "adults", kind: .categoriesOnly, values: ["child"]),
                .init(code: "by", kind: .carriersExcluded, values: ["post"]),
            ])
        var asked = asked([4])
        asked.counts = ["month": 2, "open": 1, "free": 1]
        asked.readerObjection = "lost"
        #expect(
            DeliveryRules.refusals(rules, asked).map(\.rule) == ["rule_set", "reader", "month", "open", "order", "adults", "by"])
        #expect(DeliveryRules.free(rules, asked)?.code == "free")
        asked.counts = ["month": 1, "free": 2]
        #expect(DeliveryRules.free(rules, asked) == nil && !DeliveryRules.refusals(rules, asked).map(\.rule).contains("month"))
        asked.day = Self.day.advanced(by: 1)
        asked.counts["free"] = 0
        #expect(DeliveryRules.free(rules, asked) == nil)
    }

    @Test func month_opensOnItsDayAtItsMinute() {
        let rules = Delivery.RuleSet(limits: [
            .init(code: "pot", kind: .booksMax, max: 5, span: .month, opensDay: 10, opensMinute: 540)
        ])
        var asked = asked([1])
        asked.minute = 539
        #expect(DeliveryRules.refusals(rules, asked).map(\.bound) == [10])
        asked.minute = 540
        #expect(DeliveryRules.refusals(rules, asked) == [])
    }

    @Test func parcels_areFull_andOfOneBranchEach() {
        #expect(
            ParcelSplit.volumes(6, max: 5) == [5, 1] && ParcelSplit.volumes(5, max: 5) == [5]
                && ParcelSplit.volumes(3, max: 0) == [3])
        #expect(ParcelSplit.volumes(0, max: 5) == [])
        let parcels = ParcelSplit.parcels(["a1", "b1", "a2", "a3", "b2"], max: 2) { $0.first }
        #expect(parcels == [["a1", "a2"], ["b1", "b2"], ["a3"]])
    }

    @Test func copies_areChosenByWhatTheirPlaceWeighs() {
        let weights = Delivery.Weights(load: 2, distance: 3, parcel: 10)
        let near = Sourcing.Candidate(recordId: 1, barcode: "n", branch: 1, load: 4, metres: 1_000)
        let far = Sourcing.Candidate(recordId: 1, barcode: "f", branch: 2, load: 0, metres: 4_000)
        let other = Sourcing.Candidate(recordId: 2, barcode: "o1", branch: 1, load: 4, metres: 1_000)
        let same = Sourcing.Candidate(recordId: 2, barcode: "o2", branch: 2, load: 0, metres: 5_000)
        let (considered, chosen) = Sourcing.choose([near, far, same, other], records: [1, 2], weights)
        // 8 + 3 against 12; then, from where the first comes from, 11 against 15 and 10 for a second parcel.
        #expect(considered.map(\.total) == [11, 12, 11, 25] && considered.map(\.chosen) == [true, false, true, false])
        #expect(chosen == [near, other])
        #expect(Sourcing.choose([near], records: [1, 9], weights).chosen == [near])
    }

    // MARK: promises

    private func promise(_ carrier: Delivery.Carrier, _ day: String, _ minute: Int64) throws -> String {
        let day = try #require(LocalDay(day))
        let found = Promise.local(packedOn: day, minute: minute, carrier)
        return LocalMoment.text(found.day, minute: found.minute)
    }

    @Test func promise_followsPickUps_workingDays_andDaysOnTheWay() throws {
        // A Friday is 2026-05-08.
        let post = Delivery.Carrier(
            pickUpMinutes: [540, 960], weekdays: [1, 2, 3, 4, 5], transitDays: 1, deliveredByMinute: 1_080)
        #expect(try promise(post, "2026-05-07", 960) == "2026-05-08 18:00")
        #expect(try promise(post, "2026-05-07", 961) == "2026-05-11 18:00")
        #expect(try promise(post, "2026-05-08", 600) == "2026-05-11 18:00")
        #expect(try promise(post, "2026-05-09", 600) == "2026-05-12 18:00")
        let van = Delivery.Carrier(pickUpMinutes: [540, 960], transitDays: 0, deliveredByMinute: 720)
        #expect(try promise(van, "2026-05-08", 500) == "2026-05-08 12:00")
        #expect(try promise(van, "2026-05-08", 600) == "2026-05-08 16:00")
        #expect(try promise(.init(), "2026-05-08", 600) == "2026-05-08 24:00")
    }

    @Test func promise_isALocalMoment_andAFullBranchTakesDaysMore() throws {
        let zone = try #require(LocalZone("Asia/Shanghai"))
        let carrier = Delivery.Carrier(transitDays: 1, deliveredByMinute: 1_080)
        let packed = zone.milliseconds(Self.day, seconds: 36_000)
        #expect(
            Promise.moment(packedAt: packed, carrier, zone: zone) == zone.milliseconds(Self.day.advanced(by: 1), seconds: 64_800))
        #expect(Promise.moment(packedAt: packed, .init(), zone: zone) == zone.end(of: Self.day))
        #expect(
            Promise.queueDays(load: 19, picksOfDay: 10) == 1 && Promise.queueDays(load: 20, picksOfDay: 10) == 2
                && Promise.queueDays(load: 9, picksOfDay: 0) == 0)
    }
}
