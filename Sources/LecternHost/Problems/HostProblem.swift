// The daemon's own problems, in the caller's language.

internal import HostMessages
internal import LecternMessages
internal import LecternNet
internal import LecternWire

/// Makes problems from the reasons in host.proto.
struct HostProblem {
    /// The caller's language; BCP 47.
    let language: String

    /// Makes a problem.
    /// - Parameters:
    ///   - reason: why.
    ///   - facts: what belongs to it.
    ///   - retryAfterMilliseconds: when a retry may help; 0: it will not.
    func callAsFunction(_ reason: Host.Reason, _ facts: Label..., retryAfterMilliseconds: UInt32 = 0) -> Problem {
        return Problem(
            status: Status(rawValue: reason.status), reason: reason.name, message: LanguageTag.isOf(language, "zh") ? reason.zh : reason.en, facts: facts,
            retryAfterMilliseconds: retryAfterMilliseconds)
    }

    /// Makes the problem of a cancelled call.
    /// - Parameter cause: why it was.
    func callAsFunction(_ cause: CancelCause) -> Problem {
        switch cause {
        case .client, .connectionLost: self(.cancelled)
        case .deadline: self(.deadlinePassed)
        case .drainEnded: self(.draining, retryAfterMilliseconds: 1)
        }
    }

    /// Makes the problem that a store's code means for the caller.
    /// - Parameter code: anything but OK.
    func callAsFunction(_ code: StoreCode) -> Problem {
        switch code {
        case .full: self(.storeFull, retryAfterMilliseconds: 60_000)
        case .unavailable, .retry: self(.storeUnavailable, retryAfterMilliseconds: 1_000)
        case .uncertain: self(.outcomeUnknown, retryAfterMilliseconds: 1_000)
        case .busy: self(.overloaded, retryAfterMilliseconds: 500)
        case .interrupted: self(.cancelled)
        default: self(.internalError)
        }
    }
}
