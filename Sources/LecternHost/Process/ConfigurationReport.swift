// What `lectern status` tells of the configuration: which serves, and what came of the files since.

/// The configuration that serves, for people.
struct ConfigurationReport: Equatable, Sendable {
    /// A reload that was refused.
    struct Refusal: Equatable, Sendable {
        /// Milliseconds since 1970 UTC.
        let atMilliseconds: Int64
        /// What is wrong, and with which file or key.
        let words: String
    }

    /// The file.
    let path: String
    /// When this worker began with it, milliseconds since 1970 UTC.
    let readAtMilliseconds: Int64
    /// The last reload since then, where it was refused: then what is on the disk is not what serves.
    var refused: Refusal?
    /// What is wrong with the file of revoked certificates; nil: nothing, or there is none.
    var revokedProblem: String?
}
