// What has to be done from time to time: sweeping, and looking at the feed.

internal import LecternNet
internal import LecternWire

/// One thread that sleeps, wakes when it is time or when it is called, and submits small units.
final class Caretaker: Sendable {
    private struct State {
        var looksAtFeed = false
        var isLooking = false
        var isStopped = false
    }

    private let context: HostContext
    private let state = Monitor(State())
    private let thread = Monitor<PlainThread?>(nil)

    init(context: HostContext) {
        self.context = context
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

    /// Another worker committed changes: look at the feed now. Any thread.
    func lookAtFeed() {
        state.change { $0.looksAtFeed = true }
    }

    /// Ends the thread and waits for it.
    func stop() {
        state.change { $0.isStopped = true }
        thread.look { $0 }?.join()
    }

    private func serve() {
        let clock = context.clock.monotonicNanoseconds
        var nextSweep = clock()
        var nextPoll = clock() + Int64(context.limits.feedPollMilliseconds) * 1_000_000
        while true {
            let isStopped = state.wait(until: min(nextSweep, nextPoll)) { state -> Bool? in
                if state.isStopped { return true }
                guard state.looksAtFeed, !state.isLooking else { return nil }
                state.looksAtFeed = false
                return false
            }
            if isStopped == true { return }
            let now = clock()
            if now >= nextSweep {
                nextSweep = now + Int64(context.limits.sweepMilliseconds) * 1_000_000
                _ = context.store.submit(SweepUnit(context: context))
            }
            if isStopped == false || now >= nextPoll {
                nextPoll = now + Int64(context.limits.feedPollMilliseconds) * 1_000_000
                look()
            }
        }
    }

    private func look() {
        let isFree = state.look { state in
            guard !state.isLooking else { return false }
            state.isLooking = true
            return true
        }
        guard isFree else { return }
        let tail = FeedTail(context: context) { [state] hasMore in
            state.change { state in
                state.isLooking = false
                if hasMore { state.looksAtFeed = true }
            }
        }
        if !context.store.submit(tail) { state.change { $0.isLooking = false } }
    }
}
