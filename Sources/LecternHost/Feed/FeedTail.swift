// Sees the changes that another worker committed.

internal import LecternWire
internal import Synchronization

/// Reads what is new in the table of changes and rings the bell for it. Any thread.
final class FeedTail: StoreWork {
    private let context: HostContext
    private let found = Mutex<[ChangeHeader]>([])
    private let onEnd: @Sendable (_ hasMore: Bool) -> Void

    /// - Parameters:
    ///   - context: the host's surroundings.
    ///   - onEnd: is told when all is done, and whether there may be more.
    init(context: HostContext, onEnd: @escaping @Sendable (_ hasMore: Bool) -> Void) {
        self.context = context
        self.onEnd = onEnd
    }

    let effect = Effect.read
    let weight = 4_096
    let deadlineNanoseconds = Int64.max
    let isCancelled = false

    func run(_ transaction: Transaction, attempt: UInt32) -> Verdict {
        do {
            let headers = try ChangeTable(transaction).headers(after: context.bell.seen, limit: context.limits.recentChangesMax)
            found.withLock { $0 = headers }
        } catch {
            context.log.warning("the feed could not be looked at", Label("words", error.words))
        }
        return .discard
    }

    func done(_ code: StoreCode, words: String) {
        let headers = found.withLock { $0 }
        if code == .ok, let last = headers.last {
            context.bell.ring(headers)
            context.bell.caughtUp(to: last.sequence)
        }
        onEnd(code == .ok && headers.count == context.limits.recentChangesMax)
    }
}
