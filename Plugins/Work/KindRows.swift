// Kinds of work: keeps what their owners declare.

internal import LecternKit
internal import LecternMessages
internal import WorkMessages

/// Kinds as the table holds them. Valid inside one handler.
struct KindRows {
    private static let byCode = SQL("SELECT \(KindRow.columns()) FROM \(KindRow.table) WHERE code = $1")
    private static let put = KindRow.insert(onConflict: .code, update: .version, .declaration)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A kind by code; nil: nobody has declared it.
    /// - Throws: `StoreError`, `MessageError`.
    func load(_ code: String) throws -> Work.Kind? {
        try call.first(Self.byCode, .text(code), as: KindRow.self).map { try Work.Kind($0.declaration) }
    }

    /// The kind of an item.
    /// - Throws: `KIND_UNKNOWN`, `StoreError`, `MessageError`.
    func known(_ code: String) throws -> Work.Kind {
        guard let kind = try load(code) else { throw Refusal(Work.Reason.kindUnknown, facts: ("kind", code)) }
        return kind
    }

    /// Takes a declaration, unless the one that is kept is as new: while two versions of an owner run, the newer one's holds.
    /// - Returns: the kind that holds.
    /// - Throws: `FIELD_INVALID`, `StoreError`, `MessageError`.
    func declare(_ kind: Work.Kind) throws -> Work.Kind {
        if let row = try call.first(Self.byCode, .text(kind.code), as: KindRow.self), row.version >= kind.version {
            return try Work.Kind(row.declaration)
        }
        try KindCheck.check(kind)
        try call.insert(KindRow(code: kind.code, version: kind.version, declaration: try kind.encoded()), Self.put)
        return kind
    }
}
