// Failures of a store under test.

internal import CLecternPlugin

/// A result of the store that is not OK.
package struct StoreFailure: Error, Equatable, CustomStringConvertible {
    /// The result, `LECTERN_…`.
    package let code: Int32

    /// The store's message.
    package let message: String

    package init(_ code: Int32, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { "result \(code): \(message)" }

    package static let constraint = LECTERN_CONSTRAINT
    package static let retry = LECTERN_RETRY
    package static let interrupted = LECTERN_INTERRUPTED
    package static let full = LECTERN_FULL
    package static let busy = LECTERN_BUSY
    package static let unavailable = LECTERN_UNAVAILABLE
    package static let uncertain = LECTERN_UNCERTAIN
    package static let statement = LECTERN_STATEMENT
    package static let doomed = LECTERN_DOOMED
    package static let invalid = LECTERN_INVALID
}

/// The error of a store that violates a rule of the interface.
package struct StoreTestError: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}

/// Throws `StoreTestError` unless a condition holds.
package func require(
    _ condition: Bool, _ message: @autoclosure () -> String, line: UInt = #line
) throws {
    if !condition { throw StoreTestError("\(message()) (line \(line))") }
}

/// Throws `StoreTestError` unless two values are equal.
package func requireEqual<Value: Equatable>(
    _ found: Value, _ expected: Value, _ message: @autoclosure () -> String, line: UInt = #line
) throws {
    if found != expected {
        throw StoreTestError("\(message()): found \(found), expected \(expected) (line \(line))")
    }
}
