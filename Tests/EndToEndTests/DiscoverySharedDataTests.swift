// Imports the records of other libraries that are at hand, all of them, through the daemon.

import DiscoveryMessages
import Foundation
import LecternMarc
import LecternTesting
import Testing

@Suite struct DiscoverySharedDataTests {
    private static let root: URL? = {
        let data = DiscoveryFixture.repository.deletingLastPathComponent().appendingPathComponent("shared/data")
        return FileManager.default.fileExists(atPath: data.path) ? data : nil
    }()

    @Test(.enabled(if: root != nil, "../shared/data is not here"))
    func everythingIsTakenOrRefusedAndAgainUnchanged() throws {
        guard let root = Self.root else { return }
        let daemon = try DaemonUnderTest(plugins: ["Discovery"])
        defer { daemon.end() }
        let catalogue = try DiscoveryFixture(daemon)
        var total = DiscoveryFixture.Outcome()
        for folder in ["marc", "cnmarc"] {
            let base = root.appendingPathComponent(folder)
            for name in FileManager.default.enumerator(atPath: base.path)?.compactMap({ $0 as? String }).sorted() ?? [] {
                guard !name.hasSuffix(".tsv"), !name.hasSuffix(".gz"),
                    let data = try? Data(contentsOf: base.appendingPathComponent(name))
                else { continue }
                var splitter = RecordSplitter()
                let pieces = splitter.receive([UInt8](data)) + splitter.finish()
                let first = try catalogue.importPieces(pieces, source: "\(folder)/\(name)")
                #expect(first.taken + first.rejects.values.reduce(0, +) == pieces.count, "\(name)")
                total.added += first.added
                total.updated += first.updated
                total.unchanged += first.unchanged
                total.rejects.merge(first.rejects, uniquingKeysWith: +)
            }
        }
        print("Imported: \(total.added) added, \(total.updated) updated, \(total.unchanged) unchanged;",
            "refused \(total.rejects.values.reduce(0, +)):",
            total.rejects.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
        #expect(total.added > 5_000)
        #expect(try catalogue.titles(.init(words: "中国发展报告")).count > 5)
    }

    /// How long a large import takes is printed, not asserted.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["LECTERN_MANY_RECORDS"] != nil, "LECTERN_MANY_RECORDS is not set"))
    func manyRecords() throws {
        let count = Int(ProcessInfo.processInfo.environment["LECTERN_MANY_RECORDS"] ?? "") ?? 20_000
        let daemon = try DaemonUnderTest(plugins: ["Discovery"])
        defer { daemon.end() }
        let catalogue = try DiscoveryFixture(daemon)
        let pieces = (0..<count).map { SplitPiece.record(RawMarc(format: .iso2709, bytes: MadeRecord.book($0))) }
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
