// The sessions, a table of the host: who is signed in at which terminal, and until when.

internal import CLecternPlugin
internal import LecternNet

/// One session.
struct Session: Equatable, Sendable {
    let terminal: Terminal
    let kind: SessionKind
    let person: Int64
    let library: Int64
    let expiresAtMilliseconds: Int64
}

/// The table of sessions, inside one transaction. Only the hash of a token is ever stored. A session that has ended
/// stays as long as a request key of its time is taken: what was done in it may be told late.
struct SessionTable {
    private let transaction: Transaction

    init(_ transaction: Transaction) {
        self.transaction = transaction
    }

    /// Keeps a new session.
    /// - Parameters:
    ///   - session: who, where, until when.
    ///   - token: 32 random bytes.
    ///   - nowMilliseconds: the call's time.
    /// - Returns: the token as text for the caller, base64url.
    /// - Throws: `StoreError` when the store could not.
    func create(_ session: Session, token: [UInt8], nowMilliseconds: Int64) throws(StoreError) -> String {
        let text = Base64URL.text(token)
        try transaction.send(
            """
            INSERT INTO lectern_session (session_id, terminal, kind, person, library, created_at_ms, expires_at_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            .blob(SHA256.hash(text)), .text(session.terminal.identity), .integer(Int64(session.kind.rawValue)),
            .integer(session.person), .integer(session.library), .integer(nowMilliseconds),
            .integer(session.expiresAtMilliseconds))
        return text
    }

    /// Tells who is signed in.
    /// - Parameters:
    ///   - sessionID: the hash of the token that the caller sent.
    ///   - terminal: where the call came from; a session is of no use elsewhere.
    ///   - nowMilliseconds: the call's time.
    ///   - happenedAtMilliseconds: when it was done, where it was before; nil: only a session that lasts will do.
    /// - Returns: the caller, nil when the token is unknown, another terminal's, or of a session that had ended then.
    /// - Throws: `StoreError` when the store could not.
    func find(
        _ sessionID: [UInt8], terminal: Terminal, nowMilliseconds: Int64, happenedAtMilliseconds: Int64? = nil
    ) throws(StoreError) -> Principal? {
        var found: Principal?
        try transaction.look(
            """
            SELECT terminal, kind, person, library, created_at_ms, expires_at_ms, COALESCE(ended_at_ms, expires_at_ms), rights
            FROM lectern_session WHERE session_id = $1
            """,
            .blob(sessionID)
        ) { row in
            guard row.count == 8, terminal.isIdentified(by: row[0].bytes.buffer),
                let kind = SessionKind(rawValue: Int32(clamping: row[1].integer))
            else { return }
            let end = min(row[5].integer, row[6].integer)
            let lastedThen = happenedAtMilliseconds.map { row[4].integer <= $0 && $0 < end } ?? false
            // Ended is ended, also for a call whose time was taken a moment before: the end may have been told since.
            let wasEnded = row[6].integer < row[5].integer
            let lasts = end > nowMilliseconds && !wasEnded
            guard lasts || lastedThen else { return }
            found = Principal(
                terminal: terminal, session: kind, person: row[2].integer, library: row[3].integer, sessionID: sessionID,
                rights: kind == .staff ? SessionRights(row[7].bytes.text) : .none)
        }
        return found
    }

    /// Ends one session.
    /// - Parameters:
    ///   - sessionID: the hash of its token.
    ///   - atMilliseconds: when it ended; one that ended earlier stays so.
    /// - Throws: `StoreError` when the store could not.
    func end(sessionID: [UInt8], atMilliseconds: Int64) throws(StoreError) {
        try transaction.send(
            """
            UPDATE lectern_session SET ended_at_ms = $1
            WHERE session_id = $2 AND (ended_at_ms IS NULL OR ended_at_ms > $1)
            """,
            .integer(atMilliseconds), .blob(sessionID))
    }

    /// Ends every session of a person.
    /// - Parameters:
    ///   - person: whose.
    ///   - atMilliseconds: when they ended; those that ended earlier stay so.
    /// - Throws: `StoreError` when the store could not.
    func endAll(person: Int64, atMilliseconds: Int64) throws(StoreError) {
        try transaction.send(
            """
            UPDATE lectern_session SET ended_at_ms = $1
            WHERE person = $2 AND (ended_at_ms IS NULL OR ended_at_ms > $1)
            """,
            .integer(atMilliseconds), .integer(person))
    }

    /// Ends one session, if it is in force.
    /// - Parameters:
    ///   - sessionID: the hash of its token.
    ///   - atMilliseconds: when it ends.
    /// - Returns: 1; 0: it had ended, or there is none.
    /// - Throws: `StoreError` when the store could not.
    func endOne(sessionID: [UInt8], atMilliseconds: Int64) throws(StoreError) -> Int {
        try transaction.query(
            "UPDATE lectern_session SET ended_at_ms = $1 WHERE session_id = $2 AND ended_at_ms IS NULL AND expires_at_ms > $1",
            .integer(atMilliseconds), .blob(sessionID)
        ).changed
    }

    /// Ends the sessions of a person at one terminal that are in force.
    /// - Parameters:
    ///   - person: whose.
    ///   - terminal: its identity, "device/kiosk-1".
    ///   - atMilliseconds: when they end.
    /// - Returns: how many there were.
    /// - Throws: `StoreError` when the store could not.
    func endAll(person: Int64, terminal: String, atMilliseconds: Int64) throws(StoreError) -> Int {
        try transaction.query(
            """
            UPDATE lectern_session SET ended_at_ms = $1
            WHERE person = $2 AND terminal = $3 AND ended_at_ms IS NULL AND expires_at_ms > $1
            """,
            .integer(atMilliseconds), .integer(person), .text(terminal)
        ).changed
    }

    /// Replaces the rights of every session of a person that has not ended.
    /// - Parameters:
    ///   - person: whose.
    ///   - rights: names with single spaces between them.
    ///   - expiresAtMilliseconds: when they end from now on; nil: as before.
    ///   - nowMilliseconds: the call's time.
    /// - Throws: `StoreError` when the store could not.
    func grant(
        person: Int64, rights: String, expiresAtMilliseconds: Int64?, nowMilliseconds: Int64
    ) throws(StoreError) {
        try transaction.send(
            """
            UPDATE lectern_session SET rights = $1, expires_at_ms = CASE WHEN $2 > 0 THEN $2 ELSE expires_at_ms END
            WHERE person = $3 AND ended_at_ms IS NULL AND expires_at_ms > $4
            """,
            .text(rights), .integer(expiresAtMilliseconds ?? 0), .integer(person), .integer(nowMilliseconds))
    }

    /// Removes sessions of which nothing can be told any more.
    /// - Parameters:
    ///   - beforeMilliseconds: those that expired before this go.
    ///   - rowsMax: at most so many at once.
    /// - Returns: how many went.
    /// - Throws: `StoreError` when the store could not.
    func sweep(beforeMilliseconds: Int64, rowsMax: Int) throws(StoreError) -> Int {
        try transaction.query(
            """
            DELETE FROM lectern_session WHERE session_id IN
            (SELECT session_id FROM lectern_session WHERE expires_at_ms < $1 ORDER BY expires_at_ms LIMIT $2)
            """,
            .integer(beforeMilliseconds), .integer(Int64(rowsMax))
        ).changed
    }
}
