// A closure that a store under test calls through C.

/// Hears of changes.
final class StoreEar: Sendable {
    let heard: @Sendable () -> Void

    init(_ heard: @escaping @Sendable () -> Void) {
        self.heard = heard
    }
}
