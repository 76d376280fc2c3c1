// NOTIFY and LISTEN for changes of the feed between daemons, on a thread and a connection of their own.

internal import CLecternPlugin
internal import CPostgres
internal import Glibc
internal import LecternStoreKit

/// Sends one NOTIFY after the commits of this daemon, and calls the host when another daemon's arrives. Not inside the units'
/// transactions: there NOTIFY takes a lock that all commits wait for (measured: 13,000 to 4,300 commits a second).
final class FeedListener: @unchecked Sendable {  // what notify() uses is guarded by `monitor`; the rest is set once or the thread's
    static let channel = "lectern_feed"
    private static let pauseMilliseconds: Int32 = 500
    private static let measureSeconds: Int64 = 60

    private let settings: Settings
    private let figures: Figures
    private let log: HostLog
    private let monitor = Monitor()
    private var onChange: (@Sendable () -> Void)?
    private var isStopped = false
    /// Whether changes were committed here since the last NOTIFY.
    private var hasChanges = false
    /// When to read the database's size again. The thread's.
    private var measureAt: Int64 = 0
    /// The pipe that wakes the thread.
    private var wakePipe: (read: Int32, write: Int32) = (-1, -1)

    /// - Parameters:
    ///   - settings: the connection string and the bounds.
    ///   - figures: the counter of notifications, and the database's size.
    ///   - log: receives a warning when the listener has no connection.
    /// - Throws: `Failure` when the system gives no pipe.
    init(_ settings: Settings, _ figures: Figures, _ log: HostLog) throws(Failure) {
        self.settings = settings
        self.figures = figures
        self.log = log
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Failure(LECTERN_UNAVAILABLE, "no pipe: \(String(cString: strerror(errno)))") }
        wakePipe = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
    }

    deinit {
        close(wakePipe.read)
        close(wakePipe.write)
    }

    /// Registers the callback for changes, of this daemon or another.
    func setChangeListener(_ onChange: @escaping @Sendable () -> Void) {
        monitor.locked { self.onChange = onChange }
    }

    /// Calls the callback, and has the thread send a NOTIFY. To be called after a commit with changes; any thread.
    func notify() {
        let (isFirst, onChange) = monitor.locked {
            defer { hasChanges = true }
            return (!hasChanges, self.onChange)
        }
        onChange?()
        if isFirst { wake() }
    }

    /// Ends `work`.
    func stop() {
        monitor.locked { isStopped = true }
        wake()
    }

    private func wake() {
        var byte: UInt8 = 1
        _ = write(wakePipe.write, &byte, 1)
    }

    /// Sends and receives notifications until stopped; reconnects when the connection breaks.
    func work() {
        var isDisconnected = false
        while !monitor.locked({ isStopped }) {
            do {
                let connection = try Connection(.listener, settings)
                // Notifications that were missed without a connection.
                monitor.locked { onChange }?()
                isDisconnected = false
                try serve(connection)
            } catch {
                if !isDisconnected { log.warning("the changes of other daemons are not heard, only looked for: \(error.message)") }
                isDisconnected = true
                pause()
            }
        }
    }

    private func serve(_ connection: Connection) throws(Failure) {
        while true {
            let (isOver, needsNotify) = monitor.locked {
                defer { hasChanges = false }
                return (isStopped, hasChanges)
            }
            if needsNotify {
                do {
                    try SimpleQuery.run(connection.handle, "NOTIFY \(FeedListener.channel)")
                } catch {
                    monitor.locked { hasChanges = true }
                    throw error
                }
                figures.notifications.add()
            }
            if isOver { return }
            try receive(connection)
            try measure(connection)
            wait(PQsocket(connection.handle))
            guard PQconsumeInput(connection.handle) == 1 else { throw Failure(lost: connection.handle) }
        }
    }

    /// Reads notifications, and calls the callback for those of other daemons. The corresponding C function is `PQnotifies`.
    private func receive(_ connection: Connection) throws(Failure) {
        var hasChanges = false
        while let notification = PQnotifies(connection.handle) {
            if notification.pointee.be_pid != PQbackendPID(connection.handle) { hasChanges = true }
            PQfreemem(notification)
        }
        if hasChanges { monitor.locked { onChange }?() }
    }

    /// Reads the database's size every `measureSeconds`: it costs the server a stat of each file.
    private func measure(_ connection: Connection) throws(Failure) {
        let now = Clock.nanoseconds
        guard now >= measureAt else { return }
        measureAt = now + FeedListener.measureSeconds * 1_000_000_000
        let size = try SimpleQuery.run(connection.handle, "SELECT pg_database_size(current_database())").first?.first ?? ""
        figures.databaseBytes.set(Int(size) ?? 0)
    }

    private func wait(_ socket: Int32) {
        var both = [
            pollfd(fd: socket, events: Int16(POLLIN), revents: 0), pollfd(fd: wakePipe.read, events: Int16(POLLIN), revents: 0),
        ]
        poll(&both, 2, Int32(FeedListener.measureSeconds) * 1_000)
        drain()
    }

    /// Empties the pipe, which would wake the thread for ever.
    private func drain() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(wakePipe.read, &bytes, bytes.count) > 0 {}
    }

    private func pause() {
        var one = pollfd(fd: wakePipe.read, events: Int16(POLLIN), revents: 0)
        poll(&one, 1, FeedListener.pauseMilliseconds)
        drain()
        if monitor.locked({ isStopped }) { return }
        usleep(20_000)
    }
}
