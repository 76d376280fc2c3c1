// The interface can grow: plugins built against 1.0 load in a host whose every structure has one member more. The host of the
// tests is such a host (LECTERN_ABI_NEXT in Package.swift).

import CLecternPlugin
import Foundation
import HelloMessages
import LecternClient
import LecternMessages
import LecternNet
import LecternTestSupport
import LecternTesting
import LecternJSON
import LecternWire
import Testing

@Suite struct GrowthTests {
    private static let abi = "\(Repository.path)/Tests/PluginTests/abi"
    private static let header = "lectern_plugin.h"
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Compiles a plugin in C against the header of 1.0.
    /// - Returns: its path.
    private func build(_ name: String, _ sources: [String], _ more: [String]) throws -> String {
        let target = "\(folder.path)/\(name).so"
        try Program.output("cc", ["-shared", "-fPIC", "-Wall", "-Wextra", "-Werror", "-I\(Self.abi)/1.0", "-o", target] + sources + more)
        return target
    }

    /// HelloC as it was with 1.0, before it followed anything.
    private func helloC() throws -> String {
        let messages = "\(Repository.path)/Sources/CLecternMessages/Base"
        let plugin = "\(Self.abi)/1.0/HelloC"
        return try build(
            "hello", ["hello", "requests", "descriptor", "hello.pb-c"].map { "\(plugin)/\($0).c" } + ["\(messages)/arena.c"],
            ["-I\(messages)/include", "-I\(plugin)", "-lprotobuf-c"])
    }

    @Test func host_ofTheTests_hasOneMemberMoreInEachStructure() {
        let sizes = [
            (MemoryLayout<lectern_stamp>.size, LECTERN_STAMP_SIZE_1_0), (MemoryLayout<lectern_problem>.size, LECTERN_PROBLEM_SIZE_1_0),
            (MemoryLayout<lectern_call_info>.size, LECTERN_CALL_INFO_SIZE_1_0),
            (MemoryLayout<lectern_change>.size, LECTERN_CHANGE_SIZE_1_0), (MemoryLayout<lectern_host>.size, LECTERN_HOST_SIZE_1_0),
            (MemoryLayout<lectern_method>.size, LECTERN_METHOD_SIZE_1_0),
            (MemoryLayout<lectern_descriptor>.size, LECTERN_DESCRIPTOR_SIZE_1_0),
            (MemoryLayout<lectern_plugin>.size, LECTERN_PLUGIN_SIZE_1_0), (MemoryLayout<lectern_unit>.size, LECTERN_UNIT_SIZE_1_0),
            (MemoryLayout<lectern_recorded_change>.size, LECTERN_RECORDED_CHANGE_SIZE_1_0),
            (MemoryLayout<lectern_store>.size, LECTERN_STORE_SIZE_1_0),
        ]
        for (grown, first) in sizes { #expect(grown >= first + 8) }
    }

    @Test func helloCAndStore_builtAgainst1_0_serve() throws {
        var options = DaemonUnderTest.Options(plugins: [try helloC()])
        options.storePlugin = try build("store", ["\(Self.abi)/store.c"], ["-lsqlite3", "-lpthread"])
        let daemon = try DaemonUnderTest(options)
        try daemon.start()
        // The real daemon is the longer host.
        let opened = try JSON.parse(try daemon.waitForLog("this plugin knows a host of \(LECTERN_HOST_SIZE_1_0) bytes"))
        let found = try #require(opened["host_bytes"]?.text.flatMap { Int($0) })
        #expect(found >= LECTERN_HOST_SIZE_1_0 + 8)

        var kiosk = Hello.Client(SessionCaller(try daemon.connect(.device, "kiosk-1")))
        #expect(try kiosk.greet(.init(name: "Ada")).greeting == "Hello, Ada!")
        #expect(try kiosk.sign(.init(name: "Ada")).guests == 1)
        let mark = daemon.logCount
        daemon.signal(SIGHUP)
        _ = try daemon.waitForLog("\"message\":\"serving\"", from: mark)
        _ = try daemon.waitForLog("\"message\":\"drained\"", from: mark)
        let connection = try daemon.connect(.device, "kiosk-1")
        kiosk = Hello.Client(SessionCaller(connection))
        #expect(try kiosk.sign(.init(name: "Grace")).guests == 2)
        #expect(throws: Problem.self) { try kiosk.sign(.init(name: "Grace")) }
        let stream = try connection.stream("lectern.hello.v1.Hello/Guests", try Hello.GuestsRequest(onlyPresent: true).encoded())
        var names: [String] = []
        while let item = try stream.next(timeoutMilliseconds: 30_000) { names.append(try Hello.Guest(item.message).name) }
        #expect(names == ["Ada", "Grace"])
    }

    /// The structures of a header and their members, in order, as far as they are named on lines of their own.
    private static func members(_ header: String) -> [(structure: String, members: [String])] {
        let declaration = /^ {4}(?:[^(]*\(\*([a-z_]+)\)\(.*|.*?([a-z_]+)(?:\[[0-9]+\])?;.*)$/
        var found: [(structure: String, members: [String])] = []
        var open: [String]?
        for line in header.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("typedef struct lectern_"), line.hasSuffix("{") {
                open = []
            } else if line.hasPrefix("} lectern_"), line.hasSuffix(";"), let members = open {
                found.append((String(line.dropFirst(2).dropLast()), members))
                open = nil
            } else if open != nil, !line.hasPrefix("    /*"), !line.hasPrefix("     *"), let match = line.wholeMatch(of: declaration), let name = match.1 ?? match.2 {
                open?.append(String(name))
            }
        }
        return found
    }

    @Test func interface_membersOf1_0_areWhereTheyWere() throws {
        let frozen = try Repository.text("Tests/PluginTests/abi/1.0/\(Self.header)")
        let structures = Self.members(frozen)
        #expect(structures.count == 17)
        #expect(structures.flatMap(\.members).count == 141)
        let lines = structures.flatMap { structure in
            structure.members.map { "printf(\"\(structure.structure).\($0) %zu\\n\", offsetof(\(structure.structure), \($0)));" }
        }
        let program = "#include <stdio.h>\n#include \"lectern_plugin.h\"\nint main(void) {\n\(lines.joined(separator: "\n"))\n}\n"
        let source = try folder.write("layout.c", Array(program.utf8))
        func layout(_ include: String) throws -> String {
            try Program.output("cc", ["-w", "-o", "\(folder.path)/layout", source, "-I\(include)"])
            return try Program.output("\(folder.path)/layout", [])
        }
        let present = "\(Repository.path)/Sources/CLecternPlugin/include"
        #expect(try layout(present) == (try layout("\(Self.abi)/1.0")))
    }

    @Test func interface_constantsOf1_0_areTheSame() throws {
        /// The constants with their values, without comments.
        func constants(_ header: String) -> [Substring] { header.matches(of: /#define LECTERN_\w+ [^\\\n]+?(?=\s*(?:\/\*|\n))/).map(\.output) }
        let present = Set(constants(try Repository.text("Sources/CLecternPlugin/include/\(Self.header)")))
        let released = constants(try Repository.text("Tests/PluginTests/abi/1.0/\(Self.header)"))
        #expect(released.count == 50)
        for constant in released where !constant.contains("_ABI_MINOR") {
            #expect(present.contains(constant))
        }
    }
}
