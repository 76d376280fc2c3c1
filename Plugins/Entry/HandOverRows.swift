// What waits to go on at another terminal.

internal import EntryMessages
internal import LecternKit

/// Hand-overs as the table holds them. Valid inside one handler.
struct HandOverRows {
    private static let byCode = SQL("SELECT \(HandOverRow.columns()) FROM \(HandOverRow.table) WHERE code_hash = $1")
    private static let taken = SQL("""
        UPDATE \(HandOverRow.table) SET taken_at_ms = $1, taken_terminal = $2, taken_key = $3
        WHERE code_hash = $4 AND (taken_at_ms = 0 OR taken_key = $3 AND taken_terminal = $2)
        """)
    private static let noted = HandOverRow.update(.takenSessionId)
    private static let waitingOfSession = SQL("""
        DELETE FROM \(HandOverRow.table) WHERE session_id = $1 AND reader_id <> 0 AND taken_at_ms = 0
        """)
    private static let ofGuests = SQL("""
        SELECT COUNT(*) FROM \(HandOverRow.table) WHERE terminal = $1 AND reader_id = 0 AND expires_at_ms > $2 AND taken_at_ms = 0
        """)
    private static let ended = SQL("""
        DELETE FROM \(HandOverRow.table) WHERE code_hash IN
        (SELECT code_hash FROM \(HandOverRow.table) WHERE expires_at_ms < $1 ORDER BY expires_at_ms LIMIT $2)
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// What a code hands over now: nobody has taken it, or the very call that took it comes again.
    /// - Returns: nil: the code is wrong, used, or out of time.
    /// - Throws: `StoreError`.
    func usable(_ hash: String) throws -> HandOverRow? {
        guard let row = try call.first(Self.byCode, .text(hash), as: HandOverRow.self), row.expiresAtMs > call.nowMilliseconds else {
            return nil
        }
        let isRepeat = row.takenKey == call.requestKey && row.takenTerminal == call.principal.terminalIdentity
        return row.takenAtMs == 0 || isRepeat ? row : nil
    }

    /// Marks a code as taken by this call.
    /// - Returns: false: another call was first.
    /// - Throws: `StoreError`.
    func mark(_ row: HandOverRow) throws -> Bool {
        try call.write(
            Self.taken, .integer(call.nowMilliseconds), .text(call.principal.terminalIdentity), .text(call.requestKey), .text(row.codeHash)) == 1
    }

    /// Notes which session the code has led to.
    /// - Throws: `StoreError`.
    func note(_ session: [UInt8], for row: HandOverRow) throws {
        var row = row
        row.takenSessionId = session
        try call.update(row, Self.noted)
    }

    /// Deletes the codes of a session that wait.
    /// - Throws: `StoreError`.
    func deleteWaiting(session: [UInt8]) throws { try call.execute(Self.waitingOfSession, .blob(session)) }

    /// Whether guests at this terminal may make another code.
    /// - Throws: `FIELD_INVALID`, `StoreError`.
    func checkGuests() throws {
        let waiting = try call.first(
            Self.ofGuests, .text(call.principal.terminalIdentity), .integer(call.nowMilliseconds), as: Int64.self)
        guard waiting ?? 0 < EntryLimits.guestCodesMax else {
            throw Refusal(Entry.Reason.codesTooMany, facts: ("codes_max", "\(EntryLimits.guestCodesMax)"), retryAfterMilliseconds: 10_000)
        }
    }

    /// Deletes some that have ended.
    /// - Throws: `StoreError`.
    func sweep() throws {
        try call.execute(
            Self.ended, .integer(call.nowMilliseconds - EntryLimits.endedCodeMilliseconds), .integer(EntryLimits.sweptCodesMax))
    }
}
