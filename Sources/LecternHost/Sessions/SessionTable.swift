// The sessions, a table of the host: who is signed in at which terminal, and until when.

internal import LecternNet

/// One session.
struct Session: Equatable, Sendable {
    let terminal: Terminal
    let kind: SessionKind
    let person: Int64
    let library: Int64
    let expiresAtMilliseconds: Int64
}

/// The table of sessions, inside one transaction. Only the hash of a token is ever stored.
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
    ///   - token: as the caller sent it.
    ///   - terminal: where the call came from; a session is of no use elsewhere.
    ///   - nowMilliseconds: the call's time.
    /// - Returns: the caller, nil when the token is unknown, another terminal's, or ended.
    /// - Throws: `StoreError` when the store could not.
    func find(token: String, terminal: Terminal, nowMilliseconds: Int64) throws(StoreError) -> Principal? {
        let sessionID = SHA256.hash(token)
        let rows = try transaction.query(
            "SELECT terminal, kind, person, library, expires_at_ms FROM lectern_session WHERE session_id = $1",
            .blob(sessionID)
        ).rows
        guard let row = rows.first, row.count == 5, row[0].text == terminal.identity, row[4].integer > nowMilliseconds,
            let kind = SessionKind(rawValue: Int32(clamping: row[1].integer))
        else { return nil }
        return Principal(
            terminal: terminal, session: kind, person: row[2].integer, library: row[3].integer, sessionID: sessionID)
    }

    /// Ends one session.
    /// - Parameter sessionID: the hash of its token.
    /// - Throws: `StoreError` when the store could not.
    func end(sessionID: [UInt8]) throws(StoreError) {
        try transaction.send("DELETE FROM lectern_session WHERE session_id = $1", .blob(sessionID))
    }

    /// Ends every session of a person.
    /// - Parameter person: whose.
    /// - Throws: `StoreError` when the store could not.
    func endAll(person: Int64) throws(StoreError) {
        try transaction.send("DELETE FROM lectern_session WHERE person = $1", .integer(person))
    }

    /// Removes sessions that have ended.
    /// - Parameters:
    ///   - nowMilliseconds: those that expired before this go.
    ///   - rowsMax: at most so many at once.
    /// - Returns: how many went.
    /// - Throws: `StoreError` when the store could not.
    func sweep(nowMilliseconds: Int64, rowsMax: Int) throws(StoreError) -> Int {
        try transaction.query(
            """
            DELETE FROM lectern_session WHERE session_id IN
            (SELECT session_id FROM lectern_session WHERE expires_at_ms < $1 ORDER BY expires_at_ms LIMIT $2)
            """,
            .integer(nowMilliseconds), .integer(Int64(rowsMax))
        ).changed
    }
}
