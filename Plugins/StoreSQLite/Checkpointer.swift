// Checkpoints the write-ahead log on a thread of its own, and bounds the log's size.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit
internal import Synchronization

/// Copies the log's pages into the database file.
///
/// - From `checkpointBytes` of growth: a PASSIVE checkpoint, which blocks nobody. Not after every group: a page that many
///   groups wrote is copied once per checkpoint, and each checkpoint syncs.
/// - From a quarter of `walBytesMax`: a RESTART checkpoint with the writer paused between two groups, since a PASSIVE one
///   never lets the log start over while a writer is active. A reader on an old snapshot can still prevent the
///   restart; it is then retried after every 1/64 of `walBytesMax`, however large `checkpointBytes` is.
/// - From `walBytesMax`: after every commit, and new READ units wait until the running ones have ended and the log could
///   be truncated.
///
/// `work` is confined to its thread; the rest may be called from any.
final class Checkpointer: @unchecked Sendable {  // members are guarded by `monitor`
    private let monitor = Monitor()
    private let settings: Settings
    private let figures: Figures
    private let log: HostLog
    private let reads: UnitQueue
    private let pageBytes: Int
    /// The log's length at the last commit, in pages.
    private var pages = 0
    /// The log's length when the last checkpoint began; 0: the log has started over since.
    private var pagesAtCheckpoint = 0
    private var isStopped = false
    /// Whether a checkpoint needs the writer paused.
    private var isCheckpointWaiting = false
    /// Whether the writer runs a group.
    private var isWriterActive = false

    /// - Parameters:
    ///   - settings: `checkpointBytes` and `walBytesMax`.
    ///   - figures: the counters of checkpoints.
    ///   - log: receives a warning when reads have to wait.
    ///   - reads: the queue of READ units, paused while the log is longer than `walBytesMax`.
    ///   - pageBytes: size of the database's pages.
    init(_ settings: Settings, _ figures: Figures, _ log: HostLog, reads: UnitQueue, pageBytes: Int) {
        self.settings = settings
        self.figures = figures
        self.log = log
        self.reads = reads
        self.pageBytes = pageBytes
    }

    /// Records the log's length and wakes `work` if a checkpoint is due. Called after each commit.
    ///
    /// - Parameter count: pages in the log.
    func noteLogPages(_ count: Int) {
        figures.walPages.set(count)
        monitor.locked {
            // A commit that did not lengthen the log was written at its start.
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

    /// Waits until no checkpoint needs the writer paused, and marks the writer active. Called before a group begins.
    func acquireWriter() {
        monitor.locked {
            while isCheckpointWaiting { monitor.wait() }
            isWriterActive = true
        }
    }

    /// Marks the writer paused. Called after a group has ended.
    func releaseWriter() {
        monitor.locked {
            isWriterActive = false
            if isCheckpointWaiting { monitor.broadcast() }
        }
    }

    /// Ends `work`.
    func stop() {
        monitor.locked {
            isStopped = true
            monitor.broadcast()
        }
    }

    /// Runs checkpoints until stopped.
    ///
    /// - Parameter connection: used by this thread alone.
    func work(_ connection: Connection) {
        while let pages = waitUntilDue() {
            var left = checkpoint(connection, SQLITE_CHECKPOINT_PASSIVE, waitMilliseconds: 0)
            if pages * pageBytes >= settings.walBytesMax / 4 {
                left = withWriterPaused { checkpoint(connection, SQLITE_CHECKPOINT_RESTART, waitMilliseconds: 0) }
            }
            if left && pages * pageBytes >= settings.walBytesMax { truncateLog(connection) }
        }
    }

    /// Waits until a checkpoint is due.
    ///
    /// - Returns: the log's length in pages; nil once stopped.
    private func waitUntilDue() -> Int? {
        monitor.locked {
            while !isDue && !isStopped { monitor.wait() }
            return isStopped ? nil : pages
        }
    }

    /// Pauses READ units until the log could be truncated.
    private func truncateLog(_ connection: Connection) {
        figures.readPauses.add()
        log.warning("the write-ahead log has reached \(settings.walBytesMax) bytes: reads wait until it is emptied")
        reads.setPaused(true)
        defer { reads.setPaused(false) }
        var isLeft = true
        while isLeft && !monitor.locked({ isStopped }) {
            // PASSIVE first: it copies while the writer runs, so the writer is paused for the rest only.
            isLeft = checkpoint(connection, SQLITE_CHECKPOINT_PASSIVE, waitMilliseconds: 0)
            isLeft = withWriterPaused {
                checkpoint(connection, SQLITE_CHECKPOINT_TRUNCATE, waitMilliseconds: 1)
            }
            if isLeft { monitor.locked { monitor.wait(untilNanoseconds: Clock.nanoseconds + 20_000_000) } }
        }
    }

    /// Runs `body` while the writer is between two groups.
    private func withWriterPaused(_ body: () -> Bool) -> Bool {
        monitor.locked {
            isCheckpointWaiting = true
            while isWriterActive { monitor.wait() }
        }
        defer {
            monitor.locked {
                isCheckpointWaiting = false
                monitor.broadcast()
            }
        }
        return body()
    }

    /// Runs one checkpoint. The corresponding C function is `sqlite3_wal_checkpoint_v2`.
    ///
    /// - Returns: whether pages are left in the log.
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

    /// Runs the last checkpoint of the process, which truncates the log if nobody else has the database open.
    func finish(_ connection: Connection) {
        _ = checkpoint(connection, SQLITE_CHECKPOINT_TRUNCATE, waitMilliseconds: 0)
    }
}
