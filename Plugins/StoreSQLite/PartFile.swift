// A file that is written under a temporary name, synced, and only then linked to its own name.

internal import CLecternPlugin
internal import Glibc
internal import LecternStoreKit

/// A temporary file in the folder of its target. Removed on deinit unless it was finished.
final class PartFile {
    /// The temporary path.
    let path: String
    private var isFinished = false

    /// Creates it with mode 0600.
    /// - Parameters:
    ///   - target: the path that it gets by `finish`.
    ///   - owner: its owner; nil: this process's user.
    /// - Throws: `Failure` if it can't be created.
    init(beside target: String, ownedAs owner: (user: uid_t, group: gid_t)? = nil) throws(Failure) {
        path = "\(target).part-\(getpid())"
        let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw PartFile.failed("\(path) can't be made") }
        defer { close(file) }
        if let owner, geteuid() == 0, fchown(file, owner.user, owner.group) != 0 { throw PartFile.failed("\(path) can't be given to its owner") }
    }

    deinit {
        guard !isFinished else { return }
        for ending in ["", "-journal", "-wal", "-shm"] { unlink(path + ending) }
    }

    /// Copies another file into it.
    /// - Throws: `Failure` if one can't be read or the other written.
    func fill(from source: String, _ progress: (_ done: Int, _ total: Int) -> Void) throws(Failure) {
        let input = open(source, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { throw PartFile.failed("\(source) can't be read") }
        defer { close(input) }
        let output = open(path, O_WRONLY | O_CLOEXEC)
        guard output >= 0 else { throw PartFile.failed("\(path) can't be written") }
        defer { close(output) }
        var facts = stat()
        fstat(input, &facts)
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        var done = 0
        while true {
            let count = read(input, &buffer, buffer.count)
            guard count >= 0 else { throw PartFile.failed("\(source) can't be read") }
            if count == 0 { return }
            var written = 0
            while written < count {
                let more = buffer.withUnsafeBytes { write(output, $0.baseAddress.map { $0 + written }, count - written) }
                guard more > 0 else { throw PartFile.failed("\(path) can't be written") }
                written += more
            }
            done += count
            progress(done, Int(facts.st_size))
        }
    }

    /// Syncs it and links it to its target, which must not exist yet.
    /// - Throws: `Failure`.
    func finish(as target: String) throws(Failure) {
        try PartFile.sync(path)
        guard link(path, target) == 0 else { throw errno == EEXIST ? PartFile.exists(target) : PartFile.failed("\(target) can't be made") }
        isFinished = true
        unlink(path)
        try PartFile.sync(PartFile.folder(of: target))
    }

    /// The failure for a target that exists.
    static func exists(_ path: String) -> Failure {
        Failure(LECTERN_INVALID, "\(path) is there already; nothing is overwritten: give another name")
    }

    /// The folder of a file.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Syncs a file or a folder. The corresponding C function is `fsync`.
    static func sync(_ path: String) throws(Failure) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failed("\(path) can't be opened") }
        defer { close(file) }
        guard fsync(file) == 0 else { throw failed("\(path) can't be put on disk") }
    }

    /// A failure with the message of `errno`.
    static func failed(_ message: String) -> Failure { Failure(LECTERN_UNAVAILABLE, "\(message): \(String(cString: strerror(errno)))") }
}
