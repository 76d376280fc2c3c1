// A name as records have it, brought to what is the same in all of them.

internal import LecternText

/// One creator of a work.
struct CreatorReading: Equatable {
    /// A name in Chinese characters as a whole, of a foreign one its last part; a surname in other letters.
    private(set) var key = ""
    /// The first letter of what stands beside a surname in Latin letters; empty: there is nothing.
    private(set) var initial = ""
    /// Two sound classes of a name in Chinese characters, which hardly depend on who transcribed it; empty: it is not transcribed, or too short.
    private(set) var sound = ""
    /// Sound classes of the first letter.
    private(set) var firstSounds: [String] = []
    private(set) var isHan = false
    /// Whether a foreign name stands in Chinese characters for certain.
    private(set) var isTranscribed = false
    /// The same name in Latin letters, as some write it behind: 菲茨杰拉德(F. Scott Fitzgerald).
    private(set) var alias = ""

    private static let roles = [
        "主编集", "主编", "编著", "编译", "编写", "编撰", "编纂", "译注", "整理", "选编", "校注", "校点", "点校", "等编", "等著", "编选", "编绘", "绘著", "原著", "原作", "编剧", "文图", "图文", "文·图", "图·文", "文‧图", "文/图", "文 图",
        "合著", "合编", "编集", "译解", "注释", "译", "编", "著", "撰", "注", "绘", "等", "文", "图", "辑", "述", "集", "作",
    ]
    private static let juniors: Set<String> = ["jr", "sr", "ii", "iii", "phd", "md", "dr", "sir", "baron", "lord", "lady", "mrs", "mr", "saint", "st"]

    init(_ name: String) {
        var text = TextAnalysis.folded(name)
        for title in ["原作:", "原著:", "漫画:", "小说:", "编剧:", "作者:", "文:", "图:"] where text.hasPrefix(title) { text.removeFirst(title.count) }
        var isMarked = false
        var asides: [String] = []
        text = Self.withoutBrackets(text, &asides).trimmed
        // The country or dynasty.
        for aside in asides where aside.contains(where: TextAnalysis.isUnspaced) && aside.count <= 5 && !Self.dynasties.contains(aside) { isMarked = true }
        alias = asides.first { aside in aside.count(where: { $0.isASCII && $0.isLetter }) > 3 } ?? ""
        if let role = Self.roles.first(where: { text.hasEnd($0) && text.count > $0.count + 1 && (text.hasEnd(" " + $0) || text.count > 2 && $0 != "文" && $0 != "图" && $0 != "作" && $0 != "集" && $0 != "等") }) {
            text = String(text.dropLast(role.count)).trimmed
        }
        isHan = text.contains(where: TextAnalysis.isUnspaced)
        if isHan { readHan(text, isMarked: isMarked) } else { readLatin(text) }
    }

    private static let dynasties: Set<String> = [
        "周", "春秋", "战国", "秦", "汉", "西汉", "东汉", "后汉", "三国", "魏", "蜀", "吴", "晋", "西晋", "东晋", "南朝", "北朝", "南朝宋", "南朝梁", "宋", "齐", "梁", "陈", "北魏", "隋", "唐", "五代",
        "南唐", "北宋", "南宋", "辽", "金", "元", "明", "清", "民国", "近代", "当代", "台", "香港",
    ]

    private static func withoutBrackets(_ text: String, _ asides: inout [String]) -> String {
        let opening: [Character: Character] = ["(": ")", "[": "]", "【": "】", "〔": "〕", "（": "）", "［": "］"]
        var rest = ""
        var inside = ""
        var closing: Character?
        for character in text {
            if let end = closing {
                if character == end {
                    asides.append(inside.trimmed)
                    (inside, closing) = ("", nil)
                } else {
                    inside.append(character)
                }
            } else if let end = opening[character] {
                closing = end
            } else {
                rest.append(character)
            }
        }
        if !inside.isEmpty { asides.append(inside.trimmed) }
        return rest
    }

    private mutating func readHan(_ text: String, isMarked: Bool) {
        var text = text
        // "法/莫泊桑": the country without brackets.
        if let stroke = text.lastIndex(of: "/"), stroke < text.index(before: text.endIndex) { text = String(text[text.index(after: stroke)...]) }
        if alias.isEmpty {
            let letters = text.split { !($0.isASCII && ($0.isLetter || $0 == ".")) }.joined(separator: " ")
            if letters.count(where: \.isLetter) > 4 { alias = letters }
        }
        let hasKana = text.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) && $0.value != 0x30FB }
        let parts = text.split { "·・•‧.．∙,， ".contains($0) }.map { part in String(part.filter { TextAnalysis.isUnspaced($0) }) }.filter { !$0.isEmpty }
        // In Japan surname and name may stand apart; everywhere else they are parts of a foreign name only where dots are.
        let isDotted = parts.count > 1 && text.contains { "·・•‧.．∙,，".contains($0) } || text.contains { $0.isASCII && $0.isLetter } && parts.count == 1
        let name = isDotted ? parts[parts.count - 1] : parts.joined()
        key = name
        isTranscribed = (isDotted || isMarked) && !hasKana
        let classes = name.map { SoundClass.ofHan($0) }.filter { !$0.isEmpty }
        if name.count >= 2, classes.count >= 2 { sound = [classes[0][0], classes[1][0]].sorted().joined() }
        firstSounds = classes.first ?? []
    }

    private mutating func readLatin(_ text: String) {
        let isInverted = text.contains(",")
        let chief = text.prefix { $0 != "," }
        let surname = Self.words(String(isInverted ? chief : text[...]))
        guard let last = surname.last(where: { !Self.juniors.contains($0) && !$0.allSatisfy(\.isNumber) }) else { return }
        key = isInverted ? surname.filter { !Self.juniors.contains($0) }.joined() : last
        if key.isEmpty { key = last }
        let beside = isInverted ? Self.words(String(text.dropFirst(chief.count))) : surname.filter { $0 != last }
        initial = beside.first { !Self.juniors.contains($0) && !$0.allSatisfy(\.isNumber) }.map { String($0.prefix(1)) } ?? ""
        firstSounds = [SoundClass.ofLatin(isInverted ? surname[0] : last)]
        // Wu, Jianren as 吴趼人; some write Cixin, Liu.
        if let given = beside.first, let one = Pinyin.segmentations(of: surname[0], max: 1).first, let other = Pinyin.segmentations(of: given, max: 1).first,
            one.count == 1 || other.count == 1
        {
            sound = [one[0], other[0]].map { SoundClass.ofSyllable($0)[0] }.sorted().joined()
        }
    }

    private static func words(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "ʼ" }.map { String($0.filter { $0.isLetter || $0.isNumber }) }.filter { !$0.isEmpty }
    }
}
