// The life of an emergency closure: until it has ended or was lifted.

package import LecternKit

/// An emergency closure.
package enum ClosureLife: Life {
    package enum State: String, LifeName {
        case announced
        case inForce = "in_force"
        case ended, lifted
    }

    package enum Event: String, LifeName { case announced, begun, changed, ended, lifted }

    package enum Guard: String, LifeName {
        case isTime = "is_time"
        case isOver = "is_over"
    }

    package static let table = StateTable<ClosureLife>(
        "city.closure", "An emergency closure of service points: each point that it touches is told of on the feed.",
        states: [
            .announced: "It has not begun.",
            .inForce: "The points are closed, whatever their hours.",
            .ended: "It is over.",
            .lifted: "It was lifted before its end, or never began.",
        ],
        final: [.ended, .lifted],
        guards: [.isTime: "Its beginning has come.", .isOver: "Its end has come."],
        bounds: [.isTime, .isOver],
        edges: [
            .init(nil, .announced, .announced, by: PointLife.keepers, "It is announced for later."),
            .init(nil, .begun, .inForce, by: PointLife.keepers, if: [.isTime], "It begins at once."),
            .init(.announced, .begun, .inForce, by: .timer, if: [.isTime], "Its time has come."),
            .init(.announced, .changed, .announced, by: PointLife.keepers, "Its times or its reason are changed."),
            .init(.inForce, .changed, .inForce, by: PointLife.keepers, "Its end or its reason is changed."),
            .init(.inForce, .ended, .ended, by: .timer, if: [.isOver], "Its end has come."),
            .init(.announced, .lifted, .lifted, by: PointLife.keepers, "It does not take place."),
            .init(.inForce, .lifted, .lifted, by: PointLife.keepers, "It is lifted before its end."),
        ])

    /// Decides about a closure.
    /// - Parameters:
    ///   - state: where it is; nil: it is announced just now.
    ///   - event: what is to happen.
    ///   - actor: who calls.
    ///   - from: when it begins, milliseconds since 1970 as all of these.
    ///   - until: when it ends; nil: not known.
    ///   - now: when it is asked.
    package static func decide(
        from state: State?, _ event: Event, by actor: Actors, from: Int64, until: Int64?, now: Int64
    ) -> Verdict<ClosureLife> {
        table.decide(from: state, event, by: actor) { guarded in
            switch guarded {
            case .isTime: .atLeast(now, from)
            case .isOver: .atLeast(now, until ?? .max)
            }
        }
    }
}
