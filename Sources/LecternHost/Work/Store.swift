// The store as the host uses it: units in, outcomes out.

internal import CLecternPlugin
internal import Synchronization

/// The one store of the daemon.
///
/// `@unchecked`: the table is constant and its functions may be called on any thread.
final class Store: @unchecked Sendable {
    let table: UnsafePointer<lectern_store>
    /// How far it has come, for the watchdog.
    let counts = StoreCounts()
    /// nil: it can't read at once.
    private let readNow: (@convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<lectern_unit>?) -> Int32)?
    /// Kept alive until the store has stopped, or for ever: a host whose start fails goes without stopping its store, and
    /// the store's thread may yet call.
    private let ear = Mutex<Unmanaged<FeedEar>?>(nil)

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
            var glance = Glance(store: table, body: body)
            return withUnsafeMutablePointer(to: &glance) { glance in
                var unit = lectern_unit()
                unit.size = UInt64(MemoryLayout<lectern_unit>.size)
                unit.context = UnsafeMutableRawPointer(glance)
                unit.effect = LECTERN_EFFECT_READ
                unit.run = Store.runGlance
                return readNow(table.pointee.store, &unit) == LECTERN_OK
            }
        }
    }

    /// What a unit that is run at once points to.
    private struct Glance {
        let store: UnsafePointer<lectern_store>
        let body: (Transaction) -> Void
    }

    private static let runGlance: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UInt32) -> Int32 = { context, transaction, _ in
        guard let glance = context?.assumingMemoryBound(to: Glance.self), let transaction else { return LECTERN_DISCARD }
        glance.pointee.body(Transaction(store: glance.pointee.store, handle: transaction))
        return LECTERN_DISCARD
    }

    /// Hears of changes from now on until `stop`. Once, after the store has started and before the first unit.
    /// - Parameter heard: is called, on any thread, when changes may have been committed; must not block.
    func listen(_ heard: @escaping @Sendable () -> Void) {
        let made = FeedEar(heard)
        ear.withLock { $0 = Unmanaged.passRetained(made) }
        table.pointee.feed_listen?(table.pointee.store, FeedEar.listen, made.context)
    }

    /// What the store says of itself.
    /// - Returns: names and values, for people.
    func status() -> [(name: String, value: String)] {
        let rows = RowBox()
        guard table.pointee.status?(table.pointee.store, RowBox.sink, rows.context) == LECTERN_OK else { return [] }
        return rows.rows.compactMap { $0.count == 2 ? ($0[0].text, $0[1].text) : nil }
    }

    /// Finishes what was submitted and closes the database.
    func stop() {
        table.pointee.stop(table.pointee.store)
        ear.withLock { ear in
            ear?.release()
            ear = nil
        }
    }
}
