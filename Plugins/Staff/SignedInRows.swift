// Who is signed in at which desk: one desk for each member of staff, and one member for each desk.

internal import LecternKit
internal import StaffMessages
internal import StaffRules

/// Those who are signed in, and the rights of their sessions. Valid inside one handler.
struct SignedInRows {
    private static let byAccount = SQL("SELECT \(SignedInRow.columns()) FROM \(SignedInRow.table) WHERE account_id = $1")
    private static let atTerminal = SQL("SELECT \(SignedInRow.columns()) FROM \(SignedInRow.table) WHERE terminal = $1")
    private static let withRole = SQL("""
        SELECT \(SignedInRow.columns("s")) FROM \(SignedInRow.table) s WHERE s.expires_at_ms > $1 AND EXISTS (
            SELECT 1 FROM \(AssignmentRow.table) a WHERE a.account_id = s.account_id AND a.role = $2)
        ORDER BY s.account_id
        """)
    private static let put = SignedInRow.insert(
        onConflict: .accountId, update: .terminal, .branchId, .libraryId, .signedInAtMs, .expiresAtMs)
    private static let prolonged = SignedInRow.update(.expiresAtMs)
    private static let removed = SQL("DELETE FROM \(SignedInRow.table) WHERE account_id = $1")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Where a person is signed in; nil: nowhere, and the last session was ended.
    /// - Throws: `StoreError`.
    func load(_ account: Int64) throws -> SignedInRow? { try call.first(Self.byAccount, .integer(account), as: SignedInRow.self) }

    /// Signs a person in at the desk that calls. Whoever was signed in there is signed out, and so is the person elsewhere.
    /// - Parameters:
    ///   - account: who.
    ///   - scope: the desk's branch; the city where it has none.
    ///   - lifetimeMilliseconds: how long the session lasts.
    /// - Returns: the session's token, which nobody keeps, when it ends, and what it may do.
    /// - Throws: `StoreError`.
    func begin(
        _ account: AccountRow, in scope: Scope, lifetimeMilliseconds: Int64
    ) throws -> (token: String, expiresAtMs: Int64, rights: [String]) {
        for other in try call.rows(Self.atTerminal, .text(call.principal.terminal), as: SignedInRow.self)
        where other.accountId != account.accountId {
            try end(other.accountId, why: "somebody else signed in at the desk")
        }
        if let before = try load(account.accountId) { try end(account.accountId, why: "signed in again, at \(before.terminal) before") }
        let session = try call.createSession(
            kind: .staff, person: account.accountId, library: account.libraryId, lifetimeMilliseconds: lifetimeMilliseconds)
        try call.insert(
            SignedInRow(
                accountId: account.accountId, terminal: call.principal.terminal, branchId: scope.branch, libraryId: scope.library,
                signedInAtMs: call.nowMilliseconds, expiresAtMs: session.expiresAtMilliseconds),
            Self.put)
        let rights = try rights(of: account.accountId, in: scope)
        try call.grantSession(person: account.accountId, rights: rights)
        return (session.token, session.expiresAtMilliseconds, rights)
    }

    /// Lets a session last longer.
    /// - Parameters:
    ///   - row: where the person is signed in.
    ///   - untilMs: when it is to end.
    /// - Returns: when it ends.
    /// - Throws: `StoreError`.
    func prolong(_ row: SignedInRow, untilMs: Int64) throws -> Int64 {
        var row = row
        row.expiresAtMs = try call.grantSession(
            person: row.accountId, rights: try rights(of: row.accountId, in: row.scope),
            lifetimeMilliseconds: untilMs - call.nowMilliseconds)
        try call.update(row, Self.prolonged)
        return row.expiresAtMs
    }

    /// Ends the sessions of a person, and records it where one was open.
    /// - Throws: `StoreError`.
    func end(_ account: Int64, why: String) throws {
        guard let row = try load(account) else { return }
        try call.endSession(person: account)
        try call.execute(Self.removed, .integer(account))
        guard row.expiresAtMs > call.nowMilliseconds else { return }
        try RecordRows(call).add("signed_out", account: account, detail: why)
    }

    /// What a person's session may do is asked anew, since their roles were changed.
    /// - Throws: `StoreError`.
    func refresh(account: Int64) throws {
        guard let row = try load(account), row.expiresAtMs > call.nowMilliseconds else { return }
        try call.grantSession(person: account, rights: try rights(of: account, in: row.scope))
    }

    /// The same for all who have a role.
    /// - Throws: `StoreError`.
    func refresh(role: String) throws {
        for row in try call.rows(Self.withRole, .integer(call.nowMilliseconds), .text(role), as: SignedInRow.self) {
            try call.grantSession(person: row.accountId, rights: try rights(of: row.accountId, in: row.scope))
        }
    }

    /// What a person may do in a scope, as far as a session has room for it.
    /// - Throws: `StoreError`.
    func rights(of account: Int64, in scope: Scope) throws -> [String] {
        let all = try GrantRows(call).grants(of: account).rights(in: scope)
        var bytes = -1
        let kept = Array(all.prefix { right in
            bytes += right.utf8.count + 1
            return bytes <= StaffLimits.rightsBytesMax
        })
        if kept.count < all.count {
            call.log(.error, "a session has not all of its person's rights: there are too many", Label("rights", "\(all.count)"))
        }
        return kept
    }
}

extension SignedInRow {
    /// The desk's branch, or the city.
    var scope: Scope { Scope(library: libraryId, branch: branchId) }
}
