// What every generated message can do: be read from bytes and written to bytes.

/// A protobuf message as a Swift value.
///
/// Generated code implements `read` and `write`, for `MessageReader` and `MessageWriter`; nobody else calls them.
public protocol Message: Answer, Equatable where AnswerMessage == Self {
    /// The full name: "lectern.hello.v1.GreetRequest".
    static var messageName: String { get }
    /// The message with nothing set.
    init()
    /// Reads fields, onto what is set already.
    /// - Throws: `MessageError` where the bytes are no such message, or ask for more than its budget.
    mutating func read(from reader: inout MessageReader) throws(MessageError)
    /// Writes the fields that are set, the last one first.
    /// - Throws: `MessageError` where a text holds NUL or the budget is over.
    func write(to writer: inout MessageWriter) throws(MessageError)
}

extension Message {
    /// Reads a message.
    /// - Parameter bytes: the encoded message; borrowed.
    /// - Throws: `MessageError` where they are no such message.
    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        try self.init(decoding: bytes, budget: MessageReader.budgetDefault)
    }

    /// Reads a message within a budget of memory.
    /// - Parameters:
    ///   - bytes: the encoded message; borrowed.
    ///   - budget: bytes that it may take in memory.
    /// - Throws: `MessageError` where they are no such message.
    package init(decoding bytes: UnsafeRawBufferPointer, budget: Int) throws(MessageError) {
        self.init()
        guard let base = bytes.baseAddress else { return }
        var reader = MessageReader(base, bytes.count, budget: budget)
        do { try read(from: &reader) } catch { throw error.within(Self.messageName) }
    }

    /// Reads a message.
    /// - Parameter bytes: the encoded message.
    /// - Throws: `MessageError` where they are no such message.
    public init(_ bytes: [UInt8]) throws(MessageError) {
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(MessageError) in
            try Self(decoding: UnsafeRawBufferPointer(buffer))
        }
    }

    /// Writes the message.
    /// - Returns: the encoded message.
    /// - Throws: `MessageError` where a text holds NUL or the message is larger than 16 MiB.
    public func encoded() throws(MessageError) -> [UInt8] {
        var bytes: [UInt8] = []
        try append(to: &bytes)
        return bytes
    }

    /// Writes the message where it costs nothing, and lends it.
    /// - Parameter body: is lent the encoded message.
    /// - Throws: `MessageError` as `encoded`, and what the body throws.
    public func lend(to body: (UnsafeRawBufferPointer) throws -> Void) throws {
        try MessageWriter.lend(self, budget: MessageWriter.budgetDefault, to: body)
    }

    /// Writes the message behind what is there.
    /// - Parameter bytes: receives the encoded message; as it was where an error is thrown.
    /// - Throws: `MessageError` as `encoded`.
    public func append(to bytes: inout [UInt8]) throws(MessageError) {
        try append(to: &bytes, budget: MessageWriter.budgetDefault)
    }

    /// Writes the message behind what is there, within a budget.
    /// - Parameters:
    ///   - bytes: receives the encoded message; as it was where an error is thrown.
    ///   - budget: bytes that it may have.
    /// - Throws: `MessageError` as `encoded`.
    package func append(to bytes: inout [UInt8], budget: Int) throws(MessageError) {
        try MessageWriter.append(self, budget: budget, to: &bytes)
    }
}
