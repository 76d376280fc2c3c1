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
        let span = bytes.span
        var at = 0
        var before = 0
        do {
            while at < span.count {
                let begin = at
                let (number, type) = try ProtobufTokenizer.tag(span, &at, span.count)
                guard number > before, number <= CanonicalFormCheck.numberMax, tags[number] == span[begin] else { return false }
                before = number
                let behindTag = at
                let value = try ProtobufTokenizer.value(span, &at, span.count, type)
                switch type {
                case .varint:
                    // A last group of 0 is not needed, or is the default; a tenth byte has room for one bit.
                    guard span[at - 1] != 0, value.count < 10 || span[at - 1] == 1 else { return false }
                case .bytes:
                    guard value.lowerBound == behindTag + 1, !value.isEmpty else { return false }
                case .fixed32, .fixed64:
                    guard bytes[value].contains(where: { $0 != 0 }) else { return false }
                case .beginGroup, .endGroup: return false
                }
            }
        } catch {
            return false
        }
        return true
    }
}
