// The open transaction of a unit of work: statements, savepoints, deadline and cancellation.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit

/// One unit's transaction on one connection. Confined to the thread of the connection.
final class Transaction: StoreTransaction {
    let connection: Connection
    let writes: Bool
    private let unit: PendingUnit
    private let deadlineNanoseconds: Int64
    private let settings: Settings
    /// What the host is given; it counts the savepoints.
    private lazy var handle = TransactionHandle(self)
    private var deferred = 0
    /// Changes appended to the feed in this transaction.
    var changes: Int64
    /// Tables of text indexes that this transaction has created, each with the number of open savepoints around its creation.
    /// Known to the connection after the commit.
    private(set) var createdTables: [String: Int]

    /// The failure that aborted the whole transaction; nil: none.
    private(set) var abortCause: Failure?
    /// The failure of a statement for which the unit must be rolled back; nil: none.
    private(set) var unitFailure: Failure?

    /// - Parameters:
    ///   - connection: the connection that it runs on.
    ///   - unit: the unit of work.
    ///   - writes: whether the unit may write.
    ///   - group: the group's transaction, in a savepoint of which the unit runs; nil: it has a transaction of its own.
    init(_ connection: Connection, _ unit: PendingUnit, writes: Bool, inside group: Transaction? = nil) {
        self.connection = connection
        self.unit = unit
        self.writes = writes
        changes = group?.changes ?? 0
        createdTables = group?.createdTables ?? [:]
        settings = connection.settings
        deadlineNanoseconds = Transaction.deadline(of: unit, settings)
    }

    private static func deadline(of unit: PendingUnit, _ settings: Settings) -> Int64 {
        let stated = unit.record.pointee.deadline_ns
        return stated != 0 ? stated : Clock.nanoseconds + Int64(settings.unitMillisecondsMax) * 1_000_000
    }

    /// Whether the unit was cancelled or has passed its deadline.
    var isCancelled: Bool {
        if Clock.nanoseconds >= deadlineNanoseconds { return true }
        return unit.isCancelled
    }

    // MARK: Beginning and ending

    /// Begins the transaction. In concurrent mode BEGIN and LOCK are deferred to the first statement.
    ///
    /// - Parameters:
    ///   - mode: whether other transactions may write meanwhile.
    ///   - units: the units of a group that share the transaction; the timeouts cover the latest deadline.
    func begin(_ mode: WriteMode, with units: [PendingUnit] = []) {
        setTimeouts(units.reduce(deadlineNanoseconds) { max($0, Transaction.deadline(of: $1, settings)) })
        guard writes else {
            connection.send("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", .control)
            return
        }
        connection.send("BEGIN ISOLATION LEVEL SERIALIZABLE", .control)
        // LOCK TABLE takes no snapshot: the transaction sees what those it waited for have committed.
        switch mode {
        case .concurrent: connection.send("LOCK TABLE store_gate IN ROW SHARE MODE", .control)
        case .exclusive:
            connection.send("LOCK TABLE store_gate IN EXCLUSIVE MODE", .control)
            // Awaited: the unit's work must not begin before the lock is held.
            do { PQclear(try awaitResults()) } catch { noteFailure(error) }
        }
    }

    /// Sets `statement_timeout` and `lock_timeout`, so that the server ends a statement even if this daemon is frozen. The time
    /// is rounded up to a power of two, so that it rarely has to be set anew.
    private func setTimeouts(_ deadline: Int64) {
        let left = max(1, (deadline - Clock.nanoseconds) / 1_000_000)
        var limit: Int64 = 1_024
        while limit < left { limit *= 2 }
        guard limit != connection.timeoutMilliseconds, limit <= Int64(Int32.max) else { return }
        connection.timeoutMilliseconds = limit
        connection.send("SET statement_timeout = \(limit)", .control)
        connection.send("SET lock_timeout = \(limit)", .control)
        // Before its own synchronization point, outside of the transaction: a rollback would undo SET.
        connection.flush()
    }

    /// Runs the unit's work.
    ///
    /// - Returns: `LECTERN_KEEP` or `LECTERN_DISCARD`, as the work returned. With `abortCause` or `unitFailure` set afterwards
    ///   nothing of it may be kept.
    func run() -> Int32 {
        let verdict = handle.run(unit)
        unitFailure = handle.failure
        return verdict
    }

    /// Adopts the changes and tables of a unit of this group that was kept.
    func adopt(_ unit: Transaction) {
        changes = unit.changes
        createdTables = unit.createdTables.mapValues { _ in 0 }
    }

    /// Runs a control statement, and awaits the results of all deferred statements before it.
    ///
    /// - Returns: whether all of them succeeded; otherwise `abortCause` or `unitFailure` is set.
    func runControl(_ text: String) -> Bool {
        connection.send(text, .control)
        do {
            PQclear(try awaitResults())
            return true
        } catch {
            noteFailure(error)
            unitFailure = error
            return false
        }
    }

    /// Rolls this unit of a group back to its savepoint.
    ///
    /// - Returns: whether the group's transaction is still usable.
    func rollbackUnit() -> Bool {
        // Deferred statements may fail, and the server would then skip ROLLBACK TO: their results are awaited first.
        if deferred > 0 { _ = runControl("SELECT") }
        do {
            connection.send("ROLLBACK TO unit", .control)
            connection.send("RELEASE unit", .control)
            PQclear(try connection.awaitResults { false })
            return true
        } catch {
            return false
        }
    }

    /// Commits, and returns when the server has synced it.
    ///
    /// - Throws: `Failure` with `LECTERN_UNCERTAIN` if the connection broke after COMMIT was sent; with any other code nothing
    ///   was committed.
    func commit() throws(Failure) {
        try connection.checkConnected()
        connection.send("COMMIT", .execution)
        let result: OpaquePointer?
        do {
            result = try connection.awaitResults { false }
        } catch {
            let isInDoubt = connection.isLost || error.code == LECTERN_UNAVAILABLE
            guard isInDoubt, !connection.failedBeforeLast else { throw error }
            throw Failure(LECTERN_UNCERTAIN, "the database went away while it committed: \(error.message)")
        }
        defer { PQclear(result) }
        let status = PQcmdStatus(result).map { String(cString: $0) } ?? ""
        guard status == "COMMIT" else { throw Failure(LECTERN_STATEMENT, "the server answered COMMIT with \(status)") }
        connection.knownTables.formUnion(createdTables.keys)
    }

    /// Rolls the whole transaction back without waiting; the result is read with that of the next unit's first statement.
    func abort() {
        // Deferred statements may fail, and the server would then skip ROLLBACK: their results are awaited first.
        if !connection.pipeline.isEmpty { _ = try? PQclear(awaitResults()) }
        connection.send("ROLLBACK", .control)
        connection.flush()
    }

    // MARK: Statements

    /// Checks that a statement may begin now.
    ///
    /// - Throws: `Failure`: `LECTERN_RETRY` in an aborted transaction, `LECTERN_INTERRUPTED` after a cancellation or past the deadline.
    func check() throws(Failure) {
        guard abortCause == nil else { throw Failure(LECTERN_RETRY, "the transaction was lost") }
        guard !isCancelled else { throw Failure(LECTERN_INTERRUPTED, "cancelled, or out of time") }
    }

    func query(
        _ text: UnsafeBufferPointer<UInt8>, _ parameters: UnsafePointer<lectern_value>?, _ count: Int, wantsChanged: Bool,
        row: RowSink?
    ) throws(Failure) -> UInt64 {
        try check()
        do {
            try connection.parameters.bind(parameters, count, valueBytesMax: settings.valueBytesMax)
            return try run(try connection.statement(text, isTrusted: false), wantsChanged: wantsChanged, row: row.map { row in { row($0) } })
        } catch {
            noteFailure(error)
            throw error
        }
    }

    /// Runs a statement with the connection's bound parameters. Without `wantsChanged` and `row` it is deferred.
    ///
    /// - Parameters:
    ///   - statement: a plugin's or an internal one.
    ///   - wantsChanged: whether the number of rows written is needed.
    ///   - row: receives each row; nil: rows are discarded.
    /// - Returns: the number of rows written; 0 for a deferred statement.
    func run(
        _ statement: Statement, wantsChanged: Bool, row: ((UnsafeBufferPointer<lectern_value>) -> Int32)?
    ) throws(Failure) -> UInt64 {
        connection.send(statement)
        deferred += 1
        if row == nil && !wantsChanged && deferred < settings.deferredStatementsMax { return 0 }
        guard let result = try awaitResults() else { return 0 }
        defer { PQclear(result) }
        if let row { try connection.rows.decode(result, row) }
        guard statement.writesRows, let tuples = PQcmdTuples(result), let command = PQcmdStatus(result) else { return 0 }
        return command.pointee == CChar(UInt8(ascii: "S")) ? 0 : UInt64(String(cString: tuples)) ?? 0
    }

    /// Awaits the results of the deferred statements.
    private func awaitResults() throws(Failure) -> OpaquePointer? {
        deferred = 0
        return try connection.awaitResults { isCancelled }
    }

    /// Records a failure as `abortCause` if it aborts the whole transaction.
    func noteFailure(_ failure: Failure) {
        switch failure.code {
        case LECTERN_RETRY, LECTERN_INTERRUPTED, LECTERN_FULL, LECTERN_UNAVAILABLE, LECTERN_UNCERTAIN:
            if abortCause == nil { abortCause = failure }
        default: break
        }
    }
}

// MARK: - Savepoints

extension Transaction {
    func savepoint() throws(Failure) {
        try check()
        // The failure of a deferred statement belongs outside of the new savepoint.
        try awaitDeferred()
        // All savepoints have one name: the server uses the innermost of that name.
        connection.send("SAVEPOINT inner_one", .control)
    }

    func release() throws(Failure) {
        try check()
        try awaitDeferred()
        connection.send("RELEASE inner_one", .control)
        // The savepoint that ends still counts.
        createdTables = createdTables.mapValues { min($0, handle.savepoints - 1) }
    }

    func rollback() throws(Failure) {
        guard abortCause == nil else { throw Failure(LECTERN_RETRY, "the transaction was lost") }
        do { try awaitDeferred() } catch { if abortCause != nil { throw error } }
        connection.send("ROLLBACK TO inner_one", .control)
        connection.send("RELEASE inner_one", .control)
        createdTables = createdTables.filter { $0.value < handle.savepoints }
    }

    /// Records the creation of a text index's table in the innermost savepoint.
    func noteCreated(_ table: String) { createdTables[table] = handle.savepoints }

    private func awaitDeferred() throws(Failure) {
        guard deferred > 0 else { return }
        do {
            PQclear(try awaitResults())
        } catch {
            noteFailure(error)
            throw error
        }
    }
}
