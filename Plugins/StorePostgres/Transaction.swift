// The open transaction as a unit of work sees it: statements, savepoints, and when they must end.

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
    private var savepoints = 0
    private var deferred = 0
    /// Changes that were added to the feed.
    var changes: Int64
    /// Text indexes that this transaction has made, and in how many savepoints; known to the connection once it is committed.
    private(set) var madeTables: [String: Int]

    /// The failure with which the whole transaction was lost.
    private(set) var loss: Failure?
    /// A failed statement after which nothing of the unit can be kept; nil: it can.
    private(set) var wound: Failure?

    /// - Parameters:
    ///   - connection: what it runs on; in no transaction.
    ///   - unit: whose it is.
    ///   - writes: whether it may write.
    ///   - group: the transaction in whose savepoint it runs; nil: it has one of its own.
    init(_ connection: Connection, _ unit: PendingUnit, writes: Bool, inside group: Transaction? = nil) {
        self.connection = connection
        self.unit = unit
        self.writes = writes
        changes = group?.changes ?? 0
        madeTables = group?.madeTables ?? [:]
        settings = connection.settings
        deadlineNanoseconds = Transaction.deadline(of: unit, settings)
    }

    private static func deadline(of unit: PendingUnit, _ settings: Settings) -> Int64 {
        let stated = unit.unit.pointee.deadline_ns
        return stated != 0 ? stated : Clock.nanoseconds + Int64(settings.unitMillisecondsMax) * 1_000_000
    }

    /// Whether nobody wants the unit any more.
    var isUnwanted: Bool {
        if Clock.nanoseconds >= deadlineNanoseconds { return true }
        return unit.isUnwanted
    }

    // MARK: Beginning and ending

    /// Sends the beginning, which goes out with the first statement.
    ///
    /// - Parameters:
    ///   - company: whether others may write meanwhile.
    ///   - units: that will share the transaction, each with a time of its own.
    func begin(_ company: Company, with units: [PendingUnit] = []) {
        limitTime(units.reduce(deadlineNanoseconds) { max($0, Transaction.deadline(of: $1, settings)) })
        guard writes else {
            connection.send("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", .control)
            return
        }
        connection.send("BEGIN ISOLATION LEVEL SERIALIZABLE", .control)
        // LOCK takes no snapshot: the transaction sees what those it waited for have committed.
        switch company {
        case .beside: connection.send("LOCK TABLE store_gate IN ROW SHARE MODE", .control)
        case .alone:
            connection.send("LOCK TABLE store_gate IN EXCLUSIVE MODE", .control)
            // Waited for: nothing of the work is done before the others have ended.
            do { PQclear(try settle()) } catch { note(error) }
        }
    }

    /// The server ends a statement even if this daemon is frozen. The time is rounded up to a power of two, so that it is
    /// told to the server only now and then.
    private func limitTime(_ deadline: Int64) {
        let left = max(1, (deadline - Clock.nanoseconds) / 1_000_000)
        var limit: Int64 = 1_024
        while limit < left { limit *= 2 }
        guard limit != connection.timeoutMilliseconds, limit <= Int64(Int32.max) else { return }
        connection.timeoutMilliseconds = limit
        connection.send("SET statement_timeout = \(limit)", .control)
        connection.send("SET lock_timeout = \(limit)", .control)
        // By themselves: what is set in a transaction is undone with it.
        connection.flush()
    }

    /// Runs the unit's work.
    ///
    /// - Returns: what the work returned; nothing of it counts where `loss` or `wound` is set afterwards.
    func run() -> Int32 {
        let handle = TransactionHandle(self)
        let verdict = handle.run(unit)
        wound = handle.failure
        return verdict
    }

    /// Takes over what a unit of the group has done, which was kept.
    func take(from unit: Transaction) {
        changes = unit.changes
        madeTables = unit.madeTables.mapValues { _ in 0 }
    }

    /// Ends the group's savepoint around this unit, and waits for all that the unit has sent.
    ///
    /// - Returns: whether all of it succeeded; otherwise `loss` or `wound` says why.
    func end(_ text: String) -> Bool {
        connection.send(text, .control)
        do {
            PQclear(try settle())
            return true
        } catch {
            note(error)
            wound = error
            return false
        }
    }

    /// Undoes this unit of a group.
    ///
    /// - Returns: whether the group can go on.
    func undo() -> Bool {
        // What was sent and not waited for may fail: it goes all the same.
        if deferred > 0 { _ = end("SELECT") }
        do {
            connection.send("ROLLBACK TO unit", .control)
            connection.send("RELEASE unit", .control)
            PQclear(try connection.settle { false })
            return true
        } catch {
            return false
        }
    }

    /// Commits. Returns when the disk has it.
    ///
    /// - Throws: `Failure`; with `LECTERN_UNCERTAIN` if the server went away meanwhile, otherwise nothing was kept.
    func commit() throws(Failure) {
        try connection.look()
        connection.send("COMMIT", .execution)
        let result: OpaquePointer?
        do {
            result = try connection.settle { false }
        } catch {
            let isInDoubt = connection.isLost || error.code == LECTERN_UNAVAILABLE
            guard isInDoubt, !connection.hasFailedEarly else { throw error }
            throw Failure(LECTERN_UNCERTAIN, "the database went away while it committed: \(error.message)")
        }
        defer { PQclear(result) }
        let words = PQcmdStatus(result).map { String(cString: $0) } ?? ""
        guard words == "COMMIT" else { throw Failure(LECTERN_STATEMENT, "the server answered COMMIT with \(words)") }
        connection.knownTables.formUnion(madeTables.keys)
    }

    /// Undoes everything. The server does so while this thread goes on; what it says is heard with the next unit's first
    /// answer.
    func abandon() {
        // What nobody has waited for yet may fail: then ROLLBACK would be skipped with it, and the next unit be told.
        if !connection.sent.isEmpty { _ = try? PQclear(settle()) }
        connection.send("ROLLBACK", .control)
        connection.flush()
    }

    // MARK: Statements

    /// Whether something may be done now.
    func check() throws(Failure) {
        guard loss == nil else { throw Failure(LECTERN_RETRY, "the transaction was lost") }
        guard !isUnwanted else { throw Failure(LECTERN_INTERRUPTED, "cancelled, or out of time") }
    }

    func query(
        _ text: UnsafeBufferPointer<UInt8>, _ parameters: UnsafePointer<lectern_value>?, _ count: Int, wantsChanged: Bool,
        row: RowSink?
    ) throws(Failure) -> UInt64 {
        try check()
        do {
            try connection.frame.bind(parameters, count, valueBytesMax: settings.valueBytesMax)
            return try run(try connection.statement(text, isTrusted: false), wantsChanged: wantsChanged, row: row.map { row in { row($0) } })
        } catch {
            note(error)
            throw error
        }
    }

    /// Runs a statement with what is bound in the connection's frame.
    ///
    /// - Parameters:
    ///   - statement: a plugin's or one of the store's own.
    ///   - wantsChanged: whether the number of rows written is asked for.
    ///   - row: is given each row; nil: none are wanted.
    /// - Returns: the number of rows written; 0 where it is not asked for and the statement was not waited for.
    func run(
        _ statement: Statement, wantsChanged: Bool, row: ((UnsafeBufferPointer<lectern_value>) -> Int32)?
    ) throws(Failure) -> UInt64 {
        connection.send(statement)
        deferred += 1
        if row == nil && !wantsChanged && deferred < settings.deferredStatementsMax { return 0 }
        guard let result = try settle() else { return 0 }
        defer { PQclear(result) }
        if let row { try connection.columns.give(result, row) }
        guard statement.writesRows, let tuples = PQcmdTuples(result), let command = PQcmdStatus(result) else { return 0 }
        return command.pointee == CChar(UInt8(ascii: "S")) ? 0 : UInt64(String(cString: tuples)) ?? 0
    }

    /// Waits for what was sent.
    private func settle() throws(Failure) -> OpaquePointer? {
        deferred = 0
        return try connection.settle { isUnwanted }
    }

    /// Remembers what a failure leaves of the transaction.
    func note(_ failure: Failure) {
        switch failure.code {
        case LECTERN_RETRY, LECTERN_INTERRUPTED, LECTERN_FULL, LECTERN_UNAVAILABLE, LECTERN_UNCERTAIN:
            if loss == nil { loss = failure }
        default: break
        }
    }
}

// MARK: - Savepoints

extension Transaction {
    func savepoint() throws(Failure) {
        try check()
        guard savepoints < settings.savepointsMax else {
            throw Failure(LECTERN_STATEMENT, "more than \(settings.savepointsMax) savepoints")
        }
        // What was not waited for belongs to what is around the savepoint.
        try settleDeferred()
        // One name does for all: the server takes the innermost of a name.
        connection.send("SAVEPOINT inner_one", .control)
        savepoints += 1
    }

    func release() throws(Failure) {
        try check()
        try settleDeferred()
        connection.send("RELEASE inner_one", .control)
        savepoints -= 1
        madeTables = madeTables.mapValues { min($0, savepoints) }
    }

    func rollback() throws(Failure) {
        guard loss == nil else { throw Failure(LECTERN_RETRY, "the transaction was lost") }
        do { try settleDeferred() } catch { if loss != nil { throw error } }
        connection.send("ROLLBACK TO inner_one", .control)
        connection.send("RELEASE inner_one", .control)
        savepoints -= 1
        madeTables = madeTables.filter { $0.value <= savepoints }
    }

    /// Remembers a text index that was made in the innermost savepoint.
    func made(_ table: String) { madeTables[table] = savepoints }

    private func settleDeferred() throws(Failure) {
        guard deferred > 0 else { return }
        do {
            PQclear(try settle())
        } catch {
            note(error)
            throw error
        }
    }
}
