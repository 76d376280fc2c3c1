// The lives of periods and of cash boxes.

package import LecternKit

package enum PeriodLife: Life {
    package enum State: String, LifeName {
        case open, closed
    }

    package enum Event: String, LifeName {
        case opened, closed
    }

    package enum Guard: String, LifeName {
        case isOver = "is_over"
        case isFirstOpen = "is_first_open"
    }

    package static let table = StateTable<PeriodLife>(
        "ledger.period", "A month of the books.",
        states: [
            .open: "Postings are written in it.",
            .closed: "It never changes any more: what is found later is posted in a later one.",
        ],
        final: [.closed],
        guards: [
            .isOver: "Its last day is over.",
            .isFirstOpen: "No earlier one is open.",
        ],
        bounds: [.isOver],
        edges: [
            .init(nil, .opened, .open, by: .anyOwnerCaller, "The first posting is written in it."),
            .init(.open, .closed, .closed, by: [.admin, .staff], if: [.isOver, .isFirstOpen], "Staff close it."),
        ])

    /// Decides whether a period may be closed.
    /// - Parameters:
    ///   - state: where it is.
    ///   - actor: who wants it.
    ///   - end: when it is over, milliseconds since 1970.
    ///   - now: likewise.
    ///   - isFirstOpen: whether no earlier one is open.
    package static func close(_ state: State, by actor: Actors, end: Int64, now: Int64, isFirstOpen: Bool) -> Verdict<PeriodLife> {
        table.decide(from: state, .closed, by: actor) { guarded in
            switch guarded {
            case .isOver: .atLeast(now, end)
            case .isFirstOpen: .holds(isFirstOpen)
            }
        }
    }
}

package enum BoxLife: Life {
    package typealias Guard = NoGuard

    package enum State: String, LifeName {
        case open, closed
    }

    package enum Event: String, LifeName {
        case opened, closed
    }

    private static let keepers: Actors = [.admin, .staff]
    private static let takers: Actors = [.admin, .staff, .device, .readerAtDevice]

    package static let table = StateTable<BoxLife>(
        "ledger.box", "A cash box: of a desk, from one count to the next; or in a kiosk, until it is emptied.",
        states: [
            .open: "Cash is taken and given.",
            .closed: "It was counted, and nothing is taken.",
        ],
        edges: [
            .init(nil, .opened, .open, by: takers, "Staff open it for the first time, or a kiosk takes cash for the first time."),
            .init(.closed, .opened, .open, by: takers, "The same, after it was closed."),
            .init(.open, .closed, .closed, by: keepers, "Staff count it."),
        ])
}
