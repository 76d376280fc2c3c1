// READ units that are run at once, on the thread that asks.

internal import CLecternPlugin
internal import LecternStoreKit
internal import Synchronization

/// Readers for whoever can't wait. Any thread may use them; each reader serves one unit at a time.
final class Glances: Sendable {
    private let idle: Mutex<[Confined<Reader>]>
    private let queue: UnitQueue

    /// - Parameters:
    ///   - readers: each with a connection that waits for nobody.
    ///   - queue: where READ units wait that are not run at once; while that is held, so are glances.
    init(_ readers: [Confined<Reader>], _ queue: UnitQueue) {
        idle = Mutex(readers)
        self.queue = queue
    }

    /// Runs a unit.
    ///
    /// - Returns: `LECTERN_OK` once it has run; any other code: what it did counts for nothing.
    func read(_ unit: UnsafeMutablePointer<lectern_unit>) -> Int32 {
        guard queue.isOpen, let reader = idle.withLock({ $0.popLast() }) else { return LECTERN_BUSY }
        defer { idle.withLock { $0.append(reader) } }
        return reader.value.glance(unit)
    }

    /// Closes the connections; nothing runs at once from now on, nor may anything be running.
    func stop() {
        idle.withLock { $0 = [] }
    }
}
