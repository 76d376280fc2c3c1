// The pages that say where something is, name files, types and functions that exist.

import Foundation
import Testing

@Suite struct AnatomyTests {
    private static let page = "docs/internals/AnatomyOfACall.md"

    /// A row of one of the page's tables: a file, and what the row says is declared there.
    private struct Row {
        let text: String
        let file: String
        /// Types, and functions with `()` behind their names.
        let names: [String]
    }

    @Test func anatomyOfACall_namesExistingDeclarations() throws {
        let rows = try rows()
        #expect(rows.count > 50, "the rows are not found any more")
        for row in rows {
            guard let source = try? SourceTree.file(row.file) else {
                Issue.record("\(AnatomyTests.page): there is no file \(row.file)")
                continue
            }
            #expect(!row.names.isEmpty, "\(row.text): names nothing")
            for name in row.names {
                #expect(source.lines.contains { AnatomyTests.declares($0, name) }, "\(AnatomyTests.page): \(row.file) has no \(name)")
            }
        }
    }

    @Test func whereToLook_namesWhatExists() throws {
        let lines = try SourceTree.file("CONTRIBUTING.md").lines.drop { $0 != "## Where to look" }.dropFirst().prefix { !$0.hasPrefix("## ") }
        let rows = AnatomyTests.rows(of: Array(lines))
        #expect(rows.count >= 8, "the rows are not found any more")
        for row in rows {
            let source = try SourceTree.file(row.file)
            for name in row.names { #expect(source.lines.contains { AnatomyTests.declares($0, name) }, "CONTRIBUTING.md: \(row.file) has no \(name)") }
        }
    }

    @Test func callRepresentations_areFourteenAtMost() throws {
        let numbers = try rows().filter { $0.names.allSatisfy { !$0.hasSuffix("()") } }.count
        #expect((10...14).contains(numbers))
    }

    @Test(arguments: [
        ("    private func take(", "take()", true), ("    func taken()", "take()", false), ("    static let listen: X", "listen()", true),
        ("    let objections: [X]", "objections()", false),
        ("final class CallRun: ActiveCall {", "CallRun", true), ("} lectern_unit;", "lectern_unit", true), ("let x: CallRun", "CallRun", false),
        ("class CallRuns {", "CallRun", false), ("    package struct Open: Sendable {", "Frame.Open", true),
    ])
    func declaration_ofAName_isFound(_ line: String, _ name: String, _ isFound: Bool) {
        #expect(AnatomyTests.declares(line, name) == isFound)
    }

    /// Whether a line declares a type or, with `()` behind its name, a function or a static constant that holds one.
    private static func declares(_ line: String, _ name: String) -> Bool {
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
        let isFunction = name.hasSuffix("()")
        // Of a nested type the last part.
        let word = String((isFunction ? name.dropLast(2) : name[...]).split(separator: ".").last ?? "")
        let keywords = isFunction ? (words.contains("static") ? ["func", "let"] : ["func"]) : ["class", "struct", "enum", "protocol"]
        return zip(words, words.dropFirst()).contains { keywords.contains($0) && $1 == word } || (!isFunction && line == "} \(word);")
    }

    private func rows() throws -> [Row] { AnatomyTests.rows(of: try SourceTree.file(AnatomyTests.page).lines) }

    private static func rows(of lines: [String]) -> [Row] {
        lines.filter { $0.hasPrefix("| ") && $0.contains("/") }.compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let place = cells.firstIndex(where: { $0.hasPrefix("`") && $0.contains("/") && $0.hasSuffix("`") }) else { return nil }
            // A representation is named before its file, functions after it.
            let isType = place > 0 && cells[place - 1].hasPrefix("`")
            let names = cells[isType ? place - 1 : cells.count - 1].split(separator: "`").map(String.init).filter { $0 != " " }
            return Row(text: line, file: String(cells[place].dropFirst().dropLast()), names: names)
        }
    }
}
