// The Swift object behind the C tables: the definition, and the store once it is started.

internal import CLecternPlugin
internal import Synchronization

/// A store plugin in a process. Any thread may call it.
final class StorePlugin: Sendable {
    let definition: StoreDefinition
    let host: StoreHost
    private let running = Mutex<(any StoreEngine)?>(nil)

    /// - Parameters:
    ///   - definition: from the plugin's author.
    ///   - host: the daemon's table.
    init(_ definition: StoreDefinition, _ host: StoreHost) {
        self.definition = definition
        self.host = host
    }

    /// Opens the store.
    ///
    /// - Parameter configuration: the encoded configuration message.
    /// - Throws: `Failure` with a message for an administrator.
    func start(_ configuration: [UInt8]) throws(Failure) {
        let engine = try definition.open(configuration, host)
        running.withLock { $0 = engine }
    }

    /// The store, once started.
    var engine: (any StoreEngine)? { running.withLock { $0 } }
}
