// Clocks and memory of this process.

import Foundation

/// What they say at one moment.
struct Reading {
    /// Seconds of all threads, in user and system mode.
    let processor = Reading.seconds(CLOCK_PROCESS_CPUTIME_ID)
    let wall = Reading.seconds(CLOCK_MONOTONIC)

    /// Seconds of this thread alone.
    static var thread: Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

    private static func seconds(_ clock: clockid_t) -> Double {
        var now = timespec()
        clock_gettime(clock, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }

    /// MiB that are resident now, and at most until now.
    static var memory: (now: Int, most: Int) {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        func mebibytes(_ name: String) -> Int {
            let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
            return (line?.split(separator: "\t").last.flatMap { Int($0.filter(\.isNumber)) } ?? 0) / 1_024
        }
        return (mebibytes("VmRSS"), mebibytes("VmHWM"))
    }
}
