// Generates messages as Swift structs.

internal import LecternProtobuf

/// Generates structs, and the enums of their oneofs.
struct MessageGenerator {
    let registry: TypeRegistry

    /// A message with everything inside it.
    func write(_ message: MessageType, to text: inout SourcePrinter) {
        text.documentation(message.documentation.comment.isEmpty ? "The message `\(message.fullName)`." : message.documentation.comment)
        text.block("public struct \(message.name): Message {") { text in
            text.line("public static let messageName = \"\(message.fullName)\"")
            for member in members(of: message) {
                text.line()
                text.documentation(member.comment)
                text.line("public var \(member.name): \(member.type)")
            }
            text.line()
            text.line("/// The message with nothing set.")
            if message.fields.isEmpty {
                text.line("public init() {}")
            } else {
                text.block("public init() {") { text in
                    for member in members(of: message) { text.line("self.\(member.name) = \(member.initial)") }
                }
            }
            if !message.fields.isEmpty {
                text.line()
                text.line("/// The message with these fields set.")
                let members = members(of: message)
                text.block("public init(", closing: ") {") { text in
                    for (index, member) in members.enumerated() {
                        let comma = index + 1 < members.count ? "," : ""
                        text.line("\(member.name): \(member.type) = \(member.initial)\(comma)")
                    }
                }
                text.body { text in
                    for member in members { text.line("self.\(member.name) = \(member.name)") }
                }
                text.line("}")
            }
            for field in message.fields where field.kind == .message {
                text.line()
                text.line("/// Where `\(field.name)` stands in an `Encoded` one.")
                text.line("public static var \(Naming.fieldConstant(field.name)): MessageField<Self, \(swiftType(field))> { MessageField(\(field.number)) }")
            }
            for (index, oneof) in message.oneofs.enumerated() where realOneof(index, message).count > 1 {
                text.line()
                write(oneof, realOneof(index, message), to: &text)
            }
            for inner in message.messages {
                text.line()
                write(inner, to: &text)
            }
            for inner in message.enumerations {
                text.line()
                EnumerationGenerator().write(inner, to: &text)
            }
        }
    }

    /// The stored properties of a message: its fields, and one for each oneof with several members.
    func members(of message: MessageType) -> [Member] {
        var members: [Member] = []
        var done: Set<Int> = []
        for field in message.fields {
            if let index = field.oneof, realOneof(index, message).count > 1 {
                guard done.insert(index).inserted else { continue }
                let name = message.oneofs[index]
                members.append(Member(
                    name: Naming.property(name), type: "\(oneofType(name))?", initial: "nil", comment: "One of its members, or none."))
                continue
            }
            members.append(member(field))
        }
        return members
    }

    /// A stored property.
    struct Member {
        let name: String
        let type: String
        let initial: String
        let comment: String
    }

    private func member(_ field: FieldType) -> Member {
        let single = swiftType(field)
        let name = Naming.property(field.name)
        if field.isRepeated { return Member(name: name, type: "[\(single)]", initial: "[]", comment: field.documentation.comment) }
        if field.kind == .message || field.oneof != nil {
            return Member(name: name, type: "\(single)?", initial: "nil", comment: field.documentation.comment)
        }
        return Member(name: name, type: single, initial: initial(field), comment: field.documentation.comment)
    }

    /// The fields of a oneof.
    func realOneof(_ index: Int, _ message: MessageType) -> [FieldType] { message.fields.filter { $0.oneof == index } }

    /// The enum of a oneof: "kind" -> "Kind".
    func oneofType(_ name: String) -> String {
        let property = Naming.property(name).filter { $0 != "`" }
        return property.prefix(1).uppercased() + property.dropFirst()
    }

    /// A single value of a field.
    func swiftType(_ field: FieldType) -> String {
        switch field.kind {
        case .double: "Double"
        case .float: "Float"
        case .int64, .sint64, .sfixed64: "Int64"
        case .uint64, .fixed64: "UInt64"
        case .int32, .sint32, .sfixed32: "Int32"
        case .uint32, .fixed32: "UInt32"
        case .bool: "Bool"
        case .string: "String"
        case .bytes: "[UInt8]"
        case .message, .group, .enumeration: registry.swiftType(field.typeName)
        }
    }

    private func initial(_ field: FieldType) -> String {
        switch field.kind {
        case .bool: "false"
        case .string: "\"\""
        case .bytes: "[]"
        case .enumeration: "\(registry.swiftType(field.typeName))(rawValue: 0)"
        default: "0"
        }
    }

    private func write(_ oneof: String, _ fields: [FieldType], to text: inout SourcePrinter) {
        text.line("/// The members of `\(oneof)`.")
        text.block("public enum \(oneofType(oneof)): Equatable, Sendable {") { text in
            for field in fields {
                text.documentation(field.documentation.comment)
                text.line("case \(Naming.property(field.name))(\(swiftType(field)))")
            }
        }
    }
}
