// Which changes a caller may read.

internal import LecternNet

/// What one caller may read of the feed: a desk and an administrator everything, a device what happened at it or to
/// the reader who is signed in there, a partner its own topics.
struct FeedAccessPolicy: Sendable {
    let principal: Principal

    /// Whether a topic may be asked for at all.
    /// - Parameter topic: a name, or a beginning with ".*".
    func mayFollow(_ topic: String) -> Bool {
        switch principal.terminal.certificate {
        case .admin, .desk, .device: true
        case .partner: isOwn(topic)
        case .none: false
        }
    }

    /// Whether a change may be seen.
    /// - Parameter change: its head.
    func maySee(_ change: ChangeHeader) -> Bool {
        switch principal.terminal.certificate {
        case .admin, .desk: true
        case .device:
            change.terminal == principal.terminal
                || (principal.session == .reader && change.subject == "reader:\(principal.person)")
        case .partner: isOwn(change.topic)
        case .none: false
        }
    }

    private func isOwn(_ topic: String) -> Bool {
        let own = "partner.\(principal.terminal.name)"
        return topic == own || topic.hasPrefix(own + ".")
    }
}
