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
        .language, .shelfKey, .workId)
    private static let withoutIsbns = SQL("DELETE FROM \(IsbnRow.table) WHERE record_id = $1")
    private static let itemsHeld = SQL("SELECT CAST(COALESCE(SUM(items), 0) AS BIGINT) FROM \(AvailabilityRow.table) WHERE record_id = $1")
    private static let hidden = SQL("UPDATE \(RecordRow.table) SET content_hash = $2, version = $3, shelf_key = '' WHERE record_id = $1")
    private static let withoutOriginal = SQL("DELETE FROM \(OriginalRow.table) WHERE record_id = $1")
    private static let withoutForms = SQL("DELETE FROM \(FormRow.table) WHERE record_id = $1")

    private enum Found {
        case entry(CatalogueEntry)
        /// The source marks it as deleted.
        case deleted(controlNumber: String)
    }

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
            let found: Found
            do throws(LecternMarc.Reject) {
                found = try Self.read(raw, source: batch.source)
            } catch {
                result.rejects.append(.init(offset: raw.offset, reason: error.reason.rawValue, detail: error.detail))
                continue
            }
            switch found {
            case .entry(let entry):
                words.formUnion(try take(entry, raw, source: batch.source, &result))
            case .deleted(let controlNumber): try withdraw(controlNumber, raw, source: batch.source, &result)
            }
        }
        try SpellingRows(call: call).put(words)
        return result
    }

    /// What a raw record holds.
    private static func read(_ raw: Discovery.RawRecord, source: String) throws(LecternMarc.Reject) -> Found {
        let marc = marc(raw)
        let record = try MarcReader().read(marc)
        if record.isDeleted { return .deleted(controlNumber: record.controlNumber) }
        return .entry(try CatalogueEntry(record, marc, source: source))
    }

    private static func marc(_ raw: Discovery.RawRecord) -> RawMarcRecord {
        let looksLikeXML = raw.data.first { $0 > 0x20 } == UInt8(ascii: "<")
        let isXML = raw.format == .marcXml || raw.format == .unspecified && looksLikeXML
        return RawMarcRecord(format: isXML ? .marcXML : .iso2709, offset: raw.offset, bytes: raw.data)
    }

    /// - Returns: the words of titles and names of what is new or another than before.
    private func take(
        _ entry: CatalogueEntry, _ raw: Discovery.RawRecord, source: String, _ result: inout Discovery.ImportResult
    ) throws -> Set<String> {
        let (outcome, words) = try write(entry, raw, source: source)
        switch outcome {
        case .added: result.added += 1
        case .updated: result.updated += 1
        case .unchanged: result.unchanged += 1
        }
        for remark in entry.remarks where result.remarks.count < DiscoveryLimits.remarksMax {
            result.remarks.append(
                .init(offset: raw.offset, fault: remark.fault.rawValue, place: remark.place, detail: remark.detail))
        }
        return words
    }

    /// Hides what a source deleted: it is found no more, and is there again when the source sends it again. What has items stays.
    private func withdraw(
        _ controlNumber: String, _ raw: Discovery.RawRecord, source: String, _ result: inout Discovery.ImportResult
    ) throws {
        func refuse(_ reason: LecternMarc.Reject.Reason, _ detail: String) {
            result.rejects.append(.init(offset: raw.offset, reason: reason.rawValue, detail: detail))
        }
        guard let identity = CatalogueEntry.identity(controlNumber: controlNumber),
            let known = try call.first(Self.byIdentity, .text(source), .text(identity), as: RecordSeen.self)
        else { return refuse(.deleted, "the source deleted it, and it is not in the catalogue") }
        guard !known.contentHash.isEmpty else {
            result.unchanged += 1
            return
        }
        let items = try call.first(Self.itemsHeld, .integer(known.recordId), as: Int64.self) ?? 0
        guard items == 0 else {
            return refuse(.itemsHeld, "the source deleted it, but \(items) items of record \(known.recordId) are held; it stays")
        }
        try call.removeText(index: "record", document: known.document)
        for statement in [Self.withoutIsbns, Self.withoutForms, Self.withoutOriginal] { try call.execute(statement, .integer(known.recordId)) }
        try call.execute(Self.hidden, .integer(known.recordId), .blob([]), .integer(known.version + 1))
        try call.emit(
            topic: "discovery.record", kind: "hidden", subject: .record(known.recordId), Discovery.RecordChanged(recordId: known.recordId))
        result.hidden += 1
    }

    private func write(_ entry: CatalogueEntry, _ raw: Discovery.RawRecord, source: String) throws -> (Outcome, words: Set<String>) {
        let known = try call.first(Self.byIdentity, .text(source), .text(entry.identity), as: RecordSeen.self)
        if let known, known.contentHash == entry.hash { return (.unchanged, []) }
        let analysed = entry.analysed()
        if let known { try update(entry, analysed, raw, source: source, known) } else { try add(entry, analysed, raw, source: source) }
        return (known == nil ? .added : .updated, analysed.text.words)
    }

    private func add(_ entry: CatalogueEntry, _ analysed: AnalysedRecord, _ raw: Discovery.RawRecord, source: String) throws {
        let id = try call.newID()
        let document = try freeDocument(entry, source)
        let work = try WorkRows(call: call).add(id, analysed.workKeys)
        let record = try put(entry, analysed, raw, source: source, id: id, work: work, document: document, version: 1) { try call.insert($0) }
        try emit("added", record)
    }

    private func update(
        _ entry: CatalogueEntry, _ analysed: AnalysedRecord, _ raw: Discovery.RawRecord, source: String, _ known: RecordSeen
    ) throws {
        var document = known.document
        if !StaticRank.fits(document, year: entry.record.year) {
            document = try freeDocument(entry, source)
            try call.removeText(index: "record", document: known.document)
        }
        let work = try WorkRows(call: call).change(known.recordId, work: known.workId, analysed.workKeys)
        let record = try put(entry, analysed, raw, source: source, id: known.recordId, work: work, document: document, version: known.version + 1) { row in
            try call.update(row, Self.changed)
            try call.execute(Self.withoutIsbns, .integer(row.recordId))
            try call.execute(Self.withoutForms, .integer(row.recordId))
            try call.execute(Self.withoutOriginal, .integer(row.recordId))
        }
        try emit("updated", record)
    }

    /// Writes a record's rows and its terms.
    /// - Parameter write: writes the row itself.
    private func put(
        _ entry: CatalogueEntry, _ analysed: AnalysedRecord, _ raw: Discovery.RawRecord, source: String, id: Int64, work: Int64, document: Int64,
        version: Int64,
        _ write: (RecordRow) throws -> Void
    ) throws -> Discovery.Record {
        var record = analysed.record
        record.recordId = id
        record.workId = work
        var row = RecordRow(
            recordId: id, document: document, source: source, identity: entry.identity, contentHash: entry.hash,
            body: try Encoded(record), version: version, importedAtMs: call.nowMilliseconds,
            workId: work)
        analysed.write(to: &row)
        try write(row)
        try call.insert(OriginalRow(recordId: id, format: Self.marc(raw).format == .marcXML ? .marcXml : .iso2709, data: raw.data))
        for isbn in entry.isbns { try call.insert(IsbnRow(isbn: isbn, recordId: id)) }
        for form in record.forms { try call.insert(FormRow(recordId: id, form: form.form, links: Int64(form.links.count))) }
        try call.putText(index: "record", document: document, terms: analysed.text.terms)
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
