// Imports the records of other libraries that are at hand, all of them, through the daemon.

import DiscoveryMessages
import Foundation
import LecternMarc
import LecternTesting
import Testing

@Suite struct DiscoverySharedDataTests {
    @Test(.enabled(if: SharedRecords.root != nil, "../shared/data is not here"))
    func sharedData_importedTwice_isUnchanged() throws {
        guard let root = SharedRecords.root else { return }
        let daemon = try DaemonUnderTest(plugins: ["Discovery"])
        defer { daemon.end() }
        let catalogue = try DiscoveryFixture(daemon)
        var total = DiscoveryFixture.Outcome()
        for records in SharedRecords.files(root, "marc") + SharedRecords.files(root, "cnmarc") {
            let first = try catalogue.importPieces(records.pieces, source: records.source)
            #expect(first.taken + first.rejects.values.reduce(0, +) == records.pieces.count, "\(records.source)")
            total.added += first.added
            total.updated += first.updated
            total.unchanged += first.unchanged
            total.rejects.merge(first.rejects, uniquingKeysWith: +)
        }
        print("Imported: \(total.added) added, \(total.updated) updated, \(total.unchanged) unchanged;",
            "refused \(total.rejects.values.reduce(0, +)):",
            total.rejects.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        #expect(total.added > 5_000)
        #expect(try catalogue.titles(.init(words: "中国发展报告")).count > 5)
    }

    /// How long a large import takes is printed, not asserted.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["LECTERN_MANY_RECORDS"] != nil, "LECTERN_MANY_RECORDS is not set"))
    func manyRecords_areImportedAndFound() throws {
        let count = Int(ProcessInfo.processInfo.environment["LECTERN_MANY_RECORDS"] ?? "") ?? 20_000
        let daemon = try DaemonUnderTest(plugins: ["Discovery"])
        defer { daemon.end() }
        let catalogue = try DiscoveryFixture(daemon)
        let pieces = (0..<count).map { SplitResult.record(RawMarcRecord(format: .iso2709, bytes: MadeRecord.book($0))) }
        let start = Date()
        #expect(try catalogue.importPieces(pieces, source: "made").added == count)
        let imported = Date()
        print("Imported \(count) records in \(imported.timeIntervalSince(start)) s")
        for words in ["book", "trains", "\"about trains\"", "writer 123", "book 4711"] {
            let start = Date()
            let found = try catalogue.client.search(.init(words: words))
            print("Searched \(words): \(found.total) hits in \(Date().timeIntervalSince(start)) s")
        }
        #expect(try catalogue.client.search(.init(words: "book")).totalIsLowerBound == (count > 2_000))
    }
}
