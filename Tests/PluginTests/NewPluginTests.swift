// `lectern plugin new` and `lectern plugin check`: the new plugin builds, loads and answers, with a newly installed SDK.

import Foundation
import LecternTestSupport
import LecternTesting
import LecternJSON
import Testing

@Suite(.serialized) struct NewPluginTests {
    private static let lectern = Repository.products + "/lectern"

    private func sdk(_ folder: TemporaryFolder) throws -> String {
        let sdk = "\(folder.path)/sdk"
        try Program.output(
            "\(Repository.path)/Scripts/install-sdk", [sdk], environment: ["LECTERN_GENERATOR": "\(Repository.products)/protoc-gen-lectern"])
        return sdk
    }

    @Test(arguments: [false, true])
    func new_ofEachKind_buildsLoadsAndAnswers(isC: Bool) throws {
        let folder = try TemporaryFolder()
        let sdk = try sdk(folder)
        try Program.output(NewPluginTests.lectern, ["plugin", "new", "shelf7", "--folder", folder.path, "--sdk", sdk] + (isC ? ["--c"] : []))
        let made = "\(folder.path)/shelf7"
        // The plugin's own test starts a daemon and calls it. Without optimisation it builds in half the time.
        let told = try Program.output("make", ["-C", made, "test", "CONFIGURATION=debug"])
        #expect(told.contains("all is well"), "\(told)")
        let checked = try Program.output(NewPluginTests.lectern, ["plugin", "check", "\(made)/libShelf7Plugin.so", "--json"])
        let json = try JSON.parse(checked)
        #expect(json["name"]?.text == "shelf7" && json["migrations"]?.elements?.count == 1)
        #expect(json["toolchain"]?.text?.isEmpty == isC)
        #expect(json["methods"]?.elements?.map { $0["name"]?.text } == ["local.shelf7.v1.Shelf7/Add", "local.shelf7.v1.Shelf7/Count"])
        #expect(json["methods"]?.elements?.first?["allow"]?.elements?.map(\.text) == ["device", "desk", "admin"])
    }

    @Test func new_withBadNameOrExistingFolder_isRefused() throws {
        let folder = try TemporaryFolder()
        let sdk = "\(folder.path)/sdk"
        try FileManager.default.createDirectory(atPath: sdk + "/new/both", withIntermediateDirectories: true)
        for name in ["", "Shelf", "7shelf", "my-shelf", "../shelf", "hello", "lectern", String(repeating: "a", count: 33), "书架"] {
            let failure = #expect(throws: ProgramFailure.self) {
                try Program.output(NewPluginTests.lectern, ["plugin", "new", name, "--folder", folder.path, "--sdk", sdk])
            }
            #expect(failure?.description.contains(name.isEmpty ? "an operand is empty" : "name") == true, "\(name): \(failure?.description ?? "")")
        }
        try FileManager.default.createDirectory(atPath: folder.path + "/shelf", withIntermediateDirectories: true)
        let there = #expect(throws: ProgramFailure.self) { try Program.output(NewPluginTests.lectern, ["plugin", "new", "shelf", "--folder", folder.path, "--sdk", sdk]) }
        #expect(there?.description.contains("is there already") == true)
        let none = #expect(throws: ProgramFailure.self) { try Program.output(NewPluginTests.lectern, ["plugin", "new", "shelf", "--folder", folder.path, "--sdk", "/nowhere"]) }
        #expect(none?.description.contains("there is no SDK") == true)
    }

    @Test func check_ofBrokenPlugins_namesTheDefect() throws {
        let folder = try TemporaryFolder()
        let crashing = try MadePlugin.make(in: folder, ["RESULT": "(const lectern_plugin *)8"])
        let hanging = try MadePlugin.make(in: folder, ["RESULT": "({ for (volatile int i = 0;; i++) {} &plugin; })"])
        let cases: [(path: String, words: String)] = [
            (try MadePlugin.make(in: folder, ["NO_STAMP": ""]), "expected a Lectern stamp"), (try folder.write("text.so", Array("text".utf8)), "shared object"),
            (crashing, "crashes with signal 11"), (hanging, "did not return within 1 s"), ("\(folder.path)/nowhere.so", "expected a file"),
        ]
        for (path, words) in cases {
            let failure = #expect(throws: ProgramFailure.self) { try Program.output(NewPluginTests.lectern, ["plugin", "check", path, "--seconds", path == hanging ? "1" : "60"]) }
            #expect(failure?.description.contains(words) == true, "\(path): \(failure?.description ?? "")")
        }
        let good = try Program.output(NewPluginTests.lectern, ["plugin", "check", "\(Repository.products)/libHelloPlugin.so"])
        #expect(good.contains("Greet: none, inline; anyone, device") && good.contains("migrations: 5"), "\(good)")
    }
}
