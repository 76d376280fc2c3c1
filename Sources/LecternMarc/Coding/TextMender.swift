// Mends a decoded text where what was meant is certain: references of XML, lost escapes, quotation marks of Windows.

/// Mends one text. A title is mended only where nothing of it is lost; of another text a character may be left out.
struct TextMender {
    /// Stands for a character that is there and not known.
    private static let unknown: Unicode.Scalar = "\u{3013}"

    /// Field and subfield, for remarks and rejects.
    let place: String
    let isTitle: Bool

    /// Mends a text and brings it into the composed form.
    /// - Throws: `Reject` with `TEXT_UNDECODABLE` where a part of it is not certain.
    func mended(_ text: String, _ remarks: inout MarcRemarks) throws(Reject) -> String {
        var text = text
        if text.utf8.contains(UInt8(ascii: "&")), let plain = Self.withoutReferences(text) {
            remarks.note(.references, place)
            text = plain
        }
        if text.utf8.contains(UInt8(ascii: "$")) {
            switch LostEscapes.read(text) {
            case .none: break
            case .text(let restored):
                remarks.note(.lostEscapes, place)
                text = restored
            case .broken:
                throw Reject(.textUndecodable, "\(place) holds East Asian MARC-8 (EACC) without its escape bytes, and not whole")
            }
        }
        return try TextValidator.checked(try characters(text, &remarks), place: place)
    }

    private func characters(_ text: String, _ remarks: inout MarcRemarks) throws(Reject) -> String {
        guard text.unicodeScalars.contains(where: Self.needsMending) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard Self.needsMending(scalar) else {
                result.append(scalar)
                continue
            }
            switch scalar.value {
            case 0x80...0x9F:
                guard let byte = Windows1252.byte(scalar), let meant = Windows1252.scalar(byte), !isTitle || Windows1252.isQuote(byte)
                else { fallthrough }
                remarks.note(.mixedCoding, place, "U+00\(String(byte, radix: 16, uppercase: true)) is Windows-1252's")
                result.append(meant)
            case 0..<0x80:
                guard !isTitle else { return text }  // the validator names it
                remarks.note(.controlCharacters, place)
            default:
                guard let meant = GBPrivate.meaning(scalar) ?? (isTitle ? nil : Self.unknown) else { return text }
                remarks.note(.privateCharacters, place)
                result.append(meant)
            }
        }
        return String(result)
    }

    private static func needsMending(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x88, 0x89, 0x98, 0x9C: false
        case 0..<0x20, 0x7F...0x9F, 0xE000...0xF8FF: true
        default: false
        }
    }

    private static let references: [(name: String, character: String)] = [
        ("&quot;", "\""), ("&apos;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&#39;", "'"), ("&#34;", "\""), ("&amp;", "&"),
    ]

    /// The text with the references of XML resolved; nil if there are none.
    private static func withoutReferences(_ text: String) -> String? {
        var result = text
        for (name, character) in references where result.contains(name) { result = result.replacing(name, with: character) }
        return result == text ? nil : result
    }
}
