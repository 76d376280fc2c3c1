// Whatever can make a call with one request and one answer: a client, or a handler that calls another plugin.

/// Makes calls. Generated clients are written against this.
public protocol Caller {
    /// Makes a call and waits for its answer.
    /// - Parameters:
    ///   - method: the method.
    ///   - request: the encoded request.
    /// - Returns: the encoded answer.
    /// - Throws: a `Problem` where the call was refused or failed.
    func call(_ method: MethodDescription, _ request: [UInt8]) throws -> [UInt8]
}
