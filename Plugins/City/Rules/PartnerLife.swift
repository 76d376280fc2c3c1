// The life of a partner: until it is withdrawn.

package import LecternKit

/// A partner.
package enum PartnerLife: Life {
    package enum State: String, LifeName { case active, suspended, withdrawn }
    package enum Event: String, LifeName { case added, changed, suspended, resumed, withdrawn }
    package typealias Guard = NoGuard

    package static let table = StateTable<PartnerLife>(
        "city.partner", "A partner, by the name in its certificate: only calls of one that is active are begun.",
        states: [
            .active: "Its calls are served as its scope and rate have it.",
            .suspended: "None of its calls is begun until it is resumed.",
            .withdrawn: "None of its calls is begun any more; its name is never another's.",
        ],
        final: [.withdrawn],
        edges: [
            .init(nil, .added, .active, by: PointLife.keepers, "It is added."),
            .init(.active, .changed, .active, by: PointLife.keepers, "Its scope, rate or texts are changed."),
            .init(.suspended, .changed, .suspended, by: PointLife.keepers, "Its scope, rate or texts are changed."),
            .init(.active, .suspended, .suspended, by: PointLife.keepers, "Its calls are refused for a while."),
            .init(.suspended, .resumed, .active, by: PointLife.keepers, "Its calls are served again."),
            .init(.active, .withdrawn, .withdrawn, by: PointLife.keepers, "The agreement has ended."),
            .init(.suspended, .withdrawn, .withdrawn, by: PointLife.keepers, "The agreement has ended."),
        ])

    /// What leads to a state.
    package static func event(to: State) -> Event {
        switch to {
        case .active: .resumed
        case .suspended: .suspended
        case .withdrawn: .withdrawn
        }
    }
}
