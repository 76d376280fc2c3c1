// The outcome of a handler and of its call.

internal import LecternWire

/// The result of a handler, and with it of a unary call or of one item of a stream.
enum CallOutcome: Equatable, Sendable {
    /// The handler answered, with these bytes.
    case answered([UInt8])
    /// The handler refused: its writes are kept, and the refusal is stored under the request key.
    case refused(Problem)
    /// The handler failed: its writes are undone.
    case failed(Problem)

    /// The problem of a refusal or failure; nil: the handler answered.
    var problem: Problem? {
        switch self {
        case .answered: nil
        case .refused(let problem), .failed(let problem): problem
        }
    }

    /// The outcome of a call that was doomed while it ran: a failure, with the handler's own problem if it has set one.
    /// - Parameter doom: why it was doomed; nil: it was not.
    func under(doom: Problem?) -> CallOutcome {
        guard let doom else { return self }
        return .failed(problem ?? doom)
    }
}

extension Frame.Close {
    /// The Close frame of an outcome.
    init(_ outcome: CallOutcome) {
        switch outcome {
        case .answered(let message): self.init(status: .ok, message: message)
        case .refused(let problem), .failed(let problem): self.init(status: problem.status, problem: problem)
        }
    }
}
