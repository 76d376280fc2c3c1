// The functions of a simulated store: each goes to the real one.

internal import CLecternPlugin

extension SimulatedStore {
    /// Fills the table; a function that the real store has not is left out.
    static func fill(_ table: UnsafeMutablePointer<lectern_store>, _ real: UnsafePointer<lectern_store>) {
        table.pointee.size = UInt64(MemoryLayout<lectern_store>.size)
        table.pointee.submit = { store, unit in unit.map { SimulatedStore.of(store).submit($0) } ?? LECTERN_INVALID }
        table.pointee.query = { store, transaction, sql, values, count, row, context, changed, error, errorContext in
            let store = SimulatedStore.of(store)
            return store.statement(error, errorContext) {
                guard let fault = store.plantedFault, fault.concerns(sql) else {
                    return store.real.pointee.query($0, transaction, sql, values, count, row, context, changed, error, errorContext)
                }
                guard let other = fault.replacement else {
                    changed?.pointee = 1
                    return LECTERN_OK
                }
                return store.real.pointee.query($0, transaction, other, values, count, row, context, changed, error, errorContext)
            }
        }
        table.pointee.savepoint = { store, transaction, error, context in
            let store = SimulatedStore.of(store)
            return store.savepoint(.open) { store.real.pointee.savepoint($0, transaction, error, context) }
        }
        table.pointee.release = { store, transaction, error, context in
            let store = SimulatedStore.of(store)
            return store.savepoint(.release) { store.real.pointee.release($0, transaction, error, context) }
        }
        table.pointee.rollback = { store, transaction, error, context in
            let store = SimulatedStore.of(store)
            return store.savepoint(.rollback) { store.real.pointee.rollback($0, transaction, error, context) }
        }
        fillText(table)
        fillFeed(table, real)
        table.pointee.feed_listen = { store, heard, context in
            let real = SimulatedStore.of(store).real
            real.pointee.feed_listen(real.pointee.store, heard, context)
        }
        table.pointee.status = { store, row, context in
            let real = SimulatedStore.of(store).real
            return real.pointee.status(real.pointee.store, row, context)
        }
        table.pointee.stop = { store in
            let real = SimulatedStore.of(store).real
            real.pointee.stop(real.pointee.store)
        }
    }

    private static func fillText(_ table: UnsafeMutablePointer<lectern_store>) {
        table.pointee.text_put = { store, transaction, index, document, terms, count, error, context in
            let store = SimulatedStore.of(store)
            return store.statement(error, context) {
                store.real.pointee.text_put($0, transaction, index, document, terms, count, error, context)
            }
        }
        table.pointee.text_remove = { store, transaction, index, document, error, context in
            let store = SimulatedStore.of(store)
            return store.statement(error, context) { store.real.pointee.text_remove($0, transaction, index, document, error, context) }
        }
        table.pointee.text_search = { store, transaction, index, groups, count, after, limit, row, context, error, errorContext in
            let store = SimulatedStore.of(store)
            return store.statement(error, errorContext) {
                store.real.pointee.text_search($0, transaction, index, groups, count, after, limit, row, context, error, errorContext)
            }
        }
    }

    private static func fillFeed(_ table: UnsafeMutablePointer<lectern_store>, _ real: UnsafePointer<lectern_store>) {
        table.pointee.feed_append = { store, transaction, change, error, context in
            let store = SimulatedStore.of(store)
            return store.statement(error, context) { store.real.pointee.feed_append($0, transaction, change, error, context) }
        }
        table.pointee.feed_read = { store, transaction, after, limit, whole, row, context, error, errorContext in
            let store = SimulatedStore.of(store)
            return store.statement(error, errorContext) {
                store.real.pointee.feed_read($0, transaction, after, limit, whole, row, context, error, errorContext)
            }
        }
        table.pointee.feed_end = { store, transaction, position, held, error, context in
            let store = SimulatedStore.of(store)
            return store.statement(error, context) { store.real.pointee.feed_end($0, transaction, position, held, error, context) }
        }
        if real.pointee.feed_prune != nil {
            table.pointee.feed_prune = { store, transaction, before, upTo, limit, removed, error, context in
                let store = SimulatedStore.of(store)
                return store.statement(error, context) {
                    store.real.pointee.feed_prune($0, transaction, before, upTo, limit, removed, error, context)
                }
            }
        }
        if real.pointee.feed_begin != nil {
            table.pointee.feed_begin = { store, transaction, position, error, context in
                let store = SimulatedStore.of(store)
                return store.statement(error, context) { store.real.pointee.feed_begin($0, transaction, position, error, context) }
            }
        }
    }
}
