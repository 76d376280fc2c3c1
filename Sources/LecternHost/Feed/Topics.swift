// The topics that a watcher follows.

/// A set of topics: exact names, and beginnings that end in ".*".
struct Topics: Equatable, Sendable {
    let patterns: [String]

    /// Whether a topic is among them.
    /// - Parameter topic: "circulation.loan".
    func contains(_ topic: String) -> Bool {
        patterns.contains { pattern in
            pattern.hasSuffix(".*") ? topic.hasPrefix(pattern.dropLast(1)) : topic == pattern
        }
    }
}
