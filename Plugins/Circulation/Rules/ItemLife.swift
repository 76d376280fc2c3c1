// The life of an item: on the shelf, with a reader, or on its way.

package import LecternKit

/// An item: one physical copy.
package enum ItemLife: Life {
    package enum State: String, LifeName {
        case available
        case onLoan = "on_loan"
        case inTransit = "in_transit"
    }

    package enum Event: String, LifeName { case added, lent, returned, sent, rehomed }

    /// What stands for a loan or a return; each that does not hold is a reason to refuse.
    package enum Guard: String, LifeName {
        case pointLends = "point_lends"
        case notBlocked = "not_blocked"
        case notExpired = "not_expired"
        case notOnLoan = "not_on_loan"
        case ruled
        case lendable
        case belowLoansMax = "below_loans_max"
        case pointTakesReturns = "point_takes_returns"
    }

    /// Whoever may borrow: a reader, staff for one, and a kiosk that tells later what it did offline.
    package static let borrowers: Actors = [.device, .readerAtDevice, .readerAtDesk, .staff]
    /// Whoever may bring something back: anybody, at a terminal of the library.
    package static let returners: Actors = [.device, .desk, .readerAtDevice, .readerAtDesk, .staff]
    private static let keepers: Actors = [.admin, .staff]
    /// In the order in which a caller is told what stands against a loan.
    private static let guardsOfALoan: [Guard] = [.pointLends, .notBlocked, .notExpired, .ruled, .lendable, .belowLoansMax]
    private static let guardsOfALoanWhileOnLoan: [Guard] = [.pointLends, .notBlocked, .notExpired, .notOnLoan, .ruled, .lendable, .belowLoansMax]

    package static let table = StateTable<ItemLife>(
        "circulation.item", "An item, one physical copy: where it is follows from its open loan and its destination.",
        states: [
            .available: "At the branch that it belongs to.",
            .onLoan: "A reader has it: it has an open loan.",
            .inTransit: "On its way to the branch that it belongs to.",
        ],
        guards: [
            .pointLends: "The service point lends: it is able to, and in service.",
            .notBlocked: "The reader is not blocked.",
            .notExpired: "The reader's card has not expired.",
            .notOnLoan: "The item has no open loan. Never so while it is on loan: then only what was done offline is recorded.",
            .ruled: "A loan rule covers reader, item and branch.",
            .lendable: "The rule lends such items.",
            .belowLoansMax: "The reader has fewer loans than the rule allows.",
            .pointTakesReturns: "The service point takes returns: it is able to, and in service.",
        ],
        bounds: [.belowLoansMax],
        edges: [
            .init(nil, .added, .available, by: keepers, "Staff add it."),
            .init(.available, .lent, .onLoan, by: borrowers, if: guardsOfALoan, "It is checked out."),
            .init(.inTransit, .lent, .onLoan, by: borrowers, if: guardsOfALoan, "It is checked out on its way: the reader has it in hand."),
            .init(.onLoan, .lent, .onLoan, by: borrowers, if: guardsOfALoanWhileOnLoan, "Somebody else has it now; the loan before has ended."),
            .init(.onLoan, .returned, .available, by: returners, if: [.pointTakesReturns], "It is checked in where it belongs."),
            .init(.inTransit, .returned, .available, by: returners, if: [.pointTakesReturns], "It arrives where it belongs."),
            .init(.available, .returned, .available, by: returners, if: [.pointTakesReturns], "It is checked in once more."),
            .init(.onLoan, .sent, .inTransit, by: returners, if: [.pointTakesReturns], "It is checked in elsewhere, and sent home."),
            .init(.inTransit, .sent, .inTransit, by: returners, if: [.pointTakesReturns], "It is checked in on its way, and sent on."),
            .init(.available, .sent, .inTransit, by: returners, if: [.pointTakesReturns], "It was carried elsewhere, and is sent home."),
            .init(.available, .rehomed, .available, by: keepers, "It belongs to another branch, and is there."),
            .init(.inTransit, .rehomed, .available, by: keepers, "It belongs to another branch, and is there."),
            .init(.onLoan, .rehomed, .onLoan, by: keepers, "It belongs to another branch, once it is back."),
        ])
}
