// The handlers by which accounts are kept.

internal import LecternKit
internal import LecternSecrets
internal import StaffMessages
internal import StaffRules

extension StaffService {
    func preparePutAccount(_ request: Staff.PutAccountRequest, _ call: Call) throws -> [UInt8] {
        let setsPassword = request.fields.isEmpty || request.fields.contains("password")
        let rule = settings.current.password
        guard setsPassword, !request.password.isEmpty, rule.objection(to: request.password, login: request.login, old: nil) == nil
        else { return [] }
        return try passwords(call).hash(request.password).bytes
    }

    func putAccount(_ request: Staff.PutAccountRequest, _ call: Call) throws -> Staff.Account {
        let accounts = AccountRows(call)
        let old = try accounts.load(login: request.login)
        let id = try old?.accountId ?? call.newID()
        try Self.mustCover(try GrantRows(call).grants(of: id), call)
        let change = try Self.validator.change(
            request.fields, request.expectedVersion, of: ["name", "library_code", "languages", "password"], found: old?.version,
            absent: AccountRows.unknown(request.login))
        var account = old ?? AccountRow(accountId: id, login: request.login)
        try put(change, request, into: &account, call)
        let setsPassword = change.includes("password") && (!request.fields.isEmpty || !request.password.isEmpty)
        if setsPassword { try decidePassword(request, account, call) }
        let event: AccountLife.Event = old == nil ? .added : .changed
        try call.move(
            AccountLife.table.decide(from: old?.life, event, by: call.actor), isPast: false, refuse: { AccountNotMovable(objection: $0) }
        ) {
            try accounts.put(account, kind: event.rawValue)
            return account.life
        }
        try RecordRows(call).add(
            old == nil ? "account_added" : "account_changed", account: account.accountId, detail: request.fields.joined(separator: " "))
        if setsPassword {
            try passwords(call).put(request.password, of: account.accountId, prepared: call.prepared[...], isFirst: true)
            try RecordRows(call).add("password_set", account: account.accountId)
            try SignedInRows(call).end(account.accountId, why: "the password was set by somebody else")
        }
        return try accounts.whole(try accounts.known(login: request.login))
    }

    /// Refuses a password that may not be set.
    /// - Throws: `PASSWORD_UNSUITABLE`.
    private func decidePassword(_ request: Staff.PutAccountRequest, _ account: AccountRow, _ call: Call) throws {
        var facts = SignInFacts()
        facts.isWithdrawn = account.withdrawn
        facts.newPasswordIsGiven = true
        facts.newPasswordObjection = settings.current.password.objection(to: request.password, login: request.login, old: nil)
        let verdict = facts.decide(.passwordSet, by: call.actor)
        guard let objection = verdict.objections.first else { return }
        guard objection == .guarded(.passwordIsSuitable) else { throw AccountNotMovable(objection: objection) }
        throw Self.unsuitable(facts.newPasswordObjection)
    }

    /// Puts what a request changes into an account, and checks it.
    private func put(
        _ change: FieldChange, _ request: Staff.PutAccountRequest, into account: inout AccountRow, _ call: Call
    ) throws {
        guard LoginName.isValid(request.login) else {
            throw Self.validator.invalid(
                "login", "it is not made of 2 to 64 small letters, digits, dots, hyphens and underscores, a letter first",
                zh: "须为 2 至 64 个小写字母、数字、点、连字符和下划线，以字母开头")
        }
        if change.includes("name") {
            try Self.validator.requiredText(request.name, "name")
            account.name = request.name
        }
        if change.includes("library_code") {
            account.libraryId = request.libraryCode.isEmpty ? 0 : try Places(call).library(request.libraryCode)
        }
        if change.includes("languages") {
            try Self.validator.list(request.languages, "languages", countMax: StaffLimits.languagesMax) { tag, field throws(Refusal) in
                guard !tag.isEmpty else { throw Self.validator.invalid(field, "it is missing", zh: "缺少") }
                try Self.validator.languageTag(tag, field)
            }
            account.languages = request.languages.joined(separator: " ")
        }
    }

    func withdraw(_ request: Staff.WithdrawRequest, _ call: Call) throws -> Staff.Account {
        let accounts = AccountRows(call)
        var account = try accounts.known(login: request.login)
        try Self.mustCover(try GrantRows(call).grants(of: account.accountId), call)
        _ = try Self.validator.change(
            [], request.expectedVersion, of: [], found: account.version, absent: AccountRows.unknown(request.login))
        try Self.validator.requiredText(request.reason, "reason")
        guard account.withdrawn == request.restore else { return try accounts.whole(account) }
        let event: AccountLife.Event = request.restore ? .restored : .withdrawn
        let verdict = AccountLife.table.decide(from: account.life, event, by: call.actor)
        try call.move(verdict, isPast: false, refuse: { AccountNotMovable(objection: $0) }) {
            account.withdrawn = !request.restore
            try accounts.put(account, kind: event.rawValue)
            return account.life
        }
        try RecordRows(call).add(event.rawValue, account: account.accountId, detail: request.reason)
        if account.withdrawn { try SignedInRows(call).end(account.accountId, why: "the account was withdrawn") }
        return try accounts.whole(try accounts.known(login: request.login))
    }

    func enrolCode(_ request: Staff.EnrolCodeRequest, _ call: Call) throws -> Staff.EnrolCodeResponse {
        let account = try AccountRows(call).known(login: request.login)
        try Self.mustCover(try GrantRows(call).grants(of: account.accountId), call)
        guard !request.remove else {
            try CodeRows(call).remove(account.accountId)
            try RecordRows(call).add("code_removed", account: account.accountId)
            return Staff.EnrolCodeResponse()
        }
        let codes = try CodeRows(call).enrol(account.accountId)
        try RecordRows(call).add("code_enrolled", account: account.accountId)
        return Staff.EnrolCodeResponse(uri: codes.uri(issuer: settings.current.issuer, account: account.login))
    }

    func putPolicy(_ request: Staff.PutPolicyRequest, _ call: Call) throws -> Staff.Policy {
        let library = request.libraryCode.isEmpty ? 0 : try Places(call).library(request.libraryCode)
        try CodeRows(call).putPolicy(library: library, codeRequired: request.codeRequired)
        return Staff.Policy(libraryId: library, codeRequired: request.codeRequired)
    }
}
