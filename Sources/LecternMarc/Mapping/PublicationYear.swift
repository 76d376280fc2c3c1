// Reads the year of publication from the printed date.

/// Reads years of the common era, of the Republic of China and of Japan's eras.
enum PublicationYear {
    private static let plausible = 1000...2100

    /// The first year in a text; 0 where there is none.
    static func read(_ text: String) -> Int32 {
        // An era says more than its digits: "民国20年" is no year 20.
        for (era, start) in eras {
            guard let range = text.firstRange(of: era) else { continue }
            if let number = number(text[range.upperBound...]), number < 120 { return Int32(start + number) }
        }
        var digits: [Int] = []
        var isChinese = false
        for scalar in text.unicodeScalars {
            // A letter O, or a circle, between Chinese digits is their zero: "二OO八".
            let isZero = isChinese && !digits.isEmpty && [0x4F, 0x6F, 0xFF2F, 0xFF4F].contains(scalar.value)
            if let digit = isZero ? 0 : digit(scalar) {
                isChinese = isChinese && !digits.isEmpty || chinese[scalar] != nil
                digits.append(digit)
                continue
            }
            if let year = year(digits) { return year }
            digits = []
        }
        return year(digits) ?? 0
    }

    /// A coded year of four digits; 0 for "uuuu", "19uu", "9999" and the like.
    static func coded(_ text: some StringProtocol) -> Int32 {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(text),
            plausible.contains(year)
        else { return 0 }
        return Int32(year)
    }

    private static let eras: [(String, Int)] = [
        ("民国", 1911), ("民國", 1911), ("明治", 1867), ("大正", 1911), ("昭和", 1925), ("平成", 1988),
        ("令和", 2018),
    ]

    private static func year(_ digits: [Int]) -> Int32? {
        guard digits.count == 4 || digits.count == 6 || digits.count == 8 else { return nil }
        let year = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
        return plausible.contains(year) ? Int32(year) : nil
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value) - 0x30
        case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
        case 0x3007, 0x25CB, 0x25EF: 0
        default: chinese[scalar]
        }
    }

    private static let chinese: [Unicode.Scalar: Int] = [
        "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "元": 1,
    ]

    /// A number up to 99 at the beginning of a text: "20年", "二十年", "廿三".
    private static func number(_ text: Substring) -> Int? {
        var number = 0
        var last = 0
        var isFound = false
        loop: for scalar in text.unicodeScalars {
            switch scalar {
            case " " where !isFound: continue loop
            case "十":
                number = (last == 0 ? 1 : last) * 10
                last = 0
            case "廿":
                number = 20
            default:
                guard let digit = digit(scalar) else { break loop }
                last = last * 10 + digit
                guard last < 1000 else { return nil }
            }
            isFound = true
        }
        return isFound ? number + last : nil
    }
}
