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

    private var place = 0

    /// Finds a field, which may be there more than once.
    /// - Parameters:
    ///   - tag: its number with its wire type.
    ///   - bytes: the encoded message.
    /// - Returns: where it is, in order; nil: the bytes are no message.
    @usableFromInline
    static func all(_ tag: UInt64, in bytes: [UInt8]) -> [Field]? {
        var found: [Field] = []
        var fields = EncodedFields()
        while fields.place < bytes.count {
            let start = fields.place
            guard let (passed, size) = fields.pass(bytes.span) else { return nil }
            if passed == tag {
                found.append(Field(whole: start..<fields.place, content: (fields.place - size)..<fields.place))
            }
        }
        return found
    }

    /// Passes over a field.
    /// - Returns: its tag, and how many bytes its content has; nil: here is none.
    private mutating func pass(_ bytes: Span<UInt8>) -> (tag: UInt64, size: Int)? {
        guard let tag = varint(bytes) else { return nil }
        let start = place
        let size: UInt64
        switch tag & 7 {
        case 0:
            guard varint(bytes) != nil else { return nil }
            return (tag, place - start)
        case 1: size = 8
        case EncodedFields.lengthDelimited:
            guard let told = varint(bytes) else { return nil }
            size = told
        case 5: size = 4
        default: return nil  // groups, which no contract here has
        }
        guard size <= UInt64(bytes.count - place) else { return nil }
        place += Int(size)
        return (tag, Int(size))
    }

    private mutating func varint(_ bytes: Span<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        let end = min(place + EncodedFields.varintBytesMax, bytes.count)
        var shift: UInt64 = 0
        while place < end {
            let byte = bytes[place]
            place += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
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
