// The secrets of time-based codes, and who needs one. A secret leaves the table once, when it is made.

internal import LecternKit
internal import LecternSecrets

/// Secrets and policies as the tables hold them. Valid inside one handler.
struct CodeRows {
    private static let byAccount = SQL("SELECT \(CodeRow.columns()) FROM \(CodeRow.table) WHERE account_id = $1")
    private static let asked = SQL("SELECT code_required FROM \(PolicyRow.table) WHERE library_id IN (0, $1) AND code_required = 1")
    private static let put = CodeRow.insert(onConflict: .accountId, update: .secret, .lastStep, .enrolledAtMs)
    private static let used = CodeRow.update(.lastStep)
    private static let removed = SQL("DELETE FROM \(CodeRow.table) WHERE account_id = $1")
    private static let putPolicy = PolicyRow.insert(onConflict: .libraryId, update: .codeRequired)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The secret of an account; nil: it has none.
    /// - Throws: `StoreError`.
    func load(_ account: Int64) throws -> CodeRow? { try call.first(Self.byAccount, .integer(account), as: CodeRow.self) }

    /// Whether a library, or the city, asks its staff for a code.
    /// - Throws: `StoreError`.
    func isAsked(library: Int64) throws -> Bool { try call.first(Self.asked, .integer(library), as: Int64.self) != nil }

    /// Gives an account a new secret.
    /// - Returns: its codes, whose secret is told once.
    /// - Throws: `StoreError`.
    func enrol(_ account: Int64) throws -> OneTimeCode {
        let secret = try call.randomBytes(OneTimeCode.secretBytes)
        try call.insert(
            CodeRow(accountId: account, secret: secret, lastStep: 0, enrolledAtMs: call.nowMilliseconds), Self.put)
        return OneTimeCode(secret: secret)
    }

    /// Takes the secret of an account away.
    /// - Throws: `StoreError`.
    func remove(_ account: Int64) throws { try call.execute(Self.removed, .integer(account)) }

    /// The code of a step was used: neither it nor an earlier one is taken again.
    /// - Throws: `StoreError`.
    func use(_ row: CodeRow, step: Int64) throws {
        var row = row
        row.lastStep = step
        try call.update(row, Self.used)
    }

    /// Says whether a library asks its staff for a code.
    /// - Parameter library: 0: the whole city.
    /// - Throws: `StoreError`.
    func putPolicy(library: Int64, codeRequired: Bool) throws {
        try call.insert(PolicyRow(libraryId: library, codeRequired: codeRequired), Self.putPolicy)
    }
}
