// No retired name stands in the tree.

import Foundation
import LecternTestSupport
import Testing

@Suite struct RetiredNameTests {
    private static let folders = ["Sources", "Plugins", "Tests", "Scripts", "Benchmarks", "Proto", "docs"]
    private static let endings = ["swift", "c", "h", "cpp", "py", "sql", "proto", "md", "modulemap", "conf", "textproto", "1"]
    private static let list = "Tests/TidyTests/RetiredNames.swift"

    private var retired: [String: String] {
        get throws {
            var replacements: [String: String] = [:]
            for line in RetiredNames.list.split(separator: "\n") {
                let words = line.split(separator: " ").map(String.init)
                try #require(words.count == 2, "\(line): one name and its replacement on a line")
                replacements[words[0]] = words[1]
            }
            return replacements
        }
    }

    @Test func retiredName_inTheTree_isReported() throws {
        let retired = try retired
        for file in try files() {
            for (number, line) in ([file.path] + file.lines).enumerated() {
                for name in RetiredNameTests.identifiers(line) {
                    guard let replacement = retired[String(name)] else { continue }
                    Issue.record("\(file.path):\(number): \(name) was renamed to \(replacement)")
                }
            }
        }
    }

    @Test func identifiers_ofALine_areWholeWords() {
        #expect(RetiredNameTests.identifiers("an Ear, a FeedEar_2 and `Ear.tell()`") == ["an", "Ear", "a", "FeedEar_2", "and", "Ear", "tell"])
    }

    /// The tree's text files, and scripts, which have no ending.
    private func files() throws -> [SourceTree.File] {
        let scripts = try FileManager.default.contentsOfDirectory(atPath: Repository.root.appendingPathComponent("Scripts").path)
        let found = try SourceTree.files(RetiredNameTests.folders, RetiredNameTests.endings)
            + scripts.filter { !$0.contains(".") }.map { try SourceTree.file("Scripts/" + $0) }
            + ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "Makefile", "Package.swift"].map(SourceTree.file)
        #expect(found.count > 500)
        return found.filter { $0.path != RetiredNameTests.list && $0.path != "Tests/TidyTests/RetiredNameTests.swift" }
    }

    private static func identifiers(_ line: String) -> [Substring] {
        line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    }
}
