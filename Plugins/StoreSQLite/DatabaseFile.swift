// The database file: its path, its permissions, and whether it is one of Lectern's.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit
internal import Glibc

/// The database file before the store opens it.
struct DatabaseFile {
    /// "LECT", at a fixed place of the file's first page.
    static let applicationID: Int64 = 0x4c45_4354

    /// The version of the store's own tables.
    static let format: Int64 = 1

    /// The changes, each at its position; without the columns of 1.1.
    private static let feed = """
        CREATE TABLE store_change (
            position INTEGER PRIMARY KEY, topic TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
            body_type TEXT NOT NULL, body BLOB NOT NULL, happened_at_ms INTEGER NOT NULL,
            recorded_at_ms INTEGER NOT NULL, certificate INTEGER NOT NULL, terminal TEXT NOT NULL) STRICT
        """

    /// Who made a change, and how: columns of 1.1. A store of 1.0 writes beside them, so the format stays.
    private static let author = [
        "ALTER TABLE store_change ADD COLUMN person INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE store_change ADD COLUMN session_kind INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE store_change ADD COLUMN method TEXT NOT NULL DEFAULT ''",
    ]

    private let path: String
    private let mayCreate: Bool

    /// - Parameters:
    ///   - path: the file; a relative path begins at the folder in which the process is.
    ///   - mayCreate: whether a database is made where there is none.
    init(_ path: String, mayCreate: Bool) {
        self.path = path
        self.mayCreate = mayCreate
    }

    /// The absolute path; without symbolic links if the file exists. Two names of one file have the same canonical path, so that
    /// two daemons can't claim it both.
    var canonicalPath: String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
        defer { free(folder) }
        return String(cString: folder) + "/" + path
    }

    /// The size of the database with its log, in bytes.
    var bytes: Int {
        [path, path + "-wal"].reduce(0) { sum, path in
            var facts = stat()
            return stat(path, &facts) == 0 ? sum + Int(facts.st_size) : sum
        }
    }

    /// Checks that the file exists or may be created; opens nothing.
    ///
    /// - Throws: `Failure` with the path that was tried, and what to do.
    func checkExists() throws(Failure) {
        guard !mayCreate, access(path, F_OK) != 0, errno == ENOENT else { return }
        throw missingDatabase("there is no database \(canonicalPath)")
    }

    private func missingDatabase(_ message: String) -> Failure {
        Failure(
            LECTERN_INVALID,
            "\(message): look at path in the store's configuration; a new database is made by `lecternd --init`, never by a reload")
    }

    /// Claims the database for this daemon, by a lock file beside it.
    ///
    /// - Parameter host: holds the lock file for the daemon's life.
    /// - Throws: `Failure` that names the daemon that has it.
    func claim(by host: StoreHost) throws(Failure) {
        let path = canonicalPath
        do { try host.claim(path + "-lock") } catch {
            throw Failure(error.code, "the database \(path) can't be had: \(error.message)")
        }
    }

    /// Creates the file with mode 0600 if there is none and it may be created; removes other users' permissions from one that
    /// exists.
    ///
    /// - Throws: `Failure` with advice, if it can't be created or written.
    func prepare() throws(Failure) {
        try checkExists()
        let file = open(path, O_RDWR | (mayCreate ? O_CREAT : 0) | O_CLOEXEC | O_NOCTTY, 0o600)
        guard file >= 0 else {
            throw Failure(LECTERN_UNAVAILABLE, "\(path) can't be opened for writing: \(errnoMessage); \(advice)")
        }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            throw Failure(LECTERN_UNAVAILABLE, "\(path) is not a file")
        }
        if facts.st_mode & 0o077 != 0 && fchmod(file, 0o600) != 0 {
            throw Failure(
                LECTERN_UNAVAILABLE, "\(path) can be read by others and that can't be changed: \(errnoMessage)")
        }
    }

    private var errnoMessage: String { String(cString: strerror(errno)) }

    private var advice: String {
        switch errno {
        case ENOENT: "its folder must exist"
        case EACCES, EPERM: "the daemon's user must own it"
        case EROFS: "its file system is mounted read-only"
        default: "see that the daemon's user can write there"
        }
    }

    /// Initialises an empty database; refuses another program's, and one that a newer store has written.
    ///
    /// - Parameter connection: the writer's.
    /// - Throws: `Failure` that says what was found.
    func initialize(_ connection: Connection) throws(Failure) {
        try connection.run("BEGIN IMMEDIATE")
        do {
            try initializeInTransaction(connection)
            try connection.run("COMMIT")
        } catch {
            if connection.isInTransaction { try? connection.run("ROLLBACK") }
            throw error
        }
    }

    private func initializeInTransaction(_ connection: Connection) throws(Failure) {
        let owner = try connection.integer("PRAGMA application_id")
        let found = try connection.integer("PRAGMA user_version")
        let tables = try connection.integer("SELECT count(*) FROM sqlite_schema")
        guard owner == DatabaseFile.applicationID || (owner == 0 && tables == 0) else {
            throw Failure(
                LECTERN_UNAVAILABLE,
                "\(path) is a database of another program (application_id \(owner), \(tables) tables and indexes)")
        }
        guard found <= DatabaseFile.format else {
            throw Failure(
                LECTERN_UNAVAILABLE,
                "\(path) was written by a newer store (format \(found)); this one reads up to \(DatabaseFile.format)")
        }
        if found != DatabaseFile.format {
            guard mayCreate || owner == DatabaseFile.applicationID else {
                throw missingDatabase("there is no database in \(canonicalPath), which is empty")
            }
            try connection.runOnce("PRAGMA application_id = \(DatabaseFile.applicationID)")
            try connection.runOnce("PRAGMA user_version = \(DatabaseFile.format)")
            try connection.runOnce(DatabaseFile.feed)
        }
        let hasAuthor = try connection.integer("SELECT count(*) FROM pragma_table_info('store_change') WHERE name = 'method'") > 0
        if !hasAuthor { for text in DatabaseFile.author { try connection.runOnce(text) } }
    }
}
