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
    /// As the record has it: "CNY39.00", "￥66.00（全三册）".
    package var price = ""
    /// Copies of which the record tells.
    package var holdings: [DescribedHolding] = []
    /// What tells which work it is, beyond the above.
    package var work = WorkFacts()
    /// What was read in another place than its own.
    package var remarks: [MarcRemark] = []

    init(flavour: MarcFlavour) { self.flavour = flavour }
}

/// A copy as a record describes it.
package struct DescribedHolding: Equatable, Sendable {
    /// The library or branch as the record names it.
    package var location: String
    /// The shelf mark: "I247.55/123".
    package var callNumber: String
    /// May be empty.
    package var barcode: String
}

/// Fields of a record that tell which work it is.
package struct WorkFacts: Equatable, Sendable {
    /// A person or body that the record names as responsible, translators and the like left out where others are there.
    package struct Creator: Equatable, Sendable {
        package var name: String
        package var isCorporate: Bool
    }

    /// The titles of the works in the record, without parts: one unless there are several.
    package var titles: [String] = []
    package var partNumbers: [String] = []
    package var partNames: [String] = []
    /// The chief title in other letters, and parallel titles.
    package var parallelTitles: [String] = []
    /// Titles under which all editions and translations stand.
    package var uniformTitles: [String] = []
    /// Titles of what was translated.
    package var originalTitles: [String] = []
    /// A uniform title as the chief entry: "Bible".
    package var titleEntry = ""
    package var creators: [Creator] = []
    /// The statement of responsibility.
    package var statement = ""
    /// The leader's type of record: `a` is text.
    package var recordType: UInt8 = 0x61
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
    /// Who may use it, and how; may be empty.
    package var licence = ""
}
