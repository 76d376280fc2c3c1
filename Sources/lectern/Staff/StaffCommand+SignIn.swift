// The commands of a desk at which staff sign in.

internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import StaffMessages

extension StaffCommand {
    static func signIn(_ arguments: Arguments) throws {
        let input = try SecretInput(file: arguments["--password-file"])
        var request = Staff.SignInRequest(login: arguments.operands[0], password: try input.next("password"))
        try withDesk(arguments) { desk in
            let answer = try signIn(&request, input, desk)
            Terminal.note(
                Terminal.safe("\(answer.account?.name ?? "") is signed in until \(LocalTime.text(answer.expiresAtMs)) unless \"lectern staff stay\" is called"))
            try desk.tell(answer, arguments) { [$0.session] }
        }
    }

    /// Asks for code and new password as they turn out to be needed, each once.
    private static func signIn(_ request: inout Staff.SignInRequest, _ input: SecretInput, _ desk: Desk) throws -> Staff.SignInResponse {
        while true {
            do {
                return try desk.staff.signIn(request)
            } catch let problem as Problem where problem.reason == "CODE_REQUIRED" && request.code.isEmpty {
                request.code = try input.next("code")
            } catch let problem as Problem where problem.reason == "PASSWORD_CHANGE_REQUIRED" && request.newPassword.isEmpty {
                Terminal.note("The password was set by somebody else; choose a new one.")
                request.newPassword = try input.nextChosen("new password")
            }
        }
    }

    static func signOut(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in try desk.tell(try desk.staff.signOut(.init()), arguments) { _ in ["signed out"] } }
    }

    static func stay(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            try desk.tell(try desk.staff.stay(.init()), arguments) { ["signed in until \(LocalTime.text($0.expiresAtMs))"] }
        }
    }

    static func me(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            try desk.tell(try desk.staff.me(.init()), arguments) { answer in
                let place = answer.branchId == 0 ? "at a desk that is no service point" : "at branch \(answer.branchId)"
                return (answer.account.map(text) ?? []) + [
                    "    may here: \(answer.rights.isEmpty ? "nothing" : answer.rights.joined(separator: ", "))",
                    "    \(place), until \(LocalTime.text(answer.expiresAtMs))",
                ]
            }
        }
    }
}
