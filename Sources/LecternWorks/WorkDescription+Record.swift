// A description out of a bibliographic record.

package import LecternMarc

extension WorkDescription {
    /// What a record says of its work.
    package init(_ record: Bibliographic) {
        self.init()
        let facts = record.work
        kind =
            switch facts.recordType {
            case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "j"): .music
            case UInt8(ascii: "e"), UInt8(ascii: "f"): .map
            case UInt8(ascii: "g"): .film
            case UInt8(ascii: "k"), UInt8(ascii: "o"), UInt8(ascii: "p"), UInt8(ascii: "r"): .other
            default: .text
            }
        titles = facts.titles.isEmpty ? [record.title] : facts.titles
        subtitle = record.subtitle
        partNumbers = facts.partNumbers
        partNames = facts.partNames
        parallelTitles = facts.parallelTitles
        uniformTitles = facts.uniformTitles
        originalTitles = facts.originalTitles
        titleEntry = facts.titleEntry
        creators = facts.creators.map { Creator(name: $0.name, isCorporate: $0.isCorporate) }
        statement = facts.statement
        edition = record.edition
        publisher = record.publisher
        isbns = record.isbns
    }
}
