// Looks up the partner and the session of a call of effect NONE before it runs.

internal import HostMessages
internal import LecternNet
internal import LecternWire

/// The look-up for a method of effect NONE that a partner calls, or whose rule depends on the session.
final class SessionUnit: StoreUnit<Result<Principal, Problem>>, @unchecked Sendable {
    private let run: CallRun
    private let whenDone: @Sendable (Principal?) -> Void

    /// - Parameters:
    ///   - run: the call; it is ended where it may not be made.
    ///   - whenDone: is given who calls, once, on any thread; nil: the call has ended.
    init(run: CallRun, whenDone: @escaping @Sendable (Principal?) -> Void) {
        self.run = run
        self.whenDone = whenDone
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
        case .success(.success(let principal)): return whenDone(principal)
        case .success(.failure(let problem)): run.end(.failed(problem))
        case .failure(let error): run.end(.failed(run.problem(error)))
        }
        whenDone(nil)
    }
}
