// What is written into a street file, and the writing.

internal import Glibc

/// The tables of one travel mode.
struct StreetTables: Sendable {
    var nodes: [StreetNode] = []
    var edges: [StreetEdge] = []
    var incoming: [UInt32] = []
    var edgeOfPassage: [UInt32] = []
    var bans: [StreetBan] = []
}

/// A whole street file in memory.
package struct StreetFileContents: Sendable {
    var about: [(name: String, value: String)] = []
    var numbers = StreetNumbers()
    var points: [StreetPoint] = []
    var segments: [StreetSegment] = []
    var names: [StreetName] = []
    var texts: [String] = []
    var cellStarts: [UInt32] = []
    var cellSegments: [UInt32] = []
    var modes: [StreetTables] = []

    /// Writes the file beside its place and renames it there when it is whole and on the disk.
    /// - Parameter path: where; a file that is there is replaced, and whoever has it open goes on with the old one.
    /// - Returns: its size in bytes.
    /// - Throws: `StreetError` where it can't be written; nothing is left behind then.
    @discardableResult
    package func write(to path: String) throws(StreetError) -> Int {
        var facts = stat()
        guard stat(path, &facts) != 0 || facts.st_mode & S_IFMT == S_IFREG else {
            throw StreetError("\(path) is no file: a street file takes the place of a file, and of nothing else")
        }
        let image = image()
        let temporary = "\(path).\(getpid()).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw StreetError("\(temporary) can't be made: \(String(cString: strerror(errno)))") }
        var failure: Int32 = 0
        image.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count, failure == 0 {
                let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                if count >= 0 { written += count } else if errno != EINTR { failure = errno }
            }
        }
        if failure == 0, fsync(descriptor) != 0 { failure = errno }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        if failure == 0, rename(temporary, path) != 0 { failure = errno }
        guard failure == 0 else {
            unlink(temporary)
            throw StreetError("\(path) can't be written: \(String(cString: strerror(failure)))")
        }
        return image.count * 8
    }

    /// The file's words.
    package func image() -> [UInt64] {
        let aboutText = about.map { "\($0.name)=\($0.value)\n" }.joined()
        var words = [UInt64](repeating: 0, count: StreetFormat.headerWords + 2 * StreetFormat.sections)
        var section = 0
        func add<Element>(_ elements: [Element]) {
            let place = StreetFormat.headerWords + 2 * section
            words[place] = UInt64(words.count * 8)
            words[place + 1] = UInt64(elements.count)
            section += 1
            elements.withUnsafeBytes { bytes in
                let start = words.count
                words.append(contentsOf: repeatElement(0, count: (bytes.count + 7) / 8))
                words[start...].withUnsafeMutableBytes { $0.copyMemory(from: bytes) }
            }
        }
        var textStarts: [UInt32] = [0]
        var textBytes: [UInt8] = []
        for text in texts {
            textBytes += Array(text.utf8)
            textStarts.append(UInt32(textBytes.count))
        }
        add(Array(aboutText.utf8))
        add(numbers.words)
        add(points)
        add(segments)
        add(names)
        add(textStarts)
        add(textBytes)
        add(cellStarts)
        add(cellSegments)
        for mode in modes {
            add(mode.nodes)
            add(mode.edges)
            add(mode.incoming)
            add(mode.edgeOfPassage)
            add(mode.bans)
        }
        words[4] = UInt64(StreetFormat.sections)
        StreetFileContents.seal(&words)
        return words
    }

    /// Writes what a file begins with, by all that follows: the magic, the version, the size and the checksum.
    package static func seal(_ words: inout [UInt64]) {
        words[0] = StreetFormat.magic
        words[1] = StreetFormat.version
        words[2] = UInt64(words.count * 8)
        words[3] = words[StreetFormat.checkedFrom...].reduce(0, StreetFormat.mix)
    }
}
