// The file itself: who may read it, and whether it is ours.

internal import CLecternPlugin
internal import CSQLite
internal import LecternStoreKit
internal import Glibc

/// The database file before anything is done with it.
struct DatabaseFile {
    /// "LECT", at a fixed place of the file's first page.
    static let applicationID: Int64 = 0x4c45_4354

    /// The version of the store's own tables.
    static let format: Int64 = 1

    /// The changes, each at its position.
    private static let feed = """
        CREATE TABLE store_change (
            position INTEGER PRIMARY KEY, topic TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
            body_type TEXT NOT NULL, body BLOB NOT NULL, happened_at_ms INTEGER NOT NULL,
            recorded_at_ms INTEGER NOT NULL, certificate INTEGER NOT NULL, terminal TEXT NOT NULL) STRICT
        """

    private let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Creates the file if it is not there, readable by its owner alone, as its log will be; takes
    /// other people's rights from one that is.
    ///
    /// - Throws: `Failure` with words on what to do, if it can't be created or written.
    func prepare() throws(Failure) {
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600)
        guard file >= 0 else {
            throw Failure(LECTERN_UNAVAILABLE, "\(path) can't be opened for writing: \(systemWords); \(advice)")
        }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            throw Failure(LECTERN_UNAVAILABLE, "\(path) is not a file")
        }
        if facts.st_mode & 0o077 != 0 && fchmod(file, 0o600) != 0 {
            throw Failure(
                LECTERN_UNAVAILABLE, "\(path) can be read by others and that can't be changed: \(systemWords)")
        }
    }

    private var systemWords: String { String(cString: strerror(errno)) }

    private var advice: String {
        switch errno {
        case ENOENT: "its folder must exist"
        case EACCES, EPERM: "the daemon's user must own it"
        case EROFS: "its file system is mounted read-only"
        default: "see that the daemon's user can write there"
        }
    }

    /// Makes a new database ours, and refuses one that is not, or that a newer store has written.
    ///
    /// - Parameter connection: the writer's.
    /// - Throws: `Failure` that says which file was found.
    func claim(_ connection: Connection) throws(Failure) {
        try connection.run("BEGIN IMMEDIATE")
        do {
            try claimInTransaction(connection)
            try connection.run("COMMIT")
        } catch {
            if connection.isInTransaction { try? connection.run("ROLLBACK") }
            throw error
        }
    }

    private func claimInTransaction(_ connection: Connection) throws(Failure) {
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
        if found == DatabaseFile.format { return }
        try connection.runOnce("PRAGMA application_id = \(DatabaseFile.applicationID)")
        try connection.runOnce("PRAGMA user_version = \(DatabaseFile.format)")
        try connection.runOnce(DatabaseFile.feed)
    }
}
