// A parameter or column of the host's own statements, as a Swift value.

internal import CLecternPlugin

/// A value of the host's own tables.
enum SQLValue: Equatable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])

    /// Copies a column.
    init(_ value: lectern_value) {
        switch value.type {
        case LECTERN_INTEGER: self = .integer(value.integer)
        case LECTERN_TEXT: self = .text(value.bytes.text)
        case LECTERN_BLOB: self = .blob(value.bytes.copied)
        default: self = .null
        }
    }

    /// The number; 0 for anything else.
    var integer: Int64 { if case .integer(let number) = self { number } else { 0 } }
    /// The text; empty for anything else.
    var text: String { if case .text(let text) = self { text } else { "" } }
    /// The bytes; empty for anything else.
    var blob: [UInt8] { if case .blob(let bytes) = self { bytes } else { [] } }
}
