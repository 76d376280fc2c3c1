// Generates the decoding and encoding of messages.

internal import LecternProtobuf

/// Generates `read` and `write` of a message.
struct CodingGenerator {
    let registry: TypeRegistry
    private var messages: MessageGenerator { MessageGenerator(registry: registry) }

    init(registry: TypeRegistry) {
        self.registry = registry
    }

    /// The coding of a message and of those inside it.
    func write(_ message: MessageType, to text: inout SourcePrinter) {
        text.block("extension \(registry.swiftType(message.fullName)) {") { text in
            text.block("public mutating func read(from reader: inout MessageReader) throws(MessageError) {") { text in
                text.block("while let tag = try reader.next() {") { text in
                    text.choice("switch tag {") { text in
                        for field in message.fields { read(field, message, to: &text) }
                        text.line("default: try reader.skip(tag)")
                    }
                }
            }
            text.line()
            text.block("public func write(to writer: inout MessageWriter) throws(MessageError) {") { text in
                // MessageWriter writes backwards, so the fields are written from the last to the first.
                for field in message.fields.sorted(by: { $0.number > $1.number }) { write(field, message, to: &text) }
            }
        }
        for inner in message.messages {
            text.line()
            write(inner, to: &text)
        }
    }

    /// The oneof of several members to which a field belongs.
    private func choice(_ field: FieldType, _ message: MessageType) -> String? {
        guard let index = field.oneof, messages.realOneof(index, message).count > 1 else { return nil }
        return message.oneofs[index]
    }

    private func place(_ field: FieldType, _ message: MessageType) -> String { "\"\(message.fullName).\(field.name)\"" }

    private func tag(_ field: FieldType, _ type: WireType? = nil) -> UInt32 {
        UInt32(field.number) << 3 | UInt32((type ?? field.kind.wireType).rawValue)
    }

    /// The name of the field's kind in MessageReader and MessageWriter.
    private func kind(_ field: FieldType) -> String {
        switch field.kind {
        case .double: "double"
        case .float: "float"
        case .int64: "int64"
        case .uint64: "uint64"
        case .int32, .enumeration: "int32"
        case .fixed64: "fixed64"
        case .fixed32: "fixed32"
        case .bool: "bool"
        case .string: "text"
        case .message, .group: "message"
        case .bytes: "bytes"
        case .uint32: "uint32"
        case .sfixed32: "sfixed32"
        case .sfixed64: "sfixed64"
        case .sint32: "sint32"
        case .sint64: "sint64"
        }
    }

    private func isNumber(_ field: FieldType) -> Bool { ![.string, .bytes, .message, .group].contains(field.kind) }

    // MARK: Reading

    private func read(_ field: FieldType, _ message: MessageType, to text: inout SourcePrinter) {
        let name = "self.\(Naming.property(field.name))"
        let place = place(field, message)
        if let choice = choice(field, message) {
            let name = "self.\(Naming.property(choice))", member = Naming.property(field.name)
            guard field.kind == .message else {
                return text.line("case \(tag(field)): \(name) = .\(member)(\(value(field, place)))")
            }
            text.line("case \(tag(field)):")
            text.body { text in
                text.line("var inner = \(registry.swiftType(field.typeName))()")
                text.block("if case .\(member)(let before)? = \(name) {") { text in
                    text.line("inner = before")
                    text.line("\(name) = nil")
                }
                text.line("try reader.message(&inner)")
                text.line("\(name) = .\(member)(inner)")
            }
        } else if field.kind == .message {
            text.line("case \(tag(field)): try reader.message(\(field.isRepeated ? "addedTo: " : "")&\(name))")
        } else if field.isRepeated {
            let add = "try reader.add(\(value(field, place)), to: &\(name))"
            text.line("case \(tag(field)): \(add)")
            guard isNumber(field) else { return }
            text.line("case \(tag(field, .bytes)):")
            text.body { text in
                text.line("let outer = try reader.enter()")
                text.line("while reader.hasMore { \(add) }")
                text.line("reader.leave(to: outer)")
            }
        } else {
            text.line("case \(tag(field)): \(name) = \(value(field, place))")
        }
    }

    private func value(_ field: FieldType, _ place: String) -> String {
        switch field.kind {
        case .string: "try reader.text(\(place))"
        case .enumeration: ".init(rawValue: try reader.int32())"
        default: "try reader.\(kind(field))()"
        }
    }

    // MARK: Writing

    private func write(_ field: FieldType, _ message: MessageType, to text: inout SourcePrinter) {
        let name = "self.\(Naming.property(field.name))"
        func write(_ value: String, _ tag: UInt32? = nil) -> String {
            let value = field.kind == .enumeration ? "\(value).rawValue" : value
            let place = field.kind == .string ? ", \(place(field, message))" : ""
            return "try writer.\(kind(field))(\(value)\(tag.map { ", \($0)" } ?? "")\(place))"
        }
        if let choice = choice(field, message) {
            text.line("if case .\(Naming.property(field.name))(let value)? = self.\(Naming.property(choice)) { \(write("value", tag(field))) }")
        } else if field.isRepeated && isNumber(field) {
            text.block("if !\(name).isEmpty {") { text in
                text.line("let before = writer.count")
                text.line("for value in \(name).reversed() { \(write("value")) }")
                text.line("try writer.prefix(since: before, \(tag(field, .bytes)))")
            }
        } else if field.isRepeated {
            text.line("for value in \(name).reversed() { \(write("value", tag(field))) }")
        } else if field.kind == .message || field.oneof != nil {
            text.line("if let value = \(name) { \(write("value", tag(field))) }")
        } else {
            text.line("if \(isSet(field, name)) { \(write(name, tag(field))) }")
        }
    }

    /// Whether a field without presence holds what is to be written.
    private func isSet(_ field: FieldType, _ name: String) -> String {
        switch field.kind {
        case .bool: name
        case .string, .bytes: "!\(name).isEmpty"
        case .double, .float: "\(name).bitPattern != 0"  // minus zero is not nothing
        case .enumeration: "\(name).rawValue != 0"
        default: "\(name) != 0"
        }
    }
}
