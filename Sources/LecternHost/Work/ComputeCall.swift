// A call of a method that touches no data: on the reactor where it is inline, else on a thread of the pool.

internal import HostMessages
internal import LecternWire

/// A call of effect NONE. Immutable.
struct ComputeCall: Sendable {
    let run: CallRun
    let prepared: [UInt8]?

    /// Whether a session makes a difference to the method's rule.
    static func needsSession(_ method: PluginMethod) -> Bool {
        method.parties.contains { $0.session != .none }
    }

    /// Runs it here if it is inline, else hands it to the pool.
    /// - Parameter principal: who calls.
    func begin(by principal: Principal, on computePool: ThreadPool) {
        if run.request.route.isInline { return work(by: principal, isOnReactor: true) }
        let work = ComputeWork(run.context, computePool, weight: run.weight, refused: { run.overloaded() }) {
            self.work(by: principal, isOnReactor: false)
        }
        run.submit(work, .compute, run.request.route.method.cost)
    }

    /// Looks up who calls, and runs it as soon as that is known.
    func beginAfterLookUp(on computePool: ThreadPool) {
        if run.request.route.isInline {
            let unit = SessionUnit(run: run) { principal in
                if let principal { work(by: principal, isOnReactor: true) }
            }
            return run.submit(unit, .read, run.context.sessionCost)
        }
        let lookUp: ComputeWork.LookUp = { admitted in
            SessionUnit(run: run) { principal in
                guard let principal else { return admitted(nil) }
                admitted { work(by: principal, isOnReactor: false) }
            }.submit()
        }
        let queued = ComputeWork(run.context, computePool, weight: run.weight, refused: { run.overloaded() }, afterLookUp: lookUp)
        run.submit(queued, .compute, run.request.route.method.cost)
    }

    private func work(by principal: Principal, isOnReactor: Bool) {
        guard run.enter() else { return run.end(.failed(run.cancellation)) }
        let method = run.request.route.method
        let admission = Admission(
            parties: method.parties, certificate: principal.terminal.certificate, session: principal.session, rights: principal.rights)
        if let denial = admission.denial { return run.end(.failed(run.makeProblem(denial))) }
        let transactionContext = TransactionContext(
            context: run.context, transaction: nil, effect: .none, facts: run.request.facts, principal: principal, attempt: 0,
            isCancelled: { run.isCancelled })
        let outcome = Invocation(transactionContext: transactionContext, plugin: run.request.route.plugin, method: method, depth: 0)
            .run(
                request: run.request.message, prepared: method.prepares ? prepared ?? [] : nil, activity: isOnReactor ? .inline : .compute)
            .under(doom: transactionContext.doom)
        guard case .answered(let message) = outcome, let problem = run.sizeProblem(message, isKept: false) else {
            return run.end(outcome)
        }
        run.end(.failed(problem))
    }
}
