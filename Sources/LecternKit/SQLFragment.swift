// A part of a statement's text: literals of the source, joined with what rows declare of their tables.

/// A part of an SQL statement's text. It is made of literals and interpolates other fragments only, so that no data gets into
/// a statement: data is passed as parameters.
public struct SQLFragment: Equatable, Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
    /// The text.
    public let description: String

    init(text: String) { description = text }

    /// Takes a literal.
    public init(stringLiteral value: String) { description = value }

    /// Joins literals and fragments.
    public init(stringInterpolation: StringInterpolation) { description = stringInterpolation.text }

    /// The parts of an interpolated literal.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        /// Begins an empty text.
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Adds a literal.
        public mutating func appendLiteral(_ literal: String) { text += literal }

        /// Adds a fragment.
        public mutating func appendInterpolation(_ fragment: SQLFragment) { text += fragment.description }
    }

    /// A list of parameters, "$1, $2, $3", for `IN`.
    /// - Parameter numbers: which ones.
    public static func parameters(_ numbers: ClosedRange<Int>) -> SQLFragment {
        SQLFragment(text: numbers.map { "$\($0)" }.joined(separator: ", "))
    }
}
