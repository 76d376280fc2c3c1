// The state directory: locked by one supervisor at a time, and marked once a daemon has served with it.

internal import CLinux
internal import Foundation
internal import Glibc

/// A state directory that this supervisor owns until this object goes. Confined to the supervisor's thread.
final class StateDirectory {
    /// Where it is.
    let path: String
    /// Whether no daemon has ever served with it: nothing is in it.
    private(set) var isUntouched: Bool
    private let lock: LockFile
    static let lockName = "lecternd.lock"
    static let markName = "lecternd.initialised"

    /// Makes the directory if it is not there, and takes it.
    /// - Parameters:
    ///   - path: an absolute path.
    ///   - record: who takes it.
    /// - Throws: `ProcessError` where it can't be made, or another supervisor has it.
    init(_ path: String, _ record: LockOwner) throws(ProcessError) {
        self.path = path
        try StateDirectory.check(path)
        if mkdir(path, 0o700) != 0, errno != EEXIST {
            throw ProcessError("the state directory \(path) can't be made", errno: errno)
        }
        do throws(LockFile.Refusal) {
            lock = try LockFile(exclusive: path + "/" + StateDirectory.lockName, record)
        } catch {
            switch error {
            case .system(let error): throw error
            case .owned(let owner):
                throw ProcessError(
                    "the state directory \(path) is in use by \(owner.map(\.description) ?? "another daemon"); "
                        + "end that one, or give this one a state_directory of its own")
            }
        }
        isUntouched = StateDirectory.isUntouched(path)
    }

    /// Whether a daemon that starts with a state directory may make its database there: it holds nothing.
    /// - Parameter path: the directory, which need not exist.
    static func isUntouched(_ path: String) -> Bool {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.allSatisfy { $0 == lockName }
    }

    /// Notes that a daemon has served with it: from now on a database that is missing was not always missing.
    /// - Throws: `ProcessError` where that can't be written.
    func markServed() throws(ProcessError) {
        guard isUntouched || !FileManager.default.fileExists(atPath: path + "/" + StateDirectory.markName) else { return }
        let file = open(path + "/" + StateDirectory.markName, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw ProcessError("\(path)/\(StateDirectory.markName) can't be made", errno: errno) }
        defer { close(file) }
        let text = Array("lecternd has served with this directory. It makes no other database for it by itself; lecternd --init does.\n".utf8)
        guard write(file, text, text.count) == text.count, fsync(file) == 0 else {
            throw ProcessError("\(path)/\(StateDirectory.markName) can't be written", errno: errno)
        }
        isUntouched = false
    }
}
