// Backup and restore by PostgreSQL's own programs: pg_dump, pg_restore and psql.

internal import CLecternPlugin
internal import CPostgres
internal import Glibc
internal import LecternStoreKit

/// Dumps and restores the database of a configuration. Confined to the main thread of its process.
struct Copier: StoreCopier {
    /// Sessions of daemons on this database, besides this one.
    private static let daemons = """
        SELECT pid, coalesce(client_addr::text, 'this machine') FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'lecternd' AND pid <> pg_backend_pid()
        """

    private let connection: ConnectionString

    init(_ settings: Settings) throws(Failure) {
        signal(SIGPIPE, SIG_IGN)
        connection = try ConnectionString(settings.connection)
    }

    // MARK: Backup

    func backup(_ job: CopyJob) throws(Failure) {
        guard access(job.path, F_OK) != 0 else {
            throw Failure(LECTERN_INVALID, "\(job.path) is there already; nothing is overwritten: give another name")
        }
        let part = "\(job.path).part-\(getpid())"
        defer { unlink(part) }
        job.progress("dumping", 0, 0)
        let schema = try withConnection { (handle) throws(Failure) in try SimpleQuery.run(handle, "SELECT current_schema()").first?.first ?? "public" }
        try ChildProcess(
            ["pg_dump", "--format=custom", "--schema=\(schema)", "--no-password", "--file=\(part)", "--dbname=\(connection.withoutPassword)"],
            environment: connection.environment
        ).finish()
        _ = try read(part, job)
        try Copier.sync(part)
        guard link(part, job.path) == 0 else {
            throw Failure(LECTERN_UNAVAILABLE, "\(job.path) can't be made: \(String(cString: strerror(errno)))")
        }
        try Copier.sync(job.path.lastIndex(of: "/").map { String(job.path[...$0]) } ?? ".")
    }

    // MARK: Verification

    func verify(_ job: CopyJob) throws(Failure) {
        let dump = try read(job.path, job)
        for migration in dump.migrations { try job.migration(plugin: migration.plugin, number: migration.number) }
        for (table, count) in dump.rows.sorted(by: { $0.key < $1.key }) { job.fact("rows of \(table)", "\(count)") }
    }

    /// Reads a whole dump, through pg_restore.
    private func read(_ path: String, _ job: CopyJob) throws(Failure) -> DumpReader {
        var reader = DumpReader()
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        var total = 0
        let unpacking = try ChildProcess(["pg_restore", "--file=-", path], environment: [:], givesOutput: true)
        while case let count = unpacking.read(into: &buffer), count > 0 {
            reader.receive(buffer[..<count])
            total += count
            job.progress("checking", total >> 20, 0)
        }
        do { try unpacking.finish() } catch { throw Failure(LECTERN_INVALID, "\(path) can't be read: \(error.message); take another copy") }
        guard reader.rows["lectern_database"] != nil, reader.rows["lectern_migration"] != nil, reader.rows["store_change"] != nil,
            let format = reader.format
        else { throw Failure(LECTERN_INVALID, "\(path) lacks tables of Lectern's") }
        guard format <= Schema.format else {
            throw Failure(LECTERN_INVALID, "\(path) was written by a newer store (format \(format)); this one reads up to \(Schema.format)")
        }
        return reader
    }

    // MARK: Restore

    /// In one transaction: renames the present tables' schema, creates the dump's tables, runs the host's statements. A failure or a
    /// crash at any moment leaves the present database unchanged.
    func restore(_ job: CopyJob) throws(Failure) {
        let (schema, hasTables) = try withConnection { (handle) throws(Failure) in
            if let daemon = try SimpleQuery.run(handle, Copier.daemons).first {
                throw Failure(LECTERN_BUSY, "a daemon on \(daemon[1]) has the database (server process \(daemon[0])); stop all daemons first")
            }
            let schema = try SimpleQuery.run(handle, "SELECT current_schema()").first?.first ?? "public"
            let tables = try SimpleQuery.run(handle, "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()")
            return (schema, tables.first?.first != "0")
        }
        try verify(job)
        var now = time(nil), parts = tm()
        gmtime_r(&now, &parts)
        var text = [CChar](repeating: 0, count: 32)
        strftime(&text, text.count, "%Y%m%dt%H%M%S", &parts)
        let away = "before_" + String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        try load(job, schema: schema, away: hasTables ? away : nil)
        if hasTables { job.fact("the database before", "schema \(away); when it is of no more use: DROP SCHEMA \(away) CASCADE") }
        job.progress("analyzing", 0, 0)
        try withConnection { (handle) throws(Failure) in try SimpleQuery.run(handle, "ANALYZE") }
    }

    private func load(_ job: CopyJob, schema: String, away: String?) throws(Failure) {
        let name = "\"\(schema)\""
        // pg_stat_activity is a snapshot per transaction until it is cleared.
        let guardText = """
            DO $$ BEGIN IF current_setting('lectern.whole', true) IS DISTINCT FROM 'yes' THEN
            RAISE EXCEPTION 'the dump ended too early'; END IF; PERFORM pg_stat_clear_snapshot(); IF EXISTS (\(Copier.daemons)) THEN
            RAISE EXCEPTION 'a daemon has come to the database; stop all daemons first'; END IF; END $$
            """
        var arguments = ["psql", "--no-psqlrc", "--quiet", "--single-transaction", "--no-password", "--set=ON_ERROR_STOP=1", "--dbname=\(connection.withoutPassword)"]
        if let away {
            arguments += ["--command=ALTER SCHEMA \(name) RENAME TO \(away)", "--command=CREATE SCHEMA \(name)", "--command=GRANT USAGE ON SCHEMA \(name) TO PUBLIC"]
        }
        arguments += ["--file=-", "--command=SET search_path = \(name)"] + job.statements.map { "--command=\($0)" } + ["--command=\(guardText)"]
        let loading = try ChildProcess(arguments, environment: connection.environment, readsInput: true)
        let unpacking = try ChildProcess(
            ["pg_restore", "--no-owner", "--no-privileges", "--schema=\(schema)", "--file=-", job.path], environment: [:], givesOutput: true)
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        var total = 0
        var isCut = false
        while case let count = unpacking.read(into: &buffer), count > 0 {
            // If psql has ended, `finish` throws its message.
            isCut = !loading.write(buffer[..<count])
            if isCut { break }
            total += count
            job.progress("restoring", total >> 20, 0)
        }
        if !isCut {
            // A truncated dump, because pg_restore fails or this process dies, must not be committed: the last statement checks
            // this setting.
            do { try unpacking.finish() } catch {
                loading.kill()
                throw Failure(LECTERN_INVALID, "nothing was changed: \(job.path): \(error.message)")
            }
            _ = loading.write(ArraySlice("\nSELECT set_config('lectern.whole', 'yes', false);\n".utf8))
        }
        do { try loading.finish() } catch { throw Failure(LECTERN_UNAVAILABLE, "nothing was changed: \(error.message)") }
    }

    /// Syncs a file or a folder. The corresponding C function is `fsync`.
    private static func sync(_ path: String) throws(Failure) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        defer { if file >= 0 { close(file) } }
        guard file >= 0, fsync(file) == 0 else {
            throw Failure(LECTERN_UNAVAILABLE, "\(path) can't be put on disk: \(String(cString: strerror(errno)))")
        }
    }

    /// Runs `body` on a new connection, outside of pipeline mode.
    @discardableResult
    private func withConnection<Value>(_ body: (OpaquePointer) throws(Failure) -> Value) throws(Failure) -> Value {
        guard let handle = PQconnectdb(connection.original) else { throw Failure(LECTERN_UNAVAILABLE, "libpq has no memory") }
        defer { PQfinish(handle) }
        guard PQstatus(handle) == CONNECTION_OK else {
            throw Failure(LECTERN_UNAVAILABLE, "no connection to the database: \(PQerrorMessage(handle).map { String(cString: $0) } ?? "")")
        }
        return try body(handle)
    }
}

/// A connection string, split for a child process: without the password, since every user of the machine can see arguments, and the
/// password for its environment.
struct ConnectionString {
    /// As in the configuration.
    let original: String
    /// The same without the password.
    let withoutPassword: String
    /// `PGPASSWORD`, if it has a password.
    let environment: [String: String]

    /// - Throws: `Failure` with `LECTERN_INVALID` if libpq can't parse it.
    init(_ text: String) throws(Failure) {
        var message: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(text, &message) else {
            defer { PQfreemem(message) }
            throw Failure(LECTERN_INVALID, "store.configuration.connection: \(message.map { String(cString: $0) } ?? "not understood")")
        }
        defer { PQconninfoFree(options) }
        var parts: [String] = [], environment: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val.map({ String(cString: $0) }) {
                let name = String(cString: keyword)
                let quoted = value.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined()
                if name == "password" { environment["PGPASSWORD"] = value } else { parts.append("\(name)='\(quoted)'") }
            }
            option += 1
        }
        original = text
        withoutPassword = parts.joined(separator: " ")
        self.environment = environment
    }
}
