// A lock file: the process that holds its lock owns what the file stands for, and the file's text names that process. The kernel
// releases the lock when the process ends, so a stale file needs no removal.

internal import CLinux
internal import Glibc

/// An open lock file. Confined to the thread that made it.
final class LockFile {
    private let descriptor: Int32
    private static let attemptsMax = 20
    private static let pauseMilliseconds: Int32 = 25

    /// Why the lock was not taken.
    enum Refusal: Error {
        /// Another process holds it; nil: it has not written its name yet.
        case owned(LockOwner?)
        /// The file can't be made or written.
        case system(ProcessError)
    }

    /// Takes a lock file that one process has alone.
    /// - Parameters:
    ///   - path: made if it is not there, with mode 600.
    ///   - record: who takes it.
    /// - Throws: `Refusal`.
    init(exclusive path: String, _ record: LockOwner) throws(Refusal) {
        descriptor = try LockFile.open(path)
        for _ in 0..<LockFile.attemptsMax {
            if try LockFile.lock(descriptor, CLINUX_LOCK_ALONE, path) {
                try LockFile.write(record, to: descriptor, path)
                return
            }
            _ = clinux_poll(-1, 0, LockFile.pauseMilliseconds)
        }
        throw .owned(LockFile.record(descriptor))
    }

    /// Takes a lock file that the workers of one supervisor share.
    /// - Parameters:
    ///   - path: made if it is not there, with mode 600.
    ///   - record: of the supervisor.
    /// - Throws: `Refusal`, after half a second in which the owner did not change.
    init(shared path: String, _ record: LockOwner) throws(Refusal) {
        descriptor = try LockFile.open(path)
        for _ in 0..<LockFile.attemptsMax {
            if try LockFile.lock(descriptor, CLINUX_LOCK_ALONE, path) {
                try LockFile.write(record, to: descriptor, path)
                if try LockFile.lock(descriptor, CLINUX_LOCK_SHARED, path) { return }
            } else if try LockFile.lock(descriptor, CLINUX_LOCK_SHARED, path) {
                // Whoever owns it has written its name before it shared the lock.
                if let owner = LockFile.record(descriptor), owner.isSame(as: record) { return }
                _ = try LockFile.lock(descriptor, CLINUX_UNLOCKED, path)
            }
            _ = clinux_poll(-1, 0, LockFile.pauseMilliseconds)
        }
        throw .owned(LockFile.record(descriptor))
    }

    deinit { if descriptor >= 0 { _ = clinux_close(descriptor) } }

    private static func open(_ path: String) throws(Refusal) -> Int32 {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600)
        guard descriptor >= 0 else { throw .system(ProcessError("the lock file \(path) can't be made", errno: errno)) }
        return descriptor
    }

    private static func lock(_ descriptor: Int32, _ kind: Int32, _ path: String) throws(Refusal) -> Bool {
        let result = clinux_file_lock(descriptor, kind)
        if result == -EAGAIN || result == -EACCES { return false }
        guard result == 0 else { throw .system(ProcessError("the lock file \(path) can't be locked", errno: -result)) }
        return true
    }

    private static func write(_ record: LockOwner, to descriptor: Int32, _ path: String) throws(Refusal) {
        let bytes = Array(record.text.utf8.prefix(LockOwner.bytesMax))
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
            throw .system(ProcessError("the lock file \(path) can't be written", errno: errno))
        }
    }

    private static func record(_ descriptor: Int32) -> LockOwner? {
        var bytes = [UInt8](repeating: 0, count: LockOwner.bytesMax)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return count > 0 ? LockOwner(String(decoding: bytes.prefix(count), as: UTF8.self)) : nil
    }
}
