// What a simulated host answers, until the simulation looks at it.

internal import LecternNet
internal import LecternWire

/// Stands where the network is. Confined to the simulation's thread, on which the host runs its steps.
///
/// `@unchecked`: the confinement is the simulation's.
final class ReplyBox: CallOutput, @unchecked Sendable {
    enum Reply {
        case close(UInt32, Frame.Close)
        case item(UInt32, Frame.Item)
    }

    /// Whether nobody listens any more, as after the end of the worker.
    var isDead = false
    private var replies: [Reply] = []

    func deliver(_ reply: CallReply) {
        guard !isDead else { return }
        switch reply {
        case .close(let call, let close): replies.append(.close(call.number, close))
        case .item(let call, let item): replies.append(.item(call.number, item))
        case .credit, .deadline, .disconnect: break
        }
    }

    /// All that came since the last time, in order.
    func take() -> [Reply] {
        guard !replies.isEmpty else { return [] }
        defer { replies.removeAll(keepingCapacity: true) }
        return replies
    }
}
