// The life of a hold: from the request to the loan.

package import LecternKit

/// A reader's request for an item.
package enum HoldLife: Life {
    package enum State: String, LifeName {
        case waiting, suspended, coming, ready, filled, cancelled, expired
    }

    package enum Event: String, LifeName {
        case placed
        case placedForLater = "placed_for_later"
        case suspended, resumed, sent, arrived, held, released, filled, cancelled
        case notNeeded = "not_needed"
        case notPickedUp = "not_picked_up"
        case reminded, offered
    }

    package enum Guard: String, LifeName {
        case notBlocked = "not_blocked"
        case notExpired = "not_expired"
        case isNew = "is_new"
        case notOnLoan = "not_on_loan"
        case holdable
        case notOnShelf = "not_on_shelf"
        case belowHoldsMax = "below_holds_max"
        case pointKeeps = "point_keeps"
        case isOver = "is_over"
    }

    private static let placers: Actors = [.readerAtDevice, .readerAtPartner, .readerAtDesk, .admin, .staff]
    /// Who scans items: one that is lent or returned may change the hold of somebody else.
    private static let scanners = ItemLife.returners
    private static let forAHold: [Guard] = [.notBlocked, .notExpired, .holdable, .notOnShelf, .isNew, .notOnLoan, .belowHoldsMax, .pointKeeps]

    package static let table = StateTable<HoldLife>(
        "circulation.hold", "A reader's request for an item of a work, of a record, or for one item.",
        states: [
            .waiting: "In the line of its work.",
            .suspended: "In the line, and others go first.",
            .coming: "An item is on its way to the pick-up point.",
            .ready: "An item is on the hold shelf of the pick-up point.",
            .filled: "The reader has an item.",
            .cancelled: "The reader or staff have given it up, or another hold of its group was filled.",
            .expired: "It was not needed any more, or nobody came for the item.",
        ],
        final: [.filled, .cancelled, .expired],
        guards: [
            .notBlocked: "The reader is not blocked.",
            .notExpired: "The reader's card has not expired.",
            .isNew: "The reader has no open hold for the work that the same items could fill.",
            .notOnLoan: "The reader has no item of the record on loan.",
            .holdable: "The loan rule lends such items, and lets them be held.",
            .notOnShelf: "None is on a shelf, or the rule lets such items be held all the same.",
            .belowHoldsMax: "The reader has fewer holds than are allowed.",
            .pointKeeps: "The service point lends, or keeps things to be picked up, and is in service.",
            .isOver: "The time is over.",
        ],
        bounds: [.belowHoldsMax, .isOver],
        edges: edges)

    private static let edges: [StateTable<HoldLife>.Edge] = {
        var edges: [StateTable<HoldLife>.Edge] = [
            .init(nil, .placed, .waiting, by: placers, if: forAHold, "The reader asks for it, or staff do for the reader."),
            .init(nil, .placedForLater, .suspended, by: placers, if: forAHold, "The same, and not before a moment."),
            .init(.waiting, .suspended, .suspended, by: placers, "The reader lets others go first."),
            .init(.suspended, .suspended, .suspended, by: placers, "The same, until another moment."),
            .init(.suspended, .resumed, .waiting, by: placers.union(.timer), "The reader wants it now, or its moment has come."),
            .init(.waiting, .sent, .coming, by: scanners, "An item was scanned elsewhere, and is sent to the pick-up point."),
            .init(.waiting, .held, .ready, by: scanners, "An item was scanned at the pick-up point's branch."),
            .init(.coming, .arrived, .ready, by: scanners, "The item has arrived."),
            .init(.ready, .sent, .coming, by: scanners, "The item was carried elsewhere, and is sent back."),
            .init(.ready, .reminded, .ready, by: .timer, if: [.isOver], "The reader is reminded that the item waits."),
            .init(.ready, .notPickedUp, .expired, by: .timer, if: [.isOver], "Nobody came for the item in time."),
        ]
        for state in [State.coming, .ready] {
            edges.append(
                .init(
                    state, .released, .waiting, by: scanners.union(ItemLife.carriers),
                    "Its item is lost, damaged, or with somebody else: it waits again, in its old place."))
        }
        for state in [State.waiting, .suspended, .coming, .ready] {
            edges.append(.init(state, .filled, .filled, by: ItemLife.borrowers.union(ItemLife.carriers), "The reader has borrowed an item that fits."))
            edges.append(
                .init(
                    state, .cancelled, .cancelled, by: placers.union(ItemLife.borrowers).union(ItemLife.carriers),
                    "It is given up, or another hold of its group was filled."))
        }
        for state in [State.waiting, .suspended] {
            edges.append(.init(state, .notNeeded, .expired, by: .timer, if: [.isOver], "It was not needed any more after this day."))
        }
        edges.append(
            .init(
                .waiting, .offered, .ready, by: placers.union(ItemLife.enders),
                "A copy under a licence is free: it is kept for the reader, who was the next in the line."))
        return edges
    }()
}

extension HoldLife.State {
    /// The number under which a row keeps it.
    package var number: Int64 {
        switch self {
        case .waiting: 1
        case .suspended: 2
        case .coming: 3
        case .ready: 4
        case .filled: 5
        case .cancelled: 6
        case .expired: 7
        }
    }

    /// - Parameter number: as a row keeps it; nil where it is none.
    package init?(number: Int64) {
        guard let state = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = state
    }

    /// Whether it is over.
    package var isClosed: Bool { number >= Self.filled.number }
    /// Whether it has a position in the line of its work.
    package var isInLine: Bool { number <= Self.suspended.number }
    /// The stage of its rows in the lines of records; nil: it has none.
    package var stage: Int64? {
        switch self {
        case .waiting: 0
        case .suspended: 1
        case .coming, .ready: 2
        case .filled, .cancelled, .expired: nil
        }
    }
}
