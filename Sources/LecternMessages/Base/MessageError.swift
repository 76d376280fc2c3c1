// Why bytes are no message, or a message can't become bytes.

/// An error of reading or writing a message.
public struct MessageError: Error, Equatable, CustomStringConvertible {
    /// What is wrong.
    public enum Fault: Equatable, Sendable {
        /// The bytes are not an encoding of the message.
        case malformed
        /// The message would take more memory than one message may.
        case tooLarge
        /// A text is not UTF-8.
        case notText
        /// A text holds the character NUL.
        case holdsNUL
    }

    /// What is wrong.
    public let fault: Fault
    /// The message, or the field: "lectern.hello.v1.GreetRequest.name".
    public let place: String

    /// Makes an error.
    /// - Parameters:
    ///   - fault: what is wrong.
    ///   - place: the message or field.
    public init(_ fault: Fault, at place: String) {
        self.fault = fault
        self.place = place
    }

    /// Makes an error of the message in hand, whose name `within` adds.
    init(_ fault: Fault) { self.init(fault, at: "") }

    /// The error, with a place.
    /// - Parameter message: the place where it has none.
    func within(_ message: String) -> MessageError { place.isEmpty ? MessageError(fault, at: message) : self }

    /// What is wrong, in words.
    public var description: String {
        switch fault {
        case .malformed: "not a valid \(place)"
        case .tooLarge: "\(place) takes more memory than a message may"
        case .notText: "\(place) is not valid UTF-8"
        case .holdsNUL: "\(place) holds the character NUL"
        }
    }
}

/// A request that can't be read, as told apart from an answer that can't be written.
public struct RequestError: Error, Equatable, CustomStringConvertible {
    /// What is wrong with the request.
    public let cause: MessageError

    /// What is wrong, in words.
    public var description: String { cause.description }
}

extension Message {
    /// Reads a caller's request.
    /// - Parameter bytes: the encoded message; borrowed.
    /// - Throws: `RequestError` where they are no such message.
    public init(request bytes: UnsafeRawBufferPointer) throws(RequestError) {
        do { try self.init(decoding: bytes) } catch { throw RequestError(cause: error) }
    }
}
