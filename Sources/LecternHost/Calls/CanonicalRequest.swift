// A request decoded and encoded again, so that the same request has the same bytes whoever encoded it.

internal import LecternProtobuf

/// Brings an encoded message into one form, led by its descriptor: fields by rising number, defaults left out,
/// packed numbers one by one, the last of a single field's values, parts of a single message joined. Fields that the
/// descriptor does not know stay, in their order, after those that it does.
struct CanonicalRequest {
    let pool: DescriptorPool
    /// Deeper than any request may be; the generator refuses recursive messages.
    private static let depthMax = 32

    /// The one form of a message.
    /// - Parameters:
    ///   - bytes: the encoded message.
    ///   - type: its full name; a name that the pool lacks leaves the fields as they are, sorted by number.
    /// - Throws: `ProtobufError` when the bytes are not a message.
    func form(_ bytes: [UInt8], of type: String) throws(ProtobufError) -> [UInt8] {
        var writer = ProtobufWriter()
        try write([bytes[...]], pool.message(named: type), to: &writer, depth: 0)
        return writer.bytes
    }

    private enum Value {
        case number(UInt64)
        case fixed32(UInt32)
        case fixed64(UInt64)
        case bytes(ArraySlice<UInt8>)

        var isZero: Bool {
            switch self {
            case .number(let value), .fixed64(let value): value == 0
            case .fixed32(let value): value == 0
            case .bytes(let slice): slice.isEmpty
            }
        }
    }

    private func write(
        _ parts: [ArraySlice<UInt8>], _ type: MessageType?, to writer: inout ProtobufWriter, depth: Int
    ) throws(ProtobufError) {
        var fields: [Int: [Value]] = [:]
        for part in parts { try read(part, type, into: &fields, depth: depth) }
        let known = fields.keys.filter { type?.field(number: $0) != nil }.sorted()
        let unknown = fields.keys.filter { type?.field(number: $0) == nil }.sorted()
        for number in known + unknown {
            guard let values = fields[number] else { continue }
            try write(values, number, type?.field(number: number), type, to: &writer, depth: depth)
        }
    }

    private func read(
        _ part: ArraySlice<UInt8>, _ type: MessageType?, into fields: inout [Int: [Value]], depth: Int
    ) throws(ProtobufError) {
        var reader = ProtobufReader(part)
        guard depth < CanonicalRequest.depthMax else { throw reader.fail(.truncated) }
        while let (number, wire) = try reader.next() {
            let field = type?.field(number: number)
            if let field, let oneof = field.oneof, let type {
                // The last member of a oneof that is set is the one that counts.
                for other in type.fields where other.oneof == oneof && other.number != number { fields[other.number] = nil }
            }
            if wire == .bytes, let field, field.isRepeated, field.kind.wireType != .bytes {
                let numbers = try reader.lengthDelimited()
                var packed = ProtobufReader(numbers)
                while packed.offset < numbers.count { fields[number, default: []].append(try value(&packed, field.kind.wireType)) }
            } else {
                fields[number, default: []].append(try value(&reader, wire))
            }
        }
    }

    private func value(_ reader: inout ProtobufReader, _ wire: WireType) throws(ProtobufError) -> Value {
        switch wire {
        case .varint: .number(try reader.varint())
        case .fixed32: .fixed32(try reader.fixed32())
        case .fixed64: .fixed64(try reader.fixed64())
        case .bytes: .bytes(try reader.lengthDelimited())
        case .beginGroup, .endGroup: throw reader.fail(.group)
        }
    }

    private func write(
        _ values: [Value], _ number: Int, _ field: FieldType?, _ type: MessageType?, to writer: inout ProtobufWriter,
        depth: Int
    ) throws(ProtobufError) {
        guard let field, field.kind == .message else {
            let isSingle = field.map { !$0.isRepeated } ?? false
            guard isSingle, let last = values.last else { return values.forEach { write($0, number, to: &writer) } }
            if !last.isZero || field?.oneof != nil { write(last, number, to: &writer) }
            return
        }
        let parts = values.compactMap { value -> ArraySlice<UInt8>? in if case .bytes(let part) = value { part } else { nil } }
        let inner = pool.message(named: field.typeName)
        for group in field.isRepeated ? parts.map({ [$0] }) : [parts] {
            var nested = ProtobufWriter()
            try write(group, inner, to: &nested, depth: depth + 1)
            writer.tag(number, .bytes)
            writer.lengthDelimited(nested.bytes)
        }
    }

    private func write(_ value: Value, _ number: Int, to writer: inout ProtobufWriter) {
        switch value {
        case .number(let number64):
            writer.tag(number, .varint)
            writer.varint(number64)
        case .fixed32(let number32):
            writer.tag(number, .fixed32)
            writer.fixed32(number32)
        case .fixed64(let number64):
            writer.tag(number, .fixed64)
            writer.fixed64(number64)
        case .bytes(let slice):
            writer.tag(number, .bytes)
            writer.lengthDelimited(slice)
        }
    }
}
