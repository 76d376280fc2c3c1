// Generates the files of a request: the entry point.

internal import LecternProtobuf

/// Generates Swift and the reference pages.
package enum Generator {
    /// Generates the code of the files that were asked for.
    /// - Parameter request: protoc's request. Its parameter is empty (files are named `Hello.swift`,
    ///   `HelloCoding.swift`), `page` (a reference page `hello.md` beside them) or `repository` (all of them
    ///   stand where this repository keeps them). A file that declares rows gives one file, `HelloRows.swift`.
    /// - Returns: the files.
    /// - Throws: `GeneratorError` with every fault of the contract, one a line.
    package static func generate(_ request: CodeGeneratorRequest) throws(GeneratorError) -> [GeneratedFile] {
        guard ["", "page", "repository"].contains(request.parameter) else {
            throw GeneratorError("--lectern_opt=\(request.parameter): there is `page` and `repository`")
        }
        let registry = TypeRegistry(files: request.files)
        let wanted = request.files.filter { request.filesToGenerate.contains($0.name) && $0.name != "lectern/options.proto" }
        let diagnostics = wanted.flatMap(ContractCheck(registry: registry).diagnostics)
        guard diagnostics.isEmpty else { throw GeneratorError(diagnostics.map(\.description).joined(separator: "\n")) }
        var files: [GeneratedFile] = []
        for file in wanted {
            let name = Naming.namespace(file.package)
            let isRepository = request.parameter == "repository"
            if file.holdsRows {
                let folder = isRepository ? "Plugins/\(file.name.prefix { $0 != "/" })/" : ""
                let rows = RowGenerator(registry: registry, file: file).write(descriptors: try descriptors(of: file, request))
                files.append(.init(name: "\(folder)\(name).swift", content: rows))
                continue
            }
            let folder = isRepository ? "Sources/LecternMessages/\(name)/" : ""
            files.append(.init(name: "\(folder)\(name).swift", content: types(file, registry)))
            files.append(.init(name: "\(folder)\(name)Coding.swift", content: coding(file, registry)))
            let descriptors = try descriptors(of: file, request)
            if let service = file.services.first {
                files.append(.init(
                    name: "\(folder)\(name)Service.swift", content: self.service(service, file, registry, descriptors)))
            } else {
                files.append(.init(name: "\(folder)\(name)Descriptors.swift", content: self.descriptors(descriptors, file, registry)))
            }
            if !request.parameter.isEmpty {
                files.append(.init(
                    name: "\(isRepository ? "docs/reference/" : "")\(name.lowercased()).md", content: ReferencePage(registry: registry, file: file).write()))
            }
        }
        return files
    }

    private static func head(_ what: String, _ file: FileType, _ registry: TypeRegistry, _ imports: [String]) -> SourcePrinter {
        var text = SourcePrinter()
        text.line("// \(what) Generated from \(file.name) by protoc-gen-lectern. DO NOT EDIT.")
        text.line("// swift-format-ignore-file")
        text.line()
        for line in imports { text.line(line) }
        text.line()
        return text
    }

    private static func descriptors(of file: FileType, _ request: CodeGeneratorRequest) throws(GeneratorError) -> String {
        do { return try EmbeddedDescriptors(request: request).base64(for: file) } catch {
            throw GeneratorError("\(file.name): \(error)")
        }
    }

    private static func descriptors(_ descriptors: String, _ file: FileType, _ registry: TypeRegistry) -> String {
        var text = head("The descriptors of \(file.package).", file, registry, publicImports([]))
        text.block("extension \(Naming.namespace(file.package)) {") { text in
            text.line("/// The file and those that it imports.")
            text.line("public static let descriptors = EncodedDescriptors(\"\(descriptors)\")")
        }
        return text.text
    }

    private static func publicImports(_ used: [String]) -> [String] {
        ["public import LecternMessages"] + used.map { "public import \($0)Messages" }
    }

    private static func types(_ file: FileType, _ registry: TypeRegistry) -> String {
        var text = head("The messages and enums of \(file.package).", file, registry, publicImports(registry.namespacesUsedByMessages(of: file)))
        text.documentation(file.comment.isEmpty ? "The package `\(file.package)`." : file.comment)
        text.block("public enum \(Naming.namespace(file.package)) {") { text in
            text.line("/// Every message of the package, those within others after them.")
            text.block("public static let messages: [any Message.Type] = [", closing: "]") { text in
                func list(_ message: MessageType) {
                    text.line("\(registry.swiftType(message.fullName)).self,")
                    message.messages.forEach(list)
                }
                file.messages.forEach(list)
            }
            for enumeration in file.enumerations {
                text.line()
                EnumerationGenerator().write(enumeration, to: &text)
            }
            for message in file.messages {
                text.line()
                MessageGenerator(registry: registry).write(message, to: &text)
            }
        }
        return text.text
    }

    private static func coding(_ file: FileType, _ registry: TypeRegistry) -> String {
        let used = registry.namespacesUsedByMessages(of: file).map { "internal import \($0)Messages" }
        var text = head("How the messages of \(file.package) are read and written.", file, registry, ["public import LecternMessages"] + used)
        for (index, message) in file.messages.enumerated() {
            if index > 0 { text.line() }
            CodingGenerator(registry: registry).write(message, to: &text)
        }
        return text.text
    }

    private static func service(_ service: ServiceType, _ file: FileType, _ registry: TypeRegistry, _ descriptors: String) -> String {
        var text = head("The service \(service.fullName).", file, registry, publicImports(registry.namespacesUsedByMethods(of: file)))
        text.block("extension \(Naming.namespace(file.package)) {") { text in
            ServiceGenerator(registry: registry).write(service, descriptors: descriptors, to: &text)
        }
        return text.text
    }
}
