// A folder for one test, removed afterwards.

internal import Foundation

/// A new folder. Removed with all that is in it when it is let go.
package final class TemporaryFolder: Sendable {
    /// Where it is.
    package let path: String

    /// Makes it.
    package init() throws {
        path = NSTemporaryDirectory() + "lectern-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
