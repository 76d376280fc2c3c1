// Takes batches of raw records into the catalogue, again and again without doubling.

internal import DiscoveryMessages
internal import DiscoveryText
internal import LecternKit
internal import LecternMarc

/// Writes one batch in one call's transaction.
struct Importer {
    private enum Outcome {
        case added, updated, unchanged
    }

    let call: Call

    /// Imports a batch; records that can't be taken are told and stop nobody.
    /// - Throws: a `Refusal` when the batch is too large; whatever the store throws.
    func run(_ batch: Discovery.ImportBatch) throws -> Discovery.ImportResult {
        let bytes = batch.records.reduce(0) { $0 + $1.data.count }
        guard batch.records.count <= DiscoveryLimits.batchRecordsMax, bytes <= DiscoveryLimits.batchBytesMax else {
            throw Refusal(
                Discovery.Reason.batchTooLarge, facts: ("records", "\(batch.records.count)"), ("bytes", "\(bytes)"),
                ("records_max", "\(DiscoveryLimits.batchRecordsMax)"),
                ("bytes_max", "\(DiscoveryLimits.batchBytesMax)"))
        }
        var result = Discovery.ImportResult()
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
            case .added: result.added += 1
            case .updated: result.updated += 1
            case .unchanged: result.unchanged += 1
            }
        }
        return result
    }

    private static func marc(_ raw: Discovery.RawRecord) -> RawMarc {
        let looksLikeXML = raw.data.first { $0 > 0x20 } == UInt8(ascii: "<")
        let isXML = raw.format == .marcXml || raw.format == .unspecified && looksLikeXML
        return RawMarc(format: isXML ? .marcXML : .iso2709, offset: raw.offset, bytes: raw.data)
    }

    private func write(_ entry: CatalogueEntry, source: String) throws -> Outcome {
        let known = try call.first(
            "SELECT record_id, document, content_hash FROM discovery_records WHERE source = $1 AND identity = $2",
            .text(source), .text(entry.identity)
        ) { row in (id: try row.integer(0), document: try row.integer(1), hash: try row.blob(2)) }
        if let known {
            if known.hash == entry.hash { return .unchanged }
            try update(entry, source: source, id: known.id, document: known.document)
            return .updated
        }
        try add(entry, source: source)
        return .added
    }

    private func add(_ entry: CatalogueEntry, source: String) throws {
        let id = try call.newID()
        let document = try freeDocument(entry, source)
        var record = entry.record
        record.recordId = id
        try call.execute(
            """
            INSERT INTO discovery_records (record_id, document, source, identity, content_hash, body, folded_titles,
                folded_authors, folded_subjects, version, imported_at_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10)
            """,
            .integer(id), .integer(document), .text(source), .text(entry.identity), .blob(entry.hash),
            .blob(try record.encoded()), .text(entry.text.titles), .text(entry.text.authors),
            .text(entry.text.subjects), .integer(call.nowMilliseconds))
        try writeParts(record)
        try call.putText(index: "record", document: document, terms: entry.text.terms)
        try tell("added", record)
    }

    private func update(_ entry: CatalogueEntry, source: String, id: Int64, document: Int64) throws {
        var record = entry.record
        record.recordId = id
        var current = document
        if !StaticRank.fits(document, year: record.year) {
            current = try freeDocument(entry, source)
            try call.removeText(index: "record", document: document)
        }
        try call.execute(
            """
            UPDATE discovery_records SET document = $2, content_hash = $3, body = $4, folded_titles = $5,
                folded_authors = $6, folded_subjects = $7, version = version + 1, imported_at_ms = $8
            WHERE record_id = $1
            """,
            .integer(id), .integer(current), .blob(entry.hash), .blob(try record.encoded()), .text(entry.text.titles),
            .text(entry.text.authors), .text(entry.text.subjects), .integer(call.nowMilliseconds))
        try call.execute("DELETE FROM discovery_isbns WHERE record_id = $1", .integer(id))
        try call.execute("DELETE FROM discovery_forms WHERE record_id = $1", .integer(id))
        try writeParts(record)
        try call.putText(index: "record", document: current, terms: entry.text.terms)
        try tell("updated", record)
    }

    private func writeParts(_ record: Discovery.Record) throws {
        for isbn in record.isbns {
            try call.execute(
                "INSERT INTO discovery_isbns (isbn, record_id) VALUES ($1, $2)", .text(isbn), .integer(record.recordId))
        }
        for form in record.forms {
            try call.execute(
                "INSERT INTO discovery_forms (record_id, form, links) VALUES ($1, $2, $3)", .integer(record.recordId),
                .integer(Int64(form.form.rawValue)), .integer(Int64(form.links.count)))
        }
    }

    /// The record's document number; another one where, by chance, a record of its year has it already.
    private func freeDocument(_ entry: CatalogueEntry, _ source: String) throws -> Int64 {
        var step = 0
        while true {
            let document = StaticRank.document(
                year: entry.record.year, source: source, identity: entry.identity, step: step)
            let taken = try call.first(
                "SELECT record_id FROM discovery_records WHERE document = $1", .integer(document)
            ) { row in try row.integer(0) }
            if taken == nil { return document }
            step += 1
        }
    }

    private func tell(_ kind: String, _ record: Discovery.Record) throws {
        try call.emit(
            topic: "discovery.record", kind: kind, subject: "record:\(record.recordId)",
            Discovery.RecordChanged(recordId: record.recordId, title: record.title))
    }
}
