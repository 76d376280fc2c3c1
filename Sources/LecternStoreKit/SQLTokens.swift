// A tokenizer of SQL, as far as the stores need it: words, quoted names, literals, comments, symbols.

/// The tokens of one statement.
package struct SQLTokens: Sequence, IteratorProtocol {
    /// What a token is.
    package enum Kind {
        case word  // keyword or bare name
        case quoted  // "name"
        case literal  // 'text'
        case space  // white space or comment
        case symbol  // one byte of anything else
    }

    /// One token.
    package struct Token {
        package let kind: Kind
        /// Its place among the bytes.
        package let range: Range<Int>
    }

    private let text: [UInt8]
    private var at = 0

    /// - Parameter text: the statement.
    package init(_ text: [UInt8]) {
        self.text = text
    }

    package mutating func next() -> Token? {
        guard at < text.count else { return nil }
        let start = at
        let kind = advance()
        return Token(kind: kind, range: start..<at)
    }

    private mutating func advance() -> Kind {
        let byte = text[at]
        let following = at + 1 < text.count ? text[at + 1] : 0
        if SQLTokens.isWord(byte) {
            while at < text.count, SQLTokens.isWord(text[at]) { at += 1 }
            return .word
        }
        if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
            skipQuoted(byte)
            return byte == UInt8(ascii: "'") ? .literal : .quoted
        }
        if byte == UInt8(ascii: "-"), following == byte {
            while at < text.count, text[at] != UInt8(ascii: "\n") { at += 1 }
            return .space
        }
        if byte == UInt8(ascii: "/"), following == UInt8(ascii: "*") {
            at += 2
            while at < text.count, !(text[at - 1] == UInt8(ascii: "*") && text[at] == UInt8(ascii: "/")) {
                at += 1
            }
            at = Swift.min(at + 1, text.count)
            return .space
        }
        at += 1
        return byte <= 0x20 ? .space : .symbol
    }

    private mutating func skipQuoted(_ quote: UInt8) {
        at += 1
        while at < text.count {
            if text[at] == quote {
                at += 1
                if at >= text.count || text[at] != quote { return }
            }
            at += 1
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
            true
        default: false
        }
    }
}
