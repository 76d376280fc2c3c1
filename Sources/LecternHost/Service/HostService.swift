// The daemon's own service: answers all of its methods but one. Watch is a stream of the router.

internal import Glibc
internal import HostMessages
internal import LecternMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// The daemon's own service. Any thread; immutable but for what the worker sets once it serves.
final class HostService: Sendable {
    /// "lectern.host.v1.Host"
    static let name = Host.description.name
    /// Its methods by name.
    let methods: [String: PluginMethod]

    let context: HostContext
    let followers: Followers
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

    /// Reads the network's figures.
    struct ConnectionFigures {
        let read: @Sendable () -> (connections: Int, openCalls: Int)
    }

    /// Sends what an administrator lifts to the supervisor; set by the worker.
    let lifter = Mutex<Lifter?>(nil)

    /// Sends a lift to the supervisor.
    struct Lifter {
        /// Takes the entry's number, 0 for all; false: the control socket is full or closed.
        let lift: @Sendable (UInt32) -> Bool
    }

    /// Lists timers by the methods that are loaded.
    let timerList: TimerList

    /// Whether the worker drains.
    let isDraining = Atomic<Bool>(false)

    /// - Parameters:
    ///   - context: the host's context.
    ///   - followers: those of the worker.
    ///   - store: the store's plugin, for Status.
    ///   - version: the daemon's.
    /// - Throws: `HostError` when the description cannot be made.
    init(context: HostContext, followers: Followers, store: LoadedPlugin, version: String) throws(HostError) {
        self.context = context
        self.followers = followers
        self.store = store
        self.version = version
        startedAtMilliseconds = context.clock.wallMilliseconds()
        var methods: [String: PluginMethod] = [:]
        for (index, method) in Host.description.methods.enumerated() {
            methods[method.name] = PluginMethod(method, index: index)
        }
        self.methods = methods
        timerList = TimerList(methods: context.routes.inOrder.filter(\.method.isForTimers).map(\.method.name))
        do {
            described = try HostDescription(context.routes.plugins, own: Array(methods.values), version: version).answer().encoded()
        } catch {
            throw HostError("the services cannot be described: \(error)")
        }
    }

    /// Answers a unary method that touches no data.
    /// - Parameters:
    ///   - method: Describe, Clock, Status or Lift.
    ///   - request: its encoded request.
    ///   - makeProblem: makes problems in the caller's language.
    /// - Returns: the answer's bytes.
    func answer(_ method: PluginMethod, _ request: [UInt8], _ makeProblem: HostProblem) -> CallOutcome {
        let bytes: [UInt8]?
        switch method.name.dropFirst(HostService.name.count + 1) {
        case "Describe": return .answered(described)
        case "Lift": return lift(request, makeProblem)
        case "Clock": bytes = try? Host.ClockResponse(nowMs: context.clock.wallMilliseconds()).encoded()
        default: bytes = try? status().encoded()
        }
        guard let bytes else { return .failed(HostProblem(language: "")(.internalError)) }
        return .answered(bytes)
    }

    /// The answer of Status.
    func status() -> Host.StatusResponse {
        var status = Host.StatusResponse()
        status.version = version
        status.swift = HostService.swiftVersion
        status.startedAtMs = startedAtMilliseconds
        status.process = UInt32(getpid())
        status.plugins = (context.routes.plugins + [store]).map { plugin in
            var record = Host.PluginStatus()
            record.name = plugin.name
            record.version = plugin.version
            record.path = plugin.origin.path
            record.abiMajor = UInt32(plugin.origin.abiMajor)
            record.abiMinor = UInt32(plugin.origin.abiMinor)
            record.toolchain = plugin.origin.toolchain
            return record
        }
        let network = connectionFigures.withLock { $0 }?.read() ?? (connections: 0, openCalls: 0)
        status.connections = UInt32(clamping: network.connections)
        status.openCalls = UInt32(clamping: network.openCalls)
        status.callsServed = context.figures.served
        status.callsFailed = context.figures.failed
        let storeFigures = context.store.status()
        addServing(storeFigures, to: &status)
        status.feed = feed()
        status.store = figures(storeFigures).map { figure in
            var record = Host.Figure()
            record.name = figure.name
            record.value = figure.value
            return record
        }
        status.draining = isDraining.load(ordering: .relaxed)
        status.setAside = context.setAside.entries.map { record(of: $0) }
        status.followers = followerStatus()
        status.offReactor = context.routes.inOrder.filter { $0.method.isInline && !$0.isInline }.map(\.method.name)
        return status
    }

    /// How old the feed is, and what was removed.
    private func feed() -> Host.FeedStatus {
        var feed = Host.FeedStatus()
        feed.oldestRecordedAtMs = context.figures.oldestChangeMilliseconds.load(ordering: .relaxed)
        feed.daysMax = UInt32(clamping: context.limits.feedDaysMax)
        feed.removed = SweepPart.allCases.map { part in
            var figure = Host.Figure()
            figure.name = part.name
            figure.value = "\(context.figures.removed(part))"
            return figure
        }
        return feed
    }

    /// Adds the database, the configuration and the certificates with which the worker serves.
    private func addServing(_ figures: [(name: String, value: String)], to status: inout Host.StatusResponse) {
        let identity = context.database.withLock { $0 }
        var database = Host.DatabaseStatus()
        database.name = figures.first { $0.name == HostService.databaseFigure }?.value ?? ""
        database.bytes = figures.first { $0.name == HostService.bytesFigure }.flatMap { UInt64($0.value) } ?? 0
        database.history = identity.shortEpoch
        database.beganAtMs = identity.beganAtMilliseconds
        status.database = database
        if let report = configuration.withLock({ $0 }) {
            var record = Host.ConfigurationStatus()
            record.path = report.path
            record.startedAtMs = report.readAtMilliseconds
            record.refusedAtMs = report.refused?.atMilliseconds ?? 0
            record.refused = report.refused?.message ?? ""
            record.revokedProblem = report.revokedProblem ?? ""
            status.configuration = record
        }
        let now = context.clock.wallMilliseconds()
        status.certificates = certificates.withLock { $0 }.enumerated().map { index, facts in
            var record = Host.CertificateStatus()
            record.role = index == 0 ? "server" : "authority"
            record.name = facts.name
            record.serial = facts.serial
            record.endsAtMs = facts.endsSeconds * 1_000
            record.daysLeft = Int32(clamping: facts.daysLeft(nowMilliseconds: now))
            return record
        }
    }

    /// The store's figures that have fields of their own in Status; lectern_plugin.h names them.
    private static let databaseFigure = "database", bytesFigure = "database bytes"

    private func figures(_ store: [(name: String, value: String)]) -> [(name: String, value: String)] {
        let own = [
            ("calls_repeated", "\(context.figures.repeated.value)"), ("changes", "\(context.figures.changes.value)"),
        ]
        let writers = context.routes.plugins.map {
            ("writer_milliseconds.\($0.name)", "\($0.writerNanoseconds.value / 1_000_000)")
        }
        let ofStore = store.filter { $0.name != HostService.databaseFigure && $0.name != HostService.bytesFigure }
        return ofStore + own + context.figures.timers.all + context.queue.figures + writers
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
