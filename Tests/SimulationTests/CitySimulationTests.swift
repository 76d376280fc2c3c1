// A short simulation of a city on the store under test; `make simulate` is the long one.

import LecternTestSupport
import LecternTesting
import Testing

@Suite struct CitySimulationTests {
    private func simulate(_ arguments: String...) throws -> ProgramResult {
        try Program.run("\(Repository.products)/simulate", arguments, mergesErrors: true)
    }

    /// The trace that a run has printed.
    private func trace(in output: String) -> Substring? {
        let words = output.split { $0 == " " || $0 == "\n" }
        return words.lastIndex(of: "trace").map { words[$0 + 1] }
    }

    @Test func city_fromASeed_keepsItsRulesAndReplaysExactly() throws {
        let result = try simulate("--seed", "6", "--steps", "350", "--replay", "--shorten", "0")
        #expect(result.status == 0, "\(result.output)")
    }

    @Test func city_onEitherStore_answersTheSame() throws {
        guard try TestStore.current().isShared else { return }
        let arguments = ["--seed", "9", "--steps", "200", "--shorten", "0"]
        let traces = try TestStore.allCases.map { store in
            let environment = ["LECTERN_TEST_STORE": store.rawValue]
            return trace(in: try Program.output("\(Repository.products)/simulate", arguments, environment: environment))
        }
        #expect(traces[0] != nil && traces[0] == traces[1])
    }

    @Test func plantedFault_inAStatement_isFoundAndCutDown() throws {
        let result = try simulate("--seed", "1", "--steps", "300", "--plant", "item-not-moved", "--shorten", "12")
        #expect(result.status == 1 && result.output.contains("does not hold"), "\(result.output)")
        #expect(result.output.contains("to see it again: Scripts/simulate"), "\(result.output)")
    }

    /// One of the timers and two of the followers; `Scripts/simulate --plant list` tells all.
    @Test(arguments: ["timer-not-claimed", "follower-not-advanced", "follower-passes-over"])
    func plantedFault_inATimerOrFollower_isFound(_ fault: String) throws {
        let result = try simulate("--seed", "1", "--runs", "3", "--steps", "800", "--plant", fault, "--shorten", "0")
        #expect(result.status == 1 && result.output.contains("does not hold"), "\(result.output)")
    }

    @Test func shift_fromASeed_keepsItsRulesAndReplaysExactly() throws {
        let result = try simulate("--shift", "--seed", "3", "--steps", "150", "--replay", "--shorten", "0")
        #expect(result.status == 0, "\(result.output)")
    }

    @Test func notices_fromASeed_keepTheirRulesAndReplayExactly() throws {
        let result = try simulate("--notices", "--seed", "3", "--steps", "150", "--replay", "--shorten", "0")
        #expect(result.status == 0, "\(result.output)")
    }

    @Test func copies_fromASeed_keepTheirRulesAndReplayExactly() throws {
        let result = try simulate("--shelf", "--seed", "3", "--steps", "300", "--replay", "--shorten", "0")
        #expect(result.status == 0, "\(result.output)")
    }

    @Test func purchases_fromASeed_keepTheirRulesAndReplayExactly() throws {
        let result = try simulate("--acquisition", "--seed", "3", "--steps", "200", "--replay", "--shorten", "0")
        #expect(result.status == 0, "\(result.output)")
    }

    @Test func deliveries_fromASeed_keepTheirRulesAndReplayExactly() throws {
        let result = try simulate("--delivery", "--seed", "3", "--steps", "300", "--replay", "--shorten", "0")
        #expect(result.status == 0, "\(result.output)")
    }
}
