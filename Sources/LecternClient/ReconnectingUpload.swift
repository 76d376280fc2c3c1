// A client stream that continues over new connections: unanswered items are sent again under their keys.

internal import LecternNet
public import LecternWire

/// A client stream across reloads and lost connections. Confined to one thread.
public final class ReconnectingUpload {
    private let client: ReconnectingClient
    private let policy: ReconnectPolicy
    private let method: String
    private let options: CallOptions
    private var stream: ClientStream?
    /// The stream's connection; retained, since the client may have replaced it by another one.
    private var connection: Connection?
    private var unanswered: [(message: [UInt8], itemKey: String)] = []
    /// How often the stream broke since the last answer, and when first, CLOCK_MONOTONIC.
    private var failures = 0
    private var failedAt: Int64 = 0

    init(_ client: ReconnectingClient, _ policy: ReconnectPolicy, _ method: String, _ options: CallOptions) {
        self.client = client
        self.policy = policy
        self.method = method
        self.options = options
    }

    /// Items that have no answer yet.
    public var unansweredCount: Int { unanswered.count }

    /// Sends an item as soon as the daemon takes one more.
    /// - Parameters:
    ///   - message: the item's bytes.
    ///   - itemKey: its request key, a UUIDv7; it stays the same however often the item is sent.
    /// - Throws: Problem: the item is too large, or no connection came within the policy's patience.
    public func send(_ message: [UInt8], itemKey: String) throws(Problem) {
        unanswered.append((message, itemKey))
        // If the stream has failed, `next` throws why, and `open` sends the item with the other unanswered ones.
        guard let stream else { return try open() }
        do throws(Problem) { _ = try stream.send(message, itemKey: itemKey) } catch {
            if error.retryAfterMilliseconds == 0 { throw error }
        }
    }

    /// Waits for the answer to the oldest item without one.
    /// - Returns: the answer's bytes; nil when every item has been answered.
    /// - Throws: Problem, the daemon's, or CONNECTION_LOST when the policy's patience was over.
    public func next() throws(Problem) -> [UInt8]? {
        while let oldest = unanswered.first {
            guard let stream else {
                try open()
                continue
            }
            do throws(Problem) {
                guard let answer = try stream.next() else { throw .connectionLost("the daemon ended the stream") }
                guard answer.itemKey == oldest.itemKey else {
                    throw .protocolViolated("an answer to the item \(answer.itemKey), not to \(oldest.itemKey)")
                }
                unanswered.removeFirst()
                failures = 0
                failedAt = 0
                return answer.message
            } catch {
                try recover(from: error)
            }
        }
        return nil
    }

    /// Ends the stream in order. Every item must have been answered.
    /// - Throws: Problem.
    public func finish() throws(Problem) {
        guard unanswered.isEmpty, let stream else { return }
        self.stream = nil
        do throws(Problem) {
            try stream.finish()
            while try stream.next() != nil {}
        } catch {
            // All items are answered: a connection that breaks now takes nothing with it.
            if error.retryAfterMilliseconds == 0 { throw error }
        }
    }

    /// Begins the call and sends what has no answer.
    private func open() throws(Problem) {
        do throws(Problem) {
            let connection = try client.connection()
            let fresh = try connection.send(method, options)
            (self.connection, stream) = (connection, fresh)
            for item in unanswered where try !fresh.send(item.message, itemKey: item.itemKey) { return }
        } catch {
            // `recover` gives up by the policy; while the stream is open `next` sees its end first.
            if stream == nil || error.retryAfterMilliseconds == 0 { try recover(from: error) }
        }
    }

    /// Drops the stream, so that `open` begins another, or throws the problem if the policy gives up.
    private func recover(from problem: Problem) throws(Problem) {
        if let ended = client.ended { throw ended }
        (connection, stream) = (nil, nil)
        if problem.reason != "DRAINING" { failures += 1 }
        let now = Deadline.now
        if failedAt == 0 { failedAt = now }
        switch policy.decide(problem, attempts: failures, elapsedMilliseconds: Int((now - failedAt) / 1_000_000)) {
        case .giveUp: throw problem
        case .reconnect: break
        case .retry(let milliseconds): Deadline.sleep(until: now + Int64(milliseconds) * 1_000_000)
        }
        client.countResends(unanswered.count)
    }
}
