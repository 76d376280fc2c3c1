// The life of a purchase request: from a reader's asking until the library has the book, or something else has come of it.

package import LecternKit

/// A book that a reader asks the library to buy, which no shop has.
package enum RequestLife: Life {
    package enum State: String, LifeName {
        case asked, accepted, rejected, ordered, received, fulfilled, cancelled
    }

    package enum Event: String, LifeName {
        case asked, accepted, rejected, ordered, received, fulfilled, cancelled
    }

    package enum Guard: String, LifeName {
        case isBought = "is_bought"
    }

    /// Whoever asks: a reader anywhere, and staff for one.
    private static let askers: Actors = [.readerAtDevice, .readerAtPartner, .readerAtDesk, .staff]
    /// Whoever decides and buys.
    private static let keepers: Actors = [.admin, .staff]

    package static let table = StateTable<RequestLife>(
        "acquisition.request", "A book that a reader asks the library to buy.",
        states: [
            .asked: "The reader has asked for it; staff decide.",
            .accepted: "The library will buy it; it is to be ordered.",
            .rejected: "The library does not buy it, or can't have it.",
            .ordered: "It is ordered, and the money is reserved.",
            .received: "It has come, and is made ready; the reader has a hold on it.",
            .fulfilled: "It is an ordinary item, and goes to the reader first.",
            .cancelled: "The reader has given it up, or staff have.",
        ],
        final: [.rejected, .fulfilled, .cancelled],
        guards: [.isBought: "Every rule of the campaign allows it, and the budget has so much."],
        edges: [
            .init(nil, .asked, .asked, by: askers, if: [.isBought], "A reader asks for it."),
            .init(.asked, .accepted, .accepted, by: keepers, "Staff accept it."),
            .init(.asked, .rejected, .rejected, by: keepers, "Staff reject it, and say why."),
            .init(.asked, .cancelled, .cancelled, by: askers.union(.admin), "The reader gives it up, or staff do."),
            .init(.accepted, .ordered, .ordered, by: keepers, if: [.isBought], "It is ordered from a partner, at a price."),
            .init(.accepted, .rejected, .rejected, by: keepers, "It can't be had: staff say why."),
            .init(.accepted, .cancelled, .cancelled, by: askers.union(.admin), "The reader gives it up, or staff do."),
            .init(.ordered, .received, .received, by: keepers, "It has come: it is catalogued, held for the reader, and owed to the partner in one go."),
            .init(.ordered, .cancelled, .cancelled, by: keepers, "The partner does not deliver it: the money is free again."),
            .init(.received, .fulfilled, .fulfilled, by: .staff, "Staff have made it ready."),
        ])

    /// Decides whether something may happen to a request.
    /// - Parameters:
    ///   - event: what.
    ///   - state: where it is; nil: it begins.
    ///   - actor: who wants it.
    ///   - isBought: whether the rules allow it.
    package static func decide(_ event: Event, from state: State?, by actor: Actors, isBought: Bool = true) -> Verdict<RequestLife> {
        table.decide(from: state, event, by: actor) { guarded in
            switch guarded {
            case .isBought: .holds(isBought)
            }
        }
    }
}

extension RequestLife.State {
    /// The state in words for people, in Chinese and English: the same on every terminal.
    package var words: (chinese: String, english: String) {
        switch self {
        case .asked: ("已提出荐购，待审核", "Asked for; being decided")
        case .accepted: ("已同意，待订购", "Accepted; to be ordered")
        case .rejected: ("未同意", "Not accepted")
        case .ordered: ("已订购", "On order")
        case .received: ("已到馆，待加工", "Here; being made ready")
        case .fulfilled: ("已入藏", "In the stock")
        case .cancelled: ("已取消", "Cancelled")
        }
    }
}

extension RequestLife.Event {
    /// What happened in words for people.
    package var words: (chinese: String, english: String) {
        switch self {
        case .asked: ("读者荐购", "Asked for by the reader")
        case .accepted: ("同意荐购", "Accepted")
        case .rejected: ("未同意荐购", "Not accepted")
        case .ordered: ("订购", "Ordered")
        case .received: ("到馆", "Received")
        case .fulfilled: ("入藏", "Made ready for the stock")
        case .cancelled: ("取消", "Cancelled")
        }
    }
}
