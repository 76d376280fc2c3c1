// Backup, verification and restore of a store, as its author writes them.

internal import CLecternPlugin

/// One backup, verification or restore, and whom to tell. Confined to the main thread of its process.
package struct CopyJob {
    /// The copy's file, an absolute path.
    package let path: String
    /// For a restore: the host's statements for the restored database.
    package let statements: [String]
    /// The host's, valid until the operation returns; it may be shorter than this header's.
    private let copy: UnsafePointer<lectern_copy>

    init(_ copy: UnsafePointer<lectern_copy>) {
        self.copy = copy
        path = CopyJob.text(copy.pointee.path)
        statements = (0..<Int(clamping: copy.pointee.statements_count)).compactMap { index in copy.pointee.statements.map { CopyJob.text($0[index]) } }
    }

    /// Tells how far it is.
    /// - Parameters:
    ///   - phase: what is done: "copying".
    ///   - done: how much, in a unit of the store's own.
    ///   - total: of how much; 0: not known.
    package func progress(_ phase: String, _ done: Int, _ total: Int) {
        var phase = phase
        phase.withUTF8 { copy.pointee.progress?(copy.pointee.context, CopyJob.bytes($0), UInt64(max(0, done)), UInt64(max(0, total))) }
    }

    /// Tells a row of `lectern_migration`.
    /// - Throws: `Failure` where the host refuses such a copy.
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

    /// Tells something of the copy that people may want to know.
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

/// What copies a database. The store is not started in the process.
package protocol StoreCopier {
    /// Writes one snapshot of the running database to the file, which must not be there yet and is whole or not there.
    /// - Throws: `Failure` with words for an administrator.
    func backup(_ job: CopyJob) throws(Failure)

    /// Reads the file to its end, tells its migrations and facts.
    /// - Throws: `Failure` that says what is wrong with it.
    func verify(_ job: CopyJob) throws(Failure)

    /// Verifies the file, moves the present database aside and puts the file's in its place.
    /// - Throws: `Failure`; LECTERN_BUSY with who has the database. The present one is then as it was.
    func restore(_ job: CopyJob) throws(Failure)
}

extension StoreTables {
    static func addCopy(_ table: inout lectern_store) {
        table.copy = { plugin, copy in
            guard let copy else { return LECTERN_INVALID }
            let words = Words(sink: copy.pointee.error, context: copy.pointee.context)
            return StoreTables.with(plugin, words) { (plugin) throws(Failure) in
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
