// The life of a purchase: from a reader's choice in a shop until the book is an ordinary item, or something else has come of it.

package import LecternKit

/// A book that a reader chooses and the library buys.
package enum PurchaseLife: Life {
    package enum State: String, LifeName {
        case chosen, issued, cancelled, expired
    }

    package enum Event: String, LifeName {
        case chosen, issued, cancelled, expired
    }

    package enum Guard: String, LifeName {
        case isBought = "is_bought"
        case isOver = "is_over"
    }

    /// Whoever chooses: a reader anywhere, and staff for one.
    private static let choosers: Actors = [.readerAtDevice, .readerAtPartner, .readerAtDesk, .staff]
    /// The till, and staff where it is done for a shop.
    private static let tills: Actors = [.partner, .readerAtPartner, .staff]

    package static let table = StateTable<PurchaseLife>(
        "acquisition.purchase", "A book that a reader chooses in a shop and the library buys.",
        states: [
            .chosen: "The reader has chosen it, and the money is reserved for a time.",
            .issued: "The reader has it: it is the library's, and on loan.",
            .cancelled: "It was given up before the till: the money is free again.",
            .expired: "Nobody came to the till with it in time: the money is free again.",
        ],
        final: [.issued, .cancelled, .expired],
        guards: [
            .isBought: "Every rule of the campaign allows it, and the budget has so much.",
            .isOver: "The time is over for which the money is reserved.",
        ],
        bounds: [.isOver],
        edges: [
            .init(nil, .chosen, .chosen, by: choosers, if: [.isBought], "A reader chooses it."),
            .init(.chosen, .issued, .issued, by: tills, if: [.isBought], "The till: it is catalogued, lent and paid for in one go."),
            .init(
                .chosen, .cancelled, .cancelled, by: choosers.union([.partner, .admin]), "The reader gives it up, or the shop does not have it."),
            .init(.chosen, .expired, .expired, by: .timer, if: [.isOver], "Its time is over."),
        ])

    /// Decides whether something may happen to a purchase.
    /// - Parameters:
    ///   - event: what.
    ///   - state: where it is; nil: it begins.
    ///   - actor: who wants it.
    ///   - isBought: whether the rules allow it.
    ///   - expiresAt: when its time is over, milliseconds since 1970.
    ///   - now: likewise.
    package static func decide(
        _ event: Event, from state: State?, by actor: Actors, isBought: Bool = true, expiresAt: Int64 = 0, now: Int64 = 0
    ) -> Verdict<PurchaseLife> {
        table.decide(from: state, event, by: actor) { guarded in
            switch guarded {
            case .isBought: .holds(isBought)
            case .isOver: .atLeast(now, expiresAt)
            }
        }
    }
}

extension PurchaseLife.State {
    /// The state in words for people, in Chinese and English: the same on every terminal.
    package var words: (chinese: String, english: String) {
        switch self {
        case .chosen: ("已选书，待取书", "Chosen; the money is reserved")
        case .issued: ("已借出", "On loan to the reader")
        case .cancelled: ("已取消", "Cancelled")
        case .expired: ("已过期", "Not fetched in time")
        }
    }
}

extension PurchaseLife.Event {
    /// What happened in words for people.
    package var words: (chinese: String, english: String) {
        switch self {
        case .chosen: ("读者选书", "Chosen by the reader")
        case .issued: ("书店取书并借出", "Issued at the till")
        case .cancelled: ("取消", "Cancelled")
        case .expired: ("逾期未取", "Not fetched in time")
        }
    }
}
