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

    /// What is no bibliographic record, or is to go.
    private static let others: Set<Reject.Reason> = [.notMarc, .notBibliographic, .formatUnknown, .deleted]

    @Test(.enabled(if: SharedData.root != nil, "../shared/data is not here"))
    func bibliographicRecords_ofDataAndCases_areTaken_97OfAHundred() throws {
        var taken = 0
        var refused: [Reject.Reason: Int] = [:]
        // Of the data what the table says, which the test above holds against the files.
        for cells in SharedDataExpectations.table.split(separator: "\n").map({ $0.split(separator: " ") }) {
            taken += Int(cells[1]) ?? 0
            for cell in cells.dropFirst(2).map({ $0.split(separator: ":") }) { refused[.init(rawValue: String(cell[0])), default: 0] += Int(cell[1]) ?? 0 }
        }
        for file in SharedData.cases() {
            for outcome in SharedData.read(try SharedData.bytes(file)) {
                if let reject = outcome.reject { refused[reject.reason, default: 0] += 1 } else { taken += 1 }
            }
        }
        let bibliographic = taken + refused.filter { !Self.others.contains($0.key) }.values.reduce(0, +)
        print("Data and cases: \(taken) of \(bibliographic) bibliographic records taken, \(taken * 10_000 / max(1, bibliographic)) of 10,000")
        for (reason, count) in refused.sorted(by: { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }) {
            print("  \(reason.rawValue) \(count)\(Self.others.contains(reason) ? ", which is no bibliographic record" : "")")
        }
        #expect(taken * 100 >= bibliographic * 97)
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
