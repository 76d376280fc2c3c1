// Maps a MARC record of either family to a bibliographic record: the entry point.

/// Reads a bibliographic record out of a MARC record.
package struct BibliographicReader: Sendable {
    package init() {}

    /// Reads what a record says.
    /// - Throws: `Reject` when it is no bibliographic record, is marked as deleted, or has no title.
    package func read(_ record: MarcRecord) throws(Reject) -> Bibliographic {
        let flavour = MarcFlavour(tags: record.fields.lazy.map(\.tag))
        try checkKind(record, flavour)
        var found =
            switch flavour {
            case .marc21: Marc21Mapping(record).read()
            case .unimarc: UnimarcMapping(record).read()
            }
        guard !found.title.isEmpty else {
            throw Reject(.titleMissing, flavour == .marc21 ? "no title in 245" : "no title in 200")
        }
        found.controlNumber = record.controlNumber
        found.price = HoldingFields.price(record, flavour)
        found.holdings = HoldingFields.holdings(record)
        found.isbns = Self.distinct(found.isbns)
        found.otherIsbns = Self.distinct(found.otherIsbns).filter { !found.isbns.contains($0) }
        found.authors = Self.distinct(found.authors)
        found.subjects = Self.distinct(found.subjects)
        found.otherTitles = Self.distinct(found.otherTitles).filter { $0 != found.title }
        found.otherNames = Self.distinct(found.otherNames).filter { !found.authors.contains($0) }
        return found
    }

    private func checkKind(_ record: MarcRecord, _ flavour: MarcFlavour) throws(Reject) {
        if record.isDeleted {
            throw Reject(.deleted, "position 5 of the leader is d")
        }
        let kind: String? =
            switch (record.leaderCharacter(6), flavour) {
            case (UInt8(ascii: "z"), _): "an authority"
            case (UInt8(ascii: "u"), .marc21), (UInt8(ascii: "v"), .marc21): "holdings"
            case (UInt8(ascii: "x"), .marc21), (UInt8(ascii: "y"), .marc21): "holdings"
            case (UInt8(ascii: "x"), .unimarc), (UInt8(ascii: "y"), .unimarc): "an authority"
            case (UInt8(ascii: "w"), _): "a classification"
            case (UInt8(ascii: "q"), .marc21): "community information"
            default: nil
            }
        if let kind { throw Reject(.notBibliographic, "position 6 of the leader says \(kind)") }
        let isAuthority = record.fields("245").isEmpty && record.fields("200").isEmpty
            && ["100", "110", "111", "130", "150", "151", "155"].contains { !record.fields($0).isEmpty }
            && ["400", "410", "411", "430", "450", "451", "500", "510", "550", "551", "667", "670"]
                .contains { !record.fields($0).isEmpty }
        if isAuthority { throw Reject(.notBibliographic, "the fields are those of an authority") }
    }

    private static func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

extension MarcRecord {
    /// The control number, 001; empty where there is none.
    package var controlNumber: String { TextNormalizer.collapsed(control("001") ?? "") }
}
