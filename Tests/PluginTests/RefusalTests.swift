// Every refusal of the loader, each met with a plugin that is broken in just that way.

import CLecternPlugin
import Foundation
import LecternTestSupport
import LecternJSON
import LecternWire
import Testing

@testable import LecternDaemon
@testable import LecternHost

/// A defect of a plugin, and texts that its refusal contains.
struct Broken: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var changes: [String: String] = [:]
    /// Bytes of the stamp that are changed afterwards.
    var patch: (offset: Int, bytes: [UInt8])?
    var configuration: String?
    /// Texts of the refusal: expected and found values, and the remedy.
    let words: [String]

    /// The daemon's own minor version of the interface.
    private static let minor = LECTERN_ABI_MINOR

    static let all: [Broken] = stamps + openings + tables + contracts + configurations

    private static let stamps = [
        Broken(testDescription: "no stamp", changes: ["NO_STAMP": "1"], words: ["stamp", "found none", "LECTERN_PLUGIN_STAMP"]),
        Broken(testDescription: "magic", patch: (0, Array("LECTURN".utf8)), words: ["stamp", "another kind", "build it again"]),
        Broken(testDescription: "short stamp", patch: (8, [16, 0, 0, 0]), words: ["stamp", "cut off", "build it again"]),
        Broken(testDescription: "newer interface", changes: ["ABI_MAJOR": "2"], words: ["1.\(minor)", "found 2.\(minor)", "upgrade the daemon"]),
        Broken(testDescription: "older interface", changes: ["ABI_MAJOR": "0"], words: ["1.\(minor)", "found 0.\(minor)", "build it again"]),
        Broken(testDescription: "newer minor", changes: ["ABI_MINOR": "\(minor + 1)"], words: ["1.\(minor)", "found 1.\(minor + 1)", "upgrade the daemon"]),
        Broken(testDescription: "larger plugin table", patch: (16, [0xFF, 0, 0, 0]), words: ["expected tables", "found 255"]),
        Broken(testDescription: "larger host table", patch: (20, [0, 1, 0, 0]), words: ["expected tables", "256"]),
        Broken(
            testDescription: "another Swift", changes: ["SDK": "\"0.1.0\"", "TOOLCHAIN": "\"20.0.0 (some other build)\""],
            words: [PluginStamp.ownToolchain, "found another (20.0.0 (some other build))", "daemon's toolchain"]),
        Broken(
            testDescription: "a Swift plugin that hides its Swift", changes: ["SDK": "\"0.1.0\""],
            words: [PluginStamp.ownToolchain, "found another", "daemon's toolchain"]),
    ]

    private static let openings = [
        Broken(testDescription: "library missing", changes: ["NEEDS": "lectern_no_such_function"], words: ["dynamic linker", "lectern_no_such_function"]),
        Broken(testDescription: "no function", changes: ["OPEN": "other_plugin_open"], words: ["lectern_plugin_open", "none", "plugin.map"]),
        Broken(testDescription: "opens to nothing", changes: ["RESULT": "0"], words: ["returned nothing", "log"]),
        Broken(testDescription: "table shorter than its stamp says", changes: ["SIZE": "24"], words: ["expected a table of", "found 24", "build it again"]),
        Broken(testDescription: "no descriptor", changes: ["DESCRIPTOR": "0"], words: ["expected a descriptor", "none"]),
        Broken(testDescription: "short descriptor", changes: ["DESCRIPTOR_SIZE": "64"], words: ["descriptor of", "one of 64", "build it again"]),
        Broken(testDescription: "short method", changes: ["METHOD_SIZE": "16"], words: ["method 0", "found 16", "build the plugin again"]),
    ]

    private static let tables = [
        Broken(testDescription: "name in capitals", changes: ["NAME": "\"Made\""], words: ["\"Made\"", "small letters", "change the name"]),
        Broken(testDescription: "no name", changes: ["NAME": "\"\""], words: ["1 to 32 small letters"]),
        Broken(testDescription: "underscore in the name", changes: ["NAME": "\"made_up\""], words: ["made_up"]),
        Broken(testDescription: "method without service", changes: ["METHOD": "\"Greet\""], words: ["\"Greet\"", "package.Service/Method"]),
        Broken(testDescription: "unknown effect", changes: ["EFFECT": "7"], words: ["effect 7"]),
        Broken(testDescription: "unknown certificate", changes: ["PARTIES": "{9, 0}"], words: ["certificate or session"]),
        Broken(testDescription: "unknown flag", changes: ["FLAGS": "1024"], words: ["flags", "1024"]),
        Broken(testDescription: "inline write", changes: ["EFFECT": "LECTERN_EFFECT_WRITE"], words: ["inline"]),
        Broken(testDescription: "client stream that reads", changes: ["EFFECT": "LECTERN_EFFECT_READ", "FLAGS": "LECTERN_METHOD_CLIENT_STREAMS"], words: ["WRITE"]),
        Broken(testDescription: "server stream that writes", changes: ["EFFECT": "LECTERN_EFFECT_WRITE", "FLAGS": "LECTERN_METHOD_SERVER_STREAMS"], words: ["READ"]),
        Broken(testDescription: "server stream with prepare", changes: ["EFFECT": "LECTERN_EFFECT_READ", "FLAGS": "LECTERN_METHOD_SERVER_STREAMS | LECTERN_METHOD_PREPARES"], words: ["a server stream has no prepare"]),
        Broken(testDescription: "prepare without function", changes: ["EFFECT": "LECTERN_EFFECT_WRITE", "FLAGS": "LECTERN_METHOD_PREPARES"], words: ["`prepare`"]),
        Broken(testDescription: "stream without functions", changes: ["EFFECT": "LECTERN_EFFECT_READ", "FLAGS": "LECTERN_METHOD_SERVER_STREAMS"], words: ["stream_open"]),
        Broken(testDescription: "no call", changes: ["CALL": "0"], words: ["`call`"]),
        Broken(testDescription: "migration 0", changes: ["MIGRATIONS": "{0, 0, NAMED(\"SELECT 1\")}"], words: ["migration 0", "begin at 1"]),
        Broken(
            testDescription: "migrations out of order",
            changes: ["MIGRATIONS": "{2, 0, NAMED(\"SELECT 1\")}, {1, 0, NAMED(\"SELECT 1\")}"], words: ["migration 1 follows 2"]),
    ]

    private static let contracts = [
        Broken(testDescription: "descriptors that are none", changes: ["DESCRIPTORS": "NAMED(\"\\x0a\\xff\")"], words: ["FileDescriptorSet", "generate"]),
        Broken(testDescription: "method that the contract lacks", changes: ["METHOD": "\"lectern.hello.v1.Hello/Wave\""], words: ["Hello/Wave", "no such method", "generate"]),
        Broken(testDescription: "another request", changes: ["REQUEST": "\"lectern.hello.v1.SignRequest\""], words: ["Hello/Greet", "generate"]),
        Broken(testDescription: "another answer", changes: ["ANSWER": "\"lectern.hello.v1.SignResponse\""], words: ["Hello/Greet", "generate"]),
        Broken(testDescription: "another effect", changes: ["EFFECT": "LECTERN_EFFECT_READ", "FLAGS": "0"], words: ["Hello/Greet", "generate"]),
        Broken(testDescription: "more callers than the contract allows", changes: ["METHOD": "\"lectern.hello.v1.Hello/Sign\"", "REQUEST": "\"lectern.hello.v1.SignRequest\"", "ANSWER": "\"lectern.hello.v1.SignResponse\"", "EFFECT": "LECTERN_EFFECT_WRITE", "FLAGS": "0"], words: ["Hello/Sign", "generate"]),
        Broken(testDescription: "a secret that the contract does not know", changes: ["FLAGS": "LECTERN_METHOD_INLINE | LECTERN_METHOD_SECRET"], words: ["Hello/Greet", "generate"]),
    ]

    private static let configurations = [
        Broken(testDescription: "configuration for a plugin without one", configuration: "{ words: \"Hi\" }", words: ["no configuration", "made"]),
        Broken(
            testDescription: "unknown member", changes: ["CONFIGURATION": "\"lectern.hello.v1.GreetRequest\""],
            configuration: "{ nome: \"Ada\" }", words: ["configuration", "nome"]),
        Broken(
            testDescription: "configuration message that is nowhere", changes: ["CONFIGURATION": "\"lectern.hello.v1.Settings\""],
            words: ["lectern.hello.v1.Settings"]),
    ]
}

/// The message of the loader's refusal; nil: the plugin was loaded.
func refusal(_ path: String, configuration: String? = nil) throws -> String? {
    let json = try configuration.map { try JSON.parse($0, dialect: .json5) }
    do {
        _ = try PluginLoader(log: .silent).open(.init(path: path, configuration: json))
        return nil
    } catch {
        return error.description
    }
}

@Suite struct RefusalTests {
    @Test func plugin_thatIsValid_isLoaded() throws {
        let folder = try TemporaryFolder()
        #expect(try refusal(try MadePlugin.make(in: folder)) == nil)
    }

    @Test(arguments: Broken.all) func plugin_thatIsBroken_isRefusedByName(_ broken: Broken) throws {
        let folder = try TemporaryFolder()
        let path = try MadePlugin.make(in: folder, broken.changes)
        if let patch = broken.patch { try MadePlugin.patchStamp(path, at: patch.offset, patch.bytes) }
        let said = try #require(try refusal(path, configuration: broken.configuration))
        #expect(said.contains(path))
        for word in broken.words { #expect(said.contains(word), "\(said)") }
    }

    @Test func plugin_ofAnotherABI_runsNoCode() throws {
        let folder = try TemporaryFolder()
        let marker = "\(folder.path)/marker"
        let unfit = try MadePlugin.make(in: folder, ["ABI_MAJOR": "2", "MARKER": "\"\(marker)\""])
        #expect(try refusal(unfit) != nil)
        #expect(!FileManager.default.fileExists(atPath: marker))
        let fit = try MadePlugin.make(in: folder, ["MARKER": "\"\(marker)\""])
        #expect(try refusal(fit) == nil)
        #expect(FileManager.default.fileExists(atPath: marker))
    }
}
