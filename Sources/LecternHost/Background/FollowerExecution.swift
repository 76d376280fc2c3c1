// One step of a follower under way: units that follow each other, without a thread that waits for them.

internal import HostMessages
internal import LecternNet
internal import LecternWire

/// Reads the feed for a follower, decides what follows, and runs or records that. Each part begins where the unit of the part before
/// has ended, on the thread on which the store ends units; so a simulation can run other units in between. Used once.
final class FollowerExecution: Sendable {
    private let follower: Follower
    private let memory: Monitor<FollowerMemory>
    private let context: HostContext
    private let isStopping: @Sendable () -> Bool
    private let onEnd: @Sendable (FollowerStep) -> Void

    /// - Parameters:
    ///   - follower: whose step it is.
    ///   - memory: what is known of it.
    ///   - context: the host's context.
    ///   - isStopping: whether the worker ends its background work.
    ///   - onEnd: is told how the follower goes on, once. Any thread.
    init(
        _ follower: Follower, memory: Monitor<FollowerMemory>, context: HostContext, isStopping: @escaping @Sendable () -> Bool,
        onEnd: @escaping @Sendable (FollowerStep) -> Void
    ) {
        self.follower = follower
        self.memory = memory
        self.context = context
        self.isStopping = isStopping
        self.onEnd = onEnd
    }

    /// Begins the step.
    func begin() {
        let (passedTo, cost) = memory.look { ($0.state.passedTo, $0.readCost) }
        let unit = FollowerReadUnit(follower, passedTo: passedTo, context: context, isStopping: isStopping)
        unit.submit(cost) { [self] result in
            switch result {
            case .success(let reading?): decide(reading)
            case .success(nil): onEnd(.unknown)
            case .failure(let error): notDone(error)
            }
        }
    }

    private func decide(_ reading: FollowerReading) {
        let now = context.clock.wallMilliseconds()
        switch memory.change({ $0.state.action(for: reading, now: now, limits: context.limits) }) {
        case .run(let count): run(reading, count)
        case .passOver(let position):
            note(.advance(to: position), reading.row) { [self] in
                memory.change { $0.state.advanced(to: position) }
                end(reading.isEnd ? .idle : .more)
            }
        case .readOn: end(.more)
        case .wait: end(.idle)
        case .pause(let until): end(.paused(until: until))
        case .stay: end(.stopped)
        case .missed(let begin):
            stop(
                reading.row, at: begin,
                "the changes up to \(begin) were pruned before it could handle them; skip them, or restore a backup")
        }
    }

    private func end(_ step: FollowerStep) {
        memory.change { $0.figures.note(step) }
        onEnd(step)
    }

    /// The store did not do a unit of the step.
    private func notDone(_ error: StoreError) {
        if !isStopping() {
            context.log.warning("a follower's step did not succeed", Label("follower", follower.name), Label("error", error.message))
        }
        onEnd(.unavailable)
    }

    // MARK: A batch

    private func run(_ reading: FollowerReading, _ count: Int) {
        let changes = reading.changes.prefix(count)
        let isAll = count == reading.changes.count
        let last = changes.last?.header.position ?? reading.row.position
        let unit = FollowerBatchUnit(
            follower, row: reading.row, changes: changes, lookedTo: isAll ? reading.lookedTo : last, context: context, isStopping: isStopping)
        unit.submit(memory.look { $0.writeCost }) { [self] result in
            switch result {
            case .success(let batch): ended(batch, reading, count, upTo: last)
            case .failure(let error) where error.code == .statement || error.code == .constraint:
                // A deferred statement of a handler failed when the unit was to be kept.
                context.log.warning("a follower's unit could not be kept", Label("follower", follower.name), Label("error", error.message))
                ended(.failed(at: last, HostProblem(language: "")(.internalError)), reading, count, upTo: last)
            case .failure(let error): notDone(error)
            }
        }
    }

    private func ended(_ batch: FollowerBatch, _ reading: FollowerReading, _ count: Int, upTo last: Int64) {
        switch batch {
        case .handled(let handled):
            handled.refused.forEach(log)
            memory.change { memory in
                memory.state.advanced(to: handled.position)
                memory.figures.handled += UInt64(handled.changes)
            }
            context.figures.changes.add(UInt64(handled.emitted))
            if !handled.scheduled.isEmpty { context.haveScheduled(handled.scheduled) }
            end(count == reading.changes.count && reading.isEnd && handled.changes == count ? .handled : .more)
        case .overtaken: end(.more)
        case .lost(let problem):
            context.log.warning("a follower's unit was lost", Label("follower", follower.name), Label("reason", problem.reason))
            end(.unavailable)
        case .failed(let position, let problem):
            memory.change { $0.figures.failures += 1 }
            guard count > 1 else { return failed(reading.row, at: position, problem) }
            memory.change { $0.state.failedTogether(upTo: last) }
            end(.more)
        case .setAside(let position, let entry): setAside(reading.row, at: position, entry)
        }
    }

    private func log(_ refusal: FollowerBatch.Refused) {
        context.log.info(
            "a follower refused a change, which counts as handled", Label("follower", follower.name),
            Label("position", "\(refusal.position)"), Label("reason", refusal.problem.reason))
    }

    // MARK: What goes wrong

    private func failed(_ row: FollowerRow, at position: Int64, _ problem: Problem) {
        let message = "\(problem.reason): \(problem.message)"
        let block = FollowerBlock.failed(at: position, message, row: row, now: context.clock.wallMilliseconds(), limits: context.limits)
        note(.block(block), row) { [self] in
            let labels = [
                Label("follower", follower.name), Label("position", "\(position)"), Label("failures", "\(block.failures)"),
                Label("problem", message),
            ]
            guard block.stoppedAtMilliseconds > 0 else {
                context.log.write(.warning, "a follower's change failed and is tried again", labels)
                return end(.paused(until: block.retryAtMilliseconds))
            }
            context.log.write(
                .error, "a follower has stopped at a change that goes on failing; `lectern followers retry` or `skip` lets it go on", labels)
            end(.stopped)
        }
    }

    /// A change that brought workers down stops its follower; one whose method or plugin is set aside for all waits.
    private func setAside(_ row: FollowerRow, at position: Int64, _ entry: SetAside) {
        guard case .call = entry.subject else {
            let block = FollowerBlock.waiting(
                at: position, "the method or its plugin is set aside; lift number \(entry.id)", row: row,
                now: context.clock.wallMilliseconds(), limits: context.limits)
            return note(.block(block), row) { [self] in end(.paused(until: block.retryAtMilliseconds)) }
        }
        stop(row, at: position, "the change brought \(entry.deaths) workers down (\(entry.cause)); lift number \(entry.id) and retry, or skip it")
    }

    private func stop(_ row: FollowerRow, at position: Int64, _ message: String) {
        let now = context.clock.wallMilliseconds()
        note(.block(.stopped(at: position, message, row: row, now: now)), row) { [self] in
            context.log.error(
                "a follower has stopped; `lectern followers` shows it", Label("follower", follower.name), Label("position", "\(position)"),
                Label("problem", message))
            end(.stopped)
        }
    }

    /// Writes a note into the follower's row.
    /// - Parameter isWritten: is called when the store has done so.
    private func note(_ note: FollowerNoteUnit.Note, _ row: FollowerRow, _ isWritten: @escaping @Sendable () -> Void) {
        let unit = FollowerNoteUnit(follower.name, at: row.position, note, context: context, isStopping: isStopping)
        unit.submit(memory.look { $0.writeCost }) { [self] result in
            switch result {
            case .success: isWritten()
            case .failure(let error): notDone(error)
            }
        }
    }
}
