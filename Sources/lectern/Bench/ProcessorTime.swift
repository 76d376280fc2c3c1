// Processor time of a process and its children, from /proc.

internal import Foundation

/// The processor time of a process and of all that it has started: a supervisor's id stands for its workers too.
enum ProcessorTime {
    /// User and system time in microseconds so far. Children that have ended are in the figures of who waited for them, so the
    /// difference of two readings holds a worker that came or went in between.
    /// - Parameter process: its id.
    /// - Returns: nil where there is no such process.
    static func microseconds(of process: Int) -> Int? {
        // The name, in parentheses, may itself hold some.
        let fields = (read("\(process)/stat") ?? "").split(separator: ")").last?.split(separator: " ") ?? []
        let ticks = fields.dropFirst(11).prefix(4).compactMap { Int($0) }
        guard ticks.count == 4 else { return nil }
        let own = ticks.reduce(0, +) * 1_000_000 / sysconf(Int32(_SC_CLK_TCK))
        return own + children(of: process).reduce(0) { $0 + (microseconds(of: $1) ?? 0) }
    }

    private static func children(of process: Int) -> [Int] {
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
        return threads.flatMap { (read("\(process)/task/\($0)/children") ?? "").split(separator: " ").compactMap { Int($0) } }
    }

    private static func read(_ file: String) -> String? { try? String(contentsOfFile: "/proc/\(file)", encoding: .utf8) }
}
