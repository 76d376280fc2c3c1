// Passwords and codes: from a file, from a terminal that does not show them, or from a pipe; never from the command line.

internal import Foundation
internal import Glibc

/// Where a command's secrets come from. One line is one secret.
final class SecretInput {
    /// Bytes of a file of secrets, far more than they need.
    private static let fileBytesMax = 4_096
    /// The lines that are left; nil: it is asked on the terminal, or read from standard input.
    private var lines: [String]?

    /// - Parameter file: the file that holds them; nil: the terminal, or standard input where that is none.
    /// - Throws: `FileError` where the file can't be read.
    init(file: String?) throws {
        guard let file else { return }
        guard let handle = FileHandle(forReadingAtPath: file), let data = try? handle.read(upToCount: Self.fileBytesMax + 1) else {
            throw FileError("\(file) can't be read")
        }
        guard data.count <= Self.fileBytesMax else { throw FileError("\(file) has more than \(Self.fileBytesMax) bytes; it holds passwords, a line each") }
        lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// Whether somebody is asked who may mistype.
    private var isAsked: Bool { lines == nil && isatty(STDIN_FILENO) == 1 }

    /// The next secret.
    /// - Parameter prompt: what is asked for: "password".
    /// - Throws: `FileError` where there is none.
    func next(_ prompt: String) throws -> String {
        if lines != nil {
            guard let line = lines?.first, !line.isEmpty else { throw FileError("the file has no line for the \(prompt)") }
            lines?.removeFirst()
            return line
        }
        guard let line = isAsked ? ask("\(prompt): ") : readLine(), !line.isEmpty else {
            throw FileError("there is no \(prompt); it is typed, or read from standard input or a file")
        }
        return line
    }

    /// A new secret, which is asked for twice where it is typed.
    /// - Parameter prompt: what is asked for: "new password".
    /// - Throws: `FileError` where there is none, or where it was typed differently the second time.
    func nextChosen(_ prompt: String) throws -> String {
        let first = try next(prompt)
        guard isAsked else { return first }
        guard try next("\(prompt) again") == first else { throw FileError("the two are not the same") }
        return first
    }

    /// Asks on the terminal, which shows nothing of what is typed.
    private func ask(_ prompt: String) -> String? {
        FileHandle.standardError.write(Data(prompt.utf8))
        var before = termios()
        let isTerminal = tcgetattr(STDIN_FILENO, &before) == 0
        if isTerminal {
            var silent = before
            silent.c_lflag &= ~tcflag_t(ECHO)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        }
        defer {
            if isTerminal { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
            FileHandle.standardError.write(Data("\n".utf8))
        }
        return readLine()
    }
}
