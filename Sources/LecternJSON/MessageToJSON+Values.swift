// Single values of a message to JSON.

internal import LecternProtobuf

extension MessageToJSON {
    /// One value of a field.
    func single(_ field: FieldType, _ raw: Raw, at path: String, depth: Int) throws(MessageJSONError) -> JSON {
        switch raw {
        case .number(let bits): number(field, bits)
        case .bytes(let bytes): try block(field, bytes, at: path, depth: depth)
        }
    }

    private func block(_ field: FieldType, _ bytes: ArraySlice<UInt8>, at path: String, depth: Int) throws(MessageJSONError) -> JSON {
        switch field.kind {
        case .message:
            guard let type = pool.message(named: field.typeName) else {
                throw MessageJSONError(path: path, message: "the type \(field.typeName) is not known")
            }
            return try message(bytes, type, at: path, depth: depth + 1)
        case .string:
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw MessageJSONError(path: path, message: "is not UTF-8")
            }
            return .string(text)
        default: return .string(JSONBase64.encode(bytes))
        }
    }

    private func number(_ field: FieldType, _ bits: UInt64) -> JSON {
        switch field.kind {
        case .int32, .sfixed32: .integer(Int32(truncatingIfNeeded: bits))
        case .uint32, .fixed32: .integer(UInt32(truncatingIfNeeded: bits))
        case .sint32:
            .integer(Int32(bitPattern: UInt32(truncatingIfNeeded: bits) >> 1) ^ -Int32(bits & 1))
        case .int64, .sfixed64: .string(String(Int64(bitPattern: bits)))
        case .uint64, .fixed64: .string(String(bits))
        case .sint64: .string(String(Int64(bitPattern: bits >> 1) ^ -Int64(bits & 1)))
        case .double: real(Double(bitPattern: bits).description)
        case .float: real(Float(bitPattern: UInt32(truncatingIfNeeded: bits)).description)
        case .bool: .bool(bits != 0)
        case .enumeration: enumeration(field, Int32(truncatingIfNeeded: bits))
        case .string, .bytes, .message, .group: .null
        }
    }

    /// Swift's shortest digits that read back as the same value.
    private func real(_ digits: String) -> JSON {
        switch digits {
        case "inf": .string("Infinity")
        case "-inf": .string("-Infinity")
        case let text where text.contains("nan"): .string("NaN")
        default: .number(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
        }
    }

    private func enumeration(_ field: FieldType, _ number: Int32) -> JSON {
        let value = pool.enumeration(named: field.typeName)?.values.first { $0.number == number }
        return value.map { .string($0.name) } ?? .integer(number)
    }
}
