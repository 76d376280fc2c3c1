// protoc-c's description of a message's structure, found once for each type.

internal import CLecternMessages

/// Where a message's fields lie in protoc-c's structure.
///
/// `@unchecked Sendable`: the description is a constant of the program.
public struct MessageLayout: @unchecked Sendable {
    let descriptor: UnsafePointer<ProtobufCMessageDescriptor>

    /// Finds the description that protoc-c's own initialiser puts into a structure.
    /// - Parameter structure: a structure that was initialised, of the message's type.
    public init(ofInitialized structure: UnsafeRawPointer) {
        guard let descriptor = structure.assumingMemoryBound(to: ProtobufCMessage.self).pointee.descriptor else {
            preconditionFailure("protoc-c's initialiser sets no descriptor")
        }
        self.descriptor = descriptor
    }
}
