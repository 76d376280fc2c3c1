// Copies the write-ahead log into the database, on a thread of its own, and keeps it from growing.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit
internal import Synchronization

/// Moves the log's pages into the database file.
///
/// Each time the log has grown by `checkpointBytes`, its pages are copied beside all other work. A page
/// that many groups wrote stands in the log many times and is copied once, as it was last; to copy after
/// every group would write and sync the same pages again each time.
///
/// Copying beside other work never lets the log begin anew while writers write, so from a quarter of
/// `walBytesMax` on the writer waits between two groups while the few last pages are copied. A reader
/// on an old snapshot can still forbid the new beginning; then it is tried again, soon though
/// `checkpointBytes` may be large, and after every commit past `walBytesMax`. There new READ units wait
/// until those that run have ended and the log could be emptied.
///
/// `work` is confined to its thread; the rest may be called from any.
final class Checkpointer: @unchecked Sendable {  // members are guarded by `monitor`
    private let monitor = Monitor()
    private let settings: Settings
    private let figures: Figures
    private let log: HostLog
    private let reads: UnitQueue
    private let pageBytes: Int
    /// The log's length at the last commit.
    private var pages = 0
    /// Its length when the last checkpoint began; 0: it has begun anew since.
    private var pagesAtCheckpoint = 0
    private var isStopped = false
    private var wantsTurn = false
    private var writerHasTurn = false

    /// - Parameters:
    ///   - settings: the sizes that matter.
    ///   - figures: what is counted.
    ///   - log: is told when reads have to wait.
    ///   - reads: the queue that is held when the log is too long.
    ///   - pageBytes: size of the database's pages.
    init(_ settings: Settings, _ figures: Figures, _ log: HostLog, reads: UnitQueue, pageBytes: Int) {
        self.settings = settings
        self.figures = figures
        self.log = log
        self.reads = reads
        self.pageBytes = pageBytes
    }

    /// Is told after each commit how many pages the log has.
    func logHasPages(_ count: Int) {
        figures.walPages.set(count)
        monitor.locked {
            // A log that did not grow by the commit began anew with it.
            if count <= pages { pagesAtCheckpoint = 0 }
            pages = count
            if isDue { monitor.broadcast() }
        }
    }

    /// Whether the log has grown enough for the next checkpoint. `monitor` is held.
    private var isDue: Bool {
        let grown = (pages - pagesAtCheckpoint) * pageBytes
        let step =
            switch pages * pageBytes {
            case settings.walBytesMax...: 1
            case (settings.walBytesMax / 4)...: min(settings.checkpointBytes, settings.walBytesMax / 64)
            default: settings.checkpointBytes
            }
        return grown > 0 && grown >= step
    }

    /// The writer is about to begin a group; returns when no checkpoint needs it to wait.
    func waitForTurn() {
        monitor.locked {
            while wantsTurn { monitor.wait() }
            writerHasTurn = true
        }
    }

    /// The writer's group has ended.
    func giveTurn() {
        monitor.locked {
            writerHasTurn = false
            if wantsTurn { monitor.broadcast() }
        }
    }

    /// Ends `work`.
    func stop() {
        monitor.locked {
            isStopped = true
            monitor.broadcast()
        }
    }

    /// Makes checkpoints until stopped.
    ///
    /// - Parameter connection: its own.
    func work(_ connection: Connection) {
        while let pages = nextPages() {
            var left = checkpoint(connection, SQLITE_CHECKPOINT_PASSIVE, waitMilliseconds: 0)
            if pages * pageBytes >= settings.walBytesMax / 4 {
                left = withoutWriter { checkpoint(connection, SQLITE_CHECKPOINT_RESTART, waitMilliseconds: 0) }
            }
            if left && pages * pageBytes >= settings.walBytesMax { empty(connection) }
        }
    }

    /// Waits until a checkpoint is due.
    ///
    /// - Returns: how many pages the log has; nil once stopped.
    private func nextPages() -> Int? {
        monitor.locked {
            while !isDue && !isStopped { monitor.wait() }
            return isStopped ? nil : pages
        }
    }

    /// Lets no new READ begin until the log could be emptied.
    private func empty(_ connection: Connection) {
        figures.readsHeld.add()
        log.warning("the write-ahead log has reached \(settings.walBytesMax) bytes: reads wait until it is emptied")
        reads.hold(true)
        defer { reads.hold(false) }
        var isLeft = true
        while isLeft && !monitor.locked({ isStopped }) {
            // The readers that run are waited for beside the writer, which must not wait for them.
            isLeft = checkpoint(connection, SQLITE_CHECKPOINT_PASSIVE, waitMilliseconds: 0)
            isLeft = withoutWriter {
                checkpoint(connection, SQLITE_CHECKPOINT_TRUNCATE, waitMilliseconds: 1)
            }
            if isLeft { monitor.locked { monitor.wait(untilNanoseconds: Clock.nanoseconds + 20_000_000) } }
        }
    }

    /// Runs `body` while the writer is between two groups.
    private func withoutWriter(_ body: () -> Bool) -> Bool {
        monitor.locked {
            wantsTurn = true
            while writerHasTurn { monitor.wait() }
        }
        defer {
            monitor.locked {
                wantsTurn = false
                monitor.broadcast()
            }
        }
        return body()
    }

    /// Makes one checkpoint. The corresponding C function is `sqlite3_wal_checkpoint_v2`.
    ///
    /// - Returns: whether something is left to do.
    private func checkpoint(_ connection: Connection, _ mode: Int32, waitMilliseconds: Int32) -> Bool {
        monitor.locked { pagesAtCheckpoint = pages }
        sqlite3_busy_timeout(connection.handle, waitMilliseconds)
        var inLog: Int32 = 0
        var copied: Int32 = 0
        let result = sqlite3_wal_checkpoint_v2(connection.handle, "main", mode, &inLog, &copied)
        figures.checkpoints.add()
        if result != SQLITE_OK { figures.checkpointsBlocked.add() }
        return result != SQLITE_OK || copied < inLog
    }

    /// The last checkpoint of a process: copies and removes what it can.
    func finish(_ connection: Connection) {
        _ = checkpoint(connection, SQLITE_CHECKPOINT_TRUNCATE, waitMilliseconds: 0)
    }
}
