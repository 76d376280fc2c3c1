// Writes the fields of one message whose type is known only by its descriptor. Generated messages are written by `MessageWriter`.

/// Collects an encoded message.
package struct ProtobufWriter: Sendable {
    /// What was written.
    package private(set) var bytes: [UInt8] = []

    /// Begins with nothing.
    package init() {}

    /// Writes a field's number and wire type.
    package mutating func tag(_ number: Int, _ type: WireType) {
        varint(UInt64(number) << 3 | UInt64(type.rawValue))
    }

    /// Writes a number in as few bytes as it takes.
    package mutating func varint(_ value: UInt64) {
        Varint.append(value, to: &bytes)
    }

    /// Writes four bytes, the lowest first.
    package mutating func fixed32(_ value: UInt32) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    /// Writes eight bytes, the lowest first.
    package mutating func fixed64(_ value: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    /// Writes a length and the bytes.
    package mutating func lengthDelimited(_ value: some Collection<UInt8>) {
        varint(UInt64(value.count))
        bytes.append(contentsOf: value)
    }

    /// Writes bytes as they are: a value that was encoded before.
    package mutating func raw(_ value: some Collection<UInt8>) {
        bytes.append(contentsOf: value)
    }

    /// Writes a field as it was read.
    /// - Parameters:
    ///   - number: its number.
    ///   - type: its wire type.
    ///   - reader: stands at its value.
    /// - Throws: `ProtobufError` where the value reaches past the end.
    package mutating func copy(_ number: Int, _ type: WireType, from reader: inout ProtobufReader) throws(ProtobufError) {
        tag(number, type)
        switch type {
        case .varint: varint(try reader.varint())
        case .fixed64: fixed64(try reader.fixed64())
        case .bytes: lengthDelimited(try reader.lengthDelimited())
        case .fixed32: fixed32(try reader.fixed32())
        case .beginGroup, .endGroup: throw reader.fail(.group)
        }
    }
}
