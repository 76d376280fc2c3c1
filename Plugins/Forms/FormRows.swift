// Reads and writes definitions.

internal import FormsMessages
internal import LecternKit
internal import LecternMessages

/// Definitions as the table holds them. Valid inside one handler.
struct FormRows {
    private static let byCode = SQL("SELECT \(FormRow.columns()) FROM \(FormRow.table) WHERE code = $1")
    private static let after = SQL("SELECT \(FormRow.columns()) FROM \(FormRow.table) WHERE code > $1 ORDER BY code LIMIT $2")
    private static let put = FormRow.insert(onConflict: .code, update: .version, .changedAtMs, .content)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A definition whole; nil: there is none.
    /// - Throws: `StoreError`.
    func load(_ code: String) throws -> Forms.Form? {
        try call.first(Self.byCode, .text(code), as: FormRow.self).map { try $0.message() }
    }

    /// - Throws: `FORM_UNKNOWN`, `StoreError`.
    func known(_ code: String) throws -> Forms.Form {
        guard let found = try load(code) else { throw Refusal(Forms.Reason.formUnknown, facts: ("form", code)) }
        return found
    }

    /// Definitions by code.
    /// - Throws: `StoreError`.
    func page(after code: String, limit: Int64) throws -> [Forms.Form] {
        try call.rows(Self.after, .text(code), .integer(limit), as: FormRow.self).map { try $0.message() }
    }

    /// - Throws: `StoreError`.
    func write(_ form: Forms.Form) throws {
        let row = FormRow(code: form.code, version: form.version, changedAtMs: call.nowMilliseconds, content: try form.encoded())
        try call.insert(row, Self.put)
    }
}

extension FormRow {
    /// - Throws: an error of decoding.
    fileprivate func message() throws -> Forms.Form {
        var form = try Forms.Form(content)
        form.version = version
        return form
    }
}
