// A file in the making: under a name of its own until it is whole and on disk.

internal import CLecternPlugin
internal import Glibc
internal import LecternStoreKit

/// A new file beside the one that it becomes. Removed again where it does not.
final class PartFile {
    /// Where it is made.
    let path: String
    private var isFinished = false

    /// Makes it, readable by its owner alone.
    /// - Parameters:
    ///   - target: what it becomes.
    ///   - owner: whose it is; nil: this process's user.
    /// - Throws: `Failure` where it can't be made.
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

    /// Fills it with another file's bytes.
    /// - Throws: `Failure` where one can't be read or the other written.
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

    /// Puts it on disk and gives it its name, which nothing may have yet.
    /// - Throws: `Failure`.
    func finish(as target: String) throws(Failure) {
        try PartFile.sync(path)
        guard link(path, target) == 0 else { throw errno == EEXIST ? PartFile.isThere(target) : PartFile.failed("\(target) can't be made") }
        isFinished = true
        unlink(path)
        try PartFile.sync(PartFile.folder(of: target))
    }

    /// The failure for a name that is taken.
    static func isThere(_ path: String) -> Failure {
        Failure(LECTERN_INVALID, "\(path) is there already; nothing is overwritten: give another name")
    }

    /// The folder of a file.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Puts a file or a folder's names on disk. The corresponding C function is `fsync`.
    static func sync(_ path: String) throws(Failure) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failed("\(path) can't be opened") }
        defer { close(file) }
        guard fsync(file) == 0 else { throw failed("\(path) can't be put on disk") }
    }

    /// A failure with the system's words.
    static func failed(_ words: String) -> Failure { Failure(LECTERN_UNAVAILABLE, "\(words): \(String(cString: strerror(errno)))") }
}
