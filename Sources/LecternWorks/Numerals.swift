// Numbers of volumes, however they are written.

internal import LecternText

/// Reads numerals of folded text.
enum Numerals {
    private static let digits: [Character: Int] = [
        "零": 0, "〇": 0, "○": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
        "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
    ]
    private static let tens: [Character: Int] = ["十": 10, "拾": 10, "百": 100]

    static func isChinese(_ character: Character) -> Bool {
        switch Unicode.Scalar(character.onlyScalar) {
        case "零", "〇", "○", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖", "十", "拾", "百": true
        default: false
        }
    }

    /// A number in Arabic, Roman or Chinese numerals, as Arabic ones without leading zeros; nil where it is none. A range is kept as one.
    static func read(_ text: some StringProtocol) -> String? {
        let text = String(text.filter { !$0.isWhitespace && $0 != "#" && $0 != "." })
        guard !text.isEmpty, text.count <= 12 else { return nil }
        for mark in ["-", "~", "–", "/"] as [Character] where text.contains(mark) {
            let ends = text.split(separator: mark, omittingEmptySubsequences: false).map { single(String($0)) }
            guard ends.count == 2, let first = ends[0], let last = ends[1] else { return nil }
            return first + "-" + last
        }
        return single(text)
    }

    private static func single(_ text: String) -> String? {
        guard !text.isEmpty else { return nil }
        if text.allSatisfy({ $0.isASCII && $0.isNumber }) { return text.count <= 4 ? Int(text).map(String.init) : nil }
        if text.allSatisfy({ "ivxlc".contains($0) }) { return roman(text).map(String.init) }
        if text.allSatisfy(isChinese) { return chinese(Array(text)).map(String.init) }
        return nil
    }

    /// A Roman numeral of at most 399; nil where it is not written as one.
    static func roman(_ text: some StringProtocol) -> Int? {
        let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50, "c": 100]
        let numbers = text.compactMap { values[$0] }
        guard numbers.count == text.count, !numbers.isEmpty, numbers.count <= 9 else { return nil }
        var sum = 0
        for (place, number) in numbers.enumerated() {
            let next = place + 1 < numbers.count ? numbers[place + 1] : 0
            sum += number < next ? -number : number
        }
        return sum > 0 && sum < 400 && spelled(sum) == String(text) ? sum : nil
    }

    private static func spelled(_ number: Int) -> String {
        var rest = number
        var text = ""
        for (value, letters) in [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")] {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }

    private static func chinese(_ characters: [Character]) -> Int? {
        guard characters.contains(where: { tens[$0] != nil }) else {
            guard characters.count <= 4 else { return nil }
            return characters.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }
        }
        var sum = 0
        var last: Int?
        for character in characters {
            if let digit = digits[character] {
                last = digit
            } else if let ten = tens[character] {
                sum += (last ?? 1) * ten
                last = nil
            }
        }
        return sum + (last ?? 0)
    }

    /// A text with its Chinese numerals as Arabic ones: 五个人 is 5个人, 一九八四 is 1984.
    static func arabic(_ text: String) -> String {
        guard text.contains(where: isChinese) else { return text }
        var result = ""
        var run: [Character] = []
        func close() {
            if !run.isEmpty { result += run.contains { tens[$0] != nil } ? chinese(run).map(String.init) ?? String(run) : run.compactMap { digits[$0].map(String.init) }.joined() }
            run = []
        }
        for character in text {
            if isChinese(character) {
                run.append(character)
            } else {
                close()
                result.append(character)
            }
        }
        close()
        return result
    }
}
