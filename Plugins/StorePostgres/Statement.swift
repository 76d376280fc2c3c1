// A statement's text, and the statements prepared of it.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// A prepared statement: one text with one list of parameter types.
final class Statement {
    let name: String
    let types: [Oid]
    /// The text, with the NUL at its end that C needs.
    let text: [UInt8]
    /// Whether the number of rows in its result is a number of rows written.
    let writesRows: Bool
    /// Whether the server has prepared it. Set when the preparation is sent, reset if it fails.
    var isPrepared = false

    fileprivate init(name: String, types: [Oid], of text: StatementText) {
        self.name = name
        self.types = types
        self.text = text.bytes
        writesRows = text.writesRows
    }
}

/// A text that may be run, with the statements prepared of it. Confined to the thread of its connection.
///
/// A parameter's type is that of the bound value, not inferred, so that `$1` means the same on every store; NULL has none. So
/// one text may be prepared more than once.
final class StatementText: CachedStatement {
    fileprivate let bytes: [UInt8]
    fileprivate let writesRows: Bool
    let parametersCount: Int
    /// Never busy: a result is complete before its first row is decoded, so the statement can be run again meanwhile.
    let isBusy = false
    private var variants: [Statement] = []

    private static let allowedKeywords: Set<String> = [
        "SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "VALUES", "CREATE", "ALTER", "DROP",
    ]

    /// - Parameters:
    ///   - bytes: the text, UTF-8.
    ///   - isTrusted: whether it is the store's own.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` for a statement that a unit may not run, such as COMMIT.
    init(_ bytes: [UInt8], isTrusted: Bool) throws(Failure) {
        self.bytes = bytes + [0]
        var number = 0
        var first = ""
        for token in SQLTokens(bytes) where token.kind == .word || token.kind == .quoted {
            let word = String(decoding: bytes[token.range], as: UTF8.self)
            if !isTrusted, word.drop(while: { $0 == "\"" }).lowercased().hasPrefix("store_") {
                throw Failure(LECTERN_STATEMENT, "\(word): names that begin with store_ are the store's own")
            }
            if word.hasPrefix("$") { number = max(number, Int(word.dropFirst()) ?? 0) }
            if first.isEmpty { first = word.uppercased() }
        }
        guard isTrusted || StatementText.allowedKeywords.contains(first) else {
            throw Failure(
                LECTERN_STATEMENT, first.isEmpty ? "there is no statement" : "\(first) is nothing that a unit of work may do")
        }
        parametersCount = number
        writesRows = ["INSERT", "UPDATE", "DELETE", "WITH"].contains(first)
    }

    /// The statement for a list of parameter types.
    ///
    /// - Parameters:
    ///   - types: the types of the bound values.
    ///   - name: makes the name of a new statement.
    func variant(_ types: UnsafeBufferPointer<Oid>, name: () -> String) -> Statement {
        if let known = variants.first(where: { $0.types.elementsEqual(types) }) { return known }
        let made = Statement(name: name(), types: Array(types), of: self)
        variants.append(made)
        return made
    }
}
