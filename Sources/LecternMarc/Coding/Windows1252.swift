// The characters of Windows-1252 where Latin-1 has control characters.

/// A fact of the coding.
enum Windows1252 {
    /// 0x80 to 0x9F; 0 where there is none.
    private static let characters: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    /// The character of a byte beyond ASCII; nil where there is none.
    static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        let value = characters[Int(byte) - 0x80]
        return value == 0 ? nil : Unicode.Scalar(value)
    }

    /// The byte of a character beyond ASCII, those of Latin-1's control characters included; nil where there is none.
    static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        if (0x80...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
        return characters.firstIndex(of: scalar.value).map { UInt8(0x80 + $0) }
    }

    /// Whether a byte is a quotation mark, a dash, a bullet, an ellipsis or a trade mark: what word processors write by themselves.
    static func isQuote(_ byte: UInt8) -> Bool { byte == 0x85 || (0x91...0x97).contains(byte) || byte == 0x99 }
}
