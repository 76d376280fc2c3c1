// What may happen to an item of work, and when something happens to it by itself: pure.

package import LecternKit

/// What was told of an item's due time.
package enum DueStage: Int64, Sendable {
    case nothing = 0, late, escalated
}

/// An item of work as decisions see it. Times are milliseconds since 1970.
package struct WorkStanding: Sendable, Equatable {
    package var state: WorkLife.State
    /// The number of the claim and who holds it; 0: nobody.
    package var claim: Int64
    package var holder: Int64
    package var leaseUntil: Int64
    /// Whom it is kept for; 0: nobody.
    package var keptFor: Int64
    package var dueAt: Int64
    /// 0: never.
    package var escalatesAt: Int64
    package var stage: DueStage

    package init(
        state: WorkLife.State = .waiting, claim: Int64 = 0, holder: Int64 = 0, leaseUntil: Int64 = 0, keptFor: Int64 = 0, dueAt: Int64,
        escalatesAt: Int64 = 0, stage: DueStage = .nothing
    ) {
        self.state = state
        self.claim = claim
        self.holder = holder
        self.leaseUntil = leaseUntil
        self.keptFor = keptFor
        self.dueAt = dueAt
        self.escalatesAt = escalatesAt
        self.stage = stage
    }

    /// Who wants something of an item.
    package struct Asker: Sendable {
        package let kind: Actors
        /// The member of staff; 0: nobody.
        package let person: Int64
        /// May take others' claims away.
        package let manages: Bool
        /// The number of the claim that is named; 0: none.
        package let claim: Int64

        package init(_ kind: Actors, person: Int64 = 0, manages: Bool = false, claim: Int64 = 0) {
            self.kind = kind
            self.person = person
            self.manages = manages
            self.claim = claim
        }
    }

    /// Decides whether something may happen.
    /// - Parameters:
    ///   - event: what.
    ///   - asker: who wants it.
    ///   - now: milliseconds since 1970.
    package func decide(_ event: WorkLife.Event, by asker: Asker, now: Int64) -> Verdict<WorkLife> {
        WorkLife.table.decide(from: state, event, by: asker.kind) { guarded in
            switch guarded {
            case .isForCaller: .holds(keptFor == 0 || keptFor == asker.person)
            case .isHolder: .holds(holder == asker.person)
            case .holdsOrManages: .holds(holder == asker.person || asker.manages)
            case .claimHolds: .holds(holder == asker.person && claim == asker.claim)
            case .leaseIsOver: .atLeast(now, leaseUntil)
            case .isPastDue: .atLeast(now, dueAt)
            case .isPastEscalation: .atLeast(now, escalatesAt)
            }
        }
    }

    /// Whether the time has come for something that happens by itself.
    /// - Parameters:
    ///   - event: what.
    ///   - asker: who looks.
    ///   - now: milliseconds since 1970.
    package func isDue(_ event: WorkLife.Event, by asker: Asker, now: Int64) -> Bool {
        let times: [Objection<WorkLife>] = [.guarded(.leaseIsOver), .guarded(.isPastDue), .guarded(.isPastEscalation)]
        return !decide(event, by: asker, now: now).objections.contains(where: times.contains)
    }

    /// What happens to it by itself next, and when; nil: nothing, since it is closed or everything was told.
    package var next: (event: WorkLife.Event, at: Int64)? {
        guard state == .waiting || state == .claimed else { return nil }
        var times: [(event: WorkLife.Event, at: Int64)] = []
        if state == .claimed { times.append((.lapsed, leaseUntil)) }
        switch stage {
        case .nothing: times.append((.late, dueAt))
        case .late where escalatesAt != 0: times.append((.escalated, escalatesAt))
        case .late, .escalated: break
        }
        return times.min { $0.at < $1.at }
    }
}
