// Whether somebody is signed in, and in which order what is missing is told.

package import LecternKit

/// What the decision depends on.
package struct SignInFacts: Equatable, Sendable {
    /// When it is tried, and before when nothing is looked at after wrong passwords; milliseconds since 1970.
    package var now: Int64 = 0
    package var waitUntil: Int64 = 0
    /// Name and password belong together.
    package var passwordIsRight = false
    package var isWithdrawn = false
    /// The library, or the city, asks its staff for a code.
    package var policyAsksForCode = false
    /// The account has a secret for codes, which are then asked for in any case.
    package var hasCode = false
    package var codeIsGiven = false
    /// It is one of the present moment, and was not used yet.
    package var codeIsRight = false
    /// The password was set by somebody else.
    package var passwordIsFirst = false
    package var newPasswordIsGiven = false
    /// Why the new password may not be chosen; nil: it may.
    package var newPasswordObjection: PasswordObjection?

    package init() {}

    /// Asks the table of the account's life.
    /// - Parameters:
    ///   - event: what is to happen.
    ///   - actor: who calls.
    package func decide(_ event: AccountLife.Event, by actor: Actors) -> Verdict<AccountLife> {
        AccountLife.table.decide(from: isWithdrawn ? .withdrawn : .open, event, by: actor) { guarded in
            switch guarded {
            case .waitIsOver: .atLeast(now, waitUntil)
            case .passwordIsRight: .holds(passwordIsRight)
            case .codeIsEnrolled: .holds(hasCode || !policyAsksForCode)
            case .codeIsGiven: .holds(codeIsGiven || !hasCode)
            case .codeIsRight: .holds(codeIsRight || !hasCode)
            case .passwordIsOwn: .holds(newPasswordIsGiven || !passwordIsFirst)
            case .passwordIsSuitable: .holds(!newPasswordIsGiven || newPasswordObjection == nil)
            }
        }
    }
}

/// What comes of an attempt to sign in, or to choose another password.
package enum SignInDecision: Equatable, Sendable {
    case signedIn
    /// Nothing is looked at so soon after wrong passwords.
    case tooSoon
    /// Name or password wrong, or the account is withdrawn; which of them is not told.
    case wrong
    case codeRequired
    case codeWrong
    case codeNotEnrolled
    case passwordChangeRequired
    case passwordUnsuitable(why: PasswordObjection?)

    /// Decides.
    /// - Parameters:
    ///   - facts: what it depends on.
    ///   - event: what is to happen.
    ///   - actor: who calls.
    package init(_ facts: SignInFacts, _ event: AccountLife.Event = .signedIn, by actor: Actors = .desk) {
        guard let first = facts.decide(event, by: actor).objections.first else {
            self = .signedIn
            return
        }
        switch first {
        case .guarded(.waitIsOver): self = .tooSoon
        case .guarded(.codeIsEnrolled): self = .codeNotEnrolled
        case .guarded(.codeIsGiven): self = .codeRequired
        case .guarded(.codeIsRight): self = .codeWrong
        case .guarded(.passwordIsOwn): self = .passwordChangeRequired
        case .guarded(.passwordIsSuitable): self = .passwordUnsuitable(why: facts.newPasswordObjection)
        case .guarded(.passwordIsRight), .state, .actor: self = .wrong
        }
    }

    /// Whether it was a guess that was wrong, and is counted.
    package var isFailure: Bool { self == .wrong || self == .codeWrong }
}
