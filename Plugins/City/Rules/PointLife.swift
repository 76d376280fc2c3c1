// The life of a service point: from its plan to its end.

package import LecternKit

/// A service point.
package enum PointLife: Life {
    package enum State: String, LifeName {
        case planned
        case inService = "in_service"
        case suspended, retired
    }

    package enum Event: String, LifeName { case planned, added, opened, changed, suspended, resumed, retired }
    package typealias Guard = NoGuard

    /// Whoever keeps the city's places and partners.
    package static let keepers: Actors = [.admin, .staff]

    package static let table = StateTable<PointLife>(
        "city.point", "A service point: what it is able to do it does only in service.",
        states: [
            .planned: "It is not there yet: terminals may be bound to it, and it serves nobody.",
            .inService: "It serves readers in its hours.",
            .suspended: "It is there and serves nobody until it is resumed.",
            .retired: "It is gone for good; what happened there keeps its number.",
        ],
        final: [.retired],
        edges: [
            .init(nil, .planned, .planned, by: keepers, "It is planned."),
            .init(nil, .added, .inService, by: keepers, "It is added, and in service at once."),
            .init(.planned, .opened, .inService, by: keepers, "It opens for the first time."),
            .init(.planned, .changed, .planned, by: keepers, "What is known of it is changed."),
            .init(.inService, .changed, .inService, by: keepers, "What is known of it is changed."),
            .init(.suspended, .changed, .suspended, by: keepers, "What is known of it is changed."),
            .init(.inService, .suspended, .suspended, by: keepers, "It is out of service for a while."),
            .init(.suspended, .resumed, .inService, by: keepers, "It is in service again."),
            .init(.planned, .retired, .retired, by: keepers, "Nothing comes of it."),
            .init(.inService, .retired, .retired, by: keepers, "It is taken away."),
            .init(.suspended, .retired, .retired, by: keepers, "It is taken away."),
        ])

    /// What leads from one state to another; where nothing does, what the table refuses.
    package static func event(from: State, to: State) -> Event {
        switch to {
        case .planned: .planned
        case .inService: from == .suspended ? .resumed : .opened
        case .suspended: .suspended
        case .retired: .retired
        }
    }
}
