// Lists of plugins and of tests that are kept by hand: each plugin of the repository, and each test of the store, stands in them.

import Foundation
import LecternTestSupport
import Testing

@Suite struct PluginListTests {
    /// The services, from their folders: stores and the tutorial in C are in none of the lists.
    private static func services() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Repository.path + "/Plugins")
            .filter { !$0.hasPrefix("Store") && !$0.contains(".") && $0 != "HelloC" }
    }

    /// The words between two texts of a file.
    private static func words(_ path: String, from start: String, to end: Character) throws -> Set<String> {
        let text = try Repository.text(path)
        let found = try #require(text.range(of: start), "\(path) has no \(start)")
        return Set(text[found.upperBound...].prefix { $0 != end }.split { !($0.isLetter || $0.isNumber) }.map(String.init))
    }

    @Test func plugin_isInstalled_describedAndKeepsItsName() throws {
        let installed = try Self.words("Scripts/install", from: "plugins=(", to: ")")
        let reserved = try Self.words("Sources/lectern/Commands/NewPlugin.swift", from: "reserved: Set<String> = [", to: "]")
        let architecture = try Self.words("ARCHITECTURE.md", from: "| `Plugins/", to: "|")
        let sample = try Repository.text("etc/lectern.json5")
        let services = try Self.services()
        #expect(services.count > 10)
        for service in services {
            #expect(installed.contains(service), "Scripts/install: \(service)")
            #expect(reserved.contains(service.lowercased()), "Sources/lectern/Commands/NewPlugin.swift: \(service)")
            #expect(architecture.contains(service), "ARCHITECTURE.md: \(service)")
            #expect(sample.contains("lib\(service)Plugin.so"), "etc/lectern.json5: \(service)")
        }
    }

    @Test func suite_onTheTestStore_runsOnBothStores() throws {
        let listed = try Self.words("Scripts/test", from: "\nof_the_store='^(", to: "'")
        var targets: Set<String> = []
        for file in try SourceTree.files(["Tests"], ["swift"]) {
            let target = String(file.path.split(separator: "/")[1])
            guard target.hasSuffix("Tests"), file.lines.contains(where: { $0.contains("DaemonUnderTest") || $0.contains("onTestStore") || $0.contains("TestDatabase(") })
            else { continue }
            targets.insert(target)
        }
        #expect(targets.count > 10)
        // Those of one store run on it, and these here are about the repository.
        for target in targets where !listed.contains(target) && !target.hasPrefix("Store") && target != "TidyTests" { Issue.record("Scripts/test, of_the_store: \(target)") }
    }
}
