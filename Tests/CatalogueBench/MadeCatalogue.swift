// A catalogue of any size from a seed: the same record for the same number, whatever was made before.

import LecternMarc
import LecternTestSupport

/// Records by their numbers. One in seven is another edition of a work before it, as among 174,627 records of real lists.
struct MadeCatalogue {
    /// A record as a reader would tell it.
    struct Made {
        var number: Int
        /// The number of the first record of its work.
        var work: Int
        var title: String
        var author: String
        var isbn: String
    }

    private static let editionThousandths = 139
    private static let subjectsCount = 20_000
    /// Letters of the Chinese Library Classification, each as often as libraries of a city have it, by and large: literature most.
    private static let classes = Array("IIIIIIIIIIIIFFFFFKKKKKGGGGDDDBBBTTTTTTRRRHHHJJJPNOQSUVXZAC")

    let model: CatalogueModel
    let seed: UInt64

    private func random(_ number: Int, _ purpose: UInt64) -> SeededRandom {
        var mixed = SeededRandom(seed: seed &+ UInt64(number) &* 0x9E37_79B9 &+ purpose << 56)
        return SeededRandom(seed: mixed.next())
    }

    /// The record whose edition a record is; itself where it is the first of its work.
    func work(of number: Int) -> Int {
        var number = number
        while number > 0 {
            var random = random(number, 1)
            guard random.below(1_000) < Self.editionThousandths else { break }
            number = random.below(number)
        }
        return number
    }

    /// The author of a work: a new one as often as among real books, else one of a work before it. So few have written much.
    private func author(of work: Int) -> String {
        var number = work
        while number > 0 {
            var random = random(number, 2)
            guard random.below(1_000) >= model.newAuthorThousandths else { break }
            number = random.below(number)
        }
        var random = random(number, 3)
        return model.name(&random)
    }

    /// A record by its number.
    func made(_ number: Int) -> Made {
        let work = work(of: number)
        var random = random(work, 4)
        let title = model.title(like: model.books[random.below(model.books.count)].title, &random)
        return Made(number: number, work: work, title: title, author: author(of: work), isbn: Self.isbn(number))
    }

    /// The record as MARC 21 in ISO 2709.
    func record(_ number: Int) -> [UInt8] {
        let made = made(number)
        var random = random(made.work, 5)
        let language = model.books[random.below(model.books.count)].language
        let isHan = made.title.contains(where: CatalogueModel.isHan)
        let classes = Self.classes[random.below(Self.classes.count)]
        let code = isHan ? "\(classes)\(random.below(10))\(random.below(10)).\(random.below(10))" : "\(100 + random.below(900)).\(random.below(100))"
        let subjects = (0...random.below(3)).map { _ in subject(Self.rank(&random), isHan) }
        var edition = self.random(number, 6)
        let printed = model.books[edition.below(model.books.count)]
        let digits = printed.year.count == 4 ? printed.year : "    "
        var fields = [
            MarcField(tag: "001", content: .control("made-\(number)")),
            MarcField(tag: "008", content: .control("200101s\(digits)    xx            000 0 \(isHan ? "chi" : language == "chi" ? "eng" : language) d")),
            Self.field("020", ("a", made.isbn), ("c", "CNY\(10 + edition.below(90)).00")), Self.field(isHan ? "084" : "082", ("a", code), ("2", isHan ? "clc" : "23")),
            Self.field("100", ("a", made.author)), Self.field("245", ("a", made.title), ("c", made.author + (isHan ? "著" : ""))),
            Self.field("260", ("b", printed.publisher), ("c", printed.year)), Self.field("300", ("a", "\(80 + edition.below(600))页"), ("c", "21cm")),
        ]
        if edition.chance(12) { fields.insert(Self.field("250", ("a", "第\(2 + edition.below(5))版")), at: 6) }
        fields.append(Self.field("520", ("a", model.run(60, &edition))))
        fields += subjects.map { Self.field("650", ("a", $0)) }
        if edition.chance(12) { fields.append(Self.field("856", ("u", "https://example.org/\(number)"))) }
        return MarcWriter().iso2709(MarcRecord(leader: "00000nam a2200000   4500", fields: fields, coding: .utf8))
    }

    /// A rank that is the rarer the higher it is.
    private static func rank(_ random: inout SeededRandom) -> Int {
        var rank = subjectsCount
        for _ in 0..<2 { rank = random.below(rank + 1) }
        return rank
    }

    private func subject(_ rank: Int, _ isHan: Bool) -> String {
        var random = random(rank, 7)
        return isHan ? model.run(2 + rank % 3, &random) : model.word(&random)
    }

    private static func field(_ tag: String, _ subfields: (code: Character, text: String)...) -> MarcField {
        let texts = subfields.filter { !$0.text.isEmpty }.map { MarcSubfield(code: $0.code, text: $0.text) }
        return MarcField(tag: tag, content: .data(indicator1: UInt8(ascii: " "), indicator2: UInt8(ascii: " "), subfields: texts))
    }

    /// An ISBN of its own for each number below ten million.
    private static func isbn(_ number: Int) -> String {
        let digits = Array(("9787" + String(100_000_000 + number * 7 % 100_000_000).dropFirst()).utf8).map { Int($0) - 48 }
        let twelve = Array(digits.prefix(12))
        let sum = twelve.enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 3) }
        return (twelve + [(10 - sum % 10) % 10]).map(String.init).joined()
    }
}
