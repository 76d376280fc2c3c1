// A title as it is printed, taken apart: the title proper, the volume, the name of the part, and what only an edition says.

internal import LecternText

/// The parts of one title.
struct TitleReading: Equatable {
    /// Folded letters and digits without blanks, articles and edition words.
    private(set) var base = ""
    /// Words of the base, for what is too general to stand for a work.
    private(set) var words = 0
    /// Which volume, from the largest part to the smallest: "3", "2.下"; empty: the whole, or none is told.
    private(set) var volume = ""
    /// How many elements of `volume` stand behind the name of the part.
    private(set) var volumesBehindPart = 0
    /// The name of the part, folded like the base: "黑暗森林" of 三体Ⅱ：黑暗森林.
    private(set) var part = ""
    /// Whether the part's name may stand alone: it has a field of its own, or stands behind the volume in Chinese.
    private(set) var isPartNamed = false
    /// The rest, folded like the base.
    private(set) var subtitle = ""
    /// Whether it is another work made of one: a comic, an abridgement.
    private(set) var isAdaptation = false

    /// So many bytes of a text count, since taking it apart costs the square of its length; real titles have a tenth of it.
    static let textBytesMax = 4_096
    /// So many numbers and names of parts count.
    private static let partsMax = 16

    private static func cut(_ text: String) -> String { TextAnalysis.cut(text, bytesMax: textBytesMax) }

    private var volumes: [String] = []
    /// Of brackets, which stand behind what they are in: the smallest parts.
    private var asideVolumes: [String] = []
    private var rests: [String] = []
    /// Whether what was taken last is a volume, so that a name that follows is that of the part.
    private var isBehindVolume = false

    /// - Parameters:
    ///   - title: the title proper, as printed.
    ///   - subtitle: what a record has in a field of its own.
    ///   - numbers: of parts, as the record has them in fields of their own.
    ///   - names: of parts.
    init(_ title: String, subtitle: String = "", numbers: [String] = [], names: [String] = []) {
        let (title, subtitle) = (Self.cut(title), Self.cut(subtitle))
        let (numbers, names) = (numbers.prefix(Self.partsMax).map(Self.cut), names.prefix(Self.partsMax).map(Self.cut))
        let folded = Self.unquoted(TextAnalysis.folded(title))
        isAdaptation = TitleWords.isAdaptation(folded) || TitleWords.isAdaptation(TextAnalysis.folded(subtitle))
        var text = takeBrackets(folded)
        var pieces = Self.pieces(text)
        text = pieces.removeFirst()
        takeMain(text)
        for piece in pieces { take(piece) }
        for number in numbers { takeNumber(TextAnalysis.folded(number)) }
        for name in names { take(TextAnalysis.folded(name), isPart: true) }
        let rest = takeBrackets(TextAnalysis.folded(subtitle))
        if !rest.isEmpty { for piece in Self.pieces(rest) { take(piece) } }
        if base.isEmpty { base = Self.normal(folded, isTitle: true) }
        volume = (volumes + asideVolumes).joined(separator: ".")
        if !part.isEmpty { volumesBehindPart += asideVolumes.count }
        self.subtitle = rests.joined()
    }

    /// Letters and digits alone, numerals as Arabic ones.
    /// - Parameter isTitle: whether an article at the beginning is left out.
    static func normal(_ folded: String, isTitle: Bool = false) -> String {
        var words = TextAnalysis.tokens(folded).map(\.text)
        if isTitle, words.count > 1, TitleWords.articles.contains(words[0]) { words.removeFirst() }
        return TextAnalysis.cut(Numerals.arabic(words.joined()), bytesMax: 240)
    }

    /// 《书名》 as 书名.
    private static func unquoted(_ text: String) -> String {
        String(
            text.filter { character in
                switch Unicode.Scalar(character.onlyScalar) {
                case "《", "》", "〈", "〉", "「", "」", "『", "』", "“", "”", "\"": false
                default: true
                }
            })
    }

    // MARK: Brackets

    /// Takes what stands in brackets and tells of volume, set or edition.
    /// - Returns: the text without brackets.
    private mutating func takeBrackets(_ text: String) -> String {
        var rest = ""
        var inside = ""
        var closing: Character?
        var found: [String] = []
        for character in text {
            if let end = closing {
                if character == end {
                    found.append(inside)
                    (inside, closing) = ("", nil)
                    rest += " "
                } else {
                    inside.append(character)
                }
            } else if let end = Self.closing(character), !rest.allSatisfy(\.isWhitespace) {
                closing = end
            } else {
                rest.append(character)
            }
        }
        if !inside.isEmpty { rest += inside }
        for one in found { takeAside(one) }
        return rest
    }

    private static func closing(_ opening: Character) -> Character? {
        switch Unicode.Scalar(opening.onlyScalar) {
        case "(": ")"
        case "[": "]"
        case "【": "】"
        case "〔": "〕"
        case "{": "}"
        default: nil
        }
    }

    private mutating func takeAside(_ text: String) {
        for piece in text.split(whereSeparator: { ",，;；、|".contains($0) }).map(String.init) {
            let piece = piece.trimmed
            if piece.hasPrefix("of "), Numerals.read(piece.dropFirst(3)) != nil { continue }
            if TitleWords.isSet(text.trimmed) || TitleWords.isSet(piece) || TitleWords.isEdition(piece) { continue }
            if let volume = VolumeReading.whole(piece) {
                asideVolumes += volume
            } else if piece.contains(where: \.isNumber) || TitleWords.isPartName(piece) {
                rests.append(Self.normal(piece))
            }
        }
    }

    // MARK: Pieces

    /// A text in pieces at colons, dashes, semicolons and strokes, and at dots before a volume.
    private static func pieces(_ text: String) -> [String] {
        var pieces = [""]
        var characters = Array(text.replacing("--", with: "—"))
        characters.append(" ")
        for (place, character) in characters.enumerated() {
            let before = place > 0 ? characters[place - 1] : " "
            let after = place + 1 < characters.count ? characters[place + 1] : " "
            let isSeparator: Bool =
                switch Unicode.Scalar(character.onlyScalar) {
                case ":", "：", ";", "；", "—", "–", "=", "/", "|", "~", "～", "$": true
                case "-": before == " " && after == " " || TextAnalysis.isUnspaced(before)
                case ",", "，", ".", "·", "・", "•", "‧", " ":
                    VolumeReading.begins(characters[(place + 1)...], behind: pieces[pieces.count - 1] + (character == " " ? " " : "")) || TitleWords.isSet(String(characters[(place + 1)...]).trimmed)
                default: false
                }
            if isSeparator, !(pieces.count == 1 && pieces[0].allSatisfy { !$0.isLetter && !$0.isNumber }) {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        let kept = pieces.map(\.trimmed).filter { !$0.isEmpty }
        return kept.isEmpty ? [""] : kept
    }

    private mutating func takeMain(_ text: String) {
        var text = text
        if let cut = TitleWords.withoutEdition(text) { text = cut }
        text = TitleWords.withoutCommentary(text)
        let read = VolumeReading.trailing(text)
        setBase(read.base)
        volumes += read.volumes
        isBehindVolume = !read.volumes.isEmpty
        if !read.rest.isEmpty { take(read.rest) }
    }

    private mutating func setBase(_ text: String) {
        base = Self.normal(text, isTitle: true)
        words = TextAnalysis.tokens(text).count
    }

    private mutating func takeNumber(_ text: String) {
        if let volume = VolumeReading.whole(text.trimmed) {
            volumes += volume
        } else {
            let read = VolumeReading.trailing(text)
            volumes += read.volumes
            volumes.append(Self.normal(read.base))
        }
    }

    /// Takes what follows the title proper.
    /// - Parameter isPart: whether it is the name of a part even where no volume stands before it.
    private mutating func take(_ text: String, isPart: Bool = false) {
        let text = takeBrackets(text).trimmed
        if text.isEmpty || TitleWords.isSet(text) || TitleWords.isEdition(text) { return }
        if let read = VolumeReading.leading(text) {
            volumes += read.volumes
            volumesBehindPart = part.isEmpty ? 0 : volumesBehindPart + read.volumes.count
            isBehindVolume = true
            if !read.rest.isEmpty { take(read.rest) }
            return
        }
        let read = VolumeReading.trailing(text)
        let name = Self.normal(read.base)
        guard !name.isEmpty else { return }
        if part.isEmpty, isPart || isBehindVolume {
            part = name
            isPartNamed = isPart || name.contains(where: TextAnalysis.isUnspaced)
            volumesBehindPart = read.volumes.count
        } else if rests.count < 8 {
            rests.append(name)
        }
        volumes += read.volumes
        if !read.rest.isEmpty { rests.append(Self.normal(read.rest)) }
    }
}

extension String {
    /// Without blanks and the marks between elements at both ends.
    var trimmed: String {
        var text = self[...]
        while let first = text.first, Self.isMark(first) { text = text.dropFirst() }
        while let last = text.last, Self.isMark(last) { text = text.dropLast() }
        return String(text)
    }

    private static func isMark(_ character: Character) -> Bool {
        switch Unicode.Scalar(character.onlyScalar) {
        case " ", ",", "，", ".", "·", "・", "•", "‧", "-", "_", "、", "。": true
        default: false
        }
    }
}
