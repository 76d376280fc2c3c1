// The maximum size of an answer: for its caller, and for storage under a request key.

internal import HostMessages
internal import LecternWire

/// The maximum sizes of answers to the calls of one connection. Immutable.
struct ResponseSizeLimit: Sendable {
    /// The largest frame that the caller takes, without its prefix, in bytes.
    let frameBytesMax: Int
    /// The largest answer that is kept under a request key, in bytes.
    private let keptBytesMax: Int

    /// - Parameters:
    ///   - taken: what the caller takes, in bytes of a frame, as its Hello says; 0: it does not say.
    ///   - limits: what the daemon itself sends and keeps.
    init(taken: Int, limits: Limits) {
        frameBytesMax = taken == 0 ? limits.frameBytesMax : min(taken, limits.frameBytesMax)
        keptBytesMax = limits.keptAnswerBytesMax
    }

    /// The largest answer that fits with any call number, in bytes.
    var answerBytesMax: Int { frameBytesMax - FrameEncoder.answerHeadBytesMax }

    /// Why an answer can't be sent; nil: it fits.
    /// - Parameters:
    ///   - message: the answer.
    ///   - call: the number of the caller's call.
    ///   - itemKey: the key of the item that is answered; nil: the answer is the call's Close.
    ///   - makeProblem: makes the problem.
    func problem(sending message: [UInt8], call: UInt32, itemKey: String? = nil, _ makeProblem: HostProblem) -> Problem? {
        if let itemKey { return problem(sending: Frame.Item(message: message, itemKey: itemKey), call: call, makeProblem) }
        return problem(frameBytes: FrameEncoder.size(Frame(call: call, .close(Frame.Close(status: .ok, message: message)))), makeProblem)
    }

    /// Why an item can't be sent; nil: it fits.
    /// - Parameters: as above.
    func problem(sending item: Frame.Item, call: UInt32, _ makeProblem: HostProblem) -> Problem? {
        problem(frameBytes: FrameEncoder.size(Frame(call: call, .item(item))), makeProblem)
    }

    /// Why a frame can't be sent; nil: it fits.
    /// - Parameter bytes: its size, without its prefix.
    func problem(frameBytes bytes: Int, _ makeProblem: HostProblem) -> Problem? {
        bytes > frameBytesMax ? makeProblem(.frameTooLarge, Label("bytes", "\(bytes)"), Label("limit", "\(frameBytesMax)")) : nil
    }

    /// Why an answer can't be kept under its request key; nil: it can.
    func problem(keeping message: [UInt8], _ makeProblem: HostProblem) -> Problem? {
        message.count > keptBytesMax
            ? makeProblem(.answerTooLarge, Label("bytes", "\(message.count)"), Label("limit", "\(keptBytesMax)")) : nil
    }
}
