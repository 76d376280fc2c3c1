// Groups the judged records, and reckons how many pairs that are said to be one work are, and how many that are were found.

import LecternWorks

/// One run over the judged set.
package struct WorkJudge {
    package static let precisionTarget = 0.98
    package static let recallTarget = 0.93

    /// What was found of the pairs.
    package struct Result {
        package var right = 0
        package var wronglyBound = 0
        package var wronglyApart = 0
        /// The wrong pairs, those first that were bound.
        package var worst: [String] = []
        /// By kinds of pairs: bound rightly, wrongly, and not bound though the same.
        package var kinds: [String: (right: Int, bound: Int, apart: Int)] = [:]
        package var precision: Double { Double(right) / Double(max(right + wronglyBound, 1)) }
        package var recall: Double { Double(right) / Double(max(right + wronglyApart, 1)) }
        package var isGood: Bool { precision >= precisionTarget && recall >= recallTarget }
    }

    /// Judges all pairs.
    /// - Parameter together: whether all records are grouped at once, or each pair for itself.
    /// - Throws: `JudgeError` where a file of the set is not what it should be.
    package static func judge(together: Bool) throws -> Result {
        let records = try JudgedRecord.all()
        let pairs = try JudgedPair.all()
        let numbers = records.keys.sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(numbers, numbers.indices))
        var groupOf: [String: Int] = [:]
        if together {
            let groups = WorkGrouping.groups(numbers.map { (Int64(places[$0] ?? 0), records[$0]?.keys ?? []) })
            for (group, members) in groups.enumerated() { for member in members { groupOf[numbers[Int(member)]] = group } }
        }
        var result = Result()
        var apart: [String] = []
        for pair in pairs {
            guard let first = records[pair.first], let second = records[pair.second] else { throw JudgeError(description: "pair \(pair.number) has no such records") }
            let isBound = together ? groupOf[pair.first] == groupOf[pair.second] : WorkGrouping.groups([(1, first.keys), (2, second.keys)]).count == 1
            switch (isBound, pair.isSame) {
            case (true, true):
                result.right += 1
                result.kinds[pair.kind, default: (0, 0, 0)].right += 1
            case (true, false):
                result.wronglyBound += 1
                result.kinds[pair.kind, default: (0, 0, 0)].bound += 1
                result.worst.append("bound \(pair.number): \(first.text) | \(second.text)")
            case (false, true):
                result.wronglyApart += 1
                result.kinds[pair.kind, default: (0, 0, 0)].apart += 1
                apart.append("apart \(pair.number): \(first.text) | \(second.text)")
            case (false, false): result.kinds[pair.kind, default: (0, 0, 0)].right += 0
            }
        }
        result.worst += apart
        return result
    }
}
