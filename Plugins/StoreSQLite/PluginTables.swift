// The C tables of the interface, and the few lines between them and the Swift behind.

internal import CLecternPlugin
internal import LecternMessages
internal import StoreSqliteMessages

/// Makes the plugin's tables. They live as long as the process, since the host keeps them.
enum PluginTables {
    /// - Parameter plugin: what the tables lead to; is kept for good.
    static func make(_ plugin: StorePlugin) -> UnsafePointer<lectern_plugin> {
        let opaque = Unmanaged.passRetained(plugin).toOpaque()
        let store = UnsafeMutablePointer<lectern_store>.allocate(capacity: 1)
        store.initialize(to: storeTable(opaque))
        let descriptor = UnsafeMutablePointer<lectern_descriptor>.allocate(capacity: 1)
        descriptor.initialize(to: lectern_descriptor())
        descriptor.pointee.size = UInt64(MemoryLayout<lectern_descriptor>.size)
        descriptor.pointee.name = constant("storesqlite")
        descriptor.pointee.version = constant("1.0.0")
        descriptor.pointee.file_descriptors = constant(StoreSqlite.descriptors.fileDescriptorSet)
        descriptor.pointee.configuration_type = constant("lectern.store.sqlite.v1.Configuration")
        descriptor.pointee.store = UnsafePointer(store)
        let table = UnsafeMutablePointer<lectern_plugin>.allocate(capacity: 1)
        table.initialize(to: pluginTable(opaque, UnsafePointer(descriptor)))
        return UnsafePointer(table)
    }

    /// Bytes that live as long as the process.
    private static func constant(_ text: StaticString) -> lectern_bytes {
        lectern_bytes(data: text.utf8Start, size: UInt64(text.utf8CodeUnitCount))
    }

    private static func constant(_ bytes: [UInt8]) -> lectern_bytes {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = copy.initialize(from: bytes)
        return lectern_bytes(data: UnsafePointer(copy.baseAddress), size: UInt64(bytes.count))
    }

    private static func pluginTable(
        _ opaque: UnsafeMutableRawPointer, _ descriptor: UnsafePointer<lectern_descriptor>
    ) -> lectern_plugin {
        var table = lectern_plugin()
        table.size = UInt64(MemoryLayout<lectern_plugin>.size)
        table.plugin = opaque
        table.descriptor = descriptor
        table.start = { plugin, configuration, error, context in
            PluginTables.with(plugin) { (plugin) throws(Failure) in
                try plugin.start(PluginTables.array(configuration))
            } failed: { PluginTables.give($0.message, error, context) }
        }
        table.check = { plugin, configuration, error, context in
            PluginTables.with(plugin) { (_) throws(Failure) in
                _ = try Settings(configuration: PluginTables.array(configuration))
            } failed: { PluginTables.give($0.message, error, context) }
        }
        table.stop = { plugin in
            _ = PluginTables.with(plugin) { (plugin) throws(Failure) in plugin.stop() } failed: { _ in }
        }
        return table
    }

    private static func storeTable(_ opaque: UnsafeMutableRawPointer) -> lectern_store {
        var table = lectern_store()
        table.size = UInt64(MemoryLayout<lectern_store>.size)
        table.store = opaque
        table.submit = { plugin, unit in
            guard let plugin, let unit else { return LECTERN_INVALID }
            return Unmanaged<StorePlugin>.fromOpaque(plugin)._withUnsafeGuaranteedRef {
                $0.store?.submit(unit) ?? LECTERN_BUSY
            }
        }
        table.query = { _, transaction, sql, parameters, count, row, context, changed, error, errorContext in
            PluginTables.within(transaction) { (transaction) throws(Failure) in
                let text = UnsafeBufferPointer(start: sql.data, count: Int(sql.size))
                let written = try transaction.query(text, parameters, Int(count)) { values in
                    guard let row else { return LECTERN_OK }
                    return row(context, values.baseAddress, UInt32(values.count))
                }
                changed?.pointee = written
            } failed: { PluginTables.give($0.message, error, errorContext) }
        }
        table.savepoint = { _, transaction in
            PluginTables.within(transaction) { (transaction) throws(Failure) in try transaction.savepoint() }
        }
        table.release = { _, transaction in
            PluginTables.within(transaction) { (transaction) throws(Failure) in try transaction.release() }
        }
        table.rollback = { _, transaction in
            PluginTables.within(transaction) { (transaction) throws(Failure) in try transaction.rollback() }
        }
        addText(&table)
        table.status = { plugin, row, context in
            PluginTables.with(plugin) { (plugin) throws(Failure) in
                PluginTables.rows(plugin.store?.status ?? [], row, context)
            } failed: { _ in }
        }
        table.stop = { plugin in
            _ = PluginTables.with(plugin) { (plugin) throws(Failure) in plugin.stop() } failed: { _ in }
        }
        return table
    }

    private static func addText(_ table: inout lectern_store) {
        table.text_put = { plugin, transaction, index, document, terms, count in
            PluginTables.within(transaction) { (transaction) throws(Failure) in
                let terms = UnsafeBufferPointer(start: terms, count: Int(count))
                try transaction.text(index, isWrite: true) { (text) throws(Failure) in
                    try text.put(document, terms)
                }
            } failed: { PluginTables.log($0, plugin) }
        }
        table.text_remove = { plugin, transaction, index, document in
            PluginTables.within(transaction) { (transaction) throws(Failure) in
                try transaction.text(index, isWrite: true) { (text) throws(Failure) in
                    try text.remove(document)
                }
            } failed: { PluginTables.log($0, plugin) }
        }
        table.text_search = { plugin, transaction, index, groups, count, after, limit, row, context in
            PluginTables.within(transaction) { (transaction) throws(Failure) in
                let groups = UnsafeBufferPointer(start: groups, count: Int(count))
                try transaction.text(index, isWrite: false) { (text) throws(Failure) in
                    try text.search(groups, after: after, limit: limit, in: transaction) { values in
                        guard let row else { return LECTERN_OK }
                        return row(context, values.baseAddress, UInt32(values.count))
                    }
                }
            } failed: { PluginTables.log($0, plugin) }
        }
    }

    /// The functions for text have no sink for words.
    private static func log(_ failure: Failure, _ plugin: UnsafeMutableRawPointer?) {
        guard let plugin, failure.code == LECTERN_STATEMENT || failure.code == LECTERN_UNAVAILABLE else { return }
        Unmanaged<StorePlugin>.fromOpaque(plugin).takeUnretainedValue().log.warning(failure.message)
    }

    private static func with(
        _ plugin: UnsafeMutableRawPointer?, _ body: (StorePlugin) throws(Failure) -> Void,
        failed: (Failure) -> Void
    ) -> Int32 {
        guard let plugin else { return LECTERN_INVALID }
        do {
            try body(Unmanaged<StorePlugin>.fromOpaque(plugin).takeUnretainedValue())
            return LECTERN_OK
        } catch {
            failed(error)
            return error.code
        }
    }

    private static func within(
        _ transaction: OpaquePointer?, _ body: (Transaction) throws(Failure) -> Void,
        failed: (Failure) -> Void = { _ in }
    ) -> Int32 {
        guard let transaction else { return LECTERN_INVALID }
        let object = Unmanaged<Transaction>.fromOpaque(UnsafeRawPointer(transaction))
        do {
            try body(object.takeUnretainedValue())
            return LECTERN_OK
        } catch {
            failed(error)
            return error.code
        }
    }

    private static func array(_ bytes: lectern_bytes) -> [UInt8] {
        Array(UnsafeBufferPointer(start: bytes.data, count: Int(bytes.size)))
    }

    private static func give(
        _ message: String, _ sink: lectern_bytes_sink?, _ context: UnsafeMutableRawPointer?
    ) {
        guard let sink else { return }
        var message = message
        message.withUTF8 { sink(context, lectern_bytes(data: $0.baseAddress, size: UInt64($0.count))) }
    }

    private static func rows(
        _ figures: [(name: String, value: Int)], _ row: lectern_row_sink?,
        _ context: UnsafeMutableRawPointer?
    ) {
        guard let row else { return }
        for figure in figures {
            var name = figure.name
            var value = String(figure.value)
            let answer = name.withUTF8 { name in
                value.withUTF8 { value in row(context, [text(name), text(value)], 2) }
            }
            if answer != LECTERN_OK { return }
        }
    }

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> lectern_value {
        var value = lectern_value()
        value.type = LECTERN_TEXT
        value.bytes = lectern_bytes(data: bytes.baseAddress, size: UInt64(bytes.count))
        return value
    }
}
