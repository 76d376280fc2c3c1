// The inside of one XML tag: a name and attributes.

/// Reads a tag from left to right.
struct XMLTag {
    private let bytes: ArraySlice<UInt8>
    private var at: Int

    /// - Parameter bytes: the tag without its brackets.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    /// The tag's name; empty where it has none.
    mutating func name() -> String { word() }

    private mutating func word() -> String {
        let start = at
        while at < bytes.endIndex, !isBlank(bytes[at]), bytes[at] != UInt8(ascii: "=") { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    private mutating func skipBlanks() { while at < bytes.endIndex, isBlank(bytes[at]) { at += 1 } }

    /// The next attribute; nil where there is none left.
    /// - Throws: `StreetError` where it is malformed.
    mutating func attribute() throws(StreetError) -> (key: String, value: String)? {
        skipBlanks()
        guard at < bytes.endIndex else { return nil }
        let key = word()
        skipBlanks()
        guard !key.isEmpty, at < bytes.endIndex, bytes[at] == UInt8(ascii: "=") else {
            throw StreetError("an attribute has no value")
        }
        at += 1
        skipBlanks()
        guard at < bytes.endIndex, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
            throw StreetError("the value of \(key) is not quoted")
        }
        let quote = bytes[at]
        guard let end = bytes[(at + 1)...].firstIndex(of: quote) else { throw StreetError("the value of \(key) is not closed") }
        let value = bytes[(at + 1)..<end]
        at = end + 1
        return (key, value.contains(UInt8(ascii: "&")) ? Self.resolved(value) : String(decoding: value, as: UTF8.self))
    }

    /// Text with its references resolved; what is none stays as it is.
    private static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
        var text: [UInt8] = []
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if bytes[at] == UInt8(ascii: "&"), let end = bytes[at...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(String(decoding: bytes[(at + 1)..<end], as: UTF8.self))
            {
                text += Array(String(Character(scalar)).utf8)
                at = end + 1
            } else {
                text.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.hasPrefix("#") else { return nil }
            let isHexadecimal = name.hasPrefix("#x")
            return UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
        }
    }

    /// Decimal degrees in ten-millionths, rounded; nil where the text is no number.
    static func tenMillionths(_ text: String) -> Int64? {
        guard let degrees = Double(text), abs(degrees) < 1_000 else { return nil }
        return Int64((degrees * Degrees.unit).rounded())
    }
}
