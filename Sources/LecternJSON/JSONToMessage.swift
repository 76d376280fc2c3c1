// JSON to the bytes of a message: objects, lists and maps. Single values are in JSONToMessage+Values.

internal import LecternProtobuf
internal import LecternWire

/// Writes messages from JSON.
struct JSONToMessage {
    let pool: DescriptorPool
    let limits: Limits
    /// Which of a field's names errors offer.
    let hints: KeyPath<FieldType, String>

    /// One message.
    /// - Parameter path: what the value is called in errors.
    func message(_ json: JSON, _ type: MessageType, at path: String, depth: Int) throws(MessageJSONError) -> [UInt8] {
        guard depth < limits.jsonDepthMax else {
            throw MessageJSONError(path: path, message: "messages lie more than \(limits.jsonDepthMax) deep")
        }
        guard let members = json.members else {
            throw MessageJSONError(path: path, message: "must be an object with the fields of \(type.name), not \(json.kindDescription)")
        }
        var given: [(field: FieldType, value: JSON, path: String)] = []
        var oneofs: [Int: String] = [:]
        for member in members {
            let memberPath = "\(path).\(member.name)"
            let field = try self.field(member.name, of: type, at: memberPath)
            guard !given.contains(where: { $0.field.number == field.number }) else {
                throw MessageJSONError(path: memberPath, message: "is given twice, as \(field.jsonName) and as \(field.name)")
            }
            if case .null = member.value { continue }
            if let oneof = field.oneof, let other = oneofs.updateValue(member.name, forKey: oneof) {
                throw MessageJSONError(path: memberPath, message: "only one of \(other) and \(member.name) can be given")
            }
            given.append((field, member.value, memberPath))
        }
        var writer = ProtobufWriter()
        for (field, value, path) in given.sorted(by: { $0.field.number < $1.field.number }) {
            try write(field, value, at: path, depth: depth, to: &writer)
        }
        return writer.bytes
    }

    private func field(_ name: String, of type: MessageType, at path: String) throws(MessageJSONError) -> FieldType {
        if let field = type.fields.first(where: { $0.jsonName == name || $0.name == name }) { return field }
        let hint =
            if let near = Spelling.nearest(name, among: type.fields.map { $0[keyPath: hints] }) {
                "did you mean \(near)?"
            } else if type.fields.isEmpty {
                "\(type.name) has no fields"
            } else {
                "\(type.name) has " + type.fields.map { $0[keyPath: hints] }.joined(separator: ", ")
            }
        throw MessageJSONError(path: path, message: "no such field; \(hint)")
    }

    private func write(
        _ field: FieldType, _ value: JSON, at path: String, depth: Int, to writer: inout ProtobufWriter
    ) throws(MessageJSONError) {
        guard field.isRepeated else {
            let hasPresence = field.oneof != nil || field.isOptional || field.kind == .message
            return try single(field, value, at: path, depth: depth, evenDefault: hasPresence, to: &writer)
        }
        if let entry = pool.message(named: field.typeName), entry.isMapEntry {
            return try map(field, entry, value, at: path, depth: depth, to: &writer)
        }
        guard let elements = value.elements else {
            throw MessageJSONError(path: path, message: "must be an array, not \(value.kindDescription)")
        }
        if field.kind.wireType != .bytes {
            var packed = ProtobufWriter()
            for (index, element) in elements.enumerated() { try number(field, element, at: "\(path)[\(index)]", to: &packed) }
            guard !elements.isEmpty else { return }
            writer.tag(field.number, .bytes)
            writer.lengthDelimited(packed.bytes)
        } else {
            for (index, element) in elements.enumerated() {
                try single(field, element, at: "\(path)[\(index)]", depth: depth, evenDefault: true, to: &writer)
            }
        }
    }

    private func map(
        _ field: FieldType, _ entry: MessageType, _ value: JSON, at path: String, depth: Int, to writer: inout ProtobufWriter
    ) throws(MessageJSONError) {
        guard let members = value.members, let key = entry.field(number: 1), let valueField = entry.field(number: 2) else {
            throw MessageJSONError(path: path, message: "must be an object, not \(value.kindDescription)")
        }
        for member in members {
            let path = "\(path)[\"\(member.name)\"]"
            var pair = ProtobufWriter()
            try single(key, mapKey(member.name, key.kind), at: path, depth: depth, evenDefault: true, to: &pair)
            try single(valueField, member.value, at: path, depth: depth, evenDefault: true, to: &pair)
            writer.tag(field.number, .bytes)
            writer.lengthDelimited(pair.bytes)
        }
    }

    private func mapKey(_ name: String, _ kind: FieldKind) -> JSON {
        if kind == .bool, name == "true" || name == "false" { return .bool(name == "true") }
        return .string(name)
    }

    private func single(
        _ field: FieldType, _ value: JSON, at path: String, depth: Int, evenDefault: Bool, to writer: inout ProtobufWriter
    ) throws(MessageJSONError) {
        switch field.kind {
        case .message:
            guard let type = pool.message(named: field.typeName) else {
                throw MessageJSONError(path: path, message: "the type \(field.typeName) is not known")
            }
            let bytes = try message(value, type, at: path, depth: depth + 1)
            writer.tag(field.number, .bytes)
            writer.lengthDelimited(bytes)
        case .string, .bytes:
            let bytes = try text(field, value, at: path)
            guard evenDefault || !bytes.isEmpty else { return }
            writer.tag(field.number, .bytes)
            writer.lengthDelimited(bytes)
        default:
            var number = ProtobufWriter()
            try self.number(field, value, at: path, to: &number)
            guard evenDefault || number.bytes.contains(where: { $0 != 0 }) else { return }
            writer.tag(field.number, field.kind.wireType)
            writer.raw(number.bytes)
        }
    }
}
