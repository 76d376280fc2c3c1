// The store as the host uses it: units in, outcomes out.

internal import CLecternPlugin
internal import Synchronization

/// The one store of the daemon.
///
/// `@unchecked`: the table is constant and its functions may be called on any thread.
final class Store: @unchecked Sendable {
    let table: UnsafePointer<lectern_store>
    /// Progress, for the watchdog.
    let counts = StoreCounts()
    /// The store's `read_now`; nil: it can't read at once.
    private let readNow: (@convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<lectern_unit>?) -> Int32)?
    /// Released when the store has stopped. Leaked deliberately where the start failed: callbacks may arrive after that.
    private let listener = Mutex<Unmanaged<ChangeListener>?>(nil)

    /// Takes a store plugin's table.
    /// - Parameter table: valid for the life of the process.
    init(_ table: UnsafePointer<lectern_store>) {
        self.table = table
        readNow = table.pointee.read_now
    }

    /// Hands a unit's record to the store. `UnitBox.submit` calls it.
    /// - Parameter record: a unit's; it stays as it is until `done`.
    /// - Returns: whether the store took it; if not, `done` is not called.
    func submit(_ record: UnsafeMutablePointer<lectern_unit>) -> Bool {
        counts.submitted()
        guard table.pointee.submit(table.pointee.store, record) == LECTERN_OK else {
            counts.done()
            return false
        }
        return true
    }

    /// Reads on this thread, if the store can do it without waiting and with little work.
    /// - Parameter body: reads; what came of it counts only if true is returned.
    /// - Returns: whether it was done.
    func readNow(_ body: (Transaction) -> Void) -> Bool {
        guard let readNow else { return false }
        return withoutActuallyEscaping(body) { body in
            var read = InlineRead(store: table, body: body)
            return withUnsafeMutablePointer(to: &read) { read in
                var unit = lectern_unit()
                unit.size = UInt64(MemoryLayout<lectern_unit>.size)
                unit.context = UnsafeMutableRawPointer(read)
                unit.effect = LECTERN_EFFECT_READ
                unit.run = Store.runInlineRead
                return readNow(table.pointee.store, &unit) == LECTERN_OK
            }
        }
    }

    /// What a unit that is run at once points to.
    private struct InlineRead {
        let store: UnsafePointer<lectern_store>
        let body: (Transaction) -> Void
    }

    private static let runInlineRead: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UInt32) -> Int32 = { context, transaction, _ in
        guard let read = context?.assumingMemoryBound(to: InlineRead.self), let transaction else { return LECTERN_DISCARD }
        read.pointee.body(Transaction(store: read.pointee.store, handle: transaction))
        return LECTERN_DISCARD
    }

    /// Subscribes to changes until `stop`. Once, after the store has started and before the first unit.
    /// - Parameter onChanges: is called, on any thread, when changes may have been committed; must not block.
    func listen(_ onChanges: @escaping @Sendable () -> Void) {
        let made = ChangeListener(onChanges)
        listener.withLock { $0 = Unmanaged.passRetained(made) }
        table.pointee.feed_listen?(table.pointee.store, ChangeListener.listen, made.context)
    }

    /// The store's status.
    /// - Returns: names and values, for people.
    func status() -> [(name: String, value: String)] {
        let rows = RowCollector()
        guard table.pointee.status?(table.pointee.store, RowCollector.sink, rows.context) == LECTERN_OK else { return [] }
        return rows.rows.compactMap { $0.count == 2 ? ($0[0].text, $0[1].text) : nil }
    }

    /// Finishes what was submitted and closes the database.
    func stop() {
        table.pointee.stop(table.pointee.store)
        listener.withLock { listener in
            listener?.release()
            listener = nil
        }
    }
}
