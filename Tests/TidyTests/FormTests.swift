// How the sources have to look: first lines, lengths, and words that may not stand in them.

import Foundation
import Testing

@Suite struct FormTests {
    @Test func file_beginsWithAComment() throws {
        for file in try SourceTree.written() where !file.path.hasSuffix("Package.swift") {
            let first = file.lines.first ?? ""
            #expect(first.hasPrefix("// ") && first.count >= 15, "\(file.path)")
        }
        for file in try SourceTree.files(["Sources", "Plugins", "Benchmarks"], ["c", "h"]) where !file.isGenerated {
            let first = file.lines.prefix(2).joined()
            #expect(first.hasPrefix("/*") || first.hasPrefix("//") || first.hasPrefix("#include"), "\(file.path)")
        }
    }

    /// A function that stands bare behind a generic lock is wrapped once more each time somebody looks at it: after 60,000
    /// looks a call of it takes milliseconds, and later the stack is over. In a struct of its own it is not.
    @Test func lock_holdsNoBareFunction() throws {
        for file in try SourceTree.written() {
            for (number, line) in file.lines.enumerated() {
                let code = SourceTree.code(line)
                let isBare = ["Mutex<", "Monitor<"].contains { code.contains($0 + "(") && code.contains("->") }
                #expect(!isBare, "\(file.path):\(number + 1): put the function into a struct")
            }
        }
    }

    @Test func file_has500LinesAtMost() throws {
        for file in try SourceTree.written() {
            #expect(file.lines.count <= 500, "\(file.path) has \(file.lines.count) lines")
        }
    }

    @Test func function_has70LinesAtMost() throws {
        var found = 0
        for file in try SourceTree.written() {
            for (name, length) in functions(file.lines) {
                found += 1
                #expect(length <= 70, "\(file.path): \(name) has \(length) lines")
            }
        }
        #expect(found > 500, "the measure does not find functions any more")
    }

    /// The first lines of functions and initialisers with a body, and how many lines each has.
    private func functions(_ lines: [String]) -> [(String, Int)] {
        var found: [(String, Int)] = []
        for (start, line) in lines.enumerated() {
            let trimmed = line.drop { $0 == " " }
            let words = trimmed.split(separator: " ").prefix(8)
            let isFunction =
                words.contains("func") || trimmed.hasPrefix("init(")
                || words.contains { $0.hasPrefix("init(") || $0.hasPrefix("init?(") }
            guard isFunction, !trimmed.hasPrefix("//"), !trimmed.hasPrefix("case"), !trimmed.hasPrefix("let"),
                !trimmed.hasPrefix("var"), !trimmed.hasPrefix("return"), !trimmed.hasPrefix("self")
            else { continue }
            let indent = String(repeating: " ", count: line.count - trimmed.count)
            // The signature ends where its parentheses close; a body begins there, or there is none.
            var depth = 0
            var end = start
            for index in start..<min(lines.count, start + 30) {
                let code = SourceTree.code(lines[index])
                depth += code.filter { $0 == "(" }.count - code.filter { $0 == ")" }.count
                end = index
                if depth <= 0 { break }
            }
            guard SourceTree.code(lines[end]).hasSuffix("{") else { continue }
            if let close = lines[end...].firstIndex(of: indent + "}") {
                found.append((trimmed.prefix(60).description, close - start + 1))
            }
        }
        return found
    }

    /// What may not stand in code, and why.
    private static let banned: [(word: String, folders: [String], why: String)] = [
        ("try!", ["Sources/", "Plugins/"], "an error must be told, not be a crash"),
        ("as!", ["Sources/", "Plugins/"], "a cast that fails is an error to be told"),
        ("fatalError", ["Sources/", "Plugins/"], "a programmer's error is a precondition"),
        ("async ", ["Sources/", "Plugins/"], "plain threads only: ARCHITECTURE.md says why"),
        ("await ", ["Sources/", "Plugins/"], "plain threads only: ARCHITECTURE.md says why"),
        ("Task {", ["Sources/", "Plugins/"], "plain threads only: ARCHITECTURE.md says why"),
        ("actor ", ["Sources/", "Plugins/"], "plain threads only: ARCHITECTURE.md says why"),
        ("DispatchQueue", ["Sources/", "Plugins/"], "threads are ours, with names and ends"),
        ("dlclose", ["Sources/"], "Swift code cannot be unloaded; a reload is a new worker"),
        ("import XCTest", ["Tests/"], "Swift Testing only"),
    ]

    @Test func bannedWord_isNotInCode() throws {
        for file in try SourceTree.written() {
            for (number, line) in file.lines.enumerated() {
                let code = SourceTree.code(line)
                for rule in FormTests.banned where rule.folders.contains(where: { file.path.hasPrefix($0) }) {
                    #expect(!contains(code, rule.word), "\(file.path):\(number + 1): \(rule.word): \(rule.why)")
                }
            }
        }
    }

    /// Whether a word stands in a line and is not the end of a longer one.
    private func contains(_ code: String, _ word: String) -> Bool {
        guard let range = code.range(of: word) else { return false }
        guard range.lowerBound > code.startIndex else { return true }
        let before = code[code.index(before: range.lowerBound)]
        return !(before.isLetter || before.isNumber || before == "_")
    }

    /// The store finds a statement by the address of its text, and the text is never freed.
    @Test func statement_madeOfFragments_isAStaticConstant() throws {
        var found = 0
        for file in try SourceTree.files(["Plugins"], ["swift"]) where !file.path.contains("/Store") {
            for (number, line) in file.lines.enumerated() {
                let code = SourceTree.code(line)
                let isStatement = /(^|[^A-Za-z0-9_])SQL\(|[A-Z][A-Za-z]*Row\.(insert|update)\(/
                guard code.contains(isStatement) else { continue }
                found += 1
                #expect(code.contains("static let "), "\(file.path):\(number + 1): make it once, in a static let")
            }
        }
        #expect(found > 0, "the rule does not find statements any more")
    }

    @Test func todoMark_isNowhere() throws {
        let marks = ["TO" + "DO", "FIX" + "ME", "X" + "XX:", "HA" + "CK:"]
        let folders = ["Sources", "Plugins", "Tests", "Benchmarks", "Proto", "docs"]
        for file in try SourceTree.files(folders, ["swift", "c", "h", "proto", "md", "py"]) {
            for (number, line) in file.lines.enumerated() {
                for mark in marks { #expect(!line.contains(mark), "\(file.path):\(number + 1): \(mark)") }
            }
        }
    }

    @Test func optional_isNotForced() throws {
        let forced = /[A-Za-z0-9_\])]!([.,)\]\[ ]|$)/
        for file in try SourceTree.written() where !file.path.hasPrefix("Tests/") {
            for (number, line) in file.lines.enumerated() {
                let code = SourceTree.code(line).replacingOccurrences(of: "!=", with: "")
                // Pointers as C headers give them have `!` in their type; that forces nothing.
                guard !code.contains("Pointer<"), !code.contains("OpaquePointer!") else { continue }
                #expect(code.firstMatch(of: forced) == nil, "\(file.path):\(number + 1): \(line)")
            }
        }
    }

    @Test func limit_endsWithItsUnit() throws {
        let limits = try SourceTree.files(["Sources/LecternWire"], ["swift"]).filter { $0.path.hasSuffix("/Limits.swift") }
        let names = limits.flatMap(\.lines).compactMap { line -> String? in
            guard line.hasPrefix("    package var ") || line.hasPrefix("    public var ") else { return nil }
            return line.split(separator: " ")[2].trimmingCharacters(in: [":"])
        }
        #expect(names.count > 15)
        let units = ["Bytes", "Milliseconds", "Days", "Max", "Threads"]
        for name in names { #expect(units.contains { name.hasSuffix($0) }, "\(name)") }
    }
}
