// Texts in languages, of whatever has a number.

internal import CityMessages
internal import LecternKit
internal import TypesMessages

/// Texts as the table holds them. Valid inside one handler.
struct TextRows {
    private static let all = SQL("""
        SELECT \(TextRow.columns()) FROM \(TextRow.table) WHERE owner_id = $1 ORDER BY field, language
        """)
    private static let without = SQL("DELETE FROM \(TextRow.table) WHERE owner_id = $1 AND field = $2")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The texts of an owner by field.
    /// - Throws: `StoreError`.
    func load(_ owner: Int64) throws -> [String: [Types.Text]] {
        var texts: [String: [Types.Text]] = [:]
        for row in try call.rows(Self.all, .integer(owner), as: TextRow.self) {
            texts[row.field, default: []].append(Types.Text(language: row.language, text: row.text))
        }
        return texts
    }

    /// Puts a field's texts in place of those that were there.
    /// - Throws: `StoreError`.
    func put(_ texts: [Types.Text], _ field: String, of owner: Int64) throws {
        try call.execute(Self.without, .integer(owner), .text(field))
        for text in texts { try call.insert(TextRow(ownerId: owner, field: field, language: text.language, text: text.text)) }
    }
}
