// The log of a daemon under test, line by line, as it comes.

internal import Foundation
internal import LecternNet

/// Collects what processes write into a pipe. Any thread.
final class DaemonOutput: Sendable {
    private struct Content {
        var lines: [String] = []
        var rest: [UInt8] = []
    }

    private let content = Monitor<Content>(Content())
    private static let lookMilliseconds: Int64 = 200

    /// A new pipe whose lines are collected until its writers are gone.
    func pipe() -> Pipe {
        let pipe = Pipe()
        pipe.fileHandleForReading.readabilityHandler = { [content] handle in
            let data = handle.availableData
            guard !data.isEmpty else {
                handle.readabilityHandler = nil
                return
            }
            content.change { content in
                content.rest += data
                while let end = content.rest.firstIndex(of: 0x0a) {
                    content.lines.append(String(decoding: content.rest[..<end], as: UTF8.self))
                    content.rest.removeSubrange(...end)
                }
            }
        }
        return pipe
    }

    /// How many lines there are.
    var count: Int { content.look { $0.lines.count } }
    /// All lines.
    var text: String { content.look { $0.lines.joined(separator: "\n") } }

    /// Waits for a line.
    /// - Parameters:
    ///   - mark: the first line that counts.
    ///   - seconds: how long to wait.
    ///   - isOver: whether no such line can come any more.
    ///   - matches: which line is waited for.
    /// - Returns: nil where none came.
    func wait(from mark: Int, seconds: Int, isOver: () -> Bool, _ matches: (String) -> Bool) throws -> String? {
        let limit = DispatchTime.now().uptimeNanoseconds + UInt64(seconds) * 1_000_000_000
        while true {
            let over = isOver()
            let look = Int64(DispatchTime.now().uptimeNanoseconds) + DaemonOutput.lookMilliseconds * 1_000_000
            let line = content.wait(until: look) { content in content.lines.dropFirst(mark).first(where: matches) }
            if let line { return line }
            if over || DispatchTime.now().uptimeNanoseconds > limit { return nil }
        }
    }
}
