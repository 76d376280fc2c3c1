// Opens plugins: checks the file's stamp, opens the file, then checks its descriptor.

internal import CLecternPlugin
internal import CLinux
internal import Glibc
package import LecternHost
internal import LecternNet
package import LecternWire
internal import LecternJSON
package import LecternProtobuf
internal import Synchronization

/// Opens the plugins of a configuration. Every refusal names the file, what was expected, what was found,
/// and what to do.
package struct PluginLoader {
    let log: Log
    /// What a store is allowed.
    let databases: DatabaseAccess
    /// Told before a plugin's code runs: which plugin, and where it is entered.
    let onStep: (String) -> Void
    /// Files of descriptors that were read already: nearly all plugins import the same.
    private let cache: DescriptorFileCache

    /// - Parameters:
    ///   - log: where the plugins' lines go.
    ///   - databases: what a store is allowed.
    ///   - cache: files of descriptors; a process that opens the same plugins again keeps it.
    ///   - onStep: called before a plugin's code runs, with the plugin and where it is entered.
    package init(
        log: Log, databases: DatabaseAccess = DatabaseAccess(), cache: DescriptorFileCache = DescriptorFileCache(),
        onStep: @escaping (String) -> Void = { _ in }
    ) {
        self.log = log
        self.databases = databases
        self.cache = cache
        self.onStep = onStep
    }

    /// Opens a service plugin or a store.
    /// - Parameter entry: its file and its section of the configuration.
    /// - Throws: `HostError`.
    func open(_ entry: DaemonConfiguration.PluginEntry) throws(HostError) -> LoadedPlugin { try open(entry) { _ throws(HostError) in } }

    /// - Parameter checkKind: refuses a plugin of the wrong kind, before its section of the configuration is read.
    private func open(
        _ entry: DaemonConfiguration.PluginEntry, _ checkKind: (LoadedPlugin) throws(HostError) -> Void
    ) throws(HostError) -> LoadedPlugin {
        do throws(HostError) {
            // A snapshot was checked when it was read.
            if entry.file == entry.path { try PluginFile.check(entry.path) }
            let stamp = try stamp(entry.file)
            let plugin = try load(entry, stamp)
            try checkKind(plugin)
            let pool = plugin.descriptors
            if !plugin.isStore { try check(plugin, against: pool) }
            let configuration = try configurationMessage(entry.configuration, of: plugin, pool)
            plugin.configure(configuration)
            return plugin
        } catch {
            throw HostError("plugin \(entry.path): \(error.description)")
        }
    }

    /// Opens the store and all service plugins, and checks that they fit together.
    /// - Throws: `HostError`.
    func openAll(_ configuration: DaemonConfiguration) throws(HostError) -> (store: LoadedPlugin, services: [LoadedPlugin]) {
        try openAll(store: configuration.store, services: configuration.plugins)
    }

    /// Opens a store and service plugins, and checks that they fit together.
    /// - Throws: `HostError`.
    package func openAll(
        store: DaemonConfiguration.PluginEntry, services entries: [DaemonConfiguration.PluginEntry]
    ) throws(HostError) -> (store: LoadedPlugin, services: [LoadedPlugin]) {
        let store = try openStore(store)
        var services: [LoadedPlugin] = []
        for entry in entries {
            services.append(try openService(entry))
        }
        try checkTogether(services)
        return (store, services)
    }

    /// Opens a store.
    /// - Throws: `HostError`, also where it is none.
    func openStore(_ entry: DaemonConfiguration.PluginEntry) throws(HostError) -> LoadedPlugin {
        try open(entry) { plugin throws(HostError) in
            guard plugin.isStore else { throw HostError("expected a store, found services; list it under plugins, and a store under store") }
        }
    }

    /// Opens a plugin with services.
    /// - Throws: `HostError`, also where it is a store.
    func openService(_ entry: DaemonConfiguration.PluginEntry) throws(HostError) -> LoadedPlugin {
        try open(entry) { plugin throws(HostError) in
            guard !plugin.isStore else { throw HostError("expected services, found a store; only one store can be loaded, under store") }
        }
    }

    private func stamp(_ path: String) throws(HostError) -> PluginStamp {
        let notes: [ElfNote]
        do { notes = try ElfNotes.of(path: path) } catch {
            throw HostError("expected a shared object, found: \(error.description); name the plugin's .so")
        }
        let stamp = try PluginStamp(notes: notes)
        try stamp.check()
        return stamp
    }

    private func load(_ entry: DaemonConfiguration.PluginEntry, _ stamp: PluginStamp) throws(HostError) -> LoadedPlugin {
        let path = entry.path
        let opening = clinux_activity_add_function(clinux_activity_add_plugin(path, entry.file), "", 0)
        defer { clinux_activity_note_modules() }
        onStep("plugin \(path): dlopen")
        guard let handle = Activity.open.note(opening, { dlopen(entry.file, RTLD_NOW | RTLD_LOCAL) }) else {
            let message = dlerror().map { String(cString: $0) } ?? "no reason was given"
            throw HostError("the dynamic linker can't open it: \(message); is a library that it needs missing?")
        }
        guard let symbol = dlsym(handle, "lectern_plugin_open") else {
            throw HostError("expected the function lectern_plugin_open, found none exported; link with Plugins/plugin.map")
        }
        let open = unsafeBitCast(symbol, to: lectern_plugin_open_function.self)
        let host = HostTable(file: path, log: log, functions: HostFunctions.makeTable(), databases: databases)
        clinux_activity_note_modules()
        onStep("plugin \(path): lectern_plugin_open")
        guard let table = Activity.open.note(opening, { open(host.pointer) }) else {
            throw HostError("lectern_plugin_open returned nothing; the plugin's own log lines say why")
        }
        guard table.pointee.size >= UInt64(stamp.pluginSize) else {
            throw HostError("expected a table of \(stamp.pluginSize) bytes as its stamp says, found \(table.pointee.size); build it again")
        }
        let origin = PluginOrigin(
            path: path, file: entry.file, toolchain: stamp.toolchain, abiMajor: stamp.abiMajor, abiMinor: stamp.abiMinor)
        return try LoadedPlugin(table: table, host: host, origin: origin, cache: cache)
    }

    /// Checks that the method table agrees with the descriptors. Both come from one .proto; a plugin in which they differ was built
    /// from two versions of it.
    private func check(_ plugin: LoadedPlugin, against pool: DescriptorPool) throws(HostError) {
        for method in plugin.methods {
            guard let described = pool.method(named: method.name) else {
                throw HostError("expected \(method.name) in its descriptors, found no such method; generate its messages again")
            }
            guard described.inputType == method.requestType, described.outputType == method.answerType,
                described.clientStreams == method.clientStreams, described.serverStreams == method.serverStreams,
                PluginLoader.holds(described.rule, for: method)
            else {
                throw HostError("expected \(method.name) in its table as its descriptors have it, found another; generate its messages again")
            }
        }
    }

    private static func holds(_ rule: MethodRule, for method: PluginMethod) -> Bool {
        let parties = rule.allow.map { [$0.certificate, $0.session] }
        return rule.effect == method.effect.rawValue && rule.timeoutMilliseconds == method.timeoutMilliseconds
            && rule.inline == method.isInline && rule.prepare == method.prepares && rule.secret == method.isSecret
            && rule.follow?.topics == method.follow?.topics.patterns && rule.follow?.fromOldest == method.follow?.fromOldest
            && parties == method.parties.map { [$0.certificate.rawValue, $0.session.rawValue] }
    }

    private func configurationMessage(
        _ json: JSON?, of plugin: LoadedPlugin, _ pool: DescriptorPool
    ) throws(HostError) -> [UInt8] {
        if plugin.configurationType.isEmpty {
            guard json == nil else { throw HostError("expected no configuration, found one; plugin \(plugin.name) takes none") }
            return []
        }
        do {
            return try MessageJSON(pool).jsonToMessage(
                json ?? .object([]), as: plugin.configurationType, root: "configuration", hints: \.name)
        } catch {
            throw HostError("its \(error)")
        }
    }

    private func checkTogether(_ services: [LoadedPlugin]) throws(HostError) {
        var names: [String: String] = [:]
        for plugin in services {
            if let other = names.updateValue(plugin.origin.path, forKey: plugin.name) {
                throw HostError("plugin \(plugin.origin.path): expected a name of its own, found \"\(plugin.name)\", which \(other) has too; load one of them")
            }
        }
        let offered = Set(services.flatMap(\.methods).map(\.service))
        for plugin in services {
            for needed in plugin.mayCall.sorted() where !offered.contains(needed) && !HostServices.forPlugins.contains(needed) {
                throw HostError("plugin \(plugin.origin.path): expected \(needed), which it calls, among the loaded services, found no such; load its plugin too")
            }
        }
    }
}
