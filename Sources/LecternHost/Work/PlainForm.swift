// Requests that are in their one form as they came, which is what most clients send.

internal import LecternWire

/// What tells of an encoded message at a glance that `CanonicalRequest` would give it back unchanged: single numbers and
/// texts by rising number, none of them a default, nothing written longer than it need be. It says no to some that are
/// in their one form too.
struct PlainForm: Sendable {
    /// Tags are one byte up to here.
    private static let numberMax = 15
    /// The tags that may stand there, 0 where none may.
    private let tags: [UInt8]

    /// - Parameter type: of the messages; nil: none of them is told to be in its form.
    init(_ type: MessageType?) {
        var tags = [UInt8](repeating: 0, count: PlainForm.numberMax + 1)
        for field in type?.fields ?? [] where field.number <= PlainForm.numberMax {
            if field.isRepeated || field.oneof != nil || field.kind == .message || field.kind == .group { continue }
            tags[field.number] = UInt8(field.number) << 3 | field.kind.wireType.rawValue
        }
        self.tags = tags
    }

    /// Whether a message is certainly in its one form.
    func holds(_ bytes: [UInt8]) -> Bool {
        var at = 0
        var before = 0
        while at < bytes.count {
            let number = Int(bytes[at] >> 3)
            guard number > before, number <= PlainForm.numberMax, tags[number] == bytes[at] else { return false }
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
