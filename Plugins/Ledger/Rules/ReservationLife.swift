// The life of a reservation: a part of a budget that is kept for a time.

package import LecternKit

/// Whoever calls an owner: what money is reserved and charged for is done anywhere.
private let anyone: Actors = [
    .stranger, .device, .partner, .desk, .admin, .readerAtDevice, .readerAtPartner, .readerAtDesk, .staff, .timer, .follower,
]

package enum ReservationLife: Life {
    package enum State: String, LifeName {
        case held, committed, released, expired, reversed
    }

    package enum Event: String, LifeName {
        case reserved, committed, released, expired, reversed
    }

    package enum Guard: String, LifeName {
        case isCovered = "is_covered"
        case isOver = "is_over"
    }

    package static let table = StateTable<ReservationLife>(
        "ledger.reservation", "A part of a budget that is kept for something until it is spent.",
        states: [
            .held: "It is kept: nobody else can spend it.",
            .committed: "It is spent, and owed to a partner.",
            .released: "It was not needed.",
            .expired: "Its time was over before it was spent.",
            .reversed: "It was spent, and the sale was reversed.",
        ],
        final: [.released, .reversed],
        guards: [
            .isCovered: "The budget has so much that is neither spent nor reserved for something else.",
            .isOver: "Its time is over.",
        ],
        bounds: [.isCovered, .isOver],
        edges: [
            .init(nil, .reserved, .held, by: anyone, if: [.isCovered], "Its owner reserves it."),
            .init(.held, .committed, .committed, by: anyone, if: [.isCovered], "Its owner spends it; another amount must be covered, too."),
            .init(.held, .released, .released, by: anyone, "Its owner does not need it."),
            .init(.held, .expired, .expired, by: .timer, if: [.isOver], "Its time is over."),
            .init(.expired, .committed, .committed, by: anyone, if: [.isCovered], "Its owner spends it late, and the budget still has so much."),
            .init(.committed, .reversed, .reversed, by: anyone, "The sale is reversed; the budget has the money again."),
        ])

    /// Decides whether something may happen to a reservation.
    /// - Parameters:
    ///   - event: what.
    ///   - state: where it is; nil: it begins.
    ///   - actor: who wants it.
    ///   - needed: minor units that are to be kept or spent.
    ///   - available: minor units that the budget has for it: what is free, and what is held for it.
    ///   - expiresAt: when its time is over, milliseconds since 1970.
    ///   - now: likewise.
    package static func decide(
        _ event: Event, from state: State?, by actor: Actors, needed: Int64 = 0, available: Int64 = 0, expiresAt: Int64 = 0, now: Int64 = 0
    ) -> Verdict<ReservationLife> {
        table.decide(from: state, event, by: actor) { guarded in
            switch guarded {
            case .isCovered: .atLeast(available, needed)
            case .isOver: .atLeast(now, expiresAt)
            }
        }
    }
}

extension Actors {
    /// All that call owners.
    static let anyOwnerCaller = anyone
}
