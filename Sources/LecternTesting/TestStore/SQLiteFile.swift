// A SQLite database in a folder of its own.

internal import Foundation
internal import LecternTestSupport

/// A file that need not be there yet; the store makes it.
final class SQLiteFile: TestDatabasePlace {
    private let folder: TemporaryFolder

    /// Where Scripts/test has databases: in memory, where a commit does not wait for a disk.
    private static let parentName = "LECTERN_TEST_DATABASES"

    init() throws { folder = try TemporaryFolder(in: ProcessInfo.processInfo.environment[Self.parentName] ?? NSTemporaryDirectory()) }

    var name: String { folder.path + "/lectern.db" }

    var setting: String { "path: \"\(name)\"" }

    func load(_ file: String) throws { try FileManager.default.copyItem(atPath: file, toPath: name) }

    /// The bytes of the file and of its log.
    func contents() throws -> String {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).map { name in
            String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name)), as: UTF8.self)
        }.joined(separator: "\n")
    }
}
