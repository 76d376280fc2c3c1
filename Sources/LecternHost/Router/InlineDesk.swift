// Calls that are little work: answered on the reactor, in the order in which they came, before they are open calls at all.

internal import CLecternPlugin
internal import CLinux
internal import HostMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Answers calls of methods that are `inline`: those of effect NONE that the caller's certificate alone allows, and READs
/// if the store can do them at once. All others are left to the router. Confined to one reactor.
final class InlineDesk: CallDesk {
    let context: HostContext
    private let decoder: FrameDecoder
    /// By the method's index; nil: not inline. Held for as long as the desk lives, so that no call counts its route.
    private let routes: [Unmanaged<InlineRoute>?]
    /// One handler runs at a time, so all of them share these.
    private let attempt: Attempt
    let reading: Attempt
    let info: UnsafeMutablePointer<lectern_call_info>
    private let deadline: DeskDeadline
    private let figures: WakeUpFigures

    /// Who made the last call; what is told of callers is theirs until another calls.
    private(set) var caller: ConnectionContext
    private(set) var certificate = Role.none
    private var answerBytesMax = 0
    /// Whom the caller's calls are attributed to; held by `caller`.
    private var callerName: UnsafePointer<CChar>?
    /// The reactor's slot.
    private var slot: UnsafeMutablePointer<clinux_slot>
    /// Whether the last call said something of itself, so that the attempt's facts are not the caller's.
    private var hasOwnFacts = false

    // When the calls in hand came.
    private(set) var nowMilliseconds: Int64 = 0
    private var nowNanoseconds: Int64 = 0
    /// When the wall's clock was last asked, CLOCK_MONOTONIC in nanoseconds.
    private var wallAskedAt: Int64 = .min / 2
    /// Where the language of the call in hand lies.
    private var language = 0..<0
    /// Until when READs are left to the router, since one waited for a disk; CLOCK_MONOTONIC in nanoseconds.
    var readsPausedUntil: Int64 = 0
    /// What this thread had read from disks when that was last asked, in blocks; nil: it was never asked.
    var blocksRead: Int64?

    /// Makes a desk.
    /// - Parameters:
    ///   - context: the host's surroundings.
    ///   - decoder: has read what the desk is shown.
    /// - Returns: nil when no method is inline.
    init?(context: HostContext, decoder: FrameDecoder) {
        self.context = context
        self.decoder = decoder
        figures = WakeUpFigures(context)
        let routes = context.routes.inOrder.enumerated().map { InlineRoute($1, row: $0) }
        guard routes.contains(where: { $0 != nil }) else { return nil }
        self.routes = routes.map { $0.map { Unmanaged.passRetained($0) } }
        let deadline = DeskDeadline(clock: context.clock)
        self.deadline = deadline
        caller = ConnectionContext(Terminal(certificate: .none, name: ""), sizeLimit: ResponseSizeLimit(taken: 0, limits: context.limits))
        attempt = Attempt(
            context: context, transaction: nil, effect: .none, facts: caller.facts, principal: caller.principal, number: 0,
            isCancelled: { deadline.isOver })
        reading = Attempt(
            context: context, transaction: nil, effect: .read, facts: caller.facts, principal: caller.principal, number: 0,
            isCancelled: { deadline.isOver })
        slot = clinux_activity_slot()
        info = SmallBlock.make(structure: lectern_call_info())
        info.pointee.size = UInt64(MemoryLayout<lectern_call_info>.size)
    }

    deinit {
        SmallBlock.free(info)
        for route in routes { route?.release() }
    }

    func answer(
        _ opening: Opening, _ bytes: Span<UInt8>, memo: inout AnyObject?, now: Int64, from connection: () -> ServerConnection?
    ) -> DeskAnswer {
        guard let index = opening.methodIndex, let route = routes[Int(index)] else { return .later }
        if memo !== caller {
            guard let connection = connection() else { return .later }
            turn(to: connection, &memo)
        }
        return route._withUnsafeGuaranteedRef { answer($0, opening, bytes, now) }
    }

    private func answer(_ route: InlineRoute, _ opening: Opening, _ bytes: Span<UInt8>, _ now: Int64) -> DeskAnswer {
        // What is late or a stream, and all that is wrong, is the router's.
        guard !opening.more, opening.happenedAtMilliseconds == 0, !route.isDetoured else { return .later }
        tell(now)
        if route.reads { return bytes.withUnsafeBufferPointer { read(route, opening, $0) } }
        guard opening.session.isEmpty || !route.asksForSession, route.admission(certificate) == .allowed else { return .later }
        begin(opening, route, bytes)
        return route.invocation(of: attempt)._withUnsafeGuaranteedRef { running in
            running.reuse()
            let code = bytes.withUnsafeBufferPointer { run(route, running, opening, $0) }
            running.rest()
            return counted(outcome(code, running), route, opening, bytes)
        }
    }

    /// Notes when the calls in hand came. The wall's clock, which costs 40 ns, is asked once in a millisecond: it is told in
    /// milliseconds.
    private func tell(_ now: Int64) {
        nowNanoseconds = now
        guard now - wallAskedAt >= 1_000_000 else { return }
        wallAskedAt = now
        nowMilliseconds = context.clock.wallMilliseconds()
    }

    /// Another connection's calls follow.
    private func turn(to connection: ServerConnection, _ memo: inout AnyObject?) {
        if let known = memo as? ConnectionContext {
            caller = known
        } else {
            caller = ConnectionContext.of(connection, limits: context.limits)
            memo = caller
        }
        certificate = caller.certificate
        answerBytesMax = caller.sizeLimit.answerBytesMax
        callerName = caller.callerName
        slot = clinux_activity_slot()
        info.pointee.certificate = caller.certificate.rawValue
        info.pointee.terminal = caller.terminalName
        attempt.turn(to: caller.facts, caller.principal)
        hasOwnFacts = false
    }

    /// Notes what is known of a call that reads nothing, for the host's own words and for calls inside this one.
    private func begin(_ opening: Opening, _ route: InlineRoute, _ bytes: Span<UInt8>) {
        let says = listen(to: opening, route, bytes)
        if says || hasOwnFacts { attempt.turn(to: says ? facts(opening, bytes) : caller.facts, caller.principal) }
        hasOwnFacts = says
        attempt.reuse(nowMilliseconds: nowMilliseconds)
    }

    /// Notes the call's time and language.
    /// - Returns: whether the call says something of itself that is among the facts.
    func listen(to opening: Opening, _ route: InlineRoute, _ bytes: Span<UInt8>) -> Bool {
        let milliseconds = route.timeLimit.milliseconds(asked: opening.timeoutMilliseconds)
        deadline.nanoseconds = nowNanoseconds + Int64(milliseconds) * 1_000_000
        language = decoder.label(ServerCall.languageLabel, of: opening, bytes) ?? 0..<0
        return !language.isEmpty || !opening.requestKey.isEmpty || opening.deviceSequence != 0
    }

    /// What is known of a call that says something of itself.
    func facts(_ opening: Opening, _ bytes: Span<UInt8>, session: SessionToken? = nil) -> CallFacts {
        CallFacts(
            terminal: caller.facts.terminal, session: session, nowMilliseconds: nowMilliseconds, happenedAtMilliseconds: nowMilliseconds,
            language: decoder.text(language, bytes), requestKey: decoder.text(opening.requestKey.range, bytes),
            deviceSequence: opening.deviceSequence, caller: caller.facts.caller)
    }

    /// Runs the handler; what it is told lies in the bytes that came.
    func run(
        _ route: InlineRoute, _ running: Invocation, _ opening: Opening, _ bytes: UnsafeBufferPointer<UInt8>
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

    /// Counts a call that ends here, and logs one that did not succeed.
    func counted(_ answer: DeskAnswer, _ route: InlineRoute, _ opening: Opening, _ bytes: Span<UInt8>) -> DeskAnswer {
        switch answer {
        case .later: break
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

    /// What the handler's end means for the caller.
    func outcome(_ code: Int32, _ running: Invocation) -> DeskAnswer {
        let attempt = running.attempt
        if code == LECTERN_OK, running.hasAnswered, !attempt.isDoomed, running.answered.count <= answerBytesMax {
            return .answered(running.answered)
        }
        switch running.outcome(code).under(doom: attempt.doom) {
        case .answered(let message):
            let bytes = message.count + FrameEncoder.answerHeadBytesMax
            return .problem(caller.sizeLimit.problem(frameBytes: bytes, attempt.say) ?? attempt.say(.internalError))
        case .refused(let problem), .failed(let problem): return .problem(problem)
        }
    }
}

/// A method that is inline, with what is asked of each call made ready.
final class InlineRoute {
    /// The handler while it runs; one call at a time.
    private var running: Invocation?
    let index: UInt32
    /// Its place in the route table and in the figures.
    let row: Int32
    let context: UnsafeMutableRawPointer?
    /// What the reactor's slot holds while the handler runs.
    let activity: UInt64
    let call: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<lectern_call_info>?) -> Int32
    let timeLimit: CallTimeLimit
    /// Whether somebody who is signed in may do what the terminal alone may not.
    let asksForSession: Bool
    /// Whether it is a READ.
    let reads: Bool
    var parties: [Party] { route.method.parties }
    /// Whether its calls are left to the router.
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
        asksForSession = PlainRun.needsSession(method)
        reads = method.effect == .read
    }

    /// The handler's invocation, which belongs to the thread that asks for it first, and lives as long as the route.
    func invocation(of attempt: Attempt) -> Unmanaged<Invocation> {
        if let running { return .passUnretained(running) }
        let made = Invocation(attempt: attempt, plugin: route.plugin, method: route.method, depth: 0)
        running = made
        return .passUnretained(made)
    }

    var name: String { route.method.name }
    var plugin: String { route.plugin.name }

    /// What the rule says of a terminal, before it is known who is signed in there.
    func admission(_ certificate: Role) -> Admission { route.admission[certificate] }
}

/// When the time of the call in hand is over.
private final class DeskDeadline {
    var nanoseconds: Int64 = .max
    private let clock: HostClock

    init(clock: HostClock) {
        self.clock = clock
    }

    var isOver: Bool { clock.monotonicNanoseconds() >= nanoseconds }
}
