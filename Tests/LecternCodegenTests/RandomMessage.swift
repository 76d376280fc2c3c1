// Makes valid encodings of any message type at random, by descriptor, and breaks them.

import LecternTestSupport
import LecternProtobuf

/// Writes random messages.
struct RandomMessage {
    /// Besides letters: what is cut, escaped or encoded in three and four bytes.
    private static let alphabet = "abcXYZ019-_/. 书借還é😀\n\u{7f}\u{800}\u{ffff}"
    let pool: DescriptorPool
    var random: SeededRandom

    /// An encoding of a type: fields in any order, some twice, lists packed or not.
    mutating func encoding(of type: String, depth: Int = 0) -> [UInt8] {
        guard let message = pool.message(named: type) else { preconditionFailure("\(type) is not in the pool") }
        var fields: [[UInt8]] = []
        for field in message.fields where !random.chance(3) {
            if field.isRepeated {
                fields += list(field, depth)
            } else {
                let times = random.chance(12) ? 2 : 1
                for _ in 0..<times { fields.append(single(field, depth)) }
            }
        }
        if random.chance(10) { fields.append(unknown(message)) }
        if random.chance(4) { fields.shuffle(using: &random) }
        return fields.flatMap { $0 }
    }

    private mutating func list(_ field: FieldType, _ depth: Int) -> [[UInt8]] {
        let count = random.below(4)
        let isNumber = ![.string, .bytes, .message, .group].contains(field.kind)
        if !isNumber || random.chance(2) { return (0..<count).map { _ in single(field, depth) } }
        var packed = ProtobufWriter(), writer = ProtobufWriter()
        for _ in 0..<count { number(field, to: &packed) }
        writer.tag(field.number, .bytes)
        writer.lengthDelimited(packed.bytes)
        return [writer.bytes]
    }

    private mutating func single(_ field: FieldType, _ depth: Int) -> [UInt8] {
        var writer = ProtobufWriter()
        writer.tag(field.number, field.kind.wireType)
        switch field.kind {
        case .string: writer.lengthDelimited(random.text(24, of: Self.alphabet).utf8)
        case .bytes: writer.lengthDelimited(random.bytes(24))
        case .message, .group: writer.lengthDelimited(encoding(of: field.typeName, depth: depth + 1))
        default: number(field, to: &writer)
        }
        return writer.bytes
    }

    private mutating func number(_ field: FieldType, to writer: inout ProtobufWriter) {
        switch field.kind {
        case .double: writer.fixed64(Double(Int32(truncatingIfNeeded: random.number())).bitPattern)
        case .float: writer.fixed32(Float(Int16(truncatingIfNeeded: random.number())).bitPattern)
        case .fixed64, .sfixed64: writer.fixed64(random.number())
        case .fixed32, .sfixed32: writer.fixed32(UInt32(truncatingIfNeeded: random.number()))
        case .bool: writer.varint(random.chance(2) ? 1 : 0)
        case .uint32, .sint32: writer.varint(UInt64(UInt32(truncatingIfNeeded: random.number())))
        case .int32, .enumeration:
            writer.varint(UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: random.number()))))
        default: writer.varint(random.number())
        }
    }

    private mutating func unknown(_ message: MessageType) -> [UInt8] {
        var writer = ProtobufWriter()
        let number = 1 + random.below(30_000)
        guard message.field(number: number) == nil else { return [] }
        writer.tag(number, .bytes)
        writer.lengthDelimited(random.bytes(12))
        return writer.bytes
    }

    /// The same bytes with some of them changed, taken out, doubled or cut off.
    mutating func broken(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...random.below(3) {
            if bytes.isEmpty { return [UInt8(truncatingIfNeeded: random.next())] }
            let at = random.below(bytes.count)
            switch random.below(6) {
            case 0: bytes[at] ^= 1 << UInt8(random.below(8))
            case 1: bytes[at] = UInt8(truncatingIfNeeded: random.next())
            case 2: bytes.remove(at: at)
            case 3: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: at)
            case 4: bytes.removeLast(bytes.count - at)
            default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 1 + random.below(20))], at: at)
            }
        }
        return bytes
    }
}
