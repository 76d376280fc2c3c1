// One scalar of text in the form in which it is found: variants of Han characters, kana, and Latin letters that have no accent to lose.

/// Folds scalars, behind what Unicode itself folds.
enum Folding {
    /// Appends what stands for a scalar in folded text.
    static func append(_ scalar: Unicode.Scalar, to scalars: inout String.UnicodeScalarView) {
        switch scalar.value {
        case 0..<0x80: scalars.append(scalar)
        case 0x80..<0x250:
            if let letters = latin[scalar.value] { scalars.append(contentsOf: letters.unicodeScalars) } else { scalars.append(scalar) }
        // Hiragana as katakana: わんぴーす is ワンピース.
        case 0x3041...0x3096: scalars.append(Unicode.Scalar(scalar.value + 0x60) ?? scalar)
        default: scalars.append(han(scalar))
        }
    }

    /// The character that stands for a Han character and its variants; any other scalar itself.
    static func han(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let value = scalar.value
        if value < firstHan { return scalar }
        guard value < firstHan + UInt32(variants.count) else { return rareVariants[value].flatMap { Unicode.Scalar($0) } ?? scalar }
        return Unicode.Scalar(variants[Int(value - firstHan)]) ?? scalar
    }

    /// Letters that have no decomposition.
    private static let latin: [UInt32: String] = [
        0xDF: "ss", 0xE6: "ae", 0xF0: "d", 0xF8: "o", 0xFE: "th", 0x111: "d", 0x127: "h", 0x131: "i", 0x138: "k", 0x142: "l", 0x14B: "n",
        0x153: "oe", 0x167: "t", 0x180: "b", 0x1DD: "e", 0x1E5: "g", 0x247: "e", 0x249: "j",
    ]

    private static let firstHan: UInt32 = 0x3400
    private static let lastHan: UInt32 = 0x9FFF

    /// What stands for each character of the common planes, from `firstHan` on; made once, from the tables.
    private static let variants: [UInt32] = {
        var variants = Array(firstHan...lastHan)
        for (variant, standing) in pairs where variant >= firstHan && variant <= lastHan { variants[Int(variant - firstHan)] = standing }
        return variants
    }()

    private static let rareVariants: [UInt32: UInt32] =
        Dictionary(pairs.filter { $0.variant > lastHan }.map { ($0.variant, $0.standing) }, uniquingKeysWith: { first, _ in first })

    /// The variants of the tables, each with the character that stands for it.
    private static var pairs: [(variant: UInt32, standing: UInt32)] {
        [HanVariantTable1.lines, HanVariantTable2.lines].flatMap { lines in
            lines.split { $0 == " " || $0 == "\n" }.flatMap { group -> [(variant: UInt32, standing: UInt32)] in
                guard let standing = group.unicodeScalars.first?.value else { return [] }
                return group.unicodeScalars.dropFirst().map { (variant: $0.value, standing: standing) }
            }
        }
    }
}
