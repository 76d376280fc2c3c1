// A call of the daemon's own service that reads or writes the host's tables.

internal import HostMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Serves what is asked and done about timers and followers, as units of the store. The requests are harmless when repeated, so no request
/// key is asked for.
final class HostDataCall: ActiveCall {
    let call: ServerCall
    let method: PluginMethod
    let service: HostService
    private let context: HostContext
    private let place = Mutex<CallQueue.Ticket?>(nil)
    private let isOver = Atomic(false)
    private let activeCalls: ActiveCalls

    init(_ call: ServerCall, method: PluginMethod, service: HostService, context: HostContext, activeCalls: ActiveCalls) {
        self.call = call
        self.method = method
        self.service = service
        self.context = context
        self.activeCalls = activeCalls
    }

    var makeProblem: HostProblem { HostProblem(language: call.language) }

    func begin() {
        let unit = HostDataUnit(call: self, context: context)
        let lane = method.effect == .write ? QueueLane.write : .read
        let waiting = context.queue.submit(unit, lane, QueueCaller(call.connection), method.cost)
        place.withLock { $0 = waiting }
        if call.isCancelled { cancel(call.cancelCause ?? .deadline) }
    }

    /// The unit has ended.
    func ended(_ finding: HostService.DataFinding) {
        if case .answered(let message) = finding.outcome {
            service.committed(finding.then, terminal: call.connection.peer.name)
            let sizeLimit = ConnectionContext.of(call.connection, limits: context.limits).sizeLimit
            if let problem = sizeLimit.problem(sending: message, call: call.number, makeProblem) { return end(.failed(problem)) }
        }
        end(finding.outcome)
    }

    /// Ends the call; the first outcome counts.
    private func end(_ outcome: CallOutcome) {
        guard !isOver.exchange(true, ordering: .acquiringAndReleasing) else { return }
        activeCalls.finish(call, Frame.Close(outcome))
    }

    func cancel(_ cause: CancelCause) {
        if let waiting = place.withLock({ $0 }), context.queue.remove(waiting) { end(.failed(makeProblem(cause))) }
    }

    func giveUp(isRunning: Bool) {
        let isWaiting = place.withLock { $0 }.map(context.queue.remove) ?? false
        guard isWaiting || isRunning else { return }
        let isUncertain = !isWaiting && method.effect == .write
        end(.failed(makeProblem(isUncertain ? .outcomeUnknown : .storeUnavailable, retryAfterMilliseconds: 1_000)))
    }
}

/// Such a call as the store runs it.
final class HostDataUnit: StoreUnit<HostService.DataFinding>, @unchecked Sendable {
    private let call: HostDataCall

    init(call: HostDataCall, context: HostContext) {
        self.call = call
        super.init(
            context: context, effect: call.method.effect == .write ? .write : .read, weight: 1_024,
            deadlineNanoseconds: call.call.deadlineNanoseconds)
    }

    override var cancelCause: CancelCause? { call.call.cancelCause }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, HostService.DataFinding) {
        if let denial = try PartnerTable(transaction).objection(
            to: call.call.connection.peer, calling: call.method.name, rates: context.partnerRates)
        { return (.discard, HostService.DataFinding(outcome: .failed(call.makeProblem(Denial(ofPartner: denial, calling: call.method.name))))) }
        let finding = try call.service.answer(call.method, call.call.open.message, in: transaction, call.call, call.makeProblem)
        if case .answered = finding.outcome, call.method.effect == .write { return (.keep, finding) }
        return (.discard, finding)
    }

    override func finding(of error: StoreError) -> HostService.DataFinding {
        context.log.warning("the store did not do a unit", Label("method", call.method.name), Label("error", error.message))
        return HostService.DataFinding(outcome: .failed(call.makeProblem(error.code)))
    }

    override func ended(_ result: Result<HostService.DataFinding, StoreError>) {
        switch result {
        case .success(let finding): call.ended(finding)
        case .failure(let error): call.ended(finding(of: error))
        }
    }
}
