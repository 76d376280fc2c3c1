// Backup and restore of the database, through the store plugin, in a process that starts neither store nor worker.

internal import CLecternPlugin
internal import LecternWire
internal import Synchronization

/// What is done with a copy of the database.
package enum CopyOperation: String, Equatable, Sendable {
    case backup
    case verify
    case restore

    fileprivate var code: Int32 {
        switch self {
        case .backup: LECTERN_COPY_BACKUP
        case .verify: LECTERN_COPY_VERIFY
        case .restore: LECTERN_COPY_RESTORE
        }
    }
}

/// One operation on a copy. Confined to one thread.
package final class DatabaseCopy {
    /// What gives the restored history another name: watchers' cursors from after the copy are then refused with CURSOR_UNKNOWN,
    /// instead of naming changes that are gone or others in their place. The next daemon makes the new name.
    private static let forgetEpoch = "DELETE FROM lectern_database WHERE name = 'epoch'"

    /// What is known of the copy, for people.
    package private(set) var facts: [(name: String, value: String)] = []

    private let store: LoadedPlugin
    /// The highest migration that this installation knows, by plugin.
    private let knownMigrations: [String: UInt32]
    private let showProgress: (_ phase: String, _ done: UInt64, _ total: UInt64) -> Void
    private var refusal: String?
    private var message = ""

    /// - Parameters:
    ///   - store: an open store plugin that was not started.
    ///   - services: the open service plugins, whose migrations a copy must not be ahead of.
    ///   - showProgress: is told how far it is; total 0: not known.
    package init(
        store: LoadedPlugin, services: [LoadedPlugin], showProgress: @escaping (_ phase: String, _ done: UInt64, _ total: UInt64) -> Void
    ) {
        self.store = store
        self.showProgress = showProgress
        var known = [HostSchema.name: HostSchema.migrations.last?.number ?? 0]
        for plugin in services { known[plugin.name] = plugin.migrations.last?.number ?? 0 }
        knownMigrations = known
    }

    /// Does it.
    /// - Parameter path: of the copy's file, absolute.
    /// - Throws: `HostError` with the store's own words, or with why the copy does not fit this installation.
    package func perform(_ operation: CopyOperation, path: String) throws(HostError) {
        guard let table = store.store, let end = MemoryLayout<lectern_store>.offset(of: \.copy),
            table.pointee.size >= UInt64(end + MemoryLayout<Int>.size), let copy = table.pointee.copy
        else { throw HostError("the store \(store.name) \(store.version) can't copy its database; install one of interface 1.1") }
        var texts = TextPack()
        let configuration = texts.add(store.configuration.withLock { $0 })
        let file = texts.add(path), statement = texts.add(DatabaseCopy.forgetEpoch)
        let result = texts.lent { lent in
            withUnsafePointer(to: lent[statement]) { statement in
                var job = lectern_copy()
                job.size = UInt64(MemoryLayout<lectern_copy>.size)
                job.operation = operation.code
                job.configuration = lent[configuration]
                job.path = lent[file]
                job.statements = statement
                job.statements_count = 1
                addSinks(&job)
                return copy(table.pointee.store, &job)
            }
        }
        if let refusal { throw HostError("\(path): \(refusal)") }
        guard result == LECTERN_OK else { throw HostError(message.isEmpty ? "the store says \(result)" : message) }
    }

    private func addSinks(_ job: inout lectern_copy) {
        job.context = Unmanaged.passUnretained(self).toOpaque()
        job.progress = { context, phase, done, total in
            DatabaseCopy.with(context) { $0.showProgress(phase.text, done, total) }
        }
        job.migration = { context, columns, count in
            guard let columns, count == 2 else { return LECTERN_STOP }
            let (plugin, number) = (SQLValue(columns[0]).text, SQLValue(columns[1]).integer)
            return DatabaseCopy.with(context) { $0.accepts(plugin, number) } == true ? LECTERN_OK : LECTERN_STOP
        }
        job.fact = { context, columns, count in
            guard let columns, count == 2 else { return LECTERN_STOP }
            let fact = (SQLValue(columns[0]).text, SQLValue(columns[1]).text)
            DatabaseCopy.with(context) { $0.facts.append(fact) }
            return LECTERN_OK
        }
        job.error = { context, text in DatabaseCopy.with(context) { $0.message = text.text } }
    }

    @discardableResult
    private static func with<Value>(_ context: UnsafeMutableRawPointer?, _ body: (DatabaseCopy) -> Value) -> Value? {
        context.map { body(Unmanaged<DatabaseCopy>.fromOpaque($0).takeUnretainedValue()) }
    }

    private func accepts(_ plugin: String, _ number: Int64) -> Bool {
        refusal = DatabaseCopy.refusal(plugin: plugin, number: number, known: knownMigrations)
        return refusal == nil
    }

    /// Why a copy does not fit this installation: it must not have a schema that a newer version made.
    /// - Parameters:
    ///   - plugin: whose tables.
    ///   - number: their last migration in the copy.
    ///   - known: the last migration that this installation has, by plugin; tables of others are left as they are.
    /// - Returns: words for an administrator; nil where it fits.
    static func refusal(plugin: String, number: Int64, known: [String: UInt32]) -> String? {
        guard let last = known[plugin], number > Int64(last) else { return nil }
        return "its tables of \(plugin) are at step \(number), and this installation knows \(last); "
            + "install the version that made the copy, or a newer one, and then restore"
    }
}
