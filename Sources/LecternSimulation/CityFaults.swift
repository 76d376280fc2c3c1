// Errors that are planted in a simulated city, to see that it finds them.

package import LecternKitTesting

/// The errors that can be planted, by name.
package enum CityFaults {
    /// All of them.
    package static let all: [PlantedFault] = lending + timers + followers

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
        PlantedFault(
            "timer-given-up", "A timer that fails is parked at once.", part: "UPDATE lectern_timer SET failures",
            replacement: """
                UPDATE lectern_timer SET failures = $1, next_ms = NULL, parked_at_ms = COALESCE($3, $2), problem = $4
                WHERE timer_id = $5 AND due_ms = $6 AND next_ms = $7
                """),
    ]

    private static let followers = [
        PlantedFault(
            "follower-not-advanced", "A follower that has handled changes keeps its position, so they are handled again.",
            part: "UPDATE lectern_follower SET position = $3, blocked_at = 0", every: 5),
        PlantedFault(
            "follower-ahead", "A follower that has handled changes is set one position too far.",
            part: "UPDATE lectern_follower SET position = $3, blocked_at = 0",
            replacement: """
                UPDATE lectern_follower SET position = $3 + 1, blocked_at = 0, failures = 0, retry_at_ms = 0, stopped_at_ms = 0, problem = ''
                WHERE name = $1 AND position = $2
                """, every: 3),
        PlantedFault(
            "follower-passes-over", "A change that fails is passed over at once, instead of being tried again.",
            part: "UPDATE lectern_follower SET blocked_at = $3, failures = $4",
            replacement: """
                UPDATE lectern_follower SET position = $3, failures = 0 * $4, retry_at_ms = 0 * $5, stopped_at_ms = 0 * $6, problem = $7
                WHERE name = $1 AND position = $2
                """),
        PlantedFault(
            "follower-begins-anew", "A worker that starts sets its followers back to where they began.", part: "INSERT INTO lectern_follower (name",
            replacement: """
                UPDATE lectern_follower SET plugin = $2, topics = $3, position = $4, seen_at_ms = $5, released_at_ms = 0 WHERE name = $1
                """),
        PlantedFault(
            "follower-write-lost", "What a follower writes is lost, and its position advances.", part: "INSERT INTO tally_count", every: 7),
    ]
}
