// Makes the moves of a shift, and turns the clock to where something ends.

internal import LecternKitTesting

extension ShiftSimulation {
    func make(_ move: ShiftMove) throws {
        switch move {
        case .signIn: try signIn(anyone(), at: desk())
        case .signOut: try signOut(worker())
        case .stay: try stay(worker())
        case .me: try me(worker())
        case .changePassword: try changePassword(worker())
        case .addAccount: try addAccount()
        case .setPassword: try setPassword()
        case .withdraw: try withdraw(restoring: false)
        case .restore: try withdraw(restoring: true)
        case .assign: try assign(removing: false)
        case .unassign: try assign(removing: true)
        case .changeRole: try changeRole()
        case .enrolCode: try enrolCode()
        case .policy: try changePolicy()
        case .put: try put()
        case .drop: try drop()
        case .claim: try claim()
        case .release: try release()
        case .handOver: try handOver()
        case .comment: try comment()
        case .finish: try finish()
        case .list: try list(mine: false)
        case .mine: try list(mine: true)
        case .clock(let milliseconds): turn(by: milliseconds)
        case .exactly(let offset): try turnExactly(offset)
        case .timers: try runTimers()
        case .again: try sendAgain()
        case .compare: try compare()
        }
    }

    private func turn(by milliseconds: Int64) { calls.turn(by: milliseconds) }

    /// Turns the clock to a moment at which something ends, or to the milliseconds around it, and has somebody come then.
    private func turnExactly(_ offset: Int64) throws {
        switch random.below(4) {
        case 0: try waitAtDesk(offset)
        case 1: try claimUntilDue()
        default:
            let soon = model.items.indices.flatMap { index in model.items[index].moments.filter { $0 > now }.map { (index: index, at: $0) } }
            guard !soon.isEmpty else { return }
            let (index, at) = random.pick(soon)
            turn(by: at + offset - now)
            if random.chance(percent: 40) { return try runTimers() }
            let item = model.items[index]
            let others = model.people.indices.filter {
                model.isSignedIn($0, now) && $0 != item.holder && model.allows($0, item.right, at: item.branch)
            }
            guard !others.isEmpty else { return }
            try claim(random.pick(others), item: index)
        }
    }

    /// Somebody guesses until the desk takes the name no more, and comes back just when it does again, or just before and after.
    private func waitAtDesk(_ offset: Int64) throws {
        let able = model.people.indices.filter { !model.people[$0].isWithdrawn }
        let signedIn = able.filter { model.isSignedIn($0, now) }
        let isChange = !signedIn.isEmpty && random.chance(percent: 40)
        let person = random.pick(isChange ? signedIn : able)
        let desk = isChange ? model.people[person].signedIn?.desk ?? 0 : desk()
        func waitUntil() -> Int64 { model.waitUntil(model.people[person].login, at: model.desks[desk].name, now) }
        for _ in 0..<Self.guessesMax where waitUntil() <= now {
            if isChange { try changePassword(person, isRight: false) } else { try signIn(person, at: desk, isWrong: true) }
        }
        guard waitUntil() > now + 1 else { return }
        turn(by: waitUntil() + offset - now)
        if isChange { try changePassword(person, isRight: true) } else { try signIn(person, at: desk, isPlain: true) }
    }

    /// Wrong passwords after which a desk certainly waits.
    private static let guessesMax = 6

    /// Somebody claims an item so that the lease ends in the millisecond before it is late or escalated, or goes on past that moment; then
    /// the timers run.
    private func claimUntilDue() throws {
        let goesOn = random.chance(percent: 50)
        let waiting = model.items.indices.compactMap { index -> (index: Int, due: Int64, claimed: Int64)? in
            let item = model.items[index]
            guard item.state == .waiting, let due = item.moments.first else { return nil }
            let lease = item.leaseMinutes * 60_000
            let claimed = goesOn ? due - lease / 2 : due - 1 - lease
            return claimed > now ? (index, due, claimed) : nil
        }
        guard !waiting.isEmpty else { return }
        let (index, due, claimed) = random.pick(waiting)
        turn(by: claimed - now)
        try runTimers()
        let able = model.people.indices.filter { person in
            model.isSignedIn(person, now) && model.allows(person, model.items[index].right, at: model.items[index].branch)
        }
        guard !able.isEmpty, model.items[index].state == .waiting else { return }
        try claim(random.pick(able), item: index)
        guard model.items[index].state == .claimed else { return }
        turn(by: (goesOn ? due : due - 1) - now)
        try runTimers()
        try compare()
    }
}
