// The feed in the hands of a test.

internal import CLecternPlugin

extension StoreSession {
    /// Adds a change to the feed.
    package func append(_ change: StoreChange) throws(StoreFailure) {
        let texts = [change.topic, change.kind, change.subject, change.bodyType, change.terminal, change.method]
        try check { message, context in
            withBytes(texts) { texts in
                (change.body ?? []).withUnsafeBufferPointer { body in
                    var recorded = lectern_recorded_change()
                    recorded.size = UInt64(MemoryLayout<lectern_recorded_change>.size)
                    recorded.change.size = UInt64(MemoryLayout<lectern_change>.size)
                    recorded.change.topic = texts[0]
                    recorded.change.kind = texts[1]
                    recorded.change.subject = texts[2]
                    recorded.change.body_type = texts[3]
                    recorded.change.body = lectern_bytes(data: body.baseAddress, size: UInt64(body.count))
                    recorded.happened_at_ms = change.happenedAt
                    recorded.recorded_at_ms = change.recordedAt
                    recorded.certificate = change.certificate
                    recorded.terminal = texts[4]
                    recorded.person = change.person
                    recorded.session_kind = change.sessionKind
                    recorded.method = texts[5]
                    return table.pointee.feed_append(table.pointee.store, transaction, &recorded, message, context)
                }
            }
        }
    }

    /// Reads the feed.
    ///
    /// - Returns: changes and their positions.
    package func changes(
        after: Int64 = 0, limit: UInt32 = 1_000, whole: Bool = true
    ) throws(StoreFailure) -> [(position: Int64, change: StoreChange)] {
        var found: [(position: Int64, change: StoreChange)] = []
        let sink = RowSink { row in
            guard case .integer(let position) = row.first, let change = StoreChange(row.dropFirst()) else { return false }
            found.append((position, change))
            return true
        }
        try check { message, context in
            table.pointee.feed_read(
                table.pointee.store, transaction, after, limit, whole ? 1 : 0, RowSink.receive,
                Unmanaged.passUnretained(sink).toOpaque(), message, context)
        }
        return withExtendedLifetime(sink) { found }
    }

    /// Deletes the oldest changes.
    ///
    /// - Returns: how many went.
    package func prune(before: Int64, upTo: Int64 = .max, limit: UInt32 = 1_000) throws(StoreFailure) -> Int {
        var removed: UInt64 = 0
        guard let prune = table.pointee.feed_prune else { return 0 }
        try check { prune(table.pointee.store, transaction, before, upTo, limit, &removed, $0, $1) }
        return Int(removed)
    }

    /// Where the feed begins.
    package func feedBegin() throws(StoreFailure) -> Int64 {
        var position: Int64 = 0
        guard let begin = table.pointee.feed_begin else { return 0 }
        try check { begin(table.pointee.store, transaction, &position, $0, $1) }
        return position
    }

    /// Where the feed ends.
    package func feedEnd() throws(StoreFailure) -> (position: Int64, isHeldBack: Bool) {
        var position: Int64 = 0
        var heldBack: UInt32 = 0
        try check { table.pointee.feed_end(table.pointee.store, transaction, &position, &heldBack, $0, $1) }
        return (position, heldBack != 0)
    }
}
