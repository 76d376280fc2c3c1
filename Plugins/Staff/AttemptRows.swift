// Wrong passwords and codes are counted for each login name at each desk, for each desk, and for each name wherever it is tried. The
// first two make only that desk wait. The third only delays, and each desk adds to it no more than makes it wait itself: whoever guesses
// at one desk, however often, is not noticed elsewhere.

internal import LecternKit
internal import LecternSecrets
internal import StaffMessages
internal import StaffRules

/// Counts of wrong passwords as the table holds them. Valid inside one handler.
struct AttemptRows {
    /// The row of the desk itself has no name, and that of a name wherever it is tried no desk.
    private static let whole = ""
    /// The row of everything that no login name can be: such a text is not kept, it may be a password in the wrong place.
    private static let noLogin = "?"

    private static let kept = SQL("""
        SELECT \(FailureRow.columns()) FROM \(FailureRow.table) WHERE terminal = $1 AND login = $2 AND last_at_ms >= $3
        """)
    private static let forgotten = SQL("DELETE FROM \(FailureRow.table) WHERE last_at_ms < $1")
    private static let cleared = SQL("DELETE FROM \(FailureRow.table) WHERE login = $1 AND (terminal = $2 OR terminal = '')")
    private static let put = FailureRow.insert(
        onConflict: .terminal, .login, update: .failures, .sinceMs, .lastAtMs, .waitUntilMs)

    private let call: Call
    private let limits: WrongPasswordLimits
    private let terminal: String
    private let login: String
    private let now: Int64

    /// - Parameter login: in its kept form.
    init(_ call: Call, _ limits: WrongPasswordLimits, login: String) {
        self.call = call
        self.limits = limits
        terminal = call.principal.terminal
        self.login = LoginName.isValid(login) ? login : Self.noLogin
        now = call.nowMilliseconds
    }

    /// Before when the name is not tried again here, milliseconds since 1970; 0: it may be tried.
    /// - Throws: `StoreError`.
    func waitUntil() throws -> Int64 {
        try max(load(terminal, login).waitUntilMs, load(terminal, Self.whole).waitUntilMs, load(Self.whole, login).waitUntilMs)
    }

    /// Counts a wrong password or code.
    /// - Throws: `StoreError`.
    func add() throws {
        try call.execute(Self.forgotten, .integer(now - limits.desk.forgetMilliseconds))
        let here = try load(terminal, login)
        try put(here.count.after(failureAt: now, limits.desk), in: here)
        let desk = try load(terminal, Self.whole)
        try put(desk.count.after(failureAt: now, limits.terminal), in: desk)
        guard login != Self.noLogin, here.failures < limits.desk.failuresMax else { return }
        let everywhere = try load(Self.whole, login)
        try put(everywhere.count.after(failureAt: now, limits.account), in: everywhere)
    }

    /// The right password: the name's counts, here and elsewhere, begin anew.
    /// - Throws: `StoreError`.
    func clear() throws { try call.execute(Self.cleared, .text(login), .text(terminal)) }

    private func put(_ count: AttemptCount, in row: FailureRow) throws {
        try call.insert(
            FailureRow(
                terminal: row.terminal, login: row.login, failures: count.failures, sinceMs: count.since, lastAtMs: count.last,
                waitUntilMs: count.waitUntil),
            Self.put)
    }

    private func load(_ terminal: String, _ login: String) throws -> FailureRow {
        try call.first(
            Self.kept, .text(terminal), .text(login), .integer(now - limits.desk.forgetMilliseconds), as: FailureRow.self)
            ?? FailureRow(terminal: terminal, login: login)
    }
}

extension FailureRow {
    fileprivate var count: AttemptCount {
        AttemptCount(failures: failures, since: sinceMs, last: lastAtMs, waitUntil: waitUntilMs)
    }
}
