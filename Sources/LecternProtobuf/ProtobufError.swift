// What is wrong with bytes that should be a protobuf message.

/// Bytes that are no message.
public struct ProtobufError: Error, Equatable, CustomStringConvertible {
    /// What is wrong.
    public enum Fault: Error, Equatable, Sendable {
        /// A value reaches past the end.
        case truncated
        /// A varint has no last byte before the end.
        case varintTruncated
        /// A varint of more than ten bytes.
        case varintTooLong
        /// Field number 0, or a wire type that does not exist.
        case badTag
        /// A group, which no message of today has.
        case group
        /// A field of another wire type than its kind has.
        case wrongWireType
        /// Text that is not UTF-8.
        case notText
        /// Messages within messages deeper than is read.
        case tooDeep
    }

    /// What is wrong.
    package let fault: Fault
    /// Where, in bytes from the message's beginning.
    package let offset: Int

    public var description: String {
        let message =
            switch fault {
            case .truncated, .varintTruncated: "a value reaches past the end"
            case .varintTooLong: "a number has more than ten bytes"
            case .badTag: "a field has no valid number or type"
            case .group: "groups are not read"
            case .wrongWireType: "a field has another wire type than its kind"
            case .notText: "text is not UTF-8"
            case .tooDeep: "messages lie too deep within messages"
            }
        return "\(message), at byte \(offset)"
    }
}
