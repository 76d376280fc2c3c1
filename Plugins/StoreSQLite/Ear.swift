// Who wants to hear of changes.

internal import Synchronization

/// What to call after a commit with changes. Any thread.
final class Ear: Sendable {
    private let hearer = Mutex<Hearer?>(nil)

    private struct Hearer {
        let hear: @Sendable () -> Void
    }

    /// From now on.
    func listen(_ heard: @escaping @Sendable () -> Void) {
        hearer.withLock { $0 = Hearer(hear: heard) }
    }

    /// Changes were committed.
    func tell() {
        hearer.withLock { $0 }?.hear()
    }
}
