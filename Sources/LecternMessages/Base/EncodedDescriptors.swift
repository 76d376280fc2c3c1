// A descriptor set as a constant of the program, for whoever finds types by name: reflection, JSON, configuration.

/// The descriptors of a .proto and of those that it imports.
public struct EncodedDescriptors: Sendable {
    private let base64: StaticString

    /// Made by generated code.
    /// - Parameter base64: an encoded google.protobuf.FileDescriptorSet in base64 without padding.
    public init(_ base64: StaticString) {
        self.base64 = base64
    }

    /// An encoded google.protobuf.FileDescriptorSet; a file comes after those that it imports.
    public var fileDescriptorSet: [UInt8] { Base64.decode(base64) }
}
