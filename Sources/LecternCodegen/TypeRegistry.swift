// The registry of all types in one run of the generator.

internal import LecternProtobuf

extension FileType {
    /// Whether it declares rows of tables, and so is no contract.
    var holdsRows: Bool { messages.contains { $0.table != nil || $0.viewOf != nil } }
}

/// Resolves full names of types to descriptors, packages and Swift names.
struct TypeRegistry {
    let files: [FileType]
    private let packages: [String: String]
    private let messages: [String: MessageType]

    init(files: [FileType]) {
        self.files = files
        var packages: [String: String] = [:]
        var messages: [String: MessageType] = [:]
        for file in files {
            func collect(_ message: MessageType) {
                packages[message.fullName] = file.package
                messages[message.fullName] = message
                message.enumerations.forEach { packages[$0.fullName] = file.package }
                message.messages.forEach(collect)
            }
            file.messages.forEach(collect)
            file.enumerations.forEach { packages[$0.fullName] = file.package }
        }
        self.packages = packages
        self.messages = messages
    }

    /// A message by its full name.
    func message(_ fullName: String) -> MessageType? { messages[fullName] }

    /// The package in which a type stands.
    func package(of fullName: String) -> String { packages[fullName] ?? "" }

    /// A type's name in Swift, with its namespace.
    func swiftType(_ fullName: String) -> String {
        Naming.type(fullName, package: package(of: fullName))
    }

    /// The namespaces of other packages that a file's messages use.
    func namespacesUsedByMessages(of file: FileType) -> [String] {
        var types: [String] = []
        func collect(_ message: MessageType) {
            types += message.fields.map(\.typeName).filter { !$0.isEmpty }
            message.messages.forEach(collect)
        }
        file.messages.forEach(collect)
        return namespaces(of: types, otherThan: file)
    }

    /// The namespaces of other packages that a file's methods use.
    func namespacesUsedByMethods(of file: FileType) -> [String] {
        namespaces(of: file.services.flatMap(\.methods).flatMap { [$0.inputType, $0.outputType] }, otherThan: file)
    }

    private func namespaces(of types: [String], otherThan file: FileType) -> [String] {
        Set(types.map { Naming.namespace(package(of: $0)) }).subtracting([Naming.namespace(file.package)]).sorted()
    }
}
