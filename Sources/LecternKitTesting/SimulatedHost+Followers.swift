// The followers of a simulated host: a step of one is units that the simulation runs among all others.

package import LecternHost
internal import LecternNet

extension SimulatedHost {
    /// The methods of the loaded plugins that follow topics.
    public var followers: [String] { router.followerNames }

    /// Has a step of a follower begin.
    /// - Parameter index: its place in `followers`.
    /// - Returns: false where a step of it is under way.
    @discardableResult
    package func beginFollower(_ index: Int) -> Bool {
        let steps = followerSteps
        steps.change { $0[index] = nil }
        return router.beginFollower(index) { step in steps.change { $0[index] = step } }
    }

    /// How a follower went on after its last step; nil: that is under way, or there was none.
    package func followerStep(_ index: Int) -> FollowerStep? { followerSteps.look { $0[index] } }

    /// Runs followers, each as steps that the seed orders among all that is under way, until none has anything to do at once.
    /// - Returns: the methods that do not go on: they pause after a failure until the clock was advanced, or have stopped.
    @discardableResult
    public func runFollowers() -> [String] {
        var open = Array(followers.indices)
        while !hasEnded, let index = open.first {
            beginFollower(index)
            while followerStep(index) == nil, step() {}
            switch followerStep(index) {
            case .more, .unavailable: break
            // What its handler emitted may concern the others.
            case .handled: open = Array(followers.indices)
            case .idle, .paused, .stopped, .unknown, nil: open.removeFirst()
            }
        }
        return followers.indices.filter { index in
            switch followerStep(index) {
            case .paused, .stopped: true
            default: false
            }
        }.map { followers[$0] }
    }
}
