// How LecternKit reaches a service's handlers by number, with bytes in and bytes out.

/// A service and its implementation. `Call` is the type of the calls that its handlers receive.
public protocol ServiceDispatcher<Call>: Sendable {
    associatedtype Call

    /// What the .proto says of the service.
    var description: ServiceDescription { get }
    /// By the method's number, the handlers of unary calls and of the items of client streams; nil for other methods.
    var handlers: [UnaryHandler<Call>?] { get }
    /// Runs a method's slow part.
    func prepare(method: Int, request: UnsafeRawBufferPointer, _ call: Call) throws -> [UInt8]
    /// Runs one step of a server stream.
    func step(method: Int, request: UnsafeRawBufferPointer, cursor: [UInt8], credit: Int, _ call: Call) throws -> StreamStep<[UInt8]>
}

extension ServiceDispatcher {
    /// Runs a handler of a unary call, or of one item of a client stream.
    /// - Parameter answer: is lent the encoded answer.
    /// - Throws: `MethodNumberError`, or as the handler.
    package func call(
        method: Int, request: UnsafeRawBufferPointer, _ call: Call, answer: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        guard handlers.indices.contains(method), let handler = handlers[method] else {
            throw MethodNumberError(description.name, method)
        }
        try handler.run(request, call, answer)
    }
}

/// A handler with bytes in and bytes out.
///
/// Generated code makes it where the compiler sees the implementation, in the plugin, and so copies the handler into it. A
/// requirement of `ServiceDispatcher` would be asked through the generic implementation for its types at each call, which costs
/// a small one 170 instructions.
public struct UnaryHandler<Call>: Sendable {
    /// Runs it with the encoded request. The last argument is lent the encoded answer.
    /// Throws `RequestError` where the request can't be read, or what the handler throws.
    public let run: @Sendable (UnsafeRawBufferPointer, Call, (UnsafeRawBufferPointer) throws -> Void) throws -> Void

    /// Made by generated code.
    @inlinable public init(
        _ run: @escaping @Sendable (UnsafeRawBufferPointer, Call, (UnsafeRawBufferPointer) throws -> Void) throws -> Void
    ) {
        self.run = run
    }
}

/// A number that names no method of the kind that was asked for. Only a host that ignores the descriptor meets it.
public struct MethodNumberError: Error, CustomStringConvertible {
    public let description: String

    /// Made by generated code.
    public init(_ service: String, _ method: Int) {
        description = "\(service) has no method \(method) of that kind"
    }
}
