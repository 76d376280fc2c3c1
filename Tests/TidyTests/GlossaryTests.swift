// The glossary of ARCHITECTURE.md names types that exist.

import Foundation
import Testing

@Suite struct GlossaryTests {
    @Test func glossary_types_areDeclared() throws {
        let declared = try declaredTypes()
        let rows = try glossary()
        #expect(rows.count > 50, "the glossary is not found any more")
        for row in rows {
            for name in row.types { #expect(declared.contains(name), "\(row.term): there is no type \(name)") }
        }
        #expect(rows.filter { !$0.types.isEmpty }.count > rows.count * 3 / 4, "most terms have a type")
    }

    @Test func glossary_terms_areSortedAndUnique() throws {
        let terms = try glossary().map { $0.term.lowercased() }
        #expect(terms == Set(terms).sorted())
    }

    private struct Row {
        let term: String
        /// The names in the third column; of a qualified one each part.
        let types: [String]
    }

    private func glossary() throws -> [Row] {
        let lines = try SourceTree.file("ARCHITECTURE.md").lines
        let start = try #require(lines.firstIndex(of: "## Glossary"))
        let section = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
        return section.filter { $0.hasPrefix("| ") }.dropFirst().map { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
            let names = cells.count > 3 ? cells[3].matches(of: /[A-Za-z_]\w*/).map { String($0.output) } : []
            return Row(term: cells[1], types: names)
        }
    }

    private func declaredTypes() throws -> Set<String> {
        var names: Set<String> = []
        for file in try SourceTree.files(["Sources", "Plugins"], ["swift", "h"]) {
            for line in file.lines {
                // A regular expression would be asked 100,000 times: 20 s.
                let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
                for (keyword, name) in zip(words, words.dropFirst()) where Self.keywords.contains(keyword) { names.insert(String(name)) }
            }
        }
        return names
    }

    private static let keywords: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias"]
}
