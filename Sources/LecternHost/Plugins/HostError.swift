// Why the daemon cannot start, in words for the administrator.

/// An operating error of the host itself: a plugin that cannot be used, a migration that was changed.
package struct HostError: Error, Equatable, CustomStringConvertible {
    /// What was expected, what was found, and what to do.
    package let description: String

    /// Makes an error.
    /// - Parameter description: the words for the administrator.
    package init(_ description: String) {
        self.description = description
    }
}
