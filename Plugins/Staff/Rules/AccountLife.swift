// The life of an account: who gives and takes it, and what must hold for somebody to be signed in.

package import LecternKit

/// A member of staff, as far as signing in goes.
package enum AccountLife: Life {
    package enum State: String, LifeName { case open, withdrawn }

    package enum Event: String, LifeName {
        case added, changed
        case signedIn = "signed_in"
        case passwordChanged = "password_changed"
        case passwordSet = "password_set"
        case withdrawn, restored
    }

    package enum Guard: String, LifeName {
        case waitIsOver = "wait_is_over"
        case passwordIsRight = "password_is_right"
        case codeIsEnrolled = "code_is_enrolled"
        case codeIsGiven = "code_is_given"
        case codeIsRight = "code_is_right"
        case passwordIsOwn = "password_is_own"
        case passwordIsSuitable = "password_is_suitable"
    }

    private static let keepers: Actors = [.admin, .staff]

    package static let table = StateTable<AccountLife>(
        "staff.account", "A member of staff. A password that somebody else has set is changed when it is first used.",
        states: [.open: "The person works here.", .withdrawn: "The person does not work here any more."],
        guards: [
            .waitIsOver: "The wait after wrong passwords is over, at this desk and for this name.",
            .passwordIsRight: "Name and password belong together.",
            .codeIsEnrolled: "There is a secret for codes, or nobody asks for them.",
            .codeIsGiven: "A code is given, or there is no secret.",
            .codeIsRight: "The code is one of the present moment and was not used yet, or there is no secret.",
            .passwordIsOwn: "The person has chosen the password, or chooses one now.",
            .passwordIsSuitable: "A new password is none, or may be chosen.",
        ],
        bounds: [.waitIsOver],
        edges: [
            .init(nil, .added, .open, by: keepers, "Somebody begins to work here."),
            .init(.open, .changed, .open, by: keepers, "Name, library or languages are others."),
            .init(.withdrawn, .changed, .withdrawn, by: keepers, "The same of somebody who is gone."),
            .init(
                .open, .signedIn, .open, by: .desk,
                if: [
                    .waitIsOver, .passwordIsRight, .codeIsEnrolled, .codeIsGiven, .codeIsRight, .passwordIsSuitable, .passwordIsOwn,
                ], "Somebody begins to work at a desk."),
            .init(
                .open, .passwordChanged, .open, by: .staff, if: [.waitIsOver, .passwordIsSuitable, .passwordIsRight],
                "Somebody chooses another password."),
            .init(.open, .passwordSet, .open, by: keepers, if: [.passwordIsSuitable], "Somebody else sets a password."),
            .init(.withdrawn, .passwordSet, .withdrawn, by: keepers, if: [.passwordIsSuitable], "The same of somebody who is gone."),
            .init(.open, .withdrawn, .withdrawn, by: keepers, "The person leaves; all sessions end."),
            .init(.withdrawn, .restored, .open, by: keepers, "The person comes back, with the roles of before."),
        ])
}
