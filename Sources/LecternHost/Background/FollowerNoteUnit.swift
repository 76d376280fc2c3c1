// Notes in a follower's row that it passed changes over, or why it does not go on.

internal import LecternWire

/// A small WRITE for one row of the table of followers.
final class FollowerNoteUnit: FollowerUnit<Bool>, @unchecked Sendable {
    /// What is noted.
    enum Note: Sendable {
        /// It is at this position now.
        case advance(to: Int64)
        /// It does not go on.
        case block(FollowerBlock)
        /// Its plugin is loaded still.
        case seen
    }

    private let name: String
    private let position: Int64
    private let note: Note

    /// - Parameters:
    ///   - name: the follower's.
    ///   - position: where it is; a row that is elsewhere is left alone.
    init(
        _ name: String, at position: Int64, _ note: Note, context: HostContext, isStopping: @escaping @Sendable () -> Bool
    ) {
        self.name = name
        self.position = position
        self.note = note
        super.init(context: context, effect: .write, isStopping: isStopping)
    }

    override func find(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, Bool) {
        let table = FollowerTable(transaction)
        switch note {
        case .advance(let new):
            let isDone = try table.advance(name, from: position, to: new)
            return (isDone ? .keep : .discard, isDone)
        case .block(let block): try table.block(name, at: position, block)
        case .seen: try table.seen(name, now: context.clock.wallMilliseconds())
        }
        return (.keep, true)
    }
}
