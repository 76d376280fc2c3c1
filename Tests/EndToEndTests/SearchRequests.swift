// Searches as readers make them, out of the words of the records that are searched.

import DiscoveryMessages
import Foundation
import LecternMarc
import LecternTestSupport
import LecternTesting

/// Makes searches from a seed.
struct SearchRequests {
    private let meanings: [Bibliographic]
    /// Words, Chinese characters and pairs of them that are in many records, and in not too many for a slow build.
    private let common: [String]
    /// Those that nearly every catalogue is full of.
    private let commonest: [String]
    private var random: SeededRandom

    /// - Parameters:
    ///   - meanings: a sample of the records.
    ///   - common: in how many records of the sample a word is common.
    ///   - seed: of all choices.
    init(_ meanings: [Bibliographic], common: ClosedRange<Int>, seed: UInt64) {
        self.meanings = meanings.filter { !$0.title.isEmpty }
        random = SeededRandom(seed: seed)
        var counts: [String: Int] = [:]
        for meaning in meanings {
            let texts = [meaning.title, meaning.publisher] + meaning.authors + meaning.subjects
            for word in Set(texts.flatMap(Self.words)) { counts[word, default: 0] += 1 }
        }
        let sorted = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        self.common = sorted.filter { common.contains($0.value) }.map(\.key)
        commonest = sorted.prefix(12).map(\.key)
    }

    /// So many searches, no two alike, or fewer where the records have too few words; most will find many records.
    mutating func different(_ count: Int) -> [Discovery.SearchRequest] {
        var requests: [Discovery.SearchRequest] = []
        var seen: Set<String> = []
        var attemptsLeft = 50 * count
        while requests.count < count, attemptsLeft > 0 {
            attemptsLeft -= 1
            var request = random.below(10) < 7 ? nextCommon() : nextOfOne()
            for text in [\Discovery.SearchRequest.words, \.title, \.author] {
                request[keyPath: text] = String(request[keyPath: text].prefix(100))
            }
            if seen.insert("\(request)").inserted { requests.append(request) }
        }
        return requests
    }

    /// Searches for the commonest words, in each way.
    var ofTheCommonest: [Discovery.SearchRequest] {
        commonest.flatMap { [.init(words: $0), .init(words: "\"\($0)\""), .init(title: $0)] }
    }

    private mutating func nextCommon() -> Discovery.SearchRequest {
        let word = common[random.below(common.count)]
        switch random.below(100) {
        case 0: return .init(words: commonest[random.below(commonest.count)])
        case 1..<60: return .init(words: word)
        case 60..<70: return .init(title: word)
        case 70..<90: return .init(words: "\"\(word)\"")
        default: return .init(words: word.uppercased())
        }
    }

    /// A search for what one record says.
    private mutating func nextOfOne() -> Discovery.SearchRequest {
        let meaning = meanings[random.below(meanings.count)]
        let author = meaning.authors.first ?? ""
        let words = Self.words(meaning.title)
        let word = words.isEmpty ? meaning.title : words[random.below(words.count)]
        switch random.below(16) {
        case 12: return .init(words: slipped(meaning.title))
        case 13: return .init(words: slipped(Self.latin(meaning.title)) + " " + word, facets: true)
        case 14: return .init(words: Self.latin(author.isEmpty ? word : author).filter { $0 != " " }, sort: [.unspecified, .newest, .oldest, .title][random.below(4)])
        case 15: return .init(words: word, language: meaning.language, yearMin: meaning.year, yearMax: meaning.year, classCode: Self.classCode(meaning.clc), facets: true)
        case 0: return .init(words: meaning.title)
        case 1: return .init(words: String(meaning.title.prefix(1 + random.below(8))))
        case 2: return .init(words: "\"\(meaning.title.prefix(2 + random.below(12)))\"")
        case 3: return author.isEmpty ? .init(words: word) : .init(author: author)
        case 4: return .init(title: word, author: String(author.prefix(4)))
        case 5: return .init(words: author + meaning.title)
        case 6: return .init(words: "\(word) \(words.last ?? "")")
        case 7: return .init(words: "\(author) \(word)")
        case 8: return meaning.isbns.first.map { .init(isbn: $0) } ?? .init(words: meaning.publisher + word)
        case 9: return .init(words: meaning.isbns.first.map { "\($0.prefix(3))-\($0.dropFirst(3))" } ?? word)
        case 10: return .init(words: meaning.subjects.first ?? word)
        default: return .init(words: common[random.below(common.count)] + " " + common[random.below(common.count)])
        }
    }

    /// A text with one slip of a finger: a character left out, swapped with its neighbour, or another one.
    private mutating func slipped(_ text: String) -> String {
        var characters = Array(text.prefix(20))
        guard characters.count > 3 else { return text }
        let place = 1 + random.below(characters.count - 2)
        switch random.below(3) {
        case 0: characters.remove(at: place)
        case 1: characters.swapAt(place, place + 1)
        default: characters[place] = characters[(place + 2) % characters.count]
        }
        return String(characters)
    }

    /// A text in Latin letters, as Unicode writes it.
    private static func latin(_ text: String) -> String {
        (text.applyingTransform(.toLatin, reverse: false) ?? text).lowercased()
    }

    /// The first characters of a class that has some; empty: it has not.
    private static func classCode(_ code: String) -> String {
        guard let letter = code.first, letter.isASCII, letter.isUppercase, code.dropFirst().first?.isNumber == true else { return "" }
        return String(code.prefix(2))
    }

    /// Words of three letters at least, Chinese characters, and pairs of them.
    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.flatMap { word -> [String] in
            let letters = Array(word)
            guard letters[0].unicodeScalars.first.map({ (0x4E00...0x9FFF).contains($0.value) }) == true else {
                return letters.count < 3 ? [] : [String(word)]
            }
            return letters.map { String($0) } + letters.indices.dropFirst().map { String(letters[($0 - 1)...$0]) }
        }
    }
}
