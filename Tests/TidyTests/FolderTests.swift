// No two folders of a module need each other.

import Foundation
import Testing

@Suite struct FolderTests {
    @Test func folders_ofAModule_needEachOtherInOneDirection() throws {
        let graph = try PackageGraph.current.get()
        var files: [String: [FolderNeeds.Source]] = [:]
        for file in try SourceTree.files(["Sources", "Plugins"], ["swift"]) where !file.isGenerated {
            guard let target = graph.target(of: file.path) else { continue }
            let path = String(file.path.dropFirst(target.folder.count + 1))
            files[target.name, default: []].append(.init(path: path, text: file.lines.joined(separator: "\n")))
        }
        for (module, sources) in files.sorted(by: { $0.key < $1.key }) {
            for line in FolderNeeds(sources).report { Issue.record("\(module): \(line)") }
        }
        #expect(files["LecternHost"]?.count ?? 0 > 100)
    }

    private func needs(_ files: [String: String]) -> FolderNeeds {
        FolderNeeds(files.map { .init(path: $0.key, text: $0.value) })
    }

    @Test func pair_thatNeedsEachOther_isReported() {
        let found = needs([
            "A/One.swift": "struct One { let two: Two }", "B/Two.swift": "final class Two {\n    func one() -> One? { nil }\n}",
            "C/Three.swift": "enum Three { case one(One), two(Two) }", "D/Four.swift": "struct Four {}",
            "E/Five.swift": "let five = Three.self, four = Four()",
        ])
        #expect(found.entangled == ["A", "B"])
        #expect(found.report == ["A needs B: One.swift: Two", "B needs A: Two.swift: One"])
    }

    @Test func circle_ofThree_isReported() {
        let found = needs([
            "A/a.swift": "struct A { var b: B }", "B/b.swift": "struct B { var c: C }", "C/c.swift": "struct C { var a: [A] }",
        ])
        #expect(found.entangled == ["A", "B", "C"])
    }

    @Test func namesInCommentsTextsAndTheModulesOwnFolder_areNoNeeds() {
        let found = needs([
            "A/One.swift": "// Two\n/* Two */ struct One {\n    let text = \"Two \\\"Two\", more = \"\"\"\n"
                + "        Two\n        \"\"\"\n    let module: All\n}",
            "B/Two.swift": "struct Two { let one: One }\nprivate struct Hidden {}", "A/Hidden.swift": "struct Uses { var hidden: Hidden? }",
            "All.swift": "struct All { let one: One, two: Two }",
        ])
        #expect(found.entangled.isEmpty)
        #expect(found.needs == ["B": ["A": ["Two.swift: One"]]])
    }

    @Test func codeInAText_isANeed() {
        let found = needs([
            "A/One.swift": "let one = \"\\(Two.name(of: (1, \")\"))) and \\(three)\", four: Four", "B/Two.swift": "enum Two {}",
            "C/Four.swift": "struct Four {}",
        ])
        #expect(found.needs["A"] == ["B": ["One.swift: Two"], "C": ["One.swift: Four"]])
    }

    @Test func memberOfAnExtensionElsewhere_isANeed() {
        let found = needs([
            "A/One.swift": "struct One {\n    func own() {}\n}",
            "B/One+Text.swift": "extension One {\n    var text: String { \"\" }\n    var own: Int { 1 }\n}",
            "A/Use.swift": "func use(_ one: One) -> String { one.text }", "C/Use.swift": "func call(_ one: One) { one.own() }",
        ])
        #expect(found.entangled == ["A", "B"])
        #expect(found.needs["A"] == ["B": ["Use.swift: text"]])
        #expect(found.needs["C"] == ["A": ["Use.swift: One"]])
    }
}
