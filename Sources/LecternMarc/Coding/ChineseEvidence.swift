// Weighs whether bytes are Chinese text in GB 2312, GBK and GB 18030, or in Big5.

/// Chinese text in these codings is made of pairs of bytes, most of them common characters, and a catalogue record in Chinese
/// names an author, a publisher, pages.
struct ChineseEvidence {
    /// A record that does not say that it is Chinese needs so many of the characters that no such record lacks.
    private static let commonMin = 6

    /// Characters that hardly any Chinese record lacks, in GB 2312: 著编出版社页年书中国学的.
    private static let commonGB: Set<UInt16> = [
        0xD6F8, 0xB1E0, 0xB3F6, 0xB0E6, 0xC9E7, 0xD2B3, 0xC4EA, 0xCAE9, 0xD6D0, 0xB9FA, 0xD1A7, 0xB5C4,
    ]
    /// 著編出版社頁年書中國學的譯臺北市民文 in Big5.
    private static let commonBig5: Set<UInt16> = [
        0xB5DB, 0xBD73, 0xA558, 0xAAA9, 0xAAC0, 0xADB6, 0xA67E, 0xAED1, 0xA4A4, 0xB0EA, 0xBEC7, 0xAABA, 0xC4B6, 0xBB4F, 0xA55F,
        0xA5AB, 0xA5C1, 0xA4E5,
    ]

    let isConvincing: Bool

    init(_ texts: [ArraySlice<UInt8>], _ coding: TextCoding, isChinese: Bool) {
        var evidence = Tally()
        evidence.texts = texts.count
        for value in texts { evidence.count(value, coding == .big5 ? Self.commonBig5 : Self.commonGB, isBig5: coding == .big5) }
        // To count pairs is cheap: only what they speak for is decoded.
        if evidence.isConvincing(commonMin: isChinese ? 2 : Self.commonMin) {
            let decoder = TextDecoder(coding: coding)
            evidence.undecodable = texts.count { value in
                guard let text = try? decoder.decode(value, place: "") else { return true }
                return !TextValidator.isPlausible(text)
            }
        }
        isConvincing = evidence.isConvincing(commonMin: isChinese ? 2 : Self.commonMin)
    }

    private struct Tally {
        var pairs = 0
        var common = 0
        /// Pairs of the older, smaller set.
        var inOld = 0
        /// Pairs of its signs and of its first level, which make up more than 99 % of text.
        var usual = 0
        var texts = 0
        var undecodable = 0

        /// Where the coding is another one, a pair is one of the common ones once in some hundred times.
        func isConvincing(commonMin: Int) -> Bool {
            undecodable * 8 <= texts && common >= commonMin && common * 30 >= pairs && inOld * 4 >= pairs * 3 && usual * 5 >= inOld * 4
        }

        mutating func count(_ value: ArraySlice<UInt8>, _ known: Set<UInt16>, isBig5: Bool) {
            var at = value.startIndex
            while at < value.endIndex - 1 {
                let (first, second) = (value[at], value[at + 1])
                guard first >= 0x80 else {
                    at += 1
                    continue
                }
                pairs += 1
                if known.contains(UInt16(first) << 8 | UInt16(second)) { common += 1 }
                if isBig5 {
                    inOld += 1
                    if (0xA1...0xC6).contains(first) { usual += 1 }
                    at += 2
                } else {
                    if first >= 0xA1, second >= 0xA1 { inOld += 1 }
                    if (0xA1...0xA9).contains(first) || (0xB0...0xD7).contains(first), second >= 0xA1 { usual += 1 }
                    at += (0x30...0x39).contains(second) ? 4 : 2
                }
            }
        }
    }
}
