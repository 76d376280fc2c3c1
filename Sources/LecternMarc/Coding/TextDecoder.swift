// Decodes the texts of a record in a known coding.

/// Decodes strictly: a byte without meaning is a reject, never a replacement character. Confined to one record's reading.
struct TextDecoder {
    let coding: TextCoding
    private let converter: Iconv?
    private let isMissing: Bool

    init(coding: TextCoding) {
        self.coding = coding
        converter = coding.iconvName.flatMap { Iconv(from: $0) }
        isMissing = coding.iconvName != nil && converter == nil
    }

    /// Decodes one text.
    /// - Parameters:
    ///   - bytes: the content of a control field or subfield.
    ///   - place: field and subfield, for the detail of a reject.
    ///   - isLast: whether the field ends here; an unfinished MARC-8 escape is only harmless there.
    /// - Throws: `Reject` with `TEXT_UNDECODABLE`.
    /// - Returns: the text in the composed form (NFC).
    func decode(_ bytes: ArraySlice<UInt8>, place: String, isLast: Bool = true) throws(Reject) -> String {
        guard !isMissing else {
            throw Reject(.textUndecodable, "this system's iconv does not know \(coding.rawValue)")
        }
        if coding == .marc8 {
            var decoder = Marc8Decoder()
            let text = try decoder.decode(bytes, place: place)
            if !isLast, !decoder.isAtRest {
                throw Reject(.textUndecodable, "\(place) ends in another character set than it began with")
            }
            return try TextValidator.checked(text, place: place)
        }
        var utf8 = bytes
        if let converter {
            guard let converted = converter.decode(bytes) else { throw undecodable(place) }
            utf8 = converted[...]
        }
        guard let text = String(validating: utf8, as: UTF8.self) else { throw undecodable(place) }
        return try TextValidator.checked(text, place: place)
    }

    private func undecodable(_ place: String) -> Reject {
        Reject(.textUndecodable, "\(place) is not valid \(coding.rawValue)")
    }
}
