// Holds follow their records when the catalogue says that these are of another work.

internal import CirculationBackgroundMessages
internal import CirculationMessages
internal import CirculationRules
internal import DiscoveryMessages
internal import HostMessages
internal import LecternKit

extension CirculationService {
    /// What belongs to which work is asked of Discovery now, and not read from the change: so it does not matter how late changes come.
    func followWork(_ change: Host.Change, _ call: Call) throws -> CirculationBackground.FollowWorkResponse {
        guard let body = try change.body(as: Discovery.WorkChanged.self), body.becameId != 0,
            let work = try HoldTargets(call).known(body.becameId)
        else { return .init() }
        try HoldWorks(call).keep(work, isAsked: false, from: body.workId)
        return .init()
    }
}
