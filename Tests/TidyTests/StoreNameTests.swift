// No general test names a store, so that all of them run on either.

import Foundation
import LecternTestSupport
import Testing

@Suite struct StoreNameTests {
    private static let names = ["sqlite", "postgres"]

    /// Where a store may be named, and why.
    private static let exceptions: [(path: String, why: String)] = [
        ("Sources/LecternTesting/TestStore/", "the switch itself"),
        ("Tests/CatalogueBench/CatalogueBench.swift", "asks the file of a store for its size"),
        ("Tests/StoreSQLiteTests/", "what is true of this store alone: its file, its disk"),
        ("Tests/StorePostgresTests/", "what is true of this store alone: its server"),
        ("Tests/LecternHostTests/StatementGuardTests.swift", "the names of a database's own tables are refused"),
        ("Tests/EndToEndTests/databases/", "a kept database of each store"),
        ("Tests/LecternCodegenTests/AllMessages.swift", "every generated message is tested, configurations too"),
        ("Tests/PluginTests/abi/store.c", "a store of interface 1.0"),
        ("Tests/PluginTests/GrowthTests.swift", "links that store"),
        ("Tests/TidyTests/ArrowTests.swift", "the table of which part may import which"),
        ("Tests/TidyTests/StoreNameTests.swift", "this list"),
    ]

    @Test func generalTest_namesNoStore() throws {
        let files = try SourceTree.files(["Tests", "Sources/LecternTesting"], ["swift", "c", "h", "proto", "py", "md", "modulemap"])
        #expect(files.count > 100)
        for file in files where !StoreNameTests.exceptions.contains(where: { file.path.hasPrefix($0.path) }) {
            for (number, line) in ([file.path] + file.lines).enumerated() {
                let isNamed = StoreNameTests.names.contains { line.lowercased().contains($0) }
                #expect(!isNamed, "\(file.path):\(number): use TestStore and TestDatabase, or move it to the store's own suite")
            }
        }
    }

    @Test func exception_isNeeded() throws {
        for (path, _) in StoreNameTests.exceptions {
            #expect(FileManager.default.fileExists(atPath: Repository.root.appendingPathComponent(path).path), "\(path)")
        }
    }
}
