// Kinds of notices: keeps what their owners declare.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages

/// Kinds as the table holds them. Valid inside one handler.
struct KindRows {
    private static let byCode = SQL("SELECT \(KindRow.columns()) FROM \(KindRow.table) WHERE code = $1")
    private static let all = SQL("SELECT \(KindRow.columns()) FROM \(KindRow.table) ORDER BY code LIMIT 1000")
    private static let put = KindRow.insert(onConflict: .code, update: .version, .declaration)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// All kinds, by code.
    /// - Throws: `StoreError`, `MessageError`.
    func all() throws -> [Notices.Kind] { try call.rows(Self.all, as: KindRow.self).map { try Notices.Kind($0.declaration) } }

    /// A kind by code; nil: nobody has declared it.
    /// - Throws: `StoreError`, `MessageError`.
    func load(_ code: String) throws -> Notices.Kind? {
        try call.first(Self.byCode, .text(code), as: KindRow.self).map { try Notices.Kind($0.declaration) }
    }

    /// A kind that somebody names.
    /// - Throws: `KIND_UNKNOWN`, `StoreError`, `MessageError`.
    func known(_ code: String) throws -> Notices.Kind {
        guard let kind = try load(code) else { throw Refusal(Notices.Reason.kindUnknown, facts: ("kind", code)) }
        return kind
    }

    /// Takes a declaration, unless the one that is kept is as new: while two versions of an owner run, the newer one's holds.
    /// - Returns: the kind that holds.
    /// - Throws: `FIELD_INVALID`, `StoreError`, `MessageError`.
    func declare(_ kind: Notices.Kind) throws -> Notices.Kind {
        if let row = try call.first(Self.byCode, .text(kind.code), as: KindRow.self), row.version >= kind.version {
            return try Notices.Kind(row.declaration)
        }
        try KindCheck.check(kind)
        try call.insert(KindRow(code: kind.code, version: kind.version, declaration: try kind.encoded()), Self.put)
        return kind
    }
}
