// Sees which changes were committed, here or by another worker or daemon, and rings the bell for them.

internal import LecternWire

/// What one look at the end of the feed has found.
struct FeedFinding {
    var headers: [ChangeHeader] = []
    var rest = FeedTail.Rest.nothing
}

/// One look at the end of the feed. Never two at once; the maintenance thread sees to that.
final class FeedTail: StoreUnit<FeedFinding>, @unchecked Sendable {
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

    /// - Parameters:
    ///   - context: the host's surroundings.
    ///   - onEnd: is told when the bell was rung, and what is left.
    init(context: HostContext, onEnd: @escaping @Sendable (Rest) -> Void) {
        self.onEnd = onEnd
        super.init(context: context, effect: .read, weight: 4_096)
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, FeedFinding) {
        let limit = context.limits.recentChangesMax
        let headers = try Feed(transaction).headers(after: context.bell.rungUpTo, limit: limit)
        if headers.count == limit { return (.discard, FeedFinding(headers: headers, rest: .more)) }
        let isHeldBack = try Feed(transaction).end().isHeldBack
        return (.discard, FeedFinding(headers: headers, rest: isHeldBack ? .heldBack : .nothing))
    }

    override func finding(of error: StoreError) -> FeedFinding {
        context.log.warning("the feed could not be looked at", Label("words", error.words))
        return FeedFinding()
    }

    override func ended(_ result: Result<FeedFinding, StoreError>) {
        guard case .success(let finding) = result else { return onEnd(.nothing) }
        if !finding.headers.isEmpty { context.bell.ring(finding.headers) }
        onEnd(finding.rest)
    }
}
