// The body of a change that a plugin follows, as the message that it is.

public import HostMessages
public import LecternMessages

extension Host.Change {
    /// The body, where it is a message of that type.
    /// - Parameter type: the message that the emitting plugin put into it.
    /// - Returns: nil where the change has another body: a topic may carry several.
    /// - Throws: `MessageError` where the bytes are no such message.
    public func body<Body: Message>(as type: Body.Type) throws(MessageError) -> Body? {
        guard bodyType == Body.messageName else { return nil }
        return try Body(body)
    }
}
