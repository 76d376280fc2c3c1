// A change listener that a store under test calls through C.

/// Holds the closure that the store calls when changes may have been committed.
final class StoreChangeListener: Sendable {
    let onChange: @Sendable () -> Void

    init(_ onChange: @escaping @Sendable () -> Void) {
        self.onChange = onChange
    }
}
