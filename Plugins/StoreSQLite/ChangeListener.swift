// The callback that the host registered for changes of the feed.

internal import Synchronization

/// Holds the host's callback and calls it after each commit with changes. Any thread.
final class ChangeListener: Sendable {
    private let callback = Mutex<Callback?>(nil)

    /// A struct around the function: a bare function behind a generic lock is wrapped once more at each access.
    private struct Callback {
        let onChange: @Sendable () -> Void
    }

    /// Registers the callback, in place of an earlier one.
    ///
    /// - Parameter onChange: called on the committing thread; must not block.
    func set(_ onChange: @escaping @Sendable () -> Void) {
        callback.withLock { $0 = Callback(onChange: onChange) }
    }

    /// Calls the callback, if one is registered. To be called after a commit with changes.
    func notify() {
        callback.withLock { $0 }?.onChange()
    }
}
