// Weighs whether bytes are Chinese text in GB 2312, GBK or GB 18030.

/// Chinese text in these codings is made of pairs of high bytes, most of them in GB 2312 and there among the common
/// characters, and a catalogue record in Chinese names an author, a publisher, pages.
struct ChineseEvidence {
    /// Characters that hardly any Chinese record lacks, in GB 2312.
    private static let common: Set<[UInt8]> = [
        [0xD6, 0xF8],  // 著
        [0xB1, 0xE0],  // 编
        [0xB3, 0xF6],  // 出
        [0xB0, 0xE6],  // 版
        [0xC9, 0xE7],  // 社
        [0xD2, 0xB3],  // 页
        [0xC4, 0xEA],  // 年
        [0xCA, 0xE9],  // 书
        [0xD6, 0xD0],  // 中
        [0xB9, 0xFA],  // 国
        [0xD1, 0xA7],  // 学
        [0xB5, 0xC4],  // 的
    ]

    let isConvincing: Bool

    init(_ record: UndecodedRecord, _ hints: CodingHints) {
        guard hints.isChinese, let converter = Iconv(from: "GB18030") else {
            isConvincing = false
            return
        }
        var pairs = 0
        var inGB2312 = 0
        var common = 0
        var usual = 0
        for field in record.fields {
            for value in field.values where value.contains(where: { $0 >= 0x80 }) {
                guard let utf8 = converter.decode(value), let text = String(validating: utf8, as: UTF8.self),
                    (try? TextValidator.checked(text, place: field.tag)) != nil
                else {
                    isConvincing = false
                    return
                }
                var at = value.startIndex
                while at < value.endIndex - 1 {
                    let (first, second) = (value[at], value[at + 1])
                    guard first >= 0x80 else {
                        at += 1
                        continue
                    }
                    pairs += 1
                    if first >= 0xA1, second >= 0xA1 { inGB2312 += 1 }
                    // Signs, kana and the like, and the first level: 3,755 characters that make up 99.7 % of text.
                    if (0xA1...0xA9).contains(first) || (0xB0...0xD7).contains(first), second >= 0xA1 { usual += 1 }
                    if Self.common.contains([first, second]) { common += 1 }
                    at += (0x30...0x39).contains(second) ? 4 : 2
                }
            }
        }
        // Where the coding is another one, a pair is one of the twelve once in five hundred times.
        isConvincing = common >= 2 && common * 30 >= pairs && inGB2312 * 4 >= pairs * 3 && usual * 5 >= inGB2312 * 4
    }
}
