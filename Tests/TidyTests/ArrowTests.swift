// Which part may know which: the graph of Package.swift, the rules of ARCHITECTURE.md that it must keep, and the imports of
// every source file, which must be what the graph says.

import Foundation
import LecternTestSupport
import Testing

@Suite struct ArrowTests {
    /// The daemon from the wire inwards: a target knows none that follows it.
    private static let layers = ["LecternProtobuf", "LecternWire", "LecternNet", "LecternHost", "LecternDaemon", "lecternd"]

    /// What every part of the daemon and of the clients may know: bytes, frames and JSON, all pure.
    private static let pure: Set<String> = ["LecternProtobuf", "LecternWire", "LecternJSON"]
    private static let network: Set<String> = pure.union(["LecternNet", "CLinux", "COpenSSL", "COpenSSLSystem"])

    /// Targets that a wrong arrow would spoil, and everything that each may be linked with.
    private static let mayReach: [String: Set<String>] = [
        "LecternProtobuf": [],
        "LecternWire": ["LecternProtobuf"],
        "LecternJSON": ["LecternProtobuf", "LecternWire"],
        "LecternNet": network.subtracting(["LecternJSON"]),
        "LecternHost": network.union(["LecternMessages", "HostMessages", "HostPluginsMessages", "CLecternPlugin"]),
        "LecternMessages": ["LecternProtobuf"],
        "LecternKit": pure.union(["LecternMessages", "HostMessages", "CLecternPlugin", "CLecternKit"]),
        "LecternStoreKit": ["CLecternPlugin", "CLecternKit", "CLinux"],
        "LecternClient": network.union(["LecternMessages", "HostMessages"]),
        "LecternMarc": [],
        "LecternStreets": ["LecternProtobuf"],
        "LecternWorks": ["LecternMarc", "LecternText"],
        "LecternCodegen": pure,
        "protoc-gen-lectern": pure.union(["LecternCodegen"]),
    ]

    /// Clients of databases, and the only target that knows each.
    private static let databases = ["CSQLite": "StoreSQLitePlugin", "CPostgres": "StorePostgresPlugin"]

    /// Linked and not imported: the stamp of a plugin, which the linker takes from its object file.
    private static let linkedOnly: Set<String> = ["CLecternKit"]

    private static let standard: Set<String> = ["Swift", "Foundation", "Glibc", "Synchronization"]
    /// Of the standard library's modules, what only tests import.
    private static let standardOfTests: Set<String> = ["Testing", "FoundationXML"]
    /// Targets without Foundation: the wire stays small, and the net is a hot path.
    private static let withoutFoundation: Set<String> = [
        "Sources/LecternProtobuf", "Sources/LecternWire", "Sources/LecternJSON", "Sources/LecternNet", "Sources/LecternClient",
    ]

    /// The modules that a file imports, each with the line that does.
    private func imports(_ file: SourceTree.File) -> [(module: String, isC: Bool, line: String)] {
        let access: Set<Substring> = ["public", "package", "internal", "private", "fileprivate", "@testable", "@_exported"]
        return file.lines.compactMap { line in
            let words = line.split(separator: " ", omittingEmptySubsequences: false)
            guard let at = words.firstIndex(of: "import"), at + 2 == words.count, words[..<at].allSatisfy(access.contains) else { return nil }
            let module = String(words[at + 1])
            guard module.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return nil }
            let isC = module.hasPrefix("C") && (module.dropFirst().first?.isUppercase ?? false)
            return (module, isC, line)
        }
    }

    @Test func everyImport_isADependencyOfItsTarget() throws {
        let graph = try PackageGraph.current.get()
        var seen: Set<String> = []
        for file in try SourceTree.files(["Sources", "Plugins", "Tests"], ["swift"]) {
            // What tests compile by themselves, outside of this package, belongs to no target.
            guard let target = graph.target(of: file.path) else { continue }
            seen.insert(target.name)
            let isTest = file.path.hasPrefix("Tests/") || target.name == "LecternTesting"
            let standard = isTest ? ArrowTests.standard.union(ArrowTests.standardOfTests) : ArrowTests.standard
            for (module, _, _) in imports(file) where !standard.contains(module) {
                // The module of a program has other letters than its target: judge_works of judge-works.
                let names = [module, module.replacing("_", with: "-")]
                #expect(names.contains(where: target.dependencies.contains), "\(file.path) imports \(module), which Package.swift does not give \(target.name)")
            }
        }
        #expect(seen.count >= 40)
    }

    @Test func everySource_belongsToATarget() throws {
        let graph = try PackageGraph.current.get()
        for file in try SourceTree.files(["Sources", "Plugins"], ["swift"]) {
            #expect(graph.target(of: file.path) != nil, "\(file.path)")
        }
    }

    @Test func everyDependency_isImported() throws {
        let graph = try PackageGraph.current.get()
        var imported: [String: Set<String>] = [:]
        for file in try SourceTree.files(["Sources", "Plugins"], ["swift"]) {
            guard let target = graph.target(of: file.path) else { continue }
            imported[target.name, default: []].formUnion(imports(file).map(\.module))
        }
        for (name, modules) in imported {
            let unused = graph.targets[name]?.dependencies.subtracting(modules).subtracting(ArrowTests.linkedOnly) ?? []
            #expect(unused.isEmpty, "\(name) imports nothing of \(unused.sorted())")
        }
    }

    @Test func layers_knowNoneThatFollows() throws {
        let graph = try PackageGraph.current.get()
        for (index, name) in ArrowTests.layers.enumerated() {
            try #require(graph.targets[name] != nil, "there is no target \(name)")
            let later = graph.reach(name).intersection(ArrowTests.layers[index...])
            #expect(later.isEmpty, "\(name) knows \(later.sorted())")
        }
    }

    @Test func bounds_ofLibraries_areKept() throws {
        let graph = try PackageGraph.current.get()
        for (name, may) in ArrowTests.mayReach {
            try #require(graph.targets[name] != nil, "there is no target \(name)")
            let beyond = graph.reach(name).subtracting(may)
            #expect(beyond.isEmpty, "\(name) must not know \(beyond.sorted())")
        }
        for target in graph.targets.values where target.folder.hasPrefix("Sources/LecternMessages/") {
            // What protoc-c makes begins with a C of its own: "CHostMessages", and not "CityMessages".
            let beyond = graph.reach(target.name).filter { name in
                let isC = name.hasPrefix("C") && name.dropFirst().first?.isUppercase == true
                return name != "LecternProtobuf" && (!name.hasSuffix("Messages") || isC)
            }
            #expect(beyond.isEmpty, "\(target.name) must not know \(beyond.sorted())")
        }
    }

    @Test func plugins_knowNeitherTheDaemonNorEachOther() throws {
        let graph = try PackageGraph.current.get()
        let daemon = Set(ArrowTests.layers.dropFirst(2) + ["LecternClient", "LecternCodegen", "LecternTesting"])
        let plugins = graph.targets.values.filter { $0.folder.hasPrefix("Plugins/") && $0.name.hasSuffix("Plugin") }
        #expect(plugins.count >= 8)
        for plugin in plugins {
            let reach = graph.reach(plugin.name)
            let forbidden = reach.intersection(daemon.union(plugins.map(\.name)))
            #expect(forbidden.isEmpty, "\(plugin.name) must not know \(forbidden.sorted())")
            #expect(!reach.contains("CLinux") || reach.contains("LecternStoreKit"), "\(plugin.name) knows CLinux")
        }
    }

    @Test func databases_areKnownToTheirOwnStoresAlone() throws {
        let graph = try PackageGraph.current.get()
        for (library, store) in ArrowTests.databases {
            let knowing = graph.targets.keys.filter { graph.reach($0).contains(library) }
            #expect(knowing == [store], "\(library)")
        }
    }

    @Test func graph_ofADump_isRead() throws {
        let dump = """
            {"targets": [{"name": "A", "type": "regular", "dependencies": []}, {"name": "B", "type": "regular", "path": "X/B",
            "dependencies": [{"byName": ["A", null]}]}, {"name": "C", "type": "test", "dependencies": [{"target": ["B", null]}]},
            {"name": "D", "type": "regular", "path": "X/B/D", "dependencies": []}]}
            """
        let graph = try PackageGraph(dump: Data(dump.utf8))
        #expect(graph.reach("C") == ["A", "B"])
        #expect(graph.target(of: "X/B/b.swift")?.name == "B" && graph.target(of: "X/B/D/d.swift")?.name == "D")
        #expect(graph.target(of: "Sources/A/a.swift")?.name == "A" && graph.target(of: "Tests/C/c.swift")?.name == "C")
        #expect(graph.target(of: "X/Bb/b.swift") == nil)
        let foreign = #"{"targets": [{"name": "A", "type": "regular", "dependencies": [{"product": ["NIO", "swift-nio", null]}]}]}"#
        #expect(throws: PackageGraph.Failure.self) { try PackageGraph(dump: Data(foreign.utf8)) }
    }

    @Test func hotPaths_importNoFoundation() throws {
        for file in try SourceTree.files(["Sources"], ["swift"]) {
            let target = file.path.split(separator: "/").prefix(2).joined(separator: "/")
            guard ArrowTests.withoutFoundation.contains(target) else { continue }
            #expect(!imports(file).contains { $0.module == "Foundation" }, "\(file.path)")
        }
    }

    @Test func cModules_areNotReexported() throws {
        for file in try SourceTree.files(["Sources"], ["swift"]) where !file.isGenerated {
            // The Kit shows one C type, in the function that every plugin exports; test helpers are not an interface.
            if file.path.hasPrefix("Sources/LecternTesting") || file.path.hasPrefix("Sources/LecternKit") { continue }
            for (module, isC, line) in imports(file) where isC {
                #expect(!line.hasPrefix("public "), "\(file.path) shows \(module)")
            }
        }
    }

    @Test func manifest_hasNoPackageDependencies() throws {
        let manifest = try String(contentsOf: Repository.root.appendingPathComponent("Package.swift"), encoding: .utf8)
        #expect(!manifest.contains(".package("))
    }

    @Test func epoll_isUsedByTheNetOnly() throws {
        for file in try SourceTree.files(["Sources", "Plugins"], ["swift"]) {
            guard !file.path.hasPrefix("Sources/LecternNet"), !file.path.hasPrefix("Sources/LecternTesting") else { continue }
            for line in file.lines { #expect(!line.contains("clinux_epoll"), "\(file.path)") }
        }
    }
}
