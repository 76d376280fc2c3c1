// A client stream: each item is a WRITE with its own request key, run and answered in order of arrival.

internal import HostMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Serves a client stream. Any thread; one item runs at a time, in the order of arrival.
final class ItemStream: ActiveCall {
    private let call: ServerCall
    private let route: Route
    private let context: HostContext
    private let computePool: ThreadPool
    private let validator: RequestValidator
    private let activeCalls: ActiveCalls
    private let state = Mutex(State())

    private struct State {
        var queue: [Frame.Item] = []
        var run: CallRun?
        var isRunning = false
        /// The client's last item has come.
        var isComplete = false
        /// Why the stream ends once its item is done.
        var ending: Problem?
        var isEnded = false
    }

    init(_ call: ServerCall, route: Route, context: HostContext, computePool: ThreadPool, activeCalls: ActiveCalls) {
        self.call = call
        self.route = route
        self.context = context
        self.computePool = computePool
        self.activeCalls = activeCalls
        validator = RequestValidator(context: context)
    }

    private var makeProblem: HostProblem { HostProblem(language: call.language) }

    func begin() {
        call.grant(items: context.limits.clientStreamItemsMax)
    }

    func itemArrived(_ item: Frame.Item) {
        state.withLock { state in
            guard !state.isComplete else { return }
            if !item.isEndOfStream { state.queue.append(item) }
            state.isComplete = item.last
        }
        pump()
    }

    func cancel(_ cause: CancelCause) {
        stop(cause)?.cancel(cause)
    }

    func giveUp(isRunning: Bool) {
        stop(.drainEnded)?.giveUp(isRunning: isRunning)
    }

    func drain() {
        _ = stop(.drainEnded)
    }

    /// Ends the stream now, or after the item that is running.
    /// - Returns: the item that is running.
    private func stop(_ cause: CancelCause) -> CallRun? {
        let run = state.withLock { state in
            if state.ending == nil { state.ending = makeProblem(cause) }
            state.queue = []
            return state.run
        }
        pump()
        return run
    }

    private enum Act {
        case nothing
        case run(Frame.Item)
        case end(Frame.Close)
    }

    /// Does what is next.
    private func pump() {
        let act = state.withLock { state -> Act in
            guard !state.isRunning, !state.isEnded else { return .nothing }
            if let ending = state.ending {
                state.isEnded = true
                return .end(Frame.Close(status: ending.status, problem: ending))
            }
            if !state.queue.isEmpty {
                state.isRunning = true
                return .run(state.queue.removeFirst())
            }
            guard state.isComplete else { return .nothing }
            state.isEnded = true
            return .end(Frame.Close(status: .ok))
        }
        switch act {
        case .nothing: break
        case .run(let item): run(item)
        case .end(let close): activeCalls.finish(call, close)
        }
    }

    private func run(_ item: Frame.Item) {
        let peer = call.connection.peer
        if peer.certificate == .partner,
            let excess = context.partnerRates.take(peer.name, now: context.clock.monotonicNanoseconds())
        { return ended(item.itemKey, .failed(excess.problem(makeProblem))) }
        switch validator.validate(route, call, message: item.message, key: item.itemKey) {
        case .failure(let problem): ended(item.itemKey, .failed(problem))
        case .success(let request):
            let run = CallRun(context: context, computePool: computePool, request: request, call: call, recipient: .item(self))
            state.withLock { if $0.isRunning { $0.run = run } }
            run.begin()
        }
    }

    /// An item is done; a problem ends the stream and names the item. Any thread.
    /// - Parameters:
    ///   - key: the item's.
    ///   - outcome: its answer, or why the stream ends.
    func ended(_ key: String, _ outcome: CallOutcome) {
        if case .answered(let message) = outcome {
            call.send(Frame.Item(message: message, itemKey: key))
            call.grant(items: 1)
        }
        state.withLock { state in
            state.isRunning = false
            state.run = nil
            if var problem = outcome.problem {
                problem.facts.append(Label(name: "item_key", value: key))
                if state.ending == nil { state.ending = problem }
                state.queue = []
            }
        }
        pump()
    }
}
