// Decodes MARC-8 and ISO 5426: ASCII and Latin letters with marks before them, other sets after an escape sequence.

/// Decodes the text of one subfield.
struct Marc8Decoder {
    private enum Set {
        case ascii
        case table(Marc8Table)
        /// Three bytes for each character.
        case eastAsian
    }

    /// How the marks of a text sit on their letters; the finder weighs it.
    struct Evidence: Equatable {
        /// A mark (its byte) before a character.
        struct Pair: Hashable {
            var mark: UInt8
            var base: UInt8
            var before: UInt8
        }
        var pairs: [Pair] = []
        var specials = 0
    }

    private static let escape: UInt8 = 0x1B
    /// So many marks may stand on one letter.
    private static let marksMax = 6

    private var g0 = Set.ascii
    private var g1: Set
    private(set) var evidence = Evidence()

    /// - Parameter latin: the set of the bytes beyond ASCII, until an escape sequence names another.
    init(latin: Marc8Table = .ansel) { g1 = .table(latin) }

    /// Whether the set for plain bytes is ASCII again.
    var isAtRest: Bool {
        if case .ascii = g0 { return true }
        return false
    }

    /// Decodes a text.
    /// - Throws: `Reject` for a byte or escape sequence without meaning here.
    mutating func decode(_ bytes: ArraySlice<UInt8>, place: String) throws(Reject) -> String {
        var text = String.UnicodeScalarView()
        var marks: [(scalar: Unicode.Scalar, byte: UInt8)] = []
        var at = bytes.startIndex
        var before: UInt8 = 0x20
        while at < bytes.endIndex {
            let byte = bytes[at]
            if byte == Self.escape {
                at += try changeSet(bytes[at...], place)
                continue
            }
            at += 1
            if let control = Self.control(byte) {
                guard marks.isEmpty else { throw bad("has a mark on a blank", place) }
                before = 0x20
                text.append(control)
                continue
            }
            if case .eastAsian = byte < 0x80 ? g0 : g1 {
                text.append(try eastAsian(bytes[(at - 1)...].prefix(3), place))
                evidence.specials += 1
                guard marks.isEmpty else { throw bad("has a mark on an East Asian character", place) }
                at += 2
                before = 0x20
                continue
            }
            let (scalar, isMark) = try character(byte, place)
            if isMark {
                marks.append((scalar, byte))
                guard marks.count <= Self.marksMax else { throw bad("has too many marks on a letter", place) }
                continue
            }
            text.append(scalar)
            if byte >= 0x80 { evidence.specials += 1 }
            if !marks.isEmpty {
                for mark in marks {
                    if !Marc8Table.secondHalves.contains(UInt16(mark.scalar.value)) { text.append(mark.scalar) }
                    evidence.pairs.append(.init(mark: mark.byte, base: byte, before: before))
                }
                marks = []
            }
            before = byte
        }
        guard marks.isEmpty else { throw bad("ends with a mark without a letter", place) }
        return Self.resolvingReferences(String(text))
    }

    private func bad(_ what: String, _ place: String) -> Reject {
        Reject(.textUndecodable, "\(place) is not MARC-8: it \(what)")
    }

    private static func control(_ byte: UInt8) -> Unicode.Scalar? {
        switch byte {
        case 0x88: "\u{98}"
        case 0x89: "\u{9C}"
        case 0x8D: "\u{200D}"
        case 0x8E: "\u{200C}"
        case 0x00...0x20: Unicode.Scalar(byte)
        default: nil
        }
    }

    private func eastAsian(_ bytes: ArraySlice<UInt8>, _ place: String) throws(Reject) -> Unicode.Scalar {
        let code = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1 & 0x7F) }
        guard bytes.count == 3, let scalar = EaccTable.shared.character(code) else {
            throw bad("holds the East Asian code \(String(code, radix: 16)), which the set (EACC) does not have", place)
        }
        return scalar
    }

    private func character(_ byte: UInt8, _ place: String) throws(Reject) -> (Unicode.Scalar, isMark: Bool) {
        let place7 = byte & 0x7F
        switch byte < 0x80 ? g0 : g1 {
        case .ascii:
            guard byte < 0x7F else { throw bad("holds byte \(hex(byte))", place) }
            return (Unicode.Scalar(byte), false)
        case .table(let table):
            guard (0x21...0x7E).contains(place7),
                let scalar = Unicode.Scalar(table.characters[Int(place7) - 0x21]), scalar.value != 0
            else { throw bad("holds byte \(hex(byte)), which has no meaning in its set", place) }
            return (scalar, table.marks.contains { $0.contains(place7) })
        case .eastAsian:
            throw bad("holds byte \(hex(byte))", place)
        }
    }

    /// Reads one escape sequence.
    /// - Returns: its length.
    private mutating func changeSet(_ bytes: ArraySlice<UInt8>, _ place: String) throws(Reject) -> Int {
        let sequence = Array(bytes.prefix(4))
        let shown = sequence.dropFirst().map { $0 < 0x7F ? $0 : UInt8(ascii: "?") }
        let words = "ESC " + String(decoding: shown, as: UTF8.self)
        guard sequence.count > 1 else { throw bad("ends with an escape", place) }
        switch sequence[1] {
        case UInt8(ascii: "g"): g0 = .table(.greekSymbols)
        case UInt8(ascii: "b"): g0 = .table(.subscripts)
        case UInt8(ascii: "p"): g0 = .table(.superscripts)
        case UInt8(ascii: "s"): g0 = .ascii
        case UInt8(ascii: "$"):
            guard let length = setEastAsian(sequence) else { throw bad("holds the escape \(words)", place) }
            return length
        case UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "-"):
            let isG0 = sequence[1] == UInt8(ascii: "(") || sequence[1] == UInt8(ascii: ",")
            let hasIntermediate = sequence.count > 2 && sequence[2] == UInt8(ascii: "!")
            let final = hasIntermediate ? 3 : 2
            guard sequence.count > final, let set = Self.set(sequence[final]) else {
                throw bad("holds the escape \(words)", place)
            }
            if isG0 { g0 = set } else { g1 = set }
            return final + 1
        default:
            throw bad("holds the escape \(words)", place)
        }
        return 2
    }

    /// "$1", "$,1" for the plain bytes; "$)1", "$-1" for those beyond ASCII.
    private mutating func setEastAsian(_ sequence: [UInt8]) -> Int? {
        guard sequence.count > 2 else { return nil }
        if sequence[2] == UInt8(ascii: "1") {
            g0 = .eastAsian
            return 3
        }
        guard sequence.count > 3, sequence[3] == UInt8(ascii: "1") else { return nil }
        switch sequence[2] {
        case UInt8(ascii: ","), UInt8(ascii: "("): g0 = .eastAsian
        case UInt8(ascii: ")"), UInt8(ascii: "-"): g1 = .eastAsian
        default: return nil
        }
        return 4
    }

    private static func set(_ final: UInt8) -> Set? {
        switch final {
        case UInt8(ascii: "B"): .ascii
        case UInt8(ascii: "E"): .table(.ansel)
        case UInt8(ascii: "N"): .table(.basicCyrillic)
        case UInt8(ascii: "Q"): .table(.extendedCyrillic)
        case UInt8(ascii: "S"): .table(.greek)
        case UInt8(ascii: "2"): .table(.hebrew)
        case UInt8(ascii: "3"): .table(.arabic)
        case UInt8(ascii: "4"): .table(.extendedArabic)
        default: nil
        }
    }

    /// Resolves `&#x4E2D;`, by which MARC-8 carries characters that it has no place for.
    static func resolvingReferences(_ text: String) -> String {
        guard text.utf8.count > 6, text.contains("&#x") else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "&#x") {
            result += rest[..<start.lowerBound]
            let tail = rest[start.upperBound...]
            let digits = tail.prefix(6).prefix { $0.isHexDigit && $0.isASCII }
            if digits.count >= 4, tail[digits.endIndex...].first == ";", let value = UInt32(digits, radix: 16),
                let scalar = Unicode.Scalar(value)
            {
                result.unicodeScalars.append(scalar)
                rest = tail[digits.endIndex...].dropFirst()
            } else {
                result += "&#x"
                rest = tail
            }
        }
        return result + rest
    }
}
