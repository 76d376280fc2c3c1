// The one thread that writes: runs what waits as one group, commits it with one sync, then answers.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit

/// The writer. Confined to its thread.
///
/// A group is one transaction; each unit in it has a savepoint. Whatever ends the transaction while
/// a unit runs (a full disk, an error of the disk) takes the neighbours' work with it: then the
/// neighbours run again as a group without that unit, and it runs alone afterwards, so that it alone
/// is told of its trouble.
final class Writer {
    private let connection: Connection
    private let transaction: Transaction
    private let queue: UnitQueue
    private let settings: Settings
    private let figures: Figures
    private let log: HostLog
    private let checkpointer: Checkpointer
    private let ear: Ear

    /// One unit of a group that ran: what is to be told once the group is committed.
    private struct Member {
        let pending: PendingUnit
        let outcome: Int32
        let message: String
        var hasChanges = false
    }

    /// How an attempt to run a group ended.
    private enum Ending {
        case committed
        case lost(by: PendingUnit, Failure)
        case notCommitted(Failure)
        case notBegun(Failure)
    }

    /// - Parameters:
    ///   - connection: the only one of this process that writes.
    ///   - queue: where WRITE units wait.
    ///   - settings: the bounds of a group.
    ///   - figures: what is counted.
    ///   - log: is told of lost groups.
    ///   - checkpointer: is told how long the log has become.
    ///   - ear: is told of changes to the feed.
    init(
        _ connection: Connection, _ queue: UnitQueue, _ settings: Settings, _ figures: Figures,
        _ log: HostLog, _ checkpointer: Checkpointer, _ ear: Ear
    ) {
        self.connection = connection
        self.queue = queue
        self.settings = settings
        self.figures = figures
        self.log = log
        self.checkpointer = checkpointer
        self.ear = ear
        transaction = Transaction(connection, writes: true, settings)
        sqlite3_wal_hook(
            connection.handle,
            { context, _, _, pages in
                guard let context else { return SQLITE_OK }
                let checkpointer = Unmanaged<Checkpointer>.fromOpaque(context)
                checkpointer._withUnsafeGuaranteedRef { $0.logHasPages(Int(pages)) }
                return SQLITE_OK
            }, Unmanaged.passUnretained(checkpointer).toOpaque())
    }

    /// Serves the queue until it is stopped and empty.
    func work() {
        var taken: [PendingUnit] = []
        while queue.take(atMost: settings.groupUnitsMax, into: &taken) {
            serve(taken)
            taken.removeAll(keepingCapacity: true)
        }
    }

    /// Runs units, and those that come meanwhile, until each was told its outcome.
    private func serve(_ units: [PendingUnit]) {
        var waiting = units
        var suspects: [PendingUnit] = []
        var mayGrow = true
        while !waiting.isEmpty {
            var members: [Member] = []
            let ending = runGroup(&waiting, mayGrow: mayGrow, &members)
            mayGrow = false
            let ran = members.map { again($0.pending) }
            switch ending {
            case .committed: tell(members)
            case .lost(let suspect, let failure):
                note("a transaction of \(members.count + 1) units was lost", failure)
                if members.isEmpty {
                    fail(suspect, failure)
                } else {
                    suspects.append(again(suspect))
                    waiting = ran + waiting
                }
            case .notCommitted(let failure):
                note("a transaction of \(ran.count) units could not be committed", failure)
                if ran.count == 1 { fail(ran[0], failure) } else { suspects += ran }
            case .notBegun(let failure):
                for pending in waiting { fail(pending, failure) }
                waiting = []
            }
        }
        for suspect in suspects { runAlone(suspect) }
    }

    private func tell(_ members: [Member]) {
        for member in members { member.pending.done(member.outcome, member.message) }
        if members.contains(where: \.hasChanges) { ear.tell() }
    }

    private func note(_ event: String, _ failure: Failure) {
        figures.groupsLost.add()
        log.warning("\(event) and is run again, each suspect alone: \(failure.message)")
    }

    private func again(_ pending: PendingUnit) -> PendingUnit {
        PendingUnit(unit: pending.unit, attempt: pending.attempt + 1)
    }

    /// Tells a unit that nothing of it was kept, or lets it try again if that may help.
    private func fail(_ pending: PendingUnit, _ failure: Failure) {
        if failure.code == LECTERN_RETRY && pending.attempt + 1 < settings.attemptsMax {
            return runAlone(again(pending))
        }
        pending.done(Writer.outcome(failure), failure.message)
    }

    /// What a unit is told of a failure: a statement of it went wrong, whichever way.
    private static func outcome(_ failure: Failure) -> Int32 {
        failure.code == LECTERN_CONSTRAINT || failure.code == LECTERN_INVALID ? LECTERN_STATEMENT : failure.code
    }

    private func runAlone(_ pending: PendingUnit) {
        figures.unitsAlone.add()
        var waiting = [pending]
        var members: [Member] = []
        switch runGroup(&waiting, mayGrow: false, &members) {
        case .committed: tell(members)
        case .lost(_, let failure), .notCommitted(let failure), .notBegun(let failure):
            fail(pending, failure)
        }
    }

    /// Runs units in one transaction and commits it.
    ///
    /// - Parameters:
    ///   - waiting: the units; what was not begun is left in it.
    ///   - mayGrow: whether to take more from the queue meanwhile.
    ///   - members: receives the units that ran, without the one that lost the transaction.
    private func runGroup(
        _ waiting: inout [PendingUnit], mayGrow: Bool, _ members: inout [Member]
    ) -> Ending {
        var next = 0
        defer { waiting.removeFirst(next) }
        dropUnwanted(waiting, &next)
        guard next < waiting.count else { return .committed }
        do {
            try begin()
        } catch {
            return .notBegun(error)
        }
        let commitAt = Clock.nanoseconds + Int64(settings.groupMillisecondsMax) * 1_000_000
        while true {
            dropUnwanted(waiting, &next)
            if next == waiting.count && mayGrow {
                queue.takeWaiting(atMost: settings.groupUnitsMax - members.count, into: &waiting)
                dropUnwanted(waiting, &next)
            }
            guard next < waiting.count else { break }
            let pending = waiting[next]
            next += 1
            do {
                members.append(try run(pending))
            } catch {
                rollbackAll()
                return .lost(by: pending, error)
            }
            if members.count >= settings.groupUnitsMax || Clock.nanoseconds >= commitAt { break }
        }
        do {
            try commit(members.count)
            return .committed
        } catch {
            rollbackAll()
            return .notCommitted(error)
        }
    }

    /// Tells those that nobody wants any more, and passes over them.
    private func dropUnwanted(_ waiting: [PendingUnit], _ next: inout Int) {
        while next < waiting.count, waiting[next].isUnwanted {
            waiting[next].done(LECTERN_INTERRUPTED, "cancelled, or out of time, before it was begun")
            next += 1
        }
    }

    private func begin() throws(Failure) {
        checkpointer.waitForTurn()
        do {
            try connection.run("BEGIN IMMEDIATE")
        } catch {
            checkpointer.giveTurn()
            guard error.code == LECTERN_RETRY else { throw error }
            throw Failure(LECTERN_UNAVAILABLE, "another process has been writing for too long")
        }
    }

    private func commit(_ units: Int) throws(Failure) {
        let begun = Clock.nanoseconds
        try connection.run("COMMIT")
        checkpointer.giveTurn()
        let took = Int(Clock.nanoseconds - begun)
        figures.groups.add()
        figures.groupedUnits.add(units)
        figures.commitNanoseconds.add(took)
        figures.commitNanosecondsMax.raise(to: took)
    }

    private func rollbackAll() {
        if connection.isInTransaction { try? connection.run("ROLLBACK") }
        checkpointer.giveTurn()
    }

    /// Runs one unit in a savepoint of its own.
    ///
    /// - Throws: `Failure` when the whole transaction is lost, or can't be trusted any more.
    private func run(_ pending: PendingUnit) throws(Failure) -> Member {
        let begun = Clock.nanoseconds
        defer { figures.longestUnitNanoseconds.raise(to: Int(Clock.nanoseconds - begun)) }
        try connection.run("SAVEPOINT unit")
        let verdict = transaction.run(pending)
        if let loss = transaction.loss { throw loss }
        guard verdict == LECTERN_KEEP else {
            try undo()
            return Member(pending: pending, outcome: LECTERN_OK, message: "")
        }
        if let failure = transaction.failure {
            try undo()
            return Member(pending: pending, outcome: Writer.outcome(failure), message: failure.message)
        }
        if hasOpenReferences {
            try undo()
            return Member(
                pending: pending, outcome: LECTERN_STATEMENT,
                message: "it leaves a reference to a row that does not exist")
        }
        try connection.run("RELEASE unit")
        return Member(
            pending: pending, outcome: LECTERN_OK, message: "", hasChanges: transaction.hasChanges)
    }

    private func undo() throws(Failure) {
        try connection.run("ROLLBACK TO unit")
        try connection.run("RELEASE unit")
    }

    /// Whether a deferred foreign key is broken, for which the commit would fail.
    private var hasOpenReferences: Bool {
        var open: Int32 = 0
        var unused: Int32 = 0
        sqlite3_db_status(connection.handle, SQLITE_DBSTATUS_DEFERRED_FKS, &open, &unused, 0)
        return open != 0
    }
}
