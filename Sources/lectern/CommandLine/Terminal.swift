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

    /// Gives the number of a closed standard descriptor to /dev/null, so that no socket or file gets it and is written into. What
    /// takes standard output's place can't be written: `line` fails.
    static func holdDescriptors() {
        for (descriptor, flags) in [(STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY)]
        where fcntl(descriptor, F_GETFD) < 0 { _ = open("/dev/null", flags) }
    }

    /// Prints a line of the result at once. Where that fails nothing that the command could still tell would be read, so the program
    /// ends: as SIGPIPE ends it where the reader has gone, with `ExitCode.file` otherwise.
    static func line(_ text: String) { bytes(Array((text + "\n").utf8)) }

    /// The same of bytes that are no line.
    static func bytes(_ bytes: [UInt8]) {
        let number = write(bytes, to: STDOUT_FILENO)
        if number == 0 { return }
        if number == EPIPE { endAsOfSIGPIPE() }
        note("lectern: standard output can't be written: \(String(cString: strerror(number)))")
        exit(ExitCode.file.rawValue)
    }

    /// Ends the program as a write to a pipe without a reader does, which the connection's sockets have the process ignore.
    static func endAsOfSIGPIPE() -> Never {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        exit(128 + SIGPIPE)
    }

    /// Prints a line on standard error; one that can't be printed is lost.
    static func note(_ text: String) { _ = write(text + "\n", to: STDERR_FILENO) }

    /// Writes all of a text.
    /// - Returns: 0, or the errno.
    private static func write(_ text: String, to descriptor: Int32) -> Int32 { write(Array(text.utf8), to: descriptor) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return errno }
        }
        return 0
    }

    /// Shows a line that the next one overwrites, cut to the terminal's width; nothing if standard error is no terminal.
    static func progress(_ text: String) {
        guard isInteractive else { return }
        let line = text.prefix((columns(of: STDERR_FILENO) ?? 80) - 1)
        _ = write("\r\u{1b}[K" + line, to: STDERR_FILENO)
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
