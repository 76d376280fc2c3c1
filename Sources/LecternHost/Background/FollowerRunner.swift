// Runs followers one step at a time; what drives it is a thread, a test, or a simulation.

internal import HostMessages
internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Does the steps of all loaded followers. Any thread; two steps of one follower follow each other.
final class FollowerRunner: Sendable {
    /// The loaded followers, in the order of the configuration.
    let followers: [Follower]
    private let context: HostContext
    private let memory: [Monitor<Memory>]
    private let isStopping = Atomic(false)

    /// What is known of one follower.
    private struct Memory {
        var state = FollowerState()
        var isStepping = false
        var figures = FollowerFigures()
        let readCost = RunningCost()
        let writeCost = RunningCost()
    }

    init(context: HostContext) {
        self.context = context
        followers = Follower.all(context.routes)
        memory = followers.map { _ in Monitor(Memory()) }
    }

    /// Begins to end: what is under way is interrupted and undone, and no step does anything any more. Any thread.
    func stop() { isStopping.store(true, ordering: .releasing) }

    private var stopping: @Sendable () -> Bool { { [self] in isStopping.load(ordering: .acquiring) } }

    /// Does one step of a follower: reads, and runs or records what follows. Blocks.
    /// - Parameter index: the follower's place in `followers`.
    /// - Returns: how it goes on.
    func step(_ index: Int) -> FollowerStep {
        guard !stopping() else { return .unavailable }
        let memory = memory[index]
        _ = memory.wait { memory -> Void? in
            guard !memory.isStepping else { return nil }
            memory.isStepping = true
            return ()
        }
        defer { memory.change { $0.isStepping = false } }
        do throws(StoreError) {
            return try step(followers[index], memory)
        } catch {
            if !stopping() {
                context.log.warning("a follower's step did not succeed", Label("follower", followers[index].name), Label("error", error.message))
            }
            return .unavailable
        }
    }

    /// Steps all followers until none has anything to do at once. Blocks.
    /// - Returns: how each of them goes on, in their order.
    func runAll() -> [FollowerStep] {
        var steps = followers.map { _ in FollowerStep.more }
        while let index = steps.firstIndex(where: { $0 == .more || $0 == .handled }) {
            steps[index] = step(index)
            // What its handler emitted may concern the others.
            if steps[index] == .handled { for other in steps.indices where steps[other] == .idle { steps[other] = .more } }
        }
        return steps
    }

    /// All changes up to a position were notified, and none since the last step concerns the follower.
    /// - Parameters:
    ///   - position: in the feed.
    ///   - index: the follower's place.
    func pass(to position: Int64, _ index: Int) {
        memory[index].change { $0.state.notified(upTo: position) }
    }

    /// What is known of a follower, for status and metrics.
    func figures(_ index: Int) -> FollowerFigures { memory[index].look { $0.figures } }

    // MARK: One step

    private func step(_ follower: Follower, _ memory: Monitor<Memory>) throws(StoreError) -> FollowerStep {
        let (passedTo, readCost, writeCost) = memory.look { ($0.state.passedTo, $0.readCost, $0.writeCost) }
        let unit = FollowerReadUnit(follower, passedTo: passedTo, context: context, isStopping: stopping)
        guard let reading = try unit.perform(readCost) else { return .unknown }
        let now = context.clock.wallMilliseconds()
        let action = memory.change { $0.state.action(for: reading, now: now, limits: context.limits) }
        let result: FollowerStep
        switch action {
        case .run(let count): result = try run(follower, reading, count, memory, writeCost)
        case .passOver(let position):
            try note(follower, reading.row, .advance(to: position), writeCost)
            memory.change { $0.state.advanced(to: position) }
            result = reading.isEnd ? .idle : .more
        case .readOn: result = .more
        case .wait: result = .idle
        case .pause(let until): result = .paused(until: until)
        case .stay: result = .stopped
        case .missed(let begin):
            let message = "the changes up to \(begin) were pruned before it could handle them; skip them, or restore a backup"
            try stop(follower, reading.row, at: begin, message, writeCost)
            result = .stopped
        }
        memory.change { $0.figures.note(result) }
        return result
    }

    private func run(
        _ follower: Follower, _ reading: FollowerReading, _ count: Int, _ memory: Monitor<Memory>, _ cost: RunningCost
    ) throws(StoreError) -> FollowerStep {
        let changes = reading.changes.prefix(count)
        let isAll = count == reading.changes.count
        let last = changes.last?.header.position ?? reading.row.position
        let unit = FollowerBatchUnit(
            follower, row: reading.row, changes: changes, lookedTo: isAll ? reading.lookedTo : last, context: context, isStopping: stopping)
        let batch: FollowerBatch
        do throws(StoreError) {
            batch = try unit.perform(cost)
        } catch {
            // A deferred statement of a handler failed when the unit was to be kept.
            guard error.code == .statement || error.code == .constraint else { throw error }
            batch = .failed(at: last, HostProblem(language: "")(.internalError))
            context.log.warning("a follower's unit could not be kept", Label("follower", follower.name), Label("error", error.message))
        }
        switch batch {
        case .handled(let handled):
            for refusal in handled.refused { log(refusal, of: follower) }
            memory.change { memory in
                memory.state.advanced(to: handled.position)
                memory.figures.handled += UInt64(handled.changes)
            }
            context.figures.changes.add(UInt64(handled.emitted))
            if !handled.scheduled.isEmpty { context.haveScheduled(handled.scheduled) }
            return isAll && reading.isEnd && handled.changes == changes.count ? .handled : .more
        case .overtaken: return .more
        case .lost(let problem):
            context.log.warning("a follower's unit was lost", Label("follower", follower.name), Label("reason", problem.reason))
            return .unavailable
        case .failed(let position, let problem):
            memory.change { $0.figures.failures += 1 }
            guard count == 1 else {
                memory.change { $0.state.failedTogether(upTo: last) }
                return .more
            }
            return try failed(follower, reading.row, at: position, problem, cost)
        case .setAside(let position, let entry):
            return try setAside(follower, reading.row, at: position, entry, cost)
        }
    }

    private func log(_ refusal: FollowerBatch.Refused, of follower: Follower) {
        context.log.info(
            "a follower refused a change, which counts as handled", Label("follower", follower.name),
            Label("position", "\(refusal.position)"), Label("reason", refusal.problem.reason))
    }

    // MARK: What goes wrong

    private func failed(
        _ follower: Follower, _ row: FollowerRow, at position: Int64, _ problem: Problem, _ cost: RunningCost
    ) throws(StoreError) -> FollowerStep {
        let message = "\(problem.reason): \(problem.message)"
        let block = FollowerBlock.failed(at: position, message, row: row, now: context.clock.wallMilliseconds(), limits: context.limits)
        try note(follower, row, .block(block), cost)
        let labels = [
            Label("follower", follower.name), Label("position", "\(position)"), Label("failures", "\(block.failures)"), Label("problem", message),
        ]
        guard block.stoppedAtMilliseconds > 0 else {
            context.log.write(.warning, "a follower's change failed and is tried again", labels)
            return .paused(until: block.retryAtMilliseconds)
        }
        context.log.write(.error, "a follower has stopped at a change that goes on failing; `lectern followers retry` or `skip` lets it go on", labels)
        return .stopped
    }

    /// A change that brought workers down stops its follower; one whose method or plugin is set aside for all waits.
    private func setAside(
        _ follower: Follower, _ row: FollowerRow, at position: Int64, _ entry: SetAside, _ cost: RunningCost
    ) throws(StoreError) -> FollowerStep {
        guard case .call = entry.subject else {
            let block = FollowerBlock.waiting(
                at: position, "the method or its plugin is set aside; lift number \(entry.id)", row: row, now: context.clock.wallMilliseconds(),
                limits: context.limits)
            try note(follower, row, .block(block), cost)
            return .paused(until: block.retryAtMilliseconds)
        }
        let message = "the change brought \(entry.deaths) workers down (\(entry.cause)); lift number \(entry.id) and retry, or skip it"
        try stop(follower, row, at: position, message, cost)
        return .stopped
    }

    private func stop(
        _ follower: Follower, _ row: FollowerRow, at position: Int64, _ message: String, _ cost: RunningCost
    ) throws(StoreError) {
        try note(follower, row, .block(.stopped(at: position, message, row: row, now: context.clock.wallMilliseconds())), cost)
        context.log.error(
            "a follower has stopped; `lectern followers` shows it", Label("follower", follower.name), Label("position", "\(position)"),
            Label("problem", message))
    }

    private func note(
        _ follower: Follower, _ row: FollowerRow, _ note: FollowerNoteUnit.Note, _ cost: RunningCost
    ) throws(StoreError) {
        _ = try FollowerNoteUnit(follower.name, at: row.position, note, context: context, isStopping: stopping).perform(cost)
    }
}

// MARK: - What is measured

extension FollowerRunner {
    /// Notes in all rows that their plugins are loaded still. Blocks.
    func noteSeen() {
        for follower in followers {
            do throws(StoreError) {
                try seen(follower)
            } catch {
                context.log.warning("a follower's row could not be written", Label("follower", follower.name), Label("error", error.message))
            }
        }
    }

    private func seen(_ follower: Follower) throws(StoreError) {
        _ = try FollowerNoteUnit(follower.name, at: 0, .seen, context: context, isStopping: stopping).perform(RunningCost())
    }

    /// Measures how far the followers are behind, if any of them is. Blocks.
    func measureLags() {
        let isBehind = memory.contains { memory in memory.look { $0.figures.step != nil && $0.figures.step != .idle } }
        guard isBehind else { return }
        do {
            let listings = try list()
            for (follower, memory) in zip(followers, memory) {
                guard let found = listings.first(where: { $0.row.name == follower.name }) else { continue }
                memory.change { $0.figures.lag = found.lag }
            }
        } catch {
            context.log.warning("the lag of followers could not be measured", Label("error", error.message))
        }
    }

    /// Up to where nothing behind a follower's position concerns it, as this worker knows; 0: not known.
    /// - Parameter name: the follower's.
    func passedTo(_ name: String) -> Int64 {
        guard let index = followers.firstIndex(where: { $0.name == name }) else { return 0 }
        return memory[index].look { $0.state.passedTo }
    }

    /// Reads all followers, those included that are not loaded. Blocks.
    /// - Throws: `StoreError` when the store could not.
    func list() throws(StoreError) -> [FollowerListing] {
        try FollowerListUnit(context: context, passedTo: { [self] in passedTo($0) }, isStopping: stopping).perform(RunningCost())
    }
}
