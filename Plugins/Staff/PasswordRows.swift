// Passwords: compared before the transaction and again inside it where they were changed since, and written.

internal import LecternKit
internal import LecternSecrets
internal import StaffRules

/// Passwords as the table holds them. Valid inside one handler.
struct PasswordRows {
    private static let byLogin = SQL("""
        SELECT \(PasswordRow.columns("p"))
        FROM \(AccountRow.table) a JOIN \(PasswordRow.table) p ON p.account_id = a.account_id WHERE a.login = $1
        """)
    private static let put = PasswordRow.insert(
        onConflict: .accountId, update: .salt, .hash, .cost, .blockSize, .parallel, .isFirst, .changedAtMs, raise: .version)

    private let call: Call
    /// That of new passwords.
    private let cost: ScryptCost

    init(_ call: Call, _ cost: ScryptCost) {
        self.call = call
        self.cost = cost
    }

    /// Compares for `prepare`; takes about 60 ms at the usual cost, whether there is such a login name or not.
    /// - Returns: the finding, and behind it the hash of the new password, where there is one and the old one is right.
    /// - Throws: `StoreError`, `ScryptError`.
    func prepare(login: String, password: String, newPassword: String, _ rule: PasswordRule) throws -> [UInt8] {
        let check = try SecretCheck.compute(Self.bounded(password), try kept(login), cost)
        guard check.isRight, !newPassword.isEmpty, rule.objection(to: newPassword, login: login, old: password) == nil else {
            return check.bytes
        }
        return check.bytes + (try hash(newPassword).bytes)
    }

    /// What `prepare` found out, or, where the password was changed since or nothing was prepared, the comparison made again.
    /// - Throws: `StoreError`, `ScryptError`.
    func check(login: String, password: String) throws -> SecretCheck {
        let now = try kept(login)
        if let check = SecretCheck(call.prepared), check.isCurrent(now) { return check }
        return try SecretCheck.compute(Self.bounded(password), now, cost)
    }

    /// Hashes a password with a new salt.
    /// - Throws: `StoreError`, `ScryptError`.
    func hash(_ password: String) throws -> SecretHash {
        try Scrypt.hash(password, salt: try call.randomBytes(Scrypt.saltBytes), cost)
    }

    /// Gives an account a password, under the next version.
    /// - Parameters:
    ///   - account: whose.
    ///   - prepared: what was prepared for it, salt and hash; anything else: it is hashed now.
    ///   - isFirst: whether somebody else has set it.
    /// - Throws: `StoreError`, `ScryptError`.
    func put(_ password: String, of account: Int64, prepared: ArraySlice<UInt8>, isFirst: Bool) throws {
        let kept = try SecretHash(prepared, cost) ?? hash(password)
        try call.insert(
            PasswordRow(
                accountId: account, version: 1, salt: kept.salt, hash: kept.hash, cost: kept.cost.cost, blockSize: kept.cost.blockSize,
                parallel: kept.cost.parallel, isFirst: isFirst, changedAtMs: call.nowMilliseconds),
            Self.put)
    }

    /// Whether an account's password was set by somebody else.
    /// - Throws: `StoreError`.
    func isFirst(login: String) throws -> Bool { try row(login)?.isFirst ?? false }

    private func row(_ login: String) throws -> PasswordRow? { try call.first(Self.byLogin, .text(login), as: PasswordRow.self) }

    private func kept(_ login: String) throws -> (person: Int64, version: Int64, hash: SecretHash)? {
        guard let row = try row(login) else { return nil }
        let cost = ScryptCost(cost: row.cost, blockSize: row.blockSize, parallel: row.parallel)
        return (row.accountId, row.version, SecretHash(salt: row.salt, hash: row.hash, cost: cost))
    }

    private static func bounded(_ password: String) -> String {
        password.utf8.count <= StaffLimits.passwordBytesMax ? password : ""
    }
}
