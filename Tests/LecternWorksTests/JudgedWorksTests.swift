// The judged pairs of real records, which Scripts/judge-works prints.

import Testing

@testable import judge_works

@Suite struct JudgedWorksTests {
    @Test(arguments: [false, true])
    func judgedPairs_reachPrecisionAndRecall(_ together: Bool) throws {
        let result = try WorkJudge.judge(together: together)
        #expect(result.isGood, "precision \(result.precision), recall \(result.recall), \(result.worst)")
    }
}
