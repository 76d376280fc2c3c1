// The functions of `lectern_store` that are called while a unit runs.

internal import CLecternPlugin

extension StoreTables {
    static func addStatements(_ table: inout lectern_store) {
        table.query = { _, transaction, sql, parameters, count, row, context, changed, error, errorContext in
            StoreTables.withHandle(transaction, MessageSink(sink: error, context: errorContext)) { (handle) throws(Failure) in
                let text = UnsafeBufferPointer(start: sql.data, count: Int(clamping: sql.size))
                let written = try handle.perform { (transaction) throws(Failure) in
                    try transaction.query(
                        text, parameters, Int(count), wantsChanged: changed != nil,
                        row: row.map { RowSink($0, context) })
                }
                changed?.pointee = written
            }
        }
        table.savepoint = { _, transaction, error, context in
            StoreTables.withHandle(transaction, MessageSink(sink: error, context: context)) { (handle) throws(Failure) in
                try handle.savepoint()
            }
        }
        table.release = { _, transaction, error, context in
            StoreTables.withHandle(transaction, MessageSink(sink: error, context: context)) { (handle) throws(Failure) in
                try handle.release()
            }
        }
        table.rollback = { _, transaction, error, context in
            StoreTables.withHandle(transaction, MessageSink(sink: error, context: context)) { (handle) throws(Failure) in
                try handle.rollback()
            }
        }
    }

    static func addText(_ table: inout lectern_store) {
        table.text_put = { _, transaction, index, document, terms, count, error, context in
            StoreTables.withTransaction(transaction, MessageSink(sink: error, context: context)) { (transaction) throws(Failure) in
                try transaction.textPut(index, document, UnsafeBufferPointer(start: terms, count: Int(clamping: count)))
            }
        }
        table.text_remove = { _, transaction, index, document, error, context in
            StoreTables.withTransaction(transaction, MessageSink(sink: error, context: context)) { (transaction) throws(Failure) in
                try transaction.textRemove(index, document)
            }
        }
        table.text_search = { _, transaction, index, groups, count, after, limit, row, context, error, errorContext in
            StoreTables.withTransaction(transaction, MessageSink(sink: error, context: errorContext)) { (transaction) throws(Failure) in
                let groups = UnsafeBufferPointer(start: groups, count: Int(clamping: count))
                try transaction.textSearch(index, groups, after: after, limit: limit) { values in
                    row?(context, values.baseAddress, UInt32(values.count)) ?? LECTERN_OK
                }
            }
        }
    }

    static func addFeed(_ table: inout lectern_store) {
        table.feed_append = { _, transaction, change, error, context in
            StoreTables.withTransaction(transaction, MessageSink(sink: error, context: context)) { (transaction) throws(Failure) in
                guard let change, change.pointee.size >= UInt64(LECTERN_RECORDED_CHANGE_SIZE_1_0) else {
                    throw Failure(LECTERN_INVALID, "there is no change")
                }
                try transaction.feedAppend(change)
            }
        }
        table.feed_read = { _, transaction, after, limit, whole, row, context, error, errorContext in
            StoreTables.withTransaction(transaction, MessageSink(sink: error, context: errorContext)) { (transaction) throws(Failure) in
                try transaction.feedRead(after: after, limit: limit, whole: whole != 0) { values in
                    row?(context, values.baseAddress, UInt32(values.count)) ?? LECTERN_OK
                }
            }
        }
        table.feed_end = { _, transaction, position, heldBack, error, context in
            StoreTables.withTransaction(transaction, MessageSink(sink: error, context: context)) { (transaction) throws(Failure) in
                let end = try transaction.feedEnd()
                position?.pointee = end.position
                heldBack?.pointee = end.isHeldBack ? 1 : 0
            }
        }
        table.feed_prune = { _, transaction, before, upTo, limit, removed, error, context in
            StoreTables.withTransaction(transaction, MessageSink(sink: error, context: context)) { (transaction) throws(Failure) in
                let count = try transaction.feedPrune(before: before, upTo: upTo, limit: limit)
                removed?.pointee = count
            }
        }
        table.feed_begin = { _, transaction, position, error, context in
            StoreTables.withTransaction(transaction, MessageSink(sink: error, context: context)) { (transaction) throws(Failure) in
                let begin = try transaction.feedBegin()
                position?.pointee = begin
            }
        }
    }

    /// The host's sink for a failure's message.
    struct MessageSink {
        var sink: lectern_bytes_sink?
        var context: UnsafeMutableRawPointer?

        /// Writes the message, if the host gave a sink.
        func write(_ message: String) {
            guard let sink else { return }
            var message = message
            message.withUTF8 { sink(context, lectern_bytes(data: $0.baseAddress, size: UInt64($0.count))) }
        }
    }

    /// Runs `body` with the plugin that a table's first argument points to.
    ///
    /// - Returns: `LECTERN_OK`, or the failure's code; its message goes to the sink.
    static func withPlugin(
        _ plugin: UnsafeMutableRawPointer?, _ message: MessageSink, _ body: (StorePlugin) throws(Failure) -> Void
    ) -> Int32 {
        guard let plugin else { return LECTERN_INVALID }
        return resultCode(message) { () throws(Failure) in
            try body(Unmanaged<StorePlugin>.fromOpaque(plugin).takeUnretainedValue())
        }
    }

    /// Runs `body` with the handle that an opaque `lectern_transaction` points to.
    private static func withHandle(
        _ transaction: OpaquePointer?, _ message: MessageSink, _ body: (TransactionHandle) throws(Failure) -> Void
    ) -> Int32 {
        guard let transaction else { return LECTERN_INVALID }
        let handle = Unmanaged<TransactionHandle>.fromOpaque(UnsafeRawPointer(transaction))
        // The store retains the handle while the unit runs.
        return handle._withUnsafeGuaranteedRef { handle in resultCode(message) { () throws(Failure) in try body(handle) } }
    }

    /// Runs `body` with the transaction of the handle, unless the unit is over or has failed.
    private static func withTransaction(
        _ transaction: OpaquePointer?, _ message: MessageSink, _ body: (any StoreTransaction) throws(Failure) -> Void
    ) -> Int32 {
        withHandle(transaction, message) { (handle) throws(Failure) in try handle.perform(body) }
    }

    private static func resultCode(_ message: MessageSink, _ body: () throws(Failure) -> Void) -> Int32 {
        do {
            try body()
            return LECTERN_OK
        } catch {
            message.write(error.message)
            return error.code
        }
    }
}
