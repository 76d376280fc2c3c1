// Walks over the fields of an encoded message without reading what they hold.

/// A place between the fields of an encoded message.
@usableFromInline
struct EncodedFields {
    private static let varintBytesMax = 10
    static let lengthDelimited: UInt64 = 2

    /// A field as it stands among the bytes.
    @usableFromInline
    struct Field {
        /// Where it is, its tag included.
        @usableFromInline let whole: Range<Int>
        /// Where what it holds is; of messages, texts and bytes without their length.
        @usableFromInline let content: Range<Int>
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    /// Finds a field, which may be there more than once.
    /// - Parameters:
    ///   - tag: its number with its wire type.
    ///   - bytes: the encoded message.
    /// - Returns: where it is, in order; nil: the bytes are no message.
    @usableFromInline
    static func all(_ tag: UInt64, in bytes: [UInt8]) -> [Field]? {
        bytes.withUnsafeBufferPointer { bytes in
            var found: [Field] = []
            var fields = EncodedFields(bytes: bytes)
            while fields.place < bytes.count {
                let start = fields.place
                guard let passed = fields.varint(), let size = fields.size(passed & 7), size <= UInt64(bytes.count - fields.place) else {
                    return nil
                }
                let content = fields.place..<(fields.place + Int(size))
                fields.place = content.upperBound
                if passed == tag { found.append(Field(whole: start..<content.upperBound, content: content)) }
            }
            return found
        }
    }

    /// How many bytes a field's content has; passes over its length where that is written.
    @inline(__always)
    private mutating func size(_ wireType: UInt64) -> UInt64? {
        switch wireType {
        case EncodedFields.lengthDelimited: return varint()
        case 0:
            var behind = self
            return behind.varint().map { _ in UInt64(behind.place - place) }
        case 1: return 8
        case 5: return 4
        default: return nil  // groups, which no contract here has
        }
    }

    @inline(__always)
    private mutating func varint() -> UInt64? {
        if place < bytes.count, bytes[place] < 0x80 {  // most are one byte
            defer { place += 1 }
            return UInt64(bytes[place])
        }
        return longVarint()
    }

    private mutating func longVarint() -> UInt64? {
        var value: UInt64 = 0
        for index in place..<min(place + EncodedFields.varintBytesMax, bytes.count) {
            value |= UInt64(bytes[index] & 0x7F) << UInt64(7 * (index - place))
            if bytes[index] < 0x80 {
                place = index + 1
                return value
            }
        }
        return nil
    }

    /// Writes a field that holds a message.
    /// - Parameters:
    ///   - content: the encoded message.
    ///   - tag: the field's number with its wire type.
    ///   - bytes: receives it, behind what is there.
    @usableFromInline
    static func append(_ content: UnsafeRawBufferPointer, _ tag: UInt64, to bytes: inout [UInt8]) {
        bytes.reserveCapacity(bytes.count + content.count + 2 * varintBytesMax)
        append(varint: tag, to: &bytes)
        append(varint: UInt64(content.count), to: &bytes)
        bytes.append(contentsOf: content)
    }

    private static func append(varint number: UInt64, to bytes: inout [UInt8]) {
        var number = number
        while number >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: number) | 0x80)
            number >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: number))
    }
}
