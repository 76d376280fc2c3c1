// A MARC record as text, whatever container and coding it came in.

/// A record: its leader and its fields in the order of the record.
package struct MarcRecord: Equatable, Sendable {
    /// Exactly 24 ASCII characters; `-`, `#` and `|` where some systems write them for a blank are kept.
    package var leader: String
    package var fields: [MarcField]
    /// The coding of its text.
    package var coding: TextCoding
    /// What was mended or passed over.
    package var remarks: [MarcRemark]

    package init(leader: String, fields: [MarcField], coding: TextCoding, remarks: [MarcRemark] = []) {
        precondition(leader.utf8.count == 24, "a leader has 24 characters")
        self.leader = leader
        self.fields = fields
        self.coding = coding
        self.remarks = remarks
    }

    /// The kinds of what was mended or passed over.
    package var toleratedFaults: Set<ToleratedFault> { Set(remarks.map(\.fault)) }

    /// The character at a position of the leader, with the signs that stand for a blank read as a blank.
    /// - Parameter position: 0 to 23.
    package func leaderCharacter(_ position: Int) -> UInt8 {
        let units = leader.utf8
        guard position < units.count else { return UInt8(ascii: " ") }
        let unit = units[units.index(units.startIndex, offsetBy: position)]
        return unit == UInt8(ascii: "-") || unit == UInt8(ascii: "#") ? UInt8(ascii: " ") : unit
    }

    /// Whether its source marks it as deleted.
    package var isDeleted: Bool { leaderCharacter(5) == UInt8(ascii: "d") }

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
