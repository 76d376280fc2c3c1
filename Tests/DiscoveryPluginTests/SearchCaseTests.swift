// Searches that were reported as failing in the field, over the records that came with the reports, and the judged set.

import DiscoveryMessages
import Foundation
import LecternTestSupport
import Testing

@Suite struct SearchCaseTests {
    /// Where the cases are; nil: they are not here.
    private static let root: URL? = {
        let folder = Repository.root.deletingLastPathComponent().appendingPathComponent("shared/cases/search")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    private func rows(_ url: URL) throws -> [[String]] {
        try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test(.enabled(if: root != nil, "../shared/cases is not here"))
    func query_fromTheField_findsItsTitleFirst() throws {
        let root = try #require(Self.root)
        let catalogue = try CatalogueFixture()
        try catalogue.load(file: [UInt8](try Data(contentsOf: root.appendingPathComponent("titles.mrc"))), source: "cases")
        for row in try rows(root.appendingPathComponent("queries.tsv")) {
            // The dot of ".NET" is the record's reader's matter.
            let first = try (catalogue.client.search(.init(words: row[0])).records.first?.title ?? "nothing").drop { $0 == "." }
            let wanted = row[1].components(separatedBy: " / ")[0].drop { $0 == "." }
            #expect(first.hasPrefix(wanted) || wanted.hasPrefix(first), "\(row[0]): \(first) instead of \(wanted)")
        }
    }

    @Test(.enabled(if: root != nil, "../shared/cases is not here"))
    func variant_ofACharacter_findsItsTitle() throws {
        let root = try #require(Self.root)
        let catalogue = try CatalogueFixture()
        try catalogue.load(file: [UInt8](try Data(contentsOf: root.appendingPathComponent("variants.mrc"))), source: "cases")
        for row in try rows(root.appendingPathComponent("variants.tsv")) where row.count > 2 && !row[1].isEmpty {
            for (character, other) in [(row[1], row[2]), (row[2], row[1])] {
                let words = row[0].replacingOccurrences(of: character, with: other)
                let found = try catalogue.client.search(.init(words: words, exact: true)).records.map(\.title)
                #expect(found.contains { $0.hasPrefix(String(row[0].prefix(1))) }, "\(words): \(found)")
            }
        }
    }

    /// Of 400 queries of twelve kinds each kind reaches its target; `Scripts/judge-search` prints the table.
    @Test func judgedQueries_reachTheirTargets() throws {
        let result = try Program.run("\(Repository.products)/judge-search", ["--check"], mergesErrors: true)
        #expect(result.status == 0, "\(result.output)")
    }
}
