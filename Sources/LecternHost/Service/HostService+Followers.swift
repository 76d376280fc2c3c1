// The followers in Status, and Followers, RetryFollower and SkipChange inside a transaction.

internal import HostMessages
internal import LecternMessages
internal import LecternNet
internal import LecternWire

extension HostService {
    /// Answers Followers.
    /// - Throws: `StoreError` when the store could not.
    func listFollowers(
        _ transaction: Transaction, _ makeProblem: HostProblem, isCancelled: () -> Bool
    ) throws(StoreError) -> CallOutcome {
        let listings = try followers.list(transaction, isCancelled: isCancelled)
        let now = context.clock.wallMilliseconds()
        return encoded(Host.FollowersResponse(followers: listings.map { record(of: $0, now: now) }), makeProblem)
    }

    /// Answers RetryFollower.
    /// - Throws: `StoreError` when the store could not.
    func retryFollower(
        _ request: [UInt8], _ transaction: Transaction, _ makeProblem: HostProblem
    ) throws(StoreError) -> DataFinding {
        guard let asked = try? Host.RetryFollowerRequest(request) else { return DataFinding(outcome: malformed("message", makeProblem)) }
        return try perform(.retry, on: asked.name, transaction, makeProblem) { row in
            DataFinding(outcome: encoded(Host.RetryFollowerResponse(), makeProblem), then: .followerRetried(row))
        }
    }

    /// Answers SkipChange.
    /// - Throws: `StoreError` when the store could not.
    func skipChange(
        _ request: [UInt8], by peer: Peer, _ transaction: Transaction, _ makeProblem: HostProblem
    ) throws(StoreError) -> DataFinding {
        guard let asked = try? Host.SkipChangeRequest(request) else { return DataFinding(outcome: malformed("message", makeProblem)) }
        let limit = context.limits.skipReasonBytesMax
        guard (1...limit).contains(asked.reason.utf8.count) else {
            return DataFinding(outcome: .refused(makeProblem(.skipReasonMissing, Label(name: "limit", value: "\(limit)"))))
        }
        let terminal = Terminal(certificate: peer.certificate, name: peer.name)
        let order = FollowerAdministration.Order.skip(position: asked.position, reason: asked.reason, by: terminal.identity)
        return try perform(order, on: asked.name, transaction, makeProblem) { row in
            let answer = Host.SkipChangeResponse(position: row.blockedAt)
            return DataFinding(outcome: encoded(answer, makeProblem), then: .changeSkipped(row, reason: asked.reason))
        }
    }

    private func perform(
        _ order: FollowerAdministration.Order, on name: String, _ transaction: Transaction, _ makeProblem: HostProblem,
        done: (FollowerRow) -> DataFinding
    ) throws(StoreError) -> DataFinding {
        switch try FollowerAdministration(transaction).perform(order, on: name, now: context.clock.wallMilliseconds()) {
        case .done(let row): return done(row)
        case .unknown: return DataFinding(outcome: .refused(makeProblem(.followerUnknown, Label(name: "name", value: name))))
        case .notBlocked(let position):
            return DataFinding(outcome: .refused(makeProblem(.followerNotBlocked, Label(name: "position", value: "\(position)"))))
        }
    }

    private func record(of listing: FollowerListing, now: Int64) -> Host.Follower {
        let row = listing.row
        var record = Host.Follower()
        record.name = row.name
        record.plugin = row.plugin
        record.topics = row.topics.split(separator: " ").map(String.init)
        record.position = row.position
        record.state = followers.state(of: row, now: now)
        record.lag = UInt64(listing.lag.changes)
        record.lagSinceMs = listing.lag.sinceMilliseconds
        record.lagIsAtLeast = listing.lag.isAtLeast
        record.blockedAt = row.blockedAt
        record.failures = UInt32(clamping: row.failures)
        record.retryAtMs = row.retryAtMilliseconds
        record.stoppedAtMs = row.stoppedAtMilliseconds
        record.problem = row.problem
        record.skipped = UInt64(max(0, row.skipped))
        record.seenAtMs = row.seenAtMilliseconds
        record.runsHere = followers.runs(row.name)
        record.missing = followers.missing(row.topics)
        record.nowMs = now
        return record
    }

    /// The followers that this worker runs.
    func followerStatus() -> [Host.FollowerStatus] {
        followers.running.map { name, figures in
            var record = Host.FollowerStatus()
            record.name = name
            record.state = figures.state
            record.lag = UInt64(figures.lag.changes)
            record.lagSinceMs = figures.lag.sinceMilliseconds
            record.lagIsAtLeast = figures.lag.isAtLeast
            record.handled = figures.handled
            record.failures = figures.failures
            return record
        }
    }
}
