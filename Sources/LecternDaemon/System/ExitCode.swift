// How the daemon's processes end, for systemd, scripts and the supervisor. docs/man/lecternd.8 lists them.

/// An exit code of `lecternd`.
package struct ExitCode: RawRepresentable, Hashable, Sendable {
    package let rawValue: Int32

    package init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// Ended as asked.
    package static let success = ExitCode(rawValue: 0)
    /// The arguments are wrong (EX_USAGE).
    package static let usage = ExitCode(rawValue: 64)
    /// A worker died again and again (EX_SOFTWARE).
    package static let crashLoop = ExitCode(rawValue: 70)
    /// The operating system refused something that is needed, such as a port (EX_OSERR).
    package static let system = ExitCode(rawValue: 71)
    /// Something that the daemon needs does not answer yet, its database for one (EX_TEMPFAIL). Only workers end so: the
    /// supervisor starts another.
    package static let temporaryFailure = ExitCode(rawValue: 75)
    /// The configuration, a plugin, or the database can't be used (EX_CONFIG); starting again won't help.
    package static let configuration = ExitCode(rawValue: 78)
}
