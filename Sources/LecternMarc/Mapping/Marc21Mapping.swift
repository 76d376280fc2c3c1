// The mapping of MARC 21 fields to a bibliographic record.

/// Reads a MARC 21 record. Where a field has its original script in 880, that is shown and the romanization
/// only helps to find.
struct Marc21Mapping {
    let record: MarcRecord
    /// Fields 880 by what they belong to: "245-01".
    private let originals: [String: MarcField]
    var result = Bibliographic(flavour: .marc21)

    init(_ record: MarcRecord) {
        self.record = record
        var originals: [String: MarcField] = [:]
        for field in record.fields("880") {
            guard let link = field.first("6"), link.utf8.count >= 6, !link.dropFirst(4).hasPrefix("00") else {
                continue
            }
            originals[String(link.prefix(6))] = field
        }
        self.originals = originals
    }

    func read() -> Bibliographic {
        var reading = self
        reading.readTitle()
        reading.readNames()
        reading.readImprint()
        reading.readRest()
        reading.result.forms = ElectronicLocation.forms(own: reading.form(), record)
        reading.result.work = reading.workFacts()
        return reading.result
    }

    /// The field, or its counterpart in the original script, and the other of the two.
    func pair(_ field: MarcField) -> (shown: MarcField, other: MarcField?) {
        guard let link = field.first("6"), link.hasPrefix("880-"),
            let original = originals["\(field.tag)-\(link.dropFirst(4).prefix(2))"]
        else { return (field, nil) }
        let isOriginal = original.subfields.contains { $0.code != "6" && TextNormalizer.hasOtherScript($0.text) }
        let isRomanized = !field.subfields.contains { $0.code != "6" && TextNormalizer.hasOtherScript($0.text) }
        return isOriginal && isRomanized ? (original, field) : (field, original)
    }

    private mutating func readTitle() {
        // 245 alone in its original script under 880 with no counterpart happens too.
        guard let field = record.fields("245").first(where: { !Self.title($0).0.isEmpty })
            ?? originals.first(where: { $0.key.hasPrefix("245") })?.value
        else { return readTitleElsewhere() }
        let (shown, other) = pair(field)
        (result.title, result.subtitle) = Self.title(shown)
        if let other {
            let (title, subtitle) = Self.title(other)
            result.otherTitles += [title, subtitle]
        }
        for tag in ["130", "240", "246", "247", "730", "740", "505"] {
            for field in record.fields(tag) {
                result.otherTitles += field.all(tag == "505" ? "t" : "abnp").map(TextNormalizer.element)
            }
        }
        for (key, field) in originals where key.hasPrefix("246") || key.hasPrefix("740") {
            result.otherTitles += field.all("abnp").map(TextNormalizer.element)
        }
    }

    /// Without a chief title the record is known by its uniform, key, abbreviated, variant or former one.
    private mutating func readTitleElsewhere() {
        for tag in ["240", "130", "222", "246", "247", "210", "242", "243", "740", "730"] {
            guard let title = record.fields(tag).lazy.map({ Self.title($0).0 }).first(where: { !$0.isEmpty }) else { continue }
            result.title = title
            result.remarks.append(MarcRemark(fault: .titleElsewhere, place: tag, detail: "there is no title in 245"))
            return
        }
    }

    private static func title(_ field: MarcField) -> (String, String) {
        let main = field.first("a") ?? field.first("k") ?? ""
        let parts = field.all("np").map(TextNormalizer.element)
        var title = main.isEmpty ? "" : TextNormalizer.title(main)
        var subtitle = field.all("b").map(TextNormalizer.element).joined(separator: " : ")
        if title.isEmpty {
            title = parts.isEmpty ? subtitle : ""
            if parts.isEmpty { subtitle = "" }
        }
        return (([title] + parts).filter { !$0.isEmpty }.joined(separator: ". "), subtitle)
    }

    private mutating func readNames() {
        for tag in ["100", "110", "111", "700", "710", "711", "720"] {
            for field in record.fields(tag) where field.first("t") == nil {
                let (shown, other) = pair(field)
                let codes = tag.hasSuffix("00") ? "ab" : tag.hasSuffix("10") ? "ab" : "a"
                result.authors.append(Self.name(shown, codes))
                if let other { result.otherNames.append(Self.name(other, codes)) }
                result.otherNames += field.all("q").map(TextNormalizer.imprint)
            }
        }
        if result.authors.allSatisfy(\.isEmpty), let said = record.fields("245").first?.first("c") {
            result.authors = Responsibility.names(TextNormalizer.element(said))
        }
    }

    static func name(_ field: MarcField, _ codes: String) -> String {
        let separator = field.tag.hasSuffix("10") ? ". " : " "
        return TextNormalizer.element(field.all(codes).map(TextNormalizer.element).joined(separator: separator))
    }

    private mutating func readImprint() {
        let imprint = record.fields("264").first { field in
            if case .data(_, let kind, _) = field.content { return kind == UInt8(ascii: "1") }
            return false
        }
        let coded = String((record.control("008") ?? "").dropFirst(7).prefix(4))
        result.year = PublicationYear.coded(coded)
        guard let field = imprint ?? record.fields("260").first ?? record.fields("264").first else { return }
        let (shown, other) = pair(field)
        result.publisher = TextNormalizer.imprint(shown.first("b") ?? "")
        result.published = TextNormalizer.imprint(shown.first("c") ?? field.first("c") ?? "")
        if result.publisher.isEmpty, let other { result.publisher = TextNormalizer.imprint(other.first("b") ?? "") }
        if result.year == 0 { result.year = PublicationYear.read(result.published) }
    }

    private mutating func readRest() {
        result.isbns = record.fields("020").flatMap { $0.all("a") }.flatMap { Isbn.all(in: $0).map(\.digits) }
        result.otherIsbns = record.fields("020").flatMap { $0.all("z") }.flatMap { Isbn.all(in: $0).map(\.digits) }
        let coded = String((record.control("008") ?? "").dropFirst(35).prefix(3))
        let packed = record.fields("041").first?.first("a") ?? ""
        result.language = Language.code(coded) ?? Language.code(String(packed.prefix(3))) ?? ""
        for tag in ["600", "610", "611", "630", "648", "650", "651", "653", "655"] {
            for field in record.fields(tag) {
                let shown = pair(field).shown
                let parts = shown.subfields.filter { "abctxyzv".contains($0.code) }.map { TextNormalizer.element($0.text) }
                if tag == "653" {
                    result.subjects += parts
                } else {
                    result.subjects.append(parts.filter { !$0.isEmpty }.joined(separator: "--"))
                }
            }
        }
        result.clc = clc()
        for tag in ["490", "440", "830"] where result.series.isEmpty {
            guard let field = record.fields(tag).first else { continue }
            result.series = TextNormalizer.element(pair(field).shown.first("a") ?? "")
        }
        if let field = record.fields("520").first {
            result.summary = pair(field).shown.all("ab").map(TextNormalizer.collapsed).joined(separator: " ")
        }
        if let field = record.fields("250").first {
            result.edition = TextNormalizer.element(pair(field).shown.first("a") ?? "")
        }
    }

    private func clc() -> String {
        for field in record.fields("084") where ["clc", "ztf"].contains(field.first("2")?.lowercased() ?? "") {
            if let found = field.first("a") { return TextNormalizer.collapsed(found) }
        }
        return TextNormalizer.collapsed(record.fields("093").first?.first("a") ?? record.fields("690").first?.clcClass ?? "")
    }

    private func form() -> MaterialForm {
        let type = record.leaderCharacter(6)
        if record.fields("336").contains(where: { $0.all("b").contains("spw") }) { return .audiobook }
        switch type {
        case UInt8(ascii: "i"): return .audiobook
        case UInt8(ascii: "a"), UInt8(ascii: "t"), UInt8(ascii: " "):
            if isElectronic { return .ebook }
            return isMicroform ? .other : .paper
        case UInt8(ascii: "m"):
            let kind = (record.control("008") ?? "").dropFirst(26).first
            return kind == "d" ? .ebook : .other
        default: return .other
        }
    }

    /// Whether the work itself is electronic, not something that comes with it: a field with `$3` is of a part.
    private var isElectronic: Bool {
        let item = (record.control("008") ?? "").dropFirst(23).first
        if item == "o" || item == "q" || item == "s" { return true }
        let media = record.fields("337").filter { $0.first("3") == nil }.flatMap { $0.all("b") }
        let carriers = record.fields("338").filter { $0.first("3") == nil }.flatMap { $0.all("b") }
        let kinds = record.fields("007").flatMap(\.texts)
        if media.contains("n") || carriers.contains("nc") || kinds.contains(where: { $0.hasPrefix("t") }) { return false }
        if kinds.contains(where: { $0.hasPrefix("cr") }) || carriers.contains("cr") || media.contains("c") { return true }
        let medium = (record.fields("245").first?.first("h") ?? "").lowercased()
        return medium.contains("electronic resource") || medium.contains("电子") || medium.contains("電子")
    }

    private var isMicroform: Bool {
        let item = (record.control("008") ?? "").dropFirst(23).first
        return item == "a" || item == "b" || item == "c" || record.control("007")?.hasPrefix("h") == true
    }
}

extension MarcField {
    /// A class of the Chinese Library Classification in field 690, which others use for anything.
    fileprivate var clcClass: String? {
        guard let text = first("a"), let letter = text.utf8.first, (0x41...0x5A).contains(letter),
            text.dropFirst().first.map({ $0.isNumber || $0.isUppercase }) ?? true,
            text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x20 }), text.utf8.count <= 16, text.contains(where: \.isNumber)
        else { return nil }
        return text
    }
}
