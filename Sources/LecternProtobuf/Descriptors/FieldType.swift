// A field of a message type.

/// What a field holds. The numbers are those of google.protobuf.FieldDescriptorProto.Type.
package enum FieldKind: UInt64, Sendable {
    case double = 1
    case float = 2
    case int64 = 3
    case uint64 = 4
    case int32 = 5
    case fixed64 = 6
    case fixed32 = 7
    case bool = 8
    case string = 9
    case group = 10
    case message = 11
    case bytes = 12
    case uint32 = 13
    case enumeration = 14
    case sfixed32 = 15
    case sfixed64 = 16
    case sint32 = 17
    case sint64 = 18

    /// How a single value of this kind is written.
    package var wireType: WireType {
        switch self {
        case .double, .fixed64, .sfixed64: .fixed64
        case .float, .fixed32, .sfixed32: .fixed32
        case .string, .bytes, .message, .group: .bytes
        case .int64, .uint64, .int32, .bool, .uint32, .enumeration, .sint32, .sint64: .varint
        }
    }
}

/// A field of a message type.
package struct FieldType: Sendable {
    /// As in the .proto: "reader_id".
    package let name: String
    /// As in JSON: "readerId".
    package let jsonName: String
    package let number: Int
    package let kind: FieldKind
    package let isRepeated: Bool
    /// Messages and enums: the full name, "lectern.types.v1.Place"; else empty.
    package let typeName: String
    /// Its oneof's index in the message's `oneofs`; nil: in none.
    package let oneof: Int?
    /// The .proto marks it `optional`.
    package let isOptional: Bool
    package let documentation: Documentation
}

/// What the .proto says about a declaration, and where it stands.
package struct Documentation: Sendable {
    /// The comment before it (or behind it on its line), without markers; empty: none.
    package let comment: String
    /// Line and column of its beginning, from 1; 0: not known.
    package let line: Int
    package let column: Int

    package static let none = Documentation(comment: "", line: 0, column: 0)
}
