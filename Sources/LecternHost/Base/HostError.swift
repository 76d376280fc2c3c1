// Why the daemon cannot start, as a message for the administrator.

/// An operating error of the host itself: a plugin that cannot be used, a migration that was changed.
package struct HostError: Error, Equatable, CustomStringConvertible {
    /// What was expected, what was found, and what to do.
    package let description: String
    /// Whether it may pass by itself, as when a database does not answer yet.
    package let isPassing: Bool

    /// Makes an error.
    /// - Parameters:
    ///   - description: the message for the administrator.
    ///   - isPassing: whether it may pass by itself.
    package init(_ description: String, isPassing: Bool = false) {
        self.description = description
        self.isPassing = isPassing
    }
}
