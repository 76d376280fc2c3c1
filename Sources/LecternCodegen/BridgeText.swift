// Writes the two ways between a Swift struct and protoc-c's structure.

internal import LecternWire

/// Writes `init(copying:)`, `fill` and `layout` of a message.
struct BridgeText {
    let contract: Contract
    private var messages: MessageText { MessageText(contract: contract) }

    init(contract: Contract) {
        self.contract = contract
    }

    /// The bridge of a message and of those inside it.
    func write(_ message: MessageType, to text: inout SourceText) {
        let type = contract.swiftType(message.fullName)
        let cType = Naming.cType(message.fullName)
        text.block("extension \(type) {") { text in
            text.block("public static let layout: MessageLayout = {", closing: "}()") { text in
                text.line("var structure = \(cType)()")
                text.line("\(Naming.cFunction(message.fullName))__init(&structure)")
                text.line("return MessageLayout(ofInitialized: &structure)")
            }
            text.line()
            text.block("public init(copying structure: UnsafeRawPointer) throws(MessageError) {") { text in
                text.line("self.init()")
                if message.fields.isEmpty { return }
                text.line("let c = structure.assumingMemoryBound(to: \(cType).self)")
                for field in plain(message) { read(field, message, to: &text) }
                for index in choices(message) { readChoice(index, message, to: &text) }
            }
            text.line()
            text.block("public func fill(_ structure: UnsafeMutableRawPointer, _ arena: MessageArena) throws(MessageError) {") { text in
                if message.fields.isEmpty { return }
                text.line("let c = structure.assumingMemoryBound(to: \(cType).self)")
                for field in plain(message) { fill(field, message, to: &text) }
                for index in choices(message) { fillChoice(index, message, to: &text) }
            }
        }
        for inner in message.messages {
            text.line()
            write(inner, to: &text)
        }
    }

    private func plain(_ message: MessageType) -> [FieldType] {
        message.fields.filter { field in field.oneof.map { messages.realOneof($0, message).count == 1 } ?? true }
    }

    private func choices(_ message: MessageType) -> [Int] {
        message.oneofs.indices.filter { messages.realOneof($0, message).count > 1 }
    }

    private func place(_ field: FieldType, _ message: MessageType) -> String { "\"\(message.fullName).\(field.name)\"" }

    // MARK: From C

    private func read(_ field: FieldType, _ message: MessageType, to text: inout SourceText) {
        let name = "self.\(Naming.property(field.name))", c = "c.pointee.\(Naming.cField(field.name))"
        if field.isRepeated {
            text.block("if c.pointee.n_\(Naming.cField(field.name).lowercased()) > 0, let elements = \(c) {") { text in
                text.line("let count = c.pointee.n_\(Naming.cField(field.name))")
                text.line("\(name).reserveCapacity(count)")
                text.block("for index in 0..<count {") { text in
                    text.line("\(name).append(\(value(field, "elements[index]", message)))")
                }
            }
        } else if field.kind == .message {
            let guardCase = field.oneof.map { "c.pointee.\(Naming.cCase(message.oneofs[$0])).rawValue == \(field.number), " } ?? ""
            text.line("if \(guardCase)let inner = \(c) { \(name) = try .init(copying: inner) }")
        } else if let oneof = field.oneof {
            text.line("if c.pointee.\(Naming.cCase(message.oneofs[oneof])).rawValue == \(field.number) { \(name) = \(value(field, c, message)) }")
        } else {
            text.line("\(name) = \(value(field, c, message))")
        }
    }

    private func value(_ field: FieldType, _ c: String, _ message: MessageType) -> String {
        switch field.kind {
        case .bool: "\(c) != 0"
        case .string: "try MessageArena.text(\(c), at: \(place(field, message)))"
        case .bytes: "MessageArena.bytes(\(c).data, \(c).len)"
        case .enumeration: ".init(rawValue: Int32(truncatingIfNeeded: \(c).rawValue))"
        case .message, .group:
            "try .init(copying: try MessageArena.present(\(c), at: \(place(field, message))))"
        default: c
        }
    }

    private func readChoice(_ index: Int, _ message: MessageType, to text: inout SourceText) {
        let oneof = message.oneofs[index]
        text.choice("switch c.pointee.\(Naming.cCase(oneof)).rawValue {") { text in
            for field in messages.realOneof(index, message) {
                let c = "c.pointee.\(Naming.cField(field.name))"
                text.line("case \(field.number): self.\(Naming.property(oneof)) = .\(Naming.property(field.name))(\(value(field, c, message)))")
            }
            text.line("default: break")
        }
    }

    // MARK: To C

    private func fill(_ field: FieldType, _ message: MessageType, to text: inout SourceText) {
        let name = "self.\(Naming.property(field.name))", c = "c.pointee.\(Naming.cField(field.name))"
        if field.isRepeated {
            text.block("if !\(name).isEmpty {") { text in
                text.line("let elements = try arena.room(for: \(name).count, of: \(elementType(field)).self, at: \(place(field, message)))")
                text.block("for (index, element) in \(name).enumerated() {") { text in
                    for line in assign(field, from: "element", message, "elements[index]", isElement: true) { text.line(line) }
                }
                text.line("c.pointee.n_\(Naming.cField(field.name)) = \(name).count")
                text.line("\(c) = elements")
            }
        } else if field.kind == .message || field.oneof != nil {
            text.block("if let value = \(name) {") { text in
                for line in assign(field, from: "value", message, c, isElement: false) { text.line(line) }
                if let oneof = field.oneof { text.line(setCase(oneof, field, message)) }
            }
        } else {
            switch field.kind {
            case .string, .bytes:
                text.block("if !\(name).isEmpty {") { text in
                    for line in assign(field, from: name, message, c, isElement: false) { text.line(line) }
                }
            default: for line in assign(field, from: name, message, c, isElement: false) { text.line(line) }
            }
        }
    }

    private func setCase(_ oneof: Int, _ field: FieldType, _ message: MessageType) -> String {
        let property = "c.pointee.\(Naming.cCase(message.oneofs[oneof]))"
        return "\(property) = .init(rawValue: \(field.number))"
    }

    private func elementType(_ field: FieldType) -> String {
        switch field.kind {
        case .message, .group: "UnsafeMutablePointer<\(Naming.cType(field.typeName))>?"
        case .string: "UnsafeMutablePointer<CChar>?"
        case .bytes: "ProtobufCBinaryData"
        case .enumeration: Naming.cType(field.typeName)
        case .bool: "protobuf_c_boolean"
        default: messages.swiftType(field)
        }
    }

    private func assign(_ field: FieldType, from value: String, _ message: MessageType, _ target: String, isElement: Bool) -> [String] {
        let place = place(field, message)
        func store(_ expression: String) -> String {
            isElement ? "(elements + index).initialize(to: \(expression))" : "\(target) = \(expression)"
        }
        switch field.kind {
        case .message, .group:
            let cType = Naming.cType(field.typeName)
            return [
                "let inner = try arena.make(\(contract.swiftType(field.typeName)).layout)",
                "try \(value).fill(inner, arena)",
                store("inner.assumingMemoryBound(to: \(cType).self)"),
            ]
        case .string: return [store("try arena.text(\(value), at: \(place))")]
        case .bytes: return [store("ProtobufCBinaryData(len: \(value).count, data: try arena.bytes(\(value), at: \(place)))")]
        case .enumeration: return [store("\(Naming.cType(field.typeName))(rawValue: .init(truncatingIfNeeded: \(value).rawValue))")]
        case .bool: return [store("\(value) ? 1 : 0")]
        default: return [store(value)]
        }
    }

    private func fillChoice(_ index: Int, _ message: MessageType, to text: inout SourceText) {
        let oneof = message.oneofs[index]
        text.choice("switch self.\(Naming.property(oneof)) {") { text in
            text.line("case nil: break")
            for field in messages.realOneof(index, message) {
                text.line("case .\(Naming.property(field.name))(let value)?:")
                for line in assign(field, from: "value", message, "c.pointee.\(Naming.cField(field.name))", isElement: false) {
                    text.line("    " + line)
                }
                text.line("    " + setCase(index, field, message))
            }
        }
    }
}
