// What `lectern status` says of the configuration that serves, and of later reloads.

/// The configuration that serves, for people.
package struct ConfigurationReport: Equatable, Sendable {
    /// A reload that was refused.
    package struct Refusal: Equatable, Sendable {
        /// Milliseconds since 1970 UTC.
        package let atMilliseconds: Int64
        /// What is wrong, with the file or key.
        package let message: String

        /// Makes a refusal of what its properties say.
        package init(atMilliseconds: Int64, message: String) {
            self.atMilliseconds = atMilliseconds
            self.message = message
        }
    }

    /// The file.
    package let path: String
    /// When this worker began with it, milliseconds since 1970 UTC.
    package let readAtMilliseconds: Int64
    /// The last reload, where it was refused: the files on disk are not what serves. Nil: it was not, or there was none.
    package var refused: Refusal?
    /// What is wrong with the file of revoked certificates; nil: nothing, or there is none.
    package var revokedProblem: String?

    /// Makes the report of a worker that has begun; nothing is refused yet.
    /// - Parameters:
    ///   - path: the configuration's file.
    ///   - readAtMilliseconds: when this worker began with it, milliseconds since 1970 UTC.
    package init(path: String, readAtMilliseconds: Int64) {
        self.path = path
        self.readAtMilliseconds = readAtMilliseconds
    }
}
