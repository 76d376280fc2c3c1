// Finds and adds fields of an encoded message without reading what they hold.

internal import LecternProtobuf

/// The fields of an encoded message, by their places among its bytes.
@usableFromInline
enum EncodedFields {
    static let lengthDelimited = UInt64(WireType.bytes.rawValue)
    private static let varintBytesMax = 10

    /// A field as it stands among the bytes.
    @usableFromInline
    struct Field {
        /// Where it is, its tag included.
        @usableFromInline let whole: Range<Int>
        /// Where what it holds is; of messages, texts and bytes without their length.
        @usableFromInline let content: Range<Int>
    }

    /// Finds a field, which may be there more than once.
    /// - Parameters:
    ///   - tag: its number with its wire type.
    ///   - bytes: the encoded message.
    /// - Returns: where it is, in order; nil: the bytes are no message, or hold a group, which no contract here has.
    @usableFromInline
    static func all(_ tag: UInt64, in bytes: [UInt8]) -> [Field]? {
        let span = bytes.span
        var found: [Field] = []
        var at = 0
        do {
            while at < span.count {
                let begin = at
                let (number, type) = try ProtobufTokenizer.tag(span, &at, span.count)
                let content = try ProtobufTokenizer.value(span, &at, span.count, type)
                if UInt64(number) << 3 | UInt64(type.rawValue) == tag { found.append(Field(whole: begin..<at, content: content)) }
            }
        } catch {
            return nil
        }
        return found
    }

    /// Where an encoder writes a field: before the first one of a higher number.
    /// - Returns: the place among the bytes; nil: they are no message.
    @usableFromInline
    static func place(_ tag: UInt64, in bytes: [UInt8]) -> Int? {
        let span = bytes.span
        var at = 0
        do {
            while at < span.count {
                let begin = at
                let (number, type) = try ProtobufTokenizer.tag(span, &at, span.count)
                if UInt64(number) > tag >> 3 { return begin }
                _ = try ProtobufTokenizer.value(span, &at, span.count, type)
            }
        } catch {
            return nil
        }
        return at
    }

    /// Writes a field that holds a message.
    /// - Parameters:
    ///   - content: the encoded message.
    ///   - tag: the field's number with its wire type.
    ///   - bytes: receives it, behind what is there.
    @usableFromInline
    static func append(_ content: UnsafeRawBufferPointer, _ tag: UInt64, to bytes: inout [UInt8]) {
        bytes.reserveCapacity(bytes.count + content.count + 2 * varintBytesMax)
        Varint.append(tag, to: &bytes)
        Varint.append(UInt64(content.count), to: &bytes)
        bytes.append(contentsOf: content)
    }
}
