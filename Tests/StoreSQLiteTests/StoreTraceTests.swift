// System call traces: the store completes a unit only after its bytes were synced to disk.

import Foundation
import LecternTestSupport
import LecternTesting
import Testing

@Suite(.serialized) struct StoreTraceTests {
    @Test(.enabled(if: StoreExerciser.hasStrace, "strace is not installed")) func outcome_ofAWriteUnit_followsItsSync() throws {
        let folder = try TemporaryFolder()
        let database = try TestDatabase(.sqlite)
        let trace = folder.path + "/trace"
        let exerciser = try StoreExerciser(
            database, ["commit", "4", "1", "200"],
            under: ["strace", "-f", "-e", "trace=fdatasync,fsync,write,pwrite64", "-s", "32", "-o", trace])
        let lines = try exerciser.ended()
        #expect(lines.filter { $0.hasPrefix("done ") }.count == 200)

        var threads: [Substring: Trace] = [:]
        for line in try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2 else { continue }
            threads[parts[0], default: Trace()].follow(parts[1].drop { $0 == " " })
        }
        #expect(threads.values.reduce(0) { $0 + $1.answers } == 200)
        #expect(threads.values.flatMap(\.early) == [], "answered before the disk had it")
    }

    /// One thread's way through its system calls.
    private struct Trace {
        var answers = 0
        var early: [String] = []
        private var begun: [Substring: Int] = [:]
        private var calls = 0
        private var lastSync = -1
        private var lastWrite = -1

        mutating func follow(_ call: Substring) {
            calls += 1
            if call.hasPrefix("write(1, \"begun ") {
                begun[number(call)] = calls
            } else if call.hasPrefix("write(1, \"done ") {
                answers += 1
                let number = number(call)
                let isSynced = lastSync > begun[number, default: .max] && lastSync > lastWrite
                if !isSynced { early.append(String(number)) }
            } else if call.hasPrefix("pwrite64(") {
                lastWrite = calls
            } else if call.contains("sync"), call.hasSuffix("= 0") {
                lastSync = calls
            }
        }

        /// 12 of `write(1, "done 12\n", 8`.
        private func number(_ call: Substring) -> Substring {
            call.drop { !$0.isNumber }.dropFirst().drop { !$0.isNumber }.prefix { $0.isNumber }
        }
    }
}
