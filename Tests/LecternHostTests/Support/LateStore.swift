// A store that reports statement errors late and, where a test asks for it, leaves commit outcomes unknown.

import CLecternPlugin
@testable import LecternHost
import Synchronization

/// Wraps the real store. The error of a deferred statement is reported by the next function, as by a store across a
/// network; and where a test asks for it, commits end with an unknown outcome, as if the connection had been lost.
enum LateStore {
    /// The real functions, the same for every store of the process.
    nonisolated(unsafe) private static var real = lectern_store()
    /// By transaction: the error that was not reported yet.
    private static let late = Mutex<[UInt: Int32]>([:])
    /// By store: how many of its next commits have an unknown outcome.
    private static let silent = Mutex<[UInt: Int]>([:])

    /// Wraps a real store's functions.
    static func before(_ plugin: LoadedPlugin) throws -> LoadedPlugin {
        guard let descriptor = plugin.table.pointee.descriptor, let store = plugin.store else { return plugin }
        real = store.pointee
        let ours = UnsafeMutablePointer<lectern_store>.allocate(capacity: 1)
        ours.initialize(to: table(store.pointee))
        let told = UnsafeMutablePointer<lectern_descriptor>.allocate(capacity: 1)
        told.initialize(to: descriptor.pointee)
        told.pointee.store = UnsafePointer(ours)
        let table = UnsafeMutablePointer<lectern_plugin>.allocate(capacity: 1)
        table.initialize(to: plugin.table.pointee)
        table.pointee.descriptor = UnsafePointer(told)
        let late = try LoadedPlugin(table: table, host: plugin.host, origin: plugin.origin)
        let configuration = plugin.configuration.withLock { $0 }
        late.configuration.withLock { $0 = configuration }
        return late
    }

    /// Makes the outcome of each commit of this store unknown from now on, or reports it again.
    static func silence(_ isSilent: Bool, _ host: HostUnderTest) {
        silence(commits: isSilent ? .max : 0, host)
    }

    /// Makes the outcome of the store's next commits unknown.
    static func silence(commits: Int, _ host: HostUnderTest) {
        silent.withLock { $0[UInt(bitPattern: host.router.context.store.table.pointee.store)] = commits }
    }

    private static func table(_ real: lectern_store) -> lectern_store {
        var table = real
        table.submit = { store, unit in
            guard let unit else { return LECTERN_INVALID }
            return Box(unit, store).submit()
        }
        table.query = { store, transaction, sql, values, count, row, context, changed, error, errorContext in
            let code = LateStore.real.query(
                store, transaction, sql, values, count, row, context, changed, error, errorContext)
            guard row == nil, changed == nil, code == LECTERN_CONSTRAINT else { return LateStore.told(code, transaction) }
            LateStore.late.withLock { $0[UInt(bitPattern: transaction)] = code }
            return LECTERN_OK
        }
        table.savepoint = { LateStore.told(LateStore.real.savepoint($0, $1, $2, $3), $1) }
        table.release = { LateStore.told(LateStore.real.release($0, $1, $2, $3), $1) }
        table.rollback = { store, transaction, error, context in
            LateStore.forget(transaction)
            return LateStore.real.rollback(store, transaction, error, context)
        }
        table.feed_append = { LateStore.told(LateStore.real.feed_append($0, $1, $2, $3, $4), $1) }
        return table
    }

    private static func forget(_ transaction: OpaquePointer?) {
        _ = late.withLock { $0.removeValue(forKey: UInt(bitPattern: transaction)) }
    }

    /// The code, or the error of an earlier deferred statement.
    private static func told(_ code: Int32, _ transaction: OpaquePointer?) -> Int32 {
        guard code == LECTERN_DOOMED else { return code }
        return late.withLock { $0.removeValue(forKey: UInt(bitPattern: transaction)) } ?? code
    }

    /// A unit on its way to the real store; alive from submit to done.
    private final class Box {
        private let unit: UnsafeMutablePointer<lectern_unit>
        private let copy = UnsafeMutablePointer<lectern_unit>.allocate(capacity: 1)
        private let store: UnsafeMutableRawPointer?

        init(_ unit: UnsafeMutablePointer<lectern_unit>, _ store: UnsafeMutableRawPointer?) {
            self.unit = unit
            self.store = store
            copy.initialize(to: unit.pointee)
            copy.pointee.run = { context, transaction, attempt in
                guard let box = Box.of(context) else { return LECTERN_DISCARD }
                LateStore.forget(transaction)
                return box.unit.pointee.run(box.unit.pointee.context, transaction, attempt)
            }
            copy.pointee.done = { context, code, message in
                guard let context else { return }
                Unmanaged<Box>.fromOpaque(context).takeRetainedValue().done(code, message)
            }
            copy.pointee.is_cancelled = { context in
                Box.of(context).map { $0.unit.pointee.is_cancelled($0.unit.pointee.context) } ?? 1
            }
        }

        deinit { copy.deallocate() }

        private static func of(_ context: UnsafeMutableRawPointer?) -> Box? {
            context.map { Unmanaged<Box>.fromOpaque($0).takeUnretainedValue() }
        }

        func submit() -> Int32 {
            let held = Unmanaged.passRetained(self)
            copy.pointee.context = held.toOpaque()
            let code = LateStore.real.submit(store, copy)
            if code != LECTERN_OK { held.release() }
            return code
        }

        private func done(_ code: Int32, _ message: lectern_bytes) {
            let isCommit = code == LECTERN_OK && unit.pointee.effect == LECTERN_EFFECT_WRITE
            let isLost = isCommit && LateStore.silent.withLock { left in
                let store = UInt(bitPattern: store)
                guard let count = left[store], count > 0 else { return false }
                left[store] = count - 1
                return true
            }
            unit.pointee.done(unit.pointee.context, isLost ? LECTERN_UNCERTAIN : code, message)
        }
    }
}
