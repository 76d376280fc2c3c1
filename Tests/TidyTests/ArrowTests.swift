// Which part may know which: the arrows of ARCHITECTURE.md, drawn from the imports.

import Foundation
import Testing

@Suite struct ArrowTests {
    /// What each target may import, besides the standard library's modules. `*Messages` is any service's.
    private static let allowed: [String: Set<String>] = [
        "Sources/LecternWire": [],
        "Sources/LecternNet": ["LecternWire", "CLinux", "COpenSSL"],
        "Sources/LecternHost": [
            "LecternNet", "LecternWire", "LecternMessages", "HostMessages", "CLecternPlugin", "CLinux", "COpenSSL",
        ],
        "Sources/LecternDaemon": ["LecternHost", "LecternNet", "LecternWire", "CLecternPlugin", "CLinux"],
        "Sources/lecternd": ["LecternDaemon"],
        "Sources/LecternMessages": ["LecternMessages", "*Messages"],
        "Sources/LecternKit": ["LecternWire", "LecternMessages", "CLecternPlugin", "CLecternKit"],
        "Sources/LecternStoreKit": ["CLecternPlugin", "CLecternKit", "CLinux"],
        "Sources/LecternClient": ["LecternNet", "LecternWire", "LecternMessages"],
        "Sources/lectern": [
            "LecternClient", "LecternNet", "LecternWire", "LecternMessages", "HostMessages", "CityMessages",
            "CirculationMessages", "ReadersMessages", "DiscoveryMessages", "LecternMarc", "COpenSSL", "CLinux",
        ],
        "Sources/LecternMarc": [],
        "Sources/LecternCodegen": ["LecternWire"],
        "Sources/protoc-gen-lectern": ["LecternCodegen"],
        "Plugins/Hello": ["LecternKit", "LecternMessages", "HelloMessages"],
        "Plugins/City": ["LecternKit", "LecternMessages", "CityHours", "CityMessages", "TypesMessages"],
        "Plugins/Readers": ["LecternKit", "LecternMessages", "ReadersMessages", "COpenSSL"],
        "Plugins/Discovery": [
            "LecternKit", "LecternMessages", "DiscoveryMessages", "DiscoveryText", "LecternMarc", "COpenSSL",
        ],
        "Plugins/Circulation": [
            "LecternKit", "LecternMessages", "CirculationMessages", "CityMessages", "TypesMessages", "ReadersMessages",
            "DiscoveryMessages",
            "CirculationRules",
        ],
        "Plugins/StorePostgres": [
            "CLecternPlugin", "CPostgres", "LecternMessages", "LecternStoreKit", "StorePostgresMessages",
        ],
        "Plugins/StoreSQLite": [
            "LecternStoreKit", "CLecternPlugin", "CSQLite", "LecternMessages", "StoreSqliteMessages",
        ],
    ]

    private static let standard: Set<String> = ["Swift", "Foundation", "Glibc", "Synchronization"]
    /// Targets without Foundation: the wire stays small, and the net is a hot path.
    private static let withoutFoundation: Set<String> = ["Sources/LecternWire", "Sources/LecternNet", "Sources/LecternClient"]

    private func imports(_ file: SourceTree.File) -> [(module: String, isC: Bool, line: String)] {
        file.lines.compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard let at = words.firstIndex(of: "import"), at < 3, at + 1 < words.count, !line.hasPrefix("//") else { return nil }
            let access = Set(["public", "package", "internal", "private", "fileprivate", "@testable", "@preconcurrency"])
            guard words[..<at].allSatisfy(access.contains) else { return nil }
            let module = words[at + 1]
            let isC = module.hasPrefix("C") && (module.dropFirst().first?.isUppercase ?? false)
            return (module, isC, line)
        }
    }

    @Test func everyArrowIsAllowed() throws {
        var seen: Set<String> = []
        for file in try SourceTree.files(["Sources", "Plugins"], ["swift"]) {
            let target = file.path.split(separator: "/").prefix(2).joined(separator: "/")
            if target == "Sources/LecternTesting" { continue }
            let may = try #require(ArrowTests.allowed[target], "\(target) is not in the table of arrows")
            seen.insert(target)
            for (module, _, _) in imports(file) where !ArrowTests.standard.contains(module) {
                let isMessages = may.contains("*Messages") && module.hasSuffix("Messages")
                #expect(may.contains(module) || isMessages, "\(file.path) imports \(module)")
            }
        }
        #expect(seen.count >= 12)
    }

    @Test func hotPathsKnowNoFoundation() throws {
        for file in try SourceTree.files(["Sources"], ["swift"]) {
            let target = file.path.split(separator: "/").prefix(2).joined(separator: "/")
            guard ArrowTests.withoutFoundation.contains(target), !file.path.contains("/JSON/") else { continue }
            #expect(!imports(file).contains { $0.module == "Foundation" }, "\(file.path)")
        }
    }

    @Test func modulesInCStayInside() throws {
        for file in try SourceTree.files(["Sources"], ["swift"]) where !file.isGenerated {
            // The Kit shows one C type, in the function that every plugin exports; test helpers are not an interface.
            if file.path.hasPrefix("Sources/LecternTesting") || file.path.hasPrefix("Sources/LecternKit") { continue }
            for (module, isC, line) in imports(file) where isC {
                #expect(!line.hasPrefix("public "), "\(file.path) shows \(module)")
            }
        }
    }

    @Test func thereAreNoSwiftPackages() throws {
        let manifest = try String(contentsOf: SourceTree.root.appendingPathComponent("Package.swift"), encoding: .utf8)
        #expect(!manifest.contains(".package("))
    }

    @Test func onlyTheNetKnowsEpollAndSockets() throws {
        for file in try SourceTree.files(["Sources", "Plugins"], ["swift"]) {
            guard !file.path.hasPrefix("Sources/LecternNet"), !file.path.hasPrefix("Sources/LecternTesting") else { continue }
            for line in file.lines { #expect(!line.contains("clinux_epoll"), "\(file.path)") }
        }
    }
}
