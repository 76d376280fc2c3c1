// Which changes a caller may read.

internal import HostMessages
internal import LecternNet

/// The changes that one caller may read: a desk and an administrator all, a device those made at it or about
/// the reader who is signed in there, a partner those of its own topics.
struct FeedAccessPolicy: Sendable {
    let principal: Principal

    /// Whether the caller may watch a topic.
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

    /// Whether the caller is told who was signed in: a desk, an administrator, and that person.
    /// - Parameter change: a change that it may see.
    func maySeePerson(of change: StoredChange) -> Bool {
        switch principal.terminal.certificate {
        case .admin, .desk: true
        case .device, .partner, .none: principal.person != 0 && principal.session == change.session && principal.person == change.person
        }
    }

    /// A change as the caller is told of it.
    /// - Parameter change: one that it may see.
    func told(_ change: StoredChange) -> Host.Change {
        var message = change.message
        if !maySeePerson(of: change) { message.person = 0 }
        return message
    }

    private func isOwn(_ topic: String) -> Bool {
        let own = "partner.\(principal.terminal.name)"
        return topic == own || topic.hasPrefix(own + ".")
    }
}
