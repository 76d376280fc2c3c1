// What the tables of the C interface lead to: a definition, and the store once it is started.

internal import CLecternPlugin
internal import Synchronization

/// A store plugin in a process. Any thread may call it.
final class StorePlugin: Sendable {
    let definition: StoreDefinition
    let host: StoreHost
    private let running = Mutex<(any StoreEngine)?>(nil)

    /// - Parameters:
    ///   - definition: what its author gave.
    ///   - host: what the daemon offers.
    init(_ definition: StoreDefinition, _ host: StoreHost) {
        self.definition = definition
        self.host = host
    }

    /// Opens the store.
    ///
    /// - Parameter configuration: the encoded configuration message.
    /// - Throws: `Failure` with words for an administrator.
    func start(_ configuration: [UInt8]) throws(Failure) {
        let engine = try definition.open(configuration, host)
        running.withLock { $0 = engine }
    }

    /// The store, once started.
    var engine: (any StoreEngine)? { running.withLock { $0 } }
}
