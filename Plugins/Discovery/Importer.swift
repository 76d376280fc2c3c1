// Takes batches of raw records into the catalogue, again and again without doubling.

internal import DiscoveryMessages
internal import DiscoveryRules
internal import LecternKit
internal import LecternMarc

/// Writes one batch in one call's transaction.
struct Importer {
    private enum Outcome {
        case added, updated, unchanged
    }

    private static let byIdentity = SQL(
        "SELECT \(RecordSeen.columns()) FROM \(RecordRow.table) WHERE source = $1 AND identity = $2")
    private static let byDocument = SQL("SELECT record_id FROM \(RecordRow.table) WHERE document = $1")
    private static let changed = RecordRow.update(
        .document, .contentHash, .body, .foldedTitles, .foldedAuthors, .foldedSubjects, .version, .importedAtMs, .textVersion,
        .language, .shelfKey)
    private static let withoutIsbns = SQL("DELETE FROM \(IsbnRow.table) WHERE record_id = $1")
    private static let withoutForms = SQL("DELETE FROM \(FormRow.table) WHERE record_id = $1")

    let call: Call

    /// Imports a batch; records that can't be taken are reported, and the others are imported.
    /// - Throws: a `Refusal` when the batch is too large; whatever the store throws.
    func run(_ batch: Discovery.ImportBatch) throws -> Discovery.ImportResult {
        let bytes = batch.records.reduce(0) { $0 + $1.data.count }
        guard batch.records.count <= DiscoveryLimits.batchRecordsMax, bytes <= DiscoveryLimits.batchBytesMax else {
            throw Refusal(
                Discovery.Reason.batchTooLarge, facts: ("records", "\(batch.records.count)"), ("bytes", "\(bytes)"),
                ("records_max", "\(DiscoveryLimits.batchRecordsMax)"),
                ("bytes_max", "\(DiscoveryLimits.batchBytesMax)"))
        }
        guard batch.source.count <= DiscoveryLimits.sourceCharactersMax else {
            let max = DiscoveryLimits.sourceCharactersMax
            throw Problem(
                status: .invalidArgument, reason: "REQUEST_MALFORMED",
                message: call.text(en: "The source has more than \(max) characters.", zh: "来源名称超过\(max)个字符。"), facts: [Label("field", "source")])
        }
        var result = Discovery.ImportResult()
        var words: Set<String> = []
        for raw in batch.records {
            let entry: CatalogueEntry
            do throws(LecternMarc.Reject) {
                entry = try CatalogueEntry(Self.marc(raw), source: batch.source)
            } catch {
                result.rejects.append(
                    Discovery.Reject(offset: raw.offset, reason: error.reason.rawValue, detail: error.detail))
                continue
            }
            switch try write(entry, source: batch.source) {
            case .added:
                result.added += 1
                words.formUnion(entry.text.words)
            case .updated:
                result.updated += 1
                words.formUnion(entry.text.words)
            case .unchanged: result.unchanged += 1
            }
        }
        try SpellingRows(call: call).put(words)
        return result
    }

    private static func marc(_ raw: Discovery.RawRecord) -> RawMarcRecord {
        let looksLikeXML = raw.data.first { $0 > 0x20 } == UInt8(ascii: "<")
        let isXML = raw.format == .marcXml || raw.format == .unspecified && looksLikeXML
        return RawMarcRecord(format: isXML ? .marcXML : .iso2709, offset: raw.offset, bytes: raw.data)
    }

    private func write(_ entry: CatalogueEntry, source: String) throws -> Outcome {
        guard let known = try call.first(Self.byIdentity, .text(source), .text(entry.identity), as: RecordSeen.self) else {
            try add(entry, source: source)
            return .added
        }
        if known.contentHash == entry.hash { return .unchanged }
        try update(entry, source: source, known)
        return .updated
    }

    private func add(_ entry: CatalogueEntry, source: String) throws {
        let id = try call.newID()
        let document = try freeDocument(entry, source)
        let record = try put(entry, source: source, id: id, document: document, version: 1) { try call.insert($0) }
        try emit("added", record)
    }

    private func update(_ entry: CatalogueEntry, source: String, _ known: RecordSeen) throws {
        var document = known.document
        if !StaticRank.fits(document, year: entry.record.year) {
            document = try freeDocument(entry, source)
            try call.removeText(index: "record", document: known.document)
        }
        let record = try put(entry, source: source, id: known.recordId, document: document, version: known.version + 1) { row in
            try call.update(row, Self.changed)
            try call.execute(Self.withoutIsbns, .integer(row.recordId))
            try call.execute(Self.withoutForms, .integer(row.recordId))
        }
        try emit("updated", record)
    }

    /// Writes a record's rows and its terms.
    /// - Parameter write: writes the row itself.
    private func put(
        _ entry: CatalogueEntry, source: String, id: Int64, document: Int64, version: Int64, _ write: (RecordRow) throws -> Void
    ) throws -> Discovery.Record {
        var record = entry.record
        record.recordId = id
        var row = RecordRow(
            recordId: id, document: document, source: source, identity: entry.identity, contentHash: entry.hash,
            body: try Encoded(record), version: version, importedAtMs: call.nowMilliseconds)
        entry.write(to: &row)
        try write(row)
        for isbn in record.isbns { try call.insert(IsbnRow(isbn: isbn, recordId: id)) }
        for form in record.forms { try call.insert(FormRow(recordId: id, form: form.form, links: Int64(form.links.count))) }
        try call.putText(index: "record", document: document, terms: entry.text.terms)
        return record
    }

    /// The record's document number; another one where, by chance, a record of its year has it already.
    private func freeDocument(_ entry: CatalogueEntry, _ source: String) throws -> Int64 {
        var step = 0
        while true {
            let document = StaticRank.document(
                year: entry.record.year, source: source, identity: entry.identity, step: step)
            if try call.first(Self.byDocument, .integer(document), as: Int64.self) == nil { return document }
            step += 1
        }
    }

    private func emit(_ kind: String, _ record: Discovery.Record) throws {
        try call.emit(
            topic: "discovery.record", kind: kind, subject: .record(record.recordId),
            Discovery.RecordChanged(recordId: record.recordId, title: record.title))
    }
}
