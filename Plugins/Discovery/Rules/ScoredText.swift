// The texts of one record as scoring looks at them: bytes for what must be there, elements for what is read so.

internal import LecternText

/// A record's folded texts. Made for each candidate, so that what few queries need is made when it is asked for.
package struct ScoredText: Sendable {
    static let lineBreak = UInt8(ascii: "\n")
    static let blank = UInt8(ascii: " ")

    /// One line, and what it is compared as.
    struct Line: Sendable {
        let text: Substring
        var squeezed: [UInt8] { text.utf8.filter { $0 != blank } }
        var characters: [Character] { text.filter { $0 != " " } }
        /// How it is read; none: it holds no Han character.
        func elements(readingsMax: Int) -> [[String]] { Pinyin.elements(folded: String(text), readingsMax: readingsMax) }
    }

    let titles: [UInt8]
    let authors: [UInt8]
    let subjects: [UInt8]
    private let titleText: String
    private let authorText: String

    /// - Parameters:
    ///   - titles: folded, one a line, the chief one first.
    ///   - authors: likewise.
    ///   - subjects: likewise.
    package init(titles: String, authors: String, subjects: String) {
        self.titles = Array(titles.utf8)
        self.authors = Array(authors.utf8)
        self.subjects = Array(subjects.utf8)
        titleText = titles
        authorText = authors
    }

    /// Whether a line may be read in pinyin: kana, Han characters and what comes behind them begin with these bytes.
    var mayBeSpelt: Bool { titles.contains { $0 >= 0xE3 } || authors.contains { $0 >= 0xE3 } }

    /// The chief title.
    var chief: ArraySlice<UInt8> { titles.prefix { $0 != Self.lineBreak } }

    var titleLines: [Line] { titleText.split(separator: "\n").map { Line(text: $0) } }
    var authorLines: [Line] { authorText.split(separator: "\n").map { Line(text: $0) } }

    /// The texts of a field.
    func bytes(_ field: Field) -> [UInt8] {
        switch field {
        case .title: titles
        case .author: authors
        case .subject: subjects
        default: []
        }
    }

    /// Where `part` begins in `text`, at `from` or after it.
    static func place<Text: RandomAccessCollection<UInt8>>(of part: [UInt8], in text: Text, from: Int) -> Int? where Text.Index == Int {
        guard let first = part.first, text.count >= part.count else { return nil }
        var at = max(from, text.startIndex)
        while at <= text.endIndex - part.count {
            if text[at] == first, text[at..<(at + part.count)].elementsEqual(part) { return at }
            at += 1
        }
        return nil
    }

    static func isBorder(_ byte: UInt8) -> Bool { byte == blank || byte == lineBreak }
}
