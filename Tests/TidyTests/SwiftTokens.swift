// The names that a Swift file declares and uses: as much of the grammar as the tidy tests need.

/// The names of one file, without those in comments and in texts. Code within a text's `\( )` counts.
struct SwiftTokens {
    /// Types, functions and values that are declared outside of all types and are not private.
    private(set) var declared: Set<Substring> = []
    /// Members that are declared, of whatever type; local declarations are among them.
    private(set) var members: [Substring] = []
    /// Members that an extension declares, with the extended type.
    private(set) var extensionMembers: [(type: Substring, name: Substring)] = []
    /// Names of types, which begin with a capital letter, and names that are called: none of them after a dot.
    private(set) var used: Set<Substring> = []
    /// Names after a dot.
    private(set) var usedMembers: Set<Substring> = []

    private static let types: Set<Substring> = ["struct", "class", "enum", "protocol", "actor", "typealias"]
    private static let values: Set<Substring> = ["func", "let", "var", "case"]

    private enum Token: Equatable {
        case name(Substring)
        case mark(UInt8)
    }

    /// - Parameter text: the file's.
    init(_ text: String) {
        var scanner = Scanner(text)
        var tokens: [Token] = []
        while let token = scanner.next() { tokens.append(token) }
        read(tokens)
    }

    private mutating func read(_ tokens: [Token]) {
        var depth = 0
        var extended: Substring?
        var isPrivate = false
        for (index, token) in tokens.enumerated() {
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            switch token {
            case .mark(UInt8(ascii: "{")): depth += 1
            case .mark(UInt8(ascii: "}")):
                depth -= 1
                if depth == 0 { extended = nil }
                isPrivate = false
            case .mark: break
            case .name("private"), .name("fileprivate"): isPrivate = true
            case .name("extension") where depth == 0:
                if case .name(let type) = next { extended = type }
            case .name(let word) where SwiftTokens.types.contains(word) || SwiftTokens.values.contains(word):
                guard case .name(let name) = next else { continue }
                if depth > 0 { members.append(name) } else if !isPrivate { declared.insert(name) }
                if depth == 1, let extended { extensionMembers.append((extended, name)) }
                isPrivate = false
            case .name(let name):
                let isMember = index > 0 && tokens[index - 1] == .mark(UInt8(ascii: "."))
                let isType = name.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
                if isMember { usedMembers.insert(name) } else if isType || next == .mark(UInt8(ascii: "(")) { used.insert(name) }
            }
        }
    }

    /// Cuts a file into names and marks.
    private struct Scanner {
        private let text: String
        private let bytes: [UInt8]
        private var at = 0
        /// Open texts, the innermost last: how many `"` end it, and how many parentheses its `\(` has open; nil: none is.
        private var texts: [(quotes: Int, parentheses: Int?)] = []

        init(_ text: String) {
            self.text = text
            bytes = Array(text.utf8)
        }

        private func byte(_ offset: Int = 0) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }

        mutating func next() -> Token? {
            while at < bytes.count {
                if let last = texts.last, last.parentheses == nil {
                    skipText(quotes: last.quotes)
                    continue
                }
                if byte() == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "/") {
                    while at < bytes.count, byte() != UInt8(ascii: "\n") { at += 1 }
                } else if byte() == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                    while at < bytes.count, !(byte() == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/")) { at += 1 }
                    at += 2
                } else if byte() == UInt8(ascii: "\"") {
                    let quotes = byte(1) == UInt8(ascii: "\"") && byte(2) == UInt8(ascii: "\"") ? 3 : 1
                    at += quotes
                    texts.append((quotes, nil))
                } else if Scanner.isLetter(byte()) {
                    return name()
                } else {
                    defer { at += 1 }
                    if byte() > 0x20, closesNoText(byte()) { return .mark(byte()) }
                }
            }
            return nil
        }

        /// Goes on to the end of the innermost text, or into its next `\(`.
        private mutating func skipText(quotes: Int) {
            while at < bytes.count {
                if byte() == UInt8(ascii: "\\") {
                    at += 2
                    guard bytes[at - 1] == UInt8(ascii: "(") else { continue }
                    texts[texts.count - 1].parentheses = 1
                    return
                }
                let isEnd = (0..<quotes).allSatisfy { byte($0) == UInt8(ascii: "\"") }
                at += isEnd ? quotes : 1
                if isEnd {
                    texts.removeLast()
                    return
                }
            }
        }

        /// Counts the parentheses of a `\(`.
        /// - Returns: false for the one that goes back into the text.
        private mutating func closesNoText(_ mark: UInt8) -> Bool {
            guard let open = texts.last?.parentheses else { return true }
            let left = open + (mark == UInt8(ascii: "(") ? 1 : mark == UInt8(ascii: ")") ? -1 : 0)
            texts[texts.count - 1].parentheses = left == 0 ? nil : left
            return left > 0
        }

        private mutating func name() -> Token {
            let begin = at
            while at < bytes.count, Scanner.isLetter(byte()) || (0x30...0x39).contains(byte()) { at += 1 }
            let utf8 = text.utf8
            let start = utf8.index(utf8.startIndex, offsetBy: begin), end = utf8.index(start, offsetBy: at - begin)
            return .name(text[start..<end])
        }

        private static func isLetter(_ byte: UInt8) -> Bool {
            (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
        }
    }
}
