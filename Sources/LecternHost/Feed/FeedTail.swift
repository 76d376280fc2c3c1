// Sees which changes were committed, here or by another worker or daemon, and rings the bell for them.

internal import LecternWire
internal import Synchronization

/// One look at the end of the feed. Never two at once; the caretaker sees to that.
final class FeedTail: StoreWork {
    private let context: HostContext
    private let found = Mutex(Finding())
    private let onEnd: @Sendable (Rest) -> Void

    /// What is left to be seen after a look.
    enum Rest: Sendable {
        /// Nothing: whatever comes will be heard of.
        case nothing
        /// More than one look takes.
        case more
        /// Changes that the store still holds back: nobody tells when it gives them.
        case heldBack
    }

    private struct Finding {
        var headers: [ChangeHeader] = []
        var rest = Rest.nothing
    }

    /// - Parameters:
    ///   - context: the host's surroundings.
    ///   - onEnd: is told when the bell was rung, and what is left.
    init(context: HostContext, onEnd: @escaping @Sendable (Rest) -> Void) {
        self.context = context
        self.onEnd = onEnd
    }

    let effect = UnitEffect.read
    let weight = 4_096
    let deadlineNanoseconds = Int64.max
    let isGivenUp = false

    func run(_ transaction: Transaction, attempt: UInt32) -> Verdict {
        var finding = Finding()
        do {
            let limit = context.limits.recentChangesMax
            finding.headers = try Feed(transaction).headers(after: context.bell.rungUpTo, limit: limit)
            finding.rest =
                finding.headers.count == limit ? .more : try Feed(transaction).end().isHeldBack ? .heldBack : .nothing
        } catch {
            context.log.warning("the feed could not be looked at", Label("words", error.words))
        }
        found.withLock { $0 = finding }
        return .discard
    }

    func done(_ code: StoreCode, words: String) {
        guard code == .ok else { return onEnd(.nothing) }
        let finding = found.withLock { $0 }
        if !finding.headers.isEmpty { context.bell.ring(finding.headers) }
        onEnd(finding.rest)
    }
}
