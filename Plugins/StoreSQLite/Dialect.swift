// Plugins write types as PostgreSQL names them; this turns the few that differ into SQLite's.

internal import LecternStoreKit

/// Rewrites `CREATE TABLE` and `ALTER TABLE` so that SQLite keeps what the words promise:
/// `BIGINT PRIMARY KEY` becomes the table's own key, and every column takes values of its type only
/// (a STRICT table), as on the other store.
struct Dialect {
    private let text: [UInt8]
    /// Tokens that are not space.
    private let tokens: [SQLTokens.Token]

    private init(_ text: [UInt8]) {
        self.text = text
        tokens = SQLTokens(text).filter { $0.kind != .space }
    }

    /// The statement as SQLite is to read it.
    ///
    /// - Parameter text: the plugin's statement.
    /// - Returns: the rewritten statement, or nil if it can stay as it is.
    static func rewritten(_ text: [UInt8]) -> [UInt8]? {
        let dialect = Dialect(text)
        switch dialect.word(0) {
        case "CREATE" where dialect.word(1) == "TABLE": return dialect.rewrittenTable()
        case "ALTER" where dialect.word(1) == "TABLE": return dialect.replacing(dialect.alteredType())
        default: return nil
        }
    }

    private func word(_ index: Int) -> String? {
        guard index < tokens.count, tokens[index].kind == .word else { return nil }
        return String(decoding: text[tokens[index].range], as: UTF8.self).uppercased()
    }

    private func isSign(_ index: Int, _ sign: Character) -> Bool {
        guard index < tokens.count, tokens[index].kind == .sign else { return false }
        return text[tokens[index].range.lowerBound] == sign.asciiValue
    }

    /// A type's tokens and what stands for them in SQLite.
    private typealias Replacement = (range: Range<Int>, with: String)

    /// SQLite's name for the type that begins at a token; nil if it is the same, or not known.
    private func type(at index: Int) -> Replacement? {
        guard let name = word(index) else { return nil }
        let range = tokens[index].range
        switch name {
        case "BIGINT": return (range, "INTEGER")
        case "BYTEA": return (range, "BLOB")
        case "DOUBLE":
            let isPrecise = word(index + 1) == "PRECISION"
            let end = isPrecise ? tokens[index + 1].range.upperBound : range.upperBound
            return (range.lowerBound..<end, "REAL")
        default: return nil
        }
    }

    private func rewrittenTable() -> [UInt8]? {
        guard let open = tokens.indices.first(where: { isSign($0, "(") }) else { return nil }
        var replacements: [Replacement] = []
        var depth = 0
        var end = text.count
        var isLast = false
        for index in open..<tokens.count {
            if isSign(index, "(") { depth += 1 }
            if isSign(index, ")") {
                depth -= 1
                if depth == 0 {
                    end = tokens[index].range.upperBound
                    isLast = index + 1 == tokens.count || isSign(index + 1, ";")
                    break
                }
            }
            let beginsColumn = depth == 1 && (index == open || isSign(index, ","))
            if beginsColumn, let replacement = type(at: index + 2) { replacements.append(replacement) }
        }
        if isLast { replacements.append((end..<end, " STRICT")) }
        return replacing(replacements)
    }

    /// The type in `ALTER TABLE t ADD [COLUMN] c type`.
    private func alteredType() -> [Replacement] {
        guard let add = tokens.indices.first(where: { word($0) == "ADD" }) else { return [] }
        let column = word(add + 1) == "COLUMN" ? add + 2 : add + 1
        return type(at: column + 1).map { [$0] } ?? []
    }

    private func replacing(_ replacements: [Replacement]) -> [UInt8]? {
        guard !replacements.isEmpty else { return nil }
        var result: [UInt8] = []
        var at = 0
        for replacement in replacements {
            result += text[at..<replacement.range.lowerBound]
            result += Array(replacement.with.utf8)
            at = replacement.range.upperBound
        }
        return result + text[at...]
    }
}
