// What went wrong in the database, in the host's terms: a result code and words for the log.

internal import CLecternPlugin

/// A failed operation of a store.
package struct Failure: Error {
    /// One of the codes of `lectern_plugin.h`, never `LECTERN_OK`.
    package let code: Int32

    /// What a person needs to know of it.
    package let message: String

    /// - Parameters:
    ///   - code: what the host is told.
    ///   - message: what its log says.
    package init(_ code: Int32, _ message: String) {
        self.code = code
        self.message = message
    }
}
