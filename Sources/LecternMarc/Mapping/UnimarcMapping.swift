// The mapping of UNIMARC fields, and those of its Chinese form CNMARC, to a bibliographic record.

/// Reads a UNIMARC record. `$9` and `$A` hold pinyin there, which only helps to find.
struct UnimarcMapping {
    private let record: MarcRecord
    private var result = Bibliographic(flavour: .unimarc)

    init(_ record: MarcRecord) { self.record = record }

    func read() -> Bibliographic {
        var reading = self
        reading.readTitle()
        reading.readNames()
        reading.readImprint()
        reading.readRest()
        reading.result.forms = ElectronicLocation.forms(own: reading.form(), record)
        reading.result.work = UnimarcWorkFacts.read(record)
        return reading.result
    }

    private mutating func readTitle() {
        guard let field = record.fields("200").first(where: { !$0.all("a").isEmpty }) ?? record.fields("200").first else { return readTitleElsewhere() }
        // Several works in one volume: further $a by the same author, $c by others.
        let titles = field.all("a").map(TextNormalizer.title) + field.all("c").map(TextNormalizer.element)
        let parts = field.all("hi").map(TextNormalizer.element)
        var title = titles.filter { !$0.isEmpty }.joined(separator: " ; ")
        // A volume may have its set's title in 461 alone.
        if title.isEmpty, let set = record.fields("461").first.flatMap({ Self.embedded($0, "200", "a") ?? $0.first("t") }) {
            title = TextNormalizer.element(set)
        }
        if !title.isEmpty { title = ([title] + parts).filter { !$0.isEmpty }.joined(separator: ". ") }
        result.title = title
        // What follows a parallel title ($d) belongs to that.
        let own = field.subfields.prefix { $0.code != "d" }.filter { $0.code == "e" }.map { TextNormalizer.element($0.text) }
        result.subtitle = own.filter { !$0.isEmpty }.joined(separator: " : ")
        result.otherTitles += field.all("e").map(TextNormalizer.element)
        if titles.count > 1 { result.otherTitles += titles }
        result.otherTitles += field.all("d").map(TextNormalizer.element)
        result.otherTitles += Self.pinyin(field, ["A", "9", "E", "D"])
        for other in record.fields("200") where other != field {
            result.otherTitles += other.all("acdehi").map(TextNormalizer.element) + Self.pinyin(other, ["A", "9", "E"])
        }
        for tag in ["500", "510", "512", "513", "514", "515", "516", "517", "518", "532", "540", "541", "545"] {
            for field in record.fields(tag) {
                result.otherTitles += field.all("aehi").map(TextNormalizer.element) + Self.pinyin(field, ["A", "9", "E"])
            }
        }
    }

    /// Without a chief title the record is known by a uniform, parallel or variant one.
    private mutating func readTitleElsewhere() {
        for tag in ["500", "510", "517", "540", "541", "532"] {
            guard let found = record.fields(tag).lazy.compactMap({ $0.first("a") }).map(TextNormalizer.element).first(where: { !$0.isEmpty })
            else { continue }
            result.title = found
            result.remarks.append(MarcRemark(fault: .titleElsewhere, place: tag, detail: "there is no title in 200"))
            return
        }
    }

    /// Subfields of pinyin; `$9` also holds numbers of other kinds.
    private static func pinyin(_ field: MarcField, _ codes: Set<Character>) -> [String] {
        field.subfields.filter { codes.contains($0.code) }.map { TextNormalizer.element($0.text) }
            .filter { $0.contains { $0.isLetter } }
    }

    private mutating func readNames() {
        for tag in ["700", "701", "710", "711", "720", "721", "702", "712", "722", "716"] {
            for field in record.fields(tag) {
                let separator = tag.hasPrefix("71") ? ". " : ", "
                let parts = field.all("ab").map(TextNormalizer.element).filter { !$0.isEmpty }
                let isHan = parts.first.map(TextNormalizer.hasOtherScript) ?? false
                result.authors.append(parts.joined(separator: isHan && !tag.hasPrefix("71") ? "" : separator))
                result.otherNames += field.all("cg").map(Self.withoutParentheses) + Self.pinyin(field, ["A", "9"])
            }
        }
        if result.authors.allSatisfy(\.isEmpty), let said = record.fields("200").first?.first("f") {
            result.authors = Responsibility.names(TextNormalizer.element(said))
        }
    }

    private static func withoutParentheses(_ text: String) -> String {
        let text = TextNormalizer.element(text)
        return text.hasPrefix("(") && text.hasSuffix(")") ? String(text.dropFirst().dropLast()) : text
    }

    private mutating func readImprint() {
        let general = record.fields("100").first?.first("a") ?? ""
        result.year = PublicationYear.coded(general.dropFirst(9).prefix(4))
        guard let field = record.fields("210").first ?? record.fields("214").first else { return }
        result.publisher = TextNormalizer.imprint(field.first("c") ?? "")
        result.published = TextNormalizer.imprint(field.first("d") ?? "")
        if result.year == 0 { result.year = PublicationYear.read(result.published) }
    }

    private mutating func readRest() {
        result.isbns = record.fields("010").flatMap { $0.all("a") }.flatMap { Isbn.all(in: $0).map(\.digits) }
        result.otherIsbns = record.fields("010").flatMap { $0.all("z") }.flatMap { Isbn.all(in: $0).map(\.digits) }
        let general = record.fields("100").first?.first("a") ?? ""
        let language = record.fields("101").first?.first("a") ?? ""
        result.language =
            Language.code(String(language.prefix(3))) ?? Language.code(String(general.dropFirst(22).prefix(3))) ?? ""
        for tag in ["600", "601", "602", "605", "606", "607", "608", "610"] {
            for field in record.fields(tag) {
                let parts = field.subfields.filter { "abxyzj".contains($0.code) }.map { TextNormalizer.element($0.text) }
                if tag == "610" {
                    result.subjects += parts
                } else {
                    result.subjects.append(parts.filter { !$0.isEmpty }.joined(separator: "--"))
                }
            }
        }
        result.clc = TextNormalizer.collapsed(record.fields("690").first?.first("a") ?? "")
        for tag in ["225", "410", "461"] where result.series.isEmpty {
            guard let field = record.fields(tag).first else { continue }
            result.series = TextNormalizer.element(Self.embedded(field, "200", "a") ?? field.first("a") ?? field.first("t") ?? "")
        }
        result.summary = record.fields("330").first.map { $0.all("a").map(TextNormalizer.collapsed).joined(separator: " ") } ?? ""
        result.edition = TextNormalizer.element(record.fields("205").first?.first("a") ?? "")
    }

    /// A subfield of a field that stands inside another one: `$1 2001 $a…`.
    static func embedded(_ field: MarcField, _ tag: String, _ code: Character) -> String? {
        var isInside = false
        for subfield in field.subfields {
            if subfield.code == "1" {
                isInside = subfield.text.hasPrefix(tag)
            } else if isInside, subfield.code == code {
                return subfield.text
            }
        }
        return nil
    }

    /// 135 codes an electronic resource, which in a book of pages is the disc that comes with it.
    private var isElectronic135: Bool {
        guard !record.fields("135").isEmpty else { return false }
        let extent = record.fields("215").flatMap { $0.all("a") }.joined(separator: " ").lowercased()
        let isPrinted = record.fields("215").contains { !$0.all("e").isEmpty } || ["页", "頁", "p.", "册", "冊"].contains { extent.contains($0) }
        return !isPrinted
    }

    private func form() -> MaterialForm {
        let medium = record.fields("200").first?.all("b").joined(separator: " ").lowercased() ?? ""
        if ["有声", "录音", "sound recording"].contains(where: { medium.contains($0) }) { return .audiobook }
        let isElectronic =
            medium.contains("电子") || medium.contains("電子") || medium.contains("electronic") || isElectronic135
            || record.fields("106").first?.first("a")?.hasPrefix("s") == true
        switch record.leaderCharacter(6) {
        case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: " "): return isElectronic ? .ebook : .paper
        case UInt8(ascii: "i"): return .audiobook
        case UInt8(ascii: "l"): return .ebook
        default: return .other
        }
    }
}
