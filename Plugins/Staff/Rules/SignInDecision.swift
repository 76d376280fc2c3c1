// Whether somebody is signed in, and in which order what is missing is told.

/// What the decision depends on.
package struct SignInFacts: Equatable, Sendable {
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
    package var newPasswordObjection: String?

    package init() {}
}

/// What comes of an attempt to sign in.
package enum SignInDecision: Equatable, Sendable {
    case signedIn
    /// Name or password wrong, or the account is withdrawn; which of them is not told.
    case wrong
    case codeRequired
    case codeWrong
    case codeNotEnrolled
    case passwordChangeRequired
    case passwordUnsuitable(why: String)

    /// Decides.
    package init(_ facts: SignInFacts) {
        guard facts.passwordIsRight && !facts.isWithdrawn else {
            self = .wrong
            return
        }
        if facts.hasCode {
            guard facts.codeIsGiven else {
                self = .codeRequired
                return
            }
            guard facts.codeIsRight else {
                self = .codeWrong
                return
            }
        } else if facts.policyAsksForCode {
            self = .codeNotEnrolled
            return
        }
        if facts.newPasswordIsGiven {
            self = facts.newPasswordObjection.map { .passwordUnsuitable(why: $0) } ?? .signedIn
        } else {
            self = facts.passwordIsFirst ? .passwordChangeRequired : .signedIn
        }
    }

    /// Whether it was a guess that was wrong, and is counted.
    package var isFailure: Bool { self == .wrong || self == .codeWrong }
}
