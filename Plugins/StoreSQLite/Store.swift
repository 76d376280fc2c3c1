// The running store: its threads, and the queues that the host's units enter.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit
internal import Synchronization

/// An open database with one writer thread, a few reader threads, and one that checkpoints the log. Any thread may call it.
final class Store: StoreEngine, @unchecked Sendable {  // members are set once; `threads` is guarded by `stopping`
    private let settings: Settings
    private let figures = Figures()
    private let file: DatabaseFile
    private let writes: UnitQueue
    private let reads: UnitQueue
    private let inlineReaders: InlineReaderPool
    private let checkpointer: Checkpointer
    private var threads: [StoreThread] = []
    /// The writing thread's, which `runNow` uses while that thread waits for units. Set once, and released by `stop`.
    private var writer: Confined<Writer>?
    /// The reader of `runNow`; nil: it has read nothing.
    private let simulatedReader = Mutex<Confined<Reader>?>(nil)
    private var checkpointThread: StoreThread?
    private let stopping = Mutex(false)
    private let listener = ChangeListener()

    /// Opens the database and starts the threads.
    ///
    /// - Parameters:
    ///   - settings: the file and the bounds.
    ///   - host: its log, whether a database may be created, and its claim on the file.
    /// - Throws: `Failure` with a message for an administrator.
    init(_ settings: Settings, _ host: StoreHost) throws(Failure) {
        self.settings = settings
        let log = host.log
        // Memory statistics would take a global lock at each allocation of each thread. Without effect if something else in the
        // process has initialised SQLite before.
        _ = lectern_sqlite_disable_memory_statistics()
        file = DatabaseFile(settings.path, mayCreate: host.mayCreateDatabase)
        try file.prepare()
        try file.claim(by: host)
        let writing = try Connection(.writer, settings)
        try file.initialize(writing)
        writes = UnitQueue(
            unitsMax: settings.queueUnitsMax, bytesMax: settings.queueBytesMax, backgroundMax: settings.groupBackgroundUnitsMax)
        reads = UnitQueue(unitsMax: settings.queueUnitsMax, bytesMax: settings.queueBytesMax)
        var pool: [Confined<Reader>] = []
        for _ in 0..<settings.inlineReaders {
            pool.append(Confined(Reader(try Connection(.inlineReader, settings), reads, settings, figures)))
        }
        inlineReaders = InlineReaderPool(pool, reads)
        let pageBytes = try writing.integer("PRAGMA page_size")
        checkpointer = Checkpointer(settings, figures, log, reads: reads, pageBytes: Int(pageBytes))
        do {
            try startThreads(writing, log)
        } catch {
            stop()
            throw error
        }
    }

    private func startThreads(_ writing: Connection, _ log: HostLog) throws(Failure) {
        let writer = Confined(Writer(writing, writes, settings, figures, log, checkpointer, listener))
        self.writer = writer
        threads.append(try StoreThread(name: "store-write") { writer.value.work() })
        for _ in 0..<max(1, settings.readers) {
            let reader = Confined(Reader(try Connection(.reader, settings), reads, settings, figures))
            threads.append(try StoreThread(name: "store-read") { reader.value.work() })
        }
        let connection = Confined(try Connection(.checkpointer, settings))
        checkpointThread = try StoreThread(name: "store-log") { [checkpointer] in
            checkpointer.work(connection.value)
            checkpointer.finish(connection.value)
        }
    }

    /// Queues a unit of work.
    ///
    /// - Returns: `LECTERN_OK`, `LECTERN_BUSY`, or `LECTERN_INVALID` for an effect that has no
    ///   transaction.
    func submit(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 {
        switch unit.pointee.effect {
        // SCHEMA needs no queue of its own: SQLite has one writer at a time, of all processes.
        case LECTERN_EFFECT_WRITE, LECTERN_EFFECT_SCHEMA: writes.submit(unit)
        case LECTERN_EFFECT_READ: reads.submit(unit)
        default: LECTERN_INVALID
        }
    }

    func readNow(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 { inlineReaders.read(unit) }

    func runNow(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 {
        guard let writer else { return LECTERN_INVALID }
        let pending = PendingUnit(record: unit)
        switch unit.pointee.effect {
        case LECTERN_EFFECT_WRITE, LECTERN_EFFECT_SCHEMA: writer.value.run(alone: pending)
        case LECTERN_EFFECT_READ:
            do {
                try readerOfSimulation().value.serve(pending)
            } catch {
                pending.done(error.code, error.message)
            }
        default: return LECTERN_INVALID
        }
        return LECTERN_OK
    }

    private func readerOfSimulation() throws(Failure) -> Confined<Reader> {
        if let made = simulatedReader.withLock({ $0 }) { return made }
        let made = Confined(Reader(try Connection(.reader, settings), reads, settings, figures))
        simulatedReader.withLock { $0 = made }
        return made
    }

    func setChangeListener(_ onChange: @escaping @Sendable () -> Void) {
        listener.set(onChange)
    }

    /// Completes what was submitted and closes the database. Further calls do nothing.
    func stop() {
        let isFirst = stopping.withLock { isStopping in
            defer { isStopping = true }
            return !isStopping
        }
        guard isFirst else { return }
        writes.stop()
        reads.stop()
        for thread in threads { thread.join() }
        writer = nil
        simulatedReader.withLock { $0 = nil }
        inlineReaders.stop()
        checkpointer.stop()
        checkpointThread?.join()
        threads = []
        checkpointThread = nil
    }

    /// The store's figures for `lectern status`, by name.
    var status: [(name: String, value: String)] {
        [("database", file.canonicalPath)] + numbers.map { ($0.name, String($0.value)) }
    }

    private var numbers: [(name: String, value: Int)] {
        let groups = figures.groups.value
        let units = figures.groupedUnits.value
        return [
            ("database bytes", file.bytes),
            ("write units", units),
            ("write units waiting", writes.depth),
            ("groups committed", groups),
            ("mean units in a group, hundredths", groups == 0 ? 0 : units * 100 / groups),
            ("mean commit, microseconds", groups == 0 ? 0 : figures.commitNanoseconds.value / groups / 1_000),
            ("longest commit, microseconds", figures.commitNanosecondsMax.value / 1_000),
            ("longest write unit, microseconds", figures.longestUnitNanoseconds.value / 1_000),
            ("groups lost and run again", figures.groupsLost.value),
            ("units run alone", figures.unitsAlone.value),
            ("read units", figures.readUnits.value),
            ("read units waiting", reads.depth),
            ("reads at once", figures.inlineReads.value),
            ("reads at once that were given up", figures.inlineReadsAbandoned.value),
            ("log pages", figures.walPages.value),
            ("checkpoints", figures.checkpoints.value),
            ("checkpoints in each other's way", figures.checkpointsBlocked.value),
            ("times that reads were held", figures.readPauses.value),
        ]
    }
}
