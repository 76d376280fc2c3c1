// Drives the followers of a worker: which of them is stepped when, under its lease.

internal import LecternNet
internal import LecternWire

/// One thread that steps the followers whose plugins' leases this worker holds. Any thread may call its functions.
///
/// A follower that waits is woken by the change notifier, whoever committed the change. While it waits nothing is read for it: what
/// was notified and did not wake it does not concern it.
final class FollowerThread: Sendable {
    private struct State: Equatable {
        var isStopped = false
        /// Followers that a change was notified for, by their places.
        var woken: Set<Int> = []
        /// Rises when a lease was renewed.
        var renewals: UInt64 = 0
    }

    /// When a follower is stepped next. Confined to the thread.
    private struct Place {
        /// CLOCK_MONOTONIC in nanoseconds.
        var due: Int64 = 0
        /// Its wait for a change.
        var ticket: UInt64?
    }

    private let context: HostContext
    private let runner: FollowerRunner
    private let state = Monitor(State())
    private let leases: [String: LeaseKeeper]
    private let thread = Monitor<PlainThread?>(nil)
    /// How soon a follower is stepped again whose unit the store did not do, and a stopped one is looked at, in milliseconds.
    private static let againMilliseconds = 1_000
    private static let hourMilliseconds = 3_600_000

    init(context: HostContext, runner: FollowerRunner) {
        self.context = context
        self.runner = runner
        let state = state
        var leases: [String: LeaseKeeper] = [:]
        for follower in runner.followers where leases[follower.plugin] == nil {
            leases[follower.plugin] = LeaseKeeper("follower/\(follower.plugin)", context: context) { _ in state.change { $0.renewals += 1 } }
        }
        self.leases = leases
    }

    /// Starts the thread, unless nothing follows.
    /// - Throws: `HostError` when the system gives no thread.
    func start() throws(HostError) {
        guard !runner.followers.isEmpty else { return }
        do {
            let made = try PlainThread(name: "followers") { [self] in serve() }
            thread.change { $0 = made }
        } catch {
            throw HostError("no thread for followers: \(error)")
        }
    }

    /// Begins to end: what is under way is undone, then the leases are released.
    func beginStop() {
        runner.stop()
        state.change { $0.isStopped = true }
    }

    /// Ends the thread and waits for it. Blocks; before the store stops.
    func stop() {
        beginStop()
        thread.look { $0 }?.join()
    }

    /// Has a follower looked at now, since an administrator has acted.
    /// - Parameter name: its method's.
    func wake(_ name: String) {
        guard let index = runner.followers.firstIndex(where: { $0.name == name }) else { return }
        state.change { _ = $0.woken.insert(index) }
    }

    /// Whether this worker runs a follower, as of the last renewal of its lease.
    func isHeld(_ follower: Follower) -> Bool { leases[follower.plugin]?.claim != nil }

    // MARK: The thread

    private func serve() {
        var places = runner.followers.map { _ in Place() }
        let renewalMilliseconds = context.limits.leaseMilliseconds / LeaseKeeper.renewalsPerLease
        var nextRenewal = context.clock.monotonicNanoseconds(), nextLag = nextRenewal
        var nextSeen = moment(in: FollowerThread.hourMilliseconds)
        while !state.look({ $0.isStopped }) {
            let now = context.clock.monotonicNanoseconds()
            if now >= nextRenewal {
                nextRenewal = moment(in: renewalMilliseconds)
                for lease in leases.values { lease.renew() }
            }
            if now >= nextSeen {
                nextSeen = moment(in: FollowerThread.hourMilliseconds)
                runner.noteSeen()
            }
            for index in places.indices where isHeld(runner.followers[index]) { visit(index, &places[index]) }
            if now >= nextLag {
                nextLag = moment(in: context.limits.followerLagMilliseconds)
                runner.measureLags()
            }
            rest(until: min(nextRenewal, nextLag, nextSeen), places)
        }
        for place in places { place.ticket.map { _ = context.changeNotifier.stopWaiting($0) } }
        for lease in leases.values { lease.release() }
    }

    /// A moment of the monotonic clock, so many milliseconds from now.
    private func moment(in milliseconds: Int) -> Int64 {
        context.clock.monotonicNanoseconds() + Int64(milliseconds) * 1_000_000
    }

    /// Waits until a follower is due or woken, or a lease was renewed.
    private func rest(until moment: Int64, _ places: [Place]) {
        let held = places.indices.filter { isHeld(runner.followers[$0]) }
        let due = held.map { places[$0].due }.min() ?? .max
        let renewals = state.look { $0.renewals }
        _ = state.wait(until: min(moment, due)) { state -> Void? in
            state.isStopped || state.renewals != renewals || !state.woken.isDisjoint(with: held) ? () : nil
        }
    }

    /// Steps a follower, if it is due.
    private func visit(_ index: Int, _ place: inout Place) {
        let isWoken = state.look { $0.woken.remove(index) != nil }
        guard isWoken || context.clock.monotonicNanoseconds() >= place.due else { return }
        if let ticket = place.ticket {
            place.ticket = nil
            // It waited all the time: nothing that was notified meanwhile concerns it.
            if let notified = context.changeNotifier.stopWaiting(ticket) { runner.pass(to: notified, index) }
        }
        let seen = context.changeNotifier.position
        switch runner.step(index) {
        case .more: place.due = 0
        case .handled, .idle:
            let follower = runner.followers[index], state = state
            place.ticket = context.changeNotifier.wait(since: seen) { follower.isInterested(in: $0) } wake: { [runner] passed in
                runner.pass(to: passed, index)
                state.change { _ = $0.woken.insert(index) }
            }
            place.due = place.ticket == nil ? 0 : moment(in: context.limits.followerNoteMilliseconds)
        case .paused(let until):
            let left = until - context.clock.wallMilliseconds()
            place.due = moment(in: Int(min(max(left, 1), Int64(context.limits.followerPauseMillisecondsMax))))
        case .stopped: place.due = moment(in: context.limits.followerNoteMilliseconds)
        case .unavailable, .unknown: place.due = moment(in: FollowerThread.againMilliseconds)
        }
    }
}
