// What every generated message can do: be read from bytes and written to bytes, by way of protobuf-c.

internal import CLecternMessages

/// A protobuf message as a Swift value.
///
/// The two requirements that speak of pointers are the bridge to protoc-c's structures; generated code
/// implements them, and nobody else calls them.
public protocol Message: Answer, Equatable where AnswerMessage == Self {
    /// The full name: "lectern.hello.v1.GreetRequest".
    static var messageName: String { get }
    /// protoc-c's description of the structure.
    static var layout: MessageLayout { get }
    /// The message with nothing set.
    init()
    /// Copies protoc-c's structure.
    /// - Throws: `MessageError` where a text is not UTF-8 or holds NUL.
    init(copying structure: UnsafeRawPointer) throws(MessageError)
    /// Fills protoc-c's structure, with everything below it in the arena.
    /// - Throws: `MessageError` where a text holds NUL or the arena's budget is over.
    func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError)
}

extension Message {
    /// Reads a message.
    /// - Parameter bytes: the encoded message; borrowed.
    /// - Throws: `MessageError` where they are no such message.
    public init(decoding bytes: UnsafeRawBufferPointer) throws(MessageError) {
        try self.init(decoding: bytes, budget: MessageArena.budgetDefault)
    }

    /// Reads a message within a budget of memory.
    /// - Parameters:
    ///   - bytes: the encoded message; borrowed.
    ///   - budget: bytes that it may take in memory on its way.
    /// - Throws: `MessageError` where they are no such message.
    package init(decoding bytes: UnsafeRawBufferPointer, budget: Int) throws(MessageError) {
        let arena = try MessageArena.current(budget: budget)
        defer { arena.reset() }
        self = try Self(copying: try arena.unpack(bytes, Self.layout, Self.messageName))
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
    /// - Throws: `MessageError` where a text holds NUL or the message is larger than the arena's budget.
    public func encoded() throws(MessageError) -> [UInt8] {
        var bytes: [UInt8] = []
        try append(to: &bytes)
        return bytes
    }

    /// Writes the message where it costs nothing, and lends it.
    /// - Parameter body: is lent the encoded message; reads and writes no message itself.
    /// - Throws: `MessageError` as `encoded`, and what the body throws.
    public func lend(to body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let arena = try MessageArena.current(budget: MessageArena.budgetDefault)
        defer { arena.reset() }
        let structure = try arena.make(Self.layout)
        try fill(structure, arena)
        try body(try arena.pack(structure))
    }

    /// Writes the message behind what is there.
    /// - Parameter bytes: receives the encoded message; as it was where an error is thrown.
    /// - Throws: `MessageError` as `encoded`.
    public func append(to bytes: inout [UInt8]) throws(MessageError) {
        try append(to: &bytes, budget: MessageArena.budgetDefault)
    }

    /// Writes the message behind what is there, within a budget of memory.
    /// - Parameters:
    ///   - bytes: receives the encoded message; as it was where an error is thrown.
    ///   - budget: bytes that it may take in memory on its way.
    /// - Throws: `MessageError` as `encoded`.
    package func append(to bytes: inout [UInt8], budget: Int) throws(MessageError) {
        let arena = try MessageArena.current(budget: budget)
        defer { arena.reset() }
        let structure = try arena.make(Self.layout)
        try fill(structure, arena)
        arena.pack(structure, behind: &bytes)
    }
}
