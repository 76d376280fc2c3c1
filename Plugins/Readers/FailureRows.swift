// Wrong PINs are counted for each card at each terminal and for each terminal, and each count makes only that
// terminal wait: nobody can shut a reader out elsewhere.

internal import LecternKit
internal import LecternSecrets
internal import ReadersMessages

/// Counts of wrong PINs as the table holds them. Valid inside one handler.
struct FailureRows {
    /// The row of the terminal itself.
    private static let wholeTerminal = ""
    /// The row of everything that no card can be: such a text is not kept.
    private static let noCard = "?"

    private static let kept = SQL("""
        SELECT \(FailureRow.columns()) FROM \(FailureRow.table) WHERE terminal = $1 AND card = $2 AND last_at_ms >= $3
        """)
    private static let forgotten = SQL("DELETE FROM \(FailureRow.table) WHERE last_at_ms < $1")
    private static let cleared = SQL("DELETE FROM \(FailureRow.table) WHERE terminal = $1 AND card = $2")
    private static let put = FailureRow.insert(
        onConflict: .terminal, .card, update: .failures, .sinceMs, .lastAtMs, .waitUntilMs)

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
        let until = max(try load(Self.row(card)).waitUntilMs, try load(Self.wholeTerminal).waitUntilMs)
        return max(0, until - now)
    }

    /// Counts a wrong PIN.
    /// - Throws: `StoreError`.
    func add(card: String) throws {
        try call.execute(Self.forgotten, .integer(now - limits.wrongPins.card.forgetMilliseconds))
        let one = try load(Self.row(card))
        try put(one.count.after(failureAt: now, limits.wrongPins.card), in: one.card)
        let all = try load(Self.wholeTerminal)
        let bounds = call.principal.certificate == .partner ? limits.wrongPins.partner : limits.wrongPins.terminal
        try put(all.count.after(failureAt: now, bounds), in: all.card)
    }

    private func put(_ count: AttemptCount, in card: String) throws {
        try call.insert(
            FailureRow(
                terminal: terminal, card: card, failures: count.failures, sinceMs: count.since, lastAtMs: count.last,
                waitUntilMs: count.waitUntil),
            Self.put)
    }

    /// A right PIN: the card's count at this terminal begins anew.
    /// - Throws: `StoreError`.
    func clear(card: String) throws {
        try call.execute(Self.cleared, .text(terminal), .text(Self.row(card)))
    }

    private static func row(_ card: String) -> String { FieldValidator.isCode(card) ? card : noCard }

    private func load(_ card: String) throws -> FailureRow {
        try call.first(
            Self.kept, .text(terminal), .text(card), .integer(now - limits.wrongPins.card.forgetMilliseconds), as: FailureRow.self)
            ?? FailureRow(terminal: terminal, card: card)
    }
}

extension FailureRow {
    fileprivate var count: AttemptCount {
        AttemptCount(failures: failures, since: sinceMs, last: lastAtMs, waitUntil: waitUntilMs)
    }
}
