// What of a record tells which work it is.

/// The facts by which records are grouped into works.
package struct WorkDescription: Equatable, Sendable {
    /// A person or body that a record names as responsible.
    package struct Creator: Equatable, Sendable {
        /// As the record has it: "[美] 卡勒德·胡赛尼", "Rowling, J. K.", "(晉)郭璞撰".
        package var name: String
        /// Whether it is a body or a meeting.
        package var isCorporate: Bool

        package init(name: String, isCorporate: Bool = false) {
            self.name = name
            self.isCorporate = isCorporate
        }
    }

    /// What forms of a work have in common: a text is one work on paper, as an e-book and read aloud.
    package enum Kind: String, Equatable, Sendable {
        case text, music, film, map, other
    }

    package var kind = Kind.text
    /// The titles of the works in the record, one unless it holds several.
    package var titles: [String] = []
    package var subtitle = ""
    /// Numbers and names of the part that the record describes, in the order of the record: "第二卷", "v. 3"; "黑暗森林".
    package var partNumbers: [String] = []
    package var partNames: [String] = []
    /// The chief title in other letters, and parallel titles.
    package var parallelTitles: [String] = []
    /// Titles under which all editions and translations of the work stand.
    package var uniformTitles: [String] = []
    /// Titles of what was translated.
    package var originalTitles: [String] = []
    /// A uniform title that identifies the work without a name: "Bible".
    package var titleEntry = ""
    package var creators: [Creator] = []
    /// The creators in other letters.
    package var otherNames: [String] = []
    /// The statement of responsibility, as printed.
    package var statement = ""
    package var edition = ""
    package var publisher = ""
    /// In 13 digits.
    package var isbns: [String] = []

    package init() {}
}
