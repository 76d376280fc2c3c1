// The host's queue before the store, the compute threads and `prepare`.

internal import LecternNet
internal import LecternWire
internal import Synchronization

/// A piece of work that waits in the queue or runs.
protocol QueuedWork: AnyObject, Sendable {
    /// About how many bytes it holds while it waits.
    var weight: Int { get }
    /// Begins the work, outside the queue's lock; must not block. The end of the work leaves the place, once.
    /// - Returns: false when it can't be begun; the work then does not leave the place.
    func begin(at place: QueuePlace) -> Bool
    /// Ends the work without beginning it, since the queue is full.
    func refuse()
}

/// The lanes of the queue, each with its own bounds.
enum QueueLane: Int, CaseIterable, Sendable {
    case read
    case write
    case prepare
    case compute
}

/// Schedules work fairly among callers. Any thread; never blocks.
///
/// Only bounded numbers of units are in the store: as many as keep its readers busy and its commits
/// large, so the order of this queue is the order in which callers are served.
final class CallQueue: Sendable {
    /// Names waiting work, for `remove`.
    struct Ticket: Sendable {
        fileprivate let lane: QueueLane
        fileprivate let entry: FairQueue<Waiting>.Ticket
    }

    fileprivate struct Waiting {
        let work: any QueuedWork
        let cost: RunningCost
        /// CLOCK_MONOTONIC in nanoseconds.
        let since: Int64
    }

    private let lanes: [Lane]
    private let clock: HostClock
    private let refused = CallerClass.allCases.map { _ in Counter() }
    private let longestWait = Atomic<Int64>(0)

    /// A queue under a plain lock. A `Mutex` hands itself on in order, so that reactors and readers would form a convoy.
    private struct Lane: Sendable {
        let queue: Monitor<FairQueue<Waiting>>
        init(_ bounds: FairQueue<Waiting>.Bounds) { queue = Monitor(FairQueue(bounds)) }
    }

    /// The next unit that may be begun, and whether there is one more.
    private struct Next {
        let waiting: Waiting
        let place: FairQueue<Waiting>.Place
        let isLast: Bool

        init?(_ queue: inout FairQueue<Waiting>) {
            guard let (waiting, place) = queue.next() else { return nil }
            self.waiting = waiting
            self.place = place
            isLast = !queue.hasNext
        }
    }

    private final class Counter: Sendable {
        let count = Atomic<UInt64>(0)
    }

    /// - Parameters:
    ///   - limits: how much waits, and is in work at once.
    ///   - clock: measures how long work waits and takes.
    init(limits: Limits, clock: HostClock) {
        self.clock = clock
        lanes = QueueLane.allCases.map { Lane(CallQueue.bounds($0, limits)) }
    }

    /// Bounds of a lane.
    private static func bounds(_ lane: QueueLane, _ limits: Limits) -> FairQueue<Waiting>.Bounds {
        func part(_ count: Int, _ divisor: Int) -> Int { max(1, count / divisor) }
        switch lane {
        case .read:
            let places = limits.storeReadsMax
            return .init(
                unitsMax: limits.queueUnitsMax, bytesMax: limits.queueBytesMax, placesMax: places,
                principalPlacesMax: part(places, 2), strangerPlacesMax: part(places, 4))
        case .write:
            let places = limits.storeWritesMax
            return .init(
                unitsMax: limits.queueUnitsMax, bytesMax: limits.queueBytesMax, placesMax: places,
                costMax: Int64(limits.storeWriteMicrosecondsMax) * 1_000, placesMin: min(places, 32),
                principalPlacesMax: part(places, 4), principalCostMax: Int64(limits.callerWriteMicrosecondsMax) * 1_000,
                strangerPlacesMax: part(places, 16))
        case .prepare:
            // One caller never occupies the last place.
            let places = limits.preparesMax
            return .init(
                unitsMax: limits.prepareQueueMax, bytesMax: limits.queueBytesMax, placesMax: places,
                principalPlacesMax: max(1, places - 1), isPrincipalAlwaysBound: true, strangerPlacesMax: part(places, 2))
        case .compute:
            let places = limits.computeThreads
            return .init(
                unitsMax: limits.computeQueueMax, bytesMax: limits.queueBytesMax, placesMax: places,
                principalPlacesMax: max(1, places - 1), strangerPlacesMax: part(places, 2))
        }
    }

    // MARK: work

    /// Takes work: begins it at once if nothing waits, else queues it.
    /// - Parameters:
    ///   - work: what to do; `begin` or `refuse` is called, unless it is removed.
    ///   - lane: where.
    ///   - caller: whose it is.
    ///   - cost: what such work costs.
    ///   - connection: that of the caller; the work waits while its output is full.
    /// - Returns: its ticket; nil: it does not wait.
    @discardableResult
    func submit(
        _ work: any QueuedWork, _ lane: QueueLane, _ caller: QueueCaller, _ cost: RunningCost, to connection: ServerConnection? = nil
    ) -> Ticket? {
        let nanoseconds = cost.nanoseconds
        let isHeld = connection?.isOutputFull ?? false
        let queue = lanes[lane.rawValue].queue
        if !isHeld, let place = queue.look({ $0.admit(caller, cost: nanoseconds) }) {
            begin(work, QueuePlace(queue: self, lane: lane, place: place, cost: cost))
            return nil
        }
        let waiting = Waiting(work: work, cost: cost, since: clock.monotonicNanoseconds())
        let (entry, refused, next) = queue.look { queue in
            let (entry, refused) = queue.enqueue(waiting, caller, cost: nanoseconds, bytes: work.weight, isHeld: isHeld)
            return (entry, refused, Next(&queue))
        }
        for (waiting, kind) in refused {
            self.refused[kind.rawValue].count.add()
            waiting.work.refuse()
        }
        begin(lane, next)
        // `release` for this connection may have come before the work was queued, and found nothing to release.
        if isHeld, let connection, !connection.isOutputFull { release(connection) }
        return Ticket(lane: lane, entry: entry)
    }

    /// Removes waiting work from the queue.
    /// - Returns: whether it was waiting; else it was begun or refused.
    func remove(_ ticket: Ticket) -> Bool {
        lanes[ticket.lane.rawValue].queue.look { $0.remove(ticket.entry) } != nil
    }

    /// Releases the place of ended work and begins the next.
    /// - Parameter nanoseconds: what it took; nil: it was not done.
    fileprivate func leave(_ place: QueuePlace, nanoseconds: Int64?) {
        if let nanoseconds { place.cost.note(nanoseconds) }
        begin(place.lane, lanes[place.lane.rawValue].queue.look { queue in
            queue.finish(place.place, cost: nanoseconds ?? 0)
            return Next(&queue)
        })
    }

    /// Begins a unit, and then all others that may be begun.
    private func begin(_ lane: QueueLane, _ next: Next?) {
        var next = next
        while let unit = next {
            noteWait(clock.monotonicNanoseconds() - unit.waiting.since)
            begin(unit.waiting.work, QueuePlace(queue: self, lane: lane, place: unit.place, cost: unit.waiting.cost))
            next = unit.isLast ? nil : lanes[lane.rawValue].queue.look { Next(&$0) }
        }
    }

    private func begin(_ work: any QueuedWork, _ place: QueuePlace) {
        guard !work.begin(at: place) else { return }
        lanes[place.lane.rawValue].queue.look { $0.finish(place.place, cost: 0) }
        work.refuse()
    }

    // MARK: output

    /// Holds the waiting work of a connection whose output is full.
    func hold(_ connection: ServerConnection) { setHeld(true, connection) }
    /// Releases the waiting work of a connection.
    func release(_ connection: ServerConnection) { setHeld(false, connection) }

    private func setHeld(_ isHeld: Bool, _ connection: ServerConnection) {
        for lane in [QueueLane.read, .compute] {
            begin(lane, lanes[lane.rawValue].queue.look { queue in
                if isHeld { queue.hold(connection: connection.id) } else { queue.release(connection: connection.id) }
                return Next(&queue)
            })
        }
    }

    // MARK: figures

    private func noteWait(_ nanoseconds: Int64) {
        var longest = longestWait.load(ordering: .relaxed)
        while nanoseconds > longest {
            let (isSet, found) = longestWait.weakCompareExchange(expected: longest, desired: nanoseconds, ordering: .relaxed)
            if isSet { return }
            longest = found
        }
    }

    /// The figures for `status`: what waits and what was refused, by class, and the longest wait.
    var figures: [(name: String, value: String)] {
        let depths = CallerClass.allCases.map { kind in
            lanes.reduce(0) { sum, lane in sum + lane.queue.look { $0.waiting(kind) } }
        }
        let waiting = CallerClass.allCases.map { ("queue waiting, \($0.name)", "\(depths[$0.rawValue])") }
        let refused = CallerClass.allCases.map { ("queue refused, \($0.name)", "\(self.refused[$0.rawValue].count.value)") }
        return waiting + refused + [("queue longest wait, microseconds", "\(longestWait.load(ordering: .relaxed) / 1_000)")]
    }
}

/// A place among the running work, until it is left.
struct QueuePlace: Sendable {
    fileprivate let queue: CallQueue
    fileprivate let lane: QueueLane
    fileprivate let place: FairQueue<CallQueue.Waiting>.Place
    fileprivate let cost: RunningCost

    /// Gives the place to the next; exactly once.
    /// - Parameter nanoseconds: what the work took; nil: it was not done.
    func leave(nanoseconds: Int64?) { queue.leave(self, nanoseconds: nanoseconds) }
}
