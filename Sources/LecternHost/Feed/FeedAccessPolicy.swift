// Which changes a caller may read.

internal import HostMessages
internal import LecternNet

/// What one caller may read of the feed: a desk and an administrator everything; a device what happened at it; a partner its own
/// topics; a device and a partner also what concerns the reader who is signed in there, but for topics of partners.
struct FeedAccessPolicy: Sendable {
    let principal: Principal
    /// The subject of the reader who is signed in; nil: none is.
    private let readerSubject: String?
    /// What the caller's own topics begin with; nil: it is no partner.
    private let ownBeginning: String?
    /// Those of its own topics that a partner may follow, as the plugin names them; nil: all.
    private let scope: Topics?

    /// - Parameters:
    ///   - principal: who reads.
    ///   - scope: those of its own topics that a partner may follow, as the plugin names them; nil: all.
    init(principal: Principal, scope: Topics? = nil) {
        self.principal = principal
        self.scope = scope
        readerSubject = principal.session == .reader ? "reader:\(principal.person)" : nil
        ownBeginning = principal.terminal.certificate == .partner ? PartnerTopic.beginning(of: principal.terminal.name) : nil
    }

    /// Whether the caller may watch a topic.
    /// - Parameter topic: a name, or a beginning with ".*".
    func mayFollow(_ topic: String) -> Bool {
        switch principal.terminal.certificate {
        case .admin, .desk, .device: true
        case .partner: isOwn(topic) && isInScope(topic) || (readerSubject != nil && !PartnerTopic.isPartners(topic))
        case .none: false
        }
    }

    /// Whether a change may be seen.
    /// - Parameter change: its head.
    func maySee(_ change: ChangeHeader) -> Bool {
        switch principal.terminal.certificate {
        case .admin, .desk: true
        case .device: change.terminal == principal.terminal || isReaders(change)
        case .partner: isOwn(change.topic) && isInScope(change.topic) || isReaders(change)
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

    /// Whether one of a partner's own topics is within its scope. A beginning is where some of its topics may be: what else it has is not
    /// shown.
    private func isInScope(_ topic: String) -> Bool {
        guard let scope, let ofPlugin = PartnerTopic.pluginTopic(in: topic) else { return true }
        if scope.contains(String(ofPlugin)) { return true }
        guard ofPlugin.hasSuffix("*") else { return false }
        return scope.patterns.contains { $0.hasPrefix(ofPlugin.dropLast()) }
    }

    private func isOwn(_ topic: String) -> Bool {
        ownBeginning.map { topic.hasPrefix($0) } ?? false
    }

    /// Whether a change concerns the reader who is signed in, and is not told to some partner alone.
    private func isReaders(_ change: ChangeHeader) -> Bool {
        change.subject == readerSubject && !PartnerTopic.isPartners(change.topic)
    }
}
