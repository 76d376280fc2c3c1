// Wrong PINs are counted for each card at each terminal and for each terminal, and each count makes only that
// terminal wait: nobody can shut a reader out elsewhere.

internal import LecternKit
internal import ReadersMessages

/// Counts of wrong PINs. Valid inside one handler.
struct FailureCount {
    /// The row of the terminal itself.
    private static let wholeTerminal = ""
    /// The row of everything that no card can be: such a text is not kept.
    private static let noCard = "?"

    private struct Count {
        var failures: Int64 = 0
        var since: Int64 = 0
        var last: Int64 = 0
        var waitUntil: Int64 = 0
    }

    private let call: Call
    private let limits: ReadersLimits
    private let terminal: String
    private let now: Int64

    init(_ call: Call, _ limits: ReadersLimits) {
        self.call = call
        self.limits = limits
        let principal = call.principal
        terminal = "\(principal.certificate.rawValue)/\(principal.terminal)"
        now = call.nowMilliseconds
    }

    /// How long this terminal has to wait before it may try a card, in milliseconds; 0: it may.
    /// - Throws: `StoreError`.
    func wait(card: String) throws -> Int64 {
        let until = max(try load(Self.row(card)).waitUntil, try load(Self.wholeTerminal).waitUntil)
        return max(0, until - now)
    }

    /// Counts a wrong PIN.
    /// - Throws: `StoreError`.
    func add(card: String) throws {
        try call.execute(
            "DELETE FROM readers_failure WHERE last_at_ms < $1", .integer(now - limits.forgetMilliseconds))
        let row = Self.row(card)
        var one = try load(row)
        one.failures += 1
        one.last = now
        if one.since == 0 { one.since = now }
        if one.failures >= limits.cardFailuresMax {
            let doublings = min(one.failures - limits.cardFailuresMax, 20)
            one.waitUntil = now + min(limits.waitMilliseconds << doublings, limits.waitMillisecondsMax)
        }
        try save(row, one)

        var all = try load(Self.wholeTerminal)
        if now - all.since >= limits.terminalWindowMilliseconds { all = Count(since: now) }
        all.failures += 1
        all.last = now
        let failuresMax =
            call.principal.certificate == .partner ? limits.partnerFailuresMax : limits.terminalFailuresMax
        if all.failures >= failuresMax { all.waitUntil = all.since + limits.terminalWindowMilliseconds }
        try save(Self.wholeTerminal, all)
    }

    /// A right PIN: the card's count at this terminal begins anew.
    /// - Throws: `StoreError`.
    func clear(card: String) throws {
        try call.execute(
            "DELETE FROM readers_failure WHERE terminal = $1 AND card = $2", .text(terminal), .text(Self.row(card)))
    }

    private static func row(_ card: String) -> String { Field.isCard(card) ? card : noCard }

    private func load(_ card: String) throws -> Count {
        let found = try call.first(
            """
            SELECT failures, since_ms, last_at_ms, wait_until_ms FROM readers_failure
            WHERE terminal = $1 AND card = $2 AND last_at_ms >= $3
            """, .text(terminal), .text(card), .integer(now - limits.forgetMilliseconds)
        ) { row in
            Count(
                failures: try row.integer(0), since: try row.integer(1), last: try row.integer(2),
                waitUntil: try row.integer(3))
        }
        return found ?? Count()
    }

    private func save(_ card: String, _ count: Count) throws {
        try call.execute(
            """
            INSERT INTO readers_failure (terminal, card, failures, since_ms, last_at_ms, wait_until_ms)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (terminal, card) DO UPDATE SET failures = excluded.failures, since_ms = excluded.since_ms,
                last_at_ms = excluded.last_at_ms, wait_until_ms = excluded.wait_until_ms
            """, .text(terminal), .text(card), .integer(count.failures), .integer(count.since), .integer(count.last),
            .integer(count.waitUntil))
    }
}
