// Where the answers to calls go: a reactor, or a recorder in tests.

package import LecternWire

/// What is said about one call or connection, from any thread.
package enum CallReply: Sendable {
    /// The call has ended. Sent once for a call.
    case close(ServerCall, Frame.Close)
    /// One more item of the call's server stream.
    case item(ServerCall, Frame.Item)
    /// The client may send so many more items.
    case credit(ServerCall, UInt32)
    /// The call's deadline was moved.
    case deadline(ServerCall)
    /// Send the problem and close the connection.
    case disconnect(ServerConnection, Problem)
}

/// Takes what is said about calls. Two conform: the reactor, and LecternTesting's recorder.
package protocol CallOutput: AnyObject, Sendable {
    /// Takes a reply, from any thread.
    /// - Parameter reply: what is said.
    func deliver(_ reply: CallReply)
}
