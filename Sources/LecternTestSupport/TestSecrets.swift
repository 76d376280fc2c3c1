// PINs and passwords of all tests, and the search for them in whatever programs have written.

package import Foundation

/// The secrets that tests sign people in with, a line each in `Tests/secrets`; they may stand in no log, answer, file or crash report.
///
/// `Scripts/test` names a file by LECTERN_TEST_FINDINGS, and fails where something was found.
package enum TestSecrets {
    /// Files that are larger are a database that a test has filled, and not looked through.
    private static let fileBytesMax = 32 << 20

    /// Each secret.
    package static let all: [String] = ((try? Repository.text("Tests/secrets")) ?? "").split(separator: "\n").map(String.init)

    /// Looks through a text that a program has written.
    /// - Parameters:
    ///   - text: the text.
    ///   - what: what it is, "the log of a daemon".
    package static func search(_ text: String, of what: String) { search(Data(text.utf8), of: what) }

    /// Looks through bytes that a program has written.
    package static func search(_ bytes: Data, of what: String) {
        guard bytes.count <= fileBytesMax else { return }
        for secret in all where bytes.range(of: Data(secret.utf8)) != nil { note(secret, what) }
    }

    /// Looks through all files of a folder: databases, configurations, reports of crashes.
    /// - Parameter folder: its path.
    package static func search(folder: String) {
        for file in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] {
            let path = folder + "/" + file
            let size = ((try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? NSNumber)?.intValue ?? 0
            guard (1...fileBytesMax).contains(size), let data = FileManager.default.contents(atPath: path) else { continue }
            search(data, of: "the file \(file)")
        }
    }

    /// What was found, for whoever runs the tests: on standard error, and where a file is named for it there.
    private static func note(_ secret: String, _ what: String) {
        let line = Data("a secret of a test, \(secret.prefix(4))…, stands in \(what)\n".utf8)
        FileHandle.standardError.write(line)
        guard let path = ProcessInfo.processInfo.environment["LECTERN_TEST_FINDINGS"] else { return }
        if !FileManager.default.fileExists(atPath: path) { _ = FileManager.default.createFile(atPath: path, contents: nil) }
        guard let file = FileHandle(forWritingAtPath: path) else { return }
        file.seekToEndOfFile()
        file.write(line)
    }
}
