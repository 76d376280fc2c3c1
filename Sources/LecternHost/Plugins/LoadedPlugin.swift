// A plugin that is open: its descriptor copied into Swift values, and the C table that runs it.

package import CLecternPlugin
internal import CLinux
internal import HostMessages
internal import LecternMessages
package import LecternProtobuf
internal import Synchronization

/// One step of a plugin's schema.
package struct PluginMigration: Equatable, Sendable {
    /// From 1, rising.
    package let number: UInt32
    /// One statement.
    package let sql: String
}

/// Where a plugin came from, by its file and stamp.
package struct PluginOrigin: Equatable, Sendable {
    /// The file.
    package var path = ""
    /// What was opened in its place; nil: itself.
    package var file: String?
    /// The compiler that built it; empty for C.
    package var toolchain = ""
    /// The version of the interface that it was built against.
    package var abiMajor = UInt16(LECTERN_ABI_MAJOR)
    /// Likewise.
    package var abiMinor = UInt16(LECTERN_ABI_MINOR)

    /// Makes an origin without a stamp.
    /// - Parameters:
    ///   - path: the file.
    ///   - file: what was opened in its place; nil: itself.
    ///   - toolchain: the compiler that built it; empty for C.
    ///   - abiMajor: the version of the interface that it was built against.
    ///   - abiMinor: likewise.
    package init(
        path: String = "", file: String? = nil, toolchain: String = "", abiMajor: UInt16 = UInt16(LECTERN_ABI_MAJOR),
        abiMinor: UInt16 = UInt16(LECTERN_ABI_MINOR)
    ) {
        self.path = path
        self.file = file
        self.toolchain = toolchain
        self.abiMajor = abiMajor
        self.abiMinor = abiMinor
    }
}

/// An open plugin. Immutable but for its figures; the C tables are valid for the life of the process.
///
/// `@unchecked`: the pointers lead to constant tables, and the interface says their functions may be
/// called on any thread.
package final class LoadedPlugin: @unchecked Sendable {
    /// "hello": also the prefix of its tables.
    package let name: String
    /// "1.0.0"
    package let version: String
    /// File, compiler, interface.
    package let origin: PluginOrigin
    /// Its methods, in the descriptor's order.
    package let methods: [PluginMethod]
    /// Its schema, in order.
    package let migrations: [PluginMigration]
    /// Services that it calls.
    package let mayCall: Set<String>
    /// Rights beyond its own tables.
    package let asksFor: Set<String>
    /// A google.protobuf.FileDescriptorSet of its services.
    let fileDescriptors: [UInt8]
    /// The same, read.
    package let descriptors: DescriptorPool
    /// Its lives with states: an encoded lectern.host.v1.StateTables; empty: none.
    let states: [UInt8]
    /// The message of its section of lectern.json5; empty: none.
    package let configurationType: String
    /// The encoded configuration that `start` is given. Set once, before the router starts.
    let configuration: Mutex<[UInt8]> = Mutex([])
    /// What it runs with.
    let table: UnsafePointer<lectern_plugin>
    /// The store that it is; nil for all others.
    let store: UnsafePointer<lectern_store>?
    /// The host's functions as this plugin has them.
    let host: HostTable
    /// What it may say to the database.
    let statements: StatementGuard
    /// The numbers of its methods in the activity memory, by the method's index.
    let functions: [UInt32]
    /// Which file it came from: size and time.
    package let file: String
    /// The number of what is no method: `start`, `check`, `stop`.
    let ownFunction: UInt32
    /// How long its handlers have held the writer, in nanoseconds.
    let writerNanoseconds = Atomic<UInt64>(0)

    /// Copies a plugin's descriptor.
    /// - Parameters:
    ///   - table: what `lectern_plugin_open` returned.
    ///   - host: the table that it was opened with.
    ///   - origin: where it came from.
    ///   - cache: files of descriptors that other plugins have, too.
    /// - Throws: `HostError` when the descriptor contradicts itself or this daemon.
    package init(
        table: UnsafePointer<lectern_plugin>, host: HostTable, origin: PluginOrigin, cache: DescriptorFileCache = DescriptorFileCache()
    ) throws(HostError) {
        guard table.pointee.size >= UInt64(LECTERN_PLUGIN_SIZE_1_0) else {
            throw HostError("expected a table of \(LECTERN_PLUGIN_SIZE_1_0) bytes, found one of \(table.pointee.size); build it again")
        }
        guard let descriptor = table.pointee.descriptor else {
            throw HostError("expected a descriptor in the plugin's table, found none; set it before lectern_plugin_open returns")
        }
        guard descriptor.pointee.size >= UInt64(LECTERN_DESCRIPTOR_SIZE_1_0) else {
            throw HostError(
                "expected a descriptor of \(LECTERN_DESCRIPTOR_SIZE_1_0) bytes, found one of \(descriptor.pointee.size); build it again")
        }
        let name = descriptor.pointee.name.text
        try LoadedPlugin.checkName(name)
        self.name = name
        self.version = descriptor.pointee.version.text
        self.origin = origin
        self.methods = try LoadedPlugin.methods(descriptor)
        self.migrations = (0..<Int(descriptor.pointee.migrations_count)).map {
            PluginMigration(number: descriptor.pointee.migrations[$0].number, sql: descriptor.pointee.migrations[$0].sql.text)
        }
        self.mayCall = Set((0..<Int(descriptor.pointee.may_call_count)).map { descriptor.pointee.may_call[$0].text })
        self.asksFor = Set((0..<Int(descriptor.pointee.asks_for_count)).map { descriptor.pointee.asks_for[$0].text })
        self.fileDescriptors = descriptor.pointee.file_descriptors.copied
        do {
            self.descriptors = try DescriptorPool(fileDescriptorSet: fileDescriptors, cache: cache)
        } catch {
            throw HostError(
                "plugin \(name): expected a google.protobuf.FileDescriptorSet, found bytes that are none (\(error)); "
                    + "generate its messages again")
        }
        self.states = try LoadedPlugin.states(descriptor, of: name)
        self.configurationType = descriptor.pointee.configuration_type.text
        self.table = table
        self.store = try LoadedPlugin.store(descriptor)
        self.host = host
        self.statements = StatementGuard(plugin: name)
        let number = clinux_activity_add_plugin(origin.path, origin.file ?? origin.path)
        clinux_activity_name_plugin(number, name, version, store == nil ? 0 : 1)
        self.functions = methods.map { clinux_activity_add_function(number, $0.name, $0.effect == .write ? 1 : 0) }
        self.file = ActivityNames.plugin(number, in: clinux_activity_own())?.file ?? ""
        self.ownFunction = clinux_activity_add_function(number, "", 0)
        try checkMigrations()
        try checkFunctions()
        host.bind(name: name)
    }

    /// Copies the records of the methods. `size` of the first is the distance between two, which may be less than this host's own.
    private static func methods(_ descriptor: UnsafePointer<lectern_descriptor>) throws(HostError) -> [PluginMethod] {
        guard descriptor.pointee.methods_count > 0, let first = descriptor.pointee.methods else { return [] }
        let stride = Int(clamping: first.pointee.size)
        guard stride >= LECTERN_METHOD_SIZE_1_0, stride <= methodBytesMax else {
            throw HostError(
                "method 0: expected a record of \(LECTERN_METHOD_SIZE_1_0) to \(methodBytesMax) bytes, found \(first.pointee.size); "
                    + "build the plugin again")
        }
        var methods: [PluginMethod] = []
        for index in 0..<Int(clamping: descriptor.pointee.methods_count) {
            let record = (UnsafeRawPointer(first) + index * stride).assumingMemoryBound(to: lectern_method.self)
            guard record.pointee.size == first.pointee.size else {
                throw HostError(
                    "method \(index): expected a record of \(stride) bytes as the first has, found \(record.pointee.size); build the plugin again")
            }
            methods.append(try PluginMethod(record, index: index))
        }
        return methods
    }

    private static let methodBytesMax = 4096

    /// The encoded StateTables of a descriptor that has them; a plugin of before 1.1 has not.
    private static func states(_ descriptor: UnsafePointer<lectern_descriptor>, of name: String) throws(HostError) -> [UInt8] {
        guard descriptor.pointee.size >= UInt64(LECTERN_DESCRIPTOR_SIZE_1_1) else { return [] }
        let bytes = descriptor.pointee.states.copied
        guard bytes.count <= statesBytesMax else {
            throw HostError("plugin \(name): expected at most \(statesBytesMax) bytes of states, found \(bytes.count); describe them more briefly")
        }
        do { _ = try Host.StateTables(bytes) } catch {
            throw HostError(
                "plugin \(name): expected a lectern.host.v1.StateTables, found bytes that are none (\(error)); build it against this daemon's SDK")
        }
        return bytes
    }

    private static let statesBytesMax = 1 << 20

    private static func store(_ descriptor: UnsafePointer<lectern_descriptor>) throws(HostError) -> UnsafePointer<lectern_store>? {
        guard let store = descriptor.pointee.store else { return nil }
        guard store.pointee.size >= UInt64(LECTERN_STORE_SIZE_1_0) else {
            throw HostError(
                "expected a store's table of \(LECTERN_STORE_SIZE_1_0) bytes, found one of \(store.pointee.size); build it again")
        }
        return store
    }

    /// A name is the prefix of tables, so it must not be the beginning of another's prefix.
    private static func checkName(_ name: String) throws(HostError) {
        let letters = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        let begins = name.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
        guard letters, begins, name.utf8.count <= 32, !["lectern", "partner", "sqlite", "pg"].contains(name) else {
            throw HostError(
                "the plugin's name is \"\(name)\"; expected 1 to 32 small letters and digits, beginning with a letter, "
                    + "and none of lectern, partner, sqlite and pg; change the name in its definition")
        }
    }

    private func checkMigrations() throws(HostError) {
        var last: UInt32 = 0
        for step in migrations {
            guard step.number > last else {
                throw HostError("plugin \(name): migration \(step.number) follows \(last); the numbers must begin at 1 and rise")
            }
            last = step.number
        }
    }

    private func checkFunctions() throws(HostError) {
        if methods.contains(where: { !$0.serverStreams || $0.clientStreams }) && table.pointee.call == nil {
            throw HostError("plugin \(name) has methods but no function `call`")
        }
        if methods.contains(where: { $0.prepares }) && table.pointee.prepare == nil {
            throw HostError("plugin \(name) has a method with `prepare` but no function `prepare`")
        }
        let streams = methods.contains { $0.serverStreams && !$0.clientStreams }
        if streams && (table.pointee.stream_open == nil || table.pointee.stream_step == nil || table.pointee.stream_close == nil) {
            throw HostError("plugin \(name) has a server stream but not all of stream_open, stream_step, stream_close")
        }
    }

    /// The functions of the store that it is; nil for all others. Valid for the life of the process.
    package var storeTable: UnsafePointer<lectern_store>? { store }

    /// Whether it is a store.
    package var isStore: Bool { store != nil }

    /// Sets what the plugin is started with; once, before the router starts.
    /// - Parameter section: its section of the configuration as an encoded message of `configurationType`.
    package func configure(_ section: [UInt8]) { configuration.withLock { $0 = section } }

    /// Starts the plugin with its configuration.
    /// - Parameter onStep: is called before the plugin is entered.
    /// - Throws: `HostError` with the plugin's own message.
    func start(onStep: (String) -> Void = { _ in }) throws(HostError) {
        guard let start = table.pointee.start else { return }
        let section = configuration.withLock { $0 }
        onStep("plugin \(origin.path): its start")
        try requireOK("could not start") { sink, context in
            Activity.start.note(ownFunction) { section.lent { start(table.pointee.plugin, $0, sink, context) } }
        }
    }

    /// Whether the plugin's configuration would do, without starting.
    /// - Parameter onStep: is called before the plugin is entered.
    /// - Throws: `HostError` with the plugin's own message.
    package func check(onStep: (String) -> Void) throws(HostError) {
        guard let check = table.pointee.check else { return }
        let section = configuration.withLock { $0 }
        onStep("plugin \(origin.path): its check")
        try requireOK("does not accept its configuration") { sink, context in
            Activity.check.note(ownFunction) { section.lent { check(table.pointee.plugin, $0, sink, context) } }
        }
    }

    /// Stops the plugin; once, after its last call has returned.
    func stop() {
        Activity.stop.note(ownFunction) { table.pointee.stop?(table.pointee.plugin) }
    }

    /// Runs a function of the plugin that reports an error as a message.
    /// - Throws: `HostError` with the message, unless the function returns LECTERN_OK.
    private func requireOK(
        _ failure: String, _ body: (lectern_bytes_sink, UnsafeMutableRawPointer) -> Int32
    ) throws(HostError) {
        let message = BytesCollector()
        let outcome = body(BytesCollector.sink, message.context)
        guard outcome == LECTERN_OK else {
            let text = String(decoding: message.bytes ?? [], as: UTF8.self)
            throw HostError(
                "plugin \(name) \(failure): \(text.isEmpty ? "it gave no reason" : text)",
                isPassing: outcome == LECTERN_RETRY)
        }
    }
}
