// A hundred records that were refused once, each looked at by a person: what becomes of them stays as it was judged.

import Foundation
import LecternMarc
import LecternTestSupport
import Testing

@Suite struct JudgedRefusalTests {
    private struct Row {
        var file: String
        var offset: UInt64
        var outcome: String
        var faults: String
        var judgement: String
    }

    private static func rows() throws -> [Row] {
        let path = Repository.path + "/Tests/LecternMarcTests/judged-refusals.tsv"
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Row(
                file: cells[0], offset: UInt64(cells[1]) ?? .max, outcome: cells[3], faults: cells[4], judgement: cells[5])
        }
    }

    @Test(.enabled(if: SharedData.root != nil, "../shared/data is not here"))
    func judgedRecords_becomeWhatWasJudged() throws {
        let rows = try Self.rows()
        #expect(rows.count == 100 && rows.allSatisfy { $0.judgement.hasPrefix("right: ") || $0.judgement.hasPrefix("wrong: ") })
        for (file, rows) in Dictionary(grouping: rows, by: \.file) {
            var splitter = RecordSplitter()
            let pieces = splitter.receive(try SharedData.bytes(file)) + splitter.finish()
            for row in rows {
                let piece = try #require(pieces.first { $0.offset == row.offset }, "\(file) at \(row.offset)")
                let outcome = Outcome(piece)
                #expect(outcome.reject?.reason.rawValue ?? "TAKEN" == row.outcome, "\(file) at \(row.offset)")
                let faults = Set((outcome.record?.remarks ?? []).map(\.fault.rawValue)).sorted().joined(separator: ",")
                if outcome.reject == nil { #expect(faults == row.faults, "\(file) at \(row.offset)") }
            }
        }
        print("Judged: \(rows.count { $0.outcome == "TAKEN" }) of \(rows.count) are taken now, \(rows.count { $0.judgement.hasPrefix("wrong") }) wrongly refused")
    }
}

extension SplitResult {
    fileprivate var offset: UInt64 {
        switch self {
        case .record(let raw): raw.offset
        case .reject(let offset, _): offset
        }
    }
}
