// Where the repository is, and where the products that were built with the tests are.

package import Foundation

/// The repository whose tests run.
package enum Repository {
    /// The absolute path of its folder.
    package static let path = root.path
    /// The same as a URL.
    package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file's content.
    /// - Parameter path: below the repository's folder.
    /// - Throws: Foundation's error where it cannot be read as UTF-8.
    package static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The folder with the programs and plugins: that of the test's own program, or one above it.
    package static let products: String = {
        var folder = URL(fileURLWithPath: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "")
        for _ in 0..<6 {
            folder.deleteLastPathComponent()
            if FileManager.default.fileExists(atPath: folder.path + "/lecternd") { return folder.path }
        }
        // `swift test` runs the tests inside a program of the toolchain; then the bundle's path is an argument.
        for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
            let folder = URL(fileURLWithPath: argument).deletingLastPathComponent().path
            if FileManager.default.fileExists(atPath: folder + "/lecternd") { return folder }
        }
        return "."
    }()

    /// The path of a plugin that was built with the tests.
    /// - Parameter name: "Hello" is libHelloPlugin.so.
    package static func plugin(_ name: String) -> String { "\(products)/lib\(name)Plugin.so" }
}
