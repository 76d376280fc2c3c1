// The interface of backup, verification and restore for a store's author.

internal import CLecternPlugin

/// One backup, verification or restore, with the host's callbacks. Confined to the main thread of its process.
package struct CopyJob {
    /// The copy's file, an absolute path.
    package let path: String
    /// For a restore: the host's SQL statements, to be run in the restored database before it takes its place.
    package let statements: [String]
    /// The host's record, valid until the operation returns; it may be shorter than this header's.
    private let copy: UnsafePointer<lectern_copy>

    init(_ copy: UnsafePointer<lectern_copy>) {
        self.copy = copy
        path = CopyJob.text(copy.pointee.path)
        statements = (0..<Int(clamping: copy.pointee.statements_count)).compactMap { index in copy.pointee.statements.map { CopyJob.text($0[index]) } }
    }

    /// Reports progress.
    /// - Parameters:
    ///   - phase: "copying".
    ///   - done: the amount done, in a unit of the store's own.
    ///   - total: the whole amount; 0: unknown.
    package func progress(_ phase: String, _ done: Int, _ total: Int) {
        var phase = phase
        phase.withUTF8 { copy.pointee.progress?(copy.pointee.context, CopyJob.bytes($0), UInt64(max(0, done)), UInt64(max(0, total))) }
    }

    /// Reports a row of `lectern_migration` in the copy.
    /// - Throws: `Failure` with `LECTERN_INTERRUPTED` if the host refuses a copy with this migration.
    package func migration(plugin: String, number: Int64) throws(Failure) {
        var plugin = plugin
        let answer = plugin.withUTF8 { plugin in
            var name = lectern_value(), value = lectern_value()
            name.type = LECTERN_TEXT
            name.bytes = CopyJob.bytes(plugin)
            value.type = LECTERN_INTEGER
            value.integer = number
            return copy.pointee.migration?(copy.pointee.context, [name, value], 2) ?? LECTERN_OK
        }
        guard answer == LECTERN_OK else { throw Failure(LECTERN_INTERRUPTED, "refused by the host") }
    }

    /// Reports a property of the copy for the administrator.
    package func fact(_ name: String, _ value: String) {
        var (name, value) = (name, value)
        name.withUTF8 { name in
            value.withUTF8 { value in
                let texts = [name, value].map { text in
                    var column = lectern_value()
                    column.type = LECTERN_TEXT
                    column.bytes = CopyJob.bytes(text)
                    return column
                }
                _ = copy.pointee.fact?(copy.pointee.context, texts, 2)
            }
        }
    }

    private static func bytes(_ buffer: UnsafeBufferPointer<UInt8>) -> lectern_bytes {
        lectern_bytes(data: buffer.baseAddress, size: UInt64(buffer.count))
    }

    private static func text(_ bytes: lectern_bytes) -> String {
        String(decoding: UnsafeBufferPointer(start: bytes.data, count: Int(clamping: bytes.size)), as: UTF8.self)
    }
}

/// Copies a database. The store is not started in the process.
package protocol StoreCopier {
    /// Writes one snapshot of the running database to the file, which must not exist. The file appears only once it is complete.
    /// - Throws: `Failure` with a message for an administrator.
    func backup(_ job: CopyJob) throws(Failure)

    /// Reads the whole file, and reports its migrations and facts.
    /// - Throws: `Failure` that says what is wrong with it.
    func verify(_ job: CopyJob) throws(Failure)

    /// Verifies the file, moves the present database aside and puts the file's in its place.
    /// - Throws: `Failure`, with LECTERN_BUSY if a process has the database open. The present database is then unchanged.
    func restore(_ job: CopyJob) throws(Failure)
}

extension StoreTables {
    static func addCopy(_ table: inout lectern_store) {
        table.copy = { plugin, copy in
            guard let copy else { return LECTERN_INVALID }
            let message = MessageSink(sink: copy.pointee.error, context: copy.pointee.context)
            return StoreTables.withPlugin(plugin, message) { (plugin) throws(Failure) in
                let configuration = UnsafeBufferPointer(
                    start: copy.pointee.configuration.data, count: Int(clamping: copy.pointee.configuration.size))
                let copier = try plugin.definition.copier(Array(configuration))
                let job = CopyJob(copy)
                switch copy.pointee.operation {
                case LECTERN_COPY_BACKUP: try copier.backup(job)
                case LECTERN_COPY_VERIFY: try copier.verify(job)
                case LECTERN_COPY_RESTORE: try copier.restore(job)
                default: throw Failure(LECTERN_INVALID, "there is no such operation")
                }
            }
        }
    }
}
