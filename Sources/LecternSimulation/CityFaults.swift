// Errors that are planted in a simulated city, to see that it finds them.

package import LecternKitTesting

/// The errors that can be planted, by name.
package enum CityFaults {
    /// All of them.
    package static let all: [PlantedFault] = lending + timers

    /// One by its name.
    package static func fault(_ name: String) -> PlantedFault? { all.first { $0.name == name } }

    private static let lending = [
        PlantedFault("item-not-moved", "An item that is lent or returned stays where it was.", part: "UPDATE circulation_item SET branch_id"),
        PlantedFault("answer-not-kept", "The answer of a call is not kept under its key.", part: "INSERT INTO lectern_answer", every: 5),
        PlantedFault("loan-not-ended", "A loan that ends stays open.", part: "UPDATE circulation_loan SET returned_at_ms", every: 7),
        PlantedFault("conflict-not-written", "A conflict is told and not written.", part: "INSERT INTO circulation_conflict", every: 3),
    ]

    private static let timers = [
        PlantedFault("timer-not-scheduled", "A timer is not written.", part: "INSERT INTO lectern_timer", every: 3),
        PlantedFault(
            "timer-not-claimed", "A timer that is run keeps its row, so it is run again.", part: "DELETE FROM lectern_timer WHERE timer_id",
            replacement: """
                SELECT plugin, timer_key, method, request, failures, by_method, by_certificate, by_terminal, by_session, by_person
                FROM lectern_timer WHERE timer_id = $1 AND due_ms = $2 AND next_ms = $3
                """),
        PlantedFault(
            "timer-not-found", "A look for due timers finds none of those that are late.", part: "SELECT timer_id, due_ms, next_ms FROM lectern_timer",
            replacement: """
                SELECT timer_id, due_ms, next_ms FROM lectern_timer WHERE method = $1 AND next_ms > $2 AND next_ms < $2
                ORDER BY next_ms, timer_id LIMIT $3
                """),
        PlantedFault(
            "timer-early", "A look for due timers finds those that are due within two days.",
            part: "SELECT timer_id, due_ms, next_ms FROM lectern_timer",
            replacement: """
                SELECT timer_id, due_ms, next_ms - 172800000 FROM lectern_timer WHERE method = $1 AND next_ms <= $2 + 172800000
                ORDER BY next_ms, timer_id LIMIT $3
                """),
        PlantedFault("timer-not-postponed", "That a timer has failed is not recorded.", part: "UPDATE lectern_timer SET failures"),
    ]
}
