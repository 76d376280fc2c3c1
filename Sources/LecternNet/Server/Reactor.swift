// The event loop of the server: one thread, one epoll, its connections.

internal import CLinux
internal import LecternWire
internal import Synchronization

/// An epoll loop with its connections. Members marked "any thread" may be used from anywhere; all others are confined to the
/// reactor's own thread, which `preconditionInReactor` checks.
///
/// A wake-up: read from open connections, then from those whose time slice was over, then handshakes and new connections, then
/// timers; at last, whatever was enqueued for sending is written, once for each connection.
package final class Reactor: CallOutput, @unchecked Sendable {
    /// A task for the reactor, from another thread.
    enum Command: Sendable {
        case reply(CallReply)
        case adopt(socket: Int32, address: String)
        case drain(graceMilliseconds: UInt32)
        case checkCertificates
        case stop
    }

    // Any thread.
    private let commandQueue = Mutex<[Command]>([])
    private let thread = Atomic<UInt>(0)
    /// Connections that it has or is about to get.
    let load = Atomic<Int>(0)
    /// Calls that are open on its connections; written by the reactor only.
    let openCalls = Atomic<Int>(0)
    private let epoll: Int32
    private let wake: Int32
    private let timer: Int32

    // Immutable.
    let shared: ServerState
    let limits: Limits
    let log: Log

    // Confined to the reactor.
    /// CLOCK_MONOTONIC in nanoseconds, read once for each wake-up.
    private(set) var now: Int64 = 0
    let decoder: FrameDecoder
    let dispatcher: any InlineDispatcher
    let readBuffer: UnsafeMutableRawBufferPointer
    private var connections: [Connection?] = []
    private var freeSlots: [Int] = []
    private var generation: UInt32 = 0
    private var timers = TimerHeap()
    private var warm = WarmConnections()
    /// When the timer wakes the reactor. It is set again only for what is due earlier: a wait with a time limit would
    /// set and take back a timer of the kernel for each wake-up.
    private var timerSetTo = Int64.max
    private var dirty: [Connection] = []
    private var deferredReads: [Connection] = []
    private var deferredEvents: [clinux_event] = []
    /// The time slice of a connection: how long it may work on what it has read before others are served.
    private(set) var sliceNanoseconds = Reactor.sliceNanosecondsMax
    private var spareBuffers: [[UInt8]] = []
    private var listeners: [Int32]
    private var acceptAgainAt = Int64.max
    private var certificateCheckAt = Int64.max
    private var graceEndsAt = Int64.max
    private(set) var drainGrace: UInt32?
    private var isStopping = false
    private var isRunningCommands = false
    private var logBudget = LogBudget()

    private static let wakeToken: UInt64 = 0
    private static let timerToken: UInt64 = (1 << 16) - 1
    private static let listenerTokens: UInt64 = 1
    private static let connectionTokens: UInt64 = 1 << 16
    private static let readBytesMax = 65_536
    private static let spareBuffersMax = 64
    private static let spareBufferBytesMax = 65_536
    private static let eventsMax = 256
    private static let sliceNanosecondsMax: Int64 = 200_000
    private static let sliceNanosecondsMin: Int64 = 20_000
    /// What the slices of all connections with more to read may take together, as long as each has its minimum.
    private static let slicesNanosecondsMax: Int64 = 1_000_000
    /// How long handshakes may delay open connections in one wake-up; one handshake takes a millisecond.
    private static let handshakesNanosecondsMax: Int64 = 1_000_000

    /// Makes a reactor; `run` is its thread.
    /// - Parameters:
    ///   - listeners: the sockets that it accepts from, shared with other reactors and not its to close.
    ///   - shared: what belongs to the whole server.
    /// - Throws: SystemError when the system gives no epoll or eventfd.
    init(listeners: [Int32], shared: ServerState) throws(SystemError) {
        self.listeners = listeners
        self.shared = shared
        limits = shared.limits
        log = shared.log
        decoder = FrameDecoder(limits: shared.limits, methods: shared.sink.methods)
        dispatcher = shared.sink.makeInlineDispatcher(decoder: decoder)
        epoll = try Syscall.require("epoll_create1") { clinux_epoll_create() }
        do {
            wake = try Syscall.require("eventfd") { clinux_eventfd() }
        } catch {
            clinux_close(epoll)
            throw error
        }
        do {
            timer = try Syscall.require("timerfd_create") { clinux_timerfd() }
        } catch {
            clinux_close(epoll)
            clinux_close(wake)
            throw error
        }
        readBuffer = .allocate(byteCount: Reactor.readBytesMax, alignment: 16)
        try watch(wake, CLINUX_EVENT_IN, Reactor.wakeToken)
        try watch(timer, CLINUX_EVENT_IN, Reactor.timerToken)
        try listen()
    }

    deinit {
        clinux_close(epoll)
        clinux_close(wake)
        clinux_close(timer)
        readBuffer.deallocate()
    }

    /// Traps when the calling thread is not the reactor's.
    func preconditionInReactor() {
        precondition(isCurrent, "called outside the reactor's thread")
    }

    private var isCurrent: Bool { thread.load(ordering: .relaxed) == PlainThread.current }

    // MARK: commands

    /// Takes a reply, from any thread. From the reactor's own thread it is applied at once, and its frames are written at the end
    /// of the wake-up; unless commands of other threads are queued, since a call's Close must not overtake its items.
    package func deliver(_ reply: CallReply) {
        if isCurrent, !isRunningCommands, commandQueue.withLock({ $0.isEmpty }) {
            perform(reply)
        } else {
            post(.reply(reply))
        }
    }

    /// Queues a command, from any thread. Only the first command in an empty queue wakes the reactor.
    func post(_ command: Command) {
        let isFirst = commandQueue.withLock { commands in
            commands.append(command)
            return commands.count == 1
        }
        if isFirst { _ = Syscall.retry { clinux_eventfd_signal(wake) } }
    }

    private func runCommands() {
        _ = Syscall.retry { clinux_eventfd_clear(wake) }
        var commands: [Command] = []
        commandQueue.withLock { swap(&$0, &commands) }
        isRunningCommands = true
        defer { isRunningCommands = false }
        for command in commands {
            switch command {
            case .reply(let reply): perform(reply)
            case .adopt(let socket, let address): adopt(socket, address)
            case .drain(let grace): drain(grace)
            case .checkCertificates: checkCertificates()
            case .stop: isStopping = true
            }
        }
    }

    private func perform(_ reply: CallReply) {
        switch reply {
        case .close(let call, let close): connection(call.connection)?.close(call, close)
        case .item(let call, let item): connection(call.connection)?.send(call, item)
        case .credit(let call, let items): connection(call.connection)?.grant(call, items)
        case .deadline(let call):
            if let connection = connection(call.connection) { arm(connection, due: call.deadlineNanoseconds) }
        case .disconnect(let server, let problem): connection(server)?.fail(call: 0, problem)
        }
    }

    private func connection(_ server: ServerConnection) -> Connection? {
        guard server.slot < connections.count, let connection = connections[server.slot], connection.server === server
        else { return nil }
        return connection
    }

    // MARK: the loop

    /// Runs the loop until the command `stop`. This is the body of the reactor's thread.
    func run() {
        thread.store(PlainThread.current, ordering: .relaxed)
        now = clinux_monotonic()
        certificateCheckAt = now + milliseconds(limits.certificateCheckMillisecondsMax)
        var events = [clinux_event](repeating: clinux_event(), count: Reactor.eventsMax)
        while !isStopping {
            setTimer()
            let waiting = takeDeferredReads()
            let count = clinux_epoll_wait(epoll, &events, Int32(Reactor.eventsMax), waiting.isEmpty ? -1 : 0)
            guard count >= 0 else { failEpoll(-count) }
            now = clinux_monotonic()
            for index in 0..<Int(count) { handle(events[index]) }
            for connection in waiting { connection.continueReading() }
            if !deferredEvents.isEmpty { handleDeferredEvents() }
            fireTimers()
            dispatcher.finishWakeUp(wokeAt: now)
            flush()
        }
        closeAll()
        thread.store(0, ordering: .relaxed)
    }

    /// Ends the worker: without epoll no client is heard, and the supervisor starts another worker.
    private func failEpoll(_ error: Int32) -> Never {
        let cause = "descriptors were closed by somebody who does not own them, perhaps a plugin"
        log.error("a reactor can't go on; the worker ends", Label("error", "\(SystemError(call: "epoll_wait", number: error))"), Label("cause", cause))
        preconditionFailure(cause)
    }

    private func handle(_ event: clinux_event) {
        if event.token >= Reactor.connectionTokens {
            guard let connection = connection(token: event.token) else { return }
            if connection.phase == .handshaking { return deferredEvents.append(event) }
            connection.ready(events: event.events)
        } else if event.token == Reactor.wakeToken {
            runCommands()
        } else if event.token == Reactor.timerToken {
            _ = Syscall.retry { clinux_eventfd_clear(timer) }
            timerSetTo = .max
        } else {
            deferredEvents.append(event)
        }
    }

    private func connection(token: UInt64) -> Connection? {
        let slot = Int((token - Reactor.connectionTokens) & 0xffff_ffff)
        let generation = UInt32(truncatingIfNeeded: (token - Reactor.connectionTokens) >> 32)
        guard slot < connections.count, let connection = connections[slot], connection.generation == generation else { return nil }
        return connection
    }

    /// Continues handshakes and accepts connections, after the open connections were served. Events for which there is no time are
    /// reported again by the next wait, since epoll is level-triggered.
    private func handleDeferredEvents() {
        let end = clinux_monotonic() + Reactor.handshakesNanosecondsMax
        for event in deferredEvents {
            if event.token < Reactor.connectionTokens {
                accept(Int(event.token - Reactor.listenerTokens))
            } else {
                connection(token: event.token)?.ready(events: event.events)
            }
            if clinux_monotonic() >= end { break }
        }
        deferredEvents.removeAll(keepingCapacity: true)
    }

    /// Takes the connections whose slice ended with bytes left to read. They are served after those with new events.
    private func takeDeferredReads() -> [Connection] {
        guard !deferredReads.isEmpty else { return [] }
        sliceNanoseconds = max(
            Reactor.sliceNanosecondsMin, min(Reactor.sliceNanosecondsMax, Reactor.slicesNanosecondsMax / Int64(deferredReads.count)))
        var waiting: [Connection] = []
        swap(&waiting, &deferredReads)
        return waiting
    }

    /// Sets the timer to what is due next.
    private func setTimer() {
        let due = min(timers.earliest ?? .max, acceptAgainAt, certificateCheckAt, graceEndsAt, warm.lookAt)
        guard due < timerSetTo else { return }
        timerSetTo = due
        _ = Syscall.retry { clinux_timerfd_set(timer, max(1, due)) }
    }

    private func fireTimers() {
        while let slot = timers.next(now: now) {
            connections[slot]?.timerFired()
        }
        warm.look(now: now)
        if now >= acceptAgainAt {
            acceptAgainAt = .max
            do {
                try listen()
            } catch {
                log.error("cannot accept connections", Label("error", "\(error)"))
                acceptAgainAt = now + 1_000_000_000
            }
        }
        if now >= certificateCheckAt {
            certificateCheckAt = now + milliseconds(limits.certificateCheckMillisecondsMax)
            checkCertificates()
        }
        if now >= graceEndsAt {
            graceEndsAt = .max
            for connection in connections { connection?.endGrace() }
        }
    }

    /// Writes the output of connections: the last one first, whose output is still in the processor's cache.
    private func flush() {
        while let connection = dirty.popLast() { connection.flushIfDirty() }
    }

    private func closeAll() {
        runCommands()
        for connection in connections { connection?.destroy("the daemon stops") }
    }

    /// Closes the sockets in commands that were never run. Only after `run` has returned.
    func discardCommands() {
        let commands = commandQueue.withLock { commands in
            defer { commands = [] }
            return commands
        }
        for case .adopt(let socket, let address) in commands {
            clinux_close(socket)
            shared.connectionEnded(anonymousAddress: address)
        }
    }

    func milliseconds(_ count: Int) -> Int64 { Int64(count) * 1_000_000 }
}

// What connections need of their reactor.
extension Reactor {
    /// Registers a connection for the flush at the end of this wake-up.
    func markDirty(_ connection: Connection) { dirty.append(connection) }

    /// Registers a connection that holds bytes of which epoll will not report: they are in OpenSSL or in its buffer.
    func deferRead(_ connection: Connection) { deferredReads.append(connection) }

    /// Lets an active connection keep its buffers.
    func keepWarm(_ connection: Connection) { warm.keep(connection) }

    /// Calls a connection's `timerFired` at this time or earlier.
    func arm(_ connection: Connection, due: Int64) {
        if due < .max { timers.arm(slot: connection.slot, due: due) }
    }

    /// Whether the grace of a drain is over.
    var isGraceOver: Bool { drainGrace != nil && graceEndsAt == .max }

    /// The rest of the grace in milliseconds, nil when the server does not drain.
    var graceLeftMilliseconds: UInt32? {
        guard drainGrace != nil else { return nil }
        return graceEndsAt == .max ? 0 : UInt32(clamping: max(0, (graceEndsAt - now) / 1_000_000))
    }

    /// Logs an event that a peer has caused, within the budget of such lines.
    func report(_ level: Log.Level, _ message: String, _ labels: Label...) {
        let (mayWrite, leftOut) = logBudget.take(now: now)
        if leftOut > 0 { log.warning("lines about peers were left out", Label("lines", "\(leftOut)")) }
        if mayWrite { log.write(level, message, labels) }
    }

    /// Drops the output of connections that hold more than their share of the daemon's output, until the total is within its
    /// limit: those without a certificate first, and of each kind the one with most. Where another reactor holds the excess, no
    /// connection here is above its share; so the total stays below twice the limit.
    func shedOutput() {
        while shared.hasTooMuchOutput {
            let share = shared.outputShare
            var worst: Connection?
            for case let connection? in connections where connection.outputCounted > share {
                guard let other = worst else {
                    worst = connection
                    continue
                }
                let isAnonymous = connection.certificate == nil
                if isAnonymous == (other.certificate == nil) {
                    if connection.outputCounted > other.outputCounted { worst = connection }
                } else if isAnonymous {
                    worst = connection
                }
            }
            guard let worst else { return }
            worst.dropOutput()
        }
    }

    /// An empty buffer, with capacity where a spare one is there.
    func takeBuffer() -> [UInt8] { spareBuffers.popLast() ?? [] }

    /// Keeps a buffer for the next connection, emptied.
    func giveBack(_ buffer: consuming [UInt8]) {
        guard buffer.capacity <= Reactor.spareBufferBytesMax, spareBuffers.count < Reactor.spareBuffersMax else { return }
        buffer.removeAll(keepingCapacity: true)
        spareBuffers.append(buffer)
    }

    func countCalls(_ change: Int) {
        openCalls.store(openCalls.load(ordering: .relaxed) + change, ordering: .relaxed)
    }

    /// Changes which events epoll reports of a connection.
    func change(_ connection: Connection, _ events: UInt32) {
        _ = clinux_epoll_change(epoll, connection.socket, events, token(connection))
    }

    /// Forgets a connection, whose socket is about to be closed.
    func forget(_ connection: Connection) {
        preconditionInReactor()
        _ = clinux_epoll_remove(epoll, connection.socket)
        timers.remove(slot: connection.slot)
        warm.forget(connection)
        connections[connection.slot] = nil
        freeSlots.append(connection.slot)
        load.subtract(1, ordering: .relaxed)
        shared.connectionEnded(anonymousAddress: connection.certificate == nil ? connection.address : nil)
    }

    private func token(_ connection: Connection) -> UInt64 {
        Reactor.connectionTokens + (UInt64(connection.generation) << 32 | UInt64(connection.slot))
    }

    private func watch(_ descriptor: Int32, _ events: UInt32, _ token: UInt64) throws(SystemError) {
        _ = try Syscall.require("epoll_ctl") { clinux_epoll_add(epoll, descriptor, events, token) }
    }
}

// Accepting, draining, certificates.
extension Reactor {
    private func listen() throws(SystemError) {
        for (index, listener) in listeners.enumerated() {
            try watch(listener, CLINUX_EVENT_IN | CLINUX_EVENT_EXCLUSIVE, Reactor.listenerTokens + UInt64(index))
        }
    }

    private func stopListening() {
        for listener in listeners { _ = clinux_epoll_remove(epoll, listener) }
    }

    private func accept(_ index: Int) {
        guard index < listeners.count else { return }
        var address = [CChar](repeating: 0, count: 64)
        for _ in 0..<limits.acceptBatchMax {
            let socket = Syscall.retry { clinux_accept(listeners[index], &address, UInt32(address.count)) }
            if socket < 0 {
                pauseAccepting(errno: -socket)
                return
            }
            let from = address.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
            if let refusal = shared.connectionBegan(from: from) {
                report(.warning, refusal.message, Label("address", from), Label("limit", "\(refusal.limit)"))
                clinux_close(socket)
                continue
            }
            let target = shared.leastLoaded(besides: self)
            target.load.add(1, ordering: .relaxed)
            if target === self { adopt(socket, from) } else { target.post(.adopt(socket: socket, address: from)) }
        }
    }

    /// Stops accepting for 100 ms when the system has no descriptor or memory left: the listeners would wake the reactor in a loop.
    private func pauseAccepting(errno: Int32) {
        let wouldBlock: Int32 = 11
        let interrupted: Int32 = 103
        guard errno != wouldBlock, errno != interrupted else { return }
        log.error("cannot accept connections for now", Label("error", SystemError.message(of: errno)))
        stopListening()
        acceptAgainAt = now + 100_000_000
    }

    private func adopt(_ socket: Int32, _ address: String) {
        do {
            let tls = try TLSSession(shared.tls, socket: socket, isServer: true)
            let slot = freeSlots.last ?? connections.count
            generation &+= 1
            let connection = Connection(
                reactor: self, slot: slot, generation: generation, socket: socket, address: address, tls: tls)
            try watch(socket, CLINUX_EVENT_IN, token(connection))
            if slot == connections.count {
                connections.append(connection)
            } else {
                freeSlots.removeLast()
                connections[slot] = connection
            }
            arm(connection, due: now + milliseconds(limits.handshakeMillisecondsMax))
        } catch {
            log.error("cannot serve a connection", Label("address", address), Label("error", "\(error)"))
            clinux_close(socket)
            load.subtract(1, ordering: .relaxed)
            shared.connectionEnded(anonymousAddress: address)
        }
    }

    private func drain(_ grace: UInt32) {
        guard drainGrace == nil else { return }
        drainGrace = grace
        graceEndsAt = now + milliseconds(Int(grace))
        stopListening()
        // Of those who wait on a listener only one is woken for a connection. Where it was this reactor, the connection
        // would lie there until the next one comes.
        for index in listeners.indices { accept(index) }
        listeners = []
        acceptAgainAt = .max
        for connection in connections { connection?.drain(graceMilliseconds: grace) }
        shared.reactorDrains()
    }

    private func checkCertificates() {
        let realtime = clinux_realtime() / 1_000_000
        for connection in connections { connection?.checkCertificate(nowMilliseconds: realtime) }
    }
}
