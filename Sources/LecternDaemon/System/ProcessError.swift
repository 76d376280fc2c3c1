// What the operating system refused, in words.

internal import Glibc

/// An operating error of supervisor or worker.
package struct ProcessError: Error, Equatable, CustomStringConvertible {
    /// What could not be done and why.
    package let description: String
    /// How the daemon ends where this keeps it from starting.
    package let exitCode: ExitCode

    /// Makes an error.
    /// - Parameters:
    ///   - what: what could not be done.
    ///   - errno: the system's error number.
    ///   - exitCode: how the daemon ends where this keeps it from starting.
    package init(_ what: String, errno: Int32, _ exitCode: ExitCode = .configuration) {
        let message = strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
        description = "\(what): \(message)"
        self.exitCode = exitCode
    }

    /// Makes an error that is not the system's.
    /// - Parameter description: what is wrong and what to do.
    package init(_ description: String) {
        self.description = description
        exitCode = .configuration
    }
}
