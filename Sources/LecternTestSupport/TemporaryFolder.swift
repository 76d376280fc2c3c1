// A folder for one test, removed afterwards.

internal import Foundation

/// A new folder. Removed with all that is in it when the object is released.
package final class TemporaryFolder: Sendable {
    /// Its absolute path.
    package let path: String

    /// Makes it in the system's folder for temporary files.
    /// - Throws: Foundation's error where it cannot be made.
    package convenience init() throws { try self.init(in: NSTemporaryDirectory()) }

    /// Makes it in a folder.
    /// - Parameter parent: an absolute path.
    /// - Throws: Foundation's error where it cannot be made.
    package init(in parent: String) throws {
        path = parent + (parent.hasSuffix("/") ? "" : "/") + "lectern-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file.
    /// - Parameters:
    ///   - name: below the folder.
    ///   - bytes: its content.
    /// - Returns: its path.
    /// - Throws: Foundation's error where it cannot be written.
    @discardableResult
    package func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = path + "/" + name
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return file
    }
}
