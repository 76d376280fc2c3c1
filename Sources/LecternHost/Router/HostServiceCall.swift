// A unary call of the daemon's own service that touches no data.

internal import HostMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Serves Describe, Clock, Status and Lift on a thread of the pool.
final class HostServiceCall: ActiveCall {
    private let call: ServerCall
    private let method: PluginMethod
    private let service: HostService
    private let computePool: ThreadPool
    private let context: HostContext
    private let place = Mutex<CallQueue.Ticket?>(nil)
    private let activeCalls: ActiveCalls

    init(
        _ call: ServerCall, method: PluginMethod, service: HostService, computePool: ThreadPool, context: HostContext,
        activeCalls: ActiveCalls
    ) {
        self.call = call
        self.method = method
        self.service = service
        self.computePool = computePool
        self.context = context
        self.activeCalls = activeCalls
    }

    private var makeProblem: HostProblem { HostProblem(language: call.language) }
    private var sizeLimit: ResponseSizeLimit { ConnectionContext.of(call.connection, limits: context.limits).sizeLimit }

    func begin() {
        let overload = makeProblem(.overloaded, retryAfterMilliseconds: 500)
        let work = ComputeWork(context, computePool, weight: 1_024, refused: { [self] in end(overload) }, afterLookUp: { [self] in lookUp($0) })
        let caller = QueueCaller(call.connection)
        let waiting = context.queue.submit(work, .compute, caller, method.cost, to: call.connection)
        place.withLock { $0 = waiting }
        if call.isCancelled { cancel(call.cancelCause ?? .deadline) }
    }

    /// Looks a partner up; others are admitted by the method's rule alone.
    private func lookUp(_ admitted: @escaping @Sendable (ComputeWork.Body?) -> Void) -> Bool {
        let peer = call.connection.peer
        guard peer.certificate == .partner else {
            admitted { [self] in work() }
            return true
        }
        return PartnerUnit(context, peer, method: method.name, deadlineNanoseconds: call.deadlineNanoseconds) { [self] objection in
            switch objection {
            case nil: return admitted { [self] in work() }
            case .reason(let reason): end(makeProblem(reason))
            case .store(let code): end(makeProblem(code))
            }
            admitted(nil)
        }.submit()
    }

    /// Does what was called, on a thread of the pool.
    private func work() {
        guard !call.isClosed else { return }
        guard !call.isCancelled else { return end(makeProblem(call.cancelCause ?? .deadline)) }
        let outcome = service.answer(method, call.open.message, makeProblem)
        if case .answered(let message) = outcome, let problem = sizeLimit.problem(sending: message, call: call.number, makeProblem) {
            return end(problem)
        }
        activeCalls.finish(call, Frame.Close(outcome))
    }

    private func end(_ problem: Problem) { activeCalls.finish(call, Frame.Close(.failed(problem))) }

    func cancel(_ cause: CancelCause) {
        if let waiting = place.withLock({ $0 }), context.queue.remove(waiting) { end(makeProblem(cause)) }
    }
    func giveUp(isRunning: Bool) {
        let isWaiting = place.withLock { $0 }.map(context.queue.remove) ?? false
        if isWaiting || isRunning { end(makeProblem(.storeUnavailable, retryAfterMilliseconds: 1_000)) }
    }
}
