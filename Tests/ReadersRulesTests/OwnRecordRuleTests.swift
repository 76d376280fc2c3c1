// Rules of readers' own records: versions of entries, positions of devices, and the time that past loans are kept.

import ReadersRules
import Testing

@Suite struct OwnRecordRuleTests {
    private let values = EntryValues(text: "dark")

    @Test func entry_ofTheVersionThatWasRead_isWritten() {
        #expect(EntryDecision.of(found: nil, expected: 0, wanted: values) == .write)
        #expect(EntryDecision.of(found: (3, .init(text: "light")), expected: 3, wanted: values) == .write)
        #expect(EntryDecision.of(found: (3, values), expected: 3, wanted: nil) == .remove)
    }

    @Test func entry_changedMeanwhile_isAConflictUnlessItIsAsWanted() {
        #expect(EntryDecision.of(found: (4, .init(text: "light")), expected: 3, wanted: values) == .conflict)
        #expect(EntryDecision.of(found: (4, .init(text: "light")), expected: 0, wanted: values) == .conflict)
        #expect(EntryDecision.of(found: nil, expected: 3, wanted: values) == .conflict)
        #expect(EntryDecision.of(found: (4, values), expected: 3, wanted: nil) == .conflict)
        #expect(EntryDecision.of(found: (4, values), expected: 3, wanted: values) == .nothing)
        #expect(EntryDecision.of(found: nil, expected: 3, wanted: nil) == .nothing)
    }

    @Test func key_ofAListEntry_isAListAndARecord() {
        #expect(EntryKey.listEntry("to-read/42").map { "\($0.list) \($0.record)" } == "to-read 42")
        for wrong in ["to-read", "to-read/", "to-read/x", "to-read/0", "to-read/042", "a/b/1", "to-read/-1"] { #expect(EntryKey.listEntry(wrong) == nil) }
        #expect(EntryKey.hasNamespace("app.theme") && !EntryKey.hasNamespace("theme") && !EntryKey.hasNamespace(".theme") && !EntryKey.hasNamespace("app."))
    }

    private func at(_ device: String, _ percent: Int64, _ moment: Int64) -> DevicePosition {
        DevicePosition(device: device, percentHundredths: percent, locator: "p\(percent)", happenedAt: moment)
    }

    @Test func positions_inEveryOrderOfArrival_keepTheSame() {
        let told = [at("phone", 4_000, 30), at("tablet", 5_000, 20), at("phone", 1_000, 10), at("reader", 4_500, 30)]
        var orders: [[DevicePosition]] = [[]]
        for _ in told { orders = orders.flatMap { order in told.filter { !order.contains($0) }.map { order + [$0] } } }
        #expect(orders.count == 24)
        for order in orders {
            var devices: [String: DevicePosition] = [:]
            for position in order where PositionRule.replaces(position, devices[position.device]) { devices[position.device] = position }
            #expect(PositionRule.kept(of: Array(devices.values)) == at("reader", 4_500, 30))
        }
    }

    @Test func position_olderOrFurtherBehind_isOfferedTheOther() {
        let tablet = at("tablet", 5_000, 20)
        // Older than the tablet's, and further on.
        #expect(PositionRule.offered(after: at("phone", 6_000, 10), among: [at("phone", 6_000, 10), tablet]) == tablet)
        // Newer, and further behind.
        #expect(PositionRule.offered(after: at("phone", 1_000, 30), among: [at("phone", 1_000, 30), tablet]) == tablet)
        // Newer and further on, or at the same place: nothing to choose.
        #expect(PositionRule.offered(after: at("phone", 6_000, 30), among: [at("phone", 6_000, 30), tablet]) == nil)
        #expect(PositionRule.offered(after: at("phone", 5_000, 10), among: [at("phone", 5_000, 10), tablet]) == nil)
        // Its own position of before is none of another device.
        #expect(PositionRule.offered(after: at("tablet", 1_000, 30), among: [tablet]) == nil)
    }

    @Test func history_outsideThePolicy_isTheNextTimeThatIsAllowed() {
        let rule = HistoryRule(isKeepAllowed: false, days: 7...30, standard: .days(14))
        #expect(rule.effective(nil) == .days(14) && rule.effective(.kept) == .days(30))
        #expect(rule.effective(.days(0)) == .days(7) && rule.effective(.days(90)) == .days(30) && rule.effective(.days(8)) == .days(8))
        #expect(!rule.allows(.kept) && !rule.allows(.days(6)) && rule.allows(.days(7)) && rule.allows(.days(30)) && !rule.allows(.days(31)))
        #expect(HistoryRule.open.effective(nil) == .kept && HistoryRule.open.allows(.days(0)))
    }
}
