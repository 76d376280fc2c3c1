// What a person is mentioned by in a text or in an encoded message.

/// Looks for mentions of a person.
struct PersonNeedles: Sendable {
    /// Shorter texts are in too much that is not about the person.
    static let textBytesMin = 4
    static let textsMax = 64

    private let needles: [[UInt8]]

    /// - Parameters:
    ///   - person: the number, which is looked for as digits and as protobuf writes it.
    ///   - texts: names and numbers.
    init(person: Int64, texts: [String]) {
        var varint: [UInt8] = []
        var rest = UInt64(bitPattern: person)
        while rest >= 0x80 {
            varint.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        varint.append(UInt8(rest))
        needles = ([varint, Array("\(person)".utf8)] + texts.map { Array($0.utf8) }).filter { $0.count >= Self.textBytesMin }
    }

    /// Whether a column mentions the person.
    func isMentioned(in value: SQLValue) -> Bool {
        switch value {
        case .text(let text): isMentioned(in: Array(text.utf8))
        case .blob(let bytes): isMentioned(in: bytes)
        case .null, .integer, .real: false
        }
    }

    private func isMentioned(in bytes: [UInt8]) -> Bool {
        needles.contains { needle in
            guard let first = needle.first, bytes.count >= needle.count else { return false }
            for start in 0...(bytes.count - needle.count) where bytes[start] == first && bytes[start..<start + needle.count].elementsEqual(needle) {
                return true
            }
            return false
        }
    }
}
