// Conformance: units on the calling thread, one after another, as a simulation runs them.

internal import LecternNet

extension StoreConformance {
    static let runNow: [StoreCheck] = [
        StoreCheck("a unit that is run at once is done before the call returns, and kept") { maker in
            try maker.with { store in
                try perform(store, isSchema: true) { try $0.run("CREATE TABLE a_t (k BIGINT PRIMARY KEY)") }
                try perform(store) { session in
                    try requireEqual(session.attempt, 0, "attempt")
                    try session.run("INSERT INTO a_t VALUES (1)")
                }
                try requireEqual(try count(store), 1, "rows")
            }
            try maker.with { try requireEqual(try count($0), 1, "rows after a restart") }
        },
        StoreCheck("a unit that is run at once and discarded leaves nothing, and no change") { maker in
            try maker.with { store in
                try perform(store, isSchema: true) { try $0.run("CREATE TABLE a_t (k BIGINT PRIMARY KEY)") }
                let work = store.work { session in
                    _ = try? session.run("INSERT INTO a_t VALUES (1)")
                    _ = try? session.append(StoreChange("x"))
                    return false
                }
                try requireEqual(store.runNow(work), 0, "run_now")
                try require(work.outcome?.isOK ?? false, "outcome \(String(describing: work.outcome))")
                try requireEqual(try count(store), 0, "rows")
                try perform(store, writes: false) { try requireEqual(try $0.changes().count, 0, "changes") }
            }
        },
        StoreCheck("a unit that is run at once and breaks a constraint is told so, and leaves nothing") { maker in
            try maker.with { store in
                try perform(store, isSchema: true) { try $0.run("CREATE TABLE a_t (k BIGINT PRIMARY KEY)") }
                let work = store.work { session in
                    _ = try? session.run("INSERT INTO a_t VALUES (1)")
                    _ = try? session.run("INSERT INTO a_t VALUES (1)")
                    return true
                }
                try requireEqual(store.runNow(work), 0, "run_now")
                try requireEqual(work.outcome?.code, StoreFailure.statement, "outcome")
                try requireEqual(work.timesDone, 1, "times done")
                try requireEqual(try count(store), 0, "rows")
                try perform(store) { try $0.run("INSERT INTO a_t VALUES (2)") }
            }
        },
        StoreCheck("changes of units that are run at once are read by the next, in their order") { maker in
            try maker.with { store in
                let heard = Monitor(0)
                store.setChangeListener { heard.change { $0 += 1 } }
                for name in ["a", "b", "c"] {
                    try perform(store) { try $0.append(StoreChange(name)) }
                }
                try perform(store, writes: false) { session in
                    try requireEqual(try session.changes().map(\.change), ["a", "b", "c"].map { StoreChange($0) }, "changes")
                }
                let isHeard = heard.wait(until: StoreClock.nanoseconds + 20_000_000_000) { $0 > 0 ? true : nil } ?? false
                try require(isHeard, "nobody was told of the changes")
            }
        },
        StoreCheck("nothing is run at once after the store has stopped") { maker in
            let store = try maker.open()
            store.stop()
            let work = store.work { _ in true }
            try requireEqual(store.runNow(work), StoreFailure.invalid, "run_now")
            try requireEqual(work.timesDone, 0, "times done")
        },
    ]

    /// Runs `body` on the calling thread; it must be kept.
    private static func perform(
        _ store: StoreUnderTest, writes: Bool = true, isSchema: Bool = false, _ body: @escaping (StoreSession) throws -> Void
    ) throws {
        var result: Result<Void, any Error> = .failure(StoreTestError("the unit was not run"))
        let work = store.work(writes: writes, isSchema: isSchema) { session in
            result = Result { try body(session) }
            if case .success = result { return true }
            return false
        }
        try requireEqual(store.runNow(work), 0, "run_now")
        try result.get()
        try require(work.outcome?.isOK ?? false, "outcome \(String(describing: work.outcome))")
        try requireEqual(work.timesRun, 1, "runs")
    }

    private static func count(_ store: StoreUnderTest) throws -> Int64 {
        var rows: StoreValue = .null
        try perform(store, writes: false) { rows = try $0.value("SELECT count(*) FROM a_t") }
        guard case .integer(let number) = rows else { throw StoreTestError("count is \(rows)") }
        return number
    }
}
