// The life of a purchase: from a reader's choice in a shop until the book is an ordinary item, or something else has come of it.

package import LecternKit

/// A book that a reader chooses and the library buys.
package enum PurchaseLife: Life {
    package enum State: String, LifeName {
        case chosen, issued, returned, accessioned, kept, lost, reversed, cancelled, expired
    }

    package enum Event: String, LifeName {
        case chosen, issued, returned, accessioned, kept, lost, found, reversed, cancelled, expired
    }

    package enum Guard: String, LifeName {
        case isBought = "is_bought"
        case isOver = "is_over"
    }

    /// Whoever chooses: a reader anywhere, and staff for one.
    private static let choosers: Actors = [.readerAtDevice, .readerAtPartner, .readerAtDesk, .staff]
    /// The till, and staff where it is done for a shop.
    private static let tills: Actors = [.partner, .readerAtPartner, .staff]

    /// Whoever is told of a return: the shop that takes it back, and the daemon where it came back to a library.
    private static let returners: Actors = [.partner, .readerAtPartner, .staff, .follower]

    package static let table = StateTable<PurchaseLife>(
        "acquisition.purchase", "A book that a reader chooses in a shop and the library buys.",
        states: [
            .chosen: "The reader has chosen it, and the money is reserved for a time.",
            .issued: "The reader has it: it is the library's, and on loan.",
            .returned: "It is back, and is made ready.",
            .accessioned: "It is an ordinary item.",
            .kept: "The reader keeps it: it never came to the stock.",
            .lost: "The reader has lost it.",
            .reversed: "The shop has taken it back, and the sale is undone.",
            .cancelled: "It was given up before the till: the money is free again.",
            .expired: "Nobody came to the till with it in time: the money is free again.",
        ],
        final: [.accessioned, .kept, .reversed, .cancelled, .expired],
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
            .init(.issued, .returned, .returned, by: returners, "It was given back, at any branch or in the shop."),
            .init(.returned, .accessioned, .accessioned, by: .staff, "Staff have made it ready: a reader who paid for it is paid back."),
            .init(.issued, .kept, .kept, by: .staff, "The reader keeps it, and pays for it where the library has."),
            .init(.returned, .kept, .kept, by: .staff, "It is not fit for the stock: the reader keeps it, likewise."),
            .init(.issued, .lost, .lost, by: .follower, "Staff have put it down as lost: the reader pays for it where the library has."),
            .init(.lost, .found, .returned, by: .follower, "It is there again."),
            .init(.issued, .reversed, .reversed, by: tills, "The shop takes it back, and reverses the sale."),
            .init(.returned, .reversed, .reversed, by: .staff, "Staff give it back to the shop, which reverses the sale."),
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
        case .returned: ("已归还，待加工", "Back; being made ready")
        case .accessioned: ("已入藏", "In the stock")
        case .kept: ("读者留购", "Kept by the reader")
        case .lost: ("已丢失", "Lost")
        case .reversed: ("已退货", "Given back to the shop")
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
        case .returned: ("归还", "Given back")
        case .accessioned: ("入藏", "Made ready for the stock")
        case .kept: ("读者留购", "Kept by the reader")
        case .lost: ("丢失", "Lost")
        case .found: ("找回", "Found again")
        case .reversed: ("退货", "Given back to the shop")
        case .cancelled: ("取消", "Cancelled")
        case .expired: ("逾期未取", "Not fetched in time")
        }
    }
}
