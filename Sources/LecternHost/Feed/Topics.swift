// The topics that a watcher or a method follows.

/// A set of topics: exact names, and beginnings that end in ".*".
package struct Topics: Equatable, Sendable {
    /// As they were given.
    package let patterns: [String]

    /// Whether a topic is among them.
    /// - Parameter topic: "circulation.loan".
    func contains(_ topic: String) -> Bool {
        patterns.contains { pattern in
            pattern.hasSuffix(".*") ? topic.hasPrefix(pattern.dropLast(1)) : topic == pattern
        }
    }
}
