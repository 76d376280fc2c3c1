// The running store: its threads, and the queues that the host's units enter.

internal import CLecternPlugin
internal import CPostgres
internal import LecternStoreKit
internal import Synchronization

/// An open database with writer threads, reader threads, and a listener for other daemons' changes. Any thread may call it.
final class Store: StoreEngine, @unchecked Sendable {  // members are set once; `threads` is guarded by `stopping`
    private let settings: Settings
    private let name: String
    private let figures = Figures()
    private let writes: UnitQueue
    private let reads: UnitQueue
    private let listener: FeedListener
    private var threads: [StoreThread] = []
    private var listening: StoreThread?
    private let stopping = Mutex(false)
    /// What `runNow` runs units with; they connect when they are used first. Set once, and released by `stop`.
    private var simulated: Confined<(writer: Writer, reader: Reader)>?

    /// Connects, creates the store's own tables if they are missing, and starts the threads.
    ///
    /// - Parameters:
    ///   - settings: the connection string and the bounds.
    ///   - host: its log, and whether tables may be created.
    /// - Throws: `Failure` with a message for an administrator.
    init(_ settings: Settings, _ host: StoreHost) throws(Failure) {
        self.settings = settings
        let log = host.log
        name = try Store.initialize(settings, mayCreate: host.mayCreateDatabase)
        writes = UnitQueue(unitsMax: settings.queueUnitsMax, bytesMax: settings.queueBytesMax, backgroundMax: 1)
        reads = UnitQueue(unitsMax: settings.queueUnitsMax, bytesMax: settings.queueBytesMax)
        listener = try FeedListener(settings, figures, log)
        do {
            try startThreads(log)
        } catch {
            stop()
            throw error
        }
    }

    /// Checks the server and initialises the database.
    /// - Returns: the database's name for messages.
    /// - Throws: `Failure` with `LECTERN_RETRY` if the server is unreachable, since it may come back; otherwise as `Schema.initialize`.
    private static func initialize(_ settings: Settings, mayCreate: Bool) throws(Failure) -> String {
        let first: Connection
        do {
            first = try Connection(.listener, settings)
        } catch {
            throw error.code == LECTERN_UNAVAILABLE ? Failure(LECTERN_RETRY, error.message) : error
        }
        return try withExtendedLifetime(first) { () throws(Failure) in
            let name = Store.name(of: first.handle)
            try Schema.initialize(first.handle, name, mayCreate: mayCreate)
            return name
        }
    }

    /// "lectern at /run/postgresql". The corresponding C functions are `PQdb` and `PQhost`.
    private static func name(of handle: OpaquePointer) -> String {
        let database = PQdb(handle).map { String(cString: $0) } ?? ""
        let host = PQhost(handle).map { String(cString: $0) } ?? ""
        return host.isEmpty ? database : "\(database) at \(host)"
    }

    private func startThreads(_ log: HostLog) throws(Failure) {
        let contention = ContentionManager()
        let outage = Outage()
        let onChange: @Sendable () -> Void = { [listener] in listener.notify() }
        for _ in 0..<settings.writers {
            let holder = ConnectionHolder(.writer, settings, figures, outage, log)
            let writer = Confined(Writer(writes, settings, figures, contention, holder, onChange: onChange))
            threads.append(try StoreThread(name: "store-write") { writer.value.work() })
        }
        for _ in 0..<settings.readers {
            let reader = Confined(Reader(reads, settings, figures, ConnectionHolder(.reader, settings, figures, outage, log)))
            threads.append(try StoreThread(name: "store-read") { reader.value.work() })
        }
        simulated = Confined(
            (
                writer: Writer(
                    writes, settings, figures, contention, ConnectionHolder(.writer, settings, figures, outage, log), onChange: onChange),
                reader: Reader(reads, settings, figures, ConnectionHolder(.reader, settings, figures, outage, log))
            ))
        listening = try StoreThread(name: "store-listen") { [listener] in listener.work() }
    }

    func submit(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 {
        switch unit.pointee.effect {
        case LECTERN_EFFECT_WRITE, LECTERN_EFFECT_SCHEMA: writes.submit(unit)
        case LECTERN_EFFECT_READ: reads.submit(unit)
        default: LECTERN_INVALID
        }
    }

    func runNow(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 {
        guard let simulated else { return LECTERN_INVALID }
        switch unit.pointee.effect {
        // Nothing runs beside it, which is what an exclusive grant means.
        case LECTERN_EFFECT_WRITE, LECTERN_EFFECT_SCHEMA: simulated.value.writer.runGroup([PendingUnit(record: unit)])
        case LECTERN_EFFECT_READ: simulated.value.reader.serve(PendingUnit(record: unit))
        default: return LECTERN_INVALID
        }
        return LECTERN_OK
    }

    func setChangeListener(_ onChange: @escaping @Sendable () -> Void) {
        listener.setChangeListener(onChange)
    }

    func stop() {
        let isFirst = stopping.withLock { isStopping in
            defer { isStopping = true }
            return !isStopping
        }
        guard isFirst else { return }
        writes.stop()
        reads.stop()
        for thread in threads { thread.join() }
        simulated?.value.writer.holder.close()
        simulated?.value.reader.close()
        simulated = nil
        listener.stop()
        listening?.join()
        threads = []
        listening = nil
    }

    var status: [(name: String, value: String)] {
        let commits = figures.commits.value
        let figures: [(String, Int)] = [
            ("database bytes", figures.databaseBytes.value),
            ("write units", figures.writeUnits.value),
            ("write units waiting", writes.depth),
            ("commits", commits),
            ("units run again", figures.runsAgain.value),
            ("units run alone", figures.unitsAlone.value),
            ("mean commit, microseconds", commits == 0 ? 0 : figures.commitNanoseconds.value / commits / 1_000),
            ("longest commit, microseconds", figures.commitNanosecondsMax.value / 1_000),
            ("read units", figures.readUnits.value),
            ("read units waiting", reads.depth),
            ("round trips", figures.roundTrips.value),
            ("connections made", figures.connectionsMade.value),
            ("connections lost", figures.connectionsLost.value),
            ("notifications sent", figures.notifications.value),
        ]
        return [(name: "database", value: name)] + figures.map { (name: $0.0, value: String($0.1)) }
    }
}
