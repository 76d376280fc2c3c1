// A MARC record as text, whatever container and coding it came in.

/// A record: its leader and its fields in the order of the record.
package struct MarcRecord: Equatable, Sendable {
    /// Exactly 24 ASCII characters; `-`, `#` and `|` where some systems write them for a blank are kept.
    package var leader: String
    package var fields: [MarcField]
    /// The coding of its text.
    package var coding: TextCoding
    /// Faults of the container that left the content certain.
    package var toleratedFaults: Set<ToleratedFault>

    /// The character at a position of the leader, with the signs that stand for a blank read as a blank.
    /// - Parameter position: 0 to 23.
    package func leaderCharacter(_ position: Int) -> UInt8 {
        let units = leader.utf8
        guard position < units.count else { return UInt8(ascii: " ") }
        let unit = units[units.index(units.startIndex, offsetBy: position)]
        return unit == UInt8(ascii: "-") || unit == UInt8(ascii: "#") ? UInt8(ascii: " ") : unit
    }

    /// The fields with a tag, in their order.
    package func fields(_ tag: String) -> [MarcField] { fields.filter { $0.tag == tag } }

    /// The text of the first control field with a tag.
    package func control(_ tag: String) -> String? {
        for field in fields where field.tag == tag {
            if case .control(let text) = field.content { return text }
        }
        return nil
    }
}

/// A fault of the container that leaves the content certain.
package enum ToleratedFault: String, Hashable, Sendable, CaseIterable {
    /// The leader's record length is not the record's length.
    case recordLength
    /// The leader's base address is not where the fields begin.
    case baseAddress
    /// The directory's lengths or places are wrong, but its entries and the terminated fields are
    /// equally many and in the same order.
    case directoryPlaces
    /// The last record of a file has no terminator.
    case recordTerminator
    /// A data field has fewer or more than two indicators.
    case indicators
    /// An element that MARCXML does not know was passed over.
    case unknownElement
    /// Positions of the leader that say the same in every record say something else.
    case leaderConstants
    /// The leader is shorter or longer than 24 characters.
    case leaderLength
}
