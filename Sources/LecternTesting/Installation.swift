// `make install` for a test: of the build for debugging, below a temporary prefix, as often as wanted.

internal import Foundation
internal import LecternTestSupport

/// An installed Lectern. Its `deinit` removes it.
package final class Installation: Sendable {
    /// Why it could not be installed.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// PREFIX.
    package let prefix: String
    private let folder: TemporaryFolder
    private let source: String
    /// The files that `mark` changes: those that a daemon with Hello runs.
    private static let marked = ["lecternd", "lectern", "libHelloPlugin.so"] + TestStore.allCases.map(\.libraryName)

    /// Makes an empty prefix.
    /// - Parameter source: the folder of Lectern's sources.
    package init(source: String) throws {
        self.source = source
        folder = try TemporaryFolder()
        prefix = folder.path + "/usr"
    }

    /// Where the Swift libraries of the installation are; set LD_LIBRARY_PATH to it, since a build for debugging looks for those
    /// of the toolchain.
    package func libraries() throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: prefix + "/lib/lectern")
        guard let name = names.first(where: { $0.hasPrefix("swift-") }) else { throw Failure(description: "no Swift libraries: \(names)") }
        return prefix + "/lib/lectern/" + name
    }

    /// Installs the build, with a mark in each file, which makes it another build.
    /// - Parameter mark: what `carries(_:_:)` looks for.
    package func install(mark: String) throws {
        let build = folder.path + "/build"
        try? FileManager.default.removeItem(atPath: build)
        try FileManager.default.createDirectory(atPath: build, withIntermediateDirectories: true)
        let text = build + "/mark"
        try mark.write(toFile: text, atomically: true, encoding: .utf8)
        for name in try FileManager.default.contentsOfDirectory(atPath: Repository.products) {
            let isLibrary = name.hasPrefix("lib") && name.hasSuffix("Plugin.so")
            guard isLibrary || ["lecternd", "lectern", "protoc-gen-lectern"].contains(name) else { continue }
            let from = Repository.products + "/" + name, to = build + "/" + name
            if Installation.marked.contains(name) {
                try Program.run("objcopy", ["--add-section", ".lectern.mark=\(text)", from, to]).succeeded()
            } else {
                try FileManager.default.createSymbolicLink(atPath: to, withDestinationPath: from)
            }
        }
        try Program.run("\(source)/Scripts/install", [], environment: ["PREFIX": prefix, "DESTDIR": "", "LECTERN_BUILT": build]).succeeded()
    }

    /// Whether a process runs a program that was installed with a mark.
    package static func carries(_ mark: String, process: Int32) -> Bool {
        FileManager.default.contents(atPath: "/proc/\(process)/exe")?.range(of: Data(mark.utf8)) != nil
    }
}
