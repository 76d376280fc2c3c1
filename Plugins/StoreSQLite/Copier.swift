// Backup and restore of the database file: a snapshot while the daemon runs, a restore while none does.

internal import CLecternPlugin
internal import CSQLite
internal import Glibc
internal import LecternStoreKit

/// Copies the file of a configuration. Confined to the main thread of its process.
struct Copier: StoreCopier {
    /// Pages copied between two progress reports.
    private static let stepPages: Int32 = 2_048

    private let settings: Settings

    init(_ settings: Settings) {
        self.settings = settings
    }

    // MARK: Backup

    /// Copies the pages of one snapshot with `sqlite3_backup_step`. A read transaction holds the snapshot: without it each commit
    /// of the daemon would restart the copy. Writers are not blocked; their log grows until the copy is done.
    func backup(_ job: CopyJob) throws(Failure) {
        guard access(settings.path, F_OK) == 0 else {
            throw Failure(LECTERN_UNAVAILABLE, "there is no database \(settings.path); look at store.configuration.path and state_directory")
        }
        guard access(job.path, F_OK) != 0 else { throw PartFile.exists(job.path) }
        let part = try PartFile(beside: job.path)
        try fill(part, job)
        try part.finish(as: job.path)
    }

    private func fill(_ part: PartFile, _ job: CopyJob) throws(Failure) {
        let source = try CopyConnection(settings.path, .live)
        try source.rows("BEGIN")
        guard try source.integer("PRAGMA application_id") == DatabaseFile.applicationID else {
            throw Failure(LECTERN_UNAVAILABLE, "\(settings.path) is no database of Lectern's")
        }
        let copy = try CopyConnection(part.path, .writable)
        try copyPages(from: source, to: copy, job)
        try source.rows("COMMIT")
        // The copy is one file, without a write-ahead log.
        try copy.rows("PRAGMA journal_mode = DELETE")
        try check(copy, job)
    }

    private func copyPages(from source: CopyConnection, to copy: CopyConnection, _ job: CopyJob) throws(Failure) {
        guard let backup = sqlite3_backup_init(copy.handle, "main", source.handle, "main") else { throw copy.failure() }
        var result = SQLITE_OK
        while result == SQLITE_OK {
            result = sqlite3_backup_step(backup, Copier.stepPages)
            let total = Int(sqlite3_backup_pagecount(backup))
            job.progress("copying", total - Int(sqlite3_backup_remaining(backup)), total)
        }
        let end = sqlite3_backup_finish(backup)
        guard result == SQLITE_DONE, end == SQLITE_OK else { throw copy.failure() }
    }

    // MARK: Verification

    func verify(_ job: CopyJob) throws(Failure) {
        var facts = stat()
        guard stat(job.path, &facts) == 0 else {
            throw Failure(LECTERN_UNAVAILABLE, "\(job.path) can't be read: \(String(cString: strerror(errno)))")
        }
        guard access(job.path + "-wal", F_OK) != 0 else {
            throw Failure(
                LECTERN_INVALID, "\(job.path)-wal lies beside it, so it was copied from a running database and may lack its last changes; "
                    + "make copies with lectern backup")
        }
        let copy = try CopyConnection(job.path, .immutable)
        try check(copy, job)
        for row in try copy.rows("SELECT plugin, max(number) FROM lectern_migration GROUP BY plugin ORDER BY plugin") where row.count == 2 {
            try job.migration(plugin: row[0], number: Int64(row[1]) ?? 0)
        }
        job.fact("bytes", "\(facts.st_size)")
        for row in try copy.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name") {
            guard let name = row.first, !name.hasPrefix("sqlite_") else { continue }
            job.fact("rows of \(name)", "\(try copy.integer("SELECT count(*) FROM \"\(name)\""))")
        }
    }

    /// Checks the file's application id, format and integrity.
    private func check(_ copy: CopyConnection, _ job: CopyJob) throws(Failure) {
        guard try copy.integer("PRAGMA application_id") == DatabaseFile.applicationID else {
            throw Failure(LECTERN_INVALID, "\(job.path) is no database of Lectern's")
        }
        let format = try copy.integer("PRAGMA user_version")
        guard format <= DatabaseFile.format else {
            throw Failure(
                LECTERN_INVALID, "\(job.path) was written by a newer store (format \(format)); this one reads up to \(DatabaseFile.format)")
        }
        job.progress("checking", 0, 0)
        let result = try copy.rows("PRAGMA integrity_check(1)").first?.first ?? "no answer"
        guard result == "ok" else { throw Failure(LECTERN_INVALID, "\(job.path) is damaged: \(result); take another copy") }
        let tables = try copy.integer("SELECT count(*) FROM sqlite_schema WHERE name IN ('lectern_database', 'lectern_migration', 'store_change')")
        guard tables == 3 else { throw Failure(LECTERN_INVALID, "\(job.path) lacks tables of Lectern's") }
    }

    // MARK: Restore

    func restore(_ job: CopyJob) throws(Failure) {
        guard job.path != settings.path else { throw Failure(LECTERN_INVALID, "\(job.path) is the database itself") }
        let lock = try DatabaseLock(settings.path)
        defer { lock.release() }
        try verify(job)
        let part = try PartFile(beside: settings.path, ownedAs: lock.owner)
        try part.fill(from: job.path) { done, total in job.progress("copying", done, total) }
        try run(job.statements, in: part)
        if let away = try lock.moveAside() { job.fact("the database before", away) }
        try part.finish(as: settings.path)
    }

    private func run(_ statements: [String], in part: PartFile) throws(Failure) {
        let fresh = try CopyConnection(part.path, .writable)
        try fresh.rows("PRAGMA journal_mode = DELETE")
        try fresh.rows("PRAGMA synchronous = FULL")
        try fresh.rows("BEGIN IMMEDIATE")
        for statement in statements { try fresh.rows(statement) }
        try fresh.rows("COMMIT")
    }
}
