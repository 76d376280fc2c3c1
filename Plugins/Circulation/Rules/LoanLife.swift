// The life of a loan: from borrowing to return.

package import LecternKit

/// A loan of an item to a reader.
package enum LoanLife: Life {
    package enum State: String, LifeName {
        case open
        case dueSoon = "due_soon"
        case overdue, ended
    }

    package enum Event: String, LifeName {
        case lent, issued, reported, renewed, returned, postponed
        case dueSoon = "due_soon"
        case overdue
    }

    package enum Guard: String, LifeName {
        case notBlocked = "not_blocked"
        case notExpired = "not_expired"
        case ruled
        case belowRenewalsMax = "below_renewals_max"
        case isNotTooEarly = "is_not_too_early"
        case gainsTime = "gains_time"
        case isDueSoon = "is_due_soon"
        case isNotPast = "is_not_past"
        case isPastDue = "is_past_due"
    }

    private static let renewers: Actors = [.readerAtDevice, .readerAtPartner, .readerAtDesk, .staff]
    /// A shop takes back what it sold.
    private static let returners = ItemLife.returners.union(ItemLife.shops)
    private static let forARenewal: [Guard] = [.notBlocked, .notExpired, .ruled, .belowRenewalsMax, .isNotTooEarly, .gainsTime]

    package static let table = StateTable<LoanLife>(
        "circulation.loan", "A loan of an item to a reader. That it is due soon or overdue is told once for each due date.",
        states: [
            .open: "The reader has the item.",
            .dueSoon: "The reader has it, and was told that it is due soon.",
            .overdue: "The reader has it, and was told that it is overdue.",
            .ended: "The item is back, or with somebody else.",
        ],
        final: [.ended],
        guards: [
            .notBlocked: "The reader is not blocked.",
            .notExpired: "The reader's card has not expired.",
            .ruled: "A loan rule covers reader, item and branch, and lends.",
            .belowRenewalsMax: "It was renewed less often than the rule allows.",
            .isNotTooEarly: "Its due date is as near as the rule wants it for a renewal.",
            .gainsTime: "Its due date moves on.",
            .isDueSoon: "Its due date is within the days of due_soon_days.",
            .isNotPast: "Its due date is not over.",
            .isPastDue: "Its due date is over.",
        ],
        bounds: [.belowRenewalsMax, .isNotTooEarly, .gainsTime, .isDueSoon, .isNotPast, .isPastDue],
        edges: [
            .init(nil, .lent, .open, by: ItemLife.borrowers, "The item is checked out."),
            .init(nil, .issued, .open, by: ItemLife.shops.union(ItemLife.keepers), "A reader chose the item in a shop, and has it at once."),
            .init(nil, .reported, .ended, by: ItemLife.borrowers, "It is told late; the item was seen since, so it has ended."),
            .init(.open, .renewed, .open, by: renewers, if: forARenewal, "Its due date moves on."),
            .init(.dueSoon, .renewed, .open, by: renewers, if: forARenewal, "Its due date moves on: it falls due anew."),
            .init(.overdue, .renewed, .open, by: renewers, if: forARenewal, "Its due date moves on: it falls due anew."),
            .init(.open, .postponed, .open, by: .timer, if: [.gainsTime], "Its branch is closed when it falls due: it falls due when that opens again."),
            .init(.dueSoon, .postponed, .open, by: .timer, if: [.gainsTime], "The same: it falls due anew."),
            .init(.overdue, .postponed, .open, by: .timer, if: [.gainsTime], "The same, where that is known late: it falls due anew."),
            .init(.open, .returned, .ended, by: returners, "The item is back."),
            .init(.dueSoon, .returned, .ended, by: returners, "The item is back."),
            .init(.overdue, .returned, .ended, by: returners, "The item is back, late."),
            .init(.open, .dueSoon, .dueSoon, by: .timer, if: [.isDueSoon, .isNotPast], "The sweep of the branch tells that it is due soon."),
            .init(.open, .overdue, .overdue, by: .timer, if: [.isPastDue], "The sweep tells that it is overdue."),
            .init(.dueSoon, .overdue, .overdue, by: .timer, if: [.isPastDue], "The sweep tells that it is overdue."),
        ])
}

extension LoanLife {
    /// Decides what the sweep of a branch tells of a loan.
    /// - Parameters:
    ///   - state: where the loan is.
    ///   - event: due soon or overdue.
    ///   - dueAt: its due date, milliseconds since 1970 as all of these.
    ///   - now: when the sweep runs.
    ///   - dueSoonUntil: the last due date that is soon.
    package static func sweep(
        _ state: State, _ event: Event, dueAt: Int64, now: Int64, dueSoonUntil: Int64
    ) -> Verdict<LoanLife> {
        table.decide(from: state, event, by: .timer) { guarded in
            switch guarded {
            case .isDueSoon: .atLeast(dueSoonUntil, dueAt)
            case .isNotPast: .atLeast(dueAt, now)
            case .isPastDue: .less(dueAt, than: now)
            // Of a renewal.
            case .notBlocked, .notExpired, .ruled, .belowRenewalsMax, .isNotTooEarly, .gainsTime: .holds(true)
            }
        }
    }

    /// Decides whether a due date moves on since the branch is closed then.
    /// - Parameters:
    ///   - state: where the loan is.
    ///   - dueAt: its due date, milliseconds since 1970.
    ///   - newDueAt: when the branch closes on the first day on which it opens from then on.
    package static func postponement(_ state: State, dueAt: Int64, newDueAt: Int64) -> Verdict<LoanLife> {
        table.decide(from: state, .postponed, by: .timer) { guarded in
            guarded == .gainsTime ? .less(dueAt, than: newDueAt) : .holds(true)
        }
    }
}
