// The program as it was started, so that the supervisor can start it again as a worker.

internal import Foundation

/// Which lecternd this is.
package struct ProcessIdentity: Sendable {
    /// The program's file.
    package let program: String
    /// The configuration's file.
    package let configurationPath: String

    /// - Parameter configurationPath: as given on the command line.
    package init(configurationPath: String) {
        program = ProcessIdentity.ownProgram
        self.configurationPath = URL(fileURLWithPath: configurationPath).standardizedFileURL.path
    }

    /// The file that this process runs. Where it was replaced since, what stands in its place.
    static var ownProgram: String {
        let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "/proc/self/exe"
        return path.hasSuffix(" (deleted)") ? String(path.dropLast(10)) : path
    }
}
