// What the reactors of one server share.

internal import LecternWire
internal import Synchronization

/// Counters, settings and the sink. Any thread.
final class ServerState: Sendable {
    let tls: TLSContext
    let revocations: Revocations
    let limits: Limits
    let log: Log
    let sink: any CallSink
    let name: String
    let connections = Atomic<Int>(0)
    /// Connections without a certificate by address, those in the handshake among them.
    let anonymousConnections: AddressCounts
    /// Memory that holds output on all connections, as far as they count it, in bytes.
    let outputBytes = Atomic<Int>(0)
    private let identity = Atomic<UInt64>(0)
    private let reactors = Mutex<[Reactor]>([])
    private let drain = Mutex<Drain>(Drain())

    private struct Drain {
        var reactorsAccepting = 0
        var listenersFree: (@Sendable () -> Void)?
        var completion: (@Sendable () -> Void)?
    }

    init(
        tls: TLSContext, revocations: Revocations, limits: Limits, sink: any CallSink, log: Log, name: String
    ) {
        self.tls = tls
        self.revocations = revocations
        self.limits = limits
        anonymousConnections = AddressCounts(most: limits.anonymousConnectionsOfAddressMax)
        self.log = log
        self.sink = sink
        self.name = name
    }

    /// Sets the reactors, once, before they run.
    func setReactors(_ all: [Reactor]) {
        reactors.withLock { $0 = all }
        drain.withLock { $0.reactorsAccepting = all.count }
    }

    /// Lets go of the reactors, which hold this object.
    func forgetReactors() { reactors.withLock { $0 = [] } }

    func nextConnectionID() -> UInt64 { identity.add(1, ordering: .relaxed).newValue }

    /// The reactor with clearly fewer connections than the one that accepted, or that one itself.
    func leastLoaded(besides own: Reactor) -> Reactor {
        let difference = 4
        return reactors.withLock { all in
            let least = all.min { $0.load.load(ordering: .relaxed) < $1.load.load(ordering: .relaxed) } ?? own
            return least.load.load(ordering: .relaxed) + difference < own.load.load(ordering: .relaxed) ? least : own
        }
    }

    /// Counts a new connection, as one without a certificate.
    /// - Parameter address: where it comes from.
    /// - Returns: which limit it exceeds, for the log; nil: it is admitted.
    func connectionBegan(from address: String) -> (message: String, limit: Int)? {
        guard anonymousConnections.began(Peer(address: address).host) else {
            return ("too many connections without a certificate from one address", limits.anonymousConnectionsOfAddressMax)
        }
        guard connections.add(1, ordering: .acquiringAndReleasing).newValue <= limits.connectionsMax else {
            connectionEnded(anonymousAddress: address)
            return ("too many connections", limits.connectionsMax)
        }
        return nil
    }

    /// Counts a connection that has ended.
    /// - Parameter address: where it came from, if it never showed a certificate.
    func connectionEnded(anonymousAddress address: String?) {
        if let address { anonymousConnections.ended(Peer(address: address).host) }
        if connections.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 { finishDrain(reactors: 0) }
    }

    /// Adds to the total of waiting output.
    func countOutput(_ change: Int) { outputBytes.add(change, ordering: .relaxed) }

    /// Whether the waiting output of all connections is above its limit.
    var hasTooMuchOutput: Bool { outputBytes.load(ordering: .relaxed) > limits.outputBytesTotalMax }

    /// What each connection may hold of the output that may wait, in bytes. Where the sum is too much, somebody
    /// holds more than that.
    var outputShare: Int { limits.outputBytesTotalMax / max(1, connections.load(ordering: .relaxed)) }

    func beginDrain(listenersFree: @escaping @Sendable () -> Void, _ completion: @escaping @Sendable () -> Void) {
        drain.withLock { drain in
            guard drain.completion == nil else { return }
            drain.listenersFree = listenersFree
            drain.completion = completion
        }
    }

    /// A reactor has stopped accepting.
    func reactorDrains() { finishDrain(reactors: 1) }

    /// Lets go of the listeners once, when no reactor accepts, and calls the completion once, when no connection is
    /// left besides.
    private func finishDrain(reactors count: Int) {
        let (listenersFree, completion) = drain.withLock { drain -> ((@Sendable () -> Void)?, (@Sendable () -> Void)?) in
            drain.reactorsAccepting -= count
            guard drain.reactorsAccepting == 0 else { return (nil, nil) }
            defer { drain.listenersFree = nil }
            guard connections.load(ordering: .acquiring) == 0 else { return (drain.listenersFree, nil) }
            defer { drain.completion = nil }
            return (drain.listenersFree, drain.completion)
        }
        listenersFree?()
        completion?()
    }
}
