// The followers of a simulated city: their steps among all others, and whether the one that counts is exact.

internal import LecternHost
internal import LecternKitTesting
internal import LecternTesting

extension CitySimulation {
    /// How often the feed is read until followers must have handled all; a store may hold changes back for a moment.
    private static let readsMax = 200
    /// Steps until a follower has failed at one change alone.
    private static let failuresMax = 4

    /// Has a step of a follower begin; its units are run among all others.
    func beginFollower(_ pick: UInt64) {
        guard !host.followers.isEmpty else { return }
        let index = Int(pick % UInt64(host.followers.count))
        line("a step of \(host.followers[index])")
        host.beginFollower(index)
    }

    /// Has a follower that counts fail at what it has read together, and then at the first change alone, so that it pauses: a fault that
    /// befalls one unit is over when it tries again.
    func failFollower(_ pick: UInt64) throws {
        try runAll()
        isFaulty = false
        let counting = host.followers.indices.filter { host.followers[$0].contains("/Count") }
        let index = counting[Int(pick % UInt64(counting.count))]
        for _ in 0..<CitySimulation.failuresMax {
            host.inject(nil)
            beginFollower(UInt64(index))
            if host.steps > 0 { host.step(0) }
            while host.steps > 0 {
                report.faults += 1
                // The first statement of its handler: the one before finds its row.
                host.inject(.constraint(1))
                host.step(0)
            }
            if case .paused = host.followerStep(index) { break }
        }
        host.inject(nil)
        try noteWhatTimersDid()
        try takeReplies()
    }

    /// Runs the followers until none of them has anything to do at once.
    /// - Parameter waits: whether the clock goes on where one pauses after a failure, and one that has stopped is tried again.
    func runFollowers(waits: Bool = false) throws {
        var open = Array(host.followers.indices)
        var retried: Set<Int> = []
        while let index = open.first {
            let restarts = report.restarts
            host.beginFollower(index)
            while host.followerStep(index) == nil, host.steps > 0 { try step(0) }
            switch host.followerStep(index) {
            case .more, .unavailable: break
            // What its handler emitted concerns the other.
            case .handled: open = Array(host.followers.indices)
            case .paused(let until) where waits:
                line("the clock goes on until \(host.followers[index]) is tried again")
                host.clock.advance(by: .milliseconds(max(0, until - host.clock.nowMilliseconds)))
            case .stopped where waits:
                guard retried.insert(index).inserted else { throw violation("a follower goes on", try problem(of: host.followers[index])) }
                try retryFollower(host.followers[index])
            case .idle, .paused, .stopped, .unknown: open.removeFirst()
            case nil: guard report.restarts > restarts else { throw violation("a follower's step ends", host.followers[index]) }
            }
        }
    }

    /// An administrator has a follower try again that was stopped by as many faults in a row.
    private func retryFollower(_ name: String) throws {
        line("an administrator has \(name) try again")
        var isDone = false
        let work = StoreWork(host.storeBehind, writes: true) { store in
            let sql = "UPDATE lectern_follower SET failures = 0, retry_at_ms = 0, stopped_at_ms = 0 WHERE name = $1"
            isDone = (try? store.run(sql, [.text(name)])) == 1
            return isDone
        }
        guard work.runNow() == 0, isDone else { throw StoreTestError("a follower could not be retried") }
    }

    private func problem(of follower: String) throws -> String {
        "\(follower): \(try rows("SELECT problem FROM lectern_follower WHERE name = $1", .text(follower)))"
    }

    /// The follower of loans has counted each change once, notices included, and the one behind it each that it told.
    func checkFollowers() throws {
        guard isFollowed else { return }
        var problem = ""
        for _ in 0..<CitySimulation.readsMax {
            try runFollowers(waits: true)
            problem = try miscount()
            if problem.isEmpty { return }
            host.perform(.readFeed)
            try runAll()
        }
        throw violation("a follower that counts is exact", problem)
    }

    /// What the followers have counted that watchers have not seen, or the other way; empty: nothing.
    private func miscount() throws -> String {
        var found: [String: LoanTally.Count] = [:]
        for row in try rows("SELECT kind, changes, loans FROM tally_count") {
            guard row.count == 3, case .text(let kind) = row[0], case .integer(let changes) = row[1], case .integer(let loans) = row[2] else { continue }
            found[kind] = LoanTally.Count(changes: changes, loans: loans)
        }
        let tally = watchers[0].tally
        let behind = found.removeValue(forKey: "counted") ?? LoanTally.Count()
        for kind in Set(found.keys).union(tally.counts.keys).sorted() where found[kind] != tally.counts[kind] {
            return "of \(kind) it counted \(found[kind] ?? .init()), watchers saw \(tally.counts[kind] ?? .init())"
        }
        guard behind == tally.all else { return "the follower behind it counted \(behind) instead of \(tally.all)" }
        return try hourMiscount(tally)
    }

    /// What Circulation has counted in the hours of all branches that watchers have not seen, or the other way; empty: nothing.
    private func hourMiscount(_ tally: LoanTally) throws -> String {
        let counted = try rows("SELECT CAST(SUM(loans) AS BIGINT), CAST(SUM(returns) AS BIGINT) FROM circulation_quarter").first ?? []
        let seen = ["lent", "returned"].map { tally.counts[$0]?.changes ?? 0 }
        let found = counted.map { value -> Int64 in if case .integer(let number) = value { number } else { 0 } }
        return found == seen ? "" : "in its hours Circulation counted \(found) instead of \(seen)"
    }
}
