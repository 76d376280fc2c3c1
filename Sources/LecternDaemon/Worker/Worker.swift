// The process that serves: opens the plugins, starts store, router and network, and drains when its supervisor says so or is gone.

internal import CLinux
internal import Foundation
internal import Glibc
internal import LecternHost
internal import LecternNet
package import LecternWire
internal import Synchronization

/// A worker. Confined to the main thread of its process.
package final class Worker {
    private let configuration: DaemonConfiguration
    private let original: DaemonConfiguration
    private let databases: DatabaseAccess
    private let claims: DatabaseClaims
    private let control: ControlSocket
    private let listeners: [Int32]
    private let health: WorkerHealth
    private let log: Log
    private let drained: Int32
    private let activityDescriptor: Int32
    /// The router; nil until the worker serves.
    private let serving = Monitor<Router?>(nil)
    private var revoked: RevokedFileMonitor
    private var report: ConfigurationReport
    /// The last list of revoked certificates that was read. Kept open until the supervisor has copied it.
    private var revokedSnapshot: FileSnapshot?
    private static let controlDescriptor: Int32 = 3
    /// Bounds every poll: one on a descriptor that a plugin has closed would never end.
    private static let pollMilliseconds: Int32 = 1_000

    /// Makes a worker of a process that a supervisor started.
    /// - Parameters:
    ///   - work: the arguments from the supervisor.
    ///   - configuration: the configuration as the supervisor read it.
    ///   - log: of the process.
    package init(_ work: DaemonCommand.WorkerArguments, configuration: DaemonConfiguration, log: Log) {
        original = configuration
        var opened = configuration
        // Inherited in this order: control socket, listeners, activity memory, the configuration's text, the files that it names.
        if work.files > 1 { opened.openSnapshots(from: Worker.filesFirst(work) + 1) }
        self.configuration = opened
        let owner = LockOwner(of: getppid(), program: "\(work.program) --config \(work.configuration)")
        claims = DatabaseClaims(owner)
        databases = DatabaseAccess(mayCreate: work.mayCreateDatabase, claims: claims)
        self.log = log
        revoked = RevokedFileMonitor(path: configuration.tls.revoked)
        report = ConfigurationReport(path: work.configuration, readAtMilliseconds: clinux_realtime() / 1_000_000)
        control = ControlSocket(taking: Worker.controlDescriptor)
        let inherited = (0..<Int32(work.listeners)).map { Worker.controlDescriptor + 1 + $0 }
        let healthCount = min(configuration.health == nil ? 0 : 1, inherited.count)
        listeners = Array(inherited.dropLast(healthCount))
        health = WorkerHealth(
            listeners: inherited.suffix(healthCount), address: configuration.health, isAlone: work.isAlone, limits: configuration.limits,
            log: log)
        activityDescriptor = Worker.controlDescriptor + 1 + Int32(work.listeners)
        clinux_activity_name_program(work.program)
        drained = clinux_eventfd()
    }

    /// The inherited descriptor of the configuration's text; those of the named files follow.
    static func filesFirst(_ work: DaemonCommand.WorkerArguments) -> Int32 { controlDescriptor + 2 + Int32(work.listeners) }

    /// Serves until the worker has drained. Blocks.
    /// - Returns: the process's exit code.
    package func run() -> ExitCode {
        clinux_ignore_sigpipe()
        clinux_signal_ignore(SIGINT)
        let signals = clinux_signal_descriptor([SIGTERM, SIGHUP], 2)
        defer { clinux_activity_ending() }
        do {
            try ActivityMemory.attach(activityDescriptor)
            clinux_activity_record_deaths()
            let watchdog = Watchdog(limits: configuration.limits, log: log, actions: watchdogActions())
            try watchdog.start()
            try health.start()
            try StateDirectory.enter(configuration.stateDirectory)
            if let warning = try OpenFileLimit.prepare(configuration) { log.warning(warning) }
            let certificates = try CertificateCheck(configuration.tls, nowMilliseconds: clinux_realtime() / 1_000_000)
            for warning in certificates.warnings {
                log.warning("a certificate ends soon", Label("certificate", configuration.withNames(warning, of: original)))
            }
            let (store, services) = try PluginLoader(log: log, databases: databases, onStep: enter).openAll(configuration)
            let router = try Router(
                plugins: services, store: store, limits: configuration.limits, log: log, version: LecternVersion.current)
            try router.start(onStep: enter)
            router.registerPlugins(with: watchdog)
            serving.change { $0 = router }
            let server = try Server(
                listeners: listeners, tls: configuration.tls, limits: configuration.limits,
                reactors: configuration.reactors, sink: router, log: log)
            connect(router, server)
            reloadSetAside(router)
            router.setConfigurationReport(report)
            router.setCertificates(certificates.certificates)
            try server.start()
            try health.serve(router)
            control.send(.ready)
            serve(router, server, signals)
            watchdog.stop()
            return .success
        } catch let error as TLSError {
            return failed("\(error); check tls in the configuration")
        } catch let error as HostError where error.isPassing {
            return failed("\(error)", .temporaryFailure)
        } catch {
            return failed("\(error)")
        }
    }

    private func enter(_ place: String) { control.send(.entering(place)) }

    /// Logs why the start failed, and reports it to the supervisor, which decides what follows.
    private func failed(_ message: String, _ code: ExitCode = .configuration) -> ExitCode {
        let message = configuration.withNames(message, of: original)
        log.error("the worker can't start", Label("error", message))
        control.send(.failed(message))
        return code
    }

    /// The actions of the watchdog, which calls them on its own thread.
    private func watchdogActions() -> WatchdogActions {
        let (control, serving, log, limits) = (control, serving, log, configuration.limits)
        return WatchdogActions(
            leaveReactor: { overrun in
                guard serving.look({ $0 })?.leaveReactor(overrun.method) == true else { return }
                log.warning(
                    "an inline method runs on threads from now on, since it held its reactor long", Label("plugin", overrun.plugin),
                    Label("method", overrun.method))
            },
            replace: { overrun in
                let message = "\(overrun.description) did not return within \(overrun.milliseconds) ms"
                guard let router = serving.look({ $0 }) else {
                    control.send(.failed(message))
                    // Only a store's start is worth another try: it may wait for its database.
                    let code: ExitCode = overrun.isStore && overrun.activity == .start ? .temporaryFailure : .configuration
                    _exit(code.rawValue)
                }
                router.giveUp(isRunning: false)
                control.send(.hung(message))
                usleep(UInt32(clamping: limits.replaceMilliseconds) * 1_000)
                router.giveUp(isRunning: true)
            })
    }

    /// Reads what is set aside from the activity memory. Lifts the entries of plugins that come from another file now.
    private func reloadSetAside(_ router: Router) {
        let (kept, lifted) = ActivityMemory.setAside(router.plugins)
        router.setAside(kept)
        for entry in lifted { control.send(.lift(entry.id)) }
    }

    private func connect(_ router: Router, _ server: Server) {
        router.setOnChanges { [control] in control.send(.changed) }
        router.setLifter { [control] in control.send(.lift($0)) }
        router.setConnectionFigures { [weak server] in (server?.connections ?? 0, server?.openCalls ?? 0) }
    }

    /// Handles signals and the supervisor's messages until the worker has drained. A closed control socket means that the supervisor
    /// died: the worker drains, and releases its addresses and databases for the next supervisor.
    private func serve(_ router: Router, _ server: Server, _ signals: Int32) {
        var isDraining = false
        var isAlone = false
        func drain(_ grace: UInt32) {
            guard !isDraining else { return }
            isDraining = true
            log.info("draining", Label("grace_ms", "\(grace)"))
            // The Drain frame goes out before streams end: a client must not begin a new call here.
            server.drain(
                graceMilliseconds: grace, listenersFree: { [listeners] in for listener in listeners { _ = clinux_close(listener) } },
                completion: { [drained] in _ = clinux_eventfd_signal(drained) })
            router.drain()
        }
        while true {
            let descriptors = [signals, drained] + (isAlone ? [] : [control.descriptor])
            var ready = [UInt8](repeating: 0, count: descriptors.count)
            _ = clinux_poll_input(descriptors, &ready, Int32(descriptors.count), Worker.pollMilliseconds)
            if ready[1] != 0 { break }
            switch clinux_signal_next(signals) {
            case SIGTERM: drain(configuration.drainMilliseconds)
            case SIGHUP: log.warning("a worker can't reload; send SIGHUP to the supervisor", Label("supervisor", "\(getppid())"))
            default: break
            }
            receiving: while !isAlone {
                switch control.receive() {
                case .nothing: break receiving
                case .closed:
                    log.warning("the supervisor is gone")
                    isAlone = true
                    claims.release()
                    health.stopAccepting()
                    drain(configuration.drainMilliseconds)
                case .message(.changed): router.changesElsewhere()
                case .message(.replaced): health.stopAccepting()
                case .message(.drain(let grace)): drain(grace)
                case .message(.tickets(let keys)): server.setTicketKeys(keys.compactMap(TicketKey.init(bytes:)))
                case .message(.setAside): reloadSetAside(router)
                case .message(.slowInline(let method)): _ = router.leaveReactor(method)
                case .message(.reloadRefused(let time, let message)):
                    report.refused = .init(atMilliseconds: time, message: message)
                    router.setConfigurationReport(report)
                case .message(.ready), .message(.failed), .message(.hung), .message(.lift), .message(.revoked), .message(.entering): break
                }
            }
            pollRevokedFile(router, server)
        }
        server.stop()
        health.stop()
        router.stop()
        log.info("drained")
    }

    /// Reloads the list of revoked certificates when its file has changed, since a revocation must not wait for a reload. Where the
    /// file is missing or invalid, the last good list stays in use, here and in the next worker, and `lectern status` says so.
    private func pollRevokedFile(_ router: Router, _ server: Server) {
        guard let found = revoked.poll({ path throws(TLSError) in try server.reloadRevoked(from: path) }) else { return }
        switch found {
        case .unchanged: return
        case .updated(let bytes):
            do {
                let kept = try FileSnapshot(bytes, path: revoked.path)
                revokedSnapshot = kept
                control.send(.revoked(descriptor: kept.descriptor))
            } catch {
                log.warning("the list of revoked certificates can't be kept for the next worker", Label("error", error.description))
            }
            if report.revokedProblem != nil { log.info("the list of revoked certificates is good again", Label("file", revoked.path)) }
            report.revokedProblem = nil
        case .invalid(let message):
            log.error("the list of revoked certificates can't be read; the last good one stays in use", Label("error", message))
            report.revokedProblem = message
        }
        router.setConfigurationReport(report)
    }
}
