// One connection to the server, set up for its work.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// A connection. Confined to the thread that uses it.
///
/// What it is told to do goes out in a pipeline: statements are sent without waiting, and `settle` waits for all of
/// them at once. See `Connection+Pipeline.swift`.
final class Connection {
    /// What a connection is for.
    enum Role {
        case writer
        case reader
        case listener
    }

    let handle: OpaquePointer
    let settings: Settings
    let server: ServerFacts
    let frame: ParameterFrame
    let columns: ColumnFrame

    /// What was sent and not yet answered, in order.
    var sent: [Sent] = []
    /// Why something could not be sent, or not be waited for; the connection is of no more use then.
    var unsent: Failure?
    /// Whether the server told the last `settle` of a failure before the last of what was sent, which was not run then.
    var hasFailedEarly = false
    /// Whether a cancellation was asked for, which may yet arrive.
    var wasInterrupted = false
    /// The server-side limit of a statement's time that is in force; 0: none.
    var timeoutMilliseconds: Int64 = 0
    /// Tables of text indexes that were seen.
    var knownTables: Set<String> = []
    /// Whether the schema has outrun a prepared statement.
    var isOutrun = false
    /// Round trips that were waited for and not yet counted.
    var roundTrips = 0
    private var texts: StatementCache<StatementText>
    private var statementsMade = 0
    private var statementsKept = 0

    /// Connects and looks whether the server keeps what it promises.
    ///
    /// - Parameters:
    ///   - role: what the connection is for.
    ///   - settings: where to, and the bounds.
    /// - Throws: `Failure` with words for an administrator.
    init(_ role: Role, _ settings: Settings) throws(Failure) {
        let handle = try Connection.connect(settings)
        do {
            server = try ServerFacts(handle)
            try Connection.setUp(handle, role, server, settings)
        } catch {
            PQfinish(handle)
            throw error
        }
        self.handle = handle
        self.settings = settings
        texts = StatementCache(capacity: settings.statementsMax)
        frame = ParameterFrame(capacity: settings.parametersMax)
        columns = ColumnFrame()
        guard role != .listener else { return }
        PQsetnonblocking(handle, 1)
        PQenterPipelineMode(handle)
    }

    deinit {
        PQfinish(handle)
    }

    /// The corresponding C function is `PQconnectdbParams`; what the administrator wrote wins over what stands before
    /// it, and what stands behind it wins over what the administrator wrote.
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

    /// What holds for the whole session.
    private static func setUp(
        _ handle: OpaquePointer, _ role: Role, _ server: ServerFacts, _ settings: Settings
    ) throws(Failure) {
        var texts = [
            // Whoever changes the server's setting later does not change what this session promises.
            "SET synchronous_commit = \(server.synchronousCommit)",
            "SET jit = off", "SET client_min_messages = error",
            // A unit whose daemon was frozen must not hold back the feed for good.
            "SET idle_in_transaction_session_timeout = '\(settings.idleMillisecondsMax)ms'",
        ]
        // A scan of a whole table is a read of the whole table, which stands in the way of everybody who writes to it.
        if role == .writer { texts.append("SET enable_seqscan = off") }
        if role == .listener { texts.append("LISTEN \(FeedListener.channel)") }
        for text in texts { _ = try Plain.run(handle, text) }
    }

    /// Whether the server is gone. The corresponding C function is `PQstatus`.
    var isLost: Bool { unsent != nil || PQstatus(handle) != CONNECTION_OK }

    /// The prepared statement for a text and the types of what is bound in the frame.
    ///
    /// - Parameter text: borrowed; is read only here.
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
        texts.keep(made, bytes, hash)
        return try variant(of: made)
    }

    private func variant(of text: StatementText) throws(Failure) -> Statement {
        guard frame.count == text.parametersCount else {
            throw Failure(
                LECTERN_STATEMENT, "the statement has \(text.parametersCount) parameters and was given \(frame.count)")
        }
        return text.variant(frame.types) {
            statementsMade += 1
            statementsKept += 1
            return "s\(statementsMade)"
        }
    }

    /// Whether the server should forget what was prepared: the schema has outrun some of it, or it is too much. One text
    /// may be many statements, and the server knows nothing of which texts are still kept here.
    var isToForget: Bool { isOutrun || statementsKept > settings.statementsMax }

    /// Lets go of every prepared statement.
    func forgetStatements() {
        isOutrun = false
        statementsKept = 0
        texts.removeAll()
        send("DEALLOCATE ALL", .control)
        // By itself: it counts as a query, and the level of a transaction is set before any.
        flush()
    }
}

/// Texts that C reads: an array that ends with a null pointer. Frees them at its end.
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
