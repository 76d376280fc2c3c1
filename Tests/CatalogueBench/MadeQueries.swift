// What readers type who look for records of a made catalogue.

import LecternTestSupport
import LecternText

/// Queries of the kinds of Scripts/judge-search, and some of the commonest words.
struct MadeQueries {
    struct Query {
        let kind: Kind
        let words: String
    }

    enum Kind: String, CaseIterable {
        case exactTitle = "exact title"
        case partialTitle = "partial title"
        case titleAndAuthor = "title and author"
        case author
        case pinyin
        case initials
        case pinyinOfAName = "pinyin of a name"
        case variants
        case wrongCharacter = "wrong character"
        case typo
        case isbn
        case dotsAndBlanks = "dots and blanks"
        case commonWords = "common words"
        case nothing = "nothing like it"
    }

    private static let traditional: [Character: Character] = [
        "国": "國", "书": "書", "学": "學", "历": "歷", "爱": "愛", "东": "東", "传": "傳", "说": "說", "论": "論", "话": "話", "记": "記", "梦": "夢",
        "乐": "樂", "业": "業", "时": "時", "间": "間", "风": "風", "云": "雲", "龙": "龍", "马": "馬", "鱼": "魚", "鸟": "鳥", "长": "長", "门": "門",
    ]
    private static let common = ["中国", "的", "历史", "小说", "the", "of", "love", "人", "world", "一", "生活", "爱", "故事", "and", "文学", "天"]

    let catalogue: MadeCatalogue
    let records: Int

    /// As many of each kind.
    func make(_ count: Int, seed: UInt64) -> [Query] {
        var random = SeededRandom(seed: seed)
        return (0..<count).map { place in
            let kind = Kind.allCases[place % Kind.allCases.count]
            while true {
                if let words = words(kind, &random), !words.isEmpty { return Query(kind: kind, words: String(words.prefix(200))) }
            }
        }
    }

    /// - Returns: nil where the record that chance has given can't be asked for so.
    private func words(_ kind: Kind, _ random: inout SeededRandom) -> String? {
        let book = catalogue.made(random.below(records))
        let title = book.title
        let isHan = title.allSatisfy(CatalogueModel.isHan)
        switch kind {
        case .exactTitle: return title
        case .partialTitle: return part(title, &random)
        case .titleAndAuthor: return title + " " + book.author
        case .author: return book.author
        case .pinyin: return isHan && title.count > 2 ? spelling(title)?.whole : nil
        case .initials: return isHan && title.count > 3 ? spelling(title)?.initials : nil
        case .pinyinOfAName: return book.author.allSatisfy(CatalogueModel.isHan) ? spelling(book.author)?.whole : nil
        case .variants:
            let typed = String(title.map { Self.traditional[$0] ?? $0 })
            return typed == title ? nil : typed
        case .wrongCharacter:
            guard isHan, title.count > 3 else { return nil }
            return replacing(title, at: 1 + random.below(title.count - 2), by: Array(catalogue.model.run(1, &random))[0])
        case .typo:
            guard let place = title.indices.filter({ title[$0].isASCII && title[$0].isLetter }).dropFirst(2).last, title.count > 8 else { return nil }
            return String(title[..<place]) + String(Array("abcdefghijklmnopqrstuvwxyz")[random.below(26)]) + title[title.index(after: place)...]
        case .isbn:
            let digits = Array(book.isbn)
            return "\(String(digits[..<3]))-\(digits[3])-\(String(digits[4..<8]))-\(String(digits[8..<12]))-\(digits[12])"
        case .dotsAndBlanks: return title.contains(" ") ? title.filter { $0 != " " } : title.map { String($0) }.joined(separator: " ")
        case .commonWords: return (0...random.below(2)).map { _ in Self.common[random.below(Self.common.count)] }.joined(separator: " ")
        case .nothing: return catalogue.model.run(4 + random.below(6), &random) + " " + catalogue.model.word(&random)
        }
    }

    private func part(_ title: String, _ random: inout SeededRandom) -> String? {
        let pieces = CatalogueModel.pieces(title).filter { $0.first.map { $0.isLetter || CatalogueModel.isHan($0) } ?? false }
        if let run = pieces.first(where: { $0.count > 4 && $0.allSatisfy(CatalogueModel.isHan) }) {
            let start = random.below(run.count - 3)
            return String(run.dropFirst(start).prefix(3 + random.below(2)))
        }
        return pieces.count > 2 ? pieces.dropFirst(random.below(pieces.count - 1)).prefix(2).joined(separator: " ") : nil
    }

    private func spelling(_ text: String) -> Pinyin.Spelling? { Pinyin.spellings(of: Pinyin.elements(text, readingsMax: 1), max: 1).first }

    private func replacing(_ text: String, at place: Int, by character: Character) -> String {
        String(text.enumerated().map { $0.offset == place ? character : $0.element })
    }
}
