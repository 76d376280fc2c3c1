// The open transaction as a unit of work sees it: statements, savepoints, and when they must end.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit

/// The transaction of a connection, and confined to its thread; it is usable while a unit runs.
final class Transaction: StoreTransaction {
    let connection: Connection
    private let settings: Settings
    private let writes: Bool
    private var unit: UnsafeMutablePointer<lectern_unit>?
    private var deadlineNanoseconds: Int64 = 0
    /// How many statements a glance may still begin; nil: the unit is none, and may take its time.
    private var glanceStatements: Int?
    private var savepoints = 0
    private var isInterruptible = false

    /// The failure that ended the transaction while the unit ran; the connection is in none since.
    private(set) var loss: Failure?

    /// Whether the unit has added to the feed.
    var hasChanges = false

    /// What the host is given.
    private lazy var handle = TransactionHandle(self)

    /// - Parameters:
    ///   - connection: what it runs on.
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
                return transaction._withUnsafeGuaranteedRef { $0.isInterruptible && $0.isTooMuch ? 1 : 0 }
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        sqlite3_progress_handler(connection.handle, 0, nil, nil)
    }

    /// Runs a unit's work; its own savepoint, where it needs one, is the caller's.
    ///
    /// - Parameters:
    ///   - pending: the unit.
    ///   - statementsMax: for a glance, which holds up the thread that asks: no more statements than these may begin, and
    ///     none may run for longer than to the first look at the clock.
    /// - Returns: what the work returned; nothing of it counts if `loss` is set afterwards, and nothing of it can be kept
    ///   if `failure` is.
    func run(_ pending: PendingUnit, statementsMax: Int? = nil) -> Int32 {
        unit = pending.unit
        glanceStatements = statementsMax
        savepoints = 0
        loss = nil
        hasChanges = false
        deadlineNanoseconds = pending.unit.pointee.deadline_ns
        if deadlineNanoseconds == 0 && !writes && statementsMax == nil {
            deadlineNanoseconds = Clock.nanoseconds + Int64(settings.readMillisecondsMax) * 1_000_000
        }
        defer { unit = nil }
        let verdict = handle.run(pending)
        noteLoss(Failure(LECTERN_STATEMENT, "a statement ended the transaction"))
        return verdict
    }

    /// The failure for which nothing that the unit wrote can be kept.
    var failure: Failure? { handle.failure }

    /// Whether a statement that runs already should stop.
    private var isTooMuch: Bool { glanceStatements != nil || isUnwanted }

    private var isUnwanted: Bool {
        if deadlineNanoseconds != 0 && Clock.nanoseconds >= deadlineNanoseconds { return true }
        guard let unit, let isCancelled = unit.pointee.is_cancelled else { return false }
        return isCancelled(unit.pointee.context) != 0
    }

    /// Remembers a failure that has ended the transaction.
    func noteLoss(_ failure: Failure) {
        if loss == nil && !connection.isInTransaction { loss = failure }
    }

    /// Whether a statement may begin now.
    ///
    /// - Parameter isWrite: whether it writes.
    /// - Throws: `Failure` if not.
    func check(isWrite: Bool = false) throws(Failure) {
        guard unit != nil else { throw Failure(LECTERN_INVALID, "the unit of work is over") }
        guard loss == nil else { throw Failure(LECTERN_RETRY, "the transaction was lost") }
        guard !isUnwanted else { throw Failure(LECTERN_INTERRUPTED, "cancelled, or out of time") }
        if let left = glanceStatements {
            guard left > 0 else { throw Failure(LECTERN_INTERRUPTED, "more than a glance") }
            glanceStatements = left - 1
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
    ///   - wantsChanged: makes no difference here, where nothing is faster for not being waited for.
    ///   - row: is given each row; nil: rows are not asked for.
    /// - Returns: the number of rows written.
    /// - Throws: `Failure`; unless `loss` is set then, the statement alone was undone.
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
    ///   - statement: a plugin's, or one of the store's own.
    ///   - parameters: its values; borrowed.
    ///   - count: how many.
    ///   - row: is given each row.
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
        try rows(of: statement, row)
    }

    /// Runs a statement whose parameters are bound.
    ///
    /// - Parameters:
    ///   - statement: a plugin's, or one of the store's own.
    ///   - row: is given each row.
    func rows(
        of statement: Statement, _ row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure) {
        statement.isBusy = true
        defer { statement.isBusy = false }
        do {
            try steps(statement, row)
        } catch {
            statement.reset()
            noteLoss(error)
            throw error
        }
        let result = statement.reset()
        guard result == SQLITE_OK else {
            let failure = Failure(sqlite: result, connection.handle)
            noteLoss(failure)
            throw failure
        }
    }

    private func steps(
        _ statement: Statement, _ row: (UnsafeBufferPointer<lectern_value>) -> Int32
    ) throws(Failure) {
        var wantsRows = true
        // SQLite counts on from the statement's earlier runs.
        if glanceStatements != nil { statement.countFromZero() }
        while true {
            isInterruptible = statement.isReadOnly || !writes
            // With trust: what the statement may do was decided when it was prepared. While it runs, SQLite opens
            // and closes savepoints of its own, at which FTS5 writes out what the unit put into an index.
            let result = connection.trustedStep(statement)
            isInterruptible = false
            switch result {
            case SQLITE_DONE: return
            case SQLITE_ROW:
                guard wantsRows else { continue }
                wantsRows = row(statement.row()) == LECTERN_OK
                guard loss == nil else { throw Failure(LECTERN_RETRY, "the transaction was lost") }
                // A write goes on to its end: what it still has to check must be checked.
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
        guard savepoints < settings.savepointsMax else {
            throw Failure(LECTERN_STATEMENT, "more than \(settings.savepointsMax) savepoints")
        }
        // One name does for all: SQLite takes the innermost of a name.
        try runOwn("SAVEPOINT inner")
        savepoints += 1
    }

    /// Ends the innermost savepoint and keeps what was done since.
    func release() throws(Failure) {
        try checkLoss()
        try runOwn("RELEASE inner")
        savepoints -= 1
    }

    /// Ends the innermost savepoint and undoes what was done since.
    func rollback() throws(Failure) {
        try checkLoss()
        try runOwn("ROLLBACK TO inner")
        try runOwn("RELEASE inner")
        savepoints -= 1
    }

    private func checkLoss() throws(Failure) {
        guard loss == nil else { throw Failure(LECTERN_RETRY, "the transaction was lost") }
    }

    /// Runs one of the store's own statements in the unit.
    private func runOwn(_ text: StaticString) throws(Failure) {
        do {
            try connection.run(text)
        } catch {
            noteLoss(error)
            throw error
        }
    }
}
