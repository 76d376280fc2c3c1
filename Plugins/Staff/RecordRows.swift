// Who did what to which account or role, for ever. No secret is in it.

internal import LecternKit
internal import StaffMessages

/// Records as the table holds them. Valid inside one handler.
struct RecordRows {
    private static let ofAccount = SQL("""
        SELECT \(RecordRow.columns()) FROM \(RecordRow.table) WHERE account_id = $1 AND (at_ms, record_id) < ($2, $3)
        ORDER BY at_ms DESC, record_id DESC LIMIT $4
        """)
    private static let ofRole = SQL("""
        SELECT \(RecordRow.columns()) FROM \(RecordRow.table) WHERE role = $1 AND (at_ms, record_id) < ($2, $3)
        ORDER BY at_ms DESC, record_id DESC LIMIT $4
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Records what the caller did.
    /// - Parameters:
    ///   - kind: "withdrawn", as `lectern.staff.v1.Record` has them.
    ///   - account: to whom; 0: nobody.
    ///   - role: which role it is about; "": none.
    ///   - detail: what belongs to it; no secret.
    /// - Throws: `StoreError`.
    func add(_ kind: String, account: Int64 = 0, role: String = "", detail: String = "") throws {
        let principal = call.principal
        try call.insert(
            RecordRow(
                recordId: try call.newID(), accountId: account, role: role, kind: kind, detail: detail, atMs: call.nowMilliseconds,
                byAccountId: principal.session == .staff ? principal.person : 0,
                terminal: "\(Self.word(principal.certificate))/\(principal.terminal)", requestKey: call.requestKey))
    }

    /// A page of what was done to an account, newest first.
    /// - Throws: `StoreError`.
    func page(account: Int64, after: KeysetCursor, limit: Int64) throws -> [RecordRow] {
        try call.rows(
            Self.ofAccount, .integer(account), .integer(after.at), .integer(after.id), .integer(limit), as: RecordRow.self)
    }

    /// A page of what was done to a role and with it, newest first.
    /// - Throws: `StoreError`.
    func page(role: String, after: KeysetCursor, limit: Int64) throws -> [RecordRow] {
        try call.rows(Self.ofRole, .text(role), .integer(after.at), .integer(after.id), .integer(limit), as: RecordRow.self)
    }

    private static func word(_ certificate: Certificate) -> String { certificate == .admin ? "admin" : "desk" }
}
