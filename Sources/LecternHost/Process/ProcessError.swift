// What the operating system refused, in words.

internal import Glibc

/// An operating error of supervisor or worker.
package struct ProcessError: Error, Equatable, CustomStringConvertible {
    /// What could not be done and why.
    package let description: String

    /// Makes an error.
    /// - Parameters:
    ///   - what: what could not be done.
    ///   - errno: the system's error number.
    package init(_ what: String, errno: Int32) {
        let words = strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
        description = "\(what): \(words)"
    }

    /// Makes an error that is not the system's.
    /// - Parameter description: what is wrong and what to do.
    package init(_ description: String) {
        self.description = description
    }
}
