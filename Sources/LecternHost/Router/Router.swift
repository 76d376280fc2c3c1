// Routes calls: finds the method, applies its rule, sets the deadline, and begins the run or stream.

package import CLecternPlugin
internal import HostMessages
internal import LecternMessages
package import LecternNet
package import LecternWire
internal import Synchronization

/// The daemon's router. Its functions as a sink run on the reactors; routing takes no lock.
package final class Router: CallSink {
    let context: HostContext
    let service: HostService
    private let store: LoadedPlugin
    let computePool: ThreadPool
    private let validator: RequestValidator
    let maintenance: MaintenanceThread
    /// Runs timers one step at a time; a thread drives it, unless `start` was told otherwise.
    package let timers: TimerRunner
    private let timerThread: TimerThread
    let followers: Followers
    private let activeCalls: ActiveCalls
    private let isStarted = Atomic<Bool>(false)
    /// Whether it starts no thread, and what threads do elsewhere are steps; see `Router+Steps.swift`.
    let isStepped: Bool
    private let onChanges = Mutex<Listener?>(nil)

    private struct Listener {
        let notify: @Sendable () -> Void
    }

    /// Makes the router; all plugins are open.
    /// - Parameters:
    ///   - plugins: the service plugins, in the order of the configuration.
    ///   - store: the store's plugin.
    ///   - limits: every bound.
    ///   - log: receives the host's and the plugins' lines.
    ///   - version: the daemon's.
    ///   - clock: the machine's, unless a test turns its own.
    ///   - entropy: the kernel's, unless a seed decides.
    ///   - storeTable: what stands before the store's own functions; nil: nothing.
    ///   - isStepped: whether it starts no thread; then `runCompute` and `perform` do what threads do elsewhere.
    /// - Throws: `HostError` when the plugins do not fit together.
    package init(
        plugins: [LoadedPlugin], store: LoadedPlugin, limits: Limits, log: Log, version: String,
        clock: HostClock = .system, entropy: Entropy = .system, storeTable: UnsafePointer<lectern_store>? = nil, isStepped: Bool = false
    ) throws(HostError) {
        guard let table = storeTable ?? store.store else {
            throw HostError("plugin \(store.name) is configured as the store, but it is none")
        }
        self.store = store
        self.isStepped = isStepped
        context = HostContext(
            limits: limits, log: log, clock: clock, entropy: entropy, routes: try RouteTable(plugins: plugins, limits: limits),
            store: Store(table))
        followers = Followers(context: context)
        service = try HostService(context: context, followers: followers, store: store, version: version)
        computePool = try ThreadPool(name: "compute", threads: isStepped ? 0 : limits.computeThreads, queueMax: limits.computeQueueMax)
        validator = RequestValidator(context: context)
        timers = TimerRunner(context: context)
        timerThread = TimerThread(context: context, runner: timers)
        activeCalls = ActiveCalls(figures: context.figures, log: context.log)
        maintenance = MaintenanceThread(context: context, activeCalls: activeCalls)
    }

    /// Sets who is notified of changes besides this worker: another worker may not be notified by its store.
    /// - Parameter notify: is called when the store says that changes may have been committed; any thread, must not block.
    package func setOnChanges(_ notify: @escaping @Sendable () -> Void) {
        onChanges.withLock { $0 = Listener(notify: notify) }
    }

    /// For Host.Status; set it once there is a network.
    /// - Parameter figures: returns the numbers of connections and open calls.
    package func setConnectionFigures(_ figures: @escaping @Sendable () -> (connections: Int, openCalls: Int)) {
        service.connectionFigures.withLock { $0 = HostService.ConnectionFigures(read: figures) }
    }
}

extension Router {
    /// For Host.Status.
    /// - Parameter report: which configuration serves.
    package func setConfigurationReport(_ report: ConfigurationReport) {
        service.configuration.withLock { $0 = report }
    }

    /// Sets how quarantine entries that an administrator lifts are reported to the supervisor; once, before the network starts.
    /// - Parameter lift: receives the entry's number, 0 for all; returns false if the supervisor could not be reached.
    package func setLifter(_ lift: @escaping @Sendable (UInt32) -> Bool) {
        service.lifter.withLock { $0 = HostService.Lifter(lift: lift) }
    }

    /// The service plugins, in the order of the configuration.
    package var plugins: [LoadedPlugin] { context.routes.plugins }

    /// Has a watchdog watch all plugins and the store; once, after `start`.
    package func registerPlugins(with watchdog: Watchdog) {
        watchdog.watch(plugins + [store], store: context.store)
    }

    /// A description of the store's database for people, after the start.
    package var databaseDescription: String {
        let identity = context.database.withLock { $0 }
        let name = context.store.status().first { $0.name == "database" }?.value ?? store.name
        return identity.isNew
            ? "the database \(name) is made (history \(identity.shortEpoch)); the daemon can be started"
            : "the database \(name) was there already (history \(identity.shortEpoch)); nothing in it was changed but its schema, where it was old"
    }

    /// For Host.Status; once, before the network starts.
    /// - Parameter certificates: the server's, then the authorities.
    package func setCertificates(_ certificates: [CertificateFacts]) {
        service.certificates.withLock { $0 = certificates }
    }
}

// MARK: - Life

extension Router {
    /// Starts the store, brings the schema up and starts the plugins. Blocks; once, before the network starts.
    /// - Parameters:
    ///   - runsTimers: whether a thread runs timers; without it a test does, through `timers`.
    ///   - runsFollowers: whether a thread runs followers; without it `runFollowers` does.
    ///   - onStep: is called before a plugin is entered.
    /// - Throws: `HostError` with a message for the administrator; the worker must not go on.
    package func start(runsTimers: Bool = true, runsFollowers: Bool = true, onStep: (String) -> Void = { _ in }) throws(HostError) {
        try store.start(onStep: onStep)
        context.store.listen { [weak self] in self?.storeHasChanges() }
        let identity = try SchemaUnit(context: context).perform()
        context.database.withLock { $0 = identity }
        for plugin in context.routes.plugins { try plugin.start(onStep: onStep) }
        followers.logMissing()
        if !isStepped { try maintenance.start() }
        if runsTimers && !isStepped { try timerThread.start() }
        if runsFollowers && !isStepped { try followers.thread.start() }
        isStarted.store(true, ordering: .releasing)
    }

    /// Whether all plugins accept their configuration, without starting anything.
    /// - Parameter onStep: is called before a plugin is entered.
    /// - Throws: `HostError` with the first plugin's message.
    package func checkOnly(onStep: (String) -> Void = { _ in }) throws(HostError) {
        try store.check(onStep: onStep)
        for plugin in context.routes.plugins { try plugin.check(onStep: onStep) }
    }

    /// Drains: no timer is begun, streams close with their cursor, calls that have begun finish. Call it with the network's drain.
    package func drain() {
        timerThread.drain()
        service.isDraining.store(true, ordering: .relaxed)
        followers.thread.beginStop()
        for call in activeCalls.all { call.drain() }
    }

    /// Answers the waiting calls, and with `isRunning` the running ones, since the worker is about to be replaced. Any thread.
    package func giveUp(isRunning: Bool) {
        for call in activeCalls.all { call.giveUp(isRunning: isRunning) }
    }

    /// Sets the quarantine's entries. Any thread.
    package func setAside(_ entries: [SetAside]) {
        context.setAside.replace(entries, context.routes)
    }

    /// Runs a method's handler on threads from now on, since it held a reactor too long. Any thread.
    /// - Returns: whether it ran on reactors before.
    package func leaveReactor(_ method: String) -> Bool {
        guard let route = context.routes.routes[method], route.method.isInline else { return false }
        return route.detour.bitwiseOr(Route.detourSlow, ordering: .relaxed).oldValue & Route.detourSlow == 0
    }

    /// Whether it drains.
    package var isDraining: Bool { service.isDraining.load(ordering: .relaxed) }

    /// Ends everything, after the network has stopped. Blocks until the last handler has returned and the store has
    /// everything on disk.
    package func stop() {
        activeCalls.waitUntilNone()
        context.abandoned.waitUntilNone()
        computePool.stop()
        if isStarted.load(ordering: .acquiring) {
            timerThread.stop()
            followers.thread.stop()
            maintenance.stop()
            for plugin in context.routes.plugins.reversed() { plugin.stop() }
            context.store.stop()
        }
        store.stop()
    }

    /// Runs the followers until none has anything to do, where no thread does. Blocks.
    /// - Returns: why those do not go on that don't, by name.
    /// - Throws: `Problem` when the store could not.
    package func runFollowers() throws(Problem) -> [String: String] { try followers.runAll() }

    /// Polls the feed, since another worker may have committed changes. Any thread.
    package func changesElsewhere() {
        maintenance.readFeedNow()
    }

    private func storeHasChanges() {
        maintenance.readFeedNow()
        onChanges.withLock { $0 }?.notify()
    }
}

// MARK: - Calls

extension Router {
    package var methods: MethodNames { context.routes.names }

    package func makeInlineDispatcher(decoder: FrameDecoder) -> any InlineDispatcher {
        HostInlineDispatcher(context: context, decoder: decoder) ?? NoInlineDispatcher()
    }

    package func connectionOpened(_ connection: ServerConnection) {}
    package func connectionClosed(_ connection: ServerConnection) {}

    package func callBegan(_ call: ServerCall) {
        if let route = context.routes.routes[call.open.method] {
            begin(call, route)
        } else if let method = service.methods[call.open.method] {
            begin(call, own: method)
        } else {
            refuse(call, makeProblem(call)(.methodUnknown, Label(name: "method", value: call.open.method)))
        }
    }

    package func itemArrived(_ call: ServerCall, _ item: Frame.Item) {
        active(call)?.itemArrived(item)
    }

    package func creditGranted(_ call: ServerCall, _ items: UInt32) {
        active(call)?.creditGranted(items)
    }

    package func outputFilled(_ connection: ServerConnection) { context.queue.hold(connection) }
    package func outputDrained(_ connection: ServerConnection) { context.queue.release(connection) }

    package func callCancelled(_ call: ServerCall, _ cause: CancelCause) {
        active(call)?.cancel(cause)
    }

    private func active(_ call: ServerCall) -> (any ActiveCall)? {
        call.attachment.withLock { $0 as? any ActiveCall }
    }

    private func makeProblem(_ call: ServerCall) -> HostProblem { HostProblem(language: call.language) }

    private func refuse(_ call: ServerCall, _ problem: Problem) {
        context.figures.ended(call.open.method, problem, nanoseconds: call.nanosecondsSinceArrival)
        context.log.callFailed(problem, problem.status, call)
        call.close(problem)
    }

    /// Applies the rule as far as possible without the database.
    private func objection(_ call: ServerCall, _ method: PluginMethod, _ admission: TerminalAdmission) -> Problem? {
        if call.open.more != method.clientStreams {
            return makeProblem(call)(.requestMalformed, Label(name: "field", value: "more"))
        }
        switch admission[call.connection.peer.certificate] {
        case .allowed: return nil
        // A session is not checked here, but inside the transaction.
        case .sessionRequired: return call.open.session.isEmpty ? makeProblem(call)(.sessionRequired) : nil
        case .notAllowed, .rightMissing: return makeProblem(call)(Denial(reason: .notAllowed, allow: method.allowed))
        }
    }

    /// Counts a partner's call.
    /// - Returns: the problem of one beyond the partner's rate; nil: it is within it, or no partner's.
    private func excess(_ call: ServerCall) -> Problem? {
        guard call.connection.peer.certificate == .partner else { return nil }
        return context.partnerRates.take(call.connection.peer.name, now: context.clock.monotonicNanoseconds())?.problem(makeProblem(call))
    }

    private func begin(_ call: ServerCall, _ route: Route) {
        if let problem = objection(call, route.method, route.admission) ?? excess(call) { return refuse(call, problem) }
        call.limitTime(milliseconds: route.timeLimit.milliseconds(asked: call.open.timeoutMilliseconds))
        let active: any ActiveCall
        if route.method.clientStreams {
            active = ItemStream(call, route: route, context: context, computePool: computePool, activeCalls: activeCalls)
        } else if route.method.serverStreams {
            switch validator.facts(call, key: "") {
            case .failure(let problem): return refuse(call, problem)
            case .success(let facts):
                if let entry = context.setAside.entry(route, caller: facts.caller, key: "", request: call.open.message) {
                    return refuse(call, makeProblem(call).setAside(entry))
                }
                let source = PluginStream(route: route, request: call.open.message, context: context)
                active = stream(call, facts, cursor: [], source)
            }
        } else {
            switch validator.validate(route, call, message: call.open.message, key: call.open.requestKey) {
            case .failure(let problem): return refuse(call, problem)
            case .success(let request):
                active = CallRun(context: context, computePool: computePool, request: request, call: call, recipient: .call(activeCalls))
            }
        }
        activeCalls.add(call, active)
        active.begin()
    }

    private func begin(_ call: ServerCall, own method: PluginMethod) {
        if let problem = objection(call, method, TerminalAdmission(method.parties)) ?? excess(call) { return refuse(call, problem) }
        let timeLimit = CallTimeLimit(method, limits: context.limits)
        call.limitTime(milliseconds: timeLimit.milliseconds(asked: call.open.timeoutMilliseconds))
        let active: any ActiveCall
        if method.serverStreams {
            guard let request = try? Host.WatchRequest(call.open.message) else {
                return refuse(call, makeProblem(call)(.requestMalformed, Label(name: "field", value: "message")))
            }
            // Topics and cursor are sent back with a problem, so they are bounded as the frame's own texts are.
            guard request.topics.count <= context.limits.topicsMax,
                request.topics.allSatisfy({ $0.utf8.count <= context.limits.nameBytesMax })
            else { return refuse(call, makeProblem(call)(.requestMalformed, Label(name: "field", value: "topics"))) }
            guard request.cursor.count <= context.limits.cursorBytesMax else { return refuse(call, makeProblem(call)(.cursorUnknown)) }
            switch validator.facts(call, key: "") {
            case .failure(let problem): return refuse(call, problem)
            case .success(let facts):
                let source = WatchStream(request: request, method: method, context: context)
                active = stream(call, facts, cursor: request.cursor, source)
            }
        } else if [BlobService.putMethod, BlobService.getMethod].contains(method.name) {
            active = HostBlobCall(call, method: method, context: context, activeCalls: activeCalls)
        } else if method.effect != .none {
            active = HostDataCall(call, method: method, service: service, context: context, activeCalls: activeCalls)
        } else {
            active = HostServiceCall(
                call, method: method, service: service, computePool: computePool, context: context, activeCalls: activeCalls)
        }
        activeCalls.add(call, active)
        active.begin()
    }

    private func stream(
        _ call: ServerCall, _ facts: CallFacts, cursor: [UInt8], _ source: any StreamSource
    ) -> ServerStream {
        ServerStream(
            call, facts: facts, cursor: cursor, source: source, context: context, activeCalls: activeCalls,
            sizeLimit: ConnectionContext.of(call.connection, limits: context.limits).sizeLimit)
    }
}
