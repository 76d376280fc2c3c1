// Who may do what must be done once in the city: decided by what stands in the database and by one's own clock alone.

/// What a worker knows of a lease. Pure: rows and times in, moves out.
///
/// A lease is taken from a holder that has not moved for a whole lease as seen by the taker's own clock, so no
/// two clocks are ever compared. A holder that was only slow finds its fence gone: whatever it does under the
/// lease is checked against the fence in its own transaction.
struct LeaseState: Sendable {
    /// Names this worker.
    let holder: [UInt8]
    private let leaseNanoseconds: Int64
    private var isReleased = false
    private var seen: LeaseRow?
    private var seenAt: Int64 = 0

    /// Under which this worker holds the lease; nil: it does not, as far as it knows.
    private(set) var fence: Int64?

    /// What to do in one transaction.
    enum Action: Equatable, Sendable {
        /// There is no such lease yet: make it, as ours.
        case create
        /// It is ours, or becomes so: this is to stand there.
        case put(LeaseRow)
        /// It is another's.
        case leave
    }

    /// - Parameters:
    ///   - holder: names this worker, and no other ever.
    ///   - leaseMilliseconds: how long a holder may stand still.
    init(holder: [UInt8], leaseMilliseconds: Int) {
        self.holder = holder
        leaseNanoseconds = Int64(leaseMilliseconds) * 1_000_000
    }

    /// What to do about what stands in the database.
    /// - Parameters:
    ///   - row: what was found; nil: nothing.
    ///   - now: by the monotonic clock, before the look.
    func action(for row: LeaseRow?, now: Int64) -> Action {
        if isReleased {
            guard let row, row.holder == holder else { return .leave }
            return .put(LeaseRow(holder: [], fence: row.fence, beat: row.beat + 1))
        }
        guard let row else { return .create }
        if row.holder == holder { return .put(LeaseRow(holder: holder, fence: row.fence, beat: row.beat + 1)) }
        let stoodStill = row == seen && now - seenAt >= leaseNanoseconds
        guard row.holder.isEmpty || stoodStill else { return .leave }
        return .put(LeaseRow(holder: holder, fence: row.fence + 1, beat: row.beat + 1))
    }

    /// An action was committed.
    /// - Parameters:
    ///   - action: the action.
    ///   - row: what was found before it.
    ///   - now: by the monotonic clock, after the look.
    mutating func committed(_ action: Action, on row: LeaseRow?, now: Int64) {
        fence = nil
        switch action {
        case .create: fence = LeaseState.first(holder).fence
        case .put(let next) where next.holder == holder: fence = next.fence
        case .put, .leave: break
        }
        if row != seen {
            seen = row
            seenAt = now
        }
    }

    /// From now on it only gives the lease up.
    mutating func release() {
        isReleased = true
        fence = nil
    }

    /// What `create` is to make.
    static func first(_ holder: [UInt8]) -> LeaseRow {
        LeaseRow(holder: holder, fence: 1, beat: 1)
    }
}
