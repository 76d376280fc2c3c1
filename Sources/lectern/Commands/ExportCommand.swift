// lectern export: gives the records of a source back, as they came in or in another format.

internal import DiscoveryMessages
internal import Foundation
internal import LecternClient
internal import LecternJSON
internal import LecternMarc
internal import LecternMessages
internal import LecternWire

/// Exports records.
enum ExportCommand {
    private static let method = "lectern.discovery.v1.Discovery/Export"
    private static let pageSize: UInt32 = 100

    /// What is written.
    private enum Format: String, CaseIterable {
        /// Byte for byte what was imported: ISO 2709, and MARCXML in a file of its own kind.
        case original
        case marc21, cnmarc, marcxml
    }

    static let command = Command(
        "export", "exports records as they came in, or as MARC 21, CNMARC or MARCXML", operands: "FILE", count: 1...1,
        details: [
            "Without --format every record is written byte for byte as it was imported; where the source gave MARCXML, the file is MARCXML.",
            "marc21 and cnmarc write ISO 2709 in UTF-8; a record of the other family becomes a new one of what the catalogue shows.",
            "marcxml keeps the family of each record. - is standard output.",
        ],
        options: [
            .init("--source", "NAME", "where the records came from, as given to lectern import"),
            .init("--format", "FORMAT", "original, marc21, cnmarc or marcxml; original unless given"),
            .init("--control-number", "NUMBER", "only the record with this control number"),
            Command.patience,
        ],
        connects: true, example: "lectern export sz-library.mrc --source sz-library", run: run)

    private static func run(_ arguments: Arguments) throws {
        guard let source = arguments["--source"], !source.isEmpty else { throw UsageError("--source NAME is missing", command) }
        guard let format = Format(rawValue: arguments["--format"] ?? "original") else {
            throw UsageError("--format is one of \(Format.allCases.map(\.rawValue).joined(separator: ", "))", command)
        }
        let profile = try Profile(arguments)
        let client = try profile.connectReconnecting(arguments)
        defer { client.close() }
        var request = Discovery.ExportRequest(source: source, controlNumber: arguments["--control-number"] ?? "", limit: pageSize)
        let output = ExportFile(arguments.operands[0])
        var counts = (written: 0, refused: 0, withoutOriginal: 0)
        repeat {
            let page = try Discovery.ExportResponse(
                client.call(method, try request.encoded(), CallOptions(session: profile.session)))
            for record in page.records {
                let piece: ExportFile.Piece
                do throws(Reject) {
                    piece = try write(record, format)
                } catch {
                    Terminal.note("lectern: record \(record.recordId) was not written: \(error.reason.rawValue), \(error.detail)")
                    counts.refused += 1
                    continue
                }
                try output.add(piece)
                counts.written += 1
            }
            counts.withoutOriginal += Int(page.withoutOriginal)
            request.cursor = page.cursor
        } while !request.cursor.isEmpty
        guard counts != (0, 0, 0) else {
            let number = request.controlNumber.isEmpty ? "" : " with the control number \(request.controlNumber)"
            throw Problem(
                status: .notFound, reason: "RECORD_UNKNOWN", message: "There is no record\(number) of the source \(source); \"lectern help import\" tells what a source is.")
        }
        try output.finish()
        report(counts, source, output.path == "-", arguments)
    }

    /// One record in a format.
    private static func write(_ record: Discovery.ExportedRecord, _ format: Format) throws(Reject) -> ExportFile.Piece {
        let raw = RawMarcRecord(format: record.format == .marcXml ? .marcXML : .iso2709, bytes: record.data)
        if format == .original { return raw.format == .marcXML ? .xml(raw.bytes) : .iso2709(raw.bytes) }
        let read = try MarcReader().read(raw)
        return switch format {
        case .original, .marcxml: .xml(Array(MarcWriter().xml(read).utf8))
        case .marc21: .iso2709(MarcWriter().iso2709(try MarcCrosswalk().record(read, as: .marc21)))
        case .cnmarc: .iso2709(MarcWriter().iso2709(try MarcCrosswalk().record(read, as: .unimarc)))
        }
    }

    private static func report(
        _ counts: (written: Int, refused: Int, withoutOriginal: Int), _ source: String, _ isOutput: Bool, _ arguments: Arguments
    ) {
        if arguments.has("--json"), !isOutput {
            let json: JSON = [
                "exported": .integer(counts.written), "refused": .integer(counts.refused), "withoutOriginal": .integer(counts.withoutOriginal),
            ]
            return Terminal.line(json.text(pretty: false))
        }
        var text = "\(counts.written) exported"
        if counts.refused > 0 { text += ", \(counts.refused) not written" }
        if counts.withoutOriginal > 0 {
            text += "; \(counts.withoutOriginal) were imported before what came in was kept: import \(source) again"
        }
        if isOutput { Terminal.note(text) } else { Terminal.line(text) }
    }
}
