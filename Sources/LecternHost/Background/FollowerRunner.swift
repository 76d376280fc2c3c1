// Runs followers one step at a time; what drives it is a thread, a test, or a simulation.

internal import LecternNet
internal import LecternWire
internal import Synchronization

/// Does the steps of all loaded followers. Any thread; two steps of one follower follow each other.
final class FollowerRunner: Sendable {
    /// The loaded followers, in the order of the configuration.
    let followers: [Follower]
    private let context: HostContext
    private let memory: [Monitor<FollowerMemory>]
    private let isStopping = Atomic(false)

    init(context: HostContext) {
        self.context = context
        followers = Follower.all(context.routes)
        memory = followers.map { _ in Monitor(FollowerMemory()) }
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
        let ended = Monitor<FollowerStep?>(nil)
        execute(index) { step in ended.change { $0 = step } }
        return ended.wait { $0 } ?? .unavailable
    }

    /// Begins a step of a follower and does not wait for it.
    /// - Parameters:
    ///   - index: the follower's place in `followers`.
    ///   - onEnd: is told how it goes on. Any thread.
    /// - Returns: false where a step of it is under way, or no step does anything any more; then `onEnd` is not called.
    func begin(_ index: Int, onEnd: @escaping @Sendable (FollowerStep) -> Void) -> Bool {
        let isBegun = memory[index].change { memory in
            guard !memory.isStepping, !stopping() else { return false }
            memory.isStepping = true
            return true
        }
        if isBegun { execute(index, onEnd) }
        return isBegun
    }

    private func execute(_ index: Int, _ onEnd: @escaping @Sendable (FollowerStep) -> Void) {
        let memory = memory[index]
        FollowerExecution(followers[index], memory: memory, context: context, isStopping: stopping) { step in
            memory.change { $0.isStepping = false }
            onEnd(step)
        }.begin()
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
