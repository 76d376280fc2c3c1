// The commands that keep accounts.

internal import LecternClient
internal import LecternMessages
internal import LecternWire
internal import StaffMessages

extension StaffCommand {
    /// The role of a city's first administrator.
    private static let administrator = "administrator"

    static func add(_ arguments: Arguments) throws {
        let login = arguments.operands[0]
        guard let name = arguments["--name"] else { throw UsageError("--name NAME is needed", nil) }
        let password = try SecretInput(file: arguments["--password-file"]).nextChosen("first password of \(login)")
        try withDesk(arguments) { desk in
            if let known = try account(login, desk) {
                throw UsageError("there is an account \(login) already, of \(known.name); lectern staff change or staff password change it", nil)
            }
            var account = try desk.staff.putAccount(
                .init(login: login, name: name, libraryCode: arguments["--library"] ?? "", languages: list(arguments["--languages"] ?? ""), password: password))
            if arguments.has("--administrator") {
                if try !desk.staff.roles(.init()).roles.contains(where: { $0.code == administrator }) {
                    _ = try desk.staff.putRole(.init(code: administrator, name: administrator, actions: ["*"]))
                }
                account = try desk.staff.assign(.init(login: login, role: administrator))
            }
            try desk.tell(account, arguments, text)
        }
    }

    private static func account(_ login: String, _ desk: Desk) throws -> Staff.Account? {
        do { return try desk.staff.get(.init(login: login)) } catch let problem as Problem where problem.reason == "ACCOUNT_UNKNOWN" { return nil }
    }

    static func change(_ arguments: Arguments) throws {
        let fields = [("--name", "name"), ("--library", "library_code"), ("--languages", "languages")].filter { arguments.has($0.0) }.map(\.1)
        guard !fields.isEmpty else { throw UsageError("nothing is to be changed: give --name, --library or --languages", nil) }
        try withDesk(arguments) { desk in
            let before = try desk.staff.get(.init(login: arguments.operands[0]))
            let account = try desk.staff.putAccount(
                .init(
                    login: before.login, name: arguments["--name"] ?? "", libraryCode: arguments["--library"] ?? "",
                    languages: list(arguments["--languages"] ?? ""), fields: fields, expectedVersion: before.version))
            try desk.tell(account, arguments, text)
        }
    }

    static func password(_ arguments: Arguments) throws {
        let input = try SecretInput(file: arguments["--password-file"])
        try withDesk(arguments) { desk in
            guard let login = arguments.operands.first else {
                let old = try input.next("present password")
                let answer = try desk.staff.changePassword(.init(oldPassword: old, newPassword: try input.nextChosen("new password")))
                return try desk.tell(answer, arguments) { _ in ["the password is changed"] }
            }
            let before = try desk.staff.get(.init(login: login))
            let password = try input.nextChosen("first password of \(login)")
            let account = try desk.staff.putAccount(
                .init(login: before.login, password: password, fields: ["password"], expectedVersion: before.version))
            try desk.tell(account, arguments, text)
        }
    }

    static func code(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            let answer = try desk.staff.enrolCode(.init(login: arguments.operands[0], remove: arguments.has("--remove")))
            try desk.tell(answer, arguments) { [$0.uri.isEmpty ? "the telephone is removed" : $0.uri] }
        }
    }

    static func policy(_ arguments: Arguments) throws {
        guard ["on", "off"].contains(arguments.operands[0]) else { throw UsageError("\(arguments.operands[0]) is not on or off", nil) }
        try withDesk(arguments) { desk in
            let answer = try desk.staff.putPolicy(
                .init(libraryCode: arguments["--library"] ?? "", codeRequired: arguments.operands[0] == "on"))
            try desk.tell(answer, arguments) { policy in
                ["\(policy.libraryId == 0 ? "the city" : "library \(policy.libraryId)"): \(policy.codeRequired ? "sign-in needs a code" : "no code is needed")"]
            }
        }
    }

    static func withdraw(_ arguments: Arguments) throws {
        guard let reason = arguments["--reason"] else { throw UsageError("--reason TEXT is needed", nil) }
        try withDesk(arguments) { desk in
            let account = try desk.staff.withdraw(
                .init(login: arguments.operands[0], reason: reason, restore: arguments.has("--restore")))
            try desk.tell(account, arguments, text)
        }
    }

    static func list(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            let page = try desk.staff.listAccounts(
                .init(limit: UInt32(try arguments.number("--limit", 1...200) ?? 50), cursor: arguments["--cursor"] ?? ""))
            try desk.tell(page, arguments) { page in
                var lines = page.accounts.map { "\($0.login)  \($0.name)" + ($0.withdrawn ? "  withdrawn" : "") + ($0.hasCode ? "  with code" : "") }
                if lines.isEmpty { lines.append("no accounts") }
                if !page.cursor.isEmpty { lines.append("more: --cursor '\(page.cursor)'") }
                return lines
            }
        }
    }

    static func show(_ arguments: Arguments) throws {
        try withDesk(arguments) { desk in
            let account = try desk.staff.get(.init(login: arguments.operands[0]))
            let history = arguments.has("--history") ? try desk.staff.history(.init(login: account.login)) : nil
            if let history, arguments.has("--json") { return try desk.tell(history, arguments) { _ in [] } }
            try desk.tell(account, arguments, text)
            for record in history?.records ?? [] {
                let by = record.byAccountId == 0 ? "" : " by \(record.byAccountId)"
                let detail = record.detail.isEmpty ? "" : "  \(record.detail)"
                Terminal.line(Terminal.safe("    \(LocalTime.text(record.atMs))  \(record.kind)\(detail)  at \(record.terminal)\(by)"))
            }
        }
    }

    /// What is printed of an account.
    static func text(_ account: Staff.Account) -> [String] {
        var lines = ["\(account.login)  \(account.name)" + (account.withdrawn ? "  withdrawn" : "")]
        lines.append("    \(account.libraryId == 0 ? "the city's" : "library \(account.libraryId)")" + (account.languages.isEmpty ? "" : ", speaks \(account.languages.joined(separator: ", "))"))
        if account.passwordIsFirst { lines.append("    has to choose a new password at the next sign-in") }
        if account.hasCode { lines.append("    signs in with a code") }
        for role in account.assignments {
            let place = role.branchId != 0 ? "at branch \(role.branchId)" : role.libraryId != 0 ? "in library \(role.libraryId)" : "in the whole city"
            lines.append("    \(role.role) \(place)")
        }
        if account.assignments.isEmpty { lines.append("    no roles") }
        lines.append("    account \(account.accountId), version \(account.version)")
        return lines
    }
}
