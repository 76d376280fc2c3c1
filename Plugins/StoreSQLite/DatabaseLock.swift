// The exclusive lock on a database file that a restore replaces.

internal import CLecternPlugin
internal import Glibc
internal import LecternStoreKit

/// An exclusive lock on the byte range on which every SQLite connection holds a shared lock, so no process has the file open.
struct DatabaseLock {
    /// SQLite's bytes for shared locks: PENDING_BYTE + 2, 510 of them (os.h, "file format" of locks).
    private static let sharedFirst: off_t = 0x4000_0002, sharedSize: off_t = 510

    /// The owner of the file, or of its folder if there is no file; the restored file gets the same.
    let owner: (user: uid_t, group: gid_t)
    private let path: String
    private let file: Int32

    /// Locks the file, if it exists.
    /// - Throws: `Failure`: LECTERN_BUSY with the process that has it open.
    init(_ path: String) throws(Failure) {
        self.path = path
        var facts = stat()
        guard stat(path, &facts) == 0 || stat(PartFile.folder(of: path), &facts) == 0 else {
            throw PartFile.failed("\(PartFile.folder(of: path)) can't be used")
        }
        owner = (facts.st_uid, facts.st_gid)
        file = open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 || errno == ENOENT else { throw PartFile.failed("\(path) can't be opened for writing") }
        guard file >= 0 else { return }
        var lock = DatabaseLock.lock()
        guard fcntl(file, F_SETLK, &lock) != 0 else { return }
        lock = DatabaseLock.lock()
        let holder = fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK) ? "process \(lock.l_pid)" : "another process"
        close(file)
        throw Failure(LECTERN_BUSY, "\(path) is in use by \(holder); stop the daemon first: systemctl stop lecternd")
    }

    private static func lock() -> flock {
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = sharedFirst
        lock.l_len = sharedSize
        return lock
    }

    /// Moves the database and its log into a new folder beside it. After a crash in between the next restore moves the rest.
    /// - Returns: the folder; nil if there was no database.
    /// - Throws: `Failure`.
    func moveAside() throws(Failure) -> String? {
        let files = ["", "-wal", "-shm", "-journal"].filter { access(path + $0, F_OK) == 0 }
        guard !files.isEmpty else { return nil }
        var now = time(nil), parts = tm()
        gmtime_r(&now, &parts)
        var text = [CChar](repeating: 0, count: 32)
        strftime(&text, text.count, "%Y-%m-%dT%H%M%SZ", &parts)
        let stamp = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let folder = "\(path).before-\(stamp)"
        guard mkdir(folder, 0o700) == 0 else { throw PartFile.failed("\(folder) can't be made") }
        if geteuid() == 0 { _ = chown(folder, owner.user, owner.group) }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        for ending in files {
            guard rename(path + ending, "\(folder)/\(name)\(ending)") == 0 else { throw PartFile.failed("\(path)\(ending) can't be moved") }
        }
        try PartFile.sync(folder)
        try PartFile.sync(PartFile.folder(of: path))
        return folder
    }

    /// Releases the lock.
    func release() { if file >= 0 { close(file) } }
}
