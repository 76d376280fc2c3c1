// lectern import: sends files of MARC records, each batch on its own, and keeps what was refused.

internal import DiscoveryMessages
internal import Foundation
internal import LecternClient
internal import LecternMarc
internal import LecternMessages
internal import LecternWire

/// Imports records.
enum ImportCommand {
    static let command = Command(
        "import", "imports MARC records", operands: "FILE…", count: 1...1024,
        details: [
            "Takes ISO 2709 and MARCXML, MARC 21 and CNMARC; the kind and the coding are found by looking.",
            "A record that is there already is updated or left; importing again doubles nothing.",
        ],
        options: [
            .init("--source", "NAME", "where the records come from; a control number is unique within it"),
            .init("--rejects", "FILE", "where refused records are listed (rejects.tsv): file, offset, reason, detail"),
        ],
        connects: true, example: "lectern import catalogue.mrc --source sz-library", run: run)

    private static func run(_ arguments: Arguments) throws {
        guard let source = arguments["--source"], !source.isEmpty else { throw UsageError("--source NAME is missing", command) }
        let profile = try Profile(arguments)
        let connection = try profile.connect()
        defer { connection.close() }
        var summary = ImportSummary()
        let rejects = RejectFile(path: arguments["--rejects"] ?? "rejects.tsv")
        let began = Date()
        for path in arguments.operands {
            var upload = try ImportUpload(path: path, source: source, connection: connection, session: profile.session, rejects: rejects)
            try upload.run(&summary, began)
        }
        Terminal.progress("")
        let seconds = Date().timeIntervalSince(began)
        if arguments.has("--json") {
            let json: JSON = [
                "added": .integer(summary.added), "updated": .integer(summary.updated), "unchanged": .integer(summary.unchanged),
                "rejected": .integer(summary.rejected), "rejects": summary.rejected > 0 ? .string(rejects.path) : .null,
            ]
            return Terminal.line(json.text(pretty: false))
        }
        Terminal.line("\(summary.added) added, \(summary.updated) updated, \(summary.unchanged) unchanged, \(summary.rejected) rejected"
            + " in \(String(format: "%.1f", seconds)) s" + (summary.rejected > 0 ? "; see \(rejects.path)" : ""))
    }
}

/// What became of the records.
struct ImportSummary {
    var added = 0
    var updated = 0
    var unchanged = 0
    var rejected = 0
    var sum: Int { added + updated + unchanged + rejected }
}

/// The list of refused records; made when there is a first one.
final class RejectFile {
    let path: String
    private var file: FileHandle?

    init(path: String) {
        self.path = path
    }

    /// Adds a line.
    /// - Throws: `FileError` where it can't be written.
    func add(_ source: String, _ offset: UInt64, _ reason: String, _ detail: String) throws {
        if file == nil {
            guard FileManager.default.createFile(atPath: path, contents: nil), let made = FileHandle(forWritingAtPath: path) else {
                throw FileError("\(path) can't be written")
            }
            file = made
        }
        do { try file?.write(contentsOf: Data("\(source)\t\(offset)\t\(reason)\t\(Terminal.safe(detail))\n".utf8)) } catch {
            throw FileError("\(path) can't be written: \(error)")
        }
    }
}

/// One file on its way to the daemon.
struct ImportUpload {
    private static let chunkBytes = 1 << 20
    private static let recordsMax = 128
    private static let bytesMax = 384 << 10
    private static let underWayMax = 4

    private let path: String
    private let source: String
    private let file: FileHandle
    private let size: UInt64
    private let stream: ClientStream
    private let rejects: RejectFile
    private var batch = Discovery.ImportBatch()
    private var batchBytes = 0
    private var underWay = 0

    /// - Throws: `FileError` where the file can't be read, `Problem` where the call can't be begun.
    init(path: String, source: String, connection: Connection, session: String, rejects: RejectFile) throws {
        guard let file = FileHandle(forReadingAtPath: path) else { throw FileError("\(path) can't be read") }
        self.path = path
        self.source = source
        self.file = file
        size = (try? file.seekToEnd()) ?? 0
        try file.seek(toOffset: 0)
        stream = try connection.send("lectern.discovery.v1.Discovery/Import", CallOptions(session: session))
        self.rejects = rejects
        batch.source = source
    }

    /// Sends the file.
    mutating func run(_ summary: inout ImportSummary, _ began: Date) throws {
        var splitter = RecordSplitter()
        while let chunk = try file.read(upToCount: ImportUpload.chunkBytes), !chunk.isEmpty {
            for piece in splitter.receive([UInt8](chunk)) { try take(piece, &summary) }
            progress(summary, began)
        }
        for piece in splitter.finish() { try take(piece, &summary) }
        try send(&summary)
        try stream.finish()
        while underWay > 0 { try receive(&summary) }
        while try stream.next() != nil {}
    }

    private mutating func take(_ piece: SplitPiece, _ summary: inout ImportSummary) throws {
        switch piece {
        case .reject(let offset, let reject):
            summary.rejected += 1
            try rejects.add(path, offset, reject.reason.rawValue, reject.detail)
        case .record(let record):
            if batch.records.count >= ImportUpload.recordsMax || batchBytes + record.bytes.count > ImportUpload.bytesMax { try send(&summary) }
            batch.records.append(.init(
                data: record.bytes, format: record.format == .marcXML ? .marcXml : .iso2709, offset: record.offset))
            batchBytes += record.bytes.count
        }
    }

    private mutating func send(_ summary: inout ImportSummary) throws {
        guard !batch.records.isEmpty else { return }
        while underWay >= ImportUpload.underWayMax { try receive(&summary) }
        try stream.send(try batch.encoded(), itemKey: CallOptions.newRequestKey())
        underWay += 1
        batch.records = []
        batchBytes = 0
    }

    private mutating func receive(_ summary: inout ImportSummary) throws {
        guard let answer = try stream.next() else {
            throw Problem.connectionLost(
                "the daemon ended the import of \(path) and left \(underWay) batches unanswered; import it again, which doubles nothing")
        }
        underWay -= 1
        let result = try Discovery.ImportResult(answer.message)
        summary.added += Int(result.added)
        summary.updated += Int(result.updated)
        summary.unchanged += Int(result.unchanged)
        summary.rejected += result.rejects.count
        for reject in result.rejects { try rejects.add(path, reject.offset, reject.reason, reject.detail) }
    }

    private func progress(_ summary: ImportSummary, _ began: Date) {
        let done = (try? file.offset()) ?? 0
        let seconds = max(0.001, Date().timeIntervalSince(began))
        let share = size == 0 ? 1 : Double(done) / Double(size)
        let bar = String(repeating: "#", count: Int(share * 30)) + String(repeating: ".", count: 30 - Int(share * 30))
        Terminal.progress("\(path) [\(bar)] \(Int(share * 100)) %  \(summary.sum) records, \(Int(Double(summary.sum) / seconds)) a second, "
            + "\(Int(seconds / max(share, 0.001) - seconds)) s left")
    }
}
