// The life of an item, from the order to the day on which it is withdrawn: on the shelf, with a reader, on its way, kept back by staff.

package import LecternKit

/// An item: one physical copy.
package enum ItemLife: Life {
    package enum State: String, LifeName {
        case available
        case onLoan = "on_loan"
        case onFirstLoan = "on_first_loan"
        case inTransit = "in_transit"
        case onHoldShelf = "on_hold_shelf"
        case onOrder = "on_order"
        case inProcess = "in_process"
        case claimedReturned = "claimed_returned"
        case lost, missing, damaged
        case inRepair = "in_repair"
        case withdrawn
    }

    package enum Event: String, LifeName {
        case added, issued, lent, returned, sent, held, kept, rehomed, reassigned
        case ordered, received, claimed, lost, missing, damaged
        case repairBegun = "repair_begun"
        case withdrawn, undone
        case copied, ended
        case keptByReader = "kept_by_reader"
        case delivered
    }

    /// What stands for a loan, a return or a move by staff; each that does not hold is a reason to refuse.
    package enum Guard: String, LifeName {
        case pointLends = "point_lends"
        case notBlocked = "not_blocked"
        case notExpired = "not_expired"
        case notWithheld = "not_withheld"
        case forReader = "for_reader"
        case notOnLoan = "not_on_loan"
        case hasLoan = "has_loan"
        case ruled
        case lendable
        case belowLoansMax = "below_loans_max"
        case pointTakesReturns = "point_takes_returns"
        case neverReady = "never_ready"
    }

    /// Whoever may borrow: a reader, staff for one, and a kiosk that tells later what it did offline. A phone is no service point, and so is lent
    /// electronic copies only.
    package static let borrowers: Actors = [.device, .readerAtDevice, .readerAtDesk, .staff, .readerAtPartner]
    /// Whoever may bring something back: anybody, at a terminal of the library; a reader in a shop that takes returns; and an administrator who says that an
    /// item is there again.
    package static let returners: Actors = [.device, .desk, .readerAtDevice, .readerAtDesk, .readerAtPartner, .staff, .admin]
    /// A shop, with or without the reader, where the reader chooses a book that the library buys.
    package static let shops: Actors = [.partner, .readerAtPartner]
    /// Whoever tells that an item was brought to its reader: a carrier, staff, and what the daemon does by itself.
    package static let carriers: Actors = [.partner, .readerAtPartner, .readerAtDevice, .readerAtDesk, .staff, .admin, .timer, .follower]
    /// Whoever may end the loan of an electronic copy: its reader wherever that is, staff, and its due date.
    package static let enders: Actors = returners.union(.timer)
    /// Whoever may move an item in its life.
    package static let keepers: Actors = [.admin, .staff]
    /// Whoever may say that an item is missing from its shelf: also the timer that closes a count.
    private static let counters: Actors = [.admin, .staff, .timer]
    /// What a loan asks of reader and rules, wherever it is made.
    private static let guardsOfReader: [Guard] = [.notBlocked, .notExpired]
    private static let guardsOfRules: [Guard] = [.ruled, .lendable, .belowLoansMax]

    /// What a loan at a service point asks, in the order in which a caller is told what stands against it.
    /// - Parameter guards: what the item's state asks besides.
    private static func guardsOfALoan(_ guards: Guard...) -> [Guard] { [.pointLends] + guardsOfReader + guards + guardsOfRules }

    package static let table = StateTable<ItemLife>(
        "circulation.item",
        "An item, one copy. Its open loan, its destination and its hold say where it is, unless staff keep it back: that is stored.",
        states: [
            .available: "At the branch that it belongs to.",
            .onLoan: "A reader has it: it has an open loan.",
            .onFirstLoan: "A reader who chose it in a shop has it; when it comes back, it is made ready.",
            .inTransit: "On its way to the branch that it belongs to, or to the pick-up point of a hold.",
            .onHoldShelf: "At the pick-up point of a hold: the reader comes for it, or it is to be cleared.",
            .onOrder: "It was ordered and has not come.",
            .inProcess: "It has come, and is made ready for lending.",
            .claimedReturned: "The reader who has it on loan says that it was returned.",
            .lost: "Nobody expects it back. If it is on loan, the loan stays open until somebody decides.",
            .missing: "Nobody has it on loan, and it is not where it should be.",
            .damaged: "Not fit for lending.",
            .inRepair: "Somebody repairs it.",
            .withdrawn: "It does not belong to the stock any more.",
        ],
        guards: [
            .pointLends: "The service point lends: it is able to, and in service.",
            .notBlocked: "The reader is not blocked.",
            .notExpired: "The reader's card has not expired.",
            .notWithheld: "Staff do not keep the item back. Never so in these states: then only what was done offline is recorded.",
            .forReader: "The item is for no hold, for a hold of this reader, or for one that is over; or staff override it.",
            .notOnLoan: "The item has no open loan. Never so while it is on loan: then only what was done offline is recorded.",
            .hasLoan: "A reader has it on loan.",
            .ruled: "A loan rule covers reader, item and branch.",
            .lendable: "The rule lends such items.",
            .belowLoansMax: "The reader has fewer loans than the rule allows.",
            .pointTakesReturns: "The service point takes returns: it is able to, and in service.",
            .neverReady: "It was chosen in a shop, was never made ready since, and is scanned. Staff bring nothing else from there into this state.",
        ],
        bounds: [.belowLoansMax],
        edges: lending + returning + stock)

    private typealias Edge = StateTable<ItemLife>.Edge

    // What happens most is found first.
    private static let lending: [Edge] = {
        var edges: [Edge] = [
            .init(nil, .added, .available, by: keepers, "Staff add it."),
            .init(
                nil, .issued, .onFirstLoan, by: shops.union(keepers), if: guardsOfReader + guardsOfRules,
                "A reader chose it in a shop: it is added, and lent."),
            .init(nil, .copied, .available, by: borrowers, "An electronic copy, made under a licence since all that there are are lent."),
            .init(.onLoan, .ended, .available, by: enders, "The loan of an electronic copy ends, early or as it falls due."),
            .init(.available, .lent, .onLoan, by: borrowers, if: guardsOfALoan(), "It is checked out."),
            .init(.inTransit, .lent, .onLoan, by: borrowers, if: guardsOfALoan(.forReader), "It is checked out on its way: the reader has it in hand."),
            .init(.onLoan, .lent, .onLoan, by: borrowers, if: guardsOfALoan(.notOnLoan), "Somebody else has it now; the loan before has ended."),
            .init(.onHoldShelf, .lent, .onLoan, by: borrowers, if: guardsOfALoan(.forReader), "The reader who asked for it picks it up."),
        ]
        let keptBack: [State] = [.onFirstLoan, .claimedReturned, .lost, .missing, .damaged, .inRepair, .withdrawn, .onOrder, .inProcess]
        for state in keptBack {
            edges.append(
                .init(
                    state, .lent, .onLoan, by: borrowers, if: guardsOfALoan(.notWithheld),
                    "It was checked out offline though staff keep it back: it is there again."))
        }
        return edges
    }()

    private static let returning: [Edge] = {
        let guards: [Guard] = [.pointTakesReturns]
        var edges: [Edge] = [
            .init(.onLoan, .returned, .available, by: returners, if: guards, "It is checked in where it belongs."),
            .init(.inTransit, .returned, .available, by: returners, if: guards, "It arrives where it belongs."),
            .init(.available, .returned, .available, by: returners, if: guards, "It is checked in once more."),
            .init(.onHoldShelf, .returned, .available, by: returners, if: guards, "Its hold is over, and it is cleared from the shelf where it belongs."),
            .init(.onLoan, .sent, .inTransit, by: returners, if: guards, "It is checked in elsewhere, and sent home or to where it is picked up."),
            .init(.inTransit, .sent, .inTransit, by: returners, if: guards, "It is checked in on its way, and sent on."),
            .init(.available, .sent, .inTransit, by: returners, if: guards, "It was carried elsewhere, or is fetched for a hold, and is sent."),
            .init(.onHoldShelf, .sent, .inTransit, by: returners, if: guards, "It is cleared from the hold shelf, or was carried elsewhere, and is sent."),
            .init(.onLoan, .held, .onHoldShelf, by: returners, if: guards, "It is checked in where the next in the line picks it up."),
            .init(.inTransit, .held, .onHoldShelf, by: returners, if: guards, "It arrives where it is picked up."),
            .init(.available, .held, .onHoldShelf, by: returners, if: guards, "It is fetched from the shelf for the next in the line."),
            .init(.onHoldShelf, .held, .onHoldShelf, by: returners, if: guards, "It is scanned once more, or is for the next in the line."),
            .init(.onFirstLoan, .received, .inProcess, by: returners.union(shops), if: guards + [.neverReady], "It is back from its first loan, and is made ready."),
        ]
        for state in [State.claimedReturned, .lost, .missing] {
            edges += [
                .init(state, .returned, .available, by: returners, if: guards, "It is found again where it belongs; its loan has ended."),
                .init(state, .sent, .inTransit, by: returners, if: guards, "It is found again elsewhere, and sent."),
                .init(state, .held, .onHoldShelf, by: returners, if: guards, "It is found again where the next in the line picks it up."),
                .init(state, .received, .inProcess, by: returners.union(shops), if: guards + [.neverReady], "It is found again that was never made ready."),
            ]
        }
        for state in [State.onOrder, .inProcess, .damaged, .inRepair, .withdrawn] {
            edges += [
                .init(state, .kept, state, by: returners, if: guards, "It is checked in, and staff have to decide."),
                .init(state, .returned, .available, by: keepers, if: guards, "Staff say that it is fit for lending, where it belongs."),
                .init(state, .sent, .inTransit, by: keepers, if: guards, "Staff say that it is fit for lending, and send it."),
                .init(state, .held, .onHoldShelf, by: keepers, if: guards, "Staff say that it is fit for lending; the next in the line picks it up here."),
            ]
        }
        return edges
    }()

    private static let stock: [Edge] = {
        var edges: [Edge] = [
            .init(.available, .rehomed, .available, by: keepers, "It belongs to another branch, and is there."),
            .init(.inTransit, .rehomed, .available, by: keepers, "It belongs to another branch, and is there."),
            .init(.onLoan, .rehomed, .onLoan, by: keepers, "It belongs to another branch, once it is back."),
            .init(.available, .ordered, .onOrder, by: keepers, "It is in the list, and was ordered only."),
            .init(.onOrder, .received, .inProcess, by: keepers, "It has come."),
            .init(.available, .received, .inProcess, by: keepers, "It is worked on before it is lent."),
            .init(.onLoan, .claimed, .claimedReturned, by: keepers, "The reader says that it was returned."),
            .init(.onFirstLoan, .claimed, .claimedReturned, by: keepers, "The reader says that it was returned."),
            .init(.onFirstLoan, .lost, .lost, by: keepers, "The reader has lost it; the loan stays open."),
            .init(.onLoan, .lost, .lost, by: keepers, "The reader has lost it; the loan stays open."),
            .init(.claimedReturned, .lost, .lost, by: keepers, "It was looked for in vain; the loan stays open."),
            .init(.missing, .lost, .lost, by: keepers, "It was looked for in vain."),
            .init(.claimedReturned, .keptByReader, .onLoan, by: keepers, if: [.hasLoan], "The reader has it after all."),
            .init(.lost, .keptByReader, .onLoan, by: keepers, if: [.hasLoan], "The reader has it after all."),
            .init(.damaged, .repairBegun, .inRepair, by: keepers, "It is given away to be repaired."),
        ]
        let others: [State] = [.onFirstLoan, .inTransit, .onHoldShelf, .onOrder, .inProcess, .claimedReturned, .lost, .missing, .damaged, .inRepair, .withdrawn]
        for state in others {
            edges.append(.init(state, .reassigned, state, by: keepers, "It belongs to another branch, and stays as it is."))
        }
        for state in [State.available, .inTransit, .onHoldShelf] {
            edges += [
                .init(state, .undone, .onLoan, by: .staff, "The desk that took it back says that it did not: the reader has it still."),
                .init(state, .lost, .lost, by: keepers, "Nobody expects to find it."),
                .init(
                    state, .missing, .missing, by: state == .available ? counters : keepers, "It is not where it should be."),
                .init(state, .damaged, .damaged, by: keepers, "It is found damaged."),
                .init(state, .repairBegun, .inRepair, by: keepers, "It is given away to be repaired."),
                .init(state, .withdrawn, .withdrawn, by: keepers, "It is taken out of the stock."),
            ]
        }
        edges.append(
            .init(
                .onFirstLoan, .withdrawn, .withdrawn, by: keepers.union(shops), if: [.notOnLoan],
                "The sale is reversed, or the reader keeps it: its loan ends, and it never comes to the stock."))
        for state in [State.missing, .lost, .damaged, .inRepair, .onOrder, .inProcess] {
            edges.append(.init(state, .withdrawn, .withdrawn, by: keepers, if: [.notOnLoan], "It is taken out of the stock."))
        }
        for state in [State.inTransit, .onHoldShelf, .available] {
            edges.append(
                .init(
                    state, .delivered, .onLoan, by: carriers, if: guardsOfReader + [.forReader] + guardsOfRules,
                    "A carrier has brought it to the reader."))
        }
        return edges
    }()
}

extension ItemLife.State {
    /// The number under which an item's row keeps it; 0: it is not kept, but follows from where the item is.
    package var stored: Int64 {
        switch self {
        case .available, .onLoan, .inTransit, .onHoldShelf: 0
        case .onOrder: 1
        case .inProcess: 2
        case .claimedReturned: 3
        case .lost: 4
        case .missing: 5
        case .damaged: 6
        case .inRepair: 7
        case .withdrawn: 8
        case .onFirstLoan: 9
        }
    }

    private static let byNumber = Dictionary(uniqueKeysWithValues: allCases.filter { $0.stored != 0 }.map { ($0.stored, $0) })

    /// The state of a row.
    /// - Parameters:
    ///   - stored: what the row keeps.
    ///   - isLent: whether it has an open loan.
    ///   - isGoing: whether it has a destination.
    ///   - isHeld: whether it is for a hold.
    package init(stored: Int64, isLent: Bool, isGoing: Bool, isHeld: Bool) {
        if stored != 0, let kept = Self.byNumber[stored] {
            self = kept
        } else if isLent {
            self = .onLoan
        } else if isGoing {
            self = .inTransit
        } else {
            self = isHeld ? .onHoldShelf : .available
        }
    }

    /// Whether staff keep it back, so that only they may say that it is fit for lending.
    package var needsRelease: Bool {
        switch self {
        case .onFirstLoan, .onOrder, .inProcess, .damaged, .inRepair, .withdrawn: true
        default: false
        }
    }

    /// Whether it was away and a scan finds it.
    package var isFoundByAScan: Bool { self == .lost || self == .missing || self == .claimedReturned }
}
