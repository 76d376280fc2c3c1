// The plugin: what lecternd finds when it opens the shared object.

public import CLecternPlugin
internal import Synchronization

/// The store behind the interface's tables. Any thread may call it.
final class StorePlugin: Sendable {
    private let running = Mutex<Store?>(nil)
    let log: HostLog

    /// - Parameter log: where the store writes what no caller is told.
    init(_ log: HostLog) {
        self.log = log
    }

    /// Opens the store.
    ///
    /// - Parameter configuration: the encoded configuration message.
    /// - Throws: `Failure` with words for an administrator.
    func start(_ configuration: [UInt8]) throws(Failure) {
        let store = try Store(try Settings(configuration: configuration), log)
        running.withLock { $0 = store }
    }

    /// The store, once started.
    var store: Store? { running.withLock { $0 } }

    /// Stops the store if it runs.
    func stop() {
        store?.stop()
    }
}

/// The one function that the plugin exports; see `lectern_plugin.h`.
@c @implementation
public func lectern_plugin_open(_ host: UnsafePointer<lectern_host>!) -> UnsafePointer<lectern_plugin>! {
    PluginTables.make(StorePlugin(HostLog(host)))
}
