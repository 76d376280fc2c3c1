// Why a record was rejected: a stable reason for programs, a detail for people.

/// The rejection of a record.
package struct Reject: Error, Equatable, Sendable {
    /// The names that programs see. An open set: more may come, none changes its meaning.
    package struct Reason: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) { self.rawValue = rawValue }

        /// Neither ISO 2709 nor MARCXML.
        package static let formatUnknown = Reason(rawValue: "FORMAT_UNKNOWN")
        /// The leader does not say what a leader says.
        package static let leaderBroken = Reason(rawValue: "LEADER_BROKEN")
        /// The directory and the fields do not fit together.
        package static let directoryBroken = Reason(rawValue: "DIRECTORY_BROKEN")
        /// The record is shorter or longer than it declares, and its parts can't be separated with certainty.
        package static let lengthWrong = Reason(rawValue: "LENGTH_WRONG")
        /// A field's indicators or subfield codes are damaged.
        package static let fieldBroken = Reason(rawValue: "FIELD_BROKEN")
        /// The text is in no coding that can be read with certainty, or was damaged before it came here.
        package static let textUndecodable = Reason(rawValue: "TEXT_UNDECODABLE")
        /// The XML is not well-formed.
        package static let xmlBroken = Reason(rawValue: "XML_BROKEN")
        /// An XML `<record>` without the parts of a MARC record.
        package static let notMarc = Reason(rawValue: "NOT_MARC")
        /// Beyond a limit.
        package static let tooLarge = Reason(rawValue: "TOO_LARGE")
        /// An authority, holdings, classification or community record.
        package static let notBibliographic = Reason(rawValue: "NOT_BIBLIOGRAPHIC")
        /// The source marks the record as deleted.
        package static let deleted = Reason(rawValue: "DELETED")
        /// The source marks the record as deleted, and items of it are held: it stays.
        package static let itemsHeld = Reason(rawValue: "ITEMS_HELD")
        /// Another record of the same file has the same control number and another title.
        package static let controlNumberTwice = Reason(rawValue: "CONTROL_NUMBER_TWICE")
        /// A bibliographic record without a title.
        package static let titleMissing = Reason(rawValue: "TITLE_MISSING")
    }

    package var reason: Reason
    /// What was found and where, in English.
    package var detail: String

    package init(_ reason: Reason, _ detail: String) {
        self.reason = reason
        self.detail = detail
    }
}
