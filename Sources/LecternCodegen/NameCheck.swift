// Checks names of the .proto that would not compile in Swift or in protoc-c's C. The compiler would report them too, but in
// generated code.

internal import LecternProtobuf

/// Checks the names of one file.
struct NameCheck {
    let registry: TypeRegistry
    let file: FileType
    private var messages: MessageGenerator { MessageGenerator(registry: registry) }

    init(registry: TypeRegistry, file: FileType) {
        self.registry = registry
        self.file = file
    }

    /// The diagnostics of the file.
    func diagnostics() -> [GeneratorError] {
        var diagnostics: [GeneratorError] = []
        let besides: Set<String> = file.holdsRows
            ? NameCheck.takenByRows : ["messages", "descriptors", "Service", "Client", "Dispatcher", "Timers"]
        for message in file.messages { diagnostics += self.diagnostics(in: message, besides) }
        for enumeration in file.enumerations { diagnostics += self.diagnostics(in: enumeration, besides) }
        for service in file.services { diagnostics += self.diagnostics(in: service) }
        let namespace = Naming.namespace(file.package)
        if NameCheck.takenTypes.contains(namespace) {
            let message = "the package becomes \(namespace), a name that generated code uses; choose another"
            diagnostics.append(GeneratorError(file, file.syntaxPlace, message))
        }
        return diagnostics
    }

    private func diagnostics(in message: MessageType, _ besides: Set<String>) -> [GeneratorError] {
        if message.isMapEntry { return [] }
        var diagnostics = diagnostic(ofType: message.name, message.documentation, besides)
        let members = messages.members(of: message)
        let oneofs = message.oneofs.indices.filter { messages.realOneof($0, message).count > 1 }
        diagnostics += duplicates(message.fields.map { ($0.name, Naming.cField($0.name), $0.documentation) })
        if Set(members.map(\.name)).count < members.count {
            diagnostics += duplicates(message.fields.map { ($0.name, Naming.property($0.name), $0.documentation) }
                + oneofs.map { (message.oneofs[$0], Naming.property(message.oneofs[$0]), place(ofOneof: $0, message)) })
        }
        let names = message.fields.map { ($0.name, $0.documentation) } + oneofs.map { (message.oneofs[$0], place(ofOneof: $0, message)) }
        for (name, place) in names where Naming.property(name).isEmpty {
            diagnostics.append(GeneratorError(file, place, "\(name) has no letter and no digit; choose another name"))
        }
        for field in message.fields where NameCheck.takenMembers.contains(field.name) {
            diagnostics.append(GeneratorError(file, field.documentation, "\(field.name) is a name that every message has in Swift; choose another"))
        }
        var inner = message.messages.filter { !$0.isMapEntry }.map { ($0.name, $0.name, $0.documentation) }
        inner += message.enumerations.map { ($0.name, $0.name, $0.documentation) }
        inner += oneofs.map { (message.oneofs[$0], messages.oneofType(message.oneofs[$0]), place(ofOneof: $0, message)) }
        diagnostics += duplicates(inner)
        for index in oneofs {
            diagnostics += diagnostic(ofType: messages.oneofType(message.oneofs[index]), place(ofOneof: index, message), [])
        }
        for nested in message.messages { diagnostics += self.diagnostics(in: nested, []) }
        for nested in message.enumerations { diagnostics += self.diagnostics(in: nested, []) }
        return diagnostics
    }

    private func place(ofOneof index: Int, _ message: MessageType) -> Documentation {
        messages.realOneof(index, message).first?.documentation ?? message.documentation
    }

    private func diagnostics(in enumeration: EnumerationType, _ besides: Set<String>) -> [GeneratorError] {
        diagnostic(ofType: enumeration.name, enumeration.documentation, besides)
            + duplicates(enumeration.values.map { ($0.name, Naming.value($0.name, of: enumeration.name), $0.documentation) })
            + duplicates(enumeration.values.map { ($0.name, "\($0.number)", $0.documentation) })
            + enumeration.values.filter { Naming.value($0.name, of: enumeration.name) == "rawValue" }.map {
                GeneratorError(file, $0.documentation, "\($0.name) becomes rawValue, which every enum has in Swift; choose another")
            }
    }

    private func diagnostics(in service: ServiceType) -> [GeneratorError] {
        var functions = service.methods.map { ($0.name, Naming.function($0.name), $0.documentation) }
        functions += service.methods.filter(\.rule.prepare).map { ("\($0.name)'s slow part", "prepare\($0.name)", $0.documentation) }
        return duplicates(functions)
    }

    private func diagnostic(ofType name: String, _ place: Documentation, _ besides: Set<String>) -> [GeneratorError] {
        let namespaces = [Naming.namespace(file.package)] + registry.namespacesUsedByMessages(of: file)
            + registry.namespacesUsedByMethods(of: file)
        var messages: [String] = []
        if NameCheck.takenTypes.contains(name) { messages.append("\(name) is a name that generated code uses; choose another") }
        if besides.contains(name) { messages.append("\(name) is the name of generated code beside it; choose another") }
        if namespaces.contains(name) { messages.append("\(name) is the namespace of a package here; choose another name") }
        return messages.map { GeneratorError(file, place, $0) }
    }

    /// Two names that become one.
    private func duplicates(_ names: [(name: String, written: String, place: Documentation)]) -> [GeneratorError] {
        var first: [String: String] = [:]
        var diagnostics: [GeneratorError] = []
        for (name, written, place) in names {
            if let other = first[written] {
                diagnostics.append(GeneratorError(file, place, "\(name) and \(other) both become \(written)"))
            } else {
                first[written] = name
            }
        }
        return diagnostics
    }

    private static let takenMembers: Set<String> = ["append", "encoded", "init", "lend", "read", "self", "write"]

    /// What code of rows uses besides; rows are in no namespace.
    private static let takenByRows: Set<String> = [
        "Call", "CaseIterable", "Column", "Row", "RowDecodable", "RowStatement", "SQL", "SQLFragment", "SQLValue", "TableRow", "TableView",
        "descriptors",
    ]

    private static let takenTypes: Set<String> = [
        "Answer", "AnswerMessage", "Any", "Array", "Bool", "Caller", "Double", "Encoded", "EncodedDescriptors", "Equatable", "Float",
        "Hashable", "Int", "Int32", "Int64", "Message", "MessageError", "MessageField", "MessageReader", "MessageWriter",
        "MethodDescription", "MethodNumberError", "Optional", "Protocol", "RawRepresentable", "ReasonCode", "Self", "Sendable",
        "ServiceDescription", "ServiceDispatcher", "StreamStep", "String", "TimerMethod", "Type", "UInt32", "UInt64", "UInt8", "UnaryHandler",
        "UnsafeRawBufferPointer",
    ]
}
