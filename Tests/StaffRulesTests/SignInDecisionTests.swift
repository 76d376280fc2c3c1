// What comes of an attempt to sign in, and what is told first where several things are missing.

import LecternKit
import StaffRules
import Testing

private let short = PasswordObjection("short", "过短")

@Suite struct SignInDecisionTests {
    private static func facts(_ change: (inout SignInFacts) -> Void) -> SignInFacts {
        var facts = SignInFacts()
        facts.passwordIsRight = true
        change(&facts)
        return facts
    }

    private static let table: [(SignInFacts, SignInDecision)] = [
        (SignInFacts(), .wrong),
        (facts { _ in }, .signedIn),
        (facts { $0.isWithdrawn = true }, .wrong),
        (facts { $0.hasCode = true }, .codeRequired),
        (facts { $0.hasCode = true; $0.codeIsGiven = true }, .codeWrong),
        (facts { $0.hasCode = true; $0.codeIsGiven = true; $0.codeIsRight = true }, .signedIn),
        (facts { $0.policyAsksForCode = true }, .codeNotEnrolled),
        (facts { $0.policyAsksForCode = true; $0.codeIsGiven = true }, .codeNotEnrolled),
        (facts { $0.policyAsksForCode = true; $0.hasCode = true; $0.codeIsGiven = true; $0.codeIsRight = true }, .signedIn),
        (facts { $0.passwordIsFirst = true }, .passwordChangeRequired),
        (facts { $0.passwordIsFirst = true; $0.newPasswordIsGiven = true }, .signedIn),
        (facts { $0.passwordIsFirst = true; $0.newPasswordIsGiven = true; $0.newPasswordObjection = short }, .passwordUnsuitable(why: short)),
        (facts { $0.newPasswordIsGiven = true; $0.newPasswordObjection = short }, .passwordUnsuitable(why: short)),
        (facts { $0.newPasswordObjection = short }, .signedIn),
        // What tells of a password that it is right is told after the code.
        (facts { $0.passwordIsFirst = true; $0.hasCode = true; $0.codeIsGiven = true }, .codeWrong),
        (facts { $0.passwordIsFirst = true; $0.policyAsksForCode = true }, .codeNotEnrolled),
        (SignInFacts.wrongWithCode, .wrong),
        // Nothing at all is told before the wait is over.
        (facts { $0.now = 99; $0.waitUntil = 100 }, .tooSoon),
        (facts { $0.now = 100; $0.waitUntil = 100 }, .signedIn),
        (facts { $0.now = 99; $0.waitUntil = 100; $0.passwordIsRight = false; $0.isWithdrawn = true }, .wrong),
    ]

    @Test func table_ofAccounts_hasNoProblem() { #expect(AccountLife.table.problems == []) }

    @Test func passwordChange_isRefusedForWaitFormAndOldPassword() {
        func decided(_ change: (inout SignInFacts) -> Void) -> SignInDecision {
            SignInDecision(Self.facts { $0.newPasswordIsGiven = true; change(&$0) }, .passwordChanged, by: .staff)
        }
        #expect(decided { _ in } == .signedIn)
        #expect(decided { $0.passwordIsRight = false } == .wrong)
        #expect(decided { $0.newPasswordObjection = short; $0.passwordIsRight = false } == .passwordUnsuitable(why: short))
        #expect(decided { $0.newPasswordObjection = short; $0.waitUntil = 1 } == .tooSoon)
    }

    @Test(arguments: table.indices)
    func attempt_ofEachKind_isDecidedByTheTable(_ index: Int) { #expect(SignInDecision(Self.table[index].0) == Self.table[index].1) }

    @Test func failure_isAWrongGuessAlone() {
        let all: [(SignInDecision, Bool)] = [
            (.signedIn, false), (.wrong, true), (.codeRequired, false), (.codeWrong, true), (.codeNotEnrolled, false),
            (.passwordChangeRequired, false), (.passwordUnsuitable(why: nil), false),
        ]
        for (decision, isFailure) in all { #expect(decision.isFailure == isFailure) }
    }
}

extension SignInFacts {
    fileprivate static var wrongWithCode: SignInFacts {
        var facts = SignInFacts()
        facts.hasCode = true
        facts.codeIsGiven = true
        facts.codeIsRight = true
        return facts
    }
}
