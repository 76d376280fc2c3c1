// Who wants to hear of changes.

internal import Synchronization

/// What to call after a commit with changes. Any thread.
final class Ear: Sendable {
    private let heard = Mutex<(@Sendable () -> Void)?>(nil)

    /// From now on.
    func listen(_ heard: @escaping @Sendable () -> Void) {
        self.heard.withLock { $0 = heard }
    }

    /// Changes were committed.
    func tell() {
        heard.withLock { $0 }?()
    }
}
