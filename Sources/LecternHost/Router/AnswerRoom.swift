// How large an answer may be, for one caller.

internal import HostMessages
internal import LecternNet
internal import LecternWire

/// What the caller of one call can receive. Immutable.
struct AnswerRoom: Sendable {
    private let call: UInt32
    private let itemKey: String?
    private let frameBytesMax: Int

    /// - Parameters:
    ///   - call: the caller's call.
    ///   - itemKey: the key of the item that is answered; nil: the answer is the call's Close.
    ///   - limits: tells what the daemon itself sends.
    init(_ call: ServerCall, itemKey: String? = nil, limits: Limits) {
        self.call = call.number
        self.itemKey = itemKey
        let taken = Int(call.connection.hello.frameBytesMax)
        frameBytesMax = taken == 0 ? limits.frameBytesMax : min(taken, limits.frameBytesMax)
    }

    /// What stands against an answer; nil: it fits.
    /// - Parameters:
    ///   - message: the answer.
    ///   - say: makes the problem.
    func objection(to message: [UInt8], _ say: HostProblem) -> Problem? {
        let kind: Frame.Kind =
            if let itemKey {
                .item(Frame.Item(message: message, itemKey: itemKey))
            } else {
                .close(Frame.Close(status: .ok, message: message))
            }
        return objection(to: kind, say)
    }

    /// What stands against an item; nil: it fits.
    /// - Parameters:
    ///   - item: the item.
    ///   - say: makes the problem.
    func objection(to item: Frame.Item, _ say: HostProblem) -> Problem? { objection(to: .item(item), say) }

    private func objection(to kind: Frame.Kind, _ say: HostProblem) -> Problem? {
        let bytes = FrameEncoder.size(Frame(call: call, kind))
        guard bytes > frameBytesMax else { return nil }
        return say.frameTooLarge(bytes: bytes, limit: frameBytesMax)
    }
}
