// Reads the fields of one protobuf message, whatever its type. For descriptors and JSON; generated messages
// read themselves.

/// How a field's value is written.
package enum WireType: UInt8, Sendable {
    case varint = 0
    case fixed64 = 1
    case bytes = 2
    case fixed32 = 5
}

/// A position in the bytes of a message. A value: copy it to look ahead.
package struct ProtobufReader: Sendable {
    private let bytes: ArraySlice<UInt8>
    private let origin: Int
    private var position: Int

    /// Reads from the beginning.
    /// - Parameter bytes: one encoded message.
    package init(_ bytes: [UInt8]) {
        self.init(bytes[...])
    }

    /// Reads from the beginning.
    /// - Parameter bytes: one encoded message, part of a larger one.
    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        origin = bytes.startIndex
        position = bytes.startIndex
    }

    /// Bytes from the beginning.
    package var offset: Int { position - origin }

    /// Whether nothing is left to read.
    package var isAtEnd: Bool { position >= bytes.endIndex }

    /// The next field's number and wire type.
    /// - Returns: nil at the end.
    /// - Throws: `ProtobufError` where there is no valid tag.
    package mutating func next() throws(ProtobufError) -> (number: Int, type: WireType)? {
        guard position < bytes.endIndex else { return nil }
        let tag = try varint()
        let number = tag >> 3
        guard number > 0, number < 1 << 29 else { throw fail(.badTag) }
        guard let type = WireType(rawValue: UInt8(tag & 7)) else {
            throw fail(tag & 7 == 3 || tag & 7 == 4 ? .group : .badTag)
        }
        return (Int(number), type)
    }

    /// A value of wire type varint, as it stands.
    /// - Throws: `ProtobufError` at the end of the bytes, or after ten.
    package mutating func varint() throws(ProtobufError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
            guard shift < 70 else { throw fail(.varintTooLong) }
        }
        throw fail(.truncated)
    }

    /// A value of wire type fixed32.
    /// - Throws: `ProtobufError` at the end of the bytes.
    package mutating func fixed32() throws(ProtobufError) -> UInt32 {
        var value: UInt32 = 0
        for (index, byte) in try take(4).enumerated() { value |= UInt32(byte) << (8 * UInt32(index)) }
        return value
    }

    /// A value of wire type fixed64.
    /// - Throws: `ProtobufError` at the end of the bytes.
    package mutating func fixed64() throws(ProtobufError) -> UInt64 {
        var value: UInt64 = 0
        for (index, byte) in try take(8).enumerated() { value |= UInt64(byte) << (8 * UInt64(index)) }
        return value
    }

    /// A value of wire type bytes: text, bytes, a message, packed numbers.
    /// - Throws: `ProtobufError` where it reaches past the end.
    package mutating func lengthDelimited() throws(ProtobufError) -> ArraySlice<UInt8> {
        let length = try varint()
        guard length <= UInt64(bytes.endIndex - position) else { throw fail(.truncated) }
        return try take(Int(length))
    }

    /// A value of wire type bytes as text.
    /// - Throws: `ProtobufError` where it is not UTF-8.
    package mutating func text() throws(ProtobufError) -> String {
        let slice = try lengthDelimited()
        guard let text = String(validating: slice, as: UTF8.self) else { throw fail(.notText) }
        return text
    }

    /// Passes over a value.
    /// - Parameter type: its wire type.
    /// - Throws: `ProtobufError` where it reaches past the end.
    package mutating func skip(_ type: WireType) throws(ProtobufError) {
        switch type {
        case .varint: _ = try varint()
        case .fixed64: _ = try take(8)
        case .bytes: _ = try lengthDelimited()
        case .fixed32: _ = try take(4)
        }
    }

    /// An error at the present position.
    /// - Parameter fault: what is wrong.
    package func fail(_ fault: ProtobufError.Fault) -> ProtobufError {
        ProtobufError(fault: fault, offset: offset)
    }

    private mutating func take(_ count: Int) throws(ProtobufError) -> ArraySlice<UInt8> {
        guard count <= bytes.endIndex - position else { throw fail(.truncated) }
        defer { position += count }
        return bytes[position..<position + count]
    }
}
