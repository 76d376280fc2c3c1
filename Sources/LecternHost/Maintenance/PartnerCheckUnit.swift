// Which partners may not call any more, for their streams that wait.

internal import LecternWire

/// One look at the partners that are suspended or withdrawn, by whatever daemon. Past the queue, by the maintenance thread.
final class PartnerCheckUnit: StoreUnit<Set<String>>, @unchecked Sendable {
    private let onEnd: @Sendable (Set<String>) -> Void

    /// - Parameters:
    ///   - context: the host's context.
    ///   - onEnd: is given their names, once, on any thread; where the store could not look, none.
    init(context: HostContext, onEnd: @escaping @Sendable (Set<String>) -> Void) {
        self.onEnd = onEnd
        super.init(context: context, effect: .read, weight: 1_024)
    }

    override func work(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, Set<String>) {
        (.discard, try PartnerTable(transaction).inactive())
    }

    override func finding(of error: StoreError) -> Set<String> {
        context.log.warning("the partners could not be looked at", Label("error", error.message))
        return []
    }

    override func ended(_ result: Result<Set<String>, StoreError>) { onEnd((try? result.get()) ?? []) }
}
