// The timers, a table of the host, inside one transaction.

internal import LecternNet

/// A timer that is claimed: its row, which is gone if the transaction commits.
struct ClaimedTimer: Sendable {
    let plugin: String
    let key: String
    let method: String
    let request: [UInt8]
    /// How often it was tried in vain before.
    let failures: Int
    /// Who scheduled it.
    let byMethod: String
    let byTerminal: Terminal
    let bySession: SessionKind
    let byPerson: Int64

    /// What its handler is told of who scheduled it.
    var origin: CallOrigin {
        CallOrigin(
            kind: .timer, failures: UInt32(clamping: failures), method: byMethod, key: key, terminal: byTerminal, session: bySession,
            person: byPerson)
    }
}

/// A timer that is to be scheduled.
struct NewTimer {
    let claim: TimerClaim
    let plugin: String
    let key: String
    let method: String
    let request: [UInt8]
    let scheduledAtMilliseconds: Int64
    let byMethod: String
    let by: Principal
}

/// The table of timers, inside one transaction.
struct TimerTable {
    private let transaction: Transaction

    init(_ transaction: Transaction) {
        self.transaction = transaction
    }

    /// Schedules a timer, in place of the one under its key.
    /// - Throws: `StoreError`; a failure may be told by a later statement.
    func schedule(_ timer: NewTimer) throws(StoreError) {
        try transaction.send(
            """
            INSERT INTO lectern_timer (timer_id, plugin, timer_key, method, request, due_ms, next_ms, failures, parked_at_ms, problem,
                scheduled_at_ms, by_method, by_certificate, by_terminal, by_session, by_person)
            VALUES ($1, $2, $3, $4, $5, $6, $6, 0, NULL, '', $7, $8, $9, $10, $11, $12)
            ON CONFLICT (plugin, timer_key) DO UPDATE SET timer_id = excluded.timer_id, method = excluded.method,
                request = excluded.request, due_ms = excluded.due_ms, next_ms = excluded.next_ms, failures = 0, parked_at_ms = NULL,
                problem = '', scheduled_at_ms = excluded.scheduled_at_ms, by_method = excluded.by_method,
                by_certificate = excluded.by_certificate, by_terminal = excluded.by_terminal, by_session = excluded.by_session,
                by_person = excluded.by_person
            """,
            .integer(timer.claim.id), .text(timer.plugin), .text(timer.key), .text(timer.method), .blob(timer.request),
            .integer(timer.claim.dueMilliseconds), .integer(timer.scheduledAtMilliseconds), .text(timer.byMethod),
            .integer(Int64(timer.by.terminal.certificate.rawValue)), .text(timer.by.terminal.name),
            .integer(Int64(timer.by.session.rawValue)), .integer(timer.by.person))
    }

    /// Ends a timer before it is run.
    /// - Returns: whether there was one.
    /// - Throws: `StoreError` when the store could not.
    func cancel(plugin: String, key: String) throws(StoreError) -> Bool {
        try transaction.query("DELETE FROM lectern_timer WHERE plugin = $1 AND timer_key = $2", .text(plugin), .text(key)).changed > 0
    }

    /// Finds the timers of a method that are to be tried up to a moment, the first ones first.
    /// - Parameters:
    ///   - method: the method's name.
    ///   - moment: milliseconds since 1970 UTC.
    ///   - limit: at most so many.
    /// - Throws: `StoreError` when the store could not.
    func due(method: String, upTo moment: Int64, limit: Int) throws(StoreError) -> [TimerClaim] {
        let rows = try transaction.query(
            """
            SELECT timer_id, due_ms, next_ms FROM lectern_timer WHERE method = $1 AND next_ms <= $2
            ORDER BY next_ms, timer_id LIMIT $3
            """, .text(method), .integer(moment), .integer(Int64(limit))
        ).rows
        return rows.compactMap { row in
            guard row.count == 3 else { return nil }
            return TimerClaim(id: row[0].integer, dueMilliseconds: row[1].integer, nextMilliseconds: row[2].integer)
        }
    }

    /// How many timers are parked.
    /// - Throws: `StoreError` when the store could not.
    func parkedCount() throws(StoreError) -> Int64 {
        try transaction.query("SELECT COUNT(*) FROM lectern_timer WHERE parked_at_ms IS NOT NULL").rows.first?.first?.integer ?? 0
    }

    /// Claims a timer: takes its row away, so that of all who run it only one can commit.
    /// - Returns: nil where it was run, moved, cancelled or parked meanwhile.
    /// - Throws: `StoreError` when the store could not.
    func take(_ claim: TimerClaim) throws(StoreError) -> ClaimedTimer? {
        let rows = try transaction.query(
            """
            DELETE FROM lectern_timer WHERE timer_id = $1 AND due_ms = $2 AND next_ms = $3
            RETURNING plugin, timer_key, method, request, failures, by_method, by_certificate, by_terminal, by_session, by_person
            """, .integer(claim.id), .integer(claim.dueMilliseconds), .integer(claim.nextMilliseconds)
        ).rows
        guard let row = rows.first, row.count == 10 else { return nil }
        return ClaimedTimer(
            plugin: row[0].text, key: row[1].text, method: row[2].text, request: row[3].blob, failures: Int(row[4].integer),
            byMethod: row[5].text,
            byTerminal: Terminal(certificate: Role(rawValue: Int32(clamping: row[6].integer)) ?? .none, name: row[7].text),
            bySession: SessionKind(rawValue: Int32(clamping: row[8].integer)) ?? .none, byPerson: row[9].integer)
    }

    /// Records that an attempt failed, or that a timer is not run for now.
    /// - Parameters:
    ///   - claim: the timer, as it was tried.
    ///   - failures: how often it has failed now.
    ///   - nextMilliseconds: when it is tried next; nil: it is parked.
    ///   - now: milliseconds since 1970 UTC.
    ///   - problem: why, for people.
    /// - Returns: whether the timer was still the same.
    /// - Throws: `StoreError` when the store could not.
    func postpone(
        _ claim: TimerClaim, failures: Int, nextMilliseconds: Int64?, now: Int64, problem: String
    ) throws(StoreError) -> Bool {
        try transaction.query(
            """
            UPDATE lectern_timer SET failures = $1, next_ms = $2, parked_at_ms = $3, problem = $4
            WHERE timer_id = $5 AND due_ms = $6 AND next_ms = $7
            """, .integer(Int64(failures)), nextMilliseconds.map { .integer($0) } ?? .null,
            nextMilliseconds == nil ? .integer(now) : .null, .text(problem), .integer(claim.id),
            .integer(claim.dueMilliseconds), .integer(claim.nextMilliseconds)
        ).changed == 1
    }

    /// Has a timer tried now, as if it had never failed. One that is not due yet is due now.
    /// - Parameters:
    ///   - id: the timer's number.
    ///   - now: milliseconds since 1970 UTC.
    /// - Returns: what it is to be claimed by; nil: there is none.
    /// - Throws: `StoreError` when the store could not.
    func retry(_ id: Int64, now: Int64) throws(StoreError) -> TimerClaim? {
        let rows = try transaction.query(
            """
            UPDATE lectern_timer SET next_ms = $1, due_ms = CASE WHEN due_ms < $1 THEN due_ms ELSE $1 END,
            failures = 0, parked_at_ms = NULL, problem = '' WHERE timer_id = $2
            RETURNING due_ms
            """, .integer(now), .integer(id)
        ).rows
        guard let due = rows.first?.first?.integer else { return nil }
        return TimerClaim(id: id, dueMilliseconds: due, nextMilliseconds: now)
    }

    /// Ends a timer without running it.
    /// - Throws: `StoreError` when the store could not.
    func remove(_ id: Int64) throws(StoreError) {
        _ = try transaction.query("DELETE FROM lectern_timer WHERE timer_id = $1", .integer(id))
    }
}
