// The daemon's host without threads: what is a thread elsewhere is a step, and a seed decides the order of the steps.

package import CLecternPlugin
internal import Foundation
internal import LecternDaemon
package import LecternHost
package import LecternNet
internal import LecternWire

/// A host with plugins and a new, empty database that does nothing by itself: a call that was begun waits until its units of work are
/// run, one by one. With the same seed and the same calls everything happens in the same order, with the same ids and keys. Deadlines
/// and the watchdog are off. Confined to one thread.
///
/// `@unchecked`: the confinement is the caller's.
public final class SimulatedHost: HostUnderTest, @unchecked Sendable {
    /// The host's clock; it is only turned.
    public let clock: TestClock
    private(set) var router: Router
    private(set) var store: SimulatedStore
    let replies = CallRecorder()
    private let plugins: [PluginHost.PluginFile]
    private let storeFile: PluginHost.PluginFile
    private let folder: String
    private let entropy: SimulationEntropy
    private var order: SimulationRandom
    private var lastCall: UInt32 = 0
    private var lastConnection: UInt64 = 0
    private var isStopped = false
    private var plantedFault: PlantedFault?
    /// How each follower went on after its last step, by its place.
    private(set) var followerSteps = Monitor<[Int: FollowerStep]>([:])
    /// The figures of the workers before this one.
    private var earlier = (units: 0, statements: 0)

    /// What a simulated clock shows first: 2026-01-05, a Monday, 00:00 UTC.
    public static let startMilliseconds: Int64 = 1_767_571_200_000

    /// Loads plugins, as the daemon does, and starts them in their order.
    /// - Parameters:
    ///   - plugins: the plugin under test, and those that it calls.
    ///   - seed: decides ids, keys and the order of steps.
    ///   - storePlugin: as for `PluginHost`.
    ///   - storeConfiguration: its section of lectern.json5; empty: a new database in a temporary folder, which `stop` removes.
    /// - Throws: `PluginHost.Failure`.
    public init(
        plugins: [PluginHost.PluginFile], seed: UInt64, storePlugin: String? = nil, storeConfiguration: String = ""
    ) throws {
        clock = TestClock(startMilliseconds: SimulatedHost.startMilliseconds)
        self.plugins = plugins
        folder = NSTemporaryDirectory() + "lectern-simulated-host-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        // One thread does everything: connections for others would only have to be opened at each restart.
        let configuration =
            storeConfiguration.isEmpty ? "{ path: \"\(folder)/lectern.db\", readers: 1, read_on_threads_only: true }" : storeConfiguration
        storeFile = PluginHost.PluginFile(try storePlugin ?? ProductLocation.store(beside: plugins), configuration: configuration)
        entropy = SimulationEntropy(seed: seed)
        order = SimulationRandom(seed: seed, part: 1)
        do {
            (router, store) = try SimulatedHost.start(storeFile, plugins, clock, entropy)
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            throw PluginHost.Failure(description: "\(error)")
        }
    }

    deinit { stop() }

    /// Calls have no deadlines.
    private static var limits: Limits {
        var limits = Limits()
        limits.callMillisecondsMax = 0
        return limits
    }

    private static func start(
        _ storeFile: PluginHost.PluginFile, _ plugins: [PluginHost.PluginFile], _ clock: TestClock, _ entropy: SimulationEntropy,
        _ fault: PlantedFault? = nil
    ) throws -> (Router, SimulatedStore) {
        let loaded = try PluginHost.load(storeFile, plugins, log: .errors)
        guard let table = loaded.store.storeTable else { throw PluginHost.Failure(description: "\(storeFile.path) is no store") }
        let store = try SimulatedStore(before: table)
        let router = try Router(
            plugins: loaded.services, store: loaded.store, limits: limits, log: .errors, version: "test", clock: clock.hostClock,
            entropy: Entropy { [entropy] in entropy.fill($0) }, storeTable: UnsafePointer(store.table), isStepped: true)
        store.plantedFault = fault
        try router.start()
        store.isStepped = true
        return (router, store)
    }

    /// Ends all calls, the plugins and the store, and removes the database. A second call does nothing.
    public func stop() {
        guard !isStopped else { return }
        isStopped = true
        end()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Ends the host as the end of its process would: what was not committed is gone, nobody is answered.
    private func end(_ others: [ServerCall] = []) {
        let open = (replies.openCalls + others).sorted { $0.number < $1.number }
        replies.loseAll()
        store.abandon()
        for call in open { router.callCancelled(call, .connectionLost) }
        router.drain()
        store.abandon()
        while router.runCompute(0) {}
        router.stop()
    }

    /// Has the worker end here and another start on the same database. Callers whose calls were open see `CONNECTION_LOST`.
    /// - Throws: `PluginHost.Failure` where the host does not start again.
    public func restart() throws { try restart(open: []) }

    /// The same, with calls that were begun by `begin(_:)`.
    /// - Parameter calls: those that are open. Their output must not listen any more.
    /// - Throws: `PluginHost.Failure` where the host does not start again.
    package func restart(open calls: [ServerCall]) throws {
        end(calls)
        earlier = figures
        followerSteps = Monitor([:])
        do {
            (router, store) = try SimulatedHost.start(storeFile, plugins, clock, entropy, plantedFault)
        } catch {
            throw PluginHost.Failure(description: "\(error)")
        }
    }
}

// MARK: - Steps

extension SimulatedHost {
    /// Whether the worker has ended by `SimulationFault.end`; then only `restart` is of use.
    public var hasEnded: Bool { store.isEnded }

    /// Steps that could be run now: units of work that wait, and calls without data.
    public var steps: Int { store.waiting.count + router.computeWaiting }

    /// Units of work that wait, of the steps.
    package var unitsWaiting: Int { store.waiting.count }

    /// Units that were run, and the statements in them.
    public var figures: (units: Int, statements: Int) { (earlier.units + store.units, earlier.statements + store.statements) }

    /// Runs one step, which the seed chooses.
    /// - Returns: false where there is none.
    @discardableResult
    public func step() -> Bool {
        guard steps > 0 else { return false }
        step(order.below(steps))
        return true
    }

    /// Runs a step.
    /// - Parameter index: below `steps`: units of work come first, the oldest is 0.
    public func step(_ index: Int) {
        if index < store.waiting.count { store.run(index) } else { _ = router.runCompute(index - store.waiting.count) }
    }

    /// Has something befall the next unit of work that is run.
    public func inject(_ fault: SimulationFault?) { store.fault = fault }

    /// Runs steps, and reads the feed for watchers, until nothing is left to do.
    public func settle() {
        while true {
            while step() {}
            guard !hasEnded else { return }
            let before = store.units
            router.perform(.readFeed)
            while step() {}
            // The poll of the feed is a unit itself; more were run where it has woken watchers.
            if store.units <= before + 1 { return }
        }
    }

    /// Runs the timers that are due by the host's clock, each as steps that the seed orders among all that is under way.
    /// - Returns: how many were begun; one that failed is due again after its pause.
    @discardableResult
    public func runDueTimers() -> Int {
        var runs = 0
        router.lookForTimers()
        while !hasEnded {
            if case .run = stepTimers() { runs += 1 } else if !step() { break }
        }
        return runs
    }

    /// Has the next step of timers begin.
    package func stepTimers() -> TimerRunner.Step { router.stepTimers() }

    /// How often a timer is tried before it is parked.
    package var timerAttemptsMax: Int { SimulatedHost.limits.timerAttemptsMax }

    /// Attempts to run a timer that have failed since the worker began.
    package var timerFailures: UInt64 { router.timerFailures }

    /// Has timers looked for at the next step of theirs.
    package func lookForTimers() { router.lookForTimers() }

    /// Has statements be something else than they are, so that a test shows which error it finds; nil: none.
    package func plant(_ fault: PlantedFault?) {
        fault?.begin()
        plantedFault = fault
        store.plantedFault = fault
    }

    /// Does the host's own work that its maintenance thread does elsewhere: takes the lease, removes what has expired, reads the feed.
    public func maintain() {
        for task in MaintenanceTask.all {
            router.perform(task)
            while step() {}
        }
    }

    func work(until isDone: () -> Bool) {
        var hasRead = false
        while !isDone(), !hasEnded {
            if step() {
                hasRead = false
            } else if hasRead {
                return
            } else {
                router.perform(.readFeed)
                hasRead = true
            }
        }
    }
}

// MARK: - Calls

extension SimulatedHost {
    /// Connects as a terminal.
    /// - Parameter terminal: whose certificate it shows.
    /// - Returns: what makes calls. A call that is waited for runs steps until it has its answer.
    public func connect(_ terminal: Terminal) -> TestCaller {
        lastConnection += 1
        return TestCaller(self, terminal, connectionID: lastConnection)
    }

    func begin(_ open: Frame.Open, on connection: ServerConnection) -> ServerCall {
        lastCall += 1
        let call = ServerCall(number: lastCall, open: open, connection: connection)
        replies.began(call)
        router.callBegan(call)
        return call
    }

    /// Begins a call whose connection has an output of its own.
    package func begin(_ call: ServerCall) { router.callBegan(call) }

    /// Cancels such a call, as a lost connection does.
    package func cancel(_ call: ServerCall) { router.callCancelled(call, .connectionLost) }

    /// The store behind the simulated one, for checks of the whole database between two steps.
    package var storeBehind: UnsafePointer<lectern_store> { store.real }

    /// Has one task of maintenance begin.
    package func perform(_ task: MaintenanceTask) { router.perform(task) }

    /// A request key that was never used, from the seed and the clock.
    public func newRequestKey() -> String {
        var random = [UInt8](repeating: 0, count: 10)
        random.withUnsafeMutableBytes { entropy.fill($0) }
        return RequestKey.text(milliseconds: clock.nowMilliseconds, random: random)
    }
}
