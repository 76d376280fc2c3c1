// What was mended or passed over in a record that was taken.

/// A fault of a container or a text that leaves the rest of the record certain. An open set: more may come.
package enum ToleratedFault: String, Hashable, Sendable, CaseIterable {
    /// The leader's record length is not the record's length.
    case recordLength = "RECORD_LENGTH"
    /// The leader's base address is not where the fields begin.
    case baseAddress = "BASE_ADDRESS"
    /// The directory's lengths or places are wrong, but its entries and the terminated fields are
    /// equally many and in the same order.
    case directoryPlaces = "DIRECTORY_PLACES"
    /// Entries of the directory are damaged; the fields were found by those that are not.
    case directoryEntries = "DIRECTORY_ENTRIES"
    /// The last record of a file has no terminator.
    case recordTerminator = "RECORD_TERMINATOR"
    /// A data field has fewer or more than two indicators.
    case indicators = "INDICATORS"
    /// An element that MARCXML does not know was passed over.
    case unknownElement = "UNKNOWN_ELEMENT"
    /// Positions of the leader that say the same in every record say something else.
    case leaderConstants = "LEADER_CONSTANTS"
    /// A byte of the leader is no character; it was read as a blank.
    case leaderBytes = "LEADER_BYTES"
    /// The leader is shorter or longer than 24 characters.
    case leaderLength = "LEADER_LENGTH"
    /// A control field with subfields: its text was read without them.
    case controlSubfields = "CONTROL_SUBFIELDS"
    /// A field or subfield that can't be read was left out.
    case fieldPassedOver = "FIELD_PASSED_OVER"
    /// A delimiter without a subfield's code after it: the text was joined to that before it.
    case strayDelimiter = "STRAY_DELIMITER"
    /// A text in another coding than the rest of the record.
    case mixedCoding = "MIXED_CODING"
    /// East Asian MARC-8 whose escape bytes were lost on the way.
    case lostEscapes = "LOST_ESCAPES"
    /// Text that was read in a wrong coding and written as UTF-8.
    case codedTwice = "CODED_TWICE"
    /// References of XML in a text that is none.
    case references = "REFERENCES"
    /// A control character, which no text can contain, was left out.
    case controlCharacters = "CONTROL_CHARACTERS"
    /// A private character of GB 18030 or of East Asian MARC-8 was read as what it stands for.
    case privateCharacters = "PRIVATE_CHARACTERS"
    /// There is no chief title; another title of the record stands for it.
    case titleElsewhere = "TITLE_ELSEWHERE"
    /// There are more authors, ISBNs or subjects than are shown; all of them help to find.
    case valuesCut = "VALUES_CUT"
}

/// One thing that was mended or passed over.
package struct MarcRemark: Equatable, Sendable {
    package var fault: ToleratedFault
    /// Field and subfield, "520 $a"; empty where it is the record's.
    package var place: String
    /// What was found, in English; may be empty.
    package var detail: String

    package init(fault: ToleratedFault, place: String, detail: String) {
        self.fault = fault
        self.place = place
        self.detail = detail
    }
}

/// The remarks on one record: each fault at each place once, and not more than a person reads.
struct MarcRemarks {
    private static let remarksMax = 32

    private(set) var list: [MarcRemark] = []

    /// Adds a remark.
    /// - Parameters:
    ///   - place: field and subfield; empty for the record.
    ///   - detail: what was found.
    mutating func note(_ fault: ToleratedFault, _ place: String = "", _ detail: String = "") {
        guard list.count < Self.remarksMax, !list.contains(where: { $0.fault == fault && $0.place == place }) else { return }
        list.append(MarcRemark(fault: fault, place: place, detail: detail))
    }
}
