// One step of a server stream, as a READ of its own.

internal import LecternNet
internal import LecternWire
internal import Synchronization

/// A step as the store runs it: the session and the rule are looked at again each time.
final class StepUnit: StoreWork {
    private let stream: ServerStream
    private let cursor: [UInt8]
    private let credit: Int
    private let isFirst: Bool
    /// Where the feed was before the step was submitted: its snapshot is later, so what is rung after this
    /// may be news to it, and what was rung before is not.
    private let position: UInt64
    private let result = Mutex<StreamStep?>(nil)

    init(stream: ServerStream, cursor: [UInt8], credit: Int, isFirst: Bool) {
        self.stream = stream
        self.position = stream.context.bell.position
        self.cursor = cursor
        self.credit = credit
        self.isFirst = isFirst
    }

    let effect = UnitEffect.read
    let weight = 4_096
    var deadlineNanoseconds: Int64 { stream.call.deadlineNanoseconds }
    var isGivenUp: Bool { stream.isCancelled }

    func run(_ transaction: Transaction, attempt: UInt32) -> Verdict {
        let step: StreamStep
        do {
            step = try work(transaction, attempt: attempt)
        } catch {
            // A step that was asked to stop has not gone wrong.
            stream.context.log.write(
                error.code == .interrupted ? .debug : .warning, "a stream's step did not succeed",
                [Label("method", stream.call.open.method), Label("words", error.words)])
            step = .problem(stream.say(error.code))
        }
        result.withLock { $0 = step }
        return .discard
    }

    func done(_ code: StoreCode, words: String) {
        guard code == .ok, let step = result.withLock({ $0 }) else { return stream.stepFailed(code, words: words) }
        stream.stepped(step, position: position)
    }

    private func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> StreamStep {
        let facts = stream.facts.now(stream.context.clock.wallMilliseconds())
        switch try Admission.admit(transaction, facts: facts, parties: stream.source.method.parties, writes: false) {
        case .failure(let denial): return .problem(HostProblem(language: facts.language)(denial.reason))
        case .success(let principal):
            return try stream.source.step(
                StepSituation(
                    transaction: transaction, facts: facts, principal: principal, attempt: attempt, cursor: cursor,
                    credit: credit, isFirst: isFirst, isCancelled: { [stream] in stream.isCancelled }))
        }
    }
}
