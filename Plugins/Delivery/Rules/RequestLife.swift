// The life of a request: from what a reader asks for to the book in the reader's hands, or back on its shelf.

package import LecternKit

/// A book that a reader asked for, and that is brought.
package enum RequestLife: Life {
    package enum State: String, LifeName {
        case requested, picked, packed
        case handedOver = "handed_over"
        case inTransit = "in_transit"
        case attempted, waiting, delivered, collected, expired, returning, returned, untraced, lost, damaged
        case puttingBack = "putting_back"
        case cancelled, unfilled
    }

    package enum Event: String, LifeName {
        case requested
        case sourcedAgain = "sourced_again"
        case unfilled, picked, packed
        case handedOver = "handed_over"
        case moved, attempted, delivered, returning, untraced, arrived, collected
        case notCollected = "not_collected"
        case back, damaged, lost, cancelled
        case putBack = "put_back"
        case gaveUp = "gave_up"
        case late
    }

    package enum Guard: String, LifeName {
        case isTaken = "is_taken"
        case isCancellable = "is_cancellable"
        case isOver = "is_over"
    }

    private static let askers: Actors = [.readerAtDevice, .readerAtPartner, .readerAtDesk, .staff]
    private static let cancellers = askers.union([.admin, .follower])
    /// Who tells of parcels.
    private static let trackers: Actors = [.partner, .readerAtPartner]
    /// Whatever a hold tells that was filled, wherever that was.
    private static let holds: Actors = [.follower]

    /// With the carrier, and every scan can still come: they come in any order.
    package static let carried: [State] = [.packed, .handedOver, .inTransit, .attempted, .returning, .untraced]

    package static let table = StateTable<RequestLife>(
        "delivery.request",
        "A book that a reader asked for, and that is brought to the door or to a point where it is picked up.",
        states: [
            .requested: "A branch is asked to pick it: it is an item of work there.",
            .picked: "It was taken from its shelf; the parcel is packed once all its books are.",
            .packed: "It is in its parcel, which is to be handed over.",
            .handedOver: "The carrier has it.",
            .inTransit: "It is on its way.",
            .attempted: "The carrier met nobody, and tries again.",
            .waiting: "It is at the point, and the reader comes for it.",
            .delivered: "The reader has it, on loan.",
            .collected: "The reader has picked it up, on loan.",
            .expired: "Nobody picked it up in time.",
            .returning: "The carrier brings it back: it was refused, or could not be delivered.",
            .returned: "It is back in the library.",
            .untraced: "The carrier says that it has lost it, or nobody knows where it is.",
            .lost: "It is lost, and nobody pays for it but whoever lost it.",
            .damaged: "It came back damaged.",
            .puttingBack: "It was given up after it was picked, and goes back to its shelf.",
            .cancelled: "It was given up.",
            .unfilled: "No copy was to be found.",
        ],
        final: [.delivered, .collected, .expired, .returned, .lost, .damaged, .cancelled, .unfilled],
        guards: [
            .isTaken: "No rule stands against it, and a copy is free.",
            .isCancellable: "The rules let the reader cancel in this state; staff always may.",
            .isOver: "The time is over.",
        ],
        bounds: [.isOver],
        edges: inside + outside + ends)

    private typealias Edge = StateTable<RequestLife>.Edge

    /// In the library.
    private static let inside: [Edge] = [
        .init(nil, .requested, .requested, by: askers, if: [.isTaken], "The reader asks for it, or staff do for the reader."),
        .init(.requested, .picked, .picked, by: .staff, "It was scanned at its shelf."),
        .init(.requested, .sourcedAgain, .requested, by: .staff, "It is not on its shelf: another copy is asked for."),
        .init(.requested, .unfilled, .unfilled, by: .staff, "It is not on its shelf, and no other copy is free."),
        .init(.picked, .packed, .packed, by: .staff, "All books of its parcel are in it."),
        .init(.requested, .cancelled, .cancelled, by: cancellers, if: [.isCancellable], "It is given up."),
        .init(.picked, .cancelled, .puttingBack, by: cancellers, if: [.isCancellable], "It is given up, and to be put back."),
        .init(.packed, .cancelled, .puttingBack, by: cancellers, if: [.isCancellable], "It is given up, and to be put back."),
        .init(.requested, .gaveUp, .unfilled, by: .staff, "Staff give it up: it can't be picked."),
        .init(.picked, .gaveUp, .puttingBack, by: .staff, "Staff give it up: it can't be sent."),
        .init(.packed, .gaveUp, .puttingBack, by: .staff, "Staff give it up: it can't be sent."),
        .init(.puttingBack, .putBack, .cancelled, by: .staff, "It was scanned, and is where it belongs, or on its way there."),
        .init(.puttingBack, .lost, .lost, by: .staff, "It is not to be found."),
    ]

    /// With the carrier.
    private static let outside: [Edge] = {
        var edges: [Edge] = []
        for state in carried {
            func add(_ event: Event, _ target: State, by actors: Actors = trackers, _ summary: String) {
                if state != target { edges.append(.init(state, event, target, by: actors, summary)) }
            }
            // A word that ends the way stands against all later ones but a weightier one; what staff have given up is carried on by any.
            if state != .returning {
                add(.handedOver, .handedOver, by: state == .packed ? trackers.union(.staff) : trackers, "The carrier has it.")
                add(.moved, .inTransit, "It was scanned on its way.")
                add(.attempted, .attempted, "Nobody was there.")
                add(.returning, .returning, "It was refused, or can't be delivered, and is brought back.")
                add(.untraced, .untraced, "The carrier has lost it.")
            }
            add(.delivered, .delivered, by: state == .untraced ? trackers.union(.staff) : trackers, "The reader has it: it is lent.")
        }
        for state in [State.handedOver, .inTransit, .attempted] {
            edges.append(.init(state, .gaveUp, .untraced, by: .staff, "Nobody knows where it is: it is looked for."))
        }
        return edges
    }()

    private static let ends: [Edge] = {
        var edges: [Edge] = []
        for state in [State.picked, .packed, .handedOver, .inTransit, .attempted, .untraced] {
            edges.append(
                .init(
                    state, .arrived, .waiting, by: state == .picked ? [.follower, .staff] : .follower,
                    "It was scanned at the point where the reader picks it up."))
        }
        let unfinished = State.allCases.filter { $0 != .puttingBack && !finals.contains($0) }
        for state in unfinished {
            edges.append(.init(state, .collected, .collected, by: holds, "The reader has borrowed it at a desk."))
        }
        edges += [
            .init(
                .waiting, .notCollected, .expired, by: holds, "Nobody came for it: it is on the list of what is to be cleared."),
            .init(.waiting, .cancelled, .cancelled, by: holds, "The reader has given the hold up: likewise."),
        ]
        for state in [State.returning, .untraced] {
            edges += [
                .init(state, .back, .returned, by: .staff, "It was scanned back in the library."),
                .init(state, .damaged, .damaged, by: .staff, "It is back, and damaged."),
                .init(state, .lost, .lost, by: .staff, "It was looked for in vain."),
            ]
        }
        for state in State.allCases where !finals.contains(state) {
            edges.append(
                .init(
                    state, .late, state, by: .timer, if: [.isOver],
                    "Its promise is in danger, or over: staff look, and the reader is told."))
        }
        for state in [State.handedOver, .inTransit, .attempted] {
            edges.append(
                .init(state, .cancelled, .cancelled, by: holds, "On its way to a point, its hold was given up: there it is sent back, or is for the next."))
        }
        return edges
    }()

    private static let finals: Set<State> = [.delivered, .collected, .expired, .returned, .lost, .damaged, .cancelled, .unfilled]

    /// Decides whether something may happen to a request.
    /// - Parameters:
    ///   - event: what.
    ///   - state: where it is; nil: it begins.
    ///   - actor: who wants it.
    ///   - isTaken: whether the rules take it and a copy is free.
    ///   - isCancellable: whether the rules let it be cancelled.
    ///   - overAt: what `is_over` compares with now, milliseconds since 1970.
    ///   - now: likewise.
    package static func decide(
        _ event: Event, from state: State?, by actor: Actors, isTaken: Bool = true, isCancellable: Bool = true, overAt: Int64 = 0,
        now: Int64 = 0
    ) -> Verdict<RequestLife> {
        table.decide(from: state, event, by: actor) { guarded in
            switch guarded {
            case .isTaken: .holds(isTaken)
            case .isCancellable: .holds(isCancellable)
            case .isOver: .atLeast(now, overAt)
            }
        }
    }
}

extension RequestLife.State {
    /// Whether nothing happens to it any more.
    package var isFinal: Bool { RequestLife.table.final.contains(self) }
    /// Whether the book leaves the order without coming to the reader, before a carrier had it.
    package var leavesOrder: Bool { [.puttingBack, .cancelled, .unfilled].contains(self) }
    /// Whether it is in the library and on its way out.
    package var isInside: Bool { [.requested, .picked, .packed].contains(self) }
}
