// The tokens of protobuf's wire format: varints, tags, lengths, and where a field's value lies. Every reader of protobuf bytes uses it.

/// How a field's value is written: the lowest three bits of its tag.
public enum WireType: UInt8, Sendable {
    case varint = 0
    case fixed64 = 1
    case bytes = 2
    case beginGroup = 3
    case endGroup = 4
    case fixed32 = 5
}

/// Reads tokens out of a span of bytes, by index: no pointers, no allocation, every access within bounds.
///
/// `at` is the index of the next byte, moved past what was read, and `end` that behind the message's last byte. Public, since
/// the compiler inlines only what is public across modules: in the frame decoder a call for each token cost a third more. What to do with
/// a token is the caller's policy: budgets of memory, limits of text, unknown fields, groups, depth, canonical form.
public enum ProtobufTokenizer {
    /// The highest field number.
    public static let numberMax = 1 << 29 - 1

    /// Reads a varint of up to ten bytes. Bits beyond the 64th are dropped, as protobuf's own libraries do.
    /// - Throws: `varintTruncated`, `varintTooLong`.
    @inlinable @inline(__always)
    public static func varint(_ bytes: Span<UInt8>, _ at: inout Int, _ end: Int) throws(ProtobufError.Fault) -> UInt64 {
        guard at < end else { throw .varintTruncated }
        let first = bytes[at]
        if first < 0x80 {  // most are one byte
            at += 1
            return UInt64(first)
        }
        return try longVarint(bytes, &at, end)
    }

    /// Reads a varint that has more than one byte; `varint` reads it too.
    /// - Throws: `varintTruncated`, `varintTooLong`.
    @inlinable @inline(never)
    public static func longVarint(_ bytes: Span<UInt8>, _ at: inout Int, _ end: Int) throws(ProtobufError.Fault) -> UInt64 {
        precondition(at >= 0 && end <= bytes.count, "a message's end is within its bytes")
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 70 {
            guard at < end else { throw .varintTruncated }
            let byte = unsafe bytes[unchecked: at]
            at += 1
            value |= UInt64(byte & 0x7f) &<< shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw .varintTooLong
    }

    /// Reads a field's number and wire type.
    /// - Throws: `badTag`, and what `varint` throws.
    @inlinable @inline(__always)
    public static func tag(
        _ bytes: Span<UInt8>, _ at: inout Int, _ end: Int
    ) throws(ProtobufError.Fault) -> (number: Int, type: WireType) {
        try field(try varint(bytes, &at, end))
    }

    /// Takes a tag apart.
    /// - Throws: `badTag` for the number 0, a number above `numberMax`, or a wire type that does not exist.
    @inlinable @inline(__always)
    public static func field(_ tag: UInt64) throws(ProtobufError.Fault) -> (number: Int, type: WireType) {
        let number = tag >> 3
        guard let type = WireType(rawValue: UInt8(truncatingIfNeeded: tag & 7)), number > 0, number <= numberMax else { throw .badTag }
        return (Int(truncatingIfNeeded: number), type)
    }

    /// Reads the length of a text, bytes or a message, and passes over it.
    /// - Returns: where its bytes are.
    /// - Throws: `truncated`, and what `varint` throws.
    @inlinable @inline(__always)
    public static func lengthDelimited(
        _ bytes: Span<UInt8>, _ at: inout Int, _ end: Int
    ) throws(ProtobufError.Fault) -> Range<Int> {
        let length = try varint(bytes, &at, end)
        guard length <= UInt64(end - at) else { throw .truncated }
        let begin = at
        at += Int(truncatingIfNeeded: length)
        return begin..<at
    }

    /// Reads four bytes, the lowest first.
    /// - Throws: `truncated`.
    @inlinable
    public static func fixed32(_ bytes: Span<UInt8>, _ at: inout Int, _ end: Int) throws(ProtobufError.Fault) -> UInt32 {
        let range = try fixed(4, &at, end)
        precondition(range.lowerBound >= 0 && end <= bytes.count, "a message's end is within its bytes")
        return UInt32(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt32.self))
    }

    /// Reads eight bytes, the lowest first.
    /// - Throws: `truncated`.
    @inlinable
    public static func fixed64(_ bytes: Span<UInt8>, _ at: inout Int, _ end: Int) throws(ProtobufError.Fault) -> UInt64 {
        let range = try fixed(8, &at, end)
        precondition(range.lowerBound >= 0 && end <= bytes.count, "a message's end is within its bytes")
        return UInt64(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
    }

    /// Passes over a value of any wire type but groups.
    /// - Returns: where it is; of what is length-delimited, the bytes behind the length.
    /// - Throws: `group`, `truncated`, and what `varint` throws.
    @inlinable
    public static func value(
        _ bytes: Span<UInt8>, _ at: inout Int, _ end: Int, _ type: WireType
    ) throws(ProtobufError.Fault) -> Range<Int> {
        switch type {
        case .varint:
            let begin = at
            _ = try varint(bytes, &at, end)
            return begin..<at
        case .fixed64: return try fixed(8, &at, end)
        case .bytes: return try lengthDelimited(bytes, &at, end)
        case .fixed32: return try fixed(4, &at, end)
        case .beginGroup, .endGroup: throw .group
        }
    }

    @inlinable
    static func fixed(_ count: Int, _ at: inout Int, _ end: Int) throws(ProtobufError.Fault) -> Range<Int> {
        guard end - at >= count else { throw .truncated }
        at += count
        return at - count..<at
    }
}
