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

    private func turn(by milliseconds: Int64) {
        guard milliseconds > 0 else { return }
        host.clock.advance(by: .milliseconds(milliseconds))
        line("the clock is turned by \(milliseconds) ms")
    }

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

    /// Somebody comes back to a desk just when it takes names again, and just before and after.
    private func waitAtDesk(_ offset: Int64) throws {
        let waits = model.people.indices.flatMap { person in
            model.desks.indices.map { (person: person, desk: $0, until: model.waitUntil(model.people[person].login, at: model.desks[$0].name, now)) }
        }.filter { $0.until > now + 1 && !model.people[$0.person].isWithdrawn }
        guard !waits.isEmpty else { return }
        let wait = random.pick(waits)
        turn(by: wait.until + offset - now)
        if let signedIn = model.people[wait.person].signedIn, signedIn.desk == wait.desk, model.isSignedIn(wait.person, now) {
            return try changePassword(wait.person)
        }
        try signIn(wait.person, at: wait.desk, isPlain: true)
    }

    /// Somebody claims an item so that the lease ends in the millisecond before it is late or escalated; then the timers run.
    private func claimUntilDue() throws {
        let waiting = model.items.indices.compactMap { index -> (index: Int, at: Int64)? in
            let item = model.items[index]
            guard item.state == .waiting, let at = item.moments.first, at - 1 - item.leaseMinutes * 60_000 > now else { return nil }
            return (index, at - 1)
        }
        guard !waiting.isEmpty else { return }
        let (index, end) = random.pick(waiting)
        turn(by: end - model.items[index].leaseMinutes * 60_000 - now)
        try runTimers()
        let able = model.people.indices.filter { person in
            model.isSignedIn(person, now) && model.allows(person, model.items[index].right, at: model.items[index].branch)
        }
        guard !able.isEmpty, model.items[index].state == .waiting else { return }
        try claim(random.pick(able), item: index)
        guard model.items[index].leaseUntil == end else { return }
        turn(by: end - now)
        try runTimers()
        try compare()
    }
}
