// Counts of failed calls by reason, with an example of each.

internal import LecternWire

/// Problems by their reason, each with an example.
struct ReasonCounts: Sendable {
    /// One reason.
    struct Entry: Sendable {
        let reason: String
        var count: Int
        /// The first problem with this reason.
        let example: Problem
    }

    private static let entriesMax = 64
    private static let others = "OTHER_REASONS"
    private var entries: [String: Entry] = [:]

    /// All of them.
    var count: Int { entries.values.reduce(0) { $0 + $1.count } }

    /// The reasons, the most frequent first.
    var sorted: [Entry] { entries.values.sorted { ($1.count, $0.reason) < ($0.count, $1.reason) } }

    /// Counts a problem.
    mutating func add(_ problem: Problem) { add(Entry(reason: problem.reason, count: 1, example: problem)) }

    /// Counts all that another has counted.
    mutating func merge(_ other: ReasonCounts) { for entry in other.entries.values { add(entry) } }

    private mutating func add(_ entry: Entry) {
        let isKnown = entries[entry.reason] != nil || entries.count < ReasonCounts.entriesMax
        let reason = isKnown ? entry.reason : ReasonCounts.others
        entries[reason, default: Entry(reason: reason, count: 0, example: entry.example)].count += entry.count
    }
}
