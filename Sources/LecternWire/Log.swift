// What the daemon says of itself: one line for each event, JSON for a machine, text for a terminal.

#if canImport(Glibc)
    internal import Glibc
#endif

/// Writes log lines. A value: pass it on, with labels added.
package struct Log: Sendable {
    /// How much it matters.
    package enum Level: Int, Comparable, Sendable {
        /// Of use while looking for a fault.
        case debug
        /// What happened.
        case info
        /// What an administrator should look at.
        case warning
        /// What went wrong here.
        case error

        /// The word in the line: "warning".
        package var name: String {
            switch self {
            case .debug: "debug"
            case .info: "info"
            case .warning: "warning"
            case .error: "error"
            }
        }

        /// The level of a word, nil for any other.
        package init?(name: String) {
            switch name {
            case "debug": self = .debug
            case "info": self = .info
            case "warning": self = .warning
            case "error": self = .error
            default: return nil
            }
        }

        package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    /// How a line looks.
    package enum Format: Sendable {
        /// One JSON object a line.
        case json
        /// For eyes.
        case text
    }

    /// What is less than this is not written.
    package var level: Level
    /// How a line looks.
    package var format: Format
    /// Labels of every line.
    package var labels: [Label]
    private let write: @Sendable (String) -> Void

    /// Makes a log.
    /// - Parameters:
    ///   - level: what is less is not written.
    ///   - format: how a line looks.
    ///   - labels: put on every line.
    ///   - write: takes one whole line with its newline; any thread. Standard error when not given.
    package init(
        level: Level = .info, format: Format = .json, labels: [Label] = [],
        write: @escaping @Sendable (String) -> Void = Log.writeToStandardError
    ) {
        self.level = level
        self.format = format
        self.labels = labels
        self.write = write
    }

    /// A log that says nothing.
    package static let silent = Log(level: .error, write: { _ in })

    /// The format that suits standard error: text on a terminal, else JSON.
    package static var automaticFormat: Format { isatty(STDERR_FILENO) == 1 ? .text : .json }

    /// The same log with more labels on every line.
    /// - Parameter more: the labels to add.
    package func with(_ more: Label...) -> Log {
        var copy = self
        copy.labels += more
        return copy
    }

    /// Writes a line at level debug.
    package func debug(_ message: @autoclosure () -> String, _ labels: Label...) {
        if level <= .debug { line(.debug, message(), labels) }
    }
    /// Writes a line at level info.
    package func info(_ message: @autoclosure () -> String, _ labels: Label...) {
        if level <= .info { line(.info, message(), labels) }
    }
    /// Writes a line at level warning.
    package func warning(_ message: @autoclosure () -> String, _ labels: Label...) {
        if level <= .warning { line(.warning, message(), labels) }
    }
    /// Writes a line at level error.
    package func error(_ message: @autoclosure () -> String, _ labels: Label...) {
        if level <= .error { line(.error, message(), labels) }
    }

    /// Writes a line if its level is enough.
    /// - Parameters:
    ///   - lineLevel: how much it matters.
    ///   - message: what happened.
    ///   - labels: what belongs to it.
    package func write(_ lineLevel: Level, _ message: String, _ labels: [Label]) {
        if level <= lineLevel { line(lineLevel, message, labels) }
    }

    private func line(_ lineLevel: Level, _ message: String, _ more: [Label]) {
        let now = LogTime.now()
        switch format {
        case .json: write(LogLine.json(now, lineLevel, message, labels + more))
        case .text: write(LogLine.text(now, lineLevel, message, labels + more))
        }
    }

    /// Writes a line to standard error, or drops it where nobody reads.
    /// - Parameter line: the line with its newline.
    package static func writeToStandardError(_ line: String) { LogOutput.standardError.write(line) }
}
