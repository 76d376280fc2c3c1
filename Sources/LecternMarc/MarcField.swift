// One field of a MARC record.

/// A field: a tag, and either a text or indicators with subfields.
package struct MarcField: Equatable, Sendable {
    package enum Content: Equatable, Sendable {
        /// A control field, 001 to 009, or a local field without subfields.
        case control(String)
        /// A data field.
        case data(indicator1: UInt8, indicator2: UInt8, subfields: [MarcSubfield])
    }

    /// Three ASCII letters or digits.
    package var tag: String
    package var content: Content

    package init(tag: String, content: Content) {
        self.tag = tag
        self.content = content
    }

    /// The subfields; none for a control field.
    package var subfields: [MarcSubfield] {
        if case .data(_, _, let subfields) = content { return subfields }
        return []
    }

    /// Every text of the field, whichever kind it is.
    package var texts: [String] {
        switch content {
        case .control(let text): [text]
        case .data(_, _, let subfields): subfields.map(\.text)
        }
    }

    /// The second indicator; a blank for a control field.
    package var indicator2: UInt8 {
        if case .data(_, let indicator, _) = content { return indicator }
        return UInt8(ascii: " ")
    }

    /// Whether fields with a tag hold a record's chief title: 245, and 200 in UNIMARC.
    static func isTitle(_ tag: String) -> Bool { tag == "245" || tag == "200" }

    /// Whether a record can't be taken without a subfield: its code is that of a part of the chief title.
    static func isTitle(_ tag: String, _ code: UInt8) -> Bool {
        switch tag {
        case "245": "aknp".utf8.contains(code)
        case "200": "ahi".utf8.contains(code)
        default: false
        }
    }

    /// The first subfield with a code that is not empty.
    /// - Parameter code: as in the record; `a` and `A` are different codes.
    package func first(_ code: Character) -> String? {
        for subfield in subfields where subfield.code == code && !subfield.text.isEmpty { return subfield.text }
        return nil
    }

    /// All subfields with one of these codes, in the order of the field.
    package func all(_ codes: String) -> [String] {
        subfields.filter { codes.contains($0.code) && !$0.text.isEmpty }.map(\.text)
    }
}

/// A subfield: its code and its text.
package struct MarcSubfield: Equatable, Sendable {
    package var code: Character
    package var text: String

    package init(code: Character, text: String) {
        self.code = code
        self.text = text
    }
}
