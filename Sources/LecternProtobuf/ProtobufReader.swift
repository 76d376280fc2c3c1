// Reads the fields of one message whose type is known only by its descriptor, or not at all. Generated messages are read by
// `MessageReader`, frames by `FrameFields`.

/// A position in the bytes of a message. A value type: a copy reads ahead. Refuses groups, which no contract here has.
package struct ProtobufReader: Sendable {
    private let bytes: ArraySlice<UInt8>
    /// Bytes from the beginning of the message.
    package private(set) var offset = 0

    /// Reads from the beginning.
    /// - Parameter bytes: one encoded message.
    package init(_ bytes: [UInt8]) {
        self.init(bytes[...])
    }

    /// Reads from the beginning.
    /// - Parameter bytes: one encoded message, part of a larger one.
    package init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    /// Whether nothing is left to read.
    package var isAtEnd: Bool { offset >= bytes.count }

    /// Reads the next field's number and wire type.
    /// - Returns: nil at the end of the message.
    /// - Throws: `ProtobufError` where there is no valid tag, or that of a group.
    package mutating func next() throws(ProtobufError) -> (number: Int, type: WireType)? {
        guard !isAtEnd else { return nil }
        let (number, type) = try token(ProtobufTokenizer.tag)
        if type == .beginGroup || type == .endGroup { throw fail(.group) }
        return (number, type)
    }

    /// Reads a value of wire type varint.
    /// - Throws: `ProtobufError` at the end of the bytes, or after ten.
    package mutating func varint() throws(ProtobufError) -> UInt64 {
        try token(ProtobufTokenizer.varint)
    }

    /// Reads a value of wire type fixed32.
    /// - Throws: `ProtobufError` at the end of the bytes.
    package mutating func fixed32() throws(ProtobufError) -> UInt32 {
        try token(ProtobufTokenizer.fixed32)
    }

    /// Reads a value of wire type fixed64.
    /// - Throws: `ProtobufError` at the end of the bytes.
    package mutating func fixed64() throws(ProtobufError) -> UInt64 {
        try token(ProtobufTokenizer.fixed64)
    }

    /// Reads a value of wire type bytes: text, bytes, a message, packed numbers.
    /// - Throws: `ProtobufError` where it reaches past the end.
    package mutating func lengthDelimited() throws(ProtobufError) -> ArraySlice<UInt8> {
        let range = try token(ProtobufTokenizer.lengthDelimited)
        return bytes[(bytes.startIndex + range.lowerBound)..<(bytes.startIndex + range.upperBound)]
    }

    /// Reads a value of wire type bytes as text.
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
        _ = try token { (bytes, at, end) throws(ProtobufError.Fault) in
            try ProtobufTokenizer.value(bytes, &at, end, type)
        }
    }

    /// An error at the present position.
    /// - Parameter fault: what is wrong.
    package func fail(_ fault: ProtobufError.Fault) -> ProtobufError {
        ProtobufError(fault: fault, offset: offset)
    }

    private mutating func token<Token>(
        _ read: (Span<UInt8>, inout Int, Int) throws(ProtobufError.Fault) -> Token
    ) throws(ProtobufError) -> Token {
        var at = offset
        do {
            let token = try read(bytes.span, &at, bytes.count)
            offset = at
            return token
        } catch {
            offset = at
            throw fail(error)
        }
    }
}
