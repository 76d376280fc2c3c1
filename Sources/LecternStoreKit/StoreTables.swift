// The C tables of a store plugin, and the calls from them into Swift.

package import CLecternPlugin

/// Makes a store plugin's tables. They are never freed, since the host keeps them.
package enum StoreTables {
    /// Makes the tables.
    ///
    /// - Parameters:
    ///   - host: the host's table.
    ///   - definition: the store.
    /// - Returns: what `lectern_plugin_open` is to return.
    package static func make(
        _ host: UnsafePointer<lectern_host>?, _ definition: StoreDefinition
    ) -> UnsafePointer<lectern_plugin> {
        let opaque = Unmanaged.passRetained(StorePlugin(definition, StoreHost(host))).toOpaque()
        var descriptor = lectern_descriptor()
        descriptor.size = UInt64(MemoryLayout<lectern_descriptor>.size)
        descriptor.name = constant(definition.name)
        descriptor.version = constant(definition.version)
        descriptor.file_descriptors = constant(definition.fileDescriptors)
        descriptor.configuration_type = constant(definition.configurationType)
        descriptor.store = constant(storeTable(opaque))
        return constant(pluginTable(opaque, constant(descriptor)))
    }

    /// A structure of the interface that lives as long as the process. Transparent, so that its size is the one that this plugin was
    /// compiled with: the Swift runtime knows one size for each C structure's name in a process, perhaps the host's, and generic code
    /// that is not inlined uses it.
    @_transparent
    private static func constant<Structure: BitwiseCopyable>(_ structure: Structure) -> UnsafePointer<Structure> {
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: MemoryLayout<Structure>.size, alignment: MemoryLayout<Structure>.alignment)
        let copy = memory.assumingMemoryBound(to: Structure.self)
        copy.pointee = structure
        return UnsafePointer(copy)
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
            StoreTables.withPlugin(plugin, MessageSink(sink: error, context: context)) { (plugin) throws(Failure) in
                try plugin.start(StoreTables.array(configuration))
            }
        }
        table.check = { plugin, configuration, error, context in
            StoreTables.withPlugin(plugin, MessageSink(sink: error, context: context)) { (plugin) throws(Failure) in
                try plugin.definition.check(StoreTables.array(configuration), plugin.host)
            }
        }
        table.stop = { plugin in
            _ = StoreTables.withPlugin(plugin, MessageSink()) { (plugin) throws(Failure) in plugin.engine?.stop() }
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
                $0.engine?.submit(unit) ?? LECTERN_BUSY
            }
        }
        table.read_now = { plugin, unit in
            guard let plugin, let unit else { return LECTERN_INVALID }
            return Unmanaged<StorePlugin>.fromOpaque(plugin)._withUnsafeGuaranteedRef {
                $0.engine?.readNow(unit) ?? LECTERN_BUSY
            }
        }
        table.run_now = { plugin, unit in
            guard let plugin, let unit else { return LECTERN_INVALID }
            return Unmanaged<StorePlugin>.fromOpaque(plugin)._withUnsafeGuaranteedRef {
                $0.engine?.runNow(unit) ?? LECTERN_INVALID
            }
        }
        addStatements(&table)
        addText(&table)
        addFeed(&table)
        addCopy(&table)
        table.feed_listen = { plugin, callback, context in
            guard let plugin, let callback else { return }
            let listener = ChangeListener(callback: callback, context: context)
            Unmanaged<StorePlugin>.fromOpaque(plugin).takeUnretainedValue().engine?.setChangeListener { listener.notify() }
        }
        table.status = { plugin, row, context in
            StoreTables.withPlugin(plugin, MessageSink()) { (plugin) throws(Failure) in
                StoreTables.rows(plugin.engine?.status ?? [], row, context)
            }
        }
        table.stop = { plugin in
            _ = StoreTables.withPlugin(plugin, MessageSink()) { (plugin) throws(Failure) in plugin.engine?.stop() }
        }
        return table
    }

    /// The host's callback for changes of the feed.
    private struct ChangeListener: @unchecked Sendable {  // the host allows its call on any thread
        let callback: @convention(c) (UnsafeMutableRawPointer?) -> Void
        let context: UnsafeMutableRawPointer?

        func notify() {
            callback(context)
        }
    }

    private static func array(_ bytes: lectern_bytes) -> [UInt8] {
        Array(UnsafeBufferPointer(start: bytes.data, count: Int(bytes.size)))
    }

    private static func rows(
        _ figures: [(name: String, value: String)], _ row: lectern_row_sink?, _ context: UnsafeMutableRawPointer?
    ) {
        guard let row else { return }
        for figure in figures {
            var (name, value) = figure
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
