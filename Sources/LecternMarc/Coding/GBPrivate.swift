// What the private characters of GB 18030 stand for, and the blank that older systems wrote for its own.

/// Facts of GB 18030-2005 and -2022 (its private characters that Unicode has by now), and the space at A3 A0 of older systems.
enum GBPrivate {
    /// What a private character stands for; nil where that is not known.
    static func meaning(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xE5E5: "\u{3000}"
        case 0xE78D...0xE793: Unicode.Scalar([0xFE10, 0xFE12, 0xFE11, 0xFE13, 0xFE14, 0xFE15, 0xFE16][Int(scalar.value) - 0xE78D])
        case 0xE794...0xE796: Unicode.Scalar(scalar.value - 0xE794 + 0xFE17)
        default: others[scalar.value].flatMap { Unicode.Scalar($0) }
        }
    }

    private static let others: [UInt32: UInt32] = [
        0xE7C7: 0x1E3F, 0xE816: 0x20087, 0xE817: 0x20089, 0xE818: 0x200CC, 0xE81E: 0x9FB4, 0xE826: 0x9FB5, 0xE82B: 0x9FB6,
        0xE82C: 0x9FB7, 0xE831: 0x215D7, 0xE832: 0x9FB8, 0xE83B: 0x2298F, 0xE843: 0x9FB9, 0xE854: 0x9FBA, 0xE855: 0x241FE,
        0xE864: 0x9FBB,
    ]

    /// The bytes with A1 A1, the ideographic space, for A3 A0.
    static func withBlanks(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.contains(0xA0) else { return bytes }
        var result = Array(bytes)
        var at = 0
        while at + 1 < result.count {
            guard result[at] >= 0x81 else {
                at += 1
                continue
            }
            if result[at] == 0xA3, result[at + 1] == 0xA0 { (result[at], result[at + 1]) = (0xA1, 0xA1) }
            at += (0x30...0x39).contains(result[at + 1]) ? 4 : 2
        }
        return result[...]
    }
}
