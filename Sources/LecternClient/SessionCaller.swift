// What generated clients make their calls through: a connection with a session and fresh request keys.

public import LecternMessages

/// Makes the calls of a generated client, such as `Hello.Client(SessionCaller(connection))`.
public struct SessionCaller: Caller, Sendable {
    /// Where to.
    public let connection: Connection
    /// What every call says besides method and request; its request key is replaced.
    public var options: CallOptions

    /// Makes a caller.
    /// - Parameters:
    ///   - connection: where to.
    ///   - session: a reader's or staff member's session; empty: none.
    public init(_ connection: Connection, session: String = "") {
        self.connection = connection
        options = CallOptions(session: session)
    }

    /// Makes a call. A method that writes gets a new request key, so each call acts once; to make a call again
    /// after CONNECTION_LOST with the same effect, use `Connection.call` with the key of the first time.
    /// - Parameters:
    ///   - method: the method.
    ///   - request: the encoded request.
    /// - Returns: the encoded answer.
    /// - Throws: Problem.
    public func call(_ method: MethodDescription, _ request: [UInt8]) throws -> [UInt8] {
        var options = options
        options.requestKey = method.effect == .write ? CallOptions.newRequestKey() : ""
        return try connection.call(method.name, request, options)
    }
}
