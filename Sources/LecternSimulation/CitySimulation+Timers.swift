// The timers of a simulated city: each acts once, none is forgotten.

internal import LecternHost
internal import LecternKitTesting
internal import LecternTesting

extension CitySimulation {
    /// How far a clock may have been set back since a timer ran.
    private static let backMilliseconds: Int64 = 4 * 3_600_000

    /// Runs the timers that are due, as steps among all others.
    func runTimers() throws {
        host.lookForTimers()
        while true {
            if case .wait = host.stepTimers() {
                guard host.steps > 0 else { break }
                try step(0)
            }
            if host.steps == 0, case .wait = host.stepTimers() { break }
        }
        try noteWhatTimersDid()
        try runAll()
    }

    /// Nothing is late, nothing was given up, each reminder came once and not before its time, and each branch that has lent is swept.
    /// To be called when the timers that are due were run, without faults.
    func checkTimers() throws {
        let now = host.clock.nowMilliseconds
        func expect(_ what: String, _ sql: String, _ parameters: StoreValue..., is expected: Int64 = 0) throws {
            let found = try number(sql, parameters)
            guard found == expected else { throw violation("timers act once and in time", "\(what): \(found) instead of \(expected)") }
        }
        try expect("timers that are due and were not run", "SELECT count(*) FROM lectern_timer WHERE next_ms <= $1", .integer(now))
        try expect(
            "timers that were parked before their last attempt",
            "SELECT count(*) FROM lectern_timer WHERE parked_at_ms IS NOT NULL AND failures < $1", .integer(Int64(host.timerAttemptsMax)))
        try expect(
            "branches that are not swept",
            """
            SELECT count(*) FROM (SELECT branch_id FROM circulation_loan UNION SELECT branch_id FROM circulation_sweep) b
            WHERE NOT EXISTS (
                SELECT 1 FROM lectern_timer t WHERE t.plugin = 'circulation' AND t.timer_key = 'due/' || CAST(b.branch_id AS TEXT))
            """)
        guard isFollowed else { return }
        try expect("reminders that came twice", "SELECT count(*) FROM tally_reminder WHERE runs <> 1")
        try expect(
            "reminders before their time", "SELECT count(*) FROM tally_reminder WHERE due_ms > $1",
            .integer(now + CitySimulation.backMilliseconds))
        let lent = try number("SELECT COALESCE(MAX(changes), 0) FROM tally_count WHERE kind = 'lent'")
        try expect(
            "reminders that came or will",
            "SELECT (SELECT count(*) FROM tally_reminder) + (SELECT count(*) FROM lectern_timer WHERE plugin = 'tally')", is: lent)
    }
}
