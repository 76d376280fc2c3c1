// Standard output and error. Progress is shown on terminals only.

internal import Foundation
internal import Glibc

/// Where a command prints.
enum Terminal {
    /// Whether standard error is a terminal.
    static let isInteractive = isatty(STDERR_FILENO) == 1

    /// The width of the terminal on standard output; nil: it is none.
    static var columns: Int? { columns(of: STDOUT_FILENO) }

    private static func columns(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
        return size.ws_col > 0 ? Int(size.ws_col) : nil
    }

    /// Prints a line of the result and flushes it, so that a program behind a pipe gets it at once.
    static func line(_ text: String) {
        print(text)
        fflush(nil)
    }

    /// Prints a line on standard error.
    static func note(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Shows a line that the next one overwrites, cut to the terminal's width; nothing if standard error is no terminal.
    static func progress(_ text: String) {
        guard isInteractive else { return }
        let line = text.prefix((columns(of: STDERR_FILENO) ?? 80) - 1)
        FileHandle.standardError.write(Data(("\r\u{1b}[K" + line).utf8))
    }

    /// A moment for people, in UTC.
    static func time(milliseconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(milliseconds) / 1_000).formatted(.iso8601)
    }

    /// Text from outside with control characters replaced, so that it can't move the cursor.
    static func safe(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || (0x7f...0x9f).contains($0.value) ? " " : $0 }))
    }
}
