// Whether a reader may have a hold, and if not, why.

internal import CirculationMessages
package import LecternKit
package import ReadersMessages

/// What the rules say of one hold.
package struct HoldDecision {
    /// Something that the reader has on loan.
    package struct Loan: Equatable, Sendable {
        package let barcode: String
        /// Milliseconds since 1970.
        package let dueAt: Int64

        /// - Parameters:
        ///   - barcode: the item's.
        ///   - dueAt: milliseconds since 1970.
        package init(barcode: String, dueAt: Int64) { (self.barcode, self.dueAt) = (barcode, dueAt) }
    }

    /// What the hold depends on.
    package struct Subject {
        package var itemType: String
        /// Whether the rules let such items be held.
        package var isAllowed: Bool
        /// Whether one is on a shelf, and the rules want it to be borrowed there.
        package var isToBeFetched: Bool
        /// An open hold of the reader that the same items could fill; nil: none.
        package var twin: Int64?
        package var loan: Loan?
        package var openHolds: Int64
        package var openHoldsMax: Int64
        package var point: String
        /// Whether things can be picked up at the service point.
        package var pointKeeps: Bool

        /// - Parameters:
        ///   - itemType: of an item that could fill it.
        ///   - isAllowed: whether the rules let such items be held.
        ///   - isToBeFetched: whether one is on a shelf, and the rules want it to be borrowed there.
        ///   - twin: an open hold of the reader that the same items could fill; nil: none.
        ///   - loan: what the reader has on loan of the record; nil: nothing.
        ///   - openHolds: of the reader.
        ///   - openHoldsMax: how many there may be.
        ///   - point: the code of the service point.
        ///   - pointKeeps: whether things can be picked up there.
        package init(
            itemType: String, isAllowed: Bool = true, isToBeFetched: Bool = false, twin: Int64? = nil, loan: Loan? = nil, openHolds: Int64,
            openHoldsMax: Int64, point: String, pointKeeps: Bool
        ) {
            self.isToBeFetched = isToBeFetched
            (self.itemType, self.isAllowed, self.twin, self.loan, self.openHolds) = (itemType, isAllowed, twin, loan, openHolds)
            (self.openHoldsMax, self.point, self.pointKeeps) = (openHoldsMax, point, pointKeeps)
        }
    }

    package let verdict: Verdict<HoldLife>
    /// What stands against it first; nil: it may be placed.
    package let objection: Decision.Objection?

    /// Decides.
    /// - Parameters:
    ///   - subject: what it depends on.
    ///   - event: `placed` or `placedForLater`.
    ///   - reader: who has it.
    ///   - rules: those that match reader, item type and the branch of the pick-up point.
    ///   - actor: who calls.
    ///   - atMilliseconds: when, since 1970.
    package init(
        _ subject: Subject, _ event: HoldLife.Event, reader: Readers.StandingResponse, rules: RuleBook, by actor: Actors, atMilliseconds: Int64
    ) {
        let rule = rules.winner
        verdict = HoldLife.table.decide(from: nil, event, by: actor) { guarded in
            switch guarded {
            case .notBlocked: .holds(reader.blocks.isEmpty)
            case .notExpired: .holds(reader.expiresAtMs == 0 || reader.expiresAtMs > atMilliseconds)
            case .notOnShelf: .holds(!subject.isToBeFetched)
            case .isNew: .holds(subject.twin == nil)
            case .notOnLoan: .holds(subject.loan == nil)
            case .holdable: .holds((rule?.lendable ?? false) && subject.isAllowed)
            case .belowHoldsMax: .less(subject.openHolds, than: subject.openHoldsMax)
            case .pointKeeps: .holds(subject.pointKeeps)
            // Of timers.
            case .isOver: .holds(true)
            }
        }
        objection = verdict.objections.first.map { Self.contractObjection($0, subject, reader, rule: rule?.code ?? "") }
    }

    private static func contractObjection(
        _ objection: LecternKit.Objection<HoldLife>, _ subject: Subject, _ reader: Readers.StandingResponse, rule: String
    ) -> Decision.Objection {
        guard case .guarded(let guarded) = objection else {
            // The method's rule lets nobody else call, and nothing but these two begins a hold.
            return Decision.Objection(reason: .holdsNotAllowed, facts: objection.facts)
        }
        switch guarded {
        case .notBlocked:
            let block = reader.blocks.first
            return Decision.Objection(
                reason: .readerBlocked, facts: [("block", block?.reason ?? ""), ("until_ms", "\(block?.untilMs ?? 0)")])
        case .notExpired: return Decision.Objection(reason: .readerExpired, facts: [("expires_at_ms", "\(reader.expiresAtMs)")])
        case .isNew: return Decision.Objection(reason: .holdExists, facts: [("hold_id", "\(subject.twin ?? 0)")])
        case .notOnLoan:
            return Decision.Objection(
                reason: .onLoanToReader, facts: [("barcode", subject.loan?.barcode ?? ""), ("due_at_ms", "\(subject.loan?.dueAt ?? 0)")])
        case .belowHoldsMax:
            return Decision.Objection(
                reason: .holdLimitReached, facts: [("limit", "\(subject.openHoldsMax)"), ("open_holds", "\(subject.openHolds)")])
        case .notOnShelf: return Decision.Objection(reason: .itemOnShelf, facts: [("rule", rule), ("item_type", subject.itemType)])
        case .pointKeeps: return Decision.Objection(reason: .pointKeepsNothing, facts: [("service_point", subject.point)])
        case .holdable, .isOver: return Decision.Objection(reason: .holdsNotAllowed, facts: [("rule", rule), ("item_type", subject.itemType)])
        }
    }
}

extension RuleBook {
    /// Whether the rule set in force lets such items be held; where none is, or it says nothing, it does.
    package var letsHold: Bool { values?.holdsAllowed ?? true }
    /// Whether it lets them be held while one is on a shelf; likewise.
    package var letsHoldOnShelf: Bool { values?.onShelfHolds ?? true }
}
