// The followers in Status, and Followers, RetryFollower and SkipChange.

internal import HostMessages
internal import LecternMessages
internal import LecternNet
internal import LecternWire

extension HostService {
    /// Answers Followers. Blocks.
    func listFollowers(_ makeProblem: HostProblem) -> CallOutcome {
        do throws(StoreError) {
            let listings = try followers.list()
            let now = context.clock.wallMilliseconds()
            return answer(Host.FollowersResponse(followers: listings.map { record(of: $0, now: now) }), makeProblem)
        } catch {
            return .failed(makeProblem(error.code))
        }
    }

    /// Answers RetryFollower. Blocks.
    func retryFollower(_ request: [UInt8], by peer: Peer, _ makeProblem: HostProblem) -> CallOutcome {
        guard let asked = try? Host.RetryFollowerRequest(request) else { return malformed(makeProblem) }
        return act(.retry, on: asked.name, makeProblem) { row in
            context.log.warning(
                "an administrator has a follower try again", Label("follower", row.name), Label("position", "\(row.blockedAt)"),
                Label("terminal", peer.name), Label("problem", row.problem))
            return answer(Host.RetryFollowerResponse(), makeProblem)
        }
    }

    /// Answers SkipChange. Blocks.
    func skipChange(_ request: [UInt8], by peer: Peer, _ makeProblem: HostProblem) -> CallOutcome {
        guard let asked = try? Host.SkipChangeRequest(request) else { return malformed(makeProblem) }
        let limit = context.limits.skipReasonBytesMax
        guard (1...limit).contains(asked.reason.utf8.count) else {
            return .refused(makeProblem(.skipReasonMissing, Label(name: "limit", value: "\(limit)")))
        }
        let terminal = Terminal(certificate: peer.certificate, name: peer.name)
        let order = FollowerAdminUnit.Order.skip(position: asked.position, reason: asked.reason, by: terminal.identity)
        return act(order, on: asked.name, makeProblem) { row in
            context.log.warning(
                "an administrator has skipped a change", Label("follower", row.name), Label("position", "\(row.blockedAt)"),
                Label("terminal", peer.name), Label("reason", asked.reason), Label("problem", row.problem))
            return answer(Host.SkipChangeResponse(position: row.blockedAt), makeProblem)
        }
    }

    private func malformed(_ makeProblem: HostProblem) -> CallOutcome {
        .failed(makeProblem(.requestMalformed, Label(name: "field", value: "message")))
    }

    private func answer(_ message: some Message, _ makeProblem: HostProblem) -> CallOutcome {
        guard let bytes = try? message.encoded() else { return .failed(makeProblem(.internalError)) }
        return .answered(bytes)
    }

    private func act(
        _ order: FollowerAdminUnit.Order, on name: String, _ makeProblem: HostProblem, done: (FollowerRow) -> CallOutcome
    ) -> CallOutcome {
        do throws(StoreError) {
            switch try followers.act(order, on: name) {
            case .done(let row): return done(row)
            case .unknown: return .refused(makeProblem(.followerUnknown, Label(name: "name", value: name)))
            case .notBlocked(let position):
                return .refused(makeProblem(.followerNotBlocked, Label(name: "position", value: "\(position)")))
            }
        } catch {
            return .failed(makeProblem(error.code))
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
