// How a handler ended.

internal import LecternWire

/// What came of running a handler.
enum HandlerResult: Equatable, Sendable {
    /// It answered.
    case answered([UInt8])
    /// It refused: what it wrote is kept.
    case refused(Problem)
    /// Nothing it wrote is kept.
    case failed(Problem)

    /// What a result counts for when the call was doomed while it ran: a failure, in the handler's own words if it
    /// has some.
    /// - Parameter doom: why it was doomed; nil: it was not.
    func under(doom: Problem?) -> HandlerResult {
        guard let doom else { return self }
        switch self {
        case .answered: return .failed(doom)
        case .refused(let problem), .failed(let problem): return .failed(problem)
        }
    }
}
