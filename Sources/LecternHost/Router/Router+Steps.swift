// What threads of the host do elsewhere, one step at a time on the caller's thread: for simulations.

internal import LecternNet
internal import Synchronization

extension Router {
    /// Calls without data that wait to be run.
    package var computeWaiting: Int { computePool.waiting }

    /// Runs one of them. Only in a router that is stepped.
    /// - Parameter index: which, the oldest is 0.
    /// - Returns: false where no such call waits.
    package func runCompute(_ index: Int) -> Bool { computePool.runNext(index) }

    /// Has one task of maintenance begin, as its thread does when the task is due. Only in a router that is stepped.
    package func perform(_ task: MaintenanceTask) { maintenance.perform(task) }

    /// Has the next step of timers begin, as their thread does under its lease: a look for due ones, or the run of one.
    package func stepTimers() -> TimerRunner.Step {
        context.timers.change { $0.setLooks(true) }
        return timers.step()
    }

    /// Has timers looked for at the next step, whatever the time.
    package func lookForTimers() { context.timers.change { $0.lookNow() } }

    /// Attempts to run a timer that have failed in this worker.
    package var timerFailures: UInt64 { context.figures.timers.failed.load(ordering: .relaxed) }

    /// The methods that follow topics, in the order of the configuration.
    package var followerNames: [String] { followers.runner.followers.map(\.name) }

    /// Has a step of a follower begin, as their thread does under its lease. Only in a router that is stepped.
    /// - Parameters:
    ///   - index: its place in `followerNames`.
    ///   - onEnd: is told how it goes on, when the units of the step have ended.
    /// - Returns: false where a step of it is under way.
    package func beginFollower(_ index: Int, onEnd: @escaping @Sendable (FollowerStep) -> Void) -> Bool {
        followers.runner.begin(index, onEnd: onEnd)
    }
}
