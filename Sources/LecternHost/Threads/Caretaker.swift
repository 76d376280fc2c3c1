// What has to be done from time to time: sweeping, and looking at the feed.

internal import LecternNet
internal import LecternWire

/// One thread that sleeps, wakes when it is time or when it is called, and submits small units.
final class Caretaker: Sendable {
    private struct State: Equatable {
        /// When to look at the feed next, by the monotonic clock.
        var nextLook: Int64
        var isLooking = false
        var isStopped = false
    }

    private let context: HostContext
    private let state: Monitor<State>
    private let thread = Monitor<PlainThread?>(nil)

    init(context: HostContext) {
        self.context = context
        state = Monitor(State(nextLook: context.clock.monotonicNanoseconds()))
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

    /// Ends the thread and waits for it.
    func stop() {
        state.change { $0.isStopped = true }
        thread.look { $0 }?.join()
    }

    /// What is to be done now.
    private enum Duty {
        case look
        case sweep
        case end
    }

    private func serve() {
        var nextSweep = context.clock.monotonicNanoseconds()
        while true {
            switch nextDuty(nextSweep) {
            case .end: return
            case .look: look()
            case .sweep:
                nextSweep = moment(in: context.limits.sweepMilliseconds)
                _ = context.store.submit(SweepUnit(context: context))
            }
        }
    }

    /// A moment of the monotonic clock, so many milliseconds from now.
    private func moment(in milliseconds: Int) -> Int64 {
        context.clock.monotonicNanoseconds() + Int64(milliseconds) * 1_000_000
    }

    /// Waits until there is something to do.
    private func nextDuty(_ nextSweep: Int64) -> Duty {
        while true {
            let now = context.clock.monotonicNanoseconds()
            let known = state.look { $0 }
            if known.isStopped { return .end }
            if now >= nextSweep { return .sweep }
            if !known.isLooking && now >= known.nextLook { return .look }
            // Whatever is changed meanwhile, the times to wait for are to be looked at again.
            _ = state.wait(until: known.isLooking ? nextSweep : min(nextSweep, known.nextLook)) { state -> Void? in
                state == known ? nil : ()
            }
        }
    }

    private func look() {
        state.change { state in
            state.isLooking = true
            state.nextLook = moment(in: context.limits.feedPollMilliseconds)
        }
        let tail = FeedTail(context: context) { [self] rest in looked(rest) }
        // A store that is too busy will not stay so.
        if !context.store.submit(tail) { looked(.heldBack) }
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
