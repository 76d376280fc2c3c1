// The life of a conflict: until staff have settled it.

package import LecternKit

/// Something that happened against the rules.
package enum ConflictLife: Life {
    package enum State: String, LifeName { case open, settled }
    package enum Event: String, LifeName { case recorded, settled }
    package typealias Guard = NoGuard

    package static let table = StateTable<ConflictLife>(
        "circulation.conflict", "Something that happened against the rules, for staff to settle.",
        states: [.open: "Staff have not settled it.", .settled: "Staff have done what there was to do."], final: [.settled],
        edges: [
            .init(nil, .recorded, .open, by: ItemLife.returners.union(ItemLife.borrowers).union(ItemLife.carriers), "What had happened, or what a carrier has brought, broke a rule."),
            .init(.open, .settled, .settled, by: [.admin, .staff], "Staff have looked at it."),
        ])
}
