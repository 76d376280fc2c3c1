// The life of an entered form: it is done, or waits until it is, or is given up.

package import LecternKit

/// A paper form that staff have entered.
package enum EntryLife: Life {
    package enum State: String, LifeName {
        case done, waiting, dropped
    }

    package enum Event: String, LifeName {
        case entered
        case putAside = "put_aside"
        case corrected
        case refusedAgain = "refused_again"
        case dropped
    }

    package typealias Guard = NoGuard

    private static let keepers: Actors = [.admin, .staff]

    package static let table = StateTable<EntryLife>(
        "forms.entry", "A paper form that staff have entered.",
        states: [
            .done: "The calls that it becomes were made.",
            .waiting: "They could not be made: it is an item of work.",
            .dropped: "Staff have given it up.",
        ],
        final: [.done, .dropped],
        edges: [
            .init(nil, .entered, .done, by: keepers, "It is entered, and its calls are made."),
            .init(nil, .putAside, .waiting, by: keepers, "It is entered, and a call is refused."),
            .init(.waiting, .corrected, .done, by: keepers, "It is tried again, and its calls are made."),
            .init(.waiting, .refusedAgain, .waiting, by: keepers, "It is tried again, and a call is refused."),
            .init(.waiting, .dropped, .dropped, by: keepers, "Nothing comes of it."),
        ])

    /// Decides whether something may happen to an entered form.
    /// - Parameters:
    ///   - event: what.
    ///   - state: where it is; nil: it begins.
    ///   - actor: who wants it.
    package static func decide(_ event: Event, from state: State?, by actor: Actors) -> Verdict<EntryLife> {
        table.decide(from: state, event, by: actor)
    }
}
