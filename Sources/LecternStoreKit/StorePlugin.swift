// What the tables of the C interface lead to: a definition, and the store once it is started.

internal import CLecternPlugin
internal import Synchronization

/// A store plugin in a process. Any thread may call it.
final class StorePlugin: Sendable {
    let definition: StoreDefinition
    private let log: HostLog
    private let running = Mutex<(any StoreEngine)?>(nil)

    /// - Parameters:
    ///   - definition: what its author gave.
    ///   - log: where the store writes what no caller is told.
    init(_ definition: StoreDefinition, _ log: HostLog) {
        self.definition = definition
        self.log = log
    }

    /// Opens the store.
    ///
    /// - Parameter configuration: the encoded configuration message.
    /// - Throws: `Failure` with words for an administrator.
    func start(_ configuration: [UInt8]) throws(Failure) {
        let engine = try definition.open(configuration, log)
        running.withLock { $0 = engine }
    }

    /// The store, once started.
    var engine: (any StoreEngine)? { running.withLock { $0 } }
}
