// What is wrong with a map, a street file or a route.

/// An error of this module, in words that name what is wrong and, where something can be done, what.
package struct StreetError: Error, Equatable, CustomStringConvertible {
    /// What is wrong: a clause without a full stop, that can stand behind a file's name and a colon.
    package let message: String

    package init(_ message: String) { self.message = message }

    package var description: String { message }
}
