// The followers of a worker: what runs them, and what is told of them.

internal import HostMessages
internal import LecternMessages
internal import LecternWire

/// All followers. Any thread.
final class Followers: Sendable {
    let runner: FollowerRunner
    let thread: FollowerThread
    private let context: HostContext

    init(context: HostContext) {
        self.context = context
        runner = FollowerRunner(context: context)
        thread = FollowerThread(context: context, runner: runner)
    }

    /// Runs all followers until none has anything to do. Blocks.
    /// - Returns: why those do not go on that don't, by name.
    /// - Throws: `Problem` when the store could not.
    func runAll() throws(Problem) -> [String: String] {
        let steps = runner.runAll()
        let waiting = zip(runner.followers, steps).filter { $0.1 != .idle }.map(\.0.name)
        guard !waiting.isEmpty else { return [:] }
        do throws(StoreError) {
            let rows = try runner.list().map(\.row).filter { waiting.contains($0.name) }
            return Dictionary(uniqueKeysWithValues: rows.map { ($0.name, $0.problem) })
        } catch {
            throw HostProblem(language: "")(error.code)
        }
    }

    /// Logs which followers wait for a plugin that is not loaded.
    func logMissing() {
        for follower in runner.followers {
            let missing = Followers.missing(follower.topics, context.routes)
            guard !missing.isEmpty else { continue }
            context.log.warning(
                "a follower follows a plugin that is not loaded: nothing comes from it", Label("follower", follower.name),
                Label("plugins", missing.joined(separator: ", ")))
        }
    }

    /// The plugins of topics that are not loaded.
    /// - Parameter topics: with spaces between them.
    func missing(_ topics: String) -> [String] { Followers.missing(topics, context.routes) }

    private static func missing(_ topics: String, _ routes: RouteTable) -> [String] {
        let loaded = Set(routes.plugins.map(\.name)).union(["partner"])
        return Set(topics.split(separator: " ").map { TopicPattern.plugin(of: String($0)) }).subtracting(loaded).sorted()
    }

    /// The followers that this worker runs, with what is known of each.
    var running: [(name: String, figures: FollowerFigures)] {
        runner.followers.enumerated().filter { thread.isHeld($0.element) }.map { ($0.element.name, runner.figures($0.offset)) }
    }

    /// Whether this worker runs a follower.
    /// - Parameter name: its method's.
    func runs(_ name: String) -> Bool { runner.followers.first { $0.name == name }.map(thread.isHeld) ?? false }

    /// A follower's state, for people.
    /// - Parameters:
    ///   - row: its row.
    ///   - now: milliseconds since 1970 UTC.
    func state(of row: FollowerRow, now: Int64) -> String {
        if row.isStopped { return "stopped" }
        if row.releasedAtMilliseconds > 0 { return "released" }
        if !runner.followers.contains(where: { $0.name == row.name }) { return "waiting" }
        return row.retryAtMilliseconds > now ? "paused" : "running"
    }

    /// Reads all followers with how far each is behind.
    /// - Parameters:
    ///   - transaction: a READ's.
    ///   - isCancelled: whether nobody waits any more.
    /// - Throws: `StoreError` when the store could not.
    func list(_ transaction: Transaction, isCancelled: () -> Bool) throws(StoreError) -> [FollowerListing] {
        try FollowerListing.all(transaction, limits: context.limits, passedTo: runner.passedTo, isCancelled: isCancelled)
    }

    /// Makes the rows of the loaded followers that are new, and notes that they are loaded. Part of bringing the schema up.
    /// - Parameters:
    ///   - transaction: SCHEMA: no change is committed beside it.
    ///   - now: milliseconds since 1970 UTC.
    /// - Throws: `StoreError` when the store could not.
    static func load(_ routes: RouteTable, _ transaction: Transaction, now: Int64) throws(StoreError) {
        let followers = Follower.all(routes)
        guard !followers.isEmpty else { return }
        let (begin, end) = (try Feed(transaction).begin(), try Feed(transaction).end().position)
        for follower in followers {
            try FollowerTable(transaction).load(follower, position: follower.follow.fromOldest ? begin : end, now: now)
        }
    }

    /// The position that pruning of the feed must not pass: the lowest of the followers that count. A follower whose plugin nobody
    /// has loaded for `followerDaysMax` ceases to count, which is logged.
    /// - Parameters:
    ///   - transaction: a WRITE's.
    ///   - now: milliseconds since 1970 UTC.
    /// - Returns: nil: no follower holds the feed.
    /// - Throws: `StoreError` when the store could not.
    static func holdingPosition(_ transaction: Transaction, now: Int64, context: HostContext) throws(StoreError) -> Int64? {
        let table = FollowerTable(transaction)
        // Those that are loaded here count whatever the clock says: it may have jumped since their threads last noted so.
        for follower in Follower.all(context.routes) { try table.seen(follower.name, now: now) }
        let days = context.limits.followerDaysMax
        for name in try table.release(seenBefore: now - Int64(days) * 86_400_000, now: now) {
            context.log.warning(
                "a follower holds the feed no longer, since its plugin was not loaded for long", Label("follower", name), Label("days", "\(days)"))
        }
        return try table.lowestPosition()
    }
}
