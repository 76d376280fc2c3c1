// How a handler ended, and with it the call.

internal import LecternWire

/// What came of running a handler, and what the caller of a unary call or of one item is told.
enum CallOutcome: Equatable, Sendable {
    /// It answered, with these bytes.
    case answered([UInt8])
    /// It refused: what it wrote is kept, and so is the refusal under the request key.
    case refused(Problem)
    /// Nothing it wrote is kept.
    case failed(Problem)

    /// Why there is no answer; nil: there is one.
    var problem: Problem? {
        switch self {
        case .answered: nil
        case .refused(let problem), .failed(let problem): problem
        }
    }

    /// What an outcome counts for when the call was doomed while it ran: a failure, in the handler's own words if it
    /// has some.
    /// - Parameter doom: why it was doomed; nil: it was not.
    func under(doom: Problem?) -> CallOutcome {
        guard let doom else { return self }
        return .failed(problem ?? doom)
    }
}

extension Frame.Close {
    /// The end of a call, as the caller is told of it.
    init(_ outcome: CallOutcome) {
        switch outcome {
        case .answered(let message): self.init(status: .ok, message: message)
        case .refused(let problem), .failed(let problem): self.init(status: problem.status, problem: problem)
        }
    }
}
