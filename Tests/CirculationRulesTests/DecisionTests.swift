// What stands against a loan, and what of it refuses a call.

import CirculationMessages
import CirculationRules
import LecternKit
import LecternMessages
import ReadersMessages
import Testing

@Suite struct DecisionTests {
    private static let now: Int64 = 1_790_000_000_000
    private static let free = Decision.Subject(barcode: "B1", type: "book", state: .available, openLoanDueAt: nil)
    private static let lent = Decision.Subject(barcode: "B1", type: "book", state: .onLoan, openLoanDueAt: 99)
    private static let rule = Circulation.LoanRule(code: "r", lendable: true, days: 30, loansMax: 2, renewalsMax: 1)
    private static let good = Readers.StandingResponse(readerId: 1, category: "adult")

    private func decide(
        _ item: Decision.Subject = free, _ reader: Readers.StandingResponse = good, open: Int64 = 0,
        rules: [Circulation.LoanRule] = [rule]
    ) -> Decision {
        Decision(
            item: item, reader: reader, openLoans: open, rules: RuleBook(matching: rules, atMilliseconds: Self.now), by: .readerAtDevice,
            atMilliseconds: Self.now)
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
    }

    @Test(arguments: [(.present, true), (.repeated, true), (.offline, false)] as [(CallTiming, Bool)])
    func call_againstARule_isRefusedUnlessItWasDoneOffline(_ timing: CallTiming, _ isRefused: Bool) {
        #expect((decide(Self.lent).firstRefusal(timing)?.reason == .itemOnLoan) == isRefused)
        #expect(decide().firstRefusal(timing)?.reason == nil)
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
                #expect(decision.firstRefusal(.present)?.reason == order[first], "\(chosen)")
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
        func refusal(
            _ reader: Readers.StandingResponse, _ renewals: Int64, _ rules: [Circulation.LoanRule], newDue: Int64 = Self.now + 1, isAwaited: Bool = false
        ) -> String {
            let objection = Decision.renewal(
                of: .init(
                    state: .open, itemType: "book", barcode: "b", isAwaited: isAwaited, renewals: renewals, dueAt: Self.now, newDueAt: newDue, zone: nil),
                by: reader,
                rules: RuleBook(matching: rules, atMilliseconds: Self.now), actor: .readerAtDevice, atMilliseconds: Self.now
            ).objection
            return objection.map { ([$0.reason.name] + $0.facts.map { "\($0.0)=\($0.1)" }).joined(separator: " ") } ?? ""
        }
        let blocked = Readers.StandingResponse(
            readerId: 1, category: "adult", expiresAtMs: 5, blocks: [.init(blockId: 1, reason: "fee", untilMs: 7)])
        let expired = Readers.StandingResponse(readerId: 1, category: "adult", expiresAtMs: 5)
        #expect(refusal(Self.good, 0, [Self.rule]) == "")
        #expect(refusal(Self.good, 1, [Self.rule]) == "RENEWAL_LIMIT_REACHED rule=r limit=1")
        #expect(refusal(Self.good, 0, [Self.rule], newDue: Self.now) == "RENEWAL_GAINS_NOTHING rule=r due_at_ms=\(Self.now)")
        #expect(refusal(Self.good, 1, [Self.rule], newDue: Self.now) == "RENEWAL_LIMIT_REACHED rule=r limit=1")
        #expect(refusal(Self.good, 1, [Self.rule], isAwaited: true) == "RENEWAL_AWAITED rule=r barcode=b due_at_ms=\(Self.now)")
        #expect(refusal(Self.good, 1, [], isAwaited: true) == "NO_RULE category=adult item_type=book")
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
            #expect(RuleBook(matching: Array(mixed), atMilliseconds: 0).matching.map(\.code) == shapes)
        }
    }

    @Test func days_withoutARuleThatLends_areFourteen() {
        func days(_ rules: [Circulation.LoanRule]) -> Int64 {
            RuleBook(matching: rules, atMilliseconds: 0).period.target(from: 0, zone: nil) / 86_400_000
        }
        #expect(days([]) == 14 && days([.init(code: "ref", lendable: false, days: 3)]) == 14)
        #expect(days([.init(code: "r", lendable: true, days: 3)]) == 3)
    }
}

@Suite struct LifeTests {
    @Test func lives_haveNoDeadEndsAndNoDoubles() {
        #expect(ItemLife.table.problems + LoanLife.table.problems + ConflictLife.table.problems == [])
    }

    /// Whoever lends or takes back tells late what happened, also a reader in a partner's app.
    @Test(arguments: [Actors.readerAtPartner, .readerAtDevice, .device, .readerAtDesk, .staff, .desk, .admin, .partner, .timer, .follower])
    func conflict_toldByWhoeverLendsOrReturns_isRecorded(_ actor: Actors) {
        #expect(ConflictLife.table.decide(from: nil, .recorded, by: actor).objections.isEmpty)
    }

    /// Staff bring what a reader has into no state in which nobody has it.
    @Test func copy_withAnOpenLoan_isNeitherMadeReadyNorWithdrawn() {
        func objections(_ state: ItemLife.State, _ event: ItemLife.Event) -> [Objection<ItemLife>] {
            ItemLife.table.decide(from: state, event, by: .staff) { .holds($0 != .notOnLoan && $0 != .neverReady) }.objections
        }
        #expect(objections(.onFirstLoan, .withdrawn) == [.guarded(.notOnLoan)])
        for state in [ItemLife.State.onFirstLoan, .claimedReturned, .lost, .missing] { #expect(objections(state, .received) == [.guarded(.neverReady)], "\(state)") }
        #expect(objections(.available, .received) == [] && objections(.onOrder, .received) == [])
    }

    /// What the sweep decides, on the last millisecond before its bound and on the bound.
    @Test func sweep_atItsBounds_tellsOnce() {
        func decide(_ state: LoanLife.State, _ event: LoanLife.Event, dueAt: Int64) -> Bool {
            LoanLife.sweep(state, event, dueAt: dueAt, now: 1_000, dueSoonUntil: 2_000).objections.isEmpty
        }
        #expect(decide(.open, .dueSoon, dueAt: 2_000) && !decide(.open, .dueSoon, dueAt: 2_001))
        #expect(decide(.open, .dueSoon, dueAt: 1_000) && !decide(.open, .dueSoon, dueAt: 999))
        #expect(decide(.open, .overdue, dueAt: 999) && !decide(.open, .overdue, dueAt: 1_000))
        #expect(decide(.dueSoon, .overdue, dueAt: 999) && !decide(.dueSoon, .dueSoon, dueAt: 1_500))
        #expect(!decide(.overdue, .overdue, dueAt: 999) && !decide(.ended, .overdue, dueAt: 999))
    }
}

@Suite struct DueDatesTests {
    private static let now: Int64 = 1_790_000_000_000
    private static let day: Int64 = 86_400_000

    @Test func nextSweep_isTheFirstOfClosingDueDateAndADay() {
        func next(_ closesIn: Int64?, _ dueIn: Int64?) -> Int64 {
            DueDates.nextSweep(Self.now, closesAt: closesIn.map { Self.now + $0 }, firstDueAt: dueIn.map { Self.now + $0 }) - Self.now
        }
        #expect(next(nil, nil) == Self.day && next(5_000, nil) == 5_001 && next(5_000, 4_000) == 4_001 && next(5_000, 6_000) == 5_001)
        #expect(next(2 * Self.day, 3 * Self.day) == Self.day && next(0, 0) == 1)
    }

    /// Three days on is the end of that local day, also where a day has 25 hours.
    @Test func soon_endsWithALocalDay() throws {
        let york = try #require(LocalZone("America/New_York"))
        let day = try #require(LocalDay("2026-10-30"))
        let evening = york.milliseconds(day, seconds: 21 * 3_600)
        let until = DueDates.soonUntil(evening, days: 3, zone: york)
        #expect(until == york.end(of: day.advanced(by: 3)) && until - evening == 3 * Self.day + 4 * 3_600_000 - 1)
        #expect(DueDates.soonUntil(Self.now, days: 3, zone: nil) == Self.now + 3 * Self.day)
    }
}
