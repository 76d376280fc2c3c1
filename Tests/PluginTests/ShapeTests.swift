// The shape of the shared objects that were built: one exported symbol, never unloaded, the stamp of this Swift.

import Foundation
import LecternTestSupport
import Testing

@testable import LecternDaemon

@Suite struct ShapeTests {
    /// Every folder below Plugins.
    static let plugins = ((try? FileManager.default.contentsOfDirectory(atPath: "\(Repository.path)/Plugins")) ?? [])
        .filter { FileManager.default.fileExists(atPath: Repository.plugin($0)) }.sorted()

    @Test func plugins_areBuilt() { #expect(ShapeTests.plugins.count > 2) }

    @Test(arguments: plugins) func plugin_exportsOneSymbol(name: String) throws {
        // Small letters are symbols that no other object sees.
        let lines = try Program.output("nm", ["--dynamic", "--defined-only", Repository.plugin(name)]).split(separator: "\n")
        var symbols: [String] = []
        for line in lines {
            let words = line.split(separator: " ").map(String.init)
            if words.count == 3, words[1] == words[1].uppercased() { symbols.append(words[2]) }
        }
        #expect(symbols == ["lectern_plugin_open"])
    }

    @Test(arguments: plugins) func plugin_isNeverUnloaded(name: String) throws {
        #expect(try Program.output("readelf", ["--dynamic", Repository.plugin(name)]).contains("NODELETE"))
    }

    @Test(arguments: plugins) func plugin_carriesItsStamp(name: String) throws {
        let stamp = try PluginStamp(notes: try ElfNotes.of(path: Repository.plugin(name)))
        try stamp.check()
        #expect(stamp.toolchain == (name == "HelloC" ? "" : PluginStamp.ownToolchain))
        #expect(stamp.sdk.isEmpty == (name == "HelloC"))
    }
}
