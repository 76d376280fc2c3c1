// The feed of changes over reloads and lost connections: no change is missed, none comes twice.

internal import HostMessages
internal import LecternMessages
internal import LecternNet
public import LecternWire

/// A watcher of the feed that goes on from its cursor over new connections. Confined to one thread.
///
/// It asks the daemon for its cursor at once, so that it can go on also when it has seen no change yet.
public final class ReconnectingWatch {
    /// What to follow.
    public struct Filter: Equatable, Sendable {
        /// "circulation.loan", or a beginning, "circulation.*"; empty: all that the caller may see.
        public var topics: [String]
        /// Only changes of this subject, "reader:42"; empty: any.
        public var subject: String

        /// Makes a filter.
        public init(topics: [String] = [], subject: String = "") {
            self.topics = topics
            self.subject = subject
        }
    }

    private static let method = "lectern.host.v1.Host/Watch"
    /// The pause before the stream is opened again on a connection that lasts.
    private static let pauseMilliseconds = 500
    private let client: ReconnectingClient
    private let policy: ReconnectPolicy
    private let filter: Filter
    private let fromStart: Bool
    private let options: CallOptions
    private var stream: ServerStream?
    /// A change that came while the cursor was waited for: a daemon of before 1.1 tells no cursor before it.
    private var early: ServerStream.Item?
    /// How often the stream broke since the last item, and when first, CLOCK_MONOTONIC.
    private var failures = 0
    private var failedAt: Int64 = 0

    /// From where the next item comes: keep it to go on from there with another watcher. Empty until the daemon has answered.
    public private(set) var cursor: [UInt8]

    /// The connection that the changes come from; nil before the first `next` and while there is none.
    public private(set) var connection: Connection?

    init(
        _ client: ReconnectingClient, _ policy: ReconnectPolicy, _ filter: Filter, cursor: [UInt8], fromStart: Bool, _ options: CallOptions
    ) {
        self.client = client
        self.policy = policy
        self.filter = filter
        self.cursor = cursor
        self.fromStart = fromStart
        self.options = options
    }

    /// Waits for the next change.
    /// - Parameter timeoutMilliseconds: how long; 0 waits for ever.
    /// - Returns: the encoded lectern.host.v1.Change, with the cursor after it.
    /// - Throws: Problem: the daemon's, such as CURSOR_EXPIRED or TOPIC_NOT_ALLOWED; PEER_TOO_SLOW when the time is over, after which the
    ///   next call goes on; CONNECTION_LOST when no connection came within the policy's patience.
    public func next(timeoutMilliseconds: Int = 0) throws(Problem) -> ServerStream.Item {
        if let early {
            self.early = nil
            return early
        }
        while true { if let item = try step(timeoutMilliseconds), !item.message.isEmpty { return item } }
    }

    /// Waits until the cursor is known: from then on no change is missed, whatever happens to connection and daemon. A daemon of
    /// before 1.1 tells it with the first change.
    /// - Parameter timeoutMilliseconds: how long to wait for each item; 0 waits for ever.
    /// - Throws: Problem as `next`.
    public func waitForCursor(timeoutMilliseconds: Int = 0) throws(Problem) {
        while cursor.isEmpty { if let item = try step(timeoutMilliseconds), !item.message.isEmpty { early = item } }
    }

    /// Ends the stream.
    public func close() {
        stream?.cancel()
        (stream, connection) = (nil, nil)
    }

    /// The next item, with a change or without one; nil: the stream was lost.
    private func step(_ timeoutMilliseconds: Int) throws(Problem) -> ServerStream.Item? {
        var isOpen = false
        do throws(Problem) {
            let stream = try opened()
            isOpen = true
            guard let item = try stream.next(timeoutMilliseconds: timeoutMilliseconds) else {
                throw .connectionLost("the daemon ended the stream")
            }
            cursor = item.cursor
            (failures, failedAt) = (0, 0)
            return item
        } catch {
            // The stream goes on when only the time is over.
            if isOpen, error.reason == "PEER_TOO_SLOW", let connection, connection.ended == nil { throw error }
            try recover(from: error)
            return nil
        }
    }

    private func opened() throws(Problem) -> ServerStream {
        if let stream { return stream }
        let connection = try client.connection()
        self.connection = connection
        let request = Host.WatchRequest(
            topics: filter.topics, cursor: cursor, fromStart: fromStart, subject: filter.subject, cursorItems: true)
        let bytes: [UInt8]
        do { bytes = try request.encoded() } catch { throw .protocolViolated("a topic or subject can't be sent: \(error)") }
        let fresh = try connection.stream(ReconnectingWatch.method, bytes, options)
        stream = fresh
        return fresh
    }

    /// Drops the stream, so that `opened` begins another, or throws the problem if the policy gives up.
    private func recover(from problem: Problem) throws(Problem) {
        if let ended = client.ended { throw ended }
        if let stream, !stream.cursor.isEmpty { cursor = stream.cursor }
        let isUsable = connection?.isUsable ?? false
        (stream, connection) = (nil, nil)
        if policy.reconnects(after: problem) {
            // A connection that lasts although its stream was closed: not at once again.
            if isUsable { Deadline.sleep(until: Deadline.after(ReconnectingWatch.pauseMilliseconds)) }
            return
        }
        failures += 1
        let now = Deadline.now
        if failedAt == 0 { failedAt = now }
        switch policy.decide(problem, attempts: failures, elapsedMilliseconds: Int((now - failedAt) / 1_000_000)) {
        case .giveUp: throw problem
        case .reconnect: break
        case .retry(let milliseconds): Deadline.sleep(until: now + Int64(milliseconds) * 1_000_000)
        }
    }
}
