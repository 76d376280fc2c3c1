// Which databases this daemon has for itself: lock files that its workers share, beside the databases.

internal import LecternHost
internal import LecternNet
internal import Synchronization

/// The lock files that a worker holds for its supervisor. Any thread.
final class DatabaseClaims: DatabaseClaiming {
    private let record: LockOwner
    private let held = Mutex(Held())

    private struct Held: @unchecked Sendable {  // under the mutex alone
        var files: [LockFile] = []
    }

    /// - Parameter record: of the supervisor.
    init(_ record: LockOwner) {
        self.record = record
    }

    /// Takes a lock file.
    /// - Parameter path: the file.
    /// - Returns: nil: it is ours; else why not. It may pass where the daemon that has it is about to end.
    func claim(_ path: String) -> HostError? {
        do throws(LockFile.Refusal) {
            let file = try LockFile(shared: path, record)
            held.withLock { $0.files.append(file) }
            return nil
        } catch {
            switch error {
            case .system(let error): return HostError(error.description)
            case .owned(let owner):
                // Whose supervisor is gone is draining, or will be at once.
                let isAlive = owner?.isAlive ?? false
                return HostError(
                    "it is in use by \(owner.map(\.description) ?? "another daemon"); "
                        + (isAlive ? "end that one, or name another database" : "that one is about to end"),
                    isPassing: !isAlive)
            }
        }
    }

    /// Lets go of all: the supervisor is gone, and another may come while this worker drains.
    func release() {
        held.withLock { $0.files = [] }
    }
}
