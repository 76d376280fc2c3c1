// One call of a unary method, or one item of a client stream, from its request to its outcome.

internal import HostMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Runs one request: `prepare` where there is one, then the unit of work, then the answer. Any thread; the recipient gets the
/// outcome exactly once.
final class CallRun: ActiveCall {
    let context: HostContext
    let request: ValidatedRequest
    private let call: ServerCall
    private let computePool: ThreadPool
    private let recipient: Recipient
    private let state = Mutex(State())

    private struct State {
        var phase = Phase.waiting
        /// The caller was answered while a thread still ran the call.
        var isAnswered = false
        /// The place in the queue, while it waits.
        var place: CallQueue.Ticket?
    }

    /// The receiver of the outcome.
    enum Recipient {
        /// A unary call: it ends with the outcome.
        case call(ActiveCalls)
        /// A client stream: its item is answered, and the next one begins.
        case item(ItemStream)
    }

    private enum Phase {
        /// In a queue; a cancelled call is not begun.
        case waiting
        /// A thread runs it.
        case running
        /// The outcome was given to the recipient.
        case finished
    }

    /// Makes a run.
    /// - Parameters:
    ///   - context: the host's context.
    ///   - computePool: the threads of methods of effect NONE.
    ///   - request: what to run.
    ///   - call: the caller's call, for its deadline.
    ///   - recipient: receives the outcome, once, on any thread.
    init(context: HostContext, computePool: ThreadPool, request: ValidatedRequest, call: ServerCall, recipient: Recipient) {
        self.context = context
        self.computePool = computePool
        self.request = request
        self.call = call
        self.recipient = recipient
    }

    var makeProblem: HostProblem { HostProblem(language: request.facts.language) }
    var deadlineNanoseconds: Int64 { call.deadlineNanoseconds }
    /// About how many bytes it holds while it waits.
    var weight: Int { request.message.count + 1_024 }
    /// Whether work on the call should stop.
    var isCancelled: Bool { call.isCancelled }
    /// Why the call was cancelled; nil: it was not, though its deadline may have passed.
    var cancelCause: CancelCause? { call.cancelCause }

    /// Begins with `prepare` where the method has it, else with the handler.
    func begin() {
        if request.route.method.prepares {
            submit(PrepareUnit(run: self), .prepare, request.route.method.prepareCost)
        } else {
            runHandler(prepared: nil)
        }
    }

    /// Goes on after `prepare`, or begins where there is none.
    func runHandler(prepared: [UInt8]?) {
        switch request.route.method.effect {
        case .read: submit(CallUnit(run: self, prepared: prepared), .read, request.route.method.cost)
        case .write: submit(CallUnit(run: self, prepared: prepared), .write, request.route.method.cost)
        // A partner is looked up for each call, since it may be withdrawn.
        case .none
        where (request.facts.session == nil || !ComputeCall.needsSession(request.route.method))
            && request.facts.terminal.certificate != .partner:
            ComputeCall(run: self, prepared: prepared).begin(by: Principal(terminal: request.facts.terminal), on: computePool)
        case .none: ComputeCall(run: self, prepared: prepared).beginAfterLookUp(on: computePool)
        }
    }

    /// Queues a unit or another part of this run.
    /// - Parameters:
    ///   - lane: where it waits.
    ///   - cost: what such work takes.
    func submit(_ work: any QueuedWork, _ lane: QueueLane, _ cost: RunningCost) {
        // A WRITE does not wait for room in the connection's output: its answer is small, and its effect matters.
        let output = lane == .read || lane == .compute ? call.connection : nil
        guard let place = context.queue.submit(work, lane, QueueCaller(call.connection), cost, to: output) else { return }
        let isOver = state.withLock { state in
            state.place = place
            return state.phase == .finished
        }
        if isOver { _ = context.queue.remove(place) }
    }

    /// Ends the run, which was not begun, since a queue is full.
    func overloaded() {
        end(.failed(makeProblem(.overloaded, retryAfterMilliseconds: 500)))
    }

    /// Marks the run as taken from its queue by a thread.
    /// - Returns: false when the call was cancelled; then it must not be begun.
    func enter() -> Bool {
        let isLate = call.isCancelled
        return state.withLock { state in
            guard state.phase != .finished, call.cancelCause == nil, !isLate || state.phase == .running else { return false }
            state.phase = .running
            return true
        }
    }

    /// Marks the run as waiting again, between `prepare` and the handler.
    func leaveRunning() {
        state.withLock { if $0.phase == .running { $0.phase = .waiting } }
    }

    /// How a cancelled run answers its caller.
    private enum Act {
        case nothing
        /// Nothing was begun: the run ends.
        case end
        /// A thread still runs the call: the caller is answered now, and the outcome is only stored under the request key.
        case answer
    }

    /// Cancels the run. A waiting run is answered at once and never begun; a running one is asked to stop, and is
    /// answered at once if its deadline has passed.
    /// - Parameter cause: why.
    func cancel(_ cause: CancelCause) {
        let (act, place) = state.withLock { state -> (Act, CallQueue.Ticket?) in
            guard state.phase != .finished, !state.isAnswered else { return (.nothing, nil) }
            if state.phase == .waiting { return (.end, state.place) }
            guard cause == .deadline else { return (.nothing, nil) }
            state.isAnswered = true
            return (.answer, nil)
        }
        if let place { _ = context.queue.remove(place) }
        answer(cancellation, act)
    }

    /// Ends a waiting run, and with `isRunning` answers a running one, since the worker is about to be replaced.
    func giveUp(isRunning: Bool) {
        let (act, place) = state.withLock { state -> (Act, CallQueue.Ticket?) in
            guard state.phase != .finished, !state.isAnswered, state.phase == .waiting || isRunning else { return (.nothing, nil) }
            call.cancel(.drainEnded)
            if state.phase == .waiting { return (.end, state.place) }
            state.isAnswered = true
            return (.answer, nil)
        }
        if let place { _ = context.queue.remove(place) }
        let isUncertain = act == .answer && request.route.method.effect == .write
        answer(makeProblem(isUncertain ? .outcomeUnknown : .storeUnavailable, retryAfterMilliseconds: 1_000), act)
    }

    private func answer(_ problem: @autoclosure () -> Problem, _ act: Act) {
        switch act {
        case .nothing: break
        case .end: end(.failed(problem()))
        case .answer:
            context.abandoned.add()
            finish(.failed(problem()))
        }
    }

    /// The problem of a cancelled run, in the caller's language.
    var cancellation: Problem { makeProblem(call.interruption(now: context.clock.monotonicNanoseconds())) }

    /// Why an answer is too large, for the caller or to be kept; nil: it is not.
    /// - Parameters:
    ///   - message: the answer.
    ///   - isKept: whether it is kept under its key.
    func sizeProblem(_ message: [UInt8], isKept: Bool) -> Problem? {
        request.sizeLimit.problem(sending: message, call: call.number, itemKey: request.itemKey, makeProblem)
            ?? (isKept ? request.sizeLimit.problem(keeping: message, makeProblem) : nil)
    }

    /// The caller's problem when the store did not do the unit.
    func problem(_ error: StoreError) -> Problem {
        if error.code == .interrupted { return cancellation }
        if error.code == .busy { return makeProblem(error.code) }
        context.log.warning(
            "the store did not do a unit", Label("method", request.route.method.name), Label("code", "\(error.code.rawValue)"),
            Label("error", error.message))
        return makeProblem(error.code)
    }

    private func finish(_ outcome: CallOutcome) {
        switch recipient {
        case .call(let activeCalls): activeCalls.finish(call, Frame.Close(outcome))
        case .item(let stream): stream.ended(request.facts.requestKey, outcome)
        }
    }

    /// Ends the run; the first outcome counts.
    func end(_ outcome: CallOutcome) {
        let (isFirst, isAnswered) = state.withLock { state in
            defer { state.phase = .finished }
            return (state.phase != .finished, state.isAnswered)
        }
        guard isFirst else { return }
        if isAnswered { context.abandoned.remove() } else { finish(outcome) }
    }

    /// Looks partner and session up and applies the method's rule.
    /// - Returns: the caller, or why it may not.
    /// - Throws: `StoreError` when the store could not.
    func admit(_ transaction: Transaction) throws(StoreError) -> Result<Principal, Denial> {
        try Admission.admit(transaction, facts: request.facts, method: request.route.method, rates: context.partnerRates)
    }
}
