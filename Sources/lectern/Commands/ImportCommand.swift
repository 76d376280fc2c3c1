// lectern import: sends files of MARC records, each batch on its own, and keeps what was refused.

internal import Foundation
internal import LecternClient
internal import LecternJSON

/// Imports records.
enum ImportCommand {
    static let command = Command(
        "import", "imports MARC records", operands: "FILE…", count: 1...1024,
        details: [
            "Takes ISO 2709, MARCXML and MARC-in-JSON, MARC 21 and CNMARC, compressed or not; the kind and the coding are found by looking.",
            "- is standard input. What can't be read of a record is passed over if its title is certain, and listed with what was mended.",
            "A record that its source marks as deleted is found no more, unless items of it are held.",
            "A record that is there already is updated or left; importing again doubles nothing.",
            "Goes on by itself when the connection is lost or the daemon reloads. Where it can't, it tells how far it came and",
            "the command that goes on from there. A file of which no record was taken is named, and the command fails.",
        ],
        options: [
            .init("--source", "NAME", "where the records come from; a control number is unique within it"),
            .init("--rejects", "FILE", "where refused records are listed (rejects.tsv): file, offset, reason, detail"),
            .init("--remarks", "FILE", "where it is listed what was mended or passed over (remarks.tsv): file, offset, fault, field, detail"),
            .init("--resume", "OFFSET", "begin the first FILE at this byte, as an import that stopped has told; the lists are added to"),
            Command.patience,
        ],
        connects: true, example: "lectern import catalogue.mrc --source sz-library", run: run)

    private static func run(_ arguments: Arguments) throws {
        guard let source = arguments["--source"], !source.isEmpty else { throw UsageError("--source NAME is missing", command) }
        let resume = UInt64(try arguments.number("--resume", 0...Int.max) ?? 0)
        let files = arguments.operands
        let profile = try Profile(arguments)
        let client = try profile.connectReconnecting(arguments)
        defer { client.close() }
        let rejects = try RejectFile(path: arguments["--rejects"] ?? "rejects.tsv", isContinued: arguments.has("--resume"))
        let remarks = try RejectFile(path: arguments["--remarks"] ?? "remarks.tsv", isContinued: arguments.has("--resume"))
        var summary = ImportSummary()
        var unusableFiles: [String] = []
        let began = Date()
        for (index, path) in files.enumerated() {
            let file: ImportFile
            do { file = try ImportFile(path) } catch let error as FileError {
                unusableFiles.append(error.message)
                continue
            }
            let upload = ImportUpload(
                file, source: source, client: client, session: profile.session, beginOffset: index == 0 ? resume : 0, rejects: rejects,
                remarks: remarks)
            do {
                if let problem = try upload.run() { unusableFiles.append("\(path): \(problem)") }
                summary.add(upload.summary)
            } catch {
                summary.add(upload.summary)
                Terminal.progress("")
                let next = arguments.commandLine(operands: Array(files[index...]), changing: ["--resume": "\(upload.resumeOffset)"])
                Terminal.note("lectern: \(text(summary)) so far; \(path) is answered up to byte \(upload.resumeOffset). Go on with\n  \(next)")
                throw error
            }
        }
        Terminal.progress("")
        report(summary, rejects, remarks, seconds: Date().timeIntervalSince(began), client.figures, arguments)
        if !unusableFiles.isEmpty { throw FileError(unusableFiles.joined(separator: "\nlectern: ")) }
    }

    private static func text(_ summary: ImportSummary) -> String {
        "\(summary.added) added, \(summary.updated) updated, \(summary.unchanged) unchanged, \(summary.rejected) rejected"
            + (summary.hidden > 0 ? ", \(summary.hidden) deleted by their source" : "") + (summary.mended > 0 ? ", \(summary.mended) mended" : "")
    }

    private static func report(
        _ summary: ImportSummary, _ rejects: RejectFile, _ remarks: RejectFile, seconds: Double, _ figures: ReconnectingClient.Figures,
        _ arguments: Arguments
    ) {
        if arguments.has("--json") {
            let json: JSON = [
                "added": .integer(summary.added), "updated": .integer(summary.updated), "unchanged": .integer(summary.unchanged),
                "rejected": .integer(summary.rejected), "rejects": summary.rejected > 0 ? .string(rejects.path) : .null,
                "hidden": .integer(summary.hidden), "mended": .integer(summary.mended),
                "remarks": summary.mended > 0 ? .string(remarks.path) : .null,
                "reconnections": .integer(figures.reconnections),
            ]
            return Terminal.line(json.text(pretty: false))
        }
        let lists = [(summary.rejected, rejects), (summary.mended, remarks)].filter { $0.0 > 0 }.map(\.1.path)
        Terminal.line("\(text(summary)) in \(String(format: "%.1f", seconds)) s" + (lists.isEmpty ? "" : "; see " + lists.joined(separator: ", ")))
    }
}

extension ImportSummary {
    /// Counts another file's records.
    fileprivate mutating func add(_ other: ImportSummary) {
        added += other.added
        updated += other.updated
        unchanged += other.unchanged
        rejected += other.rejected
        hidden += other.hidden
        mended += other.mended
    }
}
