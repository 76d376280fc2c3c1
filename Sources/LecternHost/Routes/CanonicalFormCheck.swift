// A quick check whether an encoded message is in canonical form as it came, as most clients send it.

internal import LecternProtobuf

/// Whether `CanonicalRequest` would give an encoded message back unchanged: single scalars in ascending order of field numbers, no
/// default values, no varint longer than needed. Conservative: refuses some messages that are canonical. Immutable.
struct CanonicalFormCheck: Sendable {
    /// Tags are one byte up to here.
    private static let numberMax = 15
    /// The tag of each field number; 0: a field that is not checked here.
    private let tags: [UInt8]

    /// - Parameter type: of the messages; nil: no message passes.
    init(_ type: MessageType?) {
        var tags = [UInt8](repeating: 0, count: CanonicalFormCheck.numberMax + 1)
        for field in type?.fields ?? [] where field.number <= CanonicalFormCheck.numberMax {
            if field.isRepeated || field.oneof != nil || field.kind == .message || field.kind == .group { continue }
            tags[field.number] = UInt8(field.number) << 3 | field.kind.wireType.rawValue
        }
        self.tags = tags
    }

    /// Whether a message is certainly in canonical form.
    func isCanonical(_ bytes: [UInt8]) -> Bool {
        var at = 0
        var before = 0
        while at < bytes.count {
            let number = Int(bytes[at] >> 3)
            guard number > before, number <= CanonicalFormCheck.numberMax, tags[number] == bytes[at] else { return false }
            before = number
            let start = at + 1
            switch WireType(rawValue: bytes[at] & 7) {
            case .varint:
                at = start
                while at < bytes.count, bytes[at] >= 0x80 { at += 1 }
                at += 1
                // A last group of 0 is not needed, or is the default; a tenth byte has room for one bit.
                guard at <= bytes.count, bytes[at - 1] != 0, at - start < 10 || (at - start == 10 && bytes[at - 1] == 1)
                else { return false }
            case .bytes:
                guard start < bytes.count, bytes[start] < 0x80, bytes[start] > 0 else { return false }
                at = start + 1 + Int(bytes[start])
            case .fixed32, .fixed64:
                at = start + (bytes[at] & 7 == WireType.fixed32.rawValue ? 4 : 8)
                guard at <= bytes.count, bytes[start..<at].contains(where: { $0 != 0 }) else { return false }
            case nil: return false
            }
        }
        return at == bytes.count
    }
}
