// Which PINs may be chosen, and how long a terminal waits after wrong ones.

import ReadersRules
import Testing

@Suite struct PinRuleTests {
    @Test(arguments: [
        ("384756", true), ("lychee-0815", true), ("诗经诗经诗经", true), ("38475", false), ("", false), ("111111", false), ("123456", false),
        ("654321", false), ("abcdef", false), ("38475\n", false), ("38475\u{7F}", false),
    ])
    func pin_ofEachForm_isOfTheTable(_ pin: String, _ isAllowed: Bool) { #expect(PinRule.allows(pin) == isAllowed) }

    @Test func pin_ofTooManyCharacters_isNotAllowed() {
        let pin = String(repeating: "13", count: 32)
        #expect(PinRule.allows(pin) && !PinRule.allows(pin + "1"))
    }
}

@Suite struct WrongPinCountTests {
    private static let now: Int64 = 1_790_000_000_000
    private let limits = WrongPinLimits()

    @Test func wait_ofACard_beginsAtTheLimitAndDoublesUpToAnHour() {
        var count = WrongPinCount()
        var waits: [Int64] = []
        for step in 0..<40 {
            let now = Self.now + Int64(step)
            count = count.afterCardFailure(now: now, limits)
            waits.append(max(0, count.waitUntil - now))
        }
        #expect(waits.prefix(12) == [0, 0, 0, 0, 30_000, 60_000, 120_000, 240_000, 480_000, 960_000, 1_920_000, 3_600_000])
        #expect(waits.dropFirst(12).allSatisfy { $0 == 3_600_000 })
        #expect(count.failures == 40 && count.since == Self.now && count.last == Self.now + 39)
    }

    @Test(arguments: [(false, 30), (true, 1000)] as [(Bool, Int64)])
    func wait_ofATerminal_beginsAtTheLimitAndEndsWithTheWindow(_ isPartner: Bool, _ failuresMax: Int64) {
        var count = WrongPinCount()
        for _ in 1..<failuresMax { count = count.afterTerminalFailure(now: Self.now, isPartner: isPartner, limits) }
        #expect(count == WrongPinCount(failures: failuresMax - 1, since: Self.now, last: Self.now))
        count = count.afterTerminalFailure(now: Self.now + 1, isPartner: isPartner, limits)
        #expect(count.waitUntil == Self.now + limits.terminalWindowMilliseconds && count.last == Self.now + 1)
    }

    @Test func window_ofATerminal_beginsAnewWhenItIsOver() {
        let full = WrongPinCount(failures: 30, since: Self.now, last: Self.now, waitUntil: Self.now + limits.terminalWindowMilliseconds)
        let late = Self.now + limits.terminalWindowMilliseconds
        #expect(full.afterTerminalFailure(now: late - 1, isPartner: false, limits).failures == 31)
        #expect(full.afterTerminalFailure(now: late, isPartner: false, limits) == WrongPinCount(failures: 1, since: late, last: late))
    }
}
