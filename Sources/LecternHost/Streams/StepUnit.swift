// One step of a server stream, a READ unit.

internal import LecternNet
internal import LecternWire

/// A step as the store runs it. Partner, session and rule are checked in each step.
final class StepUnit: StoreUnit<StreamStep>, @unchecked Sendable {
    private let stream: ServerStream
    private let cursor: [UInt8]
    private let credit: Int
    private let isFirst: Bool
    private let tellsCursor: Bool
    /// The notifier's position before the step was submitted. The step's snapshot is later, so it contains all changes
    /// notified before, and may lack those notified after.
    private let position: UInt64

    init(stream: ServerStream, cursor: [UInt8], credit: Int, isFirst: Bool, tellsCursor: Bool) {
        self.stream = stream
        self.position = stream.context.changeNotifier.position
        self.cursor = cursor
        self.credit = credit
        self.isFirst = isFirst
        self.tellsCursor = tellsCursor
        super.init(
            context: stream.context, effect: .read, weight: 4_096, deadlineNanoseconds: stream.call.deadlineNanoseconds)
    }

    override var cancelCause: CancelCause? { stream.cancelCause }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, StreamStep) {
        (.discard, try step(transaction, attempt: attempt))
    }

    override func finding(of error: StoreError) -> StreamStep {
        // A cancelled step is not logged as an error.
        context.log.write(
            error.code == .interrupted ? .debug : .warning, "a stream's step did not succeed",
            [Label("method", stream.call.open.method), Label("error", error.message)])
        return .problem(stream.makeProblem(error.code))
    }

    override func ended(_ result: Result<StreamStep, StoreError>) {
        switch result {
        case .success(let step): stream.stepped(step, position: position)
        case .failure(let error): stream.stepFailed(error)
        }
    }

    private func step(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> StreamStep {
        let facts = stream.facts.now(context.clock.wallMilliseconds())
        switch try Admission.admit(transaction, facts: facts, method: stream.source.method, rates: context.partnerRates) {
        case .failure(let denial): return .problem(HostProblem(language: facts.language)(denial))
        case .success(let principal):
            return try stream.source.step(
                StreamStepContext(
                    transaction: transaction, facts: facts, principal: principal, attempt: attempt, cursor: cursor,
                    credit: credit, isFirst: isFirst, tellsCursor: tellsCursor, isCancelled: { [stream] in stream.isCancelled }))
        }
    }
}
