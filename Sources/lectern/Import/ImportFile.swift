// A file to be imported, read in chunks, and the recognition of files that hold no MARC.

internal import Glibc

/// A file, a pipe or standard input.
final class ImportFile {
    private static let chunkBytes = 1 << 20

    /// Its name as it was given.
    let path: String
    /// Its length in bytes; nil where it has none, as a pipe.
    let size: UInt64?
    /// Bytes that were read.
    private(set) var offset: UInt64 = 0
    private let descriptor: Int32

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
        size = facts.st_mode & S_IFMT == S_IFREG ? UInt64(facts.st_size) : nil
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
            return chunk
        }
    }
}

/// Recognises files without MARC records by their first bytes.
enum ForeignFormat {
    private static let signatures: [(bytes: [UInt8], message: String)] = [
        ([0x1f, 0x8b], "it is compressed with gzip; unpack it: gunzip -c FILE | lectern import - …"),
        ([0x50, 0x4b, 0x03, 0x04], "it is a ZIP archive; unpack it: unzip -p FILE | lectern import - …"),
        ([0x42, 0x5a, 0x68], "it is compressed with bzip2; unpack it: bunzip2 -c FILE | lectern import - …"),
        ([0xfd, 0x37, 0x7a, 0x58, 0x5a], "it is compressed with xz; unpack it: xz -dc FILE | lectern import - …"),
        ([0x28, 0xb5, 0x2f, 0xfd], "it is compressed with zstd; unpack it: zstd -dc FILE | lectern import - …"),
        ([0xff, 0xfe], "it is UTF-16; convert it: iconv -f UTF-16 -t UTF-8 FILE | lectern import - …"),
        ([0xfe, 0xff], "it is UTF-16; convert it: iconv -f UTF-16 -t UTF-8 FILE | lectern import - …"),
        ([0x3c, 0x00], "it is UTF-16; convert it: iconv -f UTF-16LE -t UTF-8 FILE | lectern import - …"),
        ([0x00, 0x3c], "it is UTF-16; convert it: iconv -f UTF-16BE -t UTF-8 FILE | lectern import - …"),
        (Array("%PDF".utf8), "it is a PDF document"),
        (Array("SQLite format 3".utf8), "it is an SQLite database"),
    ]

    /// Recognises a file that certainly holds no MARC records.
    /// - Parameter first: the file's first bytes, as many as there are up to some hundred.
    /// - Returns: a message with its format and what to do; nil if it may be MARC.
    static func recognize(_ first: some Sequence<UInt8>) -> String? {
        let first = Array(first)
        if first.isEmpty { return "it is empty" }
        if let known = signatures.first(where: { first.starts(with: $0.bytes) }) { return known.message }
        let text = String(decoding: first, as: UTF8.self).lowercased().drop { $0.isWhitespace || $0 == "\u{feff}" }
        if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") {
            return "it is an HTML page, perhaps the error page of the server that it was fetched from; fetch it again and look at it"
        }
        if text.hasPrefix("{") || text.hasPrefix("[") { return "it is JSON; only ISO 2709 and MARCXML can be imported" }
        return nil
    }
}
