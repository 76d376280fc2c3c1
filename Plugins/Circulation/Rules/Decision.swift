// Whether an item may be lent to a reader, and if not, why.

package import CirculationMessages
package import LecternKit
package import ReadersMessages

/// What the rules say of one loan.
package struct Decision {
    /// Something that stands against it.
    package struct Objection {
        package let reason: Circulation.Reason
        package let facts: [(String, String)]
    }

    /// What is lent, as far as it matters.
    package struct Subject {
        let barcode: String
        let type: String
        let state: ItemLife.State
        /// When its open loan falls due, in milliseconds since 1970; nil: it is not on loan.
        let openLoanDueAt: Int64?
        /// The hold that it is kept for, where that stands against the loan; nil: it is for no hold, or for one of this reader.
        let otherHold: Int64?

        /// - Parameters:
        ///   - barcode: the item's.
        ///   - type: the item's, "book".
        ///   - state: where it is.
        ///   - openLoanDueAt: when its open loan falls due, in milliseconds since 1970; nil: it is not on loan.
        ///   - otherHold: the hold of somebody else that it is kept for; nil: none, or it is overridden.
        package init(barcode: String, type: String, state: ItemLife.State, openLoanDueAt: Int64?, otherHold: Int64? = nil) {
            self.barcode = barcode
            self.type = type
            self.state = state
            self.openLoanDueAt = openLoanDueAt
            self.otherHold = otherHold
        }
    }

    /// The service point that lends.
    package struct Point {
        let code: String
        let lends: Bool

        /// - Parameters:
        ///   - code: its code.
        ///   - lends: whether it lends: it is able to, and in service.
        package init(code: String, lends: Bool) {
            self.code = code
            self.lends = lends
        }
    }

    package let openLoans: Int64
    /// With a rule set: each limit with its use.
    package let limits: [LimitUse]
    /// What the table of the item's life says.
    package let verdict: Verdict<ItemLife>
    /// Everything that stands against the loan, the first of which refuses a call; empty: lend.
    package let objections: [Objection]

    /// Decides.
    /// - Parameters:
    ///   - item: what is lent.
    ///   - reader: to whom.
    ///   - openLoans: how many loans the reader has, counted in this transaction.
    ///   - rules: those that match.
    ///   - limits: with a rule set, each limit with its use.
    ///   - point: where; nil: it is explained for no point.
    ///   - actor: who lends.
    ///   - atMilliseconds: when it happens.
    ///   - isIssue: whether the item is a new one, which begins with this loan.
    ///   - isDelivery: whether a carrier has brought it to the reader.
    package init(
        item: Subject, reader: Readers.StandingResponse, openLoans: Int64, rules: RuleBook, limits: [LimitUse] = [],
        at point: Point? = nil, by actor: Actors, atMilliseconds: Int64, isIssue: Bool = false, isDelivery: Bool = false
    ) {
        let rule = rules.winner
        let tightest =
            rules.terms == nil
            ? rule.map { LimitUse(code: "", title: "", loansMax: Int64($0.loansMax), openLoans: openLoans) } : RuleSetBook.tightest(limits)
        let isLendable = rule?.lendable ?? false
        let event: ItemLife.Event = isIssue ? .issued : isDelivery ? .delivered : .lent
        let verdict = ItemLife.table.decide(from: isIssue ? nil : item.state, event, by: actor) { guarded in
            switch guarded {
            case .pointLends: .holds(point?.lends ?? true)
            case .notBlocked: .holds(reader.blocks.isEmpty)
            case .notExpired: .holds(!Self.isExpired(reader, atMilliseconds))
            case .notWithheld: .holds(item.state.stored == 0)
            case .forReader: .holds(item.otherHold == nil)
            case .notOnLoan: .holds(item.openLoanDueAt == nil)
            case .ruled: .holds(rule != nil)
            case .lendable: .holds(isLendable || rule == nil)
            case .belowLoansMax: isLendable ? tightest.map { .less($0.openLoans, than: $0.loansMax) } ?? .holds(true) : .holds(true)
            // Of a return, and of a claim.
            case .pointTakesReturns, .hasLoan, .neverReady: .holds(true)
            }
        }
        self.openLoans = openLoans
        self.limits = limits
        self.verdict = verdict
        objections = verdict.objections.map { objection in
            Self.contractObjection(objection, item: item, reader: reader, limit: tightest, rules: rules, point: point?.code ?? "")
        }
    }

    /// An objection of the table with the reason and the facts of the contract.
    private static func contractObjection(
        _ objection: LecternKit.Objection<ItemLife>, item: Subject, reader: Readers.StandingResponse, limit: LimitUse?,
        rules: RuleBook, point: String
    ) -> Objection {
        let ruled = rules.winner.map { [("rule", $0.code)] } ?? []
        guard case .guarded(let guarded) = objection else {
            // A missing edge or a forbidden actor can't occur here: an item can be lent in every state, and the method's rule lets nobody else call.
            return Objection(reason: .itemNotLendable, facts: objection.facts)
        }
        switch guarded {
        case .pointLends: return Objection(reason: .pointDoesNotLend, facts: [("service_point", point)])
        case .pointTakesReturns: return Objection(reason: .pointTakesNoReturns, facts: [("service_point", point)])
        case .notBlocked: return blocked(reader)
        case .notExpired: return expired(reader)
        case .notWithheld: return Objection(reason: .itemWithheld, facts: [("barcode", item.barcode), ("state", item.state.rawValue)])
        case .forReader:
            return Objection(reason: .itemOnHold, facts: [("barcode", item.barcode), ("hold_id", "\(item.otherHold ?? 0)")])
        case .notOnLoan, .hasLoan, .neverReady:
            return Objection(
                reason: .itemOnLoan, facts: ruled + [("barcode", item.barcode), ("due_at_ms", "\(item.openLoanDueAt ?? 0)")])
        case .ruled: return Objection(reason: .noRule, facts: [("category", reader.category), ("item_type", item.type)])
        case .lendable: return Objection(reason: .itemNotLendable, facts: [("rule", rules.rule(giving: "lendable"))])
        case .belowLoansMax:
            let numbers = [("limit", "\(limit?.loansMax ?? 0)"), ("open_loans", "\(limit?.openLoans ?? 0)")]
            let named = [("limit_code", limit?.code ?? ""), ("limit_title", limit?.title ?? "")].filter { !$0.1.isEmpty }
            let rule = limit?.code == LimitUse.ofRules ? [("rule", rules.rule(giving: LimitUse.ofRules))] : ruled
            return Objection(reason: .loanLimitReached, facts: rule + numbers + named)
        }
    }

    private static func isExpired(_ reader: Readers.StandingResponse, _ atMilliseconds: Int64) -> Bool {
        reader.expiresAtMs != 0 && reader.expiresAtMs <= atMilliseconds
    }

    private static func blocked(_ reader: Readers.StandingResponse) -> Objection {
        let block = reader.blocks.first
        return Objection(reason: .readerBlocked, facts: [("block", block?.reason ?? ""), ("until_ms", "\(block?.untilMs ?? 0)")])
    }

    private static func expired(_ reader: Readers.StandingResponse) -> Objection {
        Objection(reason: .readerExpired, facts: [("expires_at_ms", "\(reader.expiresAtMs)")])
    }

    /// What staff with the right circulation.override may lend against, with a reason.
    package static let overridable: Set<Circulation.Reason> = [
        .itemOnHold, .readerBlocked, .readerExpired, .loanLimitReached, .itemNotLendable,
    ]

    /// The objection that refuses a call.
    /// - Parameters:
    ///   - timing: what the call's time means. What was done offline is refused by none; each is a conflict.
    ///   - isOverridden: whether staff lend against what may be overridden.
    package func firstRefusal(_ timing: CallTiming, isOverridden: Bool = false) -> Objection? {
        guard timing != .offline else { return nil }
        return isOverridden ? objections.first { !Self.overridable.contains($0.reason) } : objections.first
    }
}

extension Decision {
    /// What a renewal comes to.
    package struct Renewal {
        package let verdict: Verdict<LoanLife>
        /// What stands against it first; nil: renew. A renewal is refused, never recorded as a conflict.
        package let objection: Objection?
    }

    /// A loan that is to be renewed.
    package struct RenewalCase {
        let state: LoanLife.State
        let item: ItemLife.State
        let itemType: String
        let barcode: String
        let isAwaited: Bool
        let renewals: Int64
        let dueAt: Int64
        let newDueAt: Int64
        let zone: LocalZone?

        /// - Parameters:
        ///   - state: where the loan is in its life.
        ///   - item: where its item is in its life.
        ///   - itemType: the item's type, "book".
        ///   - barcode: the item's.
        ///   - isAwaited: whether somebody waits whom the item would serve.
        ///   - renewals: how often it was renewed before.
        ///   - dueAt: its due date, since 1970.
        ///   - newDueAt: the one that the renewal would give it.
        ///   - zone: where the branch is that lent; nil: not known.
        package init(
            state: LoanLife.State, item: ItemLife.State = .onLoan, itemType: String, barcode: String = "", isAwaited: Bool = false, renewals: Int64,
            dueAt: Int64, newDueAt: Int64, zone: LocalZone?
        ) {
            self.state = state
            self.item = item
            self.barcode = barcode
            self.isAwaited = isAwaited
            self.itemType = itemType
            self.renewals = renewals
            self.dueAt = dueAt
            self.newDueAt = newDueAt
            self.zone = zone
        }

        /// From when on it may be renewed, by the days of the rules; 0: at any time.
        func earliest(_ rules: RuleBook) -> Int64 {
            guard let days = rules.values?.renewalLastDays else { return 0 }
            guard let zone, let due = zone.local(dueAt)?.day else { return dueAt - Int64(days) * 86_400_000 }
            return zone.milliseconds(due.advanced(by: -Int64(days)), seconds: 0)
        }
    }

    /// Decides about a renewal.
    /// - Parameters:
    ///   - loan: what is to be renewed.
    ///   - reader: who renews.
    ///   - rules: those that match the reader, the item and the branch that lent.
    ///   - actor: who calls.
    ///   - atMilliseconds: when it happens, since 1970.
    package static func renewal(
        of loan: RenewalCase, by reader: Readers.StandingResponse, rules: RuleBook, actor: Actors, atMilliseconds: Int64
    ) -> Renewal {
        let rule = rules.winner
        let isLendable = rule?.lendable ?? false
        let earliest = loan.earliest(rules)
        let verdict = LoanLife.table.decide(from: loan.state, .renewed, by: actor) { guarded in
            switch guarded {
            case .isOut: .holds(loan.item == .onLoan || loan.item == .onFirstLoan)
            case .notBlocked: .holds(reader.blocks.isEmpty)
            case .notExpired: .holds(!isExpired(reader, atMilliseconds))
            case .ruled: .holds(isLendable)
            case .notAwaited: .holds(!isLendable || !loan.isAwaited || rules.values?.renewableWhileAwaited ?? false)
            case .belowRenewalsMax: isLendable ? .less(loan.renewals, than: Int64(rule?.renewalsMax ?? 0)) : .holds(true)
            case .isNotTooEarly: isLendable ? .atLeast(atMilliseconds, earliest) : .holds(true)
            case .gainsTime: isLendable ? .less(loan.dueAt, than: loan.newDueAt) : .holds(true)
            // Of the sweep, and of a recall.
            case .isDueSoon, .isNotPast, .isPastDue, .comesSooner: .holds(true)
            }
        }
        guard let first = verdict.objections.first else { return Renewal(verdict: verdict, objection: nil) }
        func code(_ value: String) -> (String, String) { ("rule", rules.rule(giving: value)) }
        let objection: Objection
        switch first {
        case .guarded(.isOut):
            objection = Objection(
                reason: .itemStateForbids, facts: [("barcode", loan.barcode), ("state", loan.item.rawValue), ("event", verdict.event.rawValue)])
        case .guarded(.notBlocked): objection = blocked(reader)
        case .guarded(.notExpired): objection = expired(reader)
        case .guarded(.notAwaited):
            objection = Objection(reason: .renewalAwaited, facts: [code("renewable_while_awaited"), ("barcode", loan.barcode), ("due_at_ms", "\(loan.dueAt)")])
        case .guarded(.belowRenewalsMax):
            objection = Objection(reason: .renewalLimitReached, facts: [code("renewals_max"), ("limit", "\(rule?.renewalsMax ?? 0)")])
        case .guarded(.isNotTooEarly): objection = Objection(reason: .renewalTooEarly, facts: [code("renewal_last_days"), ("from_ms", "\(earliest)")])
        case .guarded(.gainsTime): objection = Objection(reason: .renewalGainsNothing, facts: [("rule", rule?.code ?? ""), ("due_at_ms", "\(loan.dueAt)")])
        default: objection = Objection(reason: .noRule, facts: [("category", reader.category), ("item_type", loan.itemType)])
        }
        return Renewal(verdict: verdict, objection: objection)
    }
}
