// Runs a follower's handler for some changes, and advances its row, in one transaction.

internal import HostMessages
internal import LecternMessages
internal import LecternNet
internal import LecternWire

/// What came of a batch.
enum FollowerBatch: Sendable {
    /// It is done and kept.
    case handled(Handled)
    /// The row is elsewhere: another daemon was faster, or an administrator has acted. Nothing was kept.
    case overtaken
    /// The handler failed for a change; nothing was kept.
    case failed(at: Int64, Problem)
    /// The change, its caller's method or the plugin is set aside, since it brought workers down; nothing was kept.
    case setAside(at: Int64, SetAside)
    /// The store could not; nothing was kept, and the change is not to blame.
    case lost(Problem)

    /// What was kept.
    struct Handled: Sendable {
        /// Where the follower is now.
        var position: Int64
        /// Changes that its handler was run for.
        var changes = 0
        /// Changes that the handler emitted.
        var emitted = 0
        /// Timers that it scheduled.
        var scheduled: [TimerClaim] = []
        var refused: [Refused] = []
    }

    /// A change that the handler refused: handled, with what it wrote.
    struct Refused: Sendable {
        let position: Int64
        let problem: Problem
    }
}

/// One unit: the handler for each change, then the row. What the handler wrote and how far the follower is stand or fall together.
final class FollowerBatchUnit: FollowerUnit<FollowerBatch>, @unchecked Sendable {
    private let follower: Follower
    private let row: FollowerRow
    private let changes: ArraySlice<StoredChange>
    private let lookedTo: Int64

    /// - Parameters:
    ///   - row: where the follower is.
    ///   - changes: those to run.
    ///   - lookedTo: where it is when all of them are handled.
    ///   - isStopping: whether the worker ends its background work.
    init(
        _ follower: Follower, row: FollowerRow, changes: ArraySlice<StoredChange>, lookedTo: Int64, context: HostContext,
        isStopping: @escaping @Sendable () -> Bool
    ) {
        self.follower = follower
        self.row = row
        self.changes = changes
        self.lookedTo = lookedTo
        super.init(context: context, effect: .write, isStopping: isStopping)
    }

    override func find(_ transaction: Transaction, attempt: UInt32) throws(StoreError) -> (Verdict, FollowerBatch) {
        let table = FollowerTable(transaction)
        guard let found = try table.find(follower.name), found.position == row.position, !found.isStopped else { return (.discard, .overtaken) }
        let began = context.clock.monotonicNanoseconds()
        let timeMax = Int64(context.limits.followerBatchMilliseconds) * 1_000_000
        var handled = FollowerBatch.Handled(position: row.position)
        for change in changes {
            if handled.changes > 0, context.clock.monotonicNanoseconds() - began > timeMax { break }
            let position = change.header.position
            // What was handled before a change in quarantine is kept: an administrator who skips that one skips it alone.
            if let entry = context.setAside.entry(follower.route, caller: FollowerBatchUnit.caller, key: FollowerBatchUnit.key(position), request: []) {
                if handled.changes > 0 { break }
                return (.discard, .setAside(at: position, entry))
            }
            let (outcome, running, isLost) = try run(change, transaction, attempt)
            switch outcome {
            case .answered: break
            case .refused(let problem): handled.refused.append(.init(position: position, problem: problem))
            case .failed(let problem): return (.discard, isLost ? .lost(problem) : .failed(at: position, problem))
            }
            handled.position = position
            handled.changes += 1
            handled.emitted += running.changes.count
            handled.scheduled += running.timers
        }
        if handled.changes == changes.count { handled.position = max(handled.position, lookedTo) }
        guard try table.advance(follower.name, from: row.position, to: handled.position) else { return (.discard, .overtaken) }
        return (.keep, .handled(handled))
    }

    /// To whom a death of the worker is attributed.
    static let caller = CallerName(hostPart: "followers")

    /// What stands for a change where a caller's call has its request key: follower and position name what is quarantined.
    static func key(_ position: Int64) -> String { "change-\(position)" }

    /// Runs the handler for one change, and appends what it emits.
    /// - Returns: the outcome, what its run has gathered, and whether the whole transaction is lost, so that the handler is not to
    ///   blame for a failure.
    private func run(
        _ change: StoredChange, _ transaction: Transaction, _ attempt: UInt32
    ) throws(StoreError) -> (CallOutcome, TransactionContext, isLost: Bool) {
        let nobody = Terminal(certificate: .none, name: "")
        let origin = CallOrigin(
            kind: .follower, failures: UInt32(clamping: row.failures), method: change.method, position: change.header.position,
            terminal: change.header.terminal, session: change.session, person: change.person)
        let facts = CallFacts(
            terminal: nobody, nowMilliseconds: context.clock.wallMilliseconds(), happenedAtMilliseconds: change.happenedAtMilliseconds,
            requestKey: FollowerBatchUnit.key(change.header.position), caller: FollowerBatchUnit.caller, origin: origin)
        let transactionContext = TransactionContext(
            context: context, transaction: transaction, effect: .write, facts: facts, principal: Principal(terminal: nobody),
            attempt: attempt, isCancelled: { [self] in cancelCause != nil })
        let request: [UInt8]
        do {
            request = try change.message.encoded()
        } catch {
            return (.failed(transactionContext.makeProblem(.internalError)), transactionContext, false)
        }
        let method = follower.route.method
        let began = context.clock.monotonicNanoseconds()
        transactionContext.begin(method)
        var outcome = Invocation(transactionContext: transactionContext, plugin: follower.route.plugin, method: method, depth: 0)
            .run(request: request, prepared: nil)
        follower.route.plugin.writerNanoseconds.add(UInt64(clamping: context.clock.monotonicNanoseconds() - began))
        if let lost = transactionContext.lost { return (.failed(lost), transactionContext, true) }
        outcome = outcome.under(doom: transactionContext.doom)
        if case .failed = outcome { return (outcome, transactionContext, false) }
        if let own = transactionContext.changes.first(where: { follower.follow.topics.contains($0.topic) }) {
            context.log.error(
                "a follower emitted a change of a topic that it follows, which would never end", Label("follower", follower.name),
                Label("topic", own.topic))
            return (.failed(transactionContext.makeProblem(.internalError)), transactionContext, false)
        }
        try Feed(transaction).append(transactionContext.changes, facts: facts, by: transactionContext.principal, method: method.name)
        return (outcome, transactionContext, false)
    }
}
