// The text of a statement, which stays where it is for the life of the process.

internal import CLecternPlugin

/// A statement. The host and the store find a statement that they know by the address of its text, so its text is made once:
/// a literal, or a `static let` that interpolates fragments.
///
///     private static let byBarcode = SQL("SELECT \(ItemRow.columns()) FROM \(ItemRow.table) WHERE barcode = $1")
///
/// `@unchecked`: the text is constant.
public struct SQL: @unchecked Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    let bytes: lectern_bytes

    /// Takes a literal, which stands in the program's constants.
    public init(stringLiteral value: StaticString) { self.init(value) }

    /// Takes a constant text.
    public init(_ text: StaticString) { bytes = lectern_bytes(text) }

    /// Makes a text that is never freed. Call it in the initial value of a `static let` only: anywhere else each call would
    /// take memory that nothing gives back, and the store would prepare the statement anew.
    /// - Parameter fragment: the statement.
    public init(_ fragment: SQLFragment) { bytes = Immortal.text(fragment.description) }

    /// The text.
    public var description: String { bytes.text }
}
