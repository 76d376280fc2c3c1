// Splits SQL into tokens, strictly: what two databases might read differently is refused.

/// A piece of a statement.
enum SQLToken: Equatable, Sendable {
    /// An unquoted name or keyword, in small letters.
    case word(String)
    /// A name in double quotes.
    case quoted(String)
    /// A text in single quotes.
    case text
    /// A number.
    case number
    /// $1, $2, …
    case parameter
    /// Any other single character.
    case mark(UInt8)
}

/// Why a statement may not run, as a message for the plugin's author.
struct SQLObjection: Error, Equatable, CustomStringConvertible {
    let description: String
}

/// Cuts a statement into tokens.
struct SQLTokenizer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// All tokens of a statement.
    /// - Parameter bytes: the statement's UTF-8.
    /// - Throws: `SQLObjection` for anything that is not plain SQL.
    static func tokens(_ bytes: UnsafeBufferPointer<UInt8>) throws(SQLObjection) -> [SQLToken] {
        var tokenizer = SQLTokenizer(bytes)
        var tokens: [SQLToken] = []
        while let token = try tokenizer.next() { tokens.append(token) }
        return tokens
    }

    private func byte(_ offset: Int = 0) -> UInt8? { place + offset < bytes.count ? bytes[place + offset] : nil }

    private mutating func next() throws(SQLObjection) -> SQLToken? {
        try skipSpace()
        guard let first = byte() else { return nil }
        switch first {
        case 0: throw SQLObjection(description: "a statement holds no NUL")
        case UInt8(ascii: "'"):
            _ = try closed(by: first)
            return .text
        case UInt8(ascii: "\""): return .quoted(try closed(by: first).lowercased())
        case UInt8(ascii: "["), UInt8(ascii: "`"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "\\"):
            throw SQLObjection(
                description: "\"\(Character(UnicodeScalar(first)))\" is not in the SQL that all stores take; parameters are $1, $2, …")
        case UInt8(ascii: ":"):
            if byte(1) == first {
                throw SQLObjection(description: "\"::\" is not in the SQL that all stores take; write CAST(x AS type)")
            }
            throw SQLObjection(description: "parameters are $1, $2, …")
        case UInt8(ascii: "$"): return try parameter()
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            while let next = byte(), SQLTokenizer.isWord(next) || next == UInt8(ascii: ".") { place += 1 }
            return .number
        case _ where SQLTokenizer.isWord(first): return try word()
        default:
            place += 1
            return .mark(first)
        }
    }

    /// Letters, digits, _ and all of Unicode beyond ASCII.
    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
            true
        default: false
        }
    }

    private mutating func word() throws(SQLObjection) -> SQLToken {
        let start = place
        while let next = byte(), SQLTokenizer.isWord(next) { place += 1 }
        // E'…', X'…', U&'…' and the like read backslashes or bytes; only one database takes each.
        if byte() == UInt8(ascii: "'") || (byte() == UInt8(ascii: "&") && byte(1) == UInt8(ascii: "'")) {
            throw SQLObjection(description: "a text in quotes has no letter before it; pass bytes as a parameter")
        }
        return .word(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self).lowercased())
    }

    private mutating func parameter() throws(SQLObjection) -> SQLToken {
        place += 1
        let start = place
        while let next = byte(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { place += 1 }
        guard place > start, byte().map({ !SQLTokenizer.isWord($0) && $0 != UInt8(ascii: "$") }) ?? true else {
            throw SQLObjection(description: "parameters are $1, $2, …; texts stand in single quotes")
        }
        return .parameter
    }

    /// Reads up to the closing quote; two quotes stand for one.
    private mutating func closed(by quote: UInt8) throws(SQLObjection) -> String {
        place += 1
        var inside: [UInt8] = []
        while let next = byte() {
            place += 1
            guard next == quote else {
                inside.append(next)
                continue
            }
            guard byte() == quote else { return String(decoding: inside, as: UTF8.self) }
            inside.append(quote)
            place += 1
        }
        throw SQLObjection(description: "a quote is not closed")
    }

    private mutating func skipSpace() throws(SQLObjection) {
        while let next = byte() {
            if [0x20, 0x09, 0x0A, 0x0D, 0x0C].contains(next) {
                place += 1
            } else if next == UInt8(ascii: "-"), byte(1) == next {
                while let end = byte(), end != 0x0A { place += 1 }
            } else if next == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                try skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipComment() throws(SQLObjection) {
        place += 2
        while let next = byte() {
            if next == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
                place += 2
                return
            }
            if next == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                throw SQLObjection(description: "a comment inside a comment")
            }
            place += 1
        }
        throw SQLObjection(description: "a comment is not closed")
    }
}
