// Reads which changes were committed, here or by another worker or daemon, and notifies those who wait for them.

internal import LecternWire
internal import Synchronization

/// The finding of one poll.
struct FeedFinding {
    var headers: [ChangeHeader] = []
    var remaining = FeedPollUnit.Remaining.nothing
    /// When the oldest change was recorded; nil: it was not looked at.
    var oldestMilliseconds: Int64?
}

/// One poll of the feed, from `ChangeNotifier.notifiedUpTo` to its end. Never two at once; the maintenance thread sees to that.
final class FeedPollUnit: StoreUnit<FeedFinding>, @unchecked Sendable {
    private let readsOldest: Bool
    private let onEnd: @Sendable (Remaining) -> Void

    /// What remains to be polled.
    enum Remaining: Sendable {
        /// Nothing: the store notifies of later changes.
        case nothing
        /// More changes than one poll reads.
        case more
        /// Changes that the store holds back: it does not notify when they can be read.
        case heldBack
    }

    /// - Parameters:
    ///   - context: the host's context.
    ///   - readsOldest: whether to read as well, for the figures, how old the feed is.
    ///   - onEnd: is called when all were notified, with what is left.
    init(context: HostContext, readsOldest: Bool = false, onEnd: @escaping @Sendable (Remaining) -> Void) {
        self.readsOldest = readsOldest
        self.onEnd = onEnd
        super.init(context: context, effect: .read, weight: 4_096)
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, FeedFinding) {
        let oldest = readsOldest ? try Feed(transaction).oldestMilliseconds() : nil
        let limit = context.limits.recentChangesMax
        let headers = try Feed(transaction).headers(after: context.changeNotifier.notifiedUpTo, limit: limit)
        if headers.count == limit { return (.discard, FeedFinding(headers: headers, remaining: .more, oldestMilliseconds: oldest)) }
        let isHeldBack = try Feed(transaction).end().isHeldBack
        return (.discard, FeedFinding(headers: headers, remaining: isHeldBack ? .heldBack : .nothing, oldestMilliseconds: oldest))
    }

    override func finding(of error: StoreError) -> FeedFinding {
        context.log.warning("the feed could not be looked at", Label("error", error.message))
        return FeedFinding()
    }

    override func ended(_ result: Result<FeedFinding, StoreError>) {
        guard case .success(let finding) = result else { return onEnd(.nothing) }
        if let oldest = finding.oldestMilliseconds { context.figures.oldestChangeMilliseconds.store(oldest, ordering: .relaxed) }
        if !finding.headers.isEmpty { context.changeNotifier.notify(finding.headers) }
        onEnd(finding.remaining)
    }
}
