// The daemon's host inside the process of a plugin's tests: built plugins, the real store, a clock to advance, no network.

internal import Foundation
internal import LecternDaemon
internal import LecternHost
internal import LecternJSON
internal import LecternNet
internal import LecternProtobuf
public import LecternWire
internal import Synchronization

/// A host with plugins and a new, empty database. Everything but sockets, certificates and processes is the daemon's own: loading and
/// its checks, rules, transactions, request keys, sessions, the feed. Make one in each test; any thread.
public final class PluginHost: HostUnderTest {
    /// A plugin to load.
    public struct PluginFile: Sendable {
        /// The path of its shared object.
        public let path: String
        /// Its section of lectern.json5; empty: none.
        public let configuration: String

        /// - Parameters:
        ///   - path: its shared object; a name without a folder is looked for where `swift test` has built it.
        ///   - configuration: its section of lectern.json5, "{ loans_max: 3 }"; empty: none.
        public init(_ path: String, configuration: String = "") {
            self.path = path.contains("/") ? path : ProductLocation.folder + "/" + path
            self.configuration = configuration
        }
    }

    /// Why a host could not start: what the daemon would say.
    public struct Failure: Error, CustomStringConvertible {
        /// The loader's, the store's or the plugin's own message.
        public let description: String
    }

    /// The host's wall clock.
    public let clock: TestClock
    let router: Router
    let replies = CallRecorder()
    private let folder: String
    private let isStopped = Atomic(false)
    private let callNumbers = Atomic<UInt32>(0)
    /// Lives as long as the host: a database that its owner removes.
    private let database: (any Sendable)?

    /// Loads one plugin and starts it.
    /// - Parameters:
    ///   - plugin: its shared object, "libHelloPlugin.so": a path, or a name that is looked for where `swift test` has built it.
    ///   - configuration: its section of lectern.json5; empty: none.
    /// - Throws: `Failure`.
    public convenience init(plugin: String, configuration: String = "") throws {
        try self.init(plugins: [PluginFile(plugin, configuration: configuration)])
    }

    /// Loads plugins, as the daemon does, and starts them in their order, on a new SQLite database.
    /// - Parameters:
    ///   - plugins: the plugin under test, and those that it calls.
    ///   - storePlugin: the absolute path of libStoreSQLitePlugin.so; nil looks for it: the variable LECTERN_STORE_PLUGIN, beside the
    ///     first plugin, where the SDK's installation has it.
    /// - Throws: `Failure`, also where the store is not found.
    public convenience init(plugins: [PluginFile], storePlugin: String? = nil) throws {
        let store: String
        do { store = try storePlugin ?? ProductLocation.store(beside: plugins) } catch { throw Failure(description: "\(error)") }
        try self.init(plugins: plugins) { folder in PluginFile(store, configuration: "{ path: \"\(folder)/lectern.db\" }") }
    }

    /// The same on a store of one's own.
    /// - Parameters:
    ///   - plugins: the plugin under test, and those that it calls.
    ///   - database: what lives as long as the host; nil: nothing has to.
    ///   - store: the store's plugin with its section of lectern.json5, given a folder that goes with the host.
    /// - Throws: `Failure`.
    package init(plugins: [PluginFile], keeping database: (any Sendable)? = nil, store: (_ folder: String) -> PluginFile) throws {
        self.database = database
        clock = TestClock()
        folder = NSTemporaryDirectory() + "lectern-plugin-host-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        do {
            let loaded = try PluginHost.load(store(folder), plugins)
            router = try Router(
                plugins: loaded.services, store: loaded.store, limits: Limits(), log: .warnings, version: "test", clock: clock.hostClock)
            try router.start(runsTimers: false, runsFollowers: false)
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            throw Failure(description: "\(error)")
        }
    }

    deinit { stop() }

    /// Tests open the same plugins again and again.
    private static let cache = DescriptorFileCache()

    /// Opens plugins as the daemon does; nothing of them is started.
    static func load(
        _ store: PluginFile, _ plugins: [PluginFile], log: Log = .warnings
    ) throws -> (store: LoadedPlugin, services: [LoadedPlugin]) {
        let loader = PluginLoader(log: log, databases: DatabaseAccess(mayCreate: true), cache: cache)
        return try loader.openAll(store: try store.entry, services: try plugins.map { try $0.entry })
    }

    /// Ends all calls, the plugins and the store, and removes the database. Blocks; a second call does nothing.
    public func stop() {
        guard !isStopped.exchange(true, ordering: .acquiringAndReleasing) else { return }
        for call in replies.openCalls { router.callCancelled(call, .connectionLost) }
        router.drain()
        router.stop()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// A request key of the host's time, which a test may have moved on by more than keys are good for.
    public func newRequestKey() -> String { RequestKey.make(milliseconds: clock.nowMilliseconds) }

    /// Runs the timers that are due by the host's clock, one after another: advance the clock, then call this. Those that a timer
    /// schedules for a moment that has passed are run as well. Timers never run by themselves here. Blocks.
    /// - Returns: how many were run; one that failed is counted, and due again after its pause.
    @discardableResult
    public func runDueTimers() -> Int { router.timers.runDue() }

    /// Runs the methods that follow topics, until each has handled all changes that there are, its own included, or does not go on.
    /// Nothing else runs them in this host. Blocks.
    /// - Returns: why those do not go on that don't, by the method's name: empty where all are done. One that pauses after a
    ///   failure goes on when the clock was advanced and they are run again.
    @discardableResult
    public func runFollowers() throws(Problem) -> [String: String] { try router.runFollowers() }

    /// Connects as a terminal.
    /// - Parameter terminal: whose certificate it shows.
    /// - Returns: what makes calls; give it to a generated client, `Hello.Client(host.connect(.device("kiosk-1")))`.
    public func connect(_ terminal: Terminal) -> TestCaller { TestCaller(self, terminal) }

    /// Begins a call, as a reactor does once it has read it.
    func begin(_ open: Frame.Open, on connection: ServerConnection) -> ServerCall {
        let number = callNumbers.wrappingAdd(1, ordering: .relaxed).newValue
        let call = ServerCall(number: number, open: open, connection: connection)
        replies.began(call)
        router.callBegan(call)
        return call
    }
}

extension PluginHost.PluginFile {
    /// What the loader takes.
    fileprivate var entry: DaemonConfiguration.PluginEntry {
        get throws {
            let section = configuration.isEmpty ? nil : try JSON.parse(configuration, dialect: .json5)
            return DaemonConfiguration.PluginEntry(path: path, configuration: section)
        }
    }
}

extension Log {
    /// Errors alone: where faults are injected, warnings tell of nothing else.
    static let errors = Log(level: .error, format: Log.automaticFormat, labels: [Label("role", "test")])
    /// Warnings and errors, on standard error.
    static let warnings = Log(level: .warning, format: Log.automaticFormat, labels: [Label("role", "test")])
}
