// Whether the topics that somebody follows were ever told of: plugins declare none, so a misspelt one would be waited for in silence.

internal import HostMessages
internal import LecternClient
internal import LecternJSON
internal import LecternMessages
internal import LecternWire

/// Looks through the feed for a topic.
struct TopicCheck {
    /// How long an answer is waited for: a topic that was told of is found at once, of another one no item comes.
    private static let waitMilliseconds = 300
    /// So many changes of a plugin are looked at for its topics, the oldest first.
    private static let changesMax = 256

    private let connection: Connection
    private let session: String

    /// - Parameters:
    ///   - connection: the daemon; the look-ups are calls of their own.
    ///   - profile: with the session that the watch has.
    init(_ connection: Connection, _ profile: Profile) {
        self.connection = connection
        session = profile.session
    }

    /// What to say of a topic that the feed has no change of.
    /// - Parameter topic: as it was given.
    /// - Returns: nil where there is such a change, where it is the beginning of topics, or where nobody can tell.
    func note(on topic: String) -> String? {
        guard !topic.hasSuffix(".*"), let plugin = topic.split(separator: ".").first, seen(topic, changesMax: 1)?.isEmpty == true else { return nil }
        let told = Set(seen("\(plugin).*", changesMax: Self.changesMax) ?? []).sorted()
        let hint =
            Spelling.nearest(topic, among: told).map { "; did you mean \($0)?" }
            ?? (told.isEmpty ? "" : "; \(plugin) has told of \(told.joined(separator: ", "))")
        return "there was no change of \(topic) so far\(hint)"
    }

    /// The topics of the oldest changes that a topic or beginning covers.
    /// - Returns: nil where the daemon refused or was lost, which the watch itself is told, too.
    private func seen(_ topic: String, changesMax: Int) -> [String]? {
        let request = HostMessages.Host.WatchRequest(topics: [topic], fromStart: true)
        guard let message = try? request.encoded(),
            let stream = try? connection.stream(
                "lectern.host.v1.Host/Watch", message, window: UInt32(changesMax), CallOptions(session: session))
        else { return nil }
        defer { stream.cancel() }
        var topics: [String] = []
        while topics.count < changesMax {
            do throws(Problem) {
                guard let item = try stream.next(timeoutMilliseconds: Self.waitMilliseconds), let change = try? HostMessages.Host.Change(item.message)
                else { return topics }
                topics.append(change.topic)
            } catch { return error.reason == "PEER_TOO_SLOW" ? topics : nil }
        }
        return topics
    }
}
