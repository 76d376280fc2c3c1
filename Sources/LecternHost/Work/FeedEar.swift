// A closure that the store calls through C when changes may have been committed.

internal import CLecternPlugin

/// Hears of changes from the store. Any thread.
final class FeedEar: Sendable {
    private let heard: @Sendable () -> Void

    /// - Parameter heard: must not block.
    init(_ heard: @escaping @Sendable () -> Void) {
        self.heard = heard
    }

    /// The context for `listen`; valid as long as the ear lives.
    var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    /// What to pass to C together with `context`.
    static let listen: @convention(c) (UnsafeMutableRawPointer?) -> Void = { context in
        guard let context else { return }
        Unmanaged<FeedEar>.fromOpaque(context).takeUnretainedValue().heard()
    }
}
