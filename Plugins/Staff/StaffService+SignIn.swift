// The handlers by which staff sign in, stay, sign out and change their passwords.

internal import LecternKit
internal import LecternSecrets
internal import StaffMessages
internal import StaffRules

extension StaffService {
    func prepareSignIn(_ request: Staff.SignInRequest, _ call: Call) throws -> [UInt8] {
        let login = LoginName.normal(request.login)
        guard try AttemptRows(call, settings.current.wrongPasswords, login: login).wait() == 0 else { return [] }
        return try passwords(call).prepare(
            login: login, password: request.password, newPassword: request.newPassword, settings.current.password)
    }

    func signIn(_ request: Staff.SignInRequest, _ call: Call) throws -> Staff.SignInResponse {
        let login = LoginName.normal(request.login)
        let attempts = AttemptRows(call, settings.current.wrongPasswords, login: login)
        try attempts.mustNotWait()
        let check = try passwords(call).check(login: login, password: request.password)
        guard let account = try AccountRows(call).load(id: check.person) else {
            try attempts.add()
            throw Refusal(Staff.Reason.loginOrPasswordWrong)
        }
        let code = try CodeRows(call).load(account.accountId)
        let step = code.flatMap {
            OneTimeCode(secret: $0.secret).step(of: request.code, atMilliseconds: call.nowMilliseconds, after: $0.lastStep)
        }
        var facts = SignInFacts()
        facts.passwordIsRight = check.isRight
        facts.isWithdrawn = account.withdrawn
        facts.policyAsksForCode = try CodeRows(call).isAsked(library: account.libraryId)
        facts.hasCode = code != nil
        facts.codeIsGiven = !request.code.isEmpty
        facts.codeIsRight = step != nil
        facts.passwordIsFirst = try passwords(call).isFirst(login: login)
        facts.newPasswordIsGiven = !request.newPassword.isEmpty
        facts.newPasswordObjection = settings.current.password.objection(
            to: request.newPassword, login: login, old: request.password)
        if let refusal = Self.refusal(of: SignInDecision(facts)) {
            if SignInDecision(facts).isFailure {
                try attempts.add()
                try RecordRows(call).add("sign_in_refused", account: account.accountId, detail: refusal.reason.name)
            }
            throw refusal
        }
        try attempts.clear()
        if let code, let step { try CodeRows(call).use(code, step: step) }
        if facts.newPasswordIsGiven {
            try passwords(call).put(
                request.newPassword, of: account.accountId, prepared: call.prepared.dropFirst(SecretCheck.bytesCount), isFirst: false)
            try RecordRows(call).add("password_changed", account: account.accountId)
        }
        return try begin(account, call)
    }

    /// Signs somebody in who has shown who they are.
    private func begin(_ account: AccountRow, _ call: Call) throws -> Staff.SignInResponse {
        let limits = settings.current
        let desk = try Places(call).desk()
        let session = try SignedInRows(call).begin(
            account, in: desk, lifetimeMilliseconds: min(limits.idleMilliseconds, limits.shiftMilliseconds))
        try RecordRows(call).add("signed_in", account: account.accountId)
        return Staff.SignInResponse(
            session: session.token, expiresAtMs: session.expiresAtMs, account: try AccountRows(call).whole(account),
            rights: session.rights, branchId: desk.branch)
    }

    /// What a decision tells the caller; nil: they are signed in.
    private static func refusal(of decision: SignInDecision) -> Refusal? {
        switch decision {
        case .signedIn: nil
        case .wrong: Refusal(Staff.Reason.loginOrPasswordWrong)
        case .codeRequired: Refusal(Staff.Reason.codeRequired)
        case .codeWrong: Refusal(Staff.Reason.codeWrong)
        case .codeNotEnrolled: Refusal(Staff.Reason.codeNotEnrolled)
        case .passwordChangeRequired: Refusal(Staff.Reason.passwordChangeRequired)
        case .passwordUnsuitable(let why): Refusal(Staff.Reason.passwordUnsuitable, facts: ("why", why))
        }
    }

    func signOut(_ request: Staff.SignOutRequest, _ call: Call) throws -> Staff.SignOutResponse {
        try call.endSession()
        try SignedInRows(call).end(call.principal.person, why: "")
        return Staff.SignOutResponse()
    }

    func stay(_ request: Staff.StayRequest, _ call: Call) throws -> Staff.StayResponse {
        let row = try signedIn(call)
        let limits = settings.current
        let untilMs = min(call.nowMilliseconds + limits.idleMilliseconds, row.signedInAtMs + limits.shiftMilliseconds)
        guard untilMs > row.expiresAtMs else { return Staff.StayResponse(expiresAtMs: row.expiresAtMs) }
        return Staff.StayResponse(expiresAtMs: try SignedInRows(call).prolong(row, untilMs: untilMs))
    }

    func me(_ request: Staff.MeRequest, _ call: Call) throws -> Staff.MeResponse {
        let row = try signedIn(call)
        guard let account = try AccountRows(call).load(id: row.accountId) else { throw Self.sessionOver(call) }
        return Staff.MeResponse(
            account: try AccountRows(call).whole(account), rights: try SignedInRows(call).rights(of: row.accountId, in: row.scope),
            branchId: row.branchId, expiresAtMs: row.expiresAtMs)
    }

    /// Where the caller is signed in.
    private func signedIn(_ call: Call) throws -> SignedInRow {
        try Self.mustBePresent(call)
        guard let row = try SignedInRows(call).load(call.principal.person) else { throw Self.sessionOver(call) }
        return row
    }

    func prepareChangePassword(_ request: Staff.ChangePasswordRequest, _ call: Call) throws -> [UInt8] {
        guard let account = try AccountRows(call).load(id: call.principal.person),
            try AttemptRows(call, settings.current.wrongPasswords, login: account.login).wait() == 0
        else { return [] }
        return try passwords(call).prepare(
            login: account.login, password: request.oldPassword, newPassword: request.newPassword, settings.current.password)
    }

    func changePassword(_ request: Staff.ChangePasswordRequest, _ call: Call) throws -> Staff.ChangePasswordResponse {
        try Self.mustBePresent(call)
        guard let account = try AccountRows(call).load(id: call.principal.person) else { throw Self.sessionOver(call) }
        let attempts = AttemptRows(call, settings.current.wrongPasswords, login: account.login)
        try attempts.mustNotWait()
        let rule = settings.current.password
        if let why = rule.objection(to: request.newPassword, login: account.login, old: request.oldPassword) {
            throw Refusal(Staff.Reason.passwordUnsuitable, facts: ("why", why))
        }
        guard try passwords(call).check(login: account.login, password: request.oldPassword).isRight else {
            try attempts.add()
            throw Refusal(Staff.Reason.loginOrPasswordWrong)
        }
        try attempts.clear()
        try passwords(call).put(
            request.newPassword, of: account.accountId, prepared: call.prepared.dropFirst(SecretCheck.bytesCount), isFirst: false)
        try RecordRows(call).add("password_changed", account: account.accountId)
        return Staff.ChangePasswordResponse()
    }
}
