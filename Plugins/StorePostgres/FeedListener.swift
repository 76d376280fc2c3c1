// Tells other daemons that changes were committed, and hears it from them, on a thread and a connection of its own.

internal import CLecternPlugin
internal import CPostgres
internal import Glibc
internal import LecternStoreKit

/// LISTEN and NOTIFY. The NOTIFY goes out after the commit and once for many: inside a unit's transaction it would make
/// all commits wait for one lock (measured: 13,000 to 4,300 commits a second).
final class FeedListener: @unchecked Sendable {  // `ear` and `isStopped` are guarded by `monitor`; the rest is set once or the thread's
    static let channel = "lectern_feed"
    private static let pauseMilliseconds: Int32 = 500
    private static let measureSeconds: Int64 = 60

    private let settings: Settings
    private let figures: Figures
    private let log: HostLog
    private let monitor = Monitor()
    private var ear: (@Sendable () -> Void)?
    private var isStopped = false
    private var isTold = true
    /// When to ask for the size again. The thread's.
    private var measureAt: Int64 = 0
    /// A pipe that wakes the thread: its reading and its writing end.
    private var wakes: (read: Int32, write: Int32) = (-1, -1)

    /// - Parameters:
    ///   - settings: where the database is.
    ///   - figures: what is counted.
    ///   - log: is told when nothing can be heard.
    /// - Throws: `Failure` when the system gives no pipe.
    init(_ settings: Settings, _ figures: Figures, _ log: HostLog) throws(Failure) {
        self.settings = settings
        self.figures = figures
        self.log = log
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Failure(LECTERN_UNAVAILABLE, "no pipe: \(String(cString: strerror(errno)))") }
        wakes = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
    }

    deinit {
        close(wakes.read)
        close(wakes.write)
    }

    /// Sets who is called when changes may have been committed, here or elsewhere.
    func listen(_ heard: @escaping @Sendable () -> Void) {
        monitor.locked { ear = heard }
    }

    /// This daemon has committed changes. Any thread.
    func tell() {
        let (isNews, ear) = monitor.locked {
            defer { isTold = false }
            return (isTold, self.ear)
        }
        ear?()
        if isNews { wake() }
    }

    /// Ends `work`.
    func stop() {
        monitor.locked { isStopped = true }
        wake()
    }

    private func wake() {
        var byte: UInt8 = 1
        _ = write(wakes.write, &byte, 1)
    }

    /// Hears and tells until stopped.
    func work() {
        var isSilent = false
        while !monitor.locked({ isStopped }) {
            do {
                let connection = try Connection(.listener, settings)
                // Whatever happened while nothing was heard.
                monitor.locked { ear }?()
                isSilent = false
                try serve(connection)
            } catch {
                if !isSilent { log.warning("the changes of other daemons are not heard, only looked for: \(error.message)") }
                isSilent = true
                pause()
            }
        }
    }

    private func serve(_ connection: Connection) throws(Failure) {
        while true {
            let (isOver, isNews) = monitor.locked {
                defer { isTold = true }
                return (isStopped, !isTold)
            }
            if isNews {
                do {
                    try Plain.run(connection.handle, "NOTIFY \(FeedListener.channel)")
                } catch {
                    monitor.locked { isTold = false }
                    throw error
                }
                figures.notifications.add()
            }
            if isOver { return }
            try hear(connection)
            try measure(connection)
            wait(PQsocket(connection.handle))
            guard PQconsumeInput(connection.handle) == 1 else { throw Failure(lost: connection.handle) }
        }
    }

    /// The corresponding C function is `PQnotifies`.
    private func hear(_ connection: Connection) throws(Failure) {
        var isNews = false
        while let notification = PQnotifies(connection.handle) {
            if notification.pointee.be_pid != PQbackendPID(connection.handle) { isNews = true }
            PQfreemem(notification)
        }
        if isNews { monitor.locked { ear }?() }
    }

    /// Asks now and then how large the database is; it costs the server a look at each of its files.
    private func measure(_ connection: Connection) throws(Failure) {
        let now = Clock.nanoseconds
        guard now >= measureAt else { return }
        measureAt = now + FeedListener.measureSeconds * 1_000_000_000
        let size = try Plain.run(connection.handle, "SELECT pg_database_size(current_database())").first?.first ?? ""
        figures.databaseBytes.set(Int(size) ?? 0)
    }

    private func wait(_ socket: Int32) {
        var both = [
            pollfd(fd: socket, events: Int16(POLLIN), revents: 0), pollfd(fd: wakes.read, events: Int16(POLLIN), revents: 0),
        ]
        poll(&both, 2, Int32(FeedListener.measureSeconds) * 1_000)
        drain()
    }

    /// Takes what is in the pipe; else it would wake for ever.
    private func drain() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(wakes.read, &bytes, bytes.count) > 0 {}
    }

    private func pause() {
        var one = pollfd(fd: wakes.read, events: Int16(POLLIN), revents: 0)
        poll(&one, 1, FeedListener.pauseMilliseconds)
        drain()
        if monitor.locked({ isStopped }) { return }
        usleep(20_000)
    }
}
