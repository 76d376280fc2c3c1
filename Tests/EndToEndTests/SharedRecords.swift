// The records of other libraries that are at hand, and books that others have listed, as an import takes them.

import Foundation
import LecternMarc
import LecternTestSupport

/// Records of one source, in the order of their file.
struct SharedRecords: Sendable {
    /// "marc/…": within it a control number is unique.
    let source: String
    let pieces: [SplitResult]

    /// Where they are; nil: they are not here.
    static let root: URL? = {
        let data = Repository.root.deletingLastPathComponent().appendingPathComponent("shared/data")
        return FileManager.default.fileExists(atPath: data.path) ? data : nil
    }()

    /// All files of a folder, "marc", each a source.
    static func files(_ root: URL, _ folder: String) -> [SharedRecords] {
        let base = root.appendingPathComponent(folder)
        let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String }.sorted() ?? []
        return names.compactMap { name in
            guard !name.hasSuffix(".tsv"), !name.hasSuffix(".gz"),
                let data = try? Data(contentsOf: base.appendingPathComponent(name))
            else { return nil }
            var splitter = RecordSplitter()
            return SharedRecords(
                source: "\(folder)/\(name)", pieces: splitter.receive([UInt8](data)) + splitter.finish())
        }
    }

    /// The first of a list of 67,000 Chinese books, made into MARC 21.
    static func books(_ root: URL, count: Int) throws -> SharedRecords {
        let file = root.appendingPathComponent("books/douban2020/douban_books.tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
        let pieces = lines.prefix(count).compactMap { line -> SplitResult? in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.filter { $0 != "|" } }
            guard cells.count >= 5, !cells[1].isEmpty else { return nil }
            let year = cells[4].prefix(4).allSatisfy(\.isNumber) ? cells[4].prefix(4) : "    "
            let bytes = MadeRecord.iso([
                ("001", cells[0]), ("008", "200101s\(year)    cc            000 0 chi d"), ("100", "1 |a\(cells[2])"),
                ("245", "10|a\(cells[1])"), ("260", "  |b\(cells[3]),|c\(cells[4])"),
            ])
            return .record(RawMarcRecord(format: .iso2709, bytes: bytes))
        }
        return SharedRecords(source: "books", pieces: pieces)
    }

    /// What every so many records say, as far as they can be read.
    static func meanings(_ all: [SharedRecords], oneIn: Int) -> [Bibliographic] {
        let records = all.flatMap(\.pieces).compactMap { if case .record(let raw) = $0 { raw } else { nil } }
        return stride(from: 0, to: records.count, by: oneIn).compactMap { index in
            guard let record = try? MarcReader().read(records[index]) else { return nil }
            return try? BibliographicReader().read(record)
        }
    }
}
