// Translates PostgreSQL's type names, which plugins write, into SQLite's.

internal import LecternStoreKit

/// Rewrites `CREATE TABLE` and `ALTER TABLE` so that SQLite gives what PostgreSQL's types promise: `BIGINT PRIMARY KEY` becomes
/// the rowid, and every column takes values of its type only (a STRICT table).
struct Dialect {
    private let text: [UInt8]
    /// Tokens that are not space.
    private let tokens: [SQLTokens.Token]

    private init(_ text: [UInt8]) {
        self.text = text
        tokens = SQLTokens(text).filter { $0.kind != .space }
    }

    /// A statement in SQLite's dialect.
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

    private func isSymbol(_ index: Int, _ symbol: Character) -> Bool {
        guard index < tokens.count, tokens[index].kind == .symbol else { return false }
        return text[tokens[index].range.lowerBound] == symbol.asciiValue
    }

    /// The byte range of a type's name and its replacement.
    private typealias Replacement = (range: Range<Int>, with: String)

    /// SQLite's name for the type that begins at a token; nil if it is the same, or unknown.
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
        guard let open = tokens.indices.first(where: { isSymbol($0, "(") }) else { return nil }
        var replacements: [Replacement] = []
        var depth = 0
        var end = text.count
        var isLast = false
        for index in open..<tokens.count {
            if isSymbol(index, "(") { depth += 1 }
            if isSymbol(index, ")") {
                depth -= 1
                if depth == 0 {
                    end = tokens[index].range.upperBound
                    isLast = index + 1 == tokens.count || isSymbol(index + 1, ";")
                    break
                }
            }
            let beginsColumn = depth == 1 && (index == open || isSymbol(index, ","))
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
