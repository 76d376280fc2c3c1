// What a method does to data, and what a running handler may therefore do.

internal import CLecternPlugin

/// What a method does to data. Ordered: a handler may call methods of its own effect or less.
package enum Effect: Int32, Comparable, Sendable {
    /// Touches no data.
    case none = 0
    /// Reads one snapshot.
    case read = 1
    /// Runs in one transaction.
    case write = 2

    package static func < (left: Effect, right: Effect) -> Bool { left.rawValue < right.rawValue }

    /// The word for people: "write".
    package var name: String {
        switch self {
        case .none: "none"
        case .read: "read"
        case .write: "write"
        }
    }
}
