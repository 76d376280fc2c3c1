// The process that never parses a byte from the network and loads no plugin: it keeps the listeners,
// starts workers, and sees to it that one always serves.

internal import CLinux
internal import Glibc
internal import LecternHost
package import LecternWire

/// The supervisor. Confined to the main thread of its process.
package final class Supervisor {
    private let identity: ProcessIdentity
    private let manager: ServiceManager
    private let configuration: DaemonConfiguration
    private let log: Log
    /// The configuration that serves, or served last; nil until a worker has been ready.
    private var serving: ServingConfiguration?
    /// The configuration of a worker that is starting; nil: none is tried.
    private var candidate: ServingConfiguration?
    private var readings = 0
    private var isReloadWanted = false
    /// The last reload, where it was refused.
    private var refused: ControlMessage?
    private var tickets = TicketKeyRing()
    private var policy = RestartPolicy()
    private var quarantine = Quarantine()
    /// Inline methods that held a reactor until its worker was replaced: the workers that follow run them on threads.
    private var slowInline: Set<String> = []
    private var workers: [WorkerProcess] = []
    private var restartAt: Int64?
    private var heartbeatCheckAt: Int64 = 0
    /// The key of the hashes of calls, the same for all workers.
    private let secret: [UInt8]
    private var isEnding = false
    private var exitCode = ExitCode.success
    private static let signals = [SIGTERM, SIGINT, SIGHUP, SIGCHLD]
    /// How long a worker may live without its control socket, in milliseconds: a process that ends closes it shortly before.
    private static let lostMilliseconds: Int64 = 200

    /// Makes a supervisor.
    /// - Parameters:
    ///   - identity: the program and its configuration's file.
    ///   - configuration: what that file says, for the start.
    ///   - environment: the process's environment, for the service manager's socket.
    ///   - log: takes what happens.
    package init(identity: ProcessIdentity, configuration: DaemonConfiguration, environment: [String: String], log: Log) {
        self.identity = identity
        self.configuration = configuration
        self.log = log
        secret = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
        manager = ServiceManager(environment: environment)
    }

    /// Runs until the daemon ends.
    /// - Returns: how it ended.
    package func run() -> ExitCode {
        clinux_ignore_sigpipe()
        WorkerProcess.tuneMemory()
        let signals = clinux_signal_descriptor(Supervisor.signals, Int32(Supervisor.signals.count))
        guard signals >= 0 else {
            log.error("signals can't be received", Label("error", "\(ProcessError("signalfd", errno: -signals))"))
            return .system
        }
        do {
            // For this process, too, and before descriptors are put where a worker expects them.
            _ = try OpenFileLimit.prepare(configuration)
            try startCandidate()
        } catch {
            log.error("the daemon can't start", Label("error", error.description))
            return error.exitCode
        }
        while !(isEnding && workers.isEmpty) {
            wait(signals)
            handleSignals(signals)
            listenToWorkers()
            reap()
            runDueTasks()
        }
        log.info("ended", Label("exit_code", "\(exitCode.rawValue)"))
        return exitCode
    }

    // MARK: Waiting

    private func wait(_ signals: Int32) {
        let descriptors = [signals] + workers.filter { !$0.isClosed }.map(\.control.descriptor)
        var ready = [UInt8](repeating: 0, count: descriptors.count)
        _ = clinux_poll_input(descriptors, &ready, Int32(descriptors.count), Int32(clamping: millisecondsToWait()))
    }

    private func millisecondsToWait() -> Int64 {
        var moments = [tickets.rotateAt, heartbeatCheckAt]
        if let restartAt { moments.append(restartAt) }
        moments += workers.compactMap(\.killAt)
        moments += workers.compactMap { $0.isLost ? nil : $0.closedAt.map { $0 + Supervisor.lostMilliseconds } }
        return max(0, (moments.min() ?? 0) - Supervisor.now)
    }

    private static var now: Int64 { clinux_monotonic() / 1_000_000 }

    // MARK: Signals

    private func handleSignals(_ descriptor: Int32) {
        while true {
            switch clinux_signal_next(descriptor) {
            case 0: return
            case SIGTERM, SIGINT: end()
            case SIGHUP: reload()
            default: break
            }
        }
    }

    private func end() {
        guard !isEnding else {
            log.warning("told to end again; workers are killed")
            for worker in workers { worker.kill() }
            return
        }
        log.info("ending: workers drain")
        isEnding = true
        restartAt = nil
        manager.stopping()
        for worker in workers { drain(worker) }
    }

    private func reload() {
        guard !isEnding else { return }
        // One after the other: a configuration that is being tried is not overtaken.
        isReloadWanted = candidate != nil
        guard !isReloadWanted else { return }
        log.info("reloading")
        manager.reloading()
        do { try startCandidate() } catch { refuse(error.description) }
    }

    private func refuse(_ problem: String) {
        log.error("the reload failed; the present worker goes on", Label("error", problem))
        let message = ControlMessage.reloadRefused(atMilliseconds: clinux_realtime() / 1_000_000, problem)
        refused = message
        for worker in workers { worker.control.send(message) }
        manager.ready()
    }

    // MARK: Workers

    /// Reads the files anew and starts a worker that tries them.
    private func startCandidate() throws(ProcessError) {
        readings += 1
        let next = try ServingConfiguration(reading: identity, number: readings, sharing: serving, log: log)
        try startWorker(next)
        candidate = next
    }

    private func startWorker(_ serving: ServingConfiguration) throws(ProcessError) {
        // Only a daemon that has not served yet makes a database, and only for a state directory that is new.
        let mayCreate = self.serving == nil && serving.state.isUntouched
        let activity = try ActivityMemory(secret: secret)
        activity.write(quarantine.entries)
        let worker = try WorkerProcess.start(
            identity, serving, activity: activity, isAlone: !workers.contains { $0.isReady && $0.killAt == nil },
            mayCreateDatabase: mayCreate, log: log)
        worker.control.send(.tickets(tickets.keys))
        if let refused, serving === self.serving { worker.control.send(refused) }
        if serving === self.serving { sendSlowInline(to: [worker]) }
        workers.append(worker)
    }

    private func listenToWorkers() {
        for worker in workers { listen(to: worker) }
    }

    private func listen(to worker: WorkerProcess) {
        while !worker.isClosed {
            switch worker.control.receive() {
            case .nothing: return
            case .closed: worker.closedAt = Supervisor.now
            case .message(.ready): serve(worker)
            case .message(.failed(let message)): worker.failure = message
            case .message(.entering(let place)): worker.place = place
            case .message(.revoked(let descriptor)): keepRevoked(worker, descriptor)
            case .message(.hung(let message)): replace(worker, message)
            case .message(.lift(let id)): lift(id)
            case .message(.changed): for other in workers where other !== worker { other.control.send(.changed) }
            case .message: break
            }
        }
    }

    private func keepRevoked(_ worker: WorkerProcess, _ descriptor: Int32) {
        do { try worker.serving.takeRevoked(from: worker.process, descriptor: descriptor) } catch {
            log.warning("the new list of revoked certificates can't be kept for the next worker", Label("error", error.description))
        }
    }

    private func serve(_ worker: WorkerProcess) {
        worker.isReady = true
        policy.served()
        // A worker that took long must not follow one of a later configuration.
        if let serving, serving.number > worker.serving.number { return drain(worker) }
        if serving !== worker.serving { becomeServing(worker.serving) }
        let addresses = worker.serving.listeners.addresses.map(\.description), configuration = worker.serving.configuration
        var labels = [
            Label("worker", "\(worker.process)"), Label("listen", addresses.prefix(configuration.listen.count).joined(separator: " ")),
        ]
        if configuration.health != nil, let health = addresses.last { labels.append(Label("health", health)) }
        log.write(.info, "serving", labels)
        for other in workers where other !== worker && (other.isReady || other.serving.number < worker.serving.number) {
            other.control.send(.replaced)
            drain(other)
        }
        manager.ready()
        if isEnding { drain(worker) }
    }

    /// Makes a configuration the one from which every worker is started, until another has served.
    private func becomeServing(_ next: ServingConfiguration) {
        serving = next
        refused = nil
        // Deaths of what served before prove nothing about this.
        policy = RestartPolicy()
        slowInline = []
        if candidate === next { candidate = nil }
        do { try next.state.markServed() } catch {
            log.warning("the state directory does not tell that it was served with", Label("error", error.description))
        }
    }

    private func drain(_ worker: WorkerProcess) {
        guard worker.killAt == nil else { return }
        let grace = worker.serving.configuration.drainMilliseconds
        worker.control.send(.drain(graceMilliseconds: grace))
        // Beyond the grace, calls that have begun may take their time; then enough is enough.
        worker.killAt = Supervisor.now + 2 * Int64(grace) + 30_000
    }

    /// Replaces a worker in which a function of a plugin does not return. Its other calls get `replace_milliseconds` to finish, then
    /// it is killed; the next worker is started after its death, since it may hold the store.
    private func replace(_ worker: WorkerProcess, _ message: String) {
        guard !worker.isHung else { return }
        worker.isHung = true
        let moment = worker.serving.configuration.limits.replaceMilliseconds
        log.error("a worker is replaced", Label("worker", "\(worker.process)"), Label("error", message))
        worker.control.send(.drain(graceMilliseconds: UInt32(clamping: moment)))
        let killAt = Supervisor.now + Int64(moment) + Supervisor.flushMilliseconds
        worker.killAt = min(worker.killAt ?? .max, killAt)
    }

    /// How long the last answers of a worker that is replaced may take to be sent, in milliseconds.
    private static let flushMilliseconds: Int64 = 100

    /// Kills workers whose watchdogs have stopped: such a worker would not notice a function that does not return.
    private func checkHeartbeats() {
        heartbeatCheckAt = Supervisor.now + Heartbeat.pollMilliseconds
        for worker in workers where worker.heartbeat.observe(beats: worker.activity.beats, isStopped: worker.isStopped) {
            log.error("a worker's watchdog stands still; the worker is killed", Label("worker", "\(worker.process)"))
            worker.isHung = true
            worker.kill()
        }
    }

    private func reap() {
        var code: Int32 = 0, signal: Int32 = 0
        while true {
            let process = clinux_reap(&code, &signal)
            guard process > 0 else { return }
            guard let worker = workers.first(where: { $0.process == process }) else { continue }
            listen(to: worker)
            workers.removeAll { $0 === worker }
            ended(worker, code: code, signal: signal)
        }
    }

    private func ended(_ worker: WorkerProcess, code: Int32, signal: Int32) {
        let labels = [
            Label("worker", "\(worker.process)"),
            signal >= 0 ? Label("signal", "\(signal)") : Label("exit_code", "\(code)"),
        ]
        // Where another serves already, as after a reload, none has to follow.
        let isSucceeded = worker.isReady && workers.contains { $0.isReady && $0.killAt == nil }
        let end = WorkerExit(
            wasToldToEnd: (worker.killAt != nil && !worker.isHung) || isEnding || isSucceeded, wasReady: worker.isReady,
            hasServed: serving === worker.serving, othersServe: serving != nil && serving !== worker.serving, code: code)
        if candidate === worker.serving { candidate = nil }
        if end == .drained {
            log.write(code == 0 ? .info : .warning, "a drained worker ended", labels)
            if code == 0 { return }
        } else if end.isRefusal, signal < 0, worker.failure != nil {
            // It has said why, and what follows from that is logged below.
            log.write(.info, "a worker could not start", labels)
        } else {
            log.write(.error, "a worker died", labels)
        }
        let report = DeathReport.read(
            worker.activity.pointer, process: worker.process, signal: signal, exitCode: code, isReplaced: worker.isHung)
        defer { if let report { logDeath(report, of: worker) } }
        if let report, let method = report.inlineHang, slowInline.insert(method).inserted { sendSlowInline(to: workers) }
        switch end {
        // What it died of counts for the quarantine as any other death.
        case .drained: _ = setAside(report)
        case .reloadRefused: refuse(startFailure(of: worker))
        case .startRefused:
            log.error("the daemon can't start; starting again won't mend it", Label("error", startFailure(of: worker)))
            giveUp(.configuration)
        case .deferred:
            let wait = policy.deferred()
            log.warning(
                "the daemon can't start yet; it tries again", Label("error", startFailure(of: worker)), Label("milliseconds", "\(wait)"))
            restartAt = Supervisor.now + Int64(wait)
        case .died: died(report)
        }
    }

    private func died(_ report: DeathReport?) {
        if setAside(report) {
            // It is not the daemon's own death, so it neither waits nor counts.
            restartAt = Supervisor.now
            return runDueTasks()
        }
        switch policy.died(at: Supervisor.now) {
        case .restart(let milliseconds): restartAt = Supervisor.now + Int64(milliseconds)
        case .giveUp:
            log.error("workers die again and again; the daemon ends")
            giveUp(.crashLoop)
        }
    }

    /// Gives a death to the quarantine.
    /// - Returns: whether it is a plugin's, and not the daemon's own.
    private func setAside(_ report: DeathReport?) -> Bool {
        guard let death = report?.death(atMilliseconds: clinux_realtime() / 1_000_000), let added = quarantine.died(death) else { return false }
        for entry in added { log.write(.warning, "a call, method or plugin is set aside", labels(entry)) }
        if !added.isEmpty { sendSetAside() }
        return true
    }

    private func sendSlowInline(to workers: [WorkerProcess]) {
        for method in slowInline { for worker in workers { worker.control.send(.slowInline(method)) } }
    }

    private func lift(_ id: UInt32) {
        let lifted = quarantine.lift(id)
        for entry in lifted { log.write(.info, "no longer set aside", labels(entry)) }
        if !lifted.isEmpty { sendSetAside() }
    }

    private func sendSetAside() {
        for worker in workers {
            worker.activity.write(quarantine.entries)
            worker.control.send(.setAside)
        }
    }

    private func labels(_ entry: SetAside) -> [Label] {
        let (kind, method, key) = entry.subject.parts
        return [
            Label("id", "\(entry.id)"), Label("what", kind), Label("plugin", entry.plugin), Label("method", method), Label("key", key),
            Label("cause", entry.cause), Label("deaths", "\(entry.deaths)"), Label("callers", entry.callers.joined(separator: ", ")),
        ].filter { !$0.value.isEmpty }
    }

    /// Logs a worker's death report. Called after the next worker is started, since reading symbols takes a while.
    private func logDeath(_ report: DeathReport, of worker: WorkerProcess) {
        let line = report.line(worker.activity.pointer, process: worker.process)
        log.write(.error, line.message, line.labels)
    }

    /// Why a worker could not start, for a person.
    private func startFailure(of worker: WorkerProcess) -> String {
        worker.failure ?? worker.place.map { "the worker died in \($0)" } ?? "the worker died before it could say why"
    }

    private func giveUp(_ code: ExitCode) {
        exitCode = code
        isEnding = true
        restartAt = nil
        for worker in workers { drain(worker) }
    }

    // MARK: Due tasks

    private func runDueTasks() {
        let now = Supervisor.now
        if heartbeatCheckAt <= now { checkHeartbeats() }
        for worker in workers {
            if let closedAt = worker.closedAt, closedAt + Supervisor.lostMilliseconds <= now, !worker.isLost {
                log.error(
                    "a worker has closed its line and lives on; it is killed. Perhaps a plugin closes descriptors that are not its own",
                    Label("worker", "\(worker.process)"))
                worker.isLost = true
                worker.kill()
            }
            if let killAt = worker.killAt, killAt <= now {
                if !worker.isHung { log.warning("a worker did not end in time; it is killed", Label("worker", "\(worker.process)")) }
                worker.kill()
                worker.killAt = now + 1_000
            }
        }
        if tickets.rotateAt <= now {
            tickets.rotate()
            for worker in workers { worker.control.send(.tickets(tickets.keys)) }
        }
        if isReloadWanted, candidate == nil { reload() }
        guard let due = restartAt, due <= now else { return }
        restartAt = nil
        restart(now)
    }

    /// Starts a worker of the configuration that served last. Where none has served, reads the files anew: they may have changed.
    private func restart(_ now: Int64) {
        do {
            if let serving { try startWorker(serving) } else { try startCandidate() }
        } catch {
            log.error("no worker can be started", Label("error", error.description))
            if serving == nil && error.exitCode == .configuration { return giveUp(.configuration) }
            restartAt = now + 1_000
        }
    }
}
