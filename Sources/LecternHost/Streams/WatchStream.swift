// Host.Watch: the feed from a cursor on, for those topics and rows that the caller may see.

internal import HostMessages
internal import LecternMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Gives the changes that a watcher asked for.
final class WatchStream: StreamSource {
    let method: PluginMethod
    private let request: Host.WatchRequest
    private let topics: Topics?
    private let epoch: [UInt8]
    private let context: HostContext

    /// - Parameters:
    ///   - request: the request.
    ///   - method: Watch.
    ///   - context: the host's context.
    init(request: Host.WatchRequest, method: PluginMethod, context: HostContext) {
        self.request = request
        self.method = method
        self.context = context
        topics = request.topics.isEmpty ? nil : Topics(patterns: request.topics)
        epoch = context.database.withLock { $0.epoch }
    }

    func close() {}

    func cursor(_ cursor: [UInt8], passing position: Int64) -> [UInt8] {
        guard let last = FeedCursor(cursor, epoch: epoch), last.position < position else { return cursor }
        return FeedCursor(epoch: epoch, position: position).bytes
    }

    func step(_ situation: StreamStepContext) throws(StoreError) -> StreamStep {
        let feed = Feed(situation.transaction)
        let makeProblem = HostProblem(language: situation.facts.language)
        let position: Int64
        let begin = try feed.begin()
        if situation.cursor.isEmpty {
            position = request.fromStart ? begin : try feed.end().position
        } else {
            guard let cursor = FeedCursor(situation.cursor, epoch: epoch) else { return .problem(makeProblem(.cursorUnknown)) }
            if situation.isFirst {
                // A position past the end belongs to another history of the database, such as one before a restore.
                let end = try feed.end().position
                guard cursor.position <= end else { return .problem(makeProblem(.cursorUnknown)) }
            }
            guard cursor.position >= begin else { return .problem(expired(makeProblem, begin: begin, end: try feed.end().position)) }
            position = cursor.position
        }
        let policy = FeedAccessPolicy(principal: situation.principal, scope: try scope(situation))
        if let topic = request.topics.first(where: { !policy.mayFollow($0) }) {
            return .problem(makeProblem(.topicNotAllowed, Label(name: "topic", value: topic)))
        }
        if let topic = request.topics.first(where: { !isDeclared($0) }) {
            return .problem(makeProblem(.topicUnknown, Label(name: "topic", value: topic)))
        }
        return give(try feed.changes(after: position, limit: context.limits.watchScanMax), after: position, policy, situation)
    }

    /// The topics that a partner may follow of its own; nil: all, or it is no partner.
    private func scope(_ situation: StreamStepContext) throws(StoreError) -> Topics? {
        let terminal = situation.principal.terminal
        guard terminal.certificate == .partner else { return nil }
        return try PartnerTable(situation.transaction).grant(of: terminal.name)?.topicScope
    }

    /// Changes after the cursor are not kept any more.
    private func expired(_ makeProblem: HostProblem, begin: Int64, end: Int64) -> Problem {
        makeProblem(
            .cursorExpired, Label(name: "oldest", value: FeedCursor(epoch: epoch, position: begin).text),
            Label(name: "now", value: FeedCursor(epoch: epoch, position: end).text))
    }

    /// Whether a loaded plugin owns the topic: it begins with its plugin's name, a partner's after that of the partner.
    private func isDeclared(_ topic: String) -> Bool {
        let ofPlugin = PartnerTopic.pluginTopic(in: topic) ?? topic[...]
        return (ofPlugin == "*" && PartnerTopic.isPartners(topic)) || context.routes.plugins.contains { ofPlugin.hasPrefix($0.name + ".") }
    }

    private func give(
        _ changes: [StoredChange], after position: Int64, _ policy: FeedAccessPolicy, _ situation: StreamStepContext
    ) -> StreamStep {
        var items: [Frame.Item] = []
        var last = position
        if request.cursorItems && situation.tellsCursor {
            items.append(Frame.Item(message: [], cursor: FeedCursor(epoch: epoch, position: position).bytes))
        }
        var bytes = 0
        var isCut = changes.count == context.limits.watchScanMax
        for change in changes {
            guard items.count < situation.credit, bytes < context.limits.streamStepBytesMax else {
                isCut = true
                break
            }
            last = change.header.position
            guard isWanted(change.header, policy) else { continue }
            guard let message = try? policy.told(change).encoded() else { continue }
            bytes += message.count
            items.append(Frame.Item(message: message, cursor: FeedCursor(epoch: epoch, position: last).bytes))
        }
        let cursor = FeedCursor(epoch: epoch, position: last).bytes
        let filter = Filter(topics: topics, subject: request.subject, policy: policy)
        return .items(items, cursor: cursor, next: isCut ? .more : .wait { filter.matches($0) })
    }

    private func isWanted(_ header: ChangeHeader, _ policy: FeedAccessPolicy) -> Bool {
        Filter(topics: topics, subject: request.subject, policy: policy).matches(header)
    }

    /// The filter of one watcher: what it asked for and may read.
    private struct Filter: Sendable {
        let topics: Topics?
        let subject: String
        let policy: FeedAccessPolicy

        func matches(_ header: ChangeHeader) -> Bool {
            (topics?.contains(header.topic) ?? true) && (subject.isEmpty || header.subject == subject) && policy.maySee(header)
        }
    }
}
