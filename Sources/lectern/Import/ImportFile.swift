// A file to be imported, read in chunks, and the recognition of files that hold no MARC.

internal import Foundation
internal import Glibc

/// A file, a pipe or standard input. A compressed file is read through the program that unpacks it.
final class ImportFile {
    private static let chunkBytes = 1 << 20

    /// Its name as it was given.
    let path: String
    /// Its length in bytes; nil where it has none, as a pipe, or none that tells how far a reader is, as a compressed file.
    private(set) var size: UInt64?
    /// Bytes that were read.
    private(set) var offset: UInt64 = 0
    private var descriptor: Int32
    /// Unpacks a compressed file.
    private var unpacker: (name: String, process: Process)?

    /// Opens a file.
    /// - Parameter path: "-" is standard input.
    /// - Throws: `FileError` where it can't be read.
    init(_ path: String) throws {
        self.path = path
        descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError("\(path) can't be read: \(String(cString: strerror(errno)))") }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw FileError("\(path) can't be read: \(String(cString: strerror(errno)))") }
        guard facts.st_mode & S_IFMT != S_IFDIR else { throw FileError("\(path) is a folder; name the files in it, such as \(path)/*.mrc") }
        guard facts.st_mode & S_IFMT == S_IFREG else { return }
        size = UInt64(facts.st_size)
        var first = [UInt8](repeating: 0, count: 8)
        let count = pread(descriptor, &first, first.count, 0)
        guard path != "-", let program = Compression.program(first.prefix(max(0, count))) else { return }
        try unpack(with: program)
    }

    /// Reads what a program makes of the file from now on.
    private func unpack(with program: String) throws {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program, "-dc"]
        process.standardInput = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        process.standardOutput = output
        do { try process.run() } catch { throw FileError("\(path) is compressed, and \(program) can't be started: \(error)") }
        descriptor = dup(output.fileHandleForReading.fileDescriptor)
        guard descriptor >= 0 else { throw FileError("\(path) can't be read: \(String(cString: strerror(errno)))") }
        unpacker = (program, process)
        size = nil
    }

    /// Throws where the unpacking failed: what came of it may be cut.
    private func checkUnpacked() throws {
        guard let (name, process) = unpacker else { return }
        process.waitUntilExit()
        unpacker = nil
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            let isMissing = process.terminationReason == .exit && process.terminationStatus == 127
            throw FileError("\(path) is compressed, and " + (isMissing ? "\(name) is not installed" : "\(name) could not unpack all of it"))
        }
    }

    deinit { close(descriptor) }

    /// Reads the next bytes.
    /// - Returns: none at the file's end.
    /// - Throws: `FileError`.
    func read() throws -> [UInt8] {
        while true {
            var failure: Int32 = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: ImportFile.chunkBytes) { buffer, count in
                let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                failure = got < 0 ? errno : 0
                count = max(0, got)
            }
            if failure == EINTR { continue }
            guard failure == 0 else { throw FileError("\(path) can't be read: \(String(cString: strerror(failure)))") }
            offset += UInt64(chunk.count)
            if chunk.isEmpty { try checkUnpacked() }
            return chunk
        }
    }
}

/// Recognises compressed files, and the program of each kind: a library more for each is not worth it.
enum Compression {
    private static let signatures: [(bytes: [UInt8], program: String)] = [
        ([0x1f, 0x8b], "gzip"), ([0x42, 0x5a, 0x68], "bzip2"), ([0xfd, 0x37, 0x7a, 0x58, 0x5a], "xz"), ([0x28, 0xb5, 0x2f, 0xfd], "zstd"),
    ]

    /// The program that unpacks a file; nil where it is not compressed.
    static func program(_ first: some Sequence<UInt8>) -> String? {
        let first = Array(first)
        return signatures.first { first.starts(with: $0.bytes) }?.program
    }
}

/// Recognises files without MARC records by their first bytes.
enum ForeignFormat {
    private static let signatures: [(bytes: [UInt8], message: String)] = [
        ([0x50, 0x4b, 0x03, 0x04], "it is a ZIP archive; unpack it: unzip -p FILE | lectern import - …"),
        (Array("%PDF".utf8), "it is a PDF document"),
        (Array("SQLite format 3".utf8), "it is an SQLite database"),
    ]

    /// Recognises a file that certainly holds no MARC records.
    /// - Parameter first: the file's first bytes, as many as there are up to some hundred.
    /// - Returns: a message with its format and what to do; nil if it may be MARC.
    static func recognize(_ first: some Sequence<UInt8>) -> String? {
        let first = Array(first)
        if first.isEmpty { return "it is empty" }
        if let program = Compression.program(first) { return "it is compressed; unpack it: \(program) -dc FILE | lectern import - …" }
        if let known = signatures.first(where: { first.starts(with: $0.bytes) }) { return known.message }
        let text = String(decoding: first, as: UTF8.self).lowercased().drop { $0.isWhitespace || $0 == "\u{feff}" }
        if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") {
            return "it is an HTML page, perhaps the error page of the server that it was fetched from; fetch it again and look at it"
        }
        return nil
    }
}
