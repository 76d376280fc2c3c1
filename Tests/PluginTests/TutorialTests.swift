// docs/WritingAPlugin.md shows the files of Plugins/Hello word for word, and its plugin outside the repository
// builds and loads.

import Foundation
import LecternTestSupport
import LecternTesting
import Testing

@testable import LecternDaemon

@Suite struct TutorialTests {
    /// The code blocks of the tutorial that name a file: "```swift Plugins/Hello/HelloService.swift".
    private func files() throws -> [String: String] {
        var files: [String: String] = [:]
        var open: (name: String, lines: [String])?
        for line in try Repository.text("docs/WritingAPlugin.md").components(separatedBy: "\n") {
            if let block = open {
                if line == "```" {
                    files[block.name] = block.lines.map { $0 + "\n" }.joined()
                    open = nil
                } else {
                    open?.lines.append(line)
                }
            } else if line.hasPrefix("```") {
                let words = line.split(separator: " ")
                open = (words.count == 2 ? String(words[1]) : "", [])
            }
        }
        return files
    }

    @Test(arguments: ["Proto/lectern/hello/v1/hello.proto", "Proto/lectern/hello/background/v1/background.proto", "Plugins/Hello/HelloService.swift",
        "Plugins/Hello/HelloService+Background.swift", "Plugins/Hello/HelloPlugin.swift", "Tests/HelloTests/HelloTests.swift",
        "Plugins/HelloC/Makefile", "Plugins/Hello/Rules/GuestLife.swift", "Plugins/Hello/GuestRecord.swift",
        "Plugins/Hello/HelloService+Visit.swift", "Plugins/Hello/rows.proto"])
    func tutorial_quotesTheRepository(path: String) throws {
        #expect(try files()[path] == (try Repository.text(path)))
    }

    @Test func tutorialPlugin_buildsOutsideTheRepository() throws {
        let folder = try TemporaryFolder()
        let sdk = "\(folder.path)/sdk"
        try Program.output(
            "\(Repository.path)/Scripts/install-sdk", [sdk],
            environment: ["LECTERN_GENERATOR": "\(Repository.products)/protoc-gen-lectern"])
        let ours = try files().filter { $0.key.hasPrefix("greeting/") }
        #expect(ours.count == 4)
        for (name, text) in ours {
            let file = URL(fileURLWithPath: "\(folder.path)/\(name)")
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.replacingOccurrences(of: "/usr/local/share/lectern/sdk", with: sdk).write(to: file, atomically: true, encoding: .utf8)
        }
        let package = "\(folder.path)/greeting"
        try Program.output("\(sdk)/lectern-protoc", ["\(package)/Proto", "\(package)/Sources", "acme/greeting/v1/greeting.proto"])
        // The chapter on tables has its rows built, too.
        try Program.output("\(sdk)/lectern-protoc", ["--rows", "\(package)/Proto", "\(package)/Sources/GreetingPlugin", "shelf/rows.proto"])
        try Program.output("swift", ["build", "--package-path", package, "--product", "GreetingPlugin"])
        let plugin = "\(package)/.build/debug/libGreetingPlugin.so"
        #expect(try refusal(plugin, configuration: "{ words: \"Welcome, \" }") == nil)
        #expect(try refusal(plugin, configuration: "{ word: \"Welcome, \" }")?.contains("word") == true)
    }
}
