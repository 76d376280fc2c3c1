// Periodic work of a worker: reading the end of the feed, renewing the lease, and sweeping under it.

internal import LecternNet
internal import LecternWire

/// One thread that waits for the next due task and submits it to the store as a small unit. Any thread may call its functions.
///
/// The worker that holds the lease sweeps, so that it is done once in the city; every worker reads the feed for its own watchers.
final class MaintenanceThread: Sendable {
    private struct State: Equatable {
        /// When the feed is read next, CLOCK_MONOTONIC in nanoseconds.
        var nextFeedRead: Int64
        var isReadingFeed = false
        /// Whether this worker holds the lease, as of the last renewal.
        var isLeaseHeld = false
        var isStopped = false
    }

    /// The lease's row in `lectern_lease`: a stored name, which never changes.
    private static let leaseName = "caretaker"

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
        let state = Monitor(State(nextFeedRead: context.clock.monotonicNanoseconds()))
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

    /// The task that is due.
    private enum Duty {
        case end
        case renewLease
        case sweep
        case readFeed
        case refreshCursors
    }

    /// When what comes at fixed intervals is due next, CLOCK_MONOTONIC in nanoseconds.
    private struct Times {
        var renewal: Int64
        var sweep: Int64
        var refresh: Int64
    }

    private func serve() {
        let renewalMilliseconds = context.limits.leaseMilliseconds / LeaseKeeper.renewalsPerLease
        let now = context.clock.monotonicNanoseconds()
        var next = Times(renewal: now, sweep: now, refresh: moment(in: context.limits.cursorItemMilliseconds))
        while true {
            switch nextDuty(next) {
            case .end: return
            case .renewLease:
                next.renewal = moment(in: renewalMilliseconds)
                lease.renew()
                HostTable.settle()
            case .sweep:
                next.sweep = moment(in: context.limits.sweepMilliseconds)
                if let claim = lease.claim { sweep(claim) }
            case .readFeed: readFeed()
            case .refreshCursors:
                next.refresh = moment(in: context.limits.cursorItemMilliseconds)
                for call in activeCalls.all { call.refreshCursor() }
            }
        }
    }

    /// A moment of the monotonic clock, so many milliseconds from now.
    private func moment(in milliseconds: Int) -> Int64 {
        context.clock.monotonicNanoseconds() + Int64(milliseconds) * 1_000_000
    }

    /// Waits for the next due task.
    private func nextDuty(_ next: Times) -> Duty {
        while true {
            let now = context.clock.monotonicNanoseconds()
            let known = state.look { $0 }
            if known.isStopped { return .end }
            if now >= next.renewal { return .renewLease }
            if known.isLeaseHeld && now >= next.sweep { return .sweep }
            if now >= next.refresh { return .refreshCursors }
            if !known.isReadingFeed && now >= known.nextFeedRead { return .readFeed }
            let moment = min(
                next.renewal, next.refresh, known.isLeaseHeld ? next.sweep : .max, known.isReadingFeed ? .max : known.nextFeedRead)
            // A change of the state may change the next due time.
            _ = state.wait(until: moment) { state -> Void? in state == known ? nil : () }
        }
    }

    private func sweep(_ claim: LeaseClaim) {
        context.queue.submit(SweepUnit(context: context, claim: claim), .write, .background, sweepCost)
    }

    private func readFeed() {
        state.change { state in
            state.isReadingFeed = true
            state.nextFeedRead = moment(in: context.limits.feedPollMilliseconds)
        }
        let tail = FeedPollUnit(context: context) { [self] remaining in feedRead(remaining) }
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
