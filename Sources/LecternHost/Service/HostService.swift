// What the daemon itself answers: Describe, Status, and where Watch begins.

internal import Glibc
internal import HostMessages
internal import LecternMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// The daemon's own service. Immutable but for what it is told of the network.
final class HostService: Sendable {
    /// "lectern.host.v1.Host"
    static let name = Host.description.name
    /// Its methods by name.
    let methods: [String: PluginMethod]

    let context: HostContext
    private let store: LoadedPlugin
    private let version: String
    private let startedAtMilliseconds: Int64
    private let described: [UInt8]
    /// The network's figures; set once there is a network.
    let connectionFigures = Mutex<ConnectionFigures?>(nil)

    /// Which configuration serves; set by the worker.
    let configuration = Mutex<ConfigurationReport?>(nil)
    /// The server's certificate and the authorities; set by the worker.
    let certificates = Mutex<[CertificateFacts]>([])

    /// Where the network's figures come from.
    struct ConnectionFigures {
        let read: @Sendable () -> (connections: Int, openCalls: Int)
    }

    /// Takes what an administrator lifts to the supervisor; set once there is one.
    let lifter = Mutex<Lifter?>(nil)

    /// Tells the supervisor of what is lifted.
    struct Lifter {
        /// Takes the entry's number, 0 for all; false: it could not be told.
        let lift: @Sendable (UInt32) -> Bool
    }

    /// Whether the worker drains.
    let isDraining = Atomic<Bool>(false)

    /// - Parameters:
    ///   - context: the host's context.
    ///   - store: the store's plugin, for Status.
    ///   - version: the daemon's.
    /// - Throws: `HostError` when the description cannot be made.
    init(context: HostContext, store: LoadedPlugin, version: String) throws(HostError) {
        self.context = context
        self.store = store
        self.version = version
        startedAtMilliseconds = context.clock.wallMilliseconds()
        var methods: [String: PluginMethod] = [:]
        for (index, method) in Host.description.methods.enumerated() {
            methods[method.name] = PluginMethod(method, index: index)
        }
        self.methods = methods
        do {
            described = try HostDescription(context.routes.plugins, own: Array(methods.values), version: version).answer().encoded()
        } catch {
            throw HostError("the services cannot be described: \(error)")
        }
    }

    /// Answers a unary method.
    /// - Parameters:
    ///   - method: Describe, Status or Lift.
    ///   - request: its encoded request.
    ///   - makeProblem: makes problems in the caller's language.
    /// - Returns: the answer's bytes.
    func answer(_ method: PluginMethod, _ request: [UInt8], _ makeProblem: HostProblem) -> CallOutcome {
        if method.name == HostService.name + "/Describe" { return .answered(described) }
        if method.name == HostService.name + "/Lift" { return lift(request, makeProblem) }
        guard let bytes = try? status().encoded() else { return .failed(HostProblem(language: "")(.internalError)) }
        return .answered(bytes)
    }

    /// What Status answers.
    func status() -> Host.StatusResponse {
        var status = Host.StatusResponse()
        status.version = version
        status.swift = HostService.swiftVersion
        status.startedAtMs = startedAtMilliseconds
        status.process = UInt32(getpid())
        status.plugins = (context.routes.plugins + [store]).map { plugin in
            var told = Host.PluginStatus()
            told.name = plugin.name
            told.version = plugin.version
            told.path = plugin.origin.path
            told.abiMajor = UInt32(plugin.origin.abiMajor)
            told.abiMinor = UInt32(plugin.origin.abiMinor)
            told.toolchain = plugin.origin.toolchain
            return told
        }
        let network = connectionFigures.withLock { $0 }?.read() ?? (connections: 0, openCalls: 0)
        status.connections = UInt32(clamping: network.connections)
        status.openCalls = UInt32(clamping: network.openCalls)
        status.callsServed = context.figures.served
        status.callsFailed = context.figures.failed
        let storeFigures = context.store.status()
        addServing(storeFigures, to: &status)
        status.store = figures(storeFigures).map { figure in
            var told = Host.Figure()
            told.name = figure.name
            told.value = figure.value
            return told
        }
        status.draining = isDraining.load(ordering: .relaxed)
        status.setAside = context.setAside.entries.map { told($0) }
        status.offReactor = context.routes.inOrder.filter { $0.method.isInline && !$0.isInline }.map(\.method.name)
        return status
    }

    /// What the store says of its database, and with which configuration and certificates the worker serves.
    private func addServing(_ figures: [(name: String, value: String)], to status: inout Host.StatusResponse) {
        let identity = context.database.withLock { $0 }
        var database = Host.DatabaseStatus()
        database.name = figures.first { $0.name == HostService.databaseFigure }?.value ?? ""
        database.bytes = figures.first { $0.name == HostService.bytesFigure }.flatMap { UInt64($0.value) } ?? 0
        database.history = identity.shortEpoch
        database.beganAtMs = identity.beganAtMilliseconds
        status.database = database
        if let report = configuration.withLock({ $0 }) {
            var told = Host.ConfigurationStatus()
            told.path = report.path
            told.startedAtMs = report.readAtMilliseconds
            told.refusedAtMs = report.refused?.atMilliseconds ?? 0
            told.refused = report.refused?.message ?? ""
            told.revokedProblem = report.revokedProblem ?? ""
            status.configuration = told
        }
        let now = context.clock.wallMilliseconds()
        status.certificates = certificates.withLock { $0 }.enumerated().map { index, facts in
            var told = Host.CertificateStatus()
            told.role = index == 0 ? "server" : "authority"
            told.name = facts.name
            told.serial = facts.serial
            told.endsAtMs = facts.endsSeconds * 1_000
            told.daysLeft = Int32(clamping: facts.daysLeft(nowMilliseconds: now))
            return told
        }
    }

    /// Figures of a store that have places of their own in the status; lectern_plugin.h names them.
    private static let databaseFigure = "database", bytesFigure = "database bytes"

    private func figures(_ store: [(name: String, value: String)]) -> [(name: String, value: String)] {
        let own = [
            ("calls_repeated", "\(context.figures.repeated.value)"), ("changes", "\(context.figures.changes.value)"),
        ]
        let writers = context.routes.plugins.map {
            ("writer_milliseconds.\($0.name)", "\($0.writerNanoseconds.value / 1_000_000)")
        }
        let ofStore = store.filter { $0.name != HostService.databaseFigure && $0.name != HostService.bytesFigure }
        return ofStore + own + context.queue.figures + writers
    }

    private static let swiftVersion: String = {
        #if swift(>=6.4)
        "6.4 or later"
        #elseif swift(>=6.3)
        "6.3"
        #else
        "6.2"
        #endif
    }()
}
