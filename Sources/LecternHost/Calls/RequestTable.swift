// The tables of request keys and stored answers: a key acts once, and a repeat gets the first answer.

internal import LecternWire

/// What a claim on a request key found.
enum Claim: Equatable {
    /// The key is new, and claimed by this transaction.
    case fresh
    /// The key was used for the same request; this was the answer.
    case repeated(CallOutcome)
    /// The key was used for another request.
    case reused
}

/// The tables of request keys and their answers, inside one transaction.
///
/// Two tables, into which a fresh call only inserts: a row that is claimed first and completed last would be looked up
/// in an index that the same transaction has written, and a store with many writers lets only one of two such neighbours
/// commit.
struct RequestTable {
    private let transaction: Transaction

    init(_ transaction: Transaction) {
        self.transaction = transaction
    }

    /// Claims a key before anything else is done under it.
    /// - Parameters:
    ///   - request: the request.
    ///   - principal: whose key it is.
    /// - Returns: whether the key is claimed now, or the result of its earlier use.
    /// - Throws: `StoreError` when the store could not.
    func claim(_ request: ValidatedRequest, key: UUIDv7, principal: Principal) throws(StoreError) -> Claim {
        let claimed = try transaction.query(
            """
            INSERT INTO lectern_request (owner, request_key, key_ms, method, digest, person, recorded_at_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT DO NOTHING
            """,
            .text(principal.keyOwner), .blob(key.bytes), .integer(key.milliseconds), .text(request.route.method.name),
            .blob(request.digest), .integer(principal.person), .integer(request.facts.nowMilliseconds)
        ).changed
        if claimed > 0 { return .fresh }
        return try find(request, key: key, principal: principal) ?? .reused
    }

    /// Looks a key up without claiming it.
    /// - Returns: the result of its earlier use; nil: the key is new.
    /// - Throws: `StoreError` when the store could not.
    func find(_ request: ValidatedRequest, key: UUIDv7, principal: Principal) throws(StoreError) -> Claim? {
        let rows = try transaction.query(
            """
            SELECT lectern_request.method, lectern_request.digest, lectern_answer.answer
            FROM lectern_request LEFT JOIN lectern_answer
            ON lectern_answer.owner = lectern_request.owner AND lectern_answer.request_key = lectern_request.request_key
            WHERE lectern_request.owner = $1 AND lectern_request.request_key = $2
            """,
            .text(principal.keyOwner), .blob(key.bytes)
        ).rows
        guard let row = rows.first, row.count == 3 else { return nil }
        guard row[0].text == request.route.method.name, row[1].blob == request.digest else { return .reused }
        guard let outcome = KeptAnswer.outcome(row[2].blob) else {
            throw StoreError(code: .statement, message: "a kept answer could not be read")
        }
        return .repeated(outcome)
    }

    /// Stores the answer under the claimed key.
    /// - Parameters:
    ///   - outcome: answer or refusal.
    ///   - key: the key.
    ///   - principal: whose key it is.
    /// - Throws: `StoreError` when the store could not.
    func keep(_ outcome: CallOutcome, key: UUIDv7, principal: Principal) throws(StoreError) {
        try transaction.send(
            "INSERT INTO lectern_answer (owner, request_key, key_ms, answer) VALUES ($1, $2, $3, $4)",
            .text(principal.keyOwner), .blob(key.bytes), .integer(key.milliseconds), .blob(KeptAnswer.bytes(outcome)))
    }

    /// Deletes expired keys: the validator refuses a key of their age by its timestamp.
    /// - Parameters:
    ///   - beforeMilliseconds: keys made before this time are deleted, milliseconds since 1970 UTC.
    ///   - rowsMax: how many rows are deleted at most.
    /// - Returns: how many rows were deleted.
    /// - Throws: `StoreError` when the store could not.
    func sweep(beforeMilliseconds: Int64, rowsMax: Int) throws(StoreError) -> Int {
        let answers = try transaction.query(
            """
            DELETE FROM lectern_answer WHERE (owner, request_key) IN
            (SELECT owner, request_key FROM lectern_answer WHERE key_ms < $1 ORDER BY key_ms LIMIT $2)
            """,
            .integer(beforeMilliseconds), .integer(Int64(rowsMax))
        ).changed
        let requests = try transaction.query(
            """
            DELETE FROM lectern_request WHERE (owner, request_key) IN
            (SELECT owner, request_key FROM lectern_request WHERE key_ms < $1 ORDER BY key_ms LIMIT $2)
            """,
            .integer(beforeMilliseconds), .integer(Int64(rowsMax))
        ).changed
        return answers + requests
    }
}
