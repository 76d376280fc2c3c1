// The life of a loan: from borrowing to return.

package import LecternKit

/// A loan of an item to a reader.
package enum LoanLife: Life {
    package enum State: String, LifeName {
        case open
        case dueSoon = "due_soon"
        case overdue
        case notifiedTwice = "notified_twice"
        case notifiedThrice = "notified_thrice"
        case billed, ended
    }

    package enum Event: String, LifeName {
        case lent, issued, reported, renewed, returned, postponed, recalled, shortened
        case dueSoon = "due_soon"
        case overdue, billed
        case secondNotice = "second_notice"
        case thirdNotice = "third_notice"
        case returnUndone = "return_undone"
        case renewalUndone = "renewal_undone"
    }

    package enum Guard: String, LifeName {
        case isOut = "is_out"
        case notBlocked = "not_blocked"
        case notExpired = "not_expired"
        case ruled
        case belowRenewalsMax = "below_renewals_max"
        case isNotTooEarly = "is_not_too_early"
        case notAwaited = "not_awaited"
        case gainsTime = "gains_time"
        case comesSooner = "comes_sooner"
        case isDueSoon = "is_due_soon"
        case isNotPast = "is_not_past"
        case isPastDue = "is_past_due"
    }

    private static let renewers: Actors = [.readerAtDevice, .readerAtPartner, .readerAtDesk, .staff]
    /// A shop takes back what it sold.
    private static let returners = ItemLife.returners.union(ItemLife.shops)
    /// Staff, or whoever places a hold, by a rule.
    private static let recallers: Actors = [.readerAtDevice, .readerAtPartner, .readerAtDesk, .admin, .staff]
    private static let forARenewal: [Guard] = [.isOut, .notBlocked, .notExpired, .ruled, .notAwaited, .belowRenewalsMax, .isNotTooEarly, .gainsTime]

    /// What may happen as well once the reader was told again.
    private static let late: [StateTable<LoanLife>.Edge] = [State.notifiedTwice, .notifiedThrice, .billed].flatMap { state in
        [
            .init(state, .renewed, .open, by: renewers, if: forARenewal, "Its due date moves on: it falls due anew."),
            .init(state, .postponed, .open, by: .timer, if: [.gainsTime], "Its branch was closed when it fell due, which is known late."),
            .init(state, .returned, .ended, by: returners, "The item is back, late."),
        ]
    }

    package static let table = StateTable<LoanLife>(
        "circulation.loan", "A loan of an item to a reader. That it is due soon or overdue is told once for each due date.",
        states: [
            .open: "The reader has the item.",
            .dueSoon: "The reader has it, and was told that it is due soon.",
            .overdue: "The reader has it, and was told that it is overdue.",
            .notifiedTwice: "The reader has it, and was told a second time that it is overdue.",
            .notifiedThrice: "The reader has it, and was told a third time.",
            .billed: "The reader has it, and was sent the bill.",
            .ended: "The item is back, or with somebody else.",
        ],
        guards: [
            .isOut: "Its item is neither lost nor claimed to be returned.",
            .notBlocked: "The reader is not blocked.",
            .notExpired: "The reader's card has not expired.",
            .ruled: "A loan rule covers reader, item and branch, and lends.",
            .belowRenewalsMax: "It was renewed less often than the rule allows.",
            .isNotTooEarly: "Its due date is as near as the rule wants it for a renewal.",
            .notAwaited: "Nobody waits whom the item would serve, or the rule renews it all the same.",
            .gainsTime: "Its due date moves on.",
            .comesSooner: "It would fall due sooner, and not before the time that the rule leaves the reader.",
            .isDueSoon: "Its due date is within the days of due_soon_days.",
            .isNotPast: "Its due date is not over.",
            .isPastDue: "Its due date is over, by the days of the step.",
        ],
        bounds: [.belowRenewalsMax, .isNotTooEarly, .gainsTime, .comesSooner, .isDueSoon, .isNotPast, .isPastDue],
        edges: [
            .init(nil, .lent, .open, by: ItemLife.borrowers.union(ItemLife.carriers), "The item is checked out."),
            .init(nil, .issued, .open, by: ItemLife.shops.union(ItemLife.keepers), "A reader chose the item in a shop, and has it at once."),
            .init(nil, .reported, .ended, by: ItemLife.borrowers, "It is told late; the item was seen since, so it has ended."),
            .init(.open, .renewed, .open, by: renewers, if: forARenewal, "Its due date moves on."),
            .init(.dueSoon, .renewed, .open, by: renewers, if: forARenewal, "Its due date moves on: it falls due anew."),
            .init(.overdue, .renewed, .open, by: renewers, if: forARenewal, "Its due date moves on: it falls due anew."),
            .init(.open, .postponed, .open, by: .timer, if: [.gainsTime], "Its branch is closed when it falls due: it falls due when that opens again."),
            .init(.dueSoon, .postponed, .open, by: .timer, if: [.gainsTime], "The same: it falls due anew."),
            .init(.overdue, .postponed, .open, by: .timer, if: [.gainsTime], "The same, where that is known late: it falls due anew."),
            .init(.open, .recalled, .open, by: recallers, if: [.comesSooner], "Somebody waits for the item: it falls due sooner."),
            .init(.dueSoon, .recalled, .open, by: recallers, if: [.comesSooner], "The same: it falls due anew."),
            .init(.open, .returned, .ended, by: returners.union(ItemLife.enders), "The item is back; or, of an electronic copy, it falls due."),
            .init(.dueSoon, .returned, .ended, by: returners, "The item is back."),
            .init(.overdue, .returned, .ended, by: returners, "The item is back, late."),
            .init(.overdue, .secondNotice, .notifiedTwice, by: .timer, if: [.isPastDue], "The sweep tells a second time that it is overdue."),
            .init(.overdue, .thirdNotice, .notifiedThrice, by: .timer, if: [.isPastDue], "The third notice, where there is no second."),
            .init(.notifiedTwice, .thirdNotice, .notifiedThrice, by: .timer, if: [.isPastDue], "The sweep tells a third time."),
            .init(.overdue, .billed, .billed, by: .timer, if: [.isPastDue], "The bill, where there are no more notices."),
            .init(.notifiedTwice, .billed, .billed, by: .timer, if: [.isPastDue], "The bill, where there is no third notice."),
            .init(.notifiedThrice, .billed, .billed, by: .timer, if: [.isPastDue], "The sweep tells what the item costs."),
            .init(.ended, .returnUndone, .open, by: .staff, "The desk that took the item back says that it did not; it falls due anew."),
            .init(.open, .renewalUndone, .open, by: .staff, "The desk that renewed it says that it did not: its due date is the one before."),
            .init(.open, .dueSoon, .dueSoon, by: .timer, if: [.isDueSoon, .isNotPast], "The sweep of the branch tells that it is due soon."),
            .init(.open, .overdue, .overdue, by: .timer, if: [.isPastDue], "The sweep tells that it is overdue."),
            .init(.dueSoon, .overdue, .overdue, by: .timer, if: [.isPastDue], "The sweep tells that it is overdue."),
        ] + late + [
            .init(.open, .shortened, .open, by: .timer, if: [.comesSooner], "The licence of an electronic copy ends sooner, and the loan with it."),
        ])
}

extension LoanLife {
    /// Decides what the sweep of a branch tells of a loan.
    /// - Parameters:
    ///   - state: where the loan is.
    ///   - event: due soon or overdue.
    ///   - dueAt: its due date, milliseconds since 1970 as all of these; of a step, when it is taken at the earliest.
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
            case .isOut, .notBlocked, .notExpired, .ruled, .notAwaited, .belowRenewalsMax, .isNotTooEarly, .gainsTime, .comesSooner: .holds(true)
            }
        }
    }

    /// Decides whether a loan falls due sooner since somebody waits for its item.
    /// - Parameters:
    ///   - state: where the loan is.
    ///   - dueAt: its due date, milliseconds since 1970.
    ///   - newDueAt: the one that the recall would give it.
    ///   - actor: who calls.
    package static func recall(_ state: State, dueAt: Int64, newDueAt: Int64, by actor: Actors) -> Verdict<LoanLife> {
        table.decide(from: state, .recalled, by: actor) { guarded in
            guarded == .comesSooner ? .less(newDueAt, than: dueAt) : .holds(true)
        }
    }

    /// Decides whether the loan of an electronic copy ends sooner since its licence does.
    /// - Parameters:
    ///   - state: where the loan is.
    ///   - dueAt: its due date, milliseconds since 1970.
    ///   - newDueAt: the end of its licence.
    package static func shortening(_ state: State, dueAt: Int64, newDueAt: Int64) -> Verdict<LoanLife> {
        table.decide(from: state, .shortened, by: .timer) { guarded in
            guarded == .comesSooner ? .less(newDueAt, than: dueAt) : .holds(true)
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
