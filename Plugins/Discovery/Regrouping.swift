// Groups records that an earlier release has imported, or grouped by other keys: by a timer, a bounded page at a time, while the catalogue is in use.

internal import DiscoveryMessages
internal import DiscoveryRules
internal import LecternKit
internal import LecternMarc
internal import LecternMessages
internal import LecternWorks
internal import Synchronization

/// Remembers in this process that there is nothing to begin, so that a loan costs no statement for it.
final class RegroupingState: Sendable {
    private let isCurrent = Atomic(false)

    /// Begins to group what was not grouped by this release's keys, unless that was begun. Called by what writes.
    /// - Throws: `StoreError`.
    func beginIfNeeded(_ call: Call) throws {
        guard !isCurrent.load(ordering: .relaxed) else { return }
        if try Regrouping(call: call).begin() { return }
        isCurrent.store(true, ordering: .relaxed)
    }
}

/// One page, or its beginning. Valid inside one handler.
struct Regrouping {
    static let name = "works"
    private static let dayMilliseconds: Int64 = 86_400_000
    private static let begun = SQL("UPDATE \(AnalysisRow.table) SET version = $1 WHERE name = $2 AND version < $1")
    private static let page = SQL("""
        SELECT \(RecordGrouped.columns()) FROM \(RecordRow.table) WHERE document > $1 AND length(content_hash) > 0 ORDER BY document LIMIT $2
        """)
    private static let original = SQL("SELECT \(OriginalRow.columns()) FROM \(OriginalRow.table) WHERE record_id = $1")
    private static let grouped = RecordRow.update(.body, .workId)

    let call: Call

    /// Schedules the first page.
    /// - Returns: false where there is nothing to begin.
    func begin() throws -> Bool {
        guard try call.write(Self.begun, .integer(WorkKeys.version), .text(Self.name)) == 1 else { return false }
        try schedule(Discovery.RegroupRequest(), at: call.nowMilliseconds)
        return true
    }

    /// Groups a page of records, and schedules the next one.
    func run(_ request: Discovery.RegroupRequest) throws -> Discovery.RegroupResponse {
        let found = try call.rows(
            Self.page, .integer(request.afterDocument), .integer(Int64(DiscoveryLimits.regroupedRecordsMax)), as: RecordGrouped.self)
        var count: UInt32 = 0
        for kept in found {
            var record = try kept.body.message()
            let (keys, volume) = try keys(kept.recordId, record)
            // Another record of this page may have taken it along.
            let now = try WorkRows(call: call).work(of: kept.recordId) ?? 0
            let work = try WorkRows(call: call).change(kept.recordId, work: kept.workId == 0 && now == kept.recordId ? 0 : now, keys)
            guard work != kept.workId || record.volume != volume else { continue }
            record.workId = work
            record.volume = volume
            var row = RecordRow()
            row.recordId = kept.recordId
            row.body = try Encoded(record)
            row.workId = work
            try call.update(row, Self.grouped)
            count += 1
        }
        var next = request
        if let last = found.last {
            next.afterDocument = last.document
            try schedule(next, at: call.nowMilliseconds)
        } else if !request.isRepeated {
            try schedule(Discovery.RegroupRequest(isRepeated: true), at: call.nowMilliseconds + Self.dayMilliseconds)
        }
        return Discovery.RegroupResponse(records: count)
    }

    /// A record's keys from what came in, or, where that was not kept, from what is shown of it.
    private func keys(_ id: Int64, _ record: Discovery.Record) throws -> (keys: [WorkKey], volume: String) {
        if let kept = try call.first(Self.original, .integer(id), as: OriginalRow.self) {
            let raw = RawMarcRecord(format: kept.format == .marcXml ? .marcXML : .iso2709, offset: 0, bytes: kept.data)
            let read: Bibliographic?
            do throws(LecternMarc.Reject) {
                read = try BibliographicReader().read(MarcReader().read(raw))
            } catch {
                // A release before took what this one would refuse: what it shows of the record counts.
                read = nil
            }
            if let read {
                let keys = WorkKeys(WorkDescription(read))
                return (keys.keys, keys.volume)
            }
        }
        var description = WorkDescription()
        description.titles = [record.title]
        description.subtitle = record.subtitle
        description.creators = record.authors.map { .init(name: $0) }
        description.publisher = record.publisher
        description.edition = record.edition
        description.isbns = record.isbns
        let keys = WorkKeys(description)
        return (keys.keys, keys.volume)
    }

    private func schedule(_ request: Discovery.RegroupRequest, at milliseconds: Int64) throws {
        try call.schedule(at: milliseconds, key: "regroup", Discovery.Timers.regroup, request)
    }
}
