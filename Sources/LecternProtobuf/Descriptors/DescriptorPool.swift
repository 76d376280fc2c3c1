// Finds types and services by name, over everything that a descriptor set holds.

/// What a google.protobuf.FileDescriptorSet tells.
package final class DescriptorPool: Sendable {
    /// The files in the set's order: a file comes after those that it imports.
    package let files: [FileType]
    private let messages: [String: MessageType]
    private let enumerations: [String: EnumerationType]
    private let services: [String: ServiceType]
    private let methods: [String: MethodType]

    /// Reads a set.
    /// - Parameters:
    ///   - fileDescriptorSet: the encoded message.
    ///   - cache: files that other sets have, too.
    /// - Throws: `ProtobufError` where it is no such message.
    package convenience init(
        fileDescriptorSet: [UInt8], cache: DescriptorFileCache = DescriptorFileCache()
    ) throws(ProtobufError) {
        var reader = ProtobufReader(fileDescriptorSet)
        var files: [FileType] = []
        while let (number, type) = try reader.next() {
            guard number == 1, type == .bytes else {
                try reader.skip(type)
                continue
            }
            files.append(try cache.file(try reader.lengthDelimited()))
        }
        self.init(files: files)
    }

    /// Takes files that were read already.
    /// - Parameter files: in an order in which each comes after those that it imports.
    package init(files: [FileType]) {
        var messages: [String: MessageType] = [:]
        var enumerations: [String: EnumerationType] = [:]
        func collect(_ message: MessageType) {
            messages[message.fullName] = message
            message.enumerations.forEach { enumerations[$0.fullName] = $0 }
            message.messages.forEach(collect)
        }
        for file in files {
            file.messages.forEach(collect)
            file.enumerations.forEach { enumerations[$0.fullName] = $0 }
        }
        self.files = files
        self.messages = messages
        self.enumerations = enumerations
        let all = files.flatMap(\.services)
        services = Dictionary(all.map { ($0.fullName, $0) }, uniquingKeysWith: { first, _ in first })
        methods = Dictionary(all.flatMap(\.methods).map { ($0.fullName, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A message type by its full name.
    package func message(named name: String) -> MessageType? { messages[name] }
    /// An enum by its full name.
    package func enumeration(named name: String) -> EnumerationType? { enumerations[name] }
    /// A service by its full name.
    package func service(named name: String) -> ServiceType? { services[name] }
    /// A method by its full name, "lectern.hello.v1.Hello/Greet".
    package func method(named name: String) -> MethodType? { methods[name] }
}
