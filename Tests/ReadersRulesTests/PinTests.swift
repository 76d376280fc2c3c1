// Which PINs may be chosen.

import ReadersRules
import Testing

@Suite struct PinRuleTests {
    @Test(arguments: [
        ("384756", true), ("mulberry-0815", true), ("诗经诗经诗经", true), ("38475", false), ("", false), ("111111", false), ("123456", false),
        ("654321", false), ("abcdef", false), ("38475\n", false), ("38475\u{7F}", false),
    ])
    func pin_ofEachForm_isOfTheTable(_ pin: String, _ isAllowed: Bool) { #expect(PinRule.allows(pin) == isAllowed) }

    @Test func pin_ofTooManyCharacters_isNotAllowed() {
        let pin = String(repeating: "13", count: 32)
        #expect(PinRule.allows(pin) && !PinRule.allows(pin + "1"))
    }
}
