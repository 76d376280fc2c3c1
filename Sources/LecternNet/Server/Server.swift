// The network side of the daemon: listeners in, calls to the sink, answers out.

internal import CLinux
package import LecternWire
internal import Synchronization

/// A server over TLS. Any thread may use it.
package final class Server: Sendable {
    private let state: ServerState
    private let reactors: [Reactor]
    private let threads = Mutex<[PlainThread]>([])

    /// Makes a server that does not yet serve.
    /// - Parameters:
    ///   - listeners: listening, non-blocking sockets; they stay the caller's.
    ///   - tls: its certificates.
    ///   - limits: what clients may take.
    ///   - reactors: how many threads serve; 0: one for each processor, at most 16.
    ///   - sink: takes the calls.
    ///   - log: takes what happens.
    ///   - name: told to clients in Hello.
    /// - Throws: TLSError when the certificates can't be used; the system's refusals come as one too.
    package init(
        listeners: [Int32], tls: TLSConfiguration, limits: Limits, reactors: Int, sink: any CallSink, log: Log,
        name: String = "lecternd"
    ) throws(TLSError) {
        clinux_ignore_sigpipe()
        let state = ServerState(
            tls: try TLSContext.server(tls), revocations: try Revocations(path: tls.revoked), limits: limits,
            sink: sink, log: log, name: name)
        let count = reactors > 0 ? reactors : min(16, max(1, Int(clinux_processors())))
        var made: [Reactor] = []
        do {
            for _ in 0..<count { made.append(try Reactor(listeners: listeners, shared: state)) }
        } catch {
            throw TLSError(attempt: "make a reactor", detail: "\(error)")
        }
        self.state = state
        self.reactors = made
        state.setReactors(made)
    }

    /// Whether a server could be made of these certificates, without making one.
    /// - Parameter tls: the certificates.
    /// - Throws: TLSError when they can't be used.
    package static func check(_ tls: TLSConfiguration) throws(TLSError) {
        _ = try TLSContext.server(tls)
        _ = try Revocations(path: tls.revoked)
    }

    /// Begins to serve.
    /// - Throws: SystemError when the system gives no threads.
    package func start() throws(SystemError) {
        for (index, reactor) in reactors.enumerated() {
            let thread = try PlainThread(name: "reactor \(index)") { reactor.run() }
            threads.withLock { $0.append(thread) }
        }
    }

    /// Accepts nothing more and tells every client to finish. Calls are served until the grace is over and then
    /// refused with DRAINING; a connection ends when its client ends it, or after the grace when it has no call left.
    /// - Parameters:
    ///   - graceMilliseconds: how long new calls are still served.
    ///   - listenersFree: called once, from some thread, when no reactor uses the listeners any more: only then may they
    ///     be closed, since a reactor can't tell epoll to forget a socket that is closed here and open elsewhere.
    ///   - completion: called once, from some thread, when no connection is left.
    package func drain(
        graceMilliseconds: UInt32, listenersFree: @escaping @Sendable () -> Void = {},
        completion: @escaping @Sendable () -> Void
    ) {
        state.beginDrain(listenersFree: listenersFree, completion)
        for reactor in reactors { reactor.post(.drain(graceMilliseconds: graceMilliseconds)) }
    }

    /// Ends every connection at once and waits for the reactors' threads. Not from a reactor's thread.
    package func stop() {
        for reactor in reactors { reactor.post(.stop) }
        let running = threads.withLock { threads in
            defer { threads = [] }
            return threads
        }
        for thread in running { thread.join() }
        for reactor in reactors { reactor.discardCommands() }
        state.forgetReactors()
    }

    /// Sets what seals session tickets.
    /// - Parameter keys: one to `TicketKey.countMax`; the first seals new tickets, all open old ones.
    /// - Returns: whether they were taken.
    @discardableResult
    package func setTicketKeys(_ keys: [TicketKey]) -> Bool { state.tls.setTicketKeys(keys) }

    /// Reads revoked serial numbers again and ends the connections of those that are revoked or have expired.
    /// - Parameter path: the file.
    /// - Returns: what it holds.
    /// - Throws: TLSError when the file can't be read; the old list stays.
    @discardableResult
    package func reloadRevoked(from path: String) throws(TLSError) -> [UInt8] {
        let bytes = try state.revocations.reload(from: path)
        for reactor in reactors { reactor.post(.checkCertificates) }
        return bytes
    }

    /// How many connections there are.
    package var connections: Int { state.connections.load(ordering: .relaxed) }

    /// How many calls are open.
    package var openCalls: Int { reactors.reduce(0) { $0 + $1.openCalls.load(ordering: .relaxed) } }
}
