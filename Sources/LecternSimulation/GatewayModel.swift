// What the gateways of a simulated city have been given, by which it is judged what readers are told.

/// A notice as its owner knows it.
struct NoticeKey: Hashable, Sendable {
    let kind: String
    let key: String
}

/// What was carried to readers, and what was told of it.
struct GatewayModel {
    /// A message that a gateway was given.
    struct Sent: Sendable {
        let notice: Int64
        let attempt: Int64
        let gateway: Int
        /// The notices that it tells.
        let keys: [NoticeKey]
    }

    /// What a gateway will tell of a message.
    struct Outcome: Sendable {
        let sent: Sent
        let method: String
    }

    /// What a reader wants, beside the plan: what was changed since.
    var unwanted: [Int: Set<PlannedReader.Way>] = [:]
    /// Addresses that bounced, by reader and channel.
    var bounced: Set<PlannedReader.Way> = []
    private(set) var sent: [NoticeKey: [Sent]] = [:]
    /// Attempts that did not reach the reader, as the gateway has told, by notice and attempt.
    private var failed: Set<String> = []
    /// What the gateways have still to tell.
    var outcomes: [Outcome] = []
    /// What was sent, told to have arrived, and what failed.
    private(set) var counts = (sent: 0, digests: 0, failed: 0)

    private static func name(_ sent: Sent) -> String { "\(sent.notice)/\(sent.attempt)" }

    /// Puts down that a gateway has sent a message.
    /// - Returns: what is wrong with it; nil: nothing.
    mutating func send(_ message: Sent) -> String? {
        counts.sent += message.keys.count
        if message.keys.count > 1 { counts.digests += 1 }
        for key in message.keys {
            let earlier = sent[key, default: []]
            if let again = earlier.first(where: { $0.notice == message.notice && $0.attempt == message.attempt }) {
                return "\(key.kind) \(key.key) was given twice as attempt \(again.attempt) of \(again.notice)"
            }
            if let other = earlier.first(where: { !failed.contains(Self.name($0)) }) {
                return "\(key.kind) \(key.key) was sent as \(message.notice)/\(message.attempt), and before as \(Self.name(other)), which has not failed"
            }
            sent[key] = earlier + [message]
        }
        return nil
    }

    /// Whether a gateway has sent an attempt.
    func hasSent(_ notice: Int64, _ attempt: Int64, _ keys: [NoticeKey]) -> Bool {
        keys.allSatisfy { sent[$0]?.contains { $0.notice == notice && $0.attempt == attempt } ?? false }
    }

    /// Puts down that an attempt has failed.
    mutating func fail(_ message: Sent) {
        if failed.insert(Self.name(message)).inserted { counts.failed += 1 }
    }

    /// Staff send notices anew: what was sent before does not count.
    mutating func forget(_ keys: [NoticeKey]) {
        for key in keys { sent[key] = nil }
    }
}
