// A failure of a store: a code of the store interface and a message for the log.

internal import CLecternPlugin

/// A failed operation of a store.
package struct Failure: Error {
    /// One of the codes of `lectern_plugin.h`, never `LECTERN_OK`.
    package let code: Int32

    /// The message for the host's log.
    package let message: String

    /// - Parameters:
    ///   - code: a code of `lectern_plugin.h` other than `LECTERN_OK`.
    ///   - message: for the host's log.
    package init(_ code: Int32, _ message: String) {
        self.code = code
        self.message = message
    }
}
