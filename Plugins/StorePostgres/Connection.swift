// One connection to the server, set up for its work.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// A connection. Confined to the thread that uses it.
///
/// Requests go through libpq's pipeline mode, except for a listener: see `Connection+Pipeline.swift`.
final class Connection {
    /// What a connection is for.
    enum Role {
        case writer
        case reader
        case listener
    }

    let handle: OpaquePointer
    let settings: Settings
    let server: ServerProperties
    let parameters: ParameterBuffer
    let rows: RowDecoder

    /// Requests that were sent and whose results were not read yet, in order.
    var pipeline: [PipelineEntry] = []
    /// Why a request could not be sent or its result not be awaited; the connection is unusable then. nil: it is usable.
    var pipelineFailure: Failure?
    /// Whether in the last `awaitResults` the server reported a failure before the last request, which it then skipped.
    var failedBeforeLast = false
    /// Whether a cancel request was sent, which may still arrive.
    var wasCancelRequested = false
    /// The `statement_timeout` that is set on the server; 0: none.
    var timeoutMilliseconds: Int64 = 0
    /// Tables of text indexes that are known to exist.
    var knownTables: Set<String> = []
    /// Whether a prepared statement's plan was invalidated by a change of the schema.
    var hasStalePlan = false
    /// Round trips since the last unit that was counted.
    var roundTrips = 0
    private var texts: StatementCache<StatementText>
    private var namesUsed = 0
    private var preparedCount = 0

    /// Connects and checks the server's settings.
    ///
    /// - Parameters:
    ///   - role: what the connection is for.
    ///   - settings: the connection string and the bounds.
    /// - Throws: `Failure` with a message for an administrator.
    init(_ role: Role, _ settings: Settings) throws(Failure) {
        let handle = try Connection.connect(settings)
        do {
            server = try ServerProperties(handle)
            try Connection.setUp(handle, role, server, settings)
        } catch {
            PQfinish(handle)
            throw error
        }
        self.handle = handle
        self.settings = settings
        texts = StatementCache(capacity: settings.statementsMax)
        parameters = ParameterBuffer(capacity: settings.parametersMax)
        rows = RowDecoder()
        guard role != .listener else { return }
        PQsetnonblocking(handle, 1)
        PQenterPipelineMode(handle)
    }

    deinit {
        PQfinish(handle)
    }

    /// Connects. Of the parameters those before `dbname`, the administrator's connection string, are defaults, and those after it
    /// override it. The corresponding C function is `PQconnectdbParams`.
    private static func connect(_ settings: Settings) throws(Failure) -> OpaquePointer {
        let parameters = [
            ("connect_timeout", String(settings.connectSecondsMax)), ("application_name", "lecternd"),
            ("keepalives_idle", "30"), ("keepalives_interval", "10"), ("keepalives_count", "3"),
            ("tcp_user_timeout", "30000"), ("dbname", settings.connection), ("client_encoding", "UTF8"),
        ]
        let names = CStrings(parameters.map(\.0))
        let values = CStrings(parameters.map(\.1))
        let made = PQconnectdbParams(names.pointers, values.pointers, 1)
        guard let made else { throw Failure(LECTERN_UNAVAILABLE, "no memory for a connection") }
        guard PQstatus(made) == CONNECTION_OK else {
            let failure = Failure(lost: made)
            PQfinish(made)
            throw failure
        }
        return made
    }

    /// Sets the session's settings.
    private static func setUp(
        _ handle: OpaquePointer, _ role: Role, _ server: ServerProperties, _ settings: Settings
    ) throws(Failure) {
        var texts = [
            // Fixed for the session: a later change of the server's setting must not weaken what was checked.
            "SET synchronous_commit = \(server.synchronousCommit)",
            "SET jit = off", "SET client_min_messages = error",
            // An open transaction of a frozen daemon would hold back the feed of all daemons.
            "SET idle_in_transaction_session_timeout = '\(settings.idleMillisecondsMax)ms'",
        ]
        // Under SERIALIZABLE a sequential scan is a read of the whole table, which conflicts with every write to it.
        if role == .writer { texts.append("SET enable_seqscan = off") }
        if role == .listener { texts.append("LISTEN \(FeedListener.channel)") }
        for text in texts { _ = try SimpleQuery.run(handle, text) }
    }

    /// Whether the connection is broken. The corresponding C function is `PQstatus`.
    var isLost: Bool { pipelineFailure != nil || PQstatus(handle) != CONNECTION_OK }

    /// The statement for a text and the types of the bound parameters; from the cache, or new and prepared when it is sent.
    ///
    /// - Parameters:
    ///   - text: the SQL; borrowed for the call.
    ///   - isTrusted: whether it is an internal statement.
    /// - Throws: `Failure` with `LECTERN_STATEMENT` if it is not one statement that a unit may run.
    func statement(_ text: UnsafeBufferPointer<UInt8>, isTrusted: Bool) throws(Failure) -> Statement {
        let hash = StatementCache<StatementText>.hash(text)
        if let known = texts.find(text, hash) { return try variant(of: known) }
        guard text.count <= settings.statementBytesMax else {
            throw Failure(LECTERN_STATEMENT, "the statement is longer than \(settings.statementBytesMax) bytes")
        }
        guard Text.isValid(text) else {
            throw Failure(LECTERN_STATEMENT, "the statement holds a NUL, or is not UTF-8")
        }
        let bytes = Array(text)
        let made = try StatementText(bytes, isTrusted: isTrusted)
        texts.insert(made, bytes, hash)
        return try variant(of: made)
    }

    private func variant(of text: StatementText) throws(Failure) -> Statement {
        guard parameters.count == text.parametersCount else {
            throw Failure(
                LECTERN_STATEMENT, "the statement has \(text.parametersCount) parameters and was given \(parameters.count)")
        }
        return text.variant(parameters.types) {
            namesUsed += 1
            preparedCount += 1
            return "s\(namesUsed)"
        }
    }

    /// Whether to deallocate all prepared statements: a plan is stale, or there are more than `statementsMax`. One text may be
    /// several statements, and evicting a text here does not deallocate them on the server.
    var mustDeallocateStatements: Bool { hasStalePlan || preparedCount > settings.statementsMax }

    /// Deallocates all prepared statements.
    func deallocateStatements() {
        hasStalePlan = false
        preparedCount = 0
        texts.removeAll()
        send("DEALLOCATE ALL", .control)
        // Before its own synchronization point: the isolation level of a transaction must be set before any query in it.
        flush()
    }
}

/// A null-terminated array of C strings. Freed on deinit.
private final class CStrings {
    let pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>
    private let count: Int

    init(_ texts: [String]) {
        count = texts.count
        pointers = .allocate(capacity: texts.count + 1)
        for (index, text) in texts.enumerated() {
            let bytes = Array(text.utf8CString)
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
            copy.initialize(from: bytes, count: bytes.count)
            (pointers + index).initialize(to: UnsafePointer(copy))
        }
        (pointers + texts.count).initialize(to: nil)
    }

    deinit {
        for index in 0..<count { pointers[index]?.deallocate() }
        pointers.deallocate()
    }
}
