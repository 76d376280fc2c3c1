// A server stream: short READs while the client has granted credit; no thread and no snapshot while it waits.

internal import HostMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Serves a server stream. Any thread; `state` says what is under way.
final class ServerStream: ActiveCall {
    let context: HostContext
    let call: ServerCall
    let facts: CallFacts
    let source: any StreamSource
    private let activeCalls: ActiveCalls
    private let sizeLimit: ResponseSizeLimit
    private let caller: QueueCaller
    private let state: Mutex<State>

    private struct State {
        var phase = Phase.idle
        var credit: Int
        var cursor: [UInt8]
        var isFirst = true
        /// The next step tells the cursor to a client that asked for it.
        var tellsCursor = true
        /// The number of consecutive steps that gave no item and asked for another step.
        var emptySteps = 0
        /// Why the stream is to end once its step has returned.
        var ending: CancelCause?
        var ticket: UInt64?
        /// The call was closed while a step still ran.
        var isAnswered = false
        /// The place of the waiting step in the queue.
        var place: CallQueue.Ticket?
    }

    private enum Phase {
        case idle
        case stepping
        case waiting
        case ended
    }

    /// A source with this many empty steps in a row fails: it says that there is more, and gives nothing.
    private static let emptyStepsMax = 10_000

    /// - Parameters:
    ///   - call: the caller's call.
    ///   - facts: the facts of the call.
    ///   - cursor: the position to resume from; empty: the beginning.
    ///   - source: gives the items.
    init(
        _ call: ServerCall, facts: CallFacts, cursor: [UInt8], source: any StreamSource, context: HostContext,
        activeCalls: ActiveCalls, sizeLimit: ResponseSizeLimit
    ) {
        self.call = call
        self.facts = facts
        self.source = source
        self.context = context
        self.activeCalls = activeCalls
        self.sizeLimit = sizeLimit
        caller = QueueCaller(call.connection)
        state = Mutex(State(credit: Int(call.open.credit), cursor: cursor))
    }

    var makeProblem: HostProblem { HostProblem(language: facts.language) }
    /// Why a step under way should stop; nil: it should not, though its time may be over.
    var cancelCause: CancelCause? { call.cancelCause ?? state.withLock { $0.ending } }
    /// Whether a step under way should stop.
    var isCancelled: Bool { call.isCancelled || cancelCause != nil }
    func begin() { pump() }

    func creditGranted(_ items: UInt32) {
        state.withLock { $0.credit += Int(items) }
        pump()
    }

    func cancel(_ cause: CancelCause) {
        stop(cause, isAtOnce: cause == .deadline)
    }

    func drain() { stop(.drainEnded) }

    func giveUp(isRunning: Bool) { stop(.drainEnded, isAtOnce: isRunning) }

    private enum Act {
        case nothing
        case end
        case answer([UInt8])
    }

    /// Ends the stream now, or when its step has returned.
    /// - Parameters:
    ///   - cause: why.
    ///   - isAtOnce: whether the call is closed although a step runs, which keeps its place until it returns.
    private func stop(_ cause: CancelCause, isAtOnce: Bool = false) {
        // A step that still waits leaves the queue, and is not under way any more.
        let isTakenBack = state.withLock { $0.phase == .stepping ? $0.place : nil }.map(context.queue.remove) ?? false
        let act = state.withLock { state -> Act in
            guard state.phase != .ended else { return .nothing }
            if isTakenBack { state.phase = .idle }
            let isFirst = state.ending == nil
            if isFirst { state.ending = cause }
            guard state.phase == .stepping else { return isFirst || isTakenBack ? .end : .nothing }
            guard isAtOnce, !state.isAnswered else { return .nothing }
            state.isAnswered = true
            return .answer(state.cursor)
        }
        switch act {
        case .nothing: break
        case .end: end(.problem(makeProblem(cause)))
        case .answer(let cursor):
            let problem = makeProblem(cause)
            context.abandoned.add()
            activeCalls.finish(call, Frame.Close(status: problem.status, problem: problem, cursor: cursor))
        }
    }

    private enum Ending {
        case complete
        case problem(Problem)
    }

    /// Ends the stream; no step may be under way.
    private func end(_ ending: Ending) {
        var (isFirst, ticket, cursor, isAnswered) = state.withLock { state in
            defer { state.phase = .ended }
            return (state.phase != .ended, state.ticket, state.cursor, state.isAnswered)
        }
        guard isFirst else { return }
        if let ticket, let passed = context.changeNotifier.stopWaiting(ticket) { cursor = source.cursor(cursor, passing: passed) }
        source.close()
        if isAnswered { return context.abandoned.remove() }
        switch ending {
        case .complete: activeCalls.finish(call, Frame.Close(status: .ok, cursor: cursor))
        case .problem(let problem): activeCalls.finish(call, Frame.Close(status: problem.status, problem: problem, cursor: cursor))
        }
    }

    /// Begins a step if there is credit and none is under way.
    private func pump() {
        let step = state.withLock { state -> StepUnit? in
            guard state.phase == .idle, state.ending == nil, state.credit > 0 else { return nil }
            state.phase = .stepping
            let credit = min(state.credit, Int(context.limits.streamStepItemsMax))
            return StepUnit(
                stream: self, cursor: state.cursor, credit: credit, isFirst: state.isFirst, tellsCursor: state.tellsCursor)
        }
        guard let step else { return }
        let place = context.queue.submit(step, .read, caller, source.method.cost, to: call.connection)
        let ending = state.withLock { state -> CancelCause? in
            state.place = place
            return state.ending
        }
        if let place, let ending, context.queue.remove(place) { end(.problem(makeProblem(ending))) }
    }

    /// A step was not done by the store.
    func stepFailed(_ error: StoreError) {
        let ending = state.withLock { $0.ending }
        if let ending { return end(.problem(makeProblem(ending))) }
        if error.code == .busy { return end(.problem(makeProblem(.overloaded, retryAfterMilliseconds: 500))) }
        if error.code == .interrupted {
            return end(.problem(makeProblem(call.interruption(now: context.clock.monotonicNanoseconds()))))
        }
        context.log.warning("a stream's step was not done", Label("method", call.open.method), Label("error", error.message))
        end(.problem(makeProblem(error.code)))
    }

    /// A step has returned.
    /// - Parameters:
    ///   - step: the step's result.
    ///   - position: the notifier's position before the step's snapshot.
    func stepped(_ step: StreamStep, position: UInt64) {
        switch step {
        case .problem(let problem):
            // An interrupted step fails as cancelled; the caller gets the cause.
            let ending = state.withLock { $0.ending }
            end(.problem(ending.map { makeProblem($0) } ?? problem))
        case .items(let items, let cursor, let next):
            for item in items {
                if let problem = sizeLimit.problem(sending: item, call: call.number, makeProblem) { return end(.problem(problem)) }
            }
            for item in items { call.send(item) }
            let ending = state.withLock { state -> CancelCause? in
                state.credit -= items.count
                state.cursor = cursor
                state.isFirst = false
                state.tellsCursor = false
                state.emptySteps = items.isEmpty ? state.emptySteps + 1 : 0
                return state.ending
            }
            if let ending { return end(.problem(makeProblem(ending))) }
            go(on: next, position: position)
        }
    }

    private func go(on next: StreamStep.Next, position: UInt64) {
        switch next {
        case .end: end(.complete)
        case .more:
            let emptySteps = state.withLock { state in
                state.phase = .idle
                return state.emptySteps
            }
            guard emptySteps < ServerStream.emptyStepsMax else { return end(.problem(makeProblem(.internalError))) }
            settle()
        case .wait(let interest):
            state.withLock { state in
                state.phase = .waiting
                state.emptySteps = 0
            }
            let ticket = context.changeNotifier.wait(since: position, interest) { [weak self] passed in self?.wake(passing: passed) }
            guard let ticket else { return wake(passing: 0) }
            let isOver = state.withLock { state in
                if state.phase == .waiting { state.ticket = ticket }
                return state.phase == .ended
            }
            if isOver { context.changeNotifier.stopWaiting(ticket) } else { settle() }
        }
    }

    /// Goes on after a wait.
    /// - Parameters:
    ///   - position: up to here no change is of interest that the last step has not looked at.
    ///   - tellsCursor: whether the next step tells the cursor.
    private func wake(passing position: Int64, tellsCursor: Bool = false) {
        state.withLock { state in
            guard state.phase == .waiting else { return }
            state.phase = .idle
            state.ticket = nil
            state.cursor = source.cursor(state.cursor, passing: position)
            state.tellsCursor = state.tellsCursor || tellsCursor
        }
        settle()
    }

    var waitingPartner: String? {
        guard facts.terminal.certificate == .partner, state.withLock({ $0.phase == .waiting }) else { return nil }
        return facts.terminal.name
    }

    func refreshCursor() {
        let ticket = state.withLock { $0.phase == .waiting ? $0.ticket : nil }
        guard let ticket, let passed = context.changeNotifier.stopWaiting(ticket) else { return }
        wake(passing: passed, tellsCursor: true)
    }

    /// Ends the stream if it has to end, else begins the next step.
    private func settle() {
        let ending = state.withLock { $0.phase == .idle || $0.phase == .waiting ? $0.ending : nil }
        if let ending { end(.problem(makeProblem(ending))) } else { pump() }
    }
}
