// Periodic work of a worker: reading the end of the feed, renewing the lease, and sweeping under it.

internal import LecternNet
internal import LecternWire

/// A task of maintenance.
package enum MaintenanceTask: Sendable {
    /// Renews the lease, or takes it over where it may.
    case renewLease
    /// Removes a few rows that have grown old, where the lease is held.
    case sweep(SweepPart)
    /// Reads the end of the feed and wakes watchers, unless that is under way.
    case readFeed
    /// Tells watchers their cursors.
    case refreshCursors
    /// Has the open streams of partners that are suspended or withdrawn end.
    case checkPartners

    /// Each task once, the lease first.
    package static let all: [MaintenanceTask] = [.renewLease] + SweepPart.allCases.map(MaintenanceTask.sweep) + [.readFeed, .refreshCursors, .checkPartners]
}

/// One thread that waits for the next due task and submits it to the store as a small unit. Any thread may call its functions.
///
/// The worker that holds the lease sweeps, so that it is done once in the city; every worker reads the feed for its own watchers.
final class MaintenanceThread: Sendable {
    private struct State: Equatable {
        /// When the feed is read next, CLOCK_MONOTONIC in nanoseconds.
        var nextFeedRead: Int64
        /// When the age of the feed is read next, for the figures.
        var nextAgeRead: Int64
        var isReadingFeed = false
        var sweeps: SweepPlan
        var isSweeping = false
        /// Whether this worker holds the lease, as of the last renewal.
        var isLeaseHeld = false
        var isStopped = false
    }

    /// The lease's row in `lectern_lease`: a stored name, which never changes.
    private static let leaseName = "caretaker"
    private static let ageReadMilliseconds = 60_000

    private let context: HostContext
    private let activeCalls: ActiveCalls
    private let state: Monitor<State>
    private let thread = Monitor<PlainThread?>(nil)
    let lease: LeaseKeeper
    private let sweepCost = RunningCost()

    /// - Parameters:
    ///   - context: the host's context.
    ///   - activeCalls: the calls whose streams are told their cursors.
    init(context: HostContext, activeCalls: ActiveCalls) {
        self.context = context
        self.activeCalls = activeCalls
        let now = context.clock.monotonicNanoseconds()
        let sweeps = SweepPlan(now: now, intervalMilliseconds: context.limits.sweepMilliseconds)
        let state = Monitor(State(nextFeedRead: now, nextAgeRead: now, sweeps: sweeps))
        self.state = state
        lease = LeaseKeeper(MaintenanceThread.leaseName, context: context) { isHeld in state.change { $0.isLeaseHeld = isHeld } }
    }

    /// Starts the thread.
    /// - Throws: `HostError` when the system gives no thread.
    func start() throws(HostError) {
        do {
            let made = try PlainThread(name: "maintenance") { [self] in serve() }
            thread.change { $0 = made }
        } catch {
            throw HostError("no thread for maintenance: \(error)")
        }
    }

    /// Polls the feed at once, since changes may have been committed. Any thread.
    func readFeedNow() {
        state.change { $0.nextFeedRead = .min }
    }

    /// Ends the thread, waits for it, and releases the lease. Blocks; before the store stops.
    func stop() {
        state.change { $0.isStopped = true }
        thread.look { $0 }?.join()
        lease.release()
    }

    /// When what comes at fixed intervals is due next, CLOCK_MONOTONIC in nanoseconds.
    private struct Times {
        var renewal: Int64
        var refresh: Int64
        var partnerCheck: Int64
    }

    private func serve() {
        let renewalMilliseconds = context.limits.leaseMilliseconds / LeaseKeeper.renewalsPerLease
        let now = context.clock.monotonicNanoseconds()
        var next = Times(
            renewal: now, refresh: moment(in: context.limits.cursorItemMilliseconds),
            partnerCheck: moment(in: context.limits.partnerCheckMilliseconds))
        while true {
            guard let task = nextTask(next) else { return }
            switch task {
            case .renewLease: next.renewal = moment(in: renewalMilliseconds)
            case .sweep, .readFeed: break
            case .refreshCursors: next.refresh = moment(in: context.limits.cursorItemMilliseconds)
            case .checkPartners: next.partnerCheck = moment(in: context.limits.partnerCheckMilliseconds)
            }
            perform(task)
        }
    }

    /// Begins a task. On the maintenance thread, or in a router without threads on its caller's.
    func perform(_ task: MaintenanceTask) {
        switch task {
        case .renewLease:
            lease.renew()
            HostTable.settle()
        case .sweep(let part): sweep(part)
        case .readFeed: if !state.look({ $0.isReadingFeed }) { readFeed() }
        case .refreshCursors: for call in activeCalls.all { call.refreshCursor() }
        case .checkPartners: checkPartners()
        }
    }

    /// A moment of the monotonic clock, so many milliseconds from now.
    private func moment(in milliseconds: Int) -> Int64 {
        context.clock.monotonicNanoseconds() + Int64(milliseconds) * 1_000_000
    }

    /// Waits for the next due task.
    /// - Returns: nil: the thread is to end.
    private func nextTask(_ next: Times) -> MaintenanceTask? {
        while true {
            let now = context.clock.monotonicNanoseconds()
            let known = state.look { $0 }
            if known.isStopped { return nil }
            if now >= next.renewal { return .renewLease }
            let sweep = known.isLeaseHeld && !known.isSweeping ? known.sweeps.next : nil
            if let sweep, now >= sweep.moment { return .sweep(sweep.part) }
            if now >= next.refresh { return .refreshCursors }
            if now >= next.partnerCheck { return .checkPartners }
            if !known.isReadingFeed && now >= known.nextFeedRead { return .readFeed }
            let moment = min(
                next.renewal, next.refresh, next.partnerCheck, sweep?.moment ?? .max, known.isReadingFeed ? .max : known.nextFeedRead)
            // A change of the state may change the next due time.
            _ = state.wait(until: moment) { state -> Void? in state == known ? nil : () }
        }
    }

    /// Each step of a stream looks its partner up; one that waits makes none. So those whose partner may not call are woken, and end.
    private func checkPartners() {
        guard activeCalls.all.contains(where: { $0.waitingPartner != nil }) else { return }
        _ = PartnerCheckUnit(context: context) { [activeCalls] inactive in
            guard !inactive.isEmpty else { return }
            for call in activeCalls.all { if let partner = call.waitingPartner, inactive.contains(partner) { call.refreshCursor() } }
        }.submit()
    }

    private func sweep(_ part: SweepPart) {
        guard let claim = lease.claim else { return swept(part, SweepFinding()) }
        state.change { $0.isSweeping = true }
        let unit = SweepUnit(context: context, claim: claim, part: part) { [self] finding in swept(part, finding) }
        context.queue.submit(unit, .write, .background, sweepCost)
    }

    private func swept(_ part: SweepPart, _ finding: SweepFinding) {
        let now = context.clock.monotonicNanoseconds()
        state.change { state in
            state.isSweeping = false
            state.sweeps.ended(part, hasMore: finding.hasMore, nanoseconds: finding.nanoseconds, now: now)
        }
    }

    private func readFeed() {
        let readsOldest = state.change { state in
            state.isReadingFeed = true
            state.nextFeedRead = moment(in: context.limits.feedPollMilliseconds)
            let isDue = context.clock.monotonicNanoseconds() >= state.nextAgeRead
            if isDue { state.nextAgeRead = moment(in: MaintenanceThread.ageReadMilliseconds) }
            return isDue
        }
        let tail = FeedPollUnit(context: context, readsOldest: readsOldest) { [self] remaining in feedRead(remaining) }
        // A store that takes no unit now is tried again soon.
        if !tail.submit() { feedRead(.heldBack) }
    }

    private func feedRead(_ remaining: FeedPollUnit.Remaining) {
        let soon = moment(in: context.limits.feedHeldBackMilliseconds)
        state.change { state in
            state.isReadingFeed = false
            switch remaining {
            case .nothing: break
            case .more: state.nextFeedRead = .min
            case .heldBack: state.nextFeedRead = min(state.nextFeedRead, soon)
            }
        }
    }
}
