// A bibliographic record, independent of MARC.

/// A bibliographic record, whatever its format was.
package struct Bibliographic: Equatable, Sendable {
    package var flavour: MarcFlavour
    /// 001; empty where there is none.
    package var controlNumber = ""
    package var title = ""
    package var subtitle = ""
    /// People and bodies in the order of the record, the chief ones first.
    package var authors: [String] = []
    package var publisher = ""
    /// As printed: "2008", "民国二十年".
    package var published = ""
    /// 0 where no year could be read.
    package var year: Int32 = 0
    /// Valid ISBNs in 13 digits, each once.
    package var isbns: [String] = []
    /// ISO 639-2/B; empty where unknown or none.
    package var language = ""
    package var subjects: [String] = []
    /// A class of the Chinese Library Classification.
    package var clc = ""
    package var series = ""
    package var summary = ""
    package var edition = ""
    /// The forms in which the record describes the work, each once, its own first.
    package var forms: [DescribedForm] = []
    /// Parallel, romanized and other titles, for finding only.
    package var otherTitles: [String] = []
    /// Romanized and other writings of names, for finding only.
    package var otherNames: [String] = []
    /// ISBNs in 13 digits that the record gives as cancelled, of a set or of another form, for finding only.
    package var otherIsbns: [String] = []
    /// What was read in another place than its own.
    package var remarks: [MarcRemark] = []

    init(flavour: MarcFlavour) { self.flavour = flavour }
}

/// What a thing is, as a reader chooses it.
package enum MaterialForm: Int32, Sendable, CaseIterable {
    case paper = 1
    case ebook = 2
    case audiobook = 3
    case other = 4
}

/// A form, and where its electronic copies are opened.
package struct DescribedForm: Equatable, Sendable {
    package var form: MaterialForm
    package var links: [ElectronicLink]
}

/// The address of an electronic copy.
package struct ElectronicLink: Equatable, Sendable {
    package var url: String
    /// What the record says of it; may be empty.
    package var label: String
}
