// The loop of the health listener's thread.

internal import CLinux
internal import LecternWire
internal import Synchronization

/// An epoll loop over a few plain connections. `post` may be called on any thread; all else is confined to the loop's own.
final class HTTPLoop: @unchecked Sendable {
    /// What another thread asks of the loop.
    enum Command: Sendable {
        case answer(UInt64, HTTPResponse)
        case stopAccepting
        case stop
    }

    // Any thread.
    private let commandQueue = Mutex<[Command]>([])
    private let epoll: Int32
    private let wake: Int32

    private let limits: Limits
    private let log: Log
    private let handler: HTTPServer.Handler
    private var listeners: [Int32]
    private var connections: [UInt64: HTTPConnection] = [:]
    private var exchanges: [UInt64: HTTPExchange] = [:]
    private var nextToken = HTTPLoop.connectionTokens
    /// Until when nothing is accepted; CLOCK_MONOTONIC in nanoseconds.
    private var acceptAgainAt: Int64 = 0
    private var isAccepting = true
    private var isStopping = false
    private var now: Int64 = 0

    private static let wakeToken: UInt64 = 0
    private static let connectionTokens: UInt64 = 1 << 16
    private static let eventsMax = 64
    private static let lingerNanoseconds: Int64 = 1_000_000_000
    private static let acceptPauseNanoseconds: Int64 = 1_000_000_000

    init(taking listeners: [Int32], limits: Limits, log: Log, handler: HTTPServer.Handler) throws(SystemError) {
        self.limits = limits
        self.log = log
        self.handler = handler
        self.listeners = listeners
        do {
            epoll = try Syscall.require("epoll_create1") { clinux_epoll_create() }
        } catch {
            for listener in listeners { clinux_close(listener) }
            throw error
        }
        do {
            let wake = try Syscall.require("eventfd") { clinux_eventfd() }
            self.wake = wake
            let epoll = epoll
            _ = try Syscall.require("epoll_ctl") { clinux_epoll_add(epoll, wake, CLINUX_EVENT_IN, HTTPLoop.wakeToken) }
            for (index, listener) in listeners.enumerated() {
                _ = try Syscall.require("epoll_ctl") { clinux_epoll_add(epoll, listener, CLINUX_EVENT_IN, UInt64(index) + 1) }
            }
        } catch {
            for listener in listeners { clinux_close(listener) }
            clinux_close(epoll)
            throw error
        }
    }

    deinit {
        for listener in listeners { clinux_close(listener) }
        for connection in connections.values { clinux_close(connection.socket) }
        clinux_close(epoll)
        clinux_close(wake)
    }

    /// Leaves a command, from any thread.
    func post(_ command: Command) {
        let isFirst = commandQueue.withLock { commands in
            commands.append(command)
            return commands.count == 1
        }
        if isFirst { _ = Syscall.retry { clinux_eventfd_signal(wake) } }
    }

    /// Works until it is told to stop.
    func run() {
        var events = [clinux_event](repeating: clinux_event(), count: HTTPLoop.eventsMax)
        now = clinux_monotonic()
        while !isStopping {
            let count = clinux_epoll_wait(epoll, &events, Int32(HTTPLoop.eventsMax), millisecondsToWait())
            now = clinux_monotonic()
            for index in 0..<max(0, Int(count)) { happen(events[index]) }
            expire()
        }
        for token in Array(connections.keys) { end(token) }
        closeListeners()
    }

    private func happen(_ event: clinux_event) {
        if event.token == HTTPLoop.wakeToken { return runCommands() }
        if event.token < HTTPLoop.connectionTokens { return accept(Int(event.token) - 1) }
        guard var connection = connections[event.token] else { return }
        let progress = event.events & CLINUX_EVENT_OUT != 0 ? connection.write() : connection.read(bytesMax: limits.healthRequestBytesMax)
        settle(event.token, connection, progress)
    }

    private func runCommands() {
        _ = Syscall.retry { clinux_eventfd_clear(wake) }
        var commands: [Command] = []
        commandQueue.withLock { swap(&$0, &commands) }
        for command in commands {
            switch command {
            case .answer(let token, let response): answer(token, response)
            case .stopAccepting: closeListeners()
            case .stop: isStopping = true
            }
        }
    }

    private func answer(_ token: UInt64, _ response: HTTPResponse) {
        guard var connection = connections[token], connection.isWaiting else { return }
        exchanges[token] = nil
        let progress = connection.answer(response)
        settle(token, connection, progress)
    }

    // MARK: Accepting

    private func accept(_ index: Int) {
        guard index < listeners.count else { return }
        for _ in 0..<limits.acceptBatchMax {
            guard hasRoom() else { return setAccepting(false) }
            var address = [CChar](repeating: 0, count: 64)
            let socket = Syscall.retry { clinux_accept(listeners[index], &address, UInt32(address.count)) }
            // EAGAIN, and a peer that left meanwhile (ECONNABORTED).
            if socket == -11 || socket == -103 { return }
            guard socket >= 0 else {
                log.warning("the health listener can't accept", Label("error", "\(SystemError(call: "accept4", number: -socket))"))
                acceptAgainAt = now + HTTPLoop.acceptPauseNanoseconds
                return setAccepting(false)
            }
            nextToken += 1
            var connection = HTTPConnection(socket: socket, endsAt: now + nanoseconds(limits.healthRequestMillisecondsMax))
            guard clinux_epoll_add(epoll, socket, connection.interest, nextToken) >= 0 else {
                clinux_close(socket)
                continue
            }
            // Whoever means it has sent the request already; so it is answered before somebody else needs the place.
            let progress = connection.read(bytesMax: limits.healthRequestBytesMax)
            settle(nextToken, connection, progress)
        }
    }

    /// Whether there is a place for one more. Whoever has taken longest over a request gives up the place.
    private func hasRoom() -> Bool {
        guard connections.count >= limits.healthConnectionsMax else { return true }
        let idle = connections.filter { $0.value.isLingering || $0.value.isReading }
        guard let oldest = idle.min(by: { ($0.value.isLingering ? 0 : 1, $0.key) < ($1.value.isLingering ? 0 : 1, $1.key) })?.key else {
            return false
        }
        end(oldest)
        return true
    }

    private func setAccepting(_ accepts: Bool) {
        guard accepts != isAccepting else { return }
        isAccepting = accepts
        for (index, listener) in listeners.enumerated() {
            _ = clinux_epoll_change(epoll, listener, accepts ? CLINUX_EVENT_IN : 0, UInt64(index) + 1)
        }
    }

    private func closeListeners() {
        for listener in listeners {
            _ = clinux_epoll_remove(epoll, listener)
            clinux_close(listener)
        }
        listeners = []
    }

    // MARK: Connections

    /// Takes note of what became of a connection.
    private func settle(_ token: UInt64, _ connection: HTTPConnection, _ progress: HTTPConnection.Progress) {
        var connection = connection
        let before = connections[token]?.interest ?? CLINUX_EVENT_IN
        let (wasReading, wasLingering) = (connections[token]?.isReading ?? true, connections[token]?.isLingering ?? false)
        if progress == .ended {
            connections[token] = connection
            return end(token)
        }
        if connection.isLingering, !wasLingering {
            connection.endsAt = now + HTTPLoop.lingerNanoseconds
        } else if connection.isWaiting {
            connection.endsAt = now + nanoseconds(limits.healthAnswerMillisecondsMax)
        } else if !connection.isReading, wasReading || connections[token]?.isWaiting == true {
            connection.endsAt = now + nanoseconds(limits.healthRequestMillisecondsMax)
        }
        connections[token] = connection
        if connection.interest != before { _ = clinux_epoll_change(epoll, connection.socket, connection.interest, token) }
        if case .request(let request) = progress {
            let exchange = HTTPExchange(loop: self, connection: token)
            exchanges[token] = exchange
            handler.answer(request, exchange)
        }
    }

    private func end(_ token: UInt64) {
        exchanges[token] = nil
        guard let connection = connections.removeValue(forKey: token) else { return }
        _ = clinux_epoll_remove(epoll, connection.socket)
        clinux_close(connection.socket)
        if now >= acceptAgainAt { setAccepting(true) }
    }

    private func expire() {
        for (token, connection) in connections where connection.endsAt <= now {
            var connection = connection
            if connection.isWaiting {
                let late = exchanges[token]?.lateAnswer ?? HTTPResponse(status: 503, "no answer came in time")
                answer(token, late)
            } else if connection.isReading {
                let progress = connection.answer(.timedOut)
                settle(token, connection, progress)
            } else {
                end(token)
            }
        }
        if !isAccepting, now >= acceptAgainAt, connections.count < limits.healthConnectionsMax { setAccepting(true) }
    }

    private func millisecondsToWait() -> Int32 {
        var due = connections.values.map(\.endsAt).min() ?? .max
        if !isAccepting, acceptAgainAt > now { due = min(due, acceptAgainAt) }
        return due == .max ? -1 : Int32(clamping: max(0, (due - now + 999_999) / 1_000_000))
    }

    private func nanoseconds(_ milliseconds: Int) -> Int64 { Int64(milliseconds) * 1_000_000 }
}
