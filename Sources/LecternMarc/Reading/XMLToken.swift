// The tokens of the XML scanner.

/// A part of an XML text.
enum XMLToken: Equatable, Sendable {
    /// Local names only; prefixes and namespace declarations are taken off.
    case start(name: String, attributes: [String: String], isEmpty: Bool)
    case end(name: String)
    /// Text with its references resolved. One stretch may come in several parts.
    case text([UInt8])
}
