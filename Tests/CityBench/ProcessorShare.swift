// Gives a daemon a part of a processor, as if it had a small machine of its own.

import Foundation

/// A control group with a bound on processor time; needs root. Removed when it is let go, after its processes.
final class ProcessorShare {
    private let folder: String
    private static let periodMicroseconds = 20_000

    /// - Parameters:
    ///   - processes: a daemon's workers.
    ///   - percent: of one processor.
    /// - Throws: what the kernel says.
    init(_ processes: [Int32], percent: Int) throws {
        let files = FileManager.default
        let isOld = files.fileExists(atPath: "/sys/fs/cgroup/cpu/cpu.cfs_period_us")
        folder = "/sys/fs/cgroup/" + (isOld ? "cpu/" : "") + "lectern-bench-\(processes.first ?? 0)"
        try files.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let quota = ProcessorShare.periodMicroseconds * percent / 100
        if isOld {
            try write("\(ProcessorShare.periodMicroseconds)", to: "cpu.cfs_period_us")
            try write("\(quota)", to: "cpu.cfs_quota_us")
        } else {
            try write("\(quota) \(ProcessorShare.periodMicroseconds)", to: "cpu.max")
        }
        for process in processes { try write("\(process)", to: "cgroup.procs") }
    }

    deinit { rmdir(folder) }

    private func write(_ text: String, to file: String) throws {
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder + "/" + file))
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
    }
}
