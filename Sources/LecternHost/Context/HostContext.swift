// The dependencies that all parts of the host share.

internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Limits, log, clock, randomness, routes, store, queue, change notifier and figures of the host.
final class HostContext: Sendable {
    let limits: Limits
    let log: Log
    let clock: HostClock
    let entropy: Entropy
    let ids: IDMaker
    let routes: RouteTable
    let store: Store
    let queue: CallQueue
    let changeNotifier: ChangeNotifier
    let figures: HostFigures
    let abandoned = AbandonedRuns()
    let setAside = SetAsideCalls()
    /// The timers that are to run next on this worker.
    let timers: Monitor<TimerAgenda>
    /// The calls a second that partners may make on this worker.
    let partnerRates = PartnerRates()
    /// What it takes to look a session up, for methods without data.
    let sessionCost = RunningCost()
    /// What the database says of itself; set once by `Router.start`.
    let database = Mutex(DatabaseIdentity())

    init(
        limits: Limits, log: Log, clock: HostClock, entropy: Entropy, routes: RouteTable, store: Store
    ) {
        self.limits = limits
        self.log = log
        self.clock = clock
        self.entropy = entropy
        self.ids = IDMaker(clock: clock, entropy: entropy)
        self.routes = routes
        self.figures = HostFigures(routes: routes)
        self.store = store
        queue = CallQueue(limits: limits, clock: clock)
        changeNotifier = ChangeNotifier(keptMax: limits.recentChangesMax)
        timers = Monitor(TimerAgenda(limits: limits))
    }

    /// Takes note of timers that a unit of this worker has committed. Any thread.
    func haveScheduled(_ claims: [TimerClaim]) {
        figures.timers.scheduled.add(UInt64(claims.count))
        let now = clock.wallMilliseconds()
        timers.change { $0.scheduled(claims, now: now) }
    }
}

/// What a database has from its birth (the epoch also from its last restore).
struct DatabaseIdentity: Equatable, Sendable {
    /// Names the history that cursors belong to.
    var epoch: [UInt8] = []
    /// The key of the hashes of requests.
    var secret: [UInt8] = []
    /// When the epoch was made, milliseconds since 1970 UTC; 0: not known.
    var beganAtMilliseconds: Int64 = 0
    /// Whether the epoch was made just now.
    var isNew = false

    /// The epoch's first digits, for people.
    var shortEpoch: String { epoch.prefix(4).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
