// When a worker accepts connections on the health listener, which it shares with other workers.

internal import LecternHost
internal import LecternNet
internal import LecternWire

/// The health listener of a worker. Confined to the worker's main thread.
///
/// The supervisor owns the socket and each worker inherits it, so a check is never refused. A worker that starts while another
/// serves accepts once it serves; the other stops accepting when it is replaced. A worker that starts alone accepts from its
/// start and answers "not ready"; one that drains alone accepts to its end.
final class WorkerHealth {
    private let listeners: [Int32]
    private let address: DaemonConfiguration.Address?
    private let isAlone: Bool
    private let limits: Limits
    private let log: Log
    private let service = HealthService()
    private var server: HTTPServer?

    /// - Parameters:
    ///   - listeners: the inherited socket; none: there is no health listener.
    ///   - address: where it listens.
    ///   - isAlone: whether no other worker serves.
    ///   - limits: every bound.
    ///   - log: takes what happens.
    init(listeners: [Int32], address: DaemonConfiguration.Address?, isAlone: Bool, limits: Limits, log: Log) {
        self.listeners = listeners
        self.address = address
        self.isAlone = isAlone
        self.limits = limits
        self.log = log
    }

    /// The worker begins to start.
    /// - Throws: `SystemError` when the system gives no thread or descriptor.
    func start() throws(SystemError) {
        guard !listeners.isEmpty, isAlone else { return }
        try accept()
    }

    /// The worker serves.
    /// - Parameter router: what it serves with.
    /// - Throws: `SystemError` when the system gives no thread or descriptor.
    func serve(_ router: Router) throws(SystemError) {
        service.serve(router)
        if server == nil, !listeners.isEmpty { try accept() }
    }

    /// Another process answers there: this worker accepts no more connections.
    func stopAccepting() { server?.stopAccepting() }

    /// Ends.
    func stop() { server?.stop() }

    private func accept() throws(SystemError) {
        if let address, !address.isLoopback {
            log.warning(
                "health checks and metrics are answered on an address that is not this machine's alone",
                Label("health", address.description))
        }
        let made = try HTTPServer(taking: listeners, limits: limits, log: log, handler: service.handler)
        try made.start()
        server = made
    }
}
