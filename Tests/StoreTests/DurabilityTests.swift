// What the store said is done is on disk, whenever its process is killed.

import Foundation
import LecternTesting
import Testing

@Suite(.serialized) struct DurabilityTests {
    @Test func everyAnsweredUnitSurvivesAKill() throws {
        let folder = try TemporaryFolder()
        var answered = Set<Int>()
        var first = 1
        for round in 0..<12 {
            let exerciser = try Exerciser(folder, ["commit", "16", "\(first)", "0"])
            // Killed while it works, at another moment in each round.
            let lines = try exerciser.killed(afterLines: 100 + round * 211)
            let done = lines.compactMap { Exerciser.number($0, after: "done ") }
            #expect(!done.isEmpty)
            #expect(lines.allSatisfy { !$0.hasPrefix("error") && !$0.hasPrefix("failed") })
            answered.formUnion(done)
            first = (lines.compactMap { Exerciser.number($0, after: "begun ") }.max() ?? first) + 100

            let store = try SQLiteStore.open(folder)
            let one = try store.read { try $0.query("SELECT id FROM a_one ORDER BY id") }
            let two = try store.read { try $0.query("SELECT id FROM a_two ORDER BY id") }
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

    @Test(.enabled(if: Exerciser.hasStrace, "strace is not installed")) func theDiskIsSyncedBeforeEachAnswer() throws {
        let folder = try TemporaryFolder()
        let trace = folder.path + "/trace"
        let exerciser = try Exerciser(
            folder, ["commit", "4", "1", "200"],
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
