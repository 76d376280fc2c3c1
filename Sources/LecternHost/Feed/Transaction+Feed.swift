// The store's feed functions, called from Swift.

internal import CLecternPlugin
internal import LecternNet

extension Transaction {
    /// Adds a change to the feed, behind those that the unit added before.
    /// - Parameters:
    ///   - change: what was emitted.
    ///   - facts: when and where.
    /// - Throws: `StoreError` when the store could not.
    func feedAppend(_ change: ChangeRecord, facts: CallFacts) throws(StoreError) {
        var pack = TextPack()
        let places = [change.topic, change.kind, change.subject, change.bodyType, facts.terminal.name].map { pack.add($0) }
        let body = pack.add(change.body)
        try check { message, context in
            pack.lent { texts in
                var recorded = lectern_recorded_change()
                recorded.size = UInt64(MemoryLayout<lectern_recorded_change>.size)
                recorded.change.size = UInt64(LECTERN_CHANGE_SIZE_1_0)
                recorded.change.topic = texts[places[0]]
                recorded.change.kind = texts[places[1]]
                recorded.change.subject = texts[places[2]]
                recorded.change.body_type = texts[places[3]]
                recorded.change.body = texts[body]
                recorded.happened_at_ms = facts.happenedAtMilliseconds
                recorded.recorded_at_ms = facts.nowMilliseconds
                recorded.certificate = facts.terminal.certificate.rawValue
                recorded.terminal = texts[places[4]]
                return store.pointee.feed_append(store.pointee.store, handle, &recorded, message, context)
            }
        }
    }

    /// Reads the feed.
    /// - Parameters:
    ///   - after: the position of the last change that is known.
    ///   - limit: at most so many.
    ///   - isWhole: with the bodies.
    /// - Returns: the rows, see `lectern_store.feed_read`.
    /// - Throws: `StoreError` when the store could not.
    func feedRead(after: Int64, limit: Int, isWhole: Bool) throws(StoreError) -> [[SQLValue]] {
        let rows = RowCollector()
        try check { message, context in
            store.pointee.feed_read(
                store.pointee.store, handle, after, UInt32(clamping: limit), isWhole ? 1 : 0, RowCollector.sink, rows.context,
                message, context)
        }
        return rows.rows
    }

    /// Where the feed ends.
    /// - Throws: `StoreError` when the store could not.
    func feedEnd() throws(StoreError) -> FeedEnd {
        var position: Int64 = 0
        var heldBack: UInt32 = 0
        try check { store.pointee.feed_end(store.pointee.store, handle, &position, &heldBack, $0, $1) }
        return FeedEnd(position: position, isHeldBack: heldBack != 0)
    }
}
