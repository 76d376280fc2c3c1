// The model of a shift: people, roles and items of work, by the rules written down a second time, without a database.

internal import LecternSecrets

/// A member of staff as the model has them.
struct ModelPerson {
    let login: String
    var id: Int64 = 0
    var password: String
    var isFirst = true
    var isWithdrawn = false
    /// The secret of codes; nil: none.
    var secret: [UInt8]?
    /// The step of the last code that was used.
    var lastStep: Int64 = 0
    /// Roles with their places: -1 is the city, else the number of a branch.
    var roles: Set<ModelAssignment> = []
    var signedIn: ModelSignIn?
    /// Sessions of before, which are of no use any more.
    var oldSessions: [String] = []
}

struct ModelAssignment: Hashable {
    let role: String
    /// The number of the branch; -1: the whole city.
    let branch: Int
}

/// Where somebody is signed in.
struct ModelSignIn {
    let desk: Int
    let session: String
    let since: Int64
    var expiresAt: Int64
}

/// An item of work as the model has it.
struct ModelWork {
    enum State: String { case waiting, claimed, finished, withdrawn }
    enum Stage: Int { case nothing, late, escalated }

    let id: Int64
    let key: String
    var text: String
    /// The number of the branch; -1: the whole city.
    var branch: Int
    var right: String
    var state = State.waiting
    var stage = Stage.nothing
    /// The number of the person; nil: nobody.
    var holder: Int?
    var claim: Int64 = 0
    var leaseUntil: Int64 = 0
    var keptFor: Int?
    let dueAt: Int64
    /// 0: never.
    let escalatesAt: Int64
    /// What happened to it and who did it, the first first; -1: nobody who is signed in.
    var history: [ModelEvent] = []

    var isChore: Bool { key.hasPrefix("chore/") }
    var isOpen: Bool { state == .waiting || state == .claimed }
    var leaseMinutes: Int64 { isChore ? 15 : 20 }

    /// What happens to it by itself next.
    private var next: (event: String, at: Int64)? {
        guard isOpen else { return nil }
        var found: (event: String, at: Int64)?
        func take(_ event: String, _ at: Int64) { if found.map({ at < $0.at }) ?? true { found = (event, at) } }
        if state == .claimed { take("lapsed", leaseUntil) }
        if stage == .nothing { take("late", dueAt) } else if stage == .late, escalatesAt != 0 { take("escalated", escalatesAt) }
        return found
    }

    /// Lets happen what is due by now: by its timer.
    mutating func advance(_ now: Int64) {
        while let next, next.at <= now {
            history.append(ModelEvent(next.event, by: -1))
            switch next.event {
            case "lapsed": endClaim()
            case "late": (stage, keptFor) = (.late, nil)
            default:
                stage = .escalated
                (right, branch) = ("chores.lead", -1)
            }
        }
    }

    /// When something happens to it by itself, for moves that turn the clock there.
    var moments: [Int64] {
        guard isOpen else { return [] }
        return (state == .claimed ? [leaseUntil] : []) + (stage == .nothing ? [dueAt] : []) + (stage == .late && escalatesAt != 0 ? [escalatesAt] : [])
    }

    /// Ends a claim whose lease is over, on somebody's way to the item.
    mutating func lapse(_ now: Int64, by person: Int) {
        guard state == .claimed, leaseUntil <= now else { return }
        history.append(ModelEvent("lapsed", by: person))
        endClaim()
    }

    mutating func endClaim() { (state, holder, claim, leaseUntil) = (.waiting, nil, 0, 0) }

    mutating func close(_ state: State) {
        self.state = state
        (holder, claim, leaseUntil, keptFor) = (nil, 0, 0, nil)
    }
}

struct ModelEvent: Equatable {
    let event: String
    let person: Int

    init(_ event: String, by person: Int) {
        self.event = event
        self.person = person
    }
}

/// What a shift is known to have come to, by the answers that were given.
struct ShiftModel {
    /// Wrong passwords that are borne: of a name at a desk, of a desk, of a name everywhere.
    static let bounds = (
        desk: DoublingWait(failuresMax: 3), terminal: WindowWait(failuresMax: 8, windowMilliseconds: 600_000, pause: .restOfWindow),
        account: WindowWait(failuresMax: 5, windowMilliseconds: 3_600_000, pause: .each(10_000))
    )
    static let idleMilliseconds: Int64 = 300 * 60_000
    static let shiftMilliseconds: Int64 = 600 * 60_000

    var people: [ModelPerson] = []
    var roles: [String: Set<String>] = [:]
    var items: [ModelWork] = []
    var attempts: [Attempt: AttemptCount] = [:]
    var policyAsks = false
    /// The numbers of the branches in the city.
    var branchIDs: [Int64] = []
    /// The desks: the branch of each.
    var desks: [(name: String, branch: Int)] = []

    struct Attempt: Hashable {
        /// "": wherever it is tried.
        let desk: String
        /// "": whoever tries there.
        let login: String
    }

    /// Whether a person may do something at a branch.
    /// - Parameter branch: -1: in the whole city.
    func allows(_ person: Int, _ right: String, at branch: Int) -> Bool {
        people[person].roles.contains { assignment in
            guard assignment.branch == -1 || assignment.branch == branch else { return false }
            let actions = roles[assignment.role] ?? []
            return actions.contains("*") || actions.contains(right)
        }
    }

    /// Whether somebody who is signed in may change somebody else: they may do everything that the other may, where the other may it.
    func covers(_ person: Int, _ assignments: Set<ModelAssignment>) -> Bool {
        // Whoever has nothing is changed by anybody with the right to call.
        assignments.allSatisfy { assignment in
            (roles[assignment.role] ?? []).union(["staff.manage"]).allSatisfy { allows(person, $0, at: assignment.branch) }
        }
    }

    /// When a name may be tried again at a desk.
    func waitUntil(_ login: String, at desk: String, _ now: Int64) -> Int64 {
        [Attempt(desk: desk, login: login), Attempt(desk: desk, login: ""), Attempt(desk: "", login: login)]
            .map { kept($0, now).waitUntil }.max() ?? 0
    }

    private func kept(_ attempt: Attempt, _ now: Int64) -> AttemptCount {
        guard let count = attempts[attempt], count.last >= now - Self.bounds.desk.forgetMilliseconds else { return AttemptCount() }
        return count
    }

    /// Counts a wrong password or code.
    mutating func fail(_ login: String, at desk: String, _ now: Int64) {
        let (here, terminal, everywhere) = (Attempt(desk: desk, login: login), Attempt(desk: desk, login: ""), Attempt(desk: "", login: login))
        let before = kept(here, now)
        attempts[here] = before.after(failureAt: now, Self.bounds.desk)
        attempts[terminal] = kept(terminal, now).after(failureAt: now, Self.bounds.terminal)
        guard before.failures < Self.bounds.desk.failuresMax else { return }
        attempts[everywhere] = kept(everywhere, now).after(failureAt: now, Self.bounds.account)
    }

    /// The right password was given.
    mutating func clear(_ login: String, at desk: String) {
        attempts[Attempt(desk: desk, login: login)] = nil
        attempts[Attempt(desk: "", login: login)] = nil
    }

    /// Whether a person's session counts.
    func isSignedIn(_ person: Int, _ now: Int64) -> Bool { people[person].signedIn.map { now < $0.expiresAt } ?? false }

    /// Ends the sessions of a person.
    mutating func end(_ person: Int) {
        guard let signedIn = people[person].signedIn else { return }
        people[person].oldSessions.append(signedIn.session)
        people[person].signedIn = nil
    }
}
