// What an unfinished request waits for: nothing that a reader asked for is ever without somebody who has it to do, or a moment at which somebody is told.

/// What has a request to move next.
package enum Awaited: Equatable, Sendable {
    /// Nothing: it is finished.
    case nothing
    /// An item of work of its own, of this kind.
    case work(String)
    /// The work of its parcel: this kind, once all other books of the parcel have come so far; until then theirs.
    case parcelWork(String)
    /// Somebody else's word; its timer is the deadline.
    case event(String)
}

extension RequestLife.State {
    /// What it waits for. Besides, each unfinished request has a timer: of one that takes longer than was promised staff and the reader are told.
    package var awaits: Awaited {
        switch self {
        case .requested: .work("delivery.pick")
        case .picked: .parcelWork("delivery.pack")
        case .packed: .parcelWork("delivery.hand_over")
        case .handedOver, .inTransit, .attempted: .event("a scan of the carrier, or at the point")
        case .waiting: .event("the reader, as the hold tells")
        case .returning, .puttingBack: .work("delivery.take_back")
        case .untraced: .work("delivery.trace")
        case .delivered, .collected, .expired, .returned, .lost, .damaged, .cancelled, .unfilled: .nothing
        }
    }
}
