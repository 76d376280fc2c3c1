// Inline calls, which are answered on the reactor that read them.

internal import CLecternPlugin
internal import CLinux
internal import HostMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Answers calls of methods that are `inline`: those of effect NONE that the caller's certificate alone allows, and READs
/// if the store can do them at once. All others are not handled, and the router takes them. Confined to one reactor.
final class HostInlineDispatcher: InlineDispatcher {
    let context: HostContext
    private let decoder: FrameDecoder
    /// By the method's index; nil: not inline. Retained once in `init`: a call does not retain its route.
    private let routes: [Unmanaged<InlineRoute>?]
    /// The contexts of calls of effect NONE and of READs. Shared by all calls, since one handler runs at a time.
    private let computeContext: TransactionContext
    let readContext: TransactionContext
    let info: UnsafeMutablePointer<lectern_call_info>
    private let deadline: InlineDeadline
    private let figures: WakeUpFigures

    /// The connection of the last call; `info` and `computeContext` are set to its caller.
    private(set) var caller: ConnectionContext
    private(set) var certificate = Role.none
    private var answerBytesMax = 0
    /// The caller to whom a crash of the worker is attributed; owned by `caller`.
    private var callerName: UnsafePointer<CChar>?
    /// The reactor's slot in the activity memory.
    private var slot: UnsafeMutablePointer<clinux_slot>
    /// Whether the last call had facts of its own, so that those in `computeContext` are not the caller's.
    private var hasOwnFacts = false

    // The arrival time of the calls of this wake-up.
    private(set) var nowMilliseconds: Int64 = 0
    private var nowNanoseconds: Int64 = 0
    /// When `nowMilliseconds` was read, CLOCK_MONOTONIC in nanoseconds.
    private var wallReadAt: Int64 = .min / 2
    /// The bytes of the present call's language.
    private var language = 0..<0
    /// READs are left to the router until this time, since one has waited for a disk; CLOCK_MONOTONIC in nanoseconds.
    var readsPausedUntil: Int64 = 0
    /// The thread's count of blocks read from disks at its last look-up; nil: never looked up.
    var blocksRead: Int64?

    /// Makes the dispatcher of one reactor.
    /// - Parameters:
    ///   - context: the host's context.
    ///   - decoder: the decoder that reads the Open frames.
    /// - Returns: nil when no method is inline.
    init?(context: HostContext, decoder: FrameDecoder) {
        self.context = context
        self.decoder = decoder
        figures = WakeUpFigures(context)
        let routes = context.routes.inOrder.enumerated().map { InlineRoute($1, row: $0) }
        guard routes.contains(where: { $0 != nil }) else { return nil }
        self.routes = routes.map { $0.map { Unmanaged.passRetained($0) } }
        let deadline = InlineDeadline(clock: context.clock)
        self.deadline = deadline
        caller = ConnectionContext(Terminal(certificate: .none, name: ""), sizeLimit: ResponseSizeLimit(taken: 0, limits: context.limits))
        computeContext = TransactionContext(
            context: context, transaction: nil, effect: .none, facts: caller.facts, principal: caller.principal, attempt: 0,
            isCancelled: { deadline.isOver })
        readContext = TransactionContext(
            context: context, transaction: nil, effect: .read, facts: caller.facts, principal: caller.principal, attempt: 0,
            isCancelled: { deadline.isOver })
        slot = clinux_activity_slot()
        info = MallocRecord.make(structure: lectern_call_info())
        info.pointee.size = UInt64(MemoryLayout<lectern_call_info>.size)
    }

    deinit {
        MallocRecord.free(info)
        for route in routes { route?.release() }
    }

    func answer(
        _ opening: OpenFrameView, _ bytes: Span<UInt8>, connectionContext: inout AnyObject?, now: Int64,
        from connection: () -> ServerConnection?
    ) -> InlineAnswer {
        guard let index = opening.methodIndex, let route = routes[Int(index)] else { return .notHandled }
        if connectionContext !== caller {
            guard let connection = connection() else { return .notHandled }
            setCaller(connection, &connectionContext)
        }
        return route._withUnsafeGuaranteedRef { answer($0, opening, bytes, now) }
    }

    private func answer(_ route: InlineRoute, _ opening: OpenFrameView, _ bytes: Span<UInt8>, _ now: Int64) -> InlineAnswer {
        // Slow path: streams, backdated calls, and calls that the router refuses.
        guard !opening.more, opening.happenedAtMilliseconds == 0, !route.isDetoured else { return .notHandled }
        updateClock(now)
        if route.reads { return bytes.withUnsafeBufferPointer { read(route, opening, $0) } }
        guard opening.session.isEmpty || !route.asksForSession, route.admission(certificate) == .allowed else { return .notHandled }
        // A partner is looked up in the store for each call, since it may be withdrawn.
        guard certificate != .partner else { return .notHandled }
        begin(opening, route, bytes)
        return route.invocation(of: computeContext)._withUnsafeGuaranteedRef { running in
            running.reuse()
            let code = bytes.withUnsafeBufferPointer { run(route, running, opening, $0) }
            running.invalidate()
            return counted(outcome(code, running), route, opening, bytes)
        }
    }

    /// Refreshes the cached wall time at most once a millisecond: reading the clock costs 40 ns.
    /// - Parameter now: when the reactor woke up, CLOCK_MONOTONIC in nanoseconds.
    private func updateClock(_ now: Int64) {
        nowNanoseconds = now
        guard now - wallReadAt >= 1_000_000 else { return }
        wallReadAt = now
        nowMilliseconds = context.clock.wallMilliseconds()
    }

    /// Sets the caller whose calls follow.
    private func setCaller(_ connection: ServerConnection, _ connectionContext: inout AnyObject?) {
        if let known = connectionContext as? ConnectionContext {
            caller = known
        } else {
            caller = ConnectionContext.of(connection, limits: context.limits)
            connectionContext = caller
        }
        certificate = caller.certificate
        answerBytesMax = caller.sizeLimit.answerBytesMax
        callerName = caller.callerName
        slot = clinux_activity_slot()
        info.pointee.certificate = caller.certificate.rawValue
        info.pointee.terminal = caller.terminalName
        computeContext.setCaller(caller.facts, caller.principal)
        hasOwnFacts = false
    }

    /// Sets the facts of a call of effect NONE, for problems of the host and for nested calls.
    private func begin(_ opening: OpenFrameView, _ route: InlineRoute, _ bytes: Span<UInt8>) {
        let hasFacts = readTimeAndLanguage(opening, route, bytes)
        if hasFacts || hasOwnFacts { computeContext.setCaller(hasFacts ? facts(opening, bytes) : caller.facts, caller.principal) }
        hasOwnFacts = hasFacts
        computeContext.reuse(nowMilliseconds: nowMilliseconds)
    }

    /// Reads the call's deadline and language.
    /// - Returns: whether the call has facts of its own: a language, a request key, a device sequence.
    func readTimeAndLanguage(_ opening: OpenFrameView, _ route: InlineRoute, _ bytes: Span<UInt8>) -> Bool {
        let milliseconds = route.timeLimit.milliseconds(asked: opening.timeoutMilliseconds)
        deadline.nanoseconds = nowNanoseconds + Int64(milliseconds) * 1_000_000
        language = decoder.label(ServerCall.languageLabel, of: opening, bytes) ?? 0..<0
        return !language.isEmpty || !opening.requestKey.isEmpty || opening.deviceSequence != 0
    }

    /// The facts of a call that has some of its own.
    func facts(_ opening: OpenFrameView, _ bytes: Span<UInt8>, session: SessionToken? = nil) -> CallFacts {
        CallFacts(
            terminal: caller.facts.terminal, session: session, nowMilliseconds: nowMilliseconds, happenedAtMilliseconds: nowMilliseconds,
            language: decoder.text(language, bytes), requestKey: decoder.text(opening.requestKey.range, bytes),
            deviceSequence: opening.deviceSequence, caller: caller.facts.caller)
    }

    /// Runs the handler. `info` refers to the received bytes; nothing is copied.
    func run(
        _ route: InlineRoute, _ running: Invocation, _ opening: OpenFrameView, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int32 {
        func lent(_ range: Range<Int>) -> lectern_bytes {
            lectern_bytes(data: bytes.baseAddress.map { $0 + range.lowerBound }, size: UInt64(range.count))
        }
        info.pointee.method = route.index
        info.pointee.request = lent(opening.message.range)
        info.pointee.now_ms = nowMilliseconds
        info.pointee.happened_at_ms = nowMilliseconds
        info.pointee.language = lent(language)
        info.pointee.request_key = lent(opening.requestKey.range)
        info.pointee.device_sequence = opening.deviceSequence
        clinux_activity_begin(slot, route.activity, info, callerName)
        let code = route.call(route.context, running.pointer, info)
        clinux_activity_end(slot)
        return code
    }

    /// Counts a call that was answered here, and logs it if it did not succeed.
    func counted(_ answer: InlineAnswer, _ route: InlineRoute, _ opening: OpenFrameView, _ bytes: Span<UInt8>) -> InlineAnswer {
        switch answer {
        case .notHandled: break
        case .answered: figures.answered(route.row)
        case .problem(let problem):
            figures.refused(route.row, problem, wokeAt: nowNanoseconds)
            context.log.callFailed(
                problem, status: problem.status, method: route.name, terminal: caller.facts.terminal,
                requestKey: decoder.text(opening.requestKey.range, bytes))
        }
        return answer
    }

    func finishWakeUp(wokeAt: Int64) { figures.finishWakeUp(wokeAt: wokeAt) }

    /// Converts the handler's result to an answer.
    func outcome(_ code: Int32, _ running: Invocation) -> InlineAnswer {
        let transactionContext = running.transactionContext
        if code == LECTERN_OK, running.hasAnswered, !transactionContext.isDoomed, running.answered.count <= answerBytesMax {
            return .answered(running.answered)
        }
        switch running.outcome(code).under(doom: transactionContext.doom) {
        case .answered(let message):
            let bytes = message.count + FrameEncoder.answerHeadBytesMax
            return .problem(caller.sizeLimit.problem(frameBytes: bytes, transactionContext.makeProblem) ?? transactionContext.makeProblem(.internalError))
        case .refused(let problem), .failed(let problem): return .problem(problem)
        }
    }
}

/// An inline method, with the values that its calls need, computed once.
final class InlineRoute {
    /// The handler while it runs; one call at a time.
    private var running: Invocation?
    let index: UInt32
    /// Its place in the route table and in the figures.
    let row: Int32
    let context: UnsafeMutableRawPointer?
    /// The value of the reactor's slot while the handler runs.
    let activity: UInt64
    let call: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<lectern_call_info>?) -> Int32
    let timeLimit: CallTimeLimit
    /// Whether a session makes a difference to the method's rule.
    let asksForSession: Bool
    /// Whether it is a READ.
    let reads: Bool
    var method: PluginMethod { route.method }
    /// Whether its calls take the slow path.
    var isDetoured: Bool { route.detour.load(ordering: .relaxed) != 0 }
    private let route: Route

    /// - Returns: nil for a method that is not inline.
    init?(_ route: Route, row: Int) {
        guard route.method.isInline, let call = route.plugin.table.pointee.call else { return nil }
        self.route = route
        let method = route.method
        index = UInt32(method.index)
        self.row = Int32(row)
        context = route.plugin.table.pointee.plugin
        activity = Activity.inline.running(route.plugin.functions[method.index])
        self.call = call
        timeLimit = route.timeLimit
        asksForSession = ComputeCall.needsSession(method)
        reads = method.effect == .read
    }

    /// The handler's invocation, reused by all calls of this reactor.
    func invocation(of transactionContext: TransactionContext) -> Unmanaged<Invocation> {
        if let running { return .passUnretained(running) }
        let made = Invocation(transactionContext: transactionContext, plugin: route.plugin, method: route.method, depth: 0)
        running = made
        return .passUnretained(made)
    }

    var name: String { route.method.name }
    var plugin: String { route.plugin.name }

    /// Whether the rule admits a terminal at which nobody is signed in.
    func admission(_ certificate: Role) -> Admission { route.admission[certificate] }
}

/// The deadline of the present call.
private final class InlineDeadline {
    var nanoseconds: Int64 = .max
    private let clock: HostClock

    init(clock: HostClock) {
        self.clock = clock
    }

    var isOver: Bool { clock.monotonicNanoseconds() >= nanoseconds }
}
