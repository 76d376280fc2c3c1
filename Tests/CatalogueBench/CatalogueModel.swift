// What real records are made of: the words, characters and names by whose frequencies a large catalogue is made.

import LecternTestSupport
import LecternText

/// The frequencies of the 4,077 real books of Tests/JudgeSearch/judged, in which each occurrence counts once.
struct CatalogueModel {
    struct Book {
        let title: String
        let authors: [String]
        let publisher: String
        let year: String
        let language: String
    }

    private(set) var books: [Book] = []
    /// The first characters of runs of Han characters, and what follows each character.
    private var starts: [Character] = []
    private var following: [Character: [Character]] = [:]
    private var words: [String] = []
    private var letters: [Character: [Character]] = [:]
    /// Of 1,000 words of titles, those that stand there only once: by Good and Turing as many of the next 1,000 are new.
    private var newWordThousandths = 0
    private(set) var newAuthorThousandths = 0
    private static let languages = ["de": "ger", "en": "eng", "es": "spa", "fr": "fre", "it": "ita", "pt": "por", "sv": "swe"]

    /// - Throws: where the table can't be read.
    init() throws {
        for cells in try TableFile("Tests/JudgeSearch/judged/books.tsv", columns: 8).rows {
            books.append(
                Book(
                    title: cells[1], authors: cells[3].split(separator: "|").map(String.init), publisher: cells[4], year: cells[5],
                    language: Self.languages[cells[7]] ?? (cells[7].count == 3 ? cells[7] : "und")))
        }
        for book in books { learn(book.title) }
        var counts: [String: Int] = [:]
        for word in words { counts[word, default: 0] += 1 }
        newWordThousandths = counts.values.filter { $0 == 1 }.count * 1_000 / max(1, words.count)
        let authors = books.compactMap(\.authors.first)
        newAuthorThousandths = Set(authors).count * 1_000 / max(1, authors.count)
    }

    private mutating func learn(_ title: String) {
        for piece in Self.pieces(title) {
            guard let first = piece.first else { continue }
            if Self.isHan(first) {
                starts.append(first)
                for (one, next) in zip(piece, piece.dropFirst()) { following[one, default: []].append(next) }
            } else if first.isLetter {
                words.append(piece)
                for (one, next) in zip(piece, piece.dropFirst()) { letters[one, default: []].append(next) }
            }
        }
    }

    static func isHan(_ character: Character) -> Bool { TextAnalysis.isUnspaced(character) }

    /// A text as runs of Han characters, words, and what stands between them.
    static func pieces(_ text: String) -> [String] {
        func kind(_ character: Character) -> Int { isHan(character) ? 1 : character.isLetter || character == "'" ? 2 : 3 }
        var pieces: [String] = []
        for character in text {
            if let last = pieces.last?.last, kind(last) == kind(character) { pieces[pieces.count - 1].append(character) } else { pieces.append(String(character)) }
        }
        return pieces
    }

    /// A title of the kind of another one: runs of as many characters that follow each other as in real titles, and words that are as
    /// frequent as in those.
    func title(like title: String, _ random: inout SeededRandom) -> String {
        Self.pieces(title).map { piece in
            guard let first = piece.first else { return "" }
            if Self.isHan(first) { return run(piece.count, &random) }
            return first.isLetter ? word(&random) : piece
        }.joined()
    }

    /// So many characters, each of which follows the one before it in some real title.
    func run(_ count: Int, _ random: inout SeededRandom) -> String {
        var run: [Character] = []
        while run.count < count {
            let next = run.last.flatMap { following[$0] } ?? starts
            run.append(next[random.below(next.count)])
        }
        return String(run)
    }

    /// A word of titles, or a new one of letters that follow each other.
    func word(_ random: inout SeededRandom) -> String {
        let word = words[random.below(words.count)]
        guard random.below(1_000) < newWordThousandths, let first = word.first else { return word }
        var made = [first]
        while made.count < max(word.count, 4) {
            let next = made.last.flatMap { letters[$0] } ?? ["a", "e", "n"]
            made.append(next[random.below(next.count)])
        }
        return String(made)
    }

    /// A name: the first part of one and the rest of another of the same kind.
    func name(_ random: inout SeededRandom) -> String {
        for _ in 0..<20 {
            guard let one = books[random.below(books.count)].authors.first, let other = books[random.below(books.count)].authors.first,
                let first = one.first, let second = other.first, Self.isHan(first) == Self.isHan(second)
            else { continue }
            let marks: Set<Character> = ["·", " ", "・"]
            let places = (one.firstIndex(where: marks.contains), other.firstIndex(where: marks.contains))
            switch places {
            case (nil, nil) where Self.isHan(first) && (2...3).contains(one.count) && (2...3).contains(other.count): return String(first) + other.dropFirst()
            case (let end?, let start?): return String(one[..<end]) + other[start...]
            default: continue
            }
        }
        return run(3, &random)
    }
}
