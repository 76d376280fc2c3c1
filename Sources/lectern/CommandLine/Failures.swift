// Errors of commands and their exit codes, which the manual page lists.

internal import Foundation
internal import LecternWire

/// The exit codes.
enum ExitCode: Int32, CaseIterable {
    case done = 0
    case refused = 1
    case usage = 2
    case connection = 3
    case file = 4

    /// What it means.
    var meaning: String {
        switch self {
        case .done: "It was done."
        case .refused: "The daemon refused the call, or it failed there."
        case .usage: "The command line is wrong."
        case .connection: "The daemon can't be reached, or the connection was lost; a call with a key can be sent again."
        case .file: "A file here can't be read or written, or does not hold what it should."
        }
    }
}

/// A wrong command line.
struct UsageError: Error {
    let message: String
    let command: Command?

    init(_ message: String, _ command: Command?) {
        self.message = message
        self.command = command
    }
}

/// A local file that can't be used.
struct FileError: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}

/// Maps errors to exit codes and messages.
enum Failure {
    /// The exit code and the message of an error.
    static func explain(_ error: any Error) -> (code: ExitCode, message: String) {
        switch error {
        case let error as UsageError:
            return (.usage, "\(error.message)\ntry: lectern help\(error.command.map { " " + $0.name } ?? "")")
        case let error as FileError: return (.file, error.message)
        case let problem as Problem:
            let facts = problem.facts.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
            // It came from elsewhere, so it is one line whatever it holds.
            // What a person waits for; a program sends again by itself after milliseconds.
            let again = problem.retryAfterMilliseconds < 1_000 ? "" : "again in \((problem.retryAfterMilliseconds + 999) / 1_000) s"
            let message = Terminal.safe([problem.reason, problem.message, facts, again].filter { !$0.isEmpty }.joined(separator: "  "))
            return (isConnection(problem) ? .connection : .refused, message)
        case let error as CocoaError: return (.file, text(of: error))
        default: return (.file, "\(error)")
        }
    }

    /// An error of Foundation's file functions: which file, and what the system says.
    private static func text(of error: CocoaError) -> String {
        let path = error.filePath ?? error.url?.path ?? "a file"
        let cause = (error.underlying as? POSIXError).map { String(cString: strerror($0.code.rawValue)) }
        return "\(path) can't be made or used: \(cause ?? error.localizedDescription)"
    }

    private static func isConnection(_ problem: Problem) -> Bool {
        ["CONNECTION_LOST", "CERTIFICATE_REFUSED", "DRAINING"].contains(problem.reason)
    }
}
