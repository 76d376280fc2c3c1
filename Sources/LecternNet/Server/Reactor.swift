// One thread that waits for sockets and works on what they bring.

internal import CLinux
internal import LecternWire
internal import Synchronization

/// An epoll loop with its connections. What is marked "any thread" may be used from anywhere; all the rest is
/// confined to the reactor's own thread, and `preconditionInReactor` checks it.
package final class Reactor: CallOutput, @unchecked Sendable {
    /// What another thread asks of a reactor.
    enum Letter: Sendable {
        case reply(CallReply)
        case adopt(socket: Int32, address: String)
        case drain(graceMilliseconds: UInt32)
        case checkCertificates
        case stop
    }

    // Any thread.
    private let mailbox = Mutex<[Letter]>([])
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
    private var again: [Connection] = []
    private var later: [clinux_event] = []
    /// How long a connection may work on what it has read before others have their turn.
    private(set) var turnNanoseconds = Reactor.turnNanosecondsMax
    private var spareBuffers: [[UInt8]] = []
    private var listeners: [Int32]
    private var acceptAgainAt = Int64.max
    private var certificateCheckAt = Int64.max
    private var graceEndsAt = Int64.max
    private(set) var drainGrace: UInt32?
    private var isStopping = false
    private var isReadingLetters = false
    private var logBudget = LogBudget()

    private static let wakeToken: UInt64 = 0
    private static let timerToken: UInt64 = (1 << 16) - 1
    private static let listenerTokens: UInt64 = 1
    private static let connectionTokens: UInt64 = 1 << 16
    private static let readBytesMax = 65_536
    private static let spareBuffersMax = 64
    private static let spareBufferBytesMax = 65_536
    private static let eventsMax = 256
    private static let turnNanosecondsMax: Int64 = 200_000
    private static let turnNanosecondsMin: Int64 = 20_000
    /// How long those who have more to do than a turn may hold up all others, if they are not too many for that.
    private static let turnsNanosecondsMax: Int64 = 1_000_000
    /// How long handshakes may hold up connections that are open; one takes a millisecond.
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

    // MARK: letters

    /// Takes a reply, from any thread. From the reactor's own thread it is worked on at once, and what it makes
    /// to be sent goes out with everything else at the end of the wake-up; but never before letters that other
    /// threads have left already: a call's Close must not overtake its items.
    package func deliver(_ reply: CallReply) {
        if isCurrent, !isReadingLetters, mailbox.withLock({ $0.isEmpty }) {
            perform(reply)
        } else {
            post(.reply(reply))
        }
    }

    /// Leaves a letter, from any thread. Only the first letter in an empty box wakes the reactor.
    func post(_ letter: Letter) {
        let isFirst = mailbox.withLock { letters in
            letters.append(letter)
            return letters.count == 1
        }
        if isFirst { _ = Syscall.retry { clinux_eventfd_signal(wake) } }
    }

    private func readLetters() {
        _ = Syscall.retry { clinux_eventfd_clear(wake) }
        var letters: [Letter] = []
        mailbox.withLock { swap(&$0, &letters) }
        isReadingLetters = true
        defer { isReadingLetters = false }
        for letter in letters {
            switch letter {
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

    /// Works until it is told to stop. This is the reactor's thread.
    func run() {
        thread.store(PlainThread.current, ordering: .relaxed)
        now = clinux_monotonic()
        certificateCheckAt = now + milliseconds(limits.certificateCheckMillisecondsMax)
        var events = [clinux_event](repeating: clinux_event(), count: Reactor.eventsMax)
        while !isStopping {
            setTimer()
            let waiting = takeThoseWhoReadOn()
            let count = clinux_epoll_wait(epoll, &events, Int32(Reactor.eventsMax), waiting.isEmpty ? -1 : 0)
            guard count >= 0 else { loseEpoll(-count) }
            now = clinux_monotonic()
            for index in 0..<Int(count) { happen(events[index]) }
            for connection in waiting { connection.readOn() }
            if !later.isEmpty { welcome() }
            fireTimers()
            dispatcher.finishWakeUp(wokeAt: now)
            flush()
        }
        closeAll()
        thread.store(0, ordering: .relaxed)
    }

    /// Nothing can be heard any more; another worker can.
    private func loseEpoll(_ error: Int32) -> Never {
        let cause = "descriptors were closed by somebody who does not own them, perhaps a plugin"
        log.error("a reactor can't go on; the worker ends", Label("error", "\(SystemError(call: "epoll_wait", number: error))"), Label("cause", cause))
        preconditionFailure(cause)
    }

    private func happen(_ event: clinux_event) {
        if event.token >= Reactor.connectionTokens {
            guard let connection = connection(token: event.token) else { return }
            if connection.phase == .handshaking { return later.append(event) }
            connection.ready(events: event.events)
        } else if event.token == Reactor.wakeToken {
            readLetters()
        } else if event.token == Reactor.timerToken {
            _ = Syscall.retry { clinux_eventfd_clear(timer) }
            timerSetTo = .max
        } else {
            later.append(event)
        }
    }

    private func connection(token: UInt64) -> Connection? {
        let slot = Int((token - Reactor.connectionTokens) & 0xffff_ffff)
        let generation = UInt32(truncatingIfNeeded: (token - Reactor.connectionTokens) >> 32)
        guard slot < connections.count, let connection = connections[slot], connection.generation == generation else { return nil }
        return connection
    }

    /// Goes on with handshakes and accepts connections, after all that is open has had its turn. What there is no time for is told
    /// by the next wait again.
    private func welcome() {
        let end = clinux_monotonic() + Reactor.handshakesNanosecondsMax
        for event in later {
            if event.token < Reactor.connectionTokens {
                accept(Int(event.token - Reactor.listenerTokens))
            } else {
                connection(token: event.token)?.ready(events: event.events)
            }
            if clinux_monotonic() >= end { break }
        }
        later.removeAll(keepingCapacity: true)
    }

    /// Connections that have more to read than their turn allowed. They have the next one after whoever is new.
    private func takeThoseWhoReadOn() -> [Connection] {
        guard !again.isEmpty else { return [] }
        turnNanoseconds = max(
            Reactor.turnNanosecondsMin, min(Reactor.turnNanosecondsMax, Reactor.turnsNanosecondsMax / Int64(again.count)))
        var waiting: [Connection] = []
        swap(&waiting, &again)
        return waiting
    }

    /// Sees to it that the reactor wakes up for what is due next.
    private func setTimer() {
        let due = min(timers.earliest ?? .max, acceptAgainAt, certificateCheckAt, graceEndsAt, warm.lookAt)
        guard due < timerSetTo else { return }
        timerSetTo = due
        _ = Syscall.retry { clinux_timerfd_set(timer, max(1, due)) }
    }

    private func fireTimers() {
        while let slot = timers.next(now: now) {
            connections[slot]?.timeCame()
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

    /// Sends what connections have to send: the last one first, whose output is still in the processor's cache.
    private func flush() {
        while let connection = dirty.popLast() { connection.flushIfDirty() }
    }

    private func closeAll() {
        readLetters()
        for connection in connections { connection?.destroy("the daemon stops") }
    }

    /// Closes sockets that another reactor still dealt to this one. Only after `run` has returned.
    func dropLetters() {
        let letters = mailbox.withLock { letters in
            defer { letters = [] }
            return letters
        }
        for case .adopt(let socket, let address) in letters {
            clinux_close(socket)
            shared.connectionEnded(stranger: address)
        }
    }

    func milliseconds(_ count: Int) -> Int64 { Int64(count) * 1_000_000 }
}

// What connections need of their reactor.
extension Reactor {
    /// Notes that a connection has something to send at the end of this wake-up.
    func markDirty(_ connection: Connection) { dirty.append(connection) }

    /// Notes that a connection holds bytes that epoll knows nothing of.
    func readLater(_ connection: Connection) { again.append(connection) }

    /// Lets a connection that talks keep its buffers.
    func keepWarm(_ connection: Connection) { warm.keep(connection) }

    /// Sees to it that a connection is looked at by then.
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

    /// Logs what a peer has caused, unless peers cause too much.
    func report(_ level: Log.Level, _ message: String, _ labels: Label...) {
        let (mayWrite, leftOut) = logBudget.take(now: now)
        if leftOut > 0 { log.warning("lines about peers were left out", Label("lines", "\(leftOut)")) }
        if mayWrite { log.write(level, message, labels) }
    }

    /// Ends connections that hold more than their share of the daemon's output until there is room again: those
    /// without a certificate first, and of each kind the one with most. Another reactor may hold what is too much;
    /// since no connection here holds more than its share then, the sum stays below twice what it may be.
    func relieve() {
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

    /// An empty buffer, perhaps with room.
    func takeBuffer() -> [UInt8] { spareBuffers.popLast() ?? [] }

    /// Takes back a buffer, empty but with its room.
    func giveBack(_ buffer: consuming [UInt8]) {
        guard buffer.capacity <= Reactor.spareBufferBytesMax, spareBuffers.count < Reactor.spareBuffersMax else { return }
        buffer.removeAll(keepingCapacity: true)
        spareBuffers.append(buffer)
    }

    func countCalls(_ change: Int) {
        openCalls.store(openCalls.load(ordering: .relaxed) + change, ordering: .relaxed)
    }

    /// Changes what epoll tells of a connection.
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
        shared.connectionEnded(stranger: connection.certificate == nil ? connection.address : nil)
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
                report(.warning, refusal.words, Label("address", from), Label("limit", "\(refusal.limit)"))
                clinux_close(socket)
                continue
            }
            let target = shared.leastLoaded(besides: self)
            target.load.add(1, ordering: .relaxed)
            if target === self { adopt(socket, from) } else { target.post(.adopt(socket: socket, address: from)) }
        }
    }

    /// Out of descriptors or memory: the listeners would wake us for nothing, so they rest a moment.
    private func pauseAccepting(errno: Int32) {
        let wouldBlock: Int32 = 11
        let interrupted: Int32 = 103
        guard errno != wouldBlock, errno != interrupted else { return }
        log.error("cannot accept connections for now", Label("error", SystemError.words(errno)))
        stopListening()
        acceptAgainAt = now + 100_000_000
    }

    private func adopt(_ socket: Int32, _ address: String) {
        do {
            let session = try TLSSession(shared.tls, socket: socket, isServer: true)
            let slot = freeSlots.last ?? connections.count
            generation &+= 1
            let connection = Connection(
                reactor: self, slot: slot, generation: generation, socket: socket, address: address, session: session)
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
            shared.connectionEnded(stranger: address)
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
