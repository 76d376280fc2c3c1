// JSON to single values: text, bytes, numbers, enums, truths.

internal import LecternProtobuf

extension JSONToMessage {
    /// A string's or bytes field's content.
    func text(_ field: FieldType, _ value: JSON, at path: String) throws(MessageJSONError) -> [UInt8] {
        guard let text = value.text else {
            throw MessageJSONError(path: path, message: "must be a string, not \(value.kindDescription)")
        }
        guard field.kind == .bytes else { return Array(text.utf8) }
        guard let bytes = JSONBase64.decode(text) else { throw MessageJSONError(path: path, message: "must be base64") }
        return bytes
    }

    /// A number, enum or truth, without its tag.
    func number(_ field: FieldType, _ value: JSON, at path: String, to writer: inout ProtobufWriter) throws(MessageJSONError) {
        switch field.kind {
        case .int32: writer.varint(UInt64(bitPattern: Int64(try whole(value, Int32.self, path))))
        case .int64: writer.varint(UInt64(bitPattern: try whole(value, Int64.self, path)))
        case .uint32: writer.varint(UInt64(try whole(value, UInt32.self, path)))
        case .uint64: writer.varint(try whole(value, UInt64.self, path))
        case .sint32:
            let number = try whole(value, Int32.self, path)
            writer.varint(UInt64(UInt32(bitPattern: number << 1 ^ number >> 31)))
        case .sint64:
            let number = try whole(value, Int64.self, path)
            writer.varint(UInt64(bitPattern: number << 1 ^ number >> 63))
        case .fixed32: writer.fixed32(try whole(value, UInt32.self, path))
        case .sfixed32: writer.fixed32(UInt32(bitPattern: try whole(value, Int32.self, path)))
        case .fixed64: writer.fixed64(try whole(value, UInt64.self, path))
        case .sfixed64: writer.fixed64(UInt64(bitPattern: try whole(value, Int64.self, path)))
        case .double: writer.fixed64(try real(value, path).bitPattern)
        case .float: writer.fixed32(try float(value, path).bitPattern)
        case .enumeration: writer.varint(UInt64(bitPattern: Int64(try enumeration(field, value, path))))
        case .bool:
            guard let truth = value.truth else {
                throw MessageJSONError(path: path, message: "must be true or false, not \(value.kindDescription)")
            }
            writer.varint(truth ? 1 : 0)
        case .string, .bytes, .message, .group:
            throw MessageJSONError(path: path, message: "is no number")
        }
    }

    private func digits(_ value: JSON) -> String? {
        switch value {
        case .number(let digits): digits
        // A string of digits must be what JSON takes for a number; Swift would take "0x1p3" too.
        case .string(let text) where !text.isEmpty && text.utf8.allSatisfy(JSONToMessage.mayBeInNumber): text
        case .string(let text) where ["NaN", "Infinity", "-Infinity"].contains(text): text
        case .null, .bool, .string, .array, .object: nil
        }
    }

    private static func mayBeInNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): true
        default: false
        }
    }

    private func whole<Value: FixedWidthInteger>(_ value: JSON, _ type: Value.Type, _ path: String) throws(MessageJSONError) -> Value {
        let number: Value? =
            if let text = value.text {
                // In a string only plain digits stand for a whole number, as elsewhere.
                digits(value) == nil ? nil : Value(text)
            } else {
                digits(value).flatMap { JSONNumber.integer($0) }
            }
        guard let number else {
            let found = if case .number(let digits) = value { digits } else if let text = value.text { "\"\(text)\"" } else { value.kindDescription }
            throw MessageJSONError(path: path, message: "must be a whole number from \(Value.min) to \(Value.max), not \(found)")
        }
        return number
    }

    private func real(_ value: JSON, _ path: String) throws(MessageJSONError) -> Double {
        guard let digits = digits(value), let number = JSONNumber.real(digits) else {
            throw MessageJSONError(path: path, message: "must be a number, not \(value.text.map { "\"\($0)\"" } ?? value.kindDescription)")
        }
        return number
    }

    private func float(_ value: JSON, _ path: String) throws(MessageJSONError) -> Float {
        let wide = try real(value, path)
        let number = Float(wide)
        guard number.isFinite || !wide.isFinite else { throw MessageJSONError(path: path, message: "is too large for a float") }
        return number
    }

    private func enumeration(_ field: FieldType, _ value: JSON, _ path: String) throws(MessageJSONError) -> Int32 {
        if case .number = value { return try whole(value, Int32.self, path) }
        guard let name = value.text, let type = pool.enumeration(named: field.typeName) else {
            throw MessageJSONError(path: path, message: "must be the name of a value, not \(value.kindDescription)")
        }
        if let found = type.values.first(where: { $0.name == name }) { return found.number }
        let names = type.values.map(\.name)
        let hint = Spelling.nearest(name, among: names).map { "did you mean \($0)?" } ?? "\(type.name) has " + names.joined(separator: ", ")
        throw MessageJSONError(path: path, message: "\"\(name)\" is no value; \(hint)")
    }
}
