// What the store said is done is on disk, whenever its process is killed.

import LecternTesting
import Testing

@Suite(.serialized) struct DurabilityTests {
    @Test func answeredUnit_afterAKill_isStored() throws {
        let database = try TestDatabase()
        var answered = Set<Int>()
        var first = 1
        for round in 0..<12 {
            let exerciser = try StoreExerciser(database, ["commit", "16", "\(first)", "0"])
            // Killed while it works, at another moment in each round.
            let lines = try exerciser.killed(afterLines: 100 + round * 211)
            let done = lines.compactMap { StoreExerciser.number($0, after: "done ") }
            #expect(!done.isEmpty)
            #expect(lines.allSatisfy { !$0.hasPrefix("error") && !$0.hasPrefix("failed") })
            answered.formUnion(done)
            first = (lines.compactMap { StoreExerciser.number($0, after: "begun ") }.max() ?? first) + 100

            let store = try database.open()
            // In one unit: what had been handed to a database server may still be committed after the kill.
            let (one, two) = try store.read { session in
                (try session.query("SELECT id FROM a_one ORDER BY id"), try session.query("SELECT id FROM a_two ORDER BY id"))
            }
            store.stop()
            #expect(one == two, "a unit is there by half")
            let kept = Set(one.compactMap { row -> Int? in
                if case .integer(let id) = row[0] { return Int(id) }
                return nil
            })
            #expect(answered.subtracting(kept).isEmpty, "answered units are lost")
        }
        #expect(answered.count > 1_000)
    }
}
