// The handlers by which staff sign in, stay, sign out and change their passwords.

internal import LecternKit
internal import LecternSecrets
internal import StaffMessages
internal import StaffRules

extension StaffService {
    func prepareSignIn(_ request: Staff.SignInRequest, _ call: Call) throws -> [UInt8] {
        let login = LoginName.normal(request.login)
        guard try AttemptRows(call, settings.current.wrongPasswords, login: login).waitUntil() <= call.nowMilliseconds else { return [] }
        return try passwords(call).prepare(
            login: login, password: request.password, newPassword: request.newPassword, settings.current.password)
    }

    func signIn(_ request: Staff.SignInRequest, _ call: Call) throws -> Staff.SignInResponse {
        let login = LoginName.normal(request.login)
        let attempts = AttemptRows(call, settings.current.wrongPasswords, login: login)
        var facts = SignInFacts()
        (facts.now, facts.waitUntil) = (call.nowMilliseconds, try attempts.waitUntil())
        guard SignInDecision(facts, by: call.actor) != .tooSoon else { throw Self.tooManyAttempts(facts) }
        let check = try passwords(call).check(login: login, password: request.password)
        guard let account = try AccountRows(call).load(id: check.person) else {
            try attempts.add()
            throw Refusal(Staff.Reason.loginOrPasswordWrong)
        }
        let code = try CodeRows(call).load(account.accountId)
        let step = code.flatMap {
            OneTimeCode(secret: $0.secret).step(of: request.code, atMilliseconds: call.nowMilliseconds, after: $0.lastStep)
        }
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
        let decision = SignInDecision(facts, by: call.actor)
        if let refusal = Self.refusal(of: decision, facts) {
            if decision.isFailure {
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
    private static func refusal(of decision: SignInDecision, _ facts: SignInFacts) -> Refusal? {
        switch decision {
        case .signedIn: nil
        case .tooSoon: tooManyAttempts(facts)
        case .wrong: Refusal(Staff.Reason.loginOrPasswordWrong)
        case .codeRequired: Refusal(Staff.Reason.codeRequired)
        case .codeWrong: Refusal(Staff.Reason.codeWrong)
        case .codeNotEnrolled: Refusal(Staff.Reason.codeNotEnrolled)
        case .passwordChangeRequired: Refusal(Staff.Reason.passwordChangeRequired)
        case .passwordUnsuitable(let why): unsuitable(why)
        }
    }

    static func unsuitable(_ why: PasswordObjection?) -> Refusal {
        Refusal(Staff.Reason.passwordUnsuitable, facts: ("why", why?.en ?? "")).inChinese("why", why?.zh ?? "")
    }

    private static func tooManyAttempts(_ facts: SignInFacts) -> Refusal {
        Refusal(Staff.Reason.tooManyAttempts, retryAfterMilliseconds: UInt32(clamping: facts.waitUntil - facts.now))
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
            try AttemptRows(call, settings.current.wrongPasswords, login: account.login).waitUntil() <= call.nowMilliseconds
        else { return [] }
        return try passwords(call).prepare(
            login: account.login, password: request.oldPassword, newPassword: request.newPassword, settings.current.password)
    }

    func changePassword(_ request: Staff.ChangePasswordRequest, _ call: Call) throws -> Staff.ChangePasswordResponse {
        try Self.mustBePresent(call)
        guard let account = try AccountRows(call).load(id: call.principal.person) else { throw Self.sessionOver(call) }
        let attempts = AttemptRows(call, settings.current.wrongPasswords, login: account.login)
        var facts = SignInFacts()
        (facts.now, facts.waitUntil) = (call.nowMilliseconds, try attempts.waitUntil())
        facts.newPasswordIsGiven = true
        facts.newPasswordObjection = settings.current.password.objection(
            to: request.newPassword, login: account.login, old: request.oldPassword)
        facts.isWithdrawn = account.withdrawn
        if facts.waitUntil <= facts.now, facts.newPasswordObjection == nil {
            facts.passwordIsRight = try passwords(call).check(login: account.login, password: request.oldPassword).isRight
        }
        let decision = SignInDecision(facts, .passwordChanged, by: call.actor)
        if let refusal = Self.refusal(of: decision, facts) {
            if decision.isFailure { try attempts.add() }
            throw refusal
        }
        try attempts.clear()
        try passwords(call).put(
            request.newPassword, of: account.accountId, prepared: call.prepared.dropFirst(SecretCheck.bytesCount), isFirst: false)
        try RecordRows(call).add("password_changed", account: account.accountId)
        return Staff.ChangePasswordResponse()
    }
}
