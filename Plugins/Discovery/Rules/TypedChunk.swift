// What was typed, cut at blanks and quotation marks, and the ISBNs in it.

/// A word between blanks, or a phrase between quotation marks.
struct TypedChunk: Equatable {
    var text: String
    var isPhrase: Bool

    /// The words and phrases of a text.
    static func all(_ text: String) -> [TypedChunk] {
        var chunks: [TypedChunk] = []
        var current = ""
        var isQuoted = false
        for character in text {
            if "\"“”„«»「」『』《》〈〉＂".contains(character) {
                if !current.isEmpty { chunks.append(TypedChunk(text: current, isPhrase: isQuoted)) }
                current = ""
                isQuoted.toggle()
            } else if character.isWhitespace, !isQuoted {
                if !current.isEmpty { chunks.append(TypedChunk(text: current, isPhrase: false)) }
                current = ""
            } else {
                current.append(character)
            }
        }
        if !current.isEmpty { chunks.append(TypedChunk(text: current, isPhrase: false)) }
        return chunks
    }
}

/// The ISBNs among what was typed: as printed on a book, as a number, with bars or blanks, with "ISBN" before it.
package struct TypedIsbns {
    private(set) var isbns: [String] = []
    /// What is no ISBN.
    private(set) var rest: [TypedChunk] = []

    /// - Parameter isbnOf: reads an ISBN in digits and bars.
    init(_ chunks: [TypedChunk], _ isbnOf: (String) -> String?) {
        var place = 0
        while place < chunks.count {
            if let (isbn, count) = Self.isbn(chunks[place...], isbnOf) {
                isbns.append(isbn)
                place += count
            } else {
                rest.append(chunks[place])
                place += 1
            }
        }
    }

    /// The ISBN that begins with the first chunk, and of how many chunks it is.
    private static func isbn(_ chunks: ArraySlice<TypedChunk>, _ isbnOf: (String) -> String?) -> (isbn: String, count: Int)? {
        var digits = ""
        var found: (isbn: String, count: Int)?
        for (index, chunk) in chunks.prefix(8).enumerated() {
            guard !chunk.isPhrase, let plain = plain(chunk.text, mayBeMarked: digits.isEmpty) else { break }
            digits += plain
            guard digits.count <= 13 else { break }
            if [10, 13].contains(digits.count), let isbn = isbnOf(digits) { found = (isbn, index + 1) }
        }
        return found
    }

    /// An ISBN that was typed with another check digit, in any writing, with the right one; nil: it is none, or it is right.
    package static func mistyped(_ text: String) -> String? { plain(text, mayBeMarked: true).flatMap(corrected) }

    /// A number that has the length of an ISBN and another check digit, with the right one, in 13 digits; nil: it is none.
    static func corrected(_ number: String) -> String? {
        let digits = Array(number.utf8)
        guard digits.dropLast().allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let twelve: [UInt8]
        switch digits.count {
        case 10: twelve = Array("978".utf8) + digits.dropLast()
        case 13 where number.hasPrefix("978") || number.hasPrefix("979"): twelve = Array(digits.dropLast())
        default: return nil
        }
        let sum = twelve.enumerated().reduce(0) { $0 + Int($1.element - 0x30) * ($1.offset.isMultiple(of: 2) ? 1 : 3) }
        return String(decoding: twelve, as: UTF8.self) + "\((10 - sum % 10) % 10)"
    }

    /// The digits of a chunk that is part of an ISBN, none where it is but "ISBN:"; nil: it is none.
    private static func plain(_ text: String, mayBeMarked: Bool) -> String? {
        var characters = text.lowercased().unicodeScalars.map { scalar -> Character in
            switch scalar.value {
            case 0xFF10...0xFF19: Character(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))
            // Full-width and Cyrillic letters that look like an x.
            case 0xFF58, 0xFF38, 0x445, 0x425: "x"
            case 0x2010...0x2015, 0x2212, 0xFF0D, 0xAD: "-"
            case 0xFF1A: ":"
            default: Character(scalar)
            }
        }[...]
        if mayBeMarked, characters.starts(with: "isbn") {
            characters = characters.dropFirst(4)
            if characters.starts(with: "-13") || characters.starts(with: "-10") {
                let rest = characters.dropFirst(3)
                if rest.first.map({ !$0.isNumber }) ?? true { characters = rest }
            }
            characters = characters.drop { $0 == ":" || $0 == "-" }
        }
        guard characters.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "-" || $0 == "x") }) else { return nil }
        return String(characters.filter { $0 != "-" }).uppercased()
    }
}
