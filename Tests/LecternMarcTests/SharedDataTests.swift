// Reads every record of other libraries that is at hand, and compares what is taken and refused with a table.

import Foundation
import LecternMarc
import Testing

@Suite struct SharedDataTests {
    @Test(.enabled(if: SharedData.root != nil, "../shared/data is not here"))
    func sharedFiles_areReadAsExpected() throws {
        var lines: [String] = []
        var reasons: [String: Int] = [:]
        var codings: [String: Int] = [:]
        var taken = 0
        for file in SharedData.files() {
            let outcomes = SharedData.read(try SharedData.bytes(file))
            var refused: [String: Int] = [:]
            for outcome in outcomes {
                if let reject = outcome.reject {
                    refused[reject.reason.rawValue, default: 0] += 1
                    if ProcessInfo.processInfo.environment["LECTERN_SHOW_REJECTS"] != nil {
                        print("REJECT \(file) \(outcome.raw?.offset ?? 0) \(reject.reason.rawValue): \(reject.detail)")
                    }
                } else {
                    taken += 1
                    codings[outcome.record?.coding.rawValue ?? "", default: 0] += 1
                }
            }
            reasons.merge(refused, uniquingKeysWith: +)
            let why = refused.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: " ")
            let accepted = outcomes.count { $0.reject == nil }
            lines.append("\(file) \(accepted)" + (why.isEmpty ? "" : " " + why))
        }
        print("Taken: \(taken), of which", codings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        print("Refused: \(reasons.values.reduce(0, +)), of which", reasons.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        let expected = SharedDataExpectations.table.split(separator: "\n").map(String.init)
        for line in lines where !expected.contains(line) { Issue.record("not in the table: \(line)") }
        for line in expected where !lines.contains(line) { Issue.record("only in the table: \(line)") }
    }

    @Test(.enabled(if: SharedData.root != nil, "../shared/data is not here"))
    func sameRecords_inTwoEncodings_readTheSame() throws {
        let chinese = SharedData.read(try SharedData.bytes("cnmarc/cnmarc_17_gb18030.iso"))
        let unicode = SharedData.read(try SharedData.bytes("cnmarc/cnmarc_17_utf8.iso"))
        #expect(chinese.count == 17)
        #expect(chinese.compactMap(\.record?.coding) == Array(repeating: .gb18030, count: 17))
        #expect(chinese.map(\.record?.fields) == unicode.map(\.record?.fields))
        #expect(chinese.map(\.meaning) == unicode.map(\.meaning))
    }
}
