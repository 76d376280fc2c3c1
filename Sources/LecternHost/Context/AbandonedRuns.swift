// Runs whose callers were answered while a thread was still at them.

internal import LecternNet

/// Counts what still runs although nobody waits for it, so that a plugin is stopped only after its last handler has
/// returned. Any thread.
final class AbandonedRuns: Sendable {
    private let count = Monitor(0)

    /// A caller was answered before the run was over.
    func add() { count.change { $0 += 1 } }
    /// Such a run is over.
    func remove() { count.change { $0 -= 1 } }
    /// Waits until none runs.
    func waitUntilNone() { _ = count.wait { $0 <= 0 ? true : nil } }
}
