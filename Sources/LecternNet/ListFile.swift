// Reads files of lines: revoked serial numbers, requests, an authority's journal.

internal import Glibc
package import LecternWire

/// Files as lines. Regular files and pipes; the end of each line may be LF, CRLF or CR.
package enum ListFile {
    /// Why a file can't be used: its path, the line where it is one, and what to do.
    package struct Failure: Error, Sendable, CustomStringConvertible {
        package let path: String
        /// The line, from 1; nil where the file itself is what can't be read.
        package let line: Int?
        package let detail: String

        package var description: String { path + (line.map { ", line \($0)" } ?? "") + ": " + detail }
    }

    /// Reads a file's lines, empty ones too.
    /// - Parameters:
    ///   - path: the file; "-" is standard input.
    ///   - bytesMax: the largest file that is read, in bytes.
    /// - Throws: `Failure` naming file and line.
    package static func lines(of path: String, bytesMax: Int = Limits().listFileBytesMax) throws(Failure) -> [TextLine] {
        let bytes = try contents(of: path, bytesMax: bytesMax)
        do { return try LineSplitter.lines(of: bytes) } catch { throw Failure(path: path, line: error.number, detail: error.detail) }
    }

    /// Reads a file whole.
    /// - Parameters:
    ///   - path: the file; "-" is standard input.
    ///   - bytesMax: the largest file that is read, in bytes.
    /// - Throws: `Failure` naming the file.
    package static func contents(of path: String, bytesMax: Int) throws(Failure) -> [UInt8] {
        func failed(_ detail: String) -> Failure { Failure(path: path, line: nil, detail: detail) }
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failed("it can't be read: \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw failed(errno == EISDIR ? "it is a folder, not a file" : "it can't be read: \(String(cString: strerror(errno)))")
            }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            if bytes.count > bytesMax { throw failed("larger than \(bytesMax) bytes") }
        }
    }
}
