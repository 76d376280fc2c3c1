// What the kernel counts of this process.

internal import Foundation
internal import Glibc

/// Memory, processor time and descriptors of the worker, from /proc and getrusage.
struct ProcessFigures {
    /// Resident memory.
    var residentBytes: UInt64 = 0
    /// Processor time in user space and the kernel together.
    var processorNanoseconds: UInt64 = 0
    /// Open descriptors, and how many there may be.
    var descriptors = 0
    var descriptorsMax: UInt64 = 0

    /// Looks now.
    init() {
        let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ").dropFirst().first
        residentBytes = pages.flatMap { UInt64($0) }.map { $0 * UInt64(sysconf(Int32(_SC_PAGESIZE))) } ?? 0
        var usage = rusage()
        if getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 {
            let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
            let microseconds = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
            processorNanoseconds = UInt64(seconds) * 1_000_000_000 + UInt64(microseconds) * 1_000
        }
        descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
        var limit = rlimit()
        if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 { descriptorsMax = UInt64(limit.rlim_cur) }
    }
}
