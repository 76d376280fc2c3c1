// The table of checked statements: lookups on any thread, and its maximum.

import LecternNet
import LecternTesting
import Testing

@testable import LecternHost

@Suite struct KnownStatementsTests {
    private func kind(_ known: KnownStatements, _ text: String) -> StatementKind? {
        Array(text.utf8).withUnsafeBufferPointer { known.kind(of: $0) }
    }

    private func keep(_ known: KnownStatements, _ text: String, _ kind: StatementKind) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer { known.keep($0, kind) }
    }

    @Test func kind_ofAText_isFoundOnlyIfKept() {
        let known = KnownStatements(countMax: 100)
        #expect(kind(known, "SELECT 1") == nil)
        for number in 0..<100 { #expect(keep(known, "SELECT \(number)", number % 2 == 0 ? .reads : .writes)) }
        for number in 0..<100 { #expect(kind(known, "SELECT \(number)") == (number % 2 == 0 ? .reads : .writes)) }
        for text in ["", "SELECT", "SELECT 100", "SELECT 1 ", "select 1"] { #expect(kind(known, text) == nil) }
        #expect(!keep(known, "SELECT 100", .reads))
        #expect(kind(known, "SELECT 100") == nil)
        #expect(keep(known, "SELECT 99", .writes))
        #expect(kind(known, "SELECT 99") == .writes)
    }

    @Test func keep_ofTheSameTextsByManyThreads_storesEachOnce() throws {
        let known = KnownStatements(countMax: 500)
        let refused = Monitor(0)
        let threads = try (0..<4).map { number in
            try PlainThread(name: "known") {
                for step in 0..<500 {
                    let text = "SELECT \((step + 125 * number) % 500)"
                    if !keep(known, text, .reads) || kind(known, text) != .reads { refused.change { $0 += 1 } }
                }
            }
        }
        for thread in threads { thread.join() }
        #expect(refused.look { $0 } == 0)
        #expect(!keep(known, "SELECT 500", .reads))
    }
}
