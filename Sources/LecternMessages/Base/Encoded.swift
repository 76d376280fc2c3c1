// A message that is passed on as the bytes that it was stored as, without being read.

/// A message in its encoded form. To read a stored message only to write it into an answer again costs many times what
/// copying its bytes does.
///
/// Put together from parts it is what protobuf says of bytes behind one another: of a field that is there once the last
/// counts, repeated ones are joined, messages are merged.
public struct Encoded<Body: Message>: Answer, Equatable {
    public typealias AnswerMessage = Body

    /// The encoded message.
    public var bytes: [UInt8] { encoding }
    @usableFromInline var encoding: [UInt8]

    /// The message with nothing set.
    public init() { encoding = [] }

    /// Takes what was encoded before and kept. It is not looked at: what comes from outside is to be read instead.
    /// - Parameter bytes: what `encoded` gave.
    public init(trusted bytes: [UInt8]) { encoding = bytes }

    /// Encodes a message.
    /// - Throws: `MessageError` as `Message.encoded`.
    public init(_ message: Body) throws(MessageError) { encoding = try message.encoded() }

    /// Reads the message.
    /// - Throws: `MessageError` where the bytes are no such message.
    public func message() throws(MessageError) -> Body { try Body(encoding) }

    /// Adds what another message has set.
    /// - Parameter more: the fields to add.
    /// - Throws: `MessageError` as `Message.encoded`.
    public mutating func append(_ more: Body) throws(MessageError) { try more.append(to: &encoding) }

    /// Adds a message inside this one.
    /// - Parameters:
    ///   - part: the message, or an `Encoded` one.
    ///   - field: where it stands: `Discovery.LookupResponse.recordsField`.
    /// - Throws: `MessageError` where the part can't be encoded.
    @inlinable
    public mutating func append<Part>(_ part: some Answer<Part>, to field: MessageField<Body, Part>) throws {
        try part.lend { EncodedFields.append($0, field.tag, to: &encoding) }
    }

    /// Adds messages inside this one where its encoder would write them.
    /// - Parameters:
    ///   - parts: the messages, in order.
    ///   - field: where they stand: `Discovery.Record.formsField`.
    /// - Throws: `MessageError` where a part can't be encoded, or the bytes are no such message.
    @inlinable
    public mutating func insert<Part>(_ parts: [Part], at field: MessageField<Body, Part>) throws {
        guard let place = EncodedFields.place(field.tag, in: encoding) else { throw MessageError(.malformed, at: Body.messageName) }
        var fields: [UInt8] = []
        for part in parts { try part.lend { EncodedFields.append($0, field.tag, to: &fields) } }
        encoding.insert(contentsOf: fields, at: place)
    }

    /// Takes the messages of a field out and reads them; the rest stays as it is, unread.
    /// - Parameter field: where they stand: `Discovery.Record.formsField`.
    /// - Returns: the messages, in order. Those of a field that is not repeated are to be merged.
    /// - Throws: `MessageError` where the bytes are no such message; then all stays.
    @inlinable
    public mutating func take<Part>(_ field: MessageField<Body, Part>) throws(MessageError) -> [Part] {
        guard let found = EncodedFields.all(field.tag, in: encoding) else { throw MessageError(.malformed, at: Body.messageName) }
        var taken: [Part] = []
        for one in found {
            let part = try encoding.withUnsafeBufferPointer { (all) throws(MessageError) in
                try Part(decoding: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[one.content])))
            }
            taken.append(part)
        }
        for one in found.reversed() { encoding.removeSubrange(one.whole) }
        return taken
    }

    public func lend(to body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try encoding.withUnsafeBytes(body)
    }
}

/// A field that holds messages. Generated code has one for each: `Discovery.LookupResponse.recordsField`.
public struct MessageField<Body: Message, Part: Message>: Sendable {
    /// The number with the wire type of messages.
    @usableFromInline let tag: UInt64

    /// Made by generated code.
    public init(_ number: UInt32) { tag = UInt64(number) << 3 | EncodedFields.lengthDelimited }
}
