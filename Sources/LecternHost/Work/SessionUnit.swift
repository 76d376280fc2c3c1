// Looks up the partner and the session of a call of effect NONE before it runs.

internal import HostMessages
internal import LecternNet
internal import LecternWire

/// The look-up for a method of effect NONE that a partner calls, or whose rule depends on the session.
final class SessionUnit: StoreUnit<Result<Principal, Problem>>, @unchecked Sendable {
    private let run: CallRun
    private let computePool: ThreadPool
    private let prepared: [UInt8]?

    init(run: CallRun, computePool: ThreadPool, prepared: [UInt8]?) {
        self.run = run
        self.computePool = computePool
        self.prepared = prepared
        super.init(context: run.context, effect: .read, weight: 1_024, deadlineNanoseconds: run.deadlineNanoseconds)
    }

    override var cancelCause: CancelCause? { run.cancelCause }

    override func work(
        _ transaction: Transaction, attempt: UInt32
    ) throws(StoreError) -> (Verdict, Result<Principal, Problem>) {
        (.discard, try run.admit(transaction).mapError { run.makeProblem($0) })
    }

    override func finding(of error: StoreError) -> Result<Principal, Problem> { .failure(run.problem(error)) }

    override func ended(_ result: Result<Result<Principal, Problem>, StoreError>) {
        switch result {
        case .success(.success(let principal)): ComputeCall(run: run, prepared: prepared, principal: principal).begin(on: computePool)
        case .success(.failure(let problem)): run.end(.failed(problem))
        case .failure(let error): run.end(.failed(run.problem(error)))
        }
    }
}
