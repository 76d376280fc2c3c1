// The ways on which notices were sent, and what was told of each; and addresses that are known to be bad.

internal import LecternKit
internal import LecternMessages
internal import LecternSecrets
internal import NoticesMessages
internal import NoticesRules

/// Attempts as the table holds them. Valid inside one handler.
struct AttemptRows {
    private static let one = SQL("SELECT \(AttemptRow.columns()) FROM \(AttemptRow.table) WHERE notice_id = $1 AND attempt = $2")
    private static let all = SQL("SELECT \(AttemptRow.columns()) FROM \(AttemptRow.table) WHERE notice_id = $1 ORDER BY attempt LIMIT 100")
    private static let fetched = AttemptRow.update(.fetchedAtMs, .maskedAddress, .addressHash)
    private static let told = AttemptRow.update(.outcome, .outcomeAtMs, .reason)
    private static let bad = BadAddressRow.insert(onConflict: .readerId, .channel, update: .addressHash, .bouncedAtMs, .reason)
    private static let badOfReader = SQL("SELECT \(BadAddressRow.columns()) FROM \(BadAddressRow.table) WHERE reader_id = $1 ORDER BY channel")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// - Throws: `StoreError`.
    func load(_ notice: Int64, _ attempt: Int64) throws -> AttemptRow? {
        try call.first(Self.one, .integer(notice), .integer(attempt), as: AttemptRow.self)
    }

    /// All of a notice, in their order.
    /// - Throws: `StoreError`.
    func load(_ notice: Int64) throws -> [AttemptRow] { try call.rows(Self.all, .integer(notice), as: AttemptRow.self) }

    /// Where a notice was tried in vain since it was last sent anew; an attempt that nobody fetched is none.
    /// - Throws: `StoreError`.
    func tried(_ notice: NoticeRow) throws -> [AttemptRow] {
        guard notice.attempt > notice.roundAfter else { return [] }
        return try load(notice.noticeId).filter { $0.attempt > notice.roundAfter && $0.fetchedAtMs != 0 }
    }

    /// - Throws: `StoreError`.
    func add(_ row: AttemptRow) throws { try call.insert(row) }

    /// Puts down that a carrier has fetched it.
    /// - Throws: `StoreError`.
    func fetch(_ row: AttemptRow) throws { try call.update(row, Self.fetched) }

    /// Puts down what a carrier tells.
    /// - Throws: `StoreError`.
    func tell(_ row: AttemptRow, _ outcome: AttemptOutcome, reason: String) throws {
        var told = row
        told.outcome = outcome.rawValue
        told.outcomeAtMs = call.nowMilliseconds
        told.reason = reason
        try call.update(told, Self.told)
        guard outcome == .bounced, !row.addressHash.isEmpty else { return }
        let bad = BadAddressRow(
            readerId: row.readerId, channel: row.channel, addressHash: row.addressHash, bouncedAtMs: call.nowMilliseconds, reason: reason)
        try call.insert(bad, Self.bad)
    }

    /// The addresses of a reader that are known to be bad.
    /// - Throws: `StoreError`.
    func badAddresses(of reader: Int64) throws -> [BadAddressRow] {
        try call.rows(Self.badOfReader, .integer(reader), as: BadAddressRow.self)
    }
}

extension AttemptRow {
    /// The contract's message.
    var message: Notices.Attempt {
        Notices.Attempt(
            attempt: attempt, channel: Notices.ChannelKind(rawValue: Int32(clamping: channel)), carrier: carrier, queuedAtMs: queuedAtMs,
            fetchedAtMs: fetchedAtMs, outcome: outcome, outcomeAtMs: outcomeAtMs, reason: reason, address: maskedAddress)
    }
}

/// The plugin's own key, made when it is first needed. Valid inside one handler.
struct SecretRows {
    private static let name = "key"
    private static let bytesCount = 32
    private static let load = SQL("SELECT secret FROM \(SecretRow.table) WHERE name = $1")
    private static let put = SecretRow.insert(onConflict: .name)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The key; nil: none was made yet.
    /// - Throws: `StoreError`.
    func key() throws -> [UInt8]? { try call.first(Self.load, .text(Self.name), as: [UInt8].self) }

    /// The key, made where there is none; in a call that writes.
    /// - Throws: `StoreError`.
    func keyOrNew() throws -> [UInt8] {
        if let key = try key() { return key }
        let made = try call.randomBytes(Self.bytesCount)
        // Another call may have been first.
        guard try call.write(SecretRow(name: Self.name, secret: made), Self.put) == 1 else { return try key() ?? made }
        return made
    }
}

/// What stands in a link by which somebody wants no more of a purpose by a channel, without signing in.
struct UnsubscribeToken {
    let reader: Int64
    let purpose: NoticePurpose
    let channel: NoticeChannel

    /// In hexadecimal: 80 bits.
    private static let digestCharacters = 20
    /// Of the reader's number: short messages are short.
    private static let radix = 36

    /// Reads a token.
    /// - Parameters:
    ///   - text: what somebody has.
    ///   - key: the plugin's.
    /// - Returns: nil where it is none of ours.
    init?(_ text: String, key: [UInt8]) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 4, let reader = Int64(parts[0], radix: Self.radix), let purpose = Int64(parts[1]).flatMap(NoticePurpose.init(rawValue:)),
            let channel = Int64(parts[2]).flatMap(NoticeChannel.init(rawValue:))
        else { return nil }
        self.init(reader: reader, purpose: purpose, channel: channel)
        // Each byte is looked at, so that the time tells nothing.
        let (given, ours) = (Array(text.utf8), Array(self.text(key: key).utf8))
        guard given.count == ours.count, zip(given, ours).reduce(0, { $0 | ($1.0 ^ $1.1) }) == 0 else { return nil }
    }

    init(reader: Int64, purpose: NoticePurpose, channel: NoticeChannel) {
        self.reader = reader
        self.purpose = purpose
        self.channel = channel
    }

    /// The token.
    func text(key: [UInt8]) -> String {
        let plain = "\(String(reader, radix: Self.radix))-\(purpose.rawValue)-\(channel.rawValue)"
        return plain + "-" + KeyedHash.hexadecimal("unsubscribe \(plain)", key: key).prefix(Self.digestCharacters)
    }
}
