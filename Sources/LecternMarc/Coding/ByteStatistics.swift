// Counts of kinds of bytes and sequences in a record's texts.

/// Counts over all texts of a record.
struct ByteStatistics {
    private(set) var highBytes = 0
    private(set) var hasEscape = false
    private(set) var hasReference = false
    /// Well-formed UTF-8 sequences of two bytes, and of three or four.
    private(set) var pairs = 0
    private(set) var longer = 0
    /// Bytes that are no part of a well-formed UTF-8 sequence.
    private(set) var stray = 0

    init(_ record: UndecodedRecord) {
        for field in record.fields {
            for value in field.values { count(value) }
        }
    }

    var isUTF8: Bool { stray == 0 }

    private mutating func count(_ bytes: ArraySlice<UInt8>) {
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let byte = bytes[at]
            if byte < 0x80 {
                if byte == 0x1B { hasEscape = true }
                if byte == UInt8(ascii: "&"), at + 2 < bytes.endIndex, bytes[at + 1] == UInt8(ascii: "#") {
                    hasReference = true
                }
                at += 1
                continue
            }
            let length = Self.sequenceLength(bytes[at...])
            switch length {
            case 2: pairs += 1
            case 3, 4: longer += 1
            default: stray += 1
            }
            highBytes += max(length, 1)
            at += max(length, 1)
        }
    }

    /// The length of the well-formed sequence of several bytes that begins here; 0 if there is none.
    static func sequenceLength(_ bytes: ArraySlice<UInt8>) -> Int {
        guard let first = bytes.first else { return 0 }
        let length: Int
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return 0
        }
        let rest = bytes.dropFirst().prefix(length - 1)
        guard rest.count == length - 1, rest.allSatisfy({ (0x80...0xBF).contains($0) }), let second = rest.first
        else { return 0 }
        switch first {
        case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90, 0xF4 where second > 0x8F:
            return 0
        default: return length
        }
    }
}
