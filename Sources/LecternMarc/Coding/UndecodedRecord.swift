// A parsed record in bytes: the coding of an ISO 2709 record is detected from all of its texts.

/// A record in bytes.
struct UndecodedRecord: Sendable {
    enum Content: Sendable {
        case control(ArraySlice<UInt8>)
        case data(indicator1: UInt8, indicator2: UInt8, subfields: [Subfield])
    }

    struct Subfield: Sendable {
        var code: UInt8
        var bytes: ArraySlice<UInt8>
    }

    struct Field: Sendable {
        var tag: String
        var content: Content

        /// The texts of the field, whichever kind it is.
        var values: [ArraySlice<UInt8>] {
            switch content {
            case .control(let bytes): [bytes]
            case .data(_, _, let subfields): subfields.map(\.bytes)
            }
        }
    }

    /// 24 bytes of ASCII.
    var leader: [UInt8]
    var fields: [Field]
    var remarks: MarcRemarks

    /// The texts of the chief title.
    var titles: [ArraySlice<UInt8>] {
        fields.filter { MarcField.isTitle($0.tag) }.flatMap { field -> [ArraySlice<UInt8>] in
            guard case .data(_, _, let subfields) = field.content else { return field.values }
            return subfields.filter { MarcField.isTitle(field.tag, $0.code) }.map(\.bytes)
        }
    }

    /// The texts with bytes beyond ASCII or escape sequences, in which alone codings differ.
    var codedTexts: [ArraySlice<UInt8>] {
        fields.flatMap(\.values).filter { $0.contains { $0 >= 0x80 || $0 == 0x1B } }
    }

    /// The first subfield with a code in the first field with a tag, read as ASCII; other bytes become `?`.
    func hint(_ tag: String, _ code: Character) -> String? {
        for field in fields where field.tag == tag {
            if case .data(_, _, let subfields) = field.content {
                for subfield in subfields where subfield.code == code.asciiValue { return Self.ascii(subfield.bytes) }
            }
        }
        return nil
    }

    /// The first control field with a tag, read as ASCII; other bytes become `?`.
    func controlHint(_ tag: String) -> String? {
        for field in fields where field.tag == tag {
            if case .control(let bytes) = field.content { return Self.ascii(bytes) }
        }
        return nil
    }

    private static func ascii(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
    }
}
