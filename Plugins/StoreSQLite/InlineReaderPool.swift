// Connections for READ units that run on the calling thread.

internal import CLecternPlugin
internal import LecternStoreKit
internal import Synchronization

/// A pool of readers for inline methods, whose callers must not wait. Any thread; each reader runs one unit at a time.
final class InlineReaderPool: Sendable {
    private let idle: Mutex<[Confined<Reader>]>
    private let queue: UnitQueue

    /// - Parameters:
    ///   - readers: each with a connection whose busy timeout is 0.
    ///   - queue: the queue of READ units; while it is paused, inline reads are refused too.
    init(_ readers: [Confined<Reader>], _ queue: UnitQueue) {
        idle = Mutex(readers)
        self.queue = queue
    }

    /// Runs a READ unit on the calling thread.
    ///
    /// - Parameter unit: the host's record; its `done` is not called.
    /// - Returns: `LECTERN_OK` once it has run; `LECTERN_BUSY` when no reader is idle or the unit exceeded the bounds of an
    ///   inline read. Its results are to be discarded then, and it is to be submitted to the queue.
    func read(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 {
        guard queue.isServing, let reader = idle.withLock({ $0.popLast() }) else { return LECTERN_BUSY }
        defer { idle.withLock { $0.append(reader) } }
        return reader.value.readInline(unit)
    }

    /// Closes the connections. No inline read may be running.
    func stop() {
        idle.withLock { $0 = [] }
    }
}
