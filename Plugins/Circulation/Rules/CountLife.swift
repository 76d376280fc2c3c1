// The life of a count of shelves.

package import LecternKit

/// A count of what stands on shelves.
package enum CountLife: Life {
    package enum State: String, LifeName { case open, closing, closed, abandoned }
    package enum Event: String, LifeName { case opened, confirmed, finished, abandoned }
    package enum Guard: String, LifeName { case isAsListed = "is_as_listed" }

    package static let table = StateTable<CountLife>(
        "circulation.count", "A count of what stands on shelves of a branch.",
        states: [
            .open: "Shelves are scanned.", .closing: "What was not found is being marked as missing.",
            .closed: "What was not found is missing.", .abandoned: "It was ended, and nothing is missing by it.",
        ],
        final: [.closed, .abandoned],
        guards: [.isAsListed: "As many items are missing as were listed to whoever closes it."],
        edges: [
            .init(nil, .opened, .open, by: ItemLife.keepers, "Staff begin to count."),
            .init(.open, .confirmed, .closing, by: ItemLife.keepers, if: [.isAsListed], "Staff have seen what is missing."),
            .init(.open, .abandoned, .abandoned, by: ItemLife.keepers, "It was begun by mistake, or was not finished."),
            .init(.closing, .finished, .closed, by: .timer, "All that is missing is marked."),
        ])
}

extension CountLife.State {
    /// The number under which its row keeps it, the contract's.
    package var number: Int64 {
        switch self {
        case .open: 1
        case .closing: 2
        case .closed: 3
        case .abandoned: 4
        }
    }

    /// The state of a row.
    package init?(number: Int64) {
        guard let state = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = state
    }
}
