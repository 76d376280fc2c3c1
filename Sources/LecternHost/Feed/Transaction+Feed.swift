// The store's feed functions, called from Swift.

internal import CLecternPlugin
internal import LecternNet

extension Transaction {
    /// Adds a change to the feed, behind those that the unit added before.
    /// - Parameters:
    ///   - change: what was emitted.
    ///   - facts: when and where.
    ///   - principal: who was signed in there.
    ///   - method: the outermost method of the call.
    /// - Throws: `StoreError` when the store could not.
    func feedAppend(_ change: ChangeRecord, facts: CallFacts, by principal: Principal, method: String) throws(StoreError) {
        var pack = TextPack(bytes: 256 + change.body.count, texts: 7)
        let topic = pack.add(change.topic)
        let kind = pack.add(change.kind)
        let subject = pack.add(change.subject)
        let bodyType = pack.add(change.bodyType)
        let body = pack.add(change.body)
        let terminal = pack.add(facts.terminal.name)
        let methodPlace = pack.add(method)
        try check { message, context in
            pack.lent { texts in
                var recorded = lectern_recorded_change()
                recorded.size = UInt64(MemoryLayout<lectern_recorded_change>.size)
                recorded.change.size = UInt64(LECTERN_CHANGE_SIZE_1_0)
                recorded.change.topic = texts[topic]
                recorded.change.kind = texts[kind]
                recorded.change.subject = texts[subject]
                recorded.change.body_type = texts[bodyType]
                recorded.change.body = texts[body]
                recorded.happened_at_ms = facts.happenedAtMilliseconds
                recorded.recorded_at_ms = facts.nowMilliseconds
                recorded.certificate = facts.terminal.certificate.rawValue
                recorded.terminal = texts[terminal]
                recorded.person = principal.person
                recorded.session_kind = principal.session.rawValue
                recorded.method = texts[methodPlace]
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

    /// Deletes the oldest changes, up to the first that is too young.
    /// - Parameters:
    ///   - before: changes recorded before go, milliseconds since 1970 UTC.
    ///   - upTo: the highest position that may go.
    ///   - limit: at most so many.
    /// - Returns: how many went; 0 where the store can't prune.
    /// - Throws: `StoreError` when the store could not.
    func feedPrune(before: Int64, upTo: Int64, limit: Int) throws(StoreError) -> Int {
        guard store.pointee.size >= UInt64(LECTERN_STORE_SIZE_1_1), let prune = store.pointee.feed_prune else { return 0 }
        var removed: UInt64 = 0
        try check { prune(store.pointee.store, handle, before, upTo, UInt32(clamping: limit), &removed, $0, $1) }
        return Int(clamping: removed)
    }

    /// Where the feed begins: the position of the last change that was pruned; 0: none was.
    /// - Throws: `StoreError` when the store could not.
    func feedBegin() throws(StoreError) -> Int64 {
        guard store.pointee.size >= UInt64(LECTERN_STORE_SIZE_1_1), let begin = store.pointee.feed_begin else { return 0 }
        var position: Int64 = 0
        try check { begin(store.pointee.store, handle, &position, $0, $1) }
        return position
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
