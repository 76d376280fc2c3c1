// The bytes of a message to JSON: what stands in the message, then field by field. Values are in the file beside it.

internal import LecternProtobuf
internal import LecternWire

/// Reads messages into JSON.
struct MessageToJSON {
    let pool: DescriptorPool
    let limits: Limits
    let includesDefaults: Bool

    /// A value as the wire has it.
    enum Raw {
        case number(UInt64)
        case bytes(ArraySlice<UInt8>)
    }

    /// One message.
    /// - Parameter path: what the message is called in errors.
    func message(_ bytes: ArraySlice<UInt8>, _ type: MessageType, at path: String, depth: Int) throws(MessageJSONError) -> JSON {
        guard depth < limits.jsonDepthMax else {
            throw MessageJSONError(path: path, message: "messages lie more than \(limits.jsonDepthMax) deep")
        }
        let found: [Int: [Raw]]
        do throws(ProtobufError) {
            found = try collect(bytes, type)
        } catch {
            throw MessageJSONError(path: path, message: error.description)
        }
        var members: [JSON.Member] = []
        for field in type.fields {
            let memberPath = "\(path).\(field.jsonName)"
            if let raws = found[field.number] {
                let value = try value(of: field, raws, at: memberPath, depth: depth)
                if includesDefaults || value != emptyValue(field) { members.append(.init(field.jsonName, value)) }
            } else if includesDefaults, let value = emptyValue(field) {
                members.append(.init(field.jsonName, value))
            }
        }
        return .object(members)
    }

    /// What stands in a message by field number; of a oneof only the last member.
    private func collect(_ bytes: ArraySlice<UInt8>, _ type: MessageType) throws(ProtobufError) -> [Int: [Raw]] {
        var found: [Int: [Raw]] = [:]
        var reader = ProtobufReader(bytes)
        while let (number, wire) = try reader.next() {
            guard let field = type.field(number: number) else {
                try reader.skip(wire)
                continue
            }
            if wire == .bytes, field.isRepeated, field.kind.wireType != .bytes {
                // The numbers of a repeated field may come packed.
                var packed = ProtobufReader(try reader.lengthDelimited())
                while !packed.isAtEnd { found[number, default: []].append(try raw(field.kind.wireType, &packed)) }
            } else if wire == field.kind.wireType {
                found[number, default: []].append(try raw(wire, &reader))
            } else {
                try reader.skip(wire)
                continue
            }
            if let oneof = field.oneof {
                for other in type.fields where other.oneof == oneof && other.number != number { found[other.number] = nil }
            }
        }
        return found
    }

    private func raw(_ wire: WireType, _ reader: inout ProtobufReader) throws(ProtobufError) -> Raw {
        switch wire {
        case .varint: .number(try reader.varint())
        case .fixed64: .number(try reader.fixed64())
        case .fixed32: .number(UInt64(try reader.fixed32()))
        case .bytes: .bytes(try reader.lengthDelimited())
        case .beginGroup, .endGroup: throw reader.fail(.group)
        }
    }

    private func value(of field: FieldType, _ raws: [Raw], at path: String, depth: Int) throws(MessageJSONError) -> JSON {
        if field.isRepeated {
            if let entry = pool.message(named: field.typeName), entry.isMapEntry {
                return try map(entry, raws, at: path, depth: depth)
            }
            var elements: [JSON] = []
            for (index, raw) in raws.enumerated() {
                elements.append(try single(field, raw, at: "\(path)[\(index)]", depth: depth))
            }
            return .array(elements)
        }
        guard let last = raws.last else { return .null }
        guard field.kind == .message, raws.count > 1 else { return try single(field, last, at: path, depth: depth) }
        // A message that comes in parts: the parts one after another are the whole.
        var whole: [UInt8] = []
        for case .bytes(let part) in raws { whole += part }
        return try single(field, .bytes(whole[...]), at: path, depth: depth)
    }

    private func map(_ entry: MessageType, _ raws: [Raw], at path: String, depth: Int) throws(MessageJSONError) -> JSON {
        guard let key = entry.field(number: 1), let valueField = entry.field(number: 2) else {
            throw MessageJSONError(path: path, message: "is no map")
        }
        var members: [JSON.Member] = []
        for case .bytes(let bytes) in raws {
            let pair: [Int: [Raw]]
            do throws(ProtobufError) {
                pair = try collect(bytes, entry)
            } catch {
                throw MessageJSONError(path: path, message: error.description)
            }
            let empty: (FieldType) -> Raw = { $0.kind.wireType == .bytes ? .bytes([]) : .number(0) }
            let keyJSON = try single(key, pair[1]?.last ?? empty(key), at: path, depth: depth)
            let name = keyJSON.text ?? keyJSON.text()
            let value = try single(valueField, pair[2]?.last ?? empty(valueField), at: "\(path)[\"\(name)\"]", depth: depth)
            members.removeAll { $0.name == name }
            members.append(.init(name, value))
        }
        return .object(members)
    }

    /// What an absent field is shown as among defaults; nil: not at all.
    private func emptyValue(_ field: FieldType) -> JSON? {
        if field.isRepeated {
            return pool.message(named: field.typeName)?.isMapEntry == true ? .object([]) : .array([])
        }
        if field.oneof != nil || field.isOptional || field.kind == .message { return nil }
        return try? single(field, field.kind.wireType == .bytes ? .bytes([]) : .number(0), at: "", depth: 0)
    }
}
