// How a command fails, and with which exit code. The list is part of the manual page.

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

/// A command line that can't be understood.
struct UsageError: Error {
    let words: String
    let command: Command?

    init(_ words: String, _ command: Command?) {
        self.words = words
        self.command = command
    }
}

/// A file here that can't be used.
struct FileError: Error {
    let words: String

    init(_ words: String) {
        self.words = words
    }
}

/// What an error is to the caller of the program.
enum Failure {
    /// The exit code of an error and its words.
    static func explain(_ error: any Error) -> (code: ExitCode, words: String) {
        switch error {
        case let error as UsageError:
            return (.usage, "\(error.words)\ntry: lectern help\(error.command.map { " " + $0.name } ?? "")")
        case let error as FileError: return (.file, error.words)
        case let problem as Problem:
            let facts = problem.facts.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
            let words = [problem.reason, problem.message, facts].filter { !$0.isEmpty }.joined(separator: "  ")
            return (isConnection(problem) ? .connection : .refused, words)
        default: return (.file, "\(error)")
        }
    }

    private static func isConnection(_ problem: Problem) -> Bool {
        ["CONNECTION_LOST", "CERTIFICATE_REFUSED", "DRAINING"].contains(problem.reason)
    }
}
