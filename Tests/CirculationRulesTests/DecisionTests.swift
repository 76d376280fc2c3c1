// What stands against a loan, and what of it refuses a call.

import CirculationMessages
import CirculationRules
import LecternMessages
import ReadersMessages
import Testing

@Suite struct DecisionTests {
    private static let now: Int64 = 1_790_000_000_000
    private static let free = Decision.Subject(barcode: "B1", type: "book", openLoanDueAt: nil)
    private static let lent = Decision.Subject(barcode: "B1", type: "book", openLoanDueAt: 99)
    private static let rule = Circulation.LoanRule(code: "r", lendable: true, days: 30, loansMax: 2, renewalsMax: 1)
    private static let good = Readers.StandingResponse(readerId: 1, category: "adult")

    private func decide(
        _ item: Decision.Subject = free, _ reader: Readers.StandingResponse = good, open: Int64 = 0,
        rules: [Circulation.LoanRule] = [rule]
    ) -> Decision {
        Decision(item: item, reader: reader, openLoans: open, rules: RuleBook(matching: rules), atMilliseconds: Self.now)
    }

    private func texts(_ decision: Decision) -> [String] {
        decision.objections.map { ([$0.reason.name] + $0.facts.map { "\($0.0)=\($0.1)" }).joined(separator: " ") }
    }

    @Test func loan_withinAllRules_hasNoObjection() {
        #expect(texts(decide()) == [] && texts(decide(open: 1)) == [])
    }

    @Test func loan_atTheLimit_isObjectedToWithTheNumber() {
        #expect(texts(decide(open: 2)) == ["LOAN_LIMIT_REACHED rule=r limit=2 open_loans=2"])
    }

    @Test func loan_ofAnItemThatIsNotLent_isObjectedToForThatAlone() {
        let reference = Circulation.LoanRule(code: "ref", lendable: false)
        #expect(texts(decide(open: 9, rules: [reference])) == ["ITEM_NOT_LENDABLE rule=ref"])
    }

    @Test func loan_withoutARule_namesCategoryAndItemType() {
        #expect(texts(decide(rules: [])) == ["NO_RULE category=adult item_type=book"])
    }

    @Test func card_onItsLastMillisecond_expires() {
        func reader(_ expires: Int64) -> Readers.StandingResponse { .init(readerId: 1, category: "adult", expiresAtMs: expires) }
        #expect(texts(decide(Self.free, reader(Self.now))) == ["READER_EXPIRED expires_at_ms=\(Self.now)"])
        #expect(texts(decide(Self.free, reader(Self.now + 1))) == [] && texts(decide(Self.free, reader(0))) == [])
    }

    @Test func objections_ofEveryKind_comeInTheirOrder() {
        let reader = Readers.StandingResponse(
            readerId: 1, category: "adult", expiresAtMs: 5, blocks: [.init(blockId: 1, reason: "fee", untilMs: 7)])
        #expect(texts(decide(Self.lent, reader, open: 2)) == [
            "READER_BLOCKED block=fee until_ms=7", "READER_EXPIRED expires_at_ms=5",
            "ITEM_ON_LOAN rule=r barcode=B1 due_at_ms=99", "LOAN_LIMIT_REACHED rule=r limit=2 open_loans=2",
        ])
        #expect(Decision.objections(to: reader, atMilliseconds: Self.now).map(\.reason) == [.readerBlocked, .readerExpired])
    }

    @Test(arguments: [(.present, true), (.repeated, true), (.offline, false)] as [(CallTiming, Bool)])
    func call_againstARule_isRefusedUnlessItWasDoneOffline(_ timing: CallTiming, _ isRefused: Bool) {
        #expect((decide(Self.lent).refusing(timing)?.reason == .itemOnLoan) == isRefused)
        #expect(decide().refusing(timing)?.reason == nil)
    }

    /// Every pair of objections: what comes first in the order is what a call is refused with.
    @Test func refusal_amongSeveralObjections_isTheFirstOfTheOrder() {
        let order: [Circulation.Reason] = [.readerBlocked, .readerExpired, .itemOnLoan, .loanLimitReached]
        for first in order.indices {
            for second in order.indices where second >= first {
                let chosen = [order[first], order[second]]
                let reader = Readers.StandingResponse(
                    readerId: 1, category: "adult", expiresAtMs: chosen.contains(.readerExpired) ? 5 : 0,
                    blocks: chosen.contains(.readerBlocked) ? [.init(blockId: 1, reason: "fee", untilMs: 7)] : [])
                let decision = decide(
                    chosen.contains(.itemOnLoan) ? Self.lent : Self.free, reader, open: chosen.contains(.loanLimitReached) ? 2 : 0)
                #expect(decision.refusing(.present)?.reason == order[first], "\(chosen)")
            }
        }
    }

    @Test func decision_amongRules_isTheMostSpecificOnes() {
        let rules = [
            Circulation.LoanRule(code: "any", lendable: true, days: 30, loansMax: 9),
            Circulation.LoanRule(code: "books", itemType: "book", lendable: true, days: 30, loansMax: 1),
        ]
        #expect(texts(decide(open: 1, rules: rules)) == ["LOAN_LIMIT_REACHED rule=books limit=1 open_loans=1"])
        let reference = rules + [Circulation.LoanRule(code: "ref", category: "adult", itemType: "book", lendable: false)]
        #expect(texts(decide(open: 1, rules: reference)) == ["ITEM_NOT_LENDABLE rule=ref"])
    }

    @Test func renewal_againstEachRule_isRefusedInTheOrder() {
        func refusal(_ reader: Readers.StandingResponse, _ renewals: Int64, _ rules: [Circulation.LoanRule]) -> String {
            let objection = Decision.objectionToRenewal(
                by: reader, itemType: "book", renewals: renewals, rules: RuleBook(matching: rules), atMilliseconds: Self.now)
            return objection.map { ([$0.reason.name] + $0.facts.map { "\($0.0)=\($0.1)" }).joined(separator: " ") } ?? ""
        }
        let blocked = Readers.StandingResponse(
            readerId: 1, category: "adult", expiresAtMs: 5, blocks: [.init(blockId: 1, reason: "fee", untilMs: 7)])
        let expired = Readers.StandingResponse(readerId: 1, category: "adult", expiresAtMs: 5)
        #expect(refusal(Self.good, 0, [Self.rule]) == "")
        #expect(refusal(Self.good, 1, [Self.rule]) == "RENEWAL_LIMIT_REACHED rule=r limit=1")
        #expect(refusal(Self.good, 1, []) == "NO_RULE category=adult item_type=book")
        #expect(refusal(Self.good, 0, [.init(code: "ref", lendable: false, renewalsMax: 9)]) == "NO_RULE category=adult item_type=book")
        #expect(refusal(expired, 1, []) == "READER_EXPIRED expires_at_ms=5")
        #expect(refusal(blocked, 1, []) == "READER_BLOCKED block=fee until_ms=7")
    }
}


@Suite struct RuleBookTests {
    /// Category, type and branch as letters: those that are given.
    @Test func rules_ofAllEightShapes_areOrderedByHowMuchTheyGive() {
        let shapes = ["ctb", "ct", "cb", "tb", "c", "t", "b", ""]
        let rules = shapes.map { shape in
            Circulation.LoanRule(
                code: shape, category: shape.contains("c") ? "adult" : "", itemType: shape.contains("t") ? "book" : "",
                branchId: shape.contains("b") ? 4 : 0, lendable: true, days: 1)
        }
        for rotation in 0..<rules.count {
            let mixed = Array(rules[rotation...] + rules[..<rotation]).reversed()
            #expect(RuleBook(matching: Array(mixed)).matching.map(\.code) == shapes)
        }
    }

    @Test func days_withoutARuleThatLends_areFourteen() {
        #expect(RuleBook(matching: []).days == 14)
        #expect(RuleBook(matching: [.init(code: "ref", lendable: false, days: 3)]).days == 14)
        #expect(RuleBook(matching: [.init(code: "r", lendable: true, days: 3)]).days == 3)
    }
}
