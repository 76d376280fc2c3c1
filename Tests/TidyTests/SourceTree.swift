// The repository's own files, as the tidy tests read them.

import Foundation
import LecternTestSupport

/// The sources of this repository.
enum SourceTree {
    /// One file, by lines.
    struct File {
        /// Its path below the root.
        let path: String
        let lines: [String]

        /// Generated files are checked by their generator's tests.
        var isGenerated: Bool { lines.prefix(3).contains { $0.contains("DO NOT EDIT") } || path.contains(".pb-c.") }
    }

    /// All files below some folders with one of these endings, in a fixed order.
    static func files(_ folders: [String], _ endings: [String]) throws -> [File] {
        try folders.flatMap { folder -> [File] in
            let base = Repository.root.appendingPathComponent(folder)
            let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
            return try paths.sorted().filter { path in endings.contains { path.hasSuffix("." + $0) } }.map { path in
                try file(folder + "/" + path)
            }
        }
    }

    /// The file at a path below the root.
    static func file(_ path: String) throws -> File {
        let text = try String(contentsOf: Repository.root.appendingPathComponent(path), encoding: .utf8)
        return File(path: path, lines: text.components(separatedBy: "\n"))
    }

    /// The Swift files that people write; read once for all tests of the process.
    static func written() throws -> [File] { try swift.get() }

    private static let swift = Result { try files(["Sources", "Plugins", "Tests"], ["swift"]).filter { !$0.isGenerated } }

    /// The code of a line: without text in quotes and without what follows `//`. By bytes, which is ten times as fast as by characters.
    static func code(_ line: String) -> String {
        let (quote, slash, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "\\"))
        var out: [UInt8] = []
        var inText = false
        var previous = UInt8(ascii: " ")
        for byte in line.utf8 {
            if byte == quote, previous != backslash { inText.toggle() }
            if !inText {
                if byte == slash, out.last == slash { return String(decoding: out.dropLast(), as: UTF8.self) }
                out.append(byte)
            }
            previous = byte
        }
        return String(decoding: out, as: UTF8.self)
    }
}
