// Makes a record of one family out of one of the other: what a catalogue shows, not every field.

/// Converts between MARC 21 and UNIMARC, by what the record means.
package struct MarcCrosswalk: Sendable {
    package init() {}

    /// A record of a family.
    /// - Parameters:
    ///   - record: of either family.
    ///   - flavour: the family that is wanted.
    /// - Returns: the record itself where it is of that family; else a new one with titles, names, imprint, numbers, subjects, series,
    ///   edition, summary, class and links.
    /// - Throws: `Reject` where the record has no title.
    package func record(_ record: MarcRecord, as flavour: MarcFlavour) throws(Reject) -> MarcRecord {
        guard MarcFlavour(tags: record.fields.lazy.map(\.tag)) != flavour else { return record }
        let meaning = try BibliographicReader().read(record)
        var fields: [MarcField] = []
        if !meaning.controlNumber.isEmpty { fields.append(MarcField(tag: "001", content: .control(meaning.controlNumber))) }
        let parts =
            switch flavour {
            case .marc21: Self.marc21(meaning)
            case .unimarc: Self.unimarc(meaning)
            }
        fields += parts.filter { !$0.texts.allSatisfy(\.isEmpty) }
        var leader = Array(record.leader.utf8)
        for position in [8, 17, 18, 19] { leader[position] = 0x20 }
        leader[9] = flavour == .marc21 ? UInt8(ascii: "a") : 0x20
        return MarcRecord(
            leader: String(decoding: leader, as: UTF8.self), fields: fields, coding: .utf8,
            remarks: [])
    }

    private static func field(_ tag: String, _ indicators: String, _ subfields: [(Character, String)]) -> MarcField {
        let bytes = Array(indicators.utf8)
        let kept = subfields.filter { !$0.1.isEmpty }.map { MarcSubfield(code: $0.0, text: $0.1) }
        return MarcField(tag: tag, content: .data(indicator1: bytes[0], indicator2: bytes[1], subfields: kept))
    }

    private static func year(_ year: Int32) -> String { year > 0 ? String(year) : "    " }

    private static func language(_ code: String) -> String { code.utf8.count == 3 ? code : "und" }

    private static func marc21(_ meaning: Bibliographic) -> [MarcField] {
        // 40 characters: when made, one date, place unknown, then blanks up to the language.
        let general = "000101s\(year(meaning.year))    xx " + String(repeating: " ", count: 17) + "\(language(meaning.language)) d"
        var fields = [MarcField(tag: "008", content: .control(general))]
        fields += meaning.isbns.map { field("020", "  ", [("a", $0)]) }
        fields += meaning.otherIsbns.map { field("020", "  ", [("z", $0)]) }
        if !meaning.clc.isEmpty { fields.append(field("084", "  ", [("a", meaning.clc), ("2", "clc")])) }
        if let first = meaning.authors.first { fields.append(field("100", "1 ", [("a", first)])) }
        fields.append(field("245", "10", [("a", meaning.title), ("b", meaning.subtitle)]))
        fields += meaning.otherTitles.map { field("246", "3 ", [("a", $0)]) }
        fields.append(field("250", "  ", [("a", meaning.edition)]))
        fields.append(field("264", " 1", [("b", meaning.publisher), ("c", meaning.published)]))
        fields.append(field("490", "0 ", [("a", meaning.series)]))
        fields.append(field("520", "  ", [("a", meaning.summary)]))
        fields += meaning.subjects.map { field("653", "  ", [("a", $0)]) }
        fields += meaning.authors.dropFirst().map { field("700", "1 ", [("a", $0)]) }
        return fields + links(meaning)
    }

    private static func unimarc(_ meaning: Bibliographic) -> [MarcField] {
        let general = "20000101d\(year(meaning.year))    em y0chiy50      ea"
        var fields = meaning.isbns.map { field("010", "  ", [("a", $0)]) }
        fields += meaning.otherIsbns.map { field("010", "  ", [("z", $0)]) }
        fields.append(field("100", "  ", [("a", general)]))
        fields.append(field("101", "0 ", [("a", language(meaning.language))]))
        fields.append(field("200", "1 ", [("a", meaning.title), ("e", meaning.subtitle), ("f", meaning.authors.first ?? "")]))
        fields.append(field("205", "  ", [("a", meaning.edition)]))
        fields.append(field("210", "  ", [("c", meaning.publisher), ("d", meaning.published)]))
        fields.append(field("225", "2 ", [("a", meaning.series)]))
        fields.append(field("330", "  ", [("a", meaning.summary)]))
        fields += meaning.otherTitles.map { field("517", "1 ", [("a", $0)]) }
        fields += meaning.subjects.map { field("610", "0 ", [("a", $0)]) }
        fields.append(field("690", "  ", [("a", meaning.clc)]))
        for (index, author) in meaning.authors.enumerated() { fields.append(field(index == 0 ? "701" : "702", " 0", [("a", author)])) }
        return fields + links(meaning)
    }

    private static func links(_ meaning: Bibliographic) -> [MarcField] {
        meaning.forms.flatMap(\.links).map { field("856", "40", [("u", $0.url), ("z", $0.label)]) }
    }
}
