// A file system of a few megabytes in memory, for tests of full disks.

internal import Foundation
package import LecternTestSupport

/// A mounted tmpfs. `remove` ends it.
package struct SmallDisk {
    /// Where it is mounted.
    package let path: String

    /// Only root may mount one, and not in every container.
    package static var isPossible: Bool {
        guard getuid() == 0, let folder = try? TemporaryFolder(), let disk = try? SmallDisk(folder, "size=64k") else {
            return false
        }
        disk.remove()
        return true
    }

    /// - Parameters:
    ///   - folder: where it is mounted.
    ///   - options: of tmpfs.
    package init(_ folder: TemporaryFolder, _ options: String) throws {
        path = folder.path + "/disk"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Program.run("mount", ["-t", "tmpfs", "-o", options, "tmpfs", path]).succeeded()
    }

    /// Unmounts it.
    package func remove() {
        _ = try? Program.run("umount", [path])
    }
}
