// Rule tables: which rules fit, which of them decides, and what is said of the others.

import LecternKit
import Testing

@Suite struct RuleTableTests {
    struct Fee: Sendable, Equatable {
        var code: String
        var kind = ""
        var branch: Int64 = 0
        var validity = RuleValidity()
    }
    struct Asked: Sendable {
        var kind: String
        var branch: Int64
    }

    static let table = RuleTable<Fee, Asked>(
        "hello.fee", "What is paid.", code: \.code, validity: \.validity,
        columns: [
            RuleColumn("kind", "Of what.", wanted: { RuleValue($0.kind) }, given: { RuleValue($0.kind) }),
            RuleColumn("branch", "Where.", wanted: { RuleValue($0.branch) }, given: { RuleValue($0.branch) }),
        ])
    private static let rules = [
        Fee(code: "any"), Fee(code: "branch", branch: 7), Fee(code: "dvd", kind: "dvd"), Fee(code: "both", kind: "dvd", branch: 7),
    ]

    private func outcomes(_ rules: [Fee], _ kind: String, _ branch: Int64, at: Int64 = 50) -> [String] {
        Self.table.consider(rules, for: Asked(kind: kind, branch: branch), atMilliseconds: at).map { "\($0.rule.code) \($0.outcome.name)" }
    }

    @Test func rules_inAnyOrder_areOrderedByCountThenColumn() {
        for rotation in Self.rules.indices {
            let mixed = Array(Self.rules[rotation...] + Self.rules[..<rotation])
            #expect(Self.table.ordered(mixed).map(\.code) == ["both", "dvd", "branch", "any"])
        }
    }

    @Test func rules_thatGiveTheSame_areOrderedByTheirCodes() {
        #expect(Self.table.ordered([Fee(code: "b", kind: "x"), Fee(code: "a", kind: "y")]).map(\.code) == ["a", "b"])
    }

    @Test func column_thatIsOpen_fitsAnything() {
        #expect(outcomes(Self.rules, "book", 3) == ["both other_case", "dvd other_case", "branch other_case", "any won"])
        #expect(outcomes(Self.rules, "dvd", 3) == ["both other_case", "dvd won", "branch other_case", "any lost"])
        #expect(outcomes(Self.rules, "dvd", 7) == ["both won", "dvd lost", "branch lost", "any lost"])
    }

    @Test func validity_holdsFromItsBeginningUntilBeforeItsEnd() {
        let rules = [Fee(code: "summer", kind: "dvd", validity: RuleValidity(from: 10, until: 20)), Fee(code: "any")]
        #expect(outcomes(rules, "dvd", 1, at: 9) == ["summer not_yet", "any won"])
        #expect(outcomes(rules, "dvd", 1, at: 10) == ["summer won", "any lost"])
        #expect(outcomes(rules, "dvd", 1, at: 19) == ["summer won", "any lost"])
        #expect(outcomes(rules, "dvd", 1, at: 20) == ["summer over", "any won"])
        #expect(Self.table.holding(rules, atMilliseconds: 20).map(\.code) == ["any"] && Self.table.holding(rules, atMilliseconds: 10).count == 2)
        #expect(RuleValidity().contains(0) && RuleValidity().contains(.max))
    }

    @Test func explanation_saysWhyEachRuleLost() {
        let rules = Self.rules + [Fee(code: "soon", kind: "dvd", branch: 7, validity: RuleValidity(from: 86_400_000))]
        let found = Self.table.consider(rules, for: Asked(kind: "dvd", branch: 7), atMilliseconds: 5)
        #expect(found.map { "\($0.rule.code): \($0.outcome.english)" } == [
            "both: It decides.", "soon: It fits, and holds from 1970-01-02 UTC only.", "dvd: It fits, but both goes before it by branch.",
            "branch: It fits, but both goes before it by kind.", "any: It fits, but both goes before it by kind.",
        ])
        let other = Self.table.consider([Self.rules[1]], for: Asked(kind: "dvd", branch: 3), atMilliseconds: 5)
        #expect(other.map(\.outcome.english) == ["It is for branch 7, and here it is 3."])
        #expect(other.map(\.outcome.chinese) == ["适用于 branch 为 7，此处为 3。"])
    }
}
