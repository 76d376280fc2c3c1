// A record as the catalogue keeps it, made from what a library sent.

internal import DiscoveryMessages
internal import DiscoveryRules
internal import LecternKit
internal import LecternMarc
internal import LecternMessages
internal import LecternText
internal import LecternWorks

/// What is written for one raw record.
struct CatalogueEntry {
    /// Within its source: the control number, or else a hash of the content.
    var identity: String
    var hash: [UInt8]
    /// With forms and links, without availability and volume.
    var record: Discovery.Record
    /// Those that are shown and those that only help to find.
    var isbns: [String]
    /// What was mended, passed over or cut.
    var remarks: [MarcRemark]
    private let meaning: Bibliographic

    /// Makes an entry of a record that was read.
    /// - Parameter raw: what it was read from.
    /// - Throws: `LecternMarc.Reject` when it can't be taken.
    init(_ read: MarcRecord, _ raw: RawMarcRecord, source: String) throws(Reject) {
        let meaning = try BibliographicReader().read(read)
        hash = ContentHash.of(raw.bytes)
        identity = Self.identity(controlNumber: meaning.controlNumber) ?? "sha256:" + ContentHash.text(hash)
        record = Self.record(meaning, source: source)
        record.dewey = Self.cut(Self.dewey(read), DiscoveryLimits.titleCharactersMax)
        isbns = record.isbns + meaning.otherIsbns.prefix(DiscoveryLimits.valuesMax - record.isbns.count)
        remarks = read.remarks + meaning.remarks + Self.cuts(meaning)
        self.meaning = meaning
    }

    /// What is found and grouped by; half of what a record costs, and not needed where it is unchanged.
    func analysed() -> AnalysedRecord {
        let works = WorkKeys(WorkDescription(meaning))
        var record = record
        record.volume = works.volume
        let text = RecordText(
            titles: [meaning.title, meaning.subtitle] + meaning.otherTitles,
            authors: meaning.authors + meaning.otherNames,
            subjects: meaning.subjects + [meaning.clc, meaning.series, meaning.publisher],
            isbns: isbns, classes: [meaning.clc, record.dewey], year: meaning.year, language: meaning.language)
        return AnalysedRecord(record: record, text: text, workKeys: works.keys)
    }

    /// A class of Dewey's, of MARC 21 or UNIMARC.
    private static func dewey(_ marc: MarcRecord) -> String {
        for field in marc.fields("082") + marc.fields("676") {
            if let code = field.first("a") { return code }
        }
        return ""
    }

    /// What identifies a record within its source by its control number; nil where it has none.
    static func identity(controlNumber: String) -> String? { controlNumber.isEmpty ? nil : "001:" + controlNumber }

    /// What a record has more of than is kept.
    private static func cuts(_ meaning: Bibliographic) -> [MarcRemark] {
        let lists = [("authors", meaning.authors), ("ISBNs", meaning.isbns), ("subjects", meaning.subjects)]
        return lists.filter { $0.1.count > DiscoveryLimits.valuesMax }.map { name, values in
            MarcRemark(fault: .valuesCut, place: "", detail: "\(values.count) \(name), of which \(DiscoveryLimits.valuesMax) are shown")
        }
    }

    private static func record(_ meaning: Bibliographic, source: String) -> Discovery.Record {
        var record = Discovery.Record()
        record.title = cut(meaning.title, DiscoveryLimits.titleCharactersMax)
        record.subtitle = cut(meaning.subtitle, DiscoveryLimits.titleCharactersMax)
        record.authors = cut(meaning.authors)
        record.publisher = cut(meaning.publisher, DiscoveryLimits.titleCharactersMax)
        record.published = cut(meaning.published, DiscoveryLimits.titleCharactersMax)
        record.year = meaning.year
        record.isbns = Array(meaning.isbns.prefix(DiscoveryLimits.valuesMax))
        record.language = meaning.language
        record.subjects = cut(meaning.subjects)
        record.clc = cut(meaning.clc, DiscoveryLimits.titleCharactersMax)
        record.series = cut(meaning.series, DiscoveryLimits.titleCharactersMax)
        record.summary = cut(meaning.summary, DiscoveryLimits.textCharactersMax)
        record.edition = cut(meaning.edition, DiscoveryLimits.titleCharactersMax)
        record.source = source
        record.controlNumber = cut(meaning.controlNumber, DiscoveryLimits.titleCharactersMax)
        record.price = cut(meaning.price, DiscoveryLimits.titleCharactersMax)
        record.holdings = meaning.holdings.prefix(DiscoveryLimits.holdingsMax).map { holding in
            Discovery.Holding(
                location: cut(holding.location, DiscoveryLimits.titleCharactersMax), callNumber: cut(holding.callNumber, DiscoveryLimits.callNumberCharactersMax),
                barcode: cut(holding.barcode, DiscoveryLimits.callNumberCharactersMax))
        }
        record.forms = meaning.forms.map { described in
            Discovery.FormAvailability(
                form: Discovery.Form(rawValue: described.form.rawValue),
                links: described.links.filter { $0.url.utf8.count <= DiscoveryLimits.linkCharactersMax }
                    .prefix(DiscoveryLimits.linksMax)
                    .map { Discovery.Link(
                        url: $0.url, label: cut($0.label, DiscoveryLimits.titleCharactersMax), licence: cut($0.licence, DiscoveryLimits.titleCharactersMax)) })
        }
        return record
    }

    private static func cut(_ texts: [String]) -> [String] {
        texts.prefix(DiscoveryLimits.valuesMax).map { cut($0, DiscoveryLimits.titleCharactersMax) }
    }

    /// At most so many characters; what is longer ends in an ellipsis.
    private static func cut(_ text: String, _ charactersMax: Int) -> String {
        guard text.utf8.count > charactersMax, text.count > charactersMax else { return text }
        return text.prefix(charactersMax - 1) + "…"
    }
}
