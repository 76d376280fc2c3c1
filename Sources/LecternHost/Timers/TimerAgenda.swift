// Decides what a worker does about timers next: look for due ones, run one, or wait. A pure value.

internal import LecternWire

/// The timers that a worker knows of, and when it looks for more. No clock, no thread and no store inside: the caller gives the time
/// and reports what came of each step.
///
/// A worker runs what it scheduled itself and what its looks find. Only the worker that holds the lease looks, so that not all of
/// them find the same; the claim in the database decides who runs what is known twice.
struct TimerAgenda: Sendable {
    /// What to do next.
    enum Step: Equatable, Sendable {
        /// Find the timers that are due up to this moment, milliseconds since 1970 UTC, then call `found` or `lookFailed`.
        case look(upTo: Int64)
        /// Run this timer, then call `ended`.
        case run(TimerClaim)
        /// Nothing before this moment, milliseconds since 1970 UTC, unless something is reported before.
        case wait(until: Int64)
    }

    private let lookMilliseconds: Int64
    private let inWorkMax: Int
    private let knownMax: Int
    /// Sorted, the first to run last, so that it is taken off cheaply.
    private var known: [TimerClaim] = []
    private var inWork: Set<Int64> = []
    private var nextLook: Int64 = 0
    private(set) var isLooking = false
    /// Whether this worker looks for timers.
    private(set) var looks = false
    /// Whether no timer is begun any more.
    private(set) var isStopped = false
    /// Rises with all that may change the next step.
    private(set) var version: UInt64 = 0

    /// - Parameter limits: pages, intervals, and how many timers run at once.
    init(limits: Limits) {
        lookMilliseconds = Int64(max(1, limits.timerLookMilliseconds))
        inWorkMax = max(1, limits.timersInWorkMax)
        knownMax = 16 * max(1, limits.timerPageMax)
    }

    /// Whether nothing of this worker runs or is looked for.
    var isIdle: Bool { inWork.isEmpty && !isLooking }

    /// Decides the next step, and takes note that it is taken.
    /// - Parameter now: milliseconds since 1970 UTC.
    mutating func next(now: Int64) -> Step {
        if isStopped { return .wait(until: .max) }
        let hasRoom = inWork.count < inWorkMax
        if let first = known.last, first.nextMilliseconds <= now {
            guard hasRoom else { return .wait(until: .max) }
            known.removeLast()
            inWork.insert(first.id)
            return .run(first)
        }
        if looks && !isLooking && nextLook <= now {
            isLooking = true
            return .look(upTo: now + lookMilliseconds)
        }
        let look = looks && !isLooking ? nextLook : .max
        return .wait(until: min(look, known.last?.nextMilliseconds ?? .max))
    }

    /// A look has found timers.
    /// - Parameters:
    ///   - claims: in any order; those that are known already are left out.
    ///   - isMore: whether there may be more than one page could hold.
    ///   - now: milliseconds since 1970 UTC, when it began.
    mutating func found(_ claims: [TimerClaim], isMore: Bool, now: Int64) {
        isLooking = false
        // A full page: the next look comes when what was found is done, since it would only find the same.
        let last = claims.map(\.nextMilliseconds).max() ?? now
        nextLook = isMore ? min(last, now + lookMilliseconds) : now + lookMilliseconds
        add(claims)
    }

    /// A look did not succeed.
    /// - Parameter now: milliseconds since 1970 UTC.
    mutating func lookFailed(now: Int64) {
        isLooking = false
        nextLook = now + lookMilliseconds
        version += 1
    }

    /// This worker has committed timers. Those that are due later than the next look are left to it.
    /// - Parameters:
    ///   - claims: what was scheduled.
    ///   - now: milliseconds since 1970 UTC.
    mutating func scheduled(_ claims: [TimerClaim], now: Int64) {
        let near = claims.filter { $0.nextMilliseconds <= now + lookMilliseconds }
        if !near.isEmpty && !isStopped { add(near) }
    }

    private mutating func add(_ claims: [TimerClaim]) {
        version += 1
        let old = Set(known)
        known += claims.filter { !inWork.contains($0.id) && !old.contains($0) }
        known.sort { TimerClaim.isBefore($1, $0) }
        guard known.count > knownMax else { return }
        // The latest are given up, and found again.
        let dropped = known.count - knownMax
        nextLook = min(nextLook, known[dropped - 1].nextMilliseconds)
        known.removeFirst(dropped)
    }

    /// A timer was run, or was not there any more.
    mutating func ended(_ claim: TimerClaim) {
        inWork.remove(claim.id)
        version += 1
    }

    /// The store did not run a timer: nothing is tried before the next look.
    /// - Parameter now: milliseconds since 1970 UTC.
    mutating func notRun(_ claim: TimerClaim, now: Int64) {
        inWork.remove(claim.id)
        known.removeAll()
        nextLook = now + lookMilliseconds
        version += 1
    }

    /// Sets whether this worker looks for timers.
    mutating func setLooks(_ looks: Bool) {
        if looks && !self.looks { nextLook = 0 }
        if looks != self.looks { version += 1 }
        self.looks = looks
    }

    /// Has due timers looked for at once.
    mutating func lookNow() {
        nextLook = 0
        version += 1
    }

    /// No timer is begun from now on.
    mutating func stop() {
        isStopped = true
        known.removeAll()
        version += 1
    }
}
