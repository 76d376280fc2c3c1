// How LecternKit reaches a service's handlers by number, with bytes in and bytes out.

/// A service and its implementation. `Call` is what a handler is told of its call.
public protocol ServiceDispatcher<Call>: Sendable {
    associatedtype Call

    /// What the .proto says of the service.
    var description: ServiceDescription { get }
    /// Runs a handler of a unary call, or of one item of a client stream.
    /// - Parameter answer: is lent the encoded answer; reads and writes no message itself.
    /// - Throws: `MessageError` where the request can't be read, or what the handler throws.
    func call(
        method: Int, request: UnsafeRawBufferPointer, _ call: Call, answer: (UnsafeRawBufferPointer) throws -> Void
    ) throws
    /// Runs a method's slow part.
    func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Call) throws -> [UInt8]
    /// Runs one step of a server stream.
    func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Call) throws -> StreamStep<[UInt8]>
}

/// A number that names no method of the kind that was asked for. Only a host that ignores the descriptor meets it.
public struct MethodNumberError: Error, CustomStringConvertible {
    public let description: String

    /// Made by generated code.
    public init(_ service: String, _ method: Int) {
        description = "\(service) has no method \(method) of that kind"
    }
}
