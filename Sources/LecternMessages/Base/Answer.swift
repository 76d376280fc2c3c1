// What a handler answers with, as the dispatcher sees it.

/// An answer: the message, or an `Encoded` one. A handler chooses by the type that it returns.
public protocol Answer<AnswerMessage>: Sendable {
    /// The message that the contract names.
    associatedtype AnswerMessage: Message
    /// Lends the encoded message.
    /// - Parameter body: is lent the encoded message.
    /// - Throws: `MessageError` where the message can't be encoded, and what the body throws.
    func lend(to body: (UnsafeRawBufferPointer) throws -> Void) throws
}
