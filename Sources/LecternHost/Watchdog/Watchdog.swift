// The worker's watchdog: finds functions of plugins that run too long, names them in the log, and has the worker replaced.

internal import CLinux
internal import Glibc
internal import LecternNet
package import LecternWire
internal import Synchronization

/// A function of a plugin that has passed one of its time limits.
package struct Overrun: Equatable, Sendable {
    package let activity: Activity
    package let plugin: String
    package let path: String
    package let isStore: Bool
    /// Empty for what is no method.
    package let method: String
    package let milliseconds: Int

    /// The function for a person: "lectern.hello.v1.Hello/Greet of plugin hello", "start of plugin hello".
    package var description: String {
        let function = method.isEmpty ? (activity == .open ? "lectern_plugin_open" : "\(activity)") : method
        return "\(function) of plugin \(plugin.isEmpty ? path : plugin)"
    }
}

/// What the worker does about overruns; each function is called on the watchdog's thread.
package struct WatchdogActions: Sendable {
    /// A handler held its reactor for too long: its method is to run on threads.
    let leaveReactor: @Sendable (Overrun) -> Void
    /// A function does not return. The record of it is written; only another worker helps.
    let replace: @Sendable (Overrun) -> Void

    /// Makes the actions; each is called on the watchdog's thread.
    /// - Parameters:
    ///   - leaveReactor: a handler held its reactor for too long: its method is to run on threads.
    ///   - replace: a function does not return; the worker is to be replaced.
    package init(leaveReactor: @escaping @Sendable (Overrun) -> Void, replace: @escaping @Sendable (Overrun) -> Void) {
        self.leaveReactor = leaveReactor
        self.replace = replace
    }
}

/// One thread that reads all slots of the activity memory ten times a second. Any thread may call its functions.
package final class Watchdog: Sendable {
    private static let roundMilliseconds = 100
    /// Rounds between two checks of the signals' handlers.
    private static let signalRounds = 10

    private struct State {
        var isStopped = false
        /// The times that methods ask for themselves, in milliseconds, by function.
        var timeouts: [UInt32: Int] = [:]
        var store: Store?
    }

    private let limits: Limits
    private let log: Log
    private let actions: WatchdogActions
    private let state = Monitor(State())
    private let thread = Mutex<PlainThread?>(nil)

    /// - Parameters:
    ///   - limits: every bound.
    ///   - log: takes a line for each overrun.
    ///   - actions: what the worker does about one.
    package init(limits: Limits, log: Log, actions: WatchdogActions) {
        self.limits = limits
        self.log = log
        self.actions = actions
    }

    /// Begins.
    /// - Throws: `HostError` when the system gives no thread.
    package func start() throws(HostError) {
        do {
            let made = try PlainThread(name: "watchdog") { [self] in serve() }
            thread.withLock { $0 = made }
        } catch {
            throw HostError("no thread for the watchdog: \(error)")
        }
    }

    /// Registers the plugins, whose methods may have time limits of their own, and the store; once, after the store has started.
    /// - Parameters:
    ///   - plugins: the service plugins; a method's own time is a limit that its author chose.
    ///   - store: its units are watched from now on; migrations are over.
    func watch(_ plugins: [LoadedPlugin], store: Store) {
        let timeouts = plugins.flatMap { plugin in
            plugin.methods.map { (plugin.functions[$0.index], Int($0.timeoutMilliseconds)) }
        }
        state.change { state in
            state.timeouts = Dictionary(timeouts, uniquingKeysWith: max)
            state.store = store
        }
    }

    /// Ends the thread and waits for it.
    package func stop() {
        state.change { $0.isStopped = true }
        thread.withLock { $0 }?.join()
    }

    private func serve() {
        var detector = OverrunDetector { [limits, state] observation in
            Watchdog.bounds(observation, limits, timeout: state.look { $0.timeouts[UInt32(truncatingIfNeeded: observation.running)] } ?? 0)
        }
        var stalls = StoreStallDetector(limitMilliseconds: limits.handlerHardMilliseconds)
        var last = clinux_monotonic()
        var round = 0
        while true {
            let isOver: Void? = state.wait(until: clinux_monotonic() + Int64(Watchdog.roundMilliseconds) * 1_000_000) { $0.isStopped ? () : nil }
            if isOver != nil { return }
            clinux_activity_beat()
            let now = clinux_monotonic()
            let elapsed = Int((now - last) / 1_000_000)
            last = now
            let observations = Watchdog.observeThreads()
            for finding in detector.observe(observations, elapsedMilliseconds: elapsed) { act(on: finding) }
            checkStore(with: &stalls, observations, elapsed)
            round += 1
            if round.isMultiple(of: Watchdog.signalRounds) { restoreSignalHandlers() }
        }
    }

    /// The limits of what a thread runs.
    /// - Parameters:
    ///   - observation: what it runs.
    ///   - limits: every bound.
    ///   - timeout: the method's own time in milliseconds; 0: it has none.
    static func bounds(_ observation: OverrunDetector.Observation, _ limits: Limits, timeout: Int) -> OverrunDetector.Bounds {
        let soft = limits.handlerSoftMilliseconds
        switch Activity(running: observation.running) {
        case .inline: return .init(soft: limits.inlineSoftMilliseconds, hard: limits.inlineHardMilliseconds)
        case .write: return .init(soft: soft, hard: limits.writerHardMilliseconds)
        case .read, .prepare, .compute, .step: return .init(soft: soft, hard: max(limits.handlerHardMilliseconds, timeout))
        case .close, .stop: return .init(soft: soft, hard: limits.handlerHardMilliseconds)
        case .open, .start, .check: return .init(soft: soft, hard: limits.startHardMilliseconds)
        case nil: return .init(soft: .max, hard: .max)
        }
    }

    private static func observeThreads() -> [OverrunDetector.Observation] {
        let memory = clinux_activity_own()
        return (0..<UInt32(CLINUX_SLOTS_MAX)).compactMap { slot in
            var view = clinux_activity_view()
            guard clinux_activity_look(memory, slot, &view) != 0, view.running != 0 else { return nil }
            var observation = OverrunDetector.Observation(slot: slot, count: view.count, running: view.running, function: view.function)
            observation.isInStore = view.in_store != 0
            observation.thread = view.thread
            var ran: Int64 = 0, waited: Int64 = 0
            if clinux_activity_times(view.thread, &ran, &waited) == 0 {
                observation.ran = ran
                observation.waited = waited
            }
            return observation
        }
    }

    // MARK: Findings

    private func act(on finding: OverrunDetector.Finding) {
        let observation = finding.observation
        guard let activity = Activity(running: observation.running) else { return }
        let overrun = Watchdog.overrun(activity, function: observation.function, milliseconds: finding.milliseconds)
        let labels = [
            Label("plugin", overrun.plugin), Label("method", overrun.method), Label("running", "\(activity)"),
            Label("thread", Watchdog.threadName(observation.thread)), Label("in_store", "\(observation.isInStore)"),
            Label("request_key", Watchdog.callText(observation)), Label("milliseconds", "\(finding.milliseconds)"),
        ].filter { !$0.value.isEmpty }
        switch finding.kind {
        case .soft:
            log.write(.warning, "a plugin's function runs long", labels)
            if activity == .inline { actions.leaveReactor(Watchdog.overrun(activity, function: UInt32(truncatingIfNeeded: observation.running), milliseconds: finding.milliseconds)) }
        case .hard:
            clinux_activity_hang(observation.slot, observation.count)
            log.write(.error, "a plugin's function does not return; the worker is replaced", labels)
            actions.replace(overrun)
        }
    }

    private static func overrun(_ activity: Activity, function: UInt32, milliseconds: Int) -> Overrun {
        let memory = clinux_activity_own()
        let known = ActivityNames.function(function, in: memory)
        let plugin = known.flatMap { ActivityNames.plugin($0.plugin, in: memory) }
        return Overrun(
            activity: activity, plugin: plugin?.name ?? "", path: plugin?.path ?? "", isStore: plugin?.isStore ?? false,
            method: known?.name ?? "", milliseconds: milliseconds)
    }

    private static func callText(_ observation: OverrunDetector.Observation) -> String {
        var text = [CChar](repeating: 0, count: 65)
        let size = clinux_activity_call_text(observation.slot, observation.count, &text)
        return String(decoding: text.prefix(Int(size)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func threadName(_ thread: Int32) -> String {
        guard let file = fopen("/proc/self/task/\(thread)/comm", "r") else { return "" }
        defer { fclose(file) }
        var text = [CChar](repeating: 0, count: 32)
        guard fgets(&text, Int32(text.count), file) != nil else { return "" }
        return String(decoding: text.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Detects a store that hangs by itself: no handler runs, units wait, and none begins or ends.
    private func checkStore(with detector: inout StoreStallDetector, _ observations: [OverrunDetector.Observation], _ elapsed: Int) {
        guard let store = state.look({ $0.store }) else { return }
        let isHandlerRunning = observations.contains { observation in
            switch Activity(running: observation.running) {
            case .write, .read, .prepare, .step: true
            case .inline, .compute, .close, .open, .start, .check, .stop, nil: false
            }
        }
        let counts = store.counts
        switch detector.observe(
            waiting: counts.waiting, moved: counts.moved, isHandlerRunning: isHandlerRunning, elapsedMilliseconds: elapsed)
        {
        case .stalled(let milliseconds):
            log.error(
                "the store does not go on: units wait for it while no handler runs", Label("units", "\(counts.waiting)"),
                Label("milliseconds", "\(milliseconds)"))
        case .resumed(let milliseconds): log.warning("the store goes on", Label("milliseconds", "\(milliseconds)"))
        case nil: break
        }
    }

    /// Restores the daemon's handlers of fatal signals where a plugin replaced them, since its death would leave no record.
    private func restoreSignalHandlers() {
        var handler: UnsafeRawPointer?
        while true {
            let signal = clinux_activity_foreign_signal(&handler)
            guard signal != 0 else { return }
            log.error(
                "the handler of a fatal signal was replaced, which no plugin may do; the daemon's own is set again",
                Label("signal", SignalName.of(signal)), Label("file", ActivityNames.file(at: handler)))
        }
    }
}
