// The open transaction of a unit of work: statements, savepoints, deadline and cancellation.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit

/// The transaction of a connection, reused for each unit. Confined to the connection's thread; usable while a unit runs.
final class Transaction: StoreTransaction {
    let connection: Connection
    private let settings: Settings
    private let writes: Bool
    private var unit: UnsafeMutablePointer<lectern_unit>?
    private var deadlineNanoseconds: Int64 = 0
    /// Statements that an inline read may still begin; nil: the unit runs on a store thread, without that bound.
    private var statementsLeft: Int?
    private var isInterruptible = false

    /// The failure at which SQLite rolled the whole transaction back while the unit ran; nil: the transaction is open.
    private(set) var abortCause: Failure?

    /// Whether the unit has appended changes to the feed.
    var hasChanges = false

    /// The host's handle of this transaction.
    private lazy var handle = TransactionHandle(self)

    /// - Parameters:
    ///   - connection: the connection that it runs on.
    ///   - writes: whether units may write.
    ///   - settings: its bounds.
    init(_ connection: Connection, writes: Bool, _ settings: Settings) {
        self.connection = connection
        self.writes = writes
        self.settings = settings
        sqlite3_progress_handler(
            connection.handle, Int32(settings.interruptInstructions),
            { context in
                guard let context else { return 0 }
                let transaction = Unmanaged<Transaction>.fromOpaque(context)
                return transaction._withUnsafeGuaranteedRef { $0.isInterruptible && $0.mustInterrupt ? 1 : 0 }
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        sqlite3_progress_handler(connection.handle, 0, nil, nil)
    }

    /// Runs a unit's work. The caller opens the savepoint around it, if it needs one.
    ///
    /// - Parameters:
    ///   - pending: the unit.
    ///   - statementsMax: the bound of an inline read, which blocks its caller's thread: the number of statements that may
    ///     begin, none of which may run longer than `interruptInstructions`. nil: no such bound.
    /// - Returns: `LECTERN_KEEP` or `LECTERN_DISCARD`, as the work returned. If `abortCause` is set afterwards, the transaction
    ///   is gone; if `unitFailure` is set, the unit must be rolled back.
    func run(_ pending: PendingUnit, statementsMax: Int? = nil) -> Int32 {
        unit = pending.record
        statementsLeft = statementsMax
        abortCause = nil
        hasChanges = false
        deadlineNanoseconds = pending.record.pointee.deadline_ns
        if deadlineNanoseconds == 0 && !writes && statementsMax == nil {
            deadlineNanoseconds = Clock.nanoseconds + Int64(settings.readMillisecondsMax) * 1_000_000
        }
        defer { unit = nil }
        let verdict = handle.run(pending)
        noteAbort(Failure(LECTERN_STATEMENT, "a statement ended the transaction"))
        return verdict
    }

    /// The statement's failure for which the unit must be rolled back, whatever its work returned; nil: none.
    var unitFailure: Failure? { handle.failure }

    /// Whether the running statement is to be interrupted. Asked by the progress handler every `interruptInstructions`.
    private var mustInterrupt: Bool { statementsLeft != nil || isCancelled }

    /// Whether the unit was cancelled or has passed its deadline.
    private var isCancelled: Bool {
        if deadlineNanoseconds != 0 && Clock.nanoseconds >= deadlineNanoseconds { return true }
        guard let unit, let ask = unit.pointee.is_cancelled else { return false }
        return ask(unit.pointee.context) != 0
    }

    /// Records a failure as `abortCause` if SQLite has rolled the transaction back with it.
    func noteAbort(_ failure: Failure) {
        if abortCause == nil && !connection.isInTransaction { abortCause = failure }
    }

    /// Checks that a statement may begin now.
    ///
    /// - Parameter isWrite: whether the statement writes.
    /// - Throws: `Failure`: `LECTERN_INVALID` outside of a unit, `LECTERN_RETRY` after the transaction was rolled back,
    ///   `LECTERN_INTERRUPTED` past the deadline, after a cancellation or past the bound of an inline read.
    func check(isWrite: Bool = false) throws(Failure) {
        guard unit != nil else { throw Failure(LECTERN_INVALID, "the unit of work is over") }
        guard abortCause == nil else { throw Failure(LECTERN_RETRY, "the transaction was lost") }
        guard !isCancelled else { throw Failure(LECTERN_INTERRUPTED, "cancelled, or out of time") }
        if let left = statementsLeft {
            guard left > 0 else { throw Failure(LECTERN_INTERRUPTED, "more statements than an inline read may run") }
            statementsLeft = left - 1
        }
        if isWrite { try checkWrites() }
    }

    private func checkWrites() throws(Failure) {
        guard writes else { throw Failure(LECTERN_STATEMENT, "a unit that only reads can't write") }
    }

    /// Runs one statement.
    ///
    /// - Parameters:
    ///   - text: the statement.
    ///   - parameters: its values; borrowed.
    ///   - count: how many.
    ///   - wantsChanged: ignored: every statement is run at once.
    ///   - row: receives each row; nil: rows are discarded.
    /// - Returns: the number of rows written.
    /// - Throws: `Failure`; unless `abortCause` is set then, the statement alone was rolled back.
    func query(
        _ text: UnsafeBufferPointer<UInt8>, _ parameters: UnsafePointer<lectern_value>?, _ count: Int,
        wantsChanged: Bool, row: RowSink?
    ) throws(Failure) -> UInt64 {
        try check()
        let statement = try connection.statement(text)
        if !statement.isReadOnly { try checkWrites() }
        try run(statement, parameters, count) { row?($0) ?? LECTERN_OK }
        return statement.writesRows ? UInt64(sqlite3_changes64(connection.handle)) : 0
    }

    /// Runs a statement.
    ///
    /// - Parameters:
    ///   - statement: a plugin's, or an internal one.
    ///   - parameters: its values; borrowed.
    ///   - count: how many.
    ///   - row: receives each row, and returns `LECTERN_OK` for more.
    func run(
        _ statement: Statement, _ parameters: UnsafePointer<lectern_value>?, _ count: Int,
        _ row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure) {
        do {
            try statement.bind(parameters, count)
        } catch {
            statement.reset()
            throw error
        }
        try runBound(statement, row)
    }

    /// Runs a statement whose parameters are bound.
    ///
    /// - Parameters:
    ///   - statement: a plugin's, or an internal one.
    ///   - row: receives each row, and returns `LECTERN_OK` for more.
    func runBound(
        _ statement: Statement, _ row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure) {
        statement.isBusy = true
        defer { statement.isBusy = false }
        do {
            try stepAll(statement, row)
        } catch {
            statement.reset()
            noteAbort(error)
            throw error
        }
        let result = statement.reset()
        guard result == SQLITE_OK else {
            let failure = Failure(sqlite: result, connection.handle)
            noteAbort(failure)
            throw failure
        }
    }

    private func stepAll(
        _ statement: Statement, _ row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure) {
        var wantsRows = true
        // The progress handler counts instructions per statement; the count of earlier runs must not add up.
        if statementsLeft != nil { statement.resetStepCount() }
        while true {
            isInterruptible = statement.isReadOnly || !writes
            // The authorizer has judged the statement when it was prepared, and is off during the step: SQLite opens and
            // closes savepoints of its own inside, at which FTS5 writes out what the unit put into an index.
            let result = connection.trustedStep(statement)
            isInterruptible = false
            switch result {
            case SQLITE_DONE: return
            case SQLITE_ROW:
                guard wantsRows else { continue }
                wantsRows = row(statement.row()) == LECTERN_OK
                guard abortCause == nil else { throw Failure(LECTERN_RETRY, "the transaction was lost") }
                // A write is stepped to its end: constraints of the remaining rows must still be checked.
                if !wantsRows && statement.isReadOnly { return }
            default: throw Failure(sqlite: result, connection.handle)
            }
        }
    }
}

// MARK: - Savepoints

extension Transaction {
    /// Opens a savepoint inside the innermost one.
    func savepoint() throws(Failure) {
        try check()
        // All savepoints have one name: SQLite uses the innermost of that name.
        try runInternal("SAVEPOINT inner")
    }

    /// Releases the innermost savepoint: what was done since stays.
    func release() throws(Failure) {
        try checkNotAborted()
        try runInternal("RELEASE inner")
    }

    /// Rolls back to the innermost savepoint and releases it.
    func rollback() throws(Failure) {
        try checkNotAborted()
        try runInternal("ROLLBACK TO inner")
        try runInternal("RELEASE inner")
    }

    private func checkNotAborted() throws(Failure) {
        guard abortCause == nil else { throw Failure(LECTERN_RETRY, "the transaction was lost") }
    }

    /// Runs an internal statement in the unit.
    private func runInternal(_ text: StaticString) throws(Failure) {
        do {
            try connection.run(text)
        } catch {
            noteAbort(error)
            throw error
        }
    }
}
