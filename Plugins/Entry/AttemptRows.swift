// Wrong hand-over codes, counted for each terminal: the count makes that terminal wait with codes, and with nothing else.

internal import EntryMessages
internal import LecternKit
internal import LecternSecrets

/// Counts of wrong codes as the table holds them. Valid inside one handler.
struct AttemptRows {
    private static let kept = SQL("SELECT \(AttemptRow.columns()) FROM \(AttemptRow.table) WHERE terminal = $1")
    private static let put = AttemptRow.insert(onConflict: .terminal, update: .failures, .sinceMs, .lastAtMs, .waitUntilMs)

    private let call: Call
    private let bounds: WindowWait
    private let terminal: String

    init(_ call: Call, _ limits: EntryLimits) {
        self.call = call
        bounds = call.principal.certificate == .partner ? limits.partnerCodes : limits.terminalCodes
        terminal = call.principal.terminalIdentity
    }

    /// Whether this terminal may try a code.
    /// - Throws: `TOO_MANY_ATTEMPTS`, `StoreError`.
    func check() throws {
        let wait = try load().waitUntil - call.nowMilliseconds
        guard wait <= 0 else { throw Refusal(Entry.Reason.tooManyAttempts, retryAfterMilliseconds: UInt32(clamping: wait)) }
    }

    /// Counts a wrong code.
    /// - Throws: `StoreError`.
    func add() throws {
        let count = try load().after(failureAt: call.nowMilliseconds, bounds)
        try call.insert(
            AttemptRow(
                terminal: terminal, failures: count.failures, sinceMs: count.since, lastAtMs: count.last, waitUntilMs: count.waitUntil),
            Self.put)
    }

    private func load() throws -> AttemptCount {
        guard let row = try call.first(Self.kept, .text(terminal), as: AttemptRow.self) else { return AttemptCount() }
        return AttemptCount(failures: row.failures, since: row.sinceMs, last: row.lastAtMs, waitUntil: row.waitUntilMs)
    }
}
