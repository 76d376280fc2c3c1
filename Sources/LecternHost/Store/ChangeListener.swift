// The closure that the store calls, through C, when changes may have been committed.

internal import CLecternPlugin

/// Receives `feed_listen` of the store. Any thread.
final class ChangeListener: Sendable {
    private let onChanges: @Sendable () -> Void

    /// - Parameter onChanges: must not block.
    init(_ onChanges: @escaping @Sendable () -> Void) {
        self.onChanges = onChanges
    }

    /// The context for `listen`; valid as long as the listener lives.
    var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    /// What to pass to C together with `context`.
    static let listen: @convention(c) (UnsafeMutableRawPointer?) -> Void = { context in
        guard let context else { return }
        Unmanaged<ChangeListener>.fromOpaque(context).takeUnretainedValue().onChanges()
    }
}
