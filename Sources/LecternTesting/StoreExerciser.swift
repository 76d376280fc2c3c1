// Runs store-exerciser, the process that tests of durability kill.

internal import Foundation
internal import LecternTestSupport

/// The process. Its `deinit` ends it.
package final class StoreExerciser {
    private let process = Process()
    private let output = Pipe()

    /// Whether system calls can be traced here.
    package static var hasStrace: Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") }

    /// Starts it.
    /// - Parameters:
    ///   - database: the database that it writes to.
    ///   - arguments: the exercise and its arguments after the configuration.
    ///   - tool: a program under which it runs, such as strace, with arguments.
    package init(_ database: TestDatabase, _ arguments: [String], under tool: [String] = []) throws {
        let program = Repository.products + "/store-exerciser"
        let all = tool + [program, arguments[0], database.store.library, database.section()] + arguments[1...]
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = all
        process.standardOutput = output
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
    }

    /// Kills it after a number of lines of its output.
    /// - Returns: all complete lines.
    package func killed(afterLines count: Int) throws -> [String] {
        var text = Data()
        while text.reduce(0, { $0 + ($1 == 10 ? 1 : 0) }) < count {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { break }
            text += more
        }
        kill(process.processIdentifier, SIGKILL)
        text += try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return lines(text)
    }

    /// Waits for its end.
    package func ended() throws -> [String] {
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return lines(text)
    }

    private func lines(_ text: Data) -> [String] {
        let whole = text.lastIndex(of: 10).map { text[...$0] } ?? Data()
        return String(decoding: whole, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// 12 of "done 12".
    package static func number(_ line: String, after word: String) -> Int? {
        line.hasPrefix(word) ? Int(line.dropFirst(word.count)) : nil
    }
}
