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

    /// Decodes one text, as it is: neither mended nor composed.
    /// - Parameters:
    ///   - bytes: the content of a control field or subfield.
    ///   - place: field and subfield, for the detail of a reject.
    ///   - isLast: whether the field ends here; an unfinished MARC-8 escape is only harmless there.
    /// - Throws: `Reject` with `TEXT_UNDECODABLE`.
    func decode(_ bytes: ArraySlice<UInt8>, place: String, isLast: Bool = true) throws(Reject) -> String {
        guard !isMissing else {
            throw Reject(.textUndecodable, "this system's iconv does not know \(coding.rawValue)")
        }
        switch coding {
        case .marc8, .iso5426:
            var decoder = Marc8Decoder(latin: coding == .marc8 ? .ansel : .iso5426)
            let text = try decoder.decode(bytes, place: place)
            if !isLast, !decoder.isAtRest {
                throw Reject(.textUndecodable, "\(place) ends in another character set than it began with")
            }
            return text
        case .gb18030:
            guard let converted = converter?.decode(GBPrivate.withBlanks(bytes)) else { throw undecodable(place) }
            return String(decoding: converted, as: UTF8.self)
        case .ascii, .utf8:
            guard let text = String(validating: bytes, as: UTF8.self) else { throw undecodable(place) }
            return text
        case .big5, .windows1251, .koi8r, .ibm866, .windows1252:
            guard let converted = converter?.decode(bytes) else { throw undecodable(place) }
            return String(decoding: converted, as: UTF8.self)
        }
    }

    private func undecodable(_ place: String) -> Reject {
        Reject(.textUndecodable, "\(place) is not valid \(coding.rawValue)")
    }
}
