// What has to be done from time to time: looking at the feed, keeping the lease, and what is done under it.

internal import LecternNet
internal import LecternWire

/// One thread that sleeps, wakes when it is time or when it is called, and submits small units.
///
/// Sweeping is done once in the city, by the worker that holds the lease; looking at the feed, by each for its own watchers.
final class Caretaker: Sendable {
    private struct State: Equatable {
        /// When to look at the feed next, by the monotonic clock.
        var nextLook: Int64
        var isLooking = false
        /// Whether the lease is ours, as far as we know.
        var isLeaseHeld = false
        var isStopped = false
    }

    private let context: HostContext
    private let state: Monitor<State>
    private let thread = Monitor<PlainThread?>(nil)
    let lease: LeaseKeeper
    private let sweepCost = RunningCost()

    init(context: HostContext) {
        self.context = context
        let state = Monitor(State(nextLook: context.clock.monotonicNanoseconds()))
        self.state = state
        lease = LeaseKeeper("caretaker", context: context) { isHeld in state.change { $0.isLeaseHeld = isHeld } }
    }

    /// Begins.
    /// - Throws: `HostError` when the system gives no thread.
    func start() throws(HostError) {
        do {
            let made = try PlainThread(name: "caretaker") { [self] in serve() }
            thread.change { $0 = made }
        } catch {
            throw HostError("no thread for the caretaker: \(error)")
        }
    }

    /// Changes may have been committed: look at the feed now. Any thread.
    func lookAtFeed() {
        state.change { $0.nextLook = .min }
    }

    /// Ends the thread, waits for it, and gives the lease up; the store is still there.
    func stop() {
        state.change { $0.isStopped = true }
        thread.look { $0 }?.join()
        lease.release()
    }

    /// What is to be done now.
    private enum Duty {
        case end
        case turn
        case sweep
        case look
    }

    private func serve() {
        let turnMilliseconds = context.limits.leaseMilliseconds / LeaseKeeper.turnsPerLease
        var nextTurn = context.clock.monotonicNanoseconds()
        var nextSweep = nextTurn
        while true {
            switch nextDuty(nextTurn: nextTurn, nextSweep: nextSweep) {
            case .end: return
            case .turn:
                nextTurn = moment(in: turnMilliseconds)
                lease.turn()
                HostTable.settle()
            case .sweep:
                nextSweep = moment(in: context.limits.sweepMilliseconds)
                if let claim = lease.claim { sweep(claim) }
            case .look: look()
            }
        }
    }

    /// A moment of the monotonic clock, so many milliseconds from now.
    private func moment(in milliseconds: Int) -> Int64 {
        context.clock.monotonicNanoseconds() + Int64(milliseconds) * 1_000_000
    }

    /// Waits until there is something to do.
    private func nextDuty(nextTurn: Int64, nextSweep: Int64) -> Duty {
        while true {
            let now = context.clock.monotonicNanoseconds()
            let known = state.look { $0 }
            if known.isStopped { return .end }
            if now >= nextTurn { return .turn }
            if known.isLeaseHeld && now >= nextSweep { return .sweep }
            if !known.isLooking && now >= known.nextLook { return .look }
            let moment = min(nextTurn, known.isLeaseHeld ? nextSweep : .max, known.isLooking ? .max : known.nextLook)
            // Whatever is changed meanwhile, the times to wait for are to be looked at again.
            _ = state.wait(until: moment) { state -> Void? in state == known ? nil : () }
        }
    }

    private func sweep(_ claim: LeaseClaim) {
        context.queue.submit(SweepUnit(context: context, claim: claim), .write, .background, sweepCost)
    }

    private func look() {
        state.change { state in
            state.isLooking = true
            state.nextLook = moment(in: context.limits.feedPollMilliseconds)
        }
        let tail = FeedTail(context: context) { [self] rest in looked(rest) }
        // A store that is too busy will not stay so.
        if !tail.submit() { looked(.heldBack) }
    }

    private func looked(_ rest: FeedTail.Rest) {
        let soon = moment(in: context.limits.feedHeldBackMilliseconds)
        state.change { state in
            state.isLooking = false
            switch rest {
            case .nothing: break
            case .more: state.nextLook = .min
            case .heldBack: state.nextLook = min(state.nextLook, soon)
            }
        }
    }
}
