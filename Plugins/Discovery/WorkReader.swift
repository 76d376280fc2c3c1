// Reads works with their editions, forms and availability.

internal import DiscoveryMessages
internal import LecternKit
internal import LecternMessages
internal import LecternWorks

/// Works as a reader sees them. Valid inside one handler.
struct WorkReader {
    /// So many works are read with one statement.
    private static let sliceSize = 20

    /// The records of some works: those with electronic copies first, then the newer, so many of each.
    private static let editions = SQL("""
        SELECT x.work_id, x.editions, \(RecordFound.columns("r"))
        FROM (SELECT w.record_id, w.work_id, CAST(COUNT(*) OVER (PARTITION BY w.work_id) AS BIGINT) AS editions,
                ROW_NUMBER() OVER (PARTITION BY w.work_id ORDER BY
                    CASE WHEN EXISTS (SELECT 1 FROM \(FormRow.table) AS f WHERE f.record_id = w.record_id AND f.links > 0) THEN 0 ELSE 1 END,
                    w.document) AS place
            FROM \(RecordRow.table) AS w WHERE w.work_id IN (\(.parameters(1...sliceSize))) AND length(w.content_hash) > 0) AS x
        JOIN \(RecordRow.table) AS r ON r.record_id = x.record_id
        WHERE x.place <= $21 AND x.editions > $22 ORDER BY x.work_id, x.place
        """)
    private static let availability = SQL("""
        SELECT r.work_id, \(AvailabilityRow.columns("a")) FROM \(RecordRow.table) AS r
        JOIN \(AvailabilityRow.table) AS a ON a.record_id = r.record_id
        WHERE r.work_id IN (\(.parameters(1...sliceSize))) AND a.items > 0
        """)
    /// Records that have a key of a work with a bond.
    private static let related = SQL("""
        SELECT DISTINCT other.record_id FROM \(RecordRow.table) AS r
        JOIN \(WorkKeyRow.table) AS own ON own.record_id = r.record_id AND (own.bond = $2 OR $2 = 3 AND own.bond = 1)
        JOIN \(WorkKeyRow.table) AS other ON other.number = own.number AND other.bond = $2
        JOIN \(RecordRow.table) AS o ON o.record_id = other.record_id AND o.work_id <> $1 AND length(o.content_hash) > 0
        WHERE r.work_id = $1 ORDER BY other.record_id LIMIT $3
        """)

    let call: Call

    /// A work whole.
    /// - Throws: a `Refusal` when there is none.
    func work(_ number: Int64) throws -> Discovery.Work {
        guard let id = try WorkRows(call: call).work(of: number) else {
            throw Refusal(Discovery.Reason.recordUnknown, facts: ("record_id", "\(number)"))
        }
        let chief = try RecordRows(call: call).record(number) ?? RecordRows(call: call).record(id)
        guard let record = try chief?.message() else { throw Refusal(Discovery.Reason.recordUnknown, facts: ("record_id", "\(number)")) }
        var work = try works([(id, record)], editionsMax: DiscoveryLimits.editionsMax, beyond: 0)[0]
        work.parts = try related(id, .set)
        work.collections = try related(id, .contains)
        return work
    }

    private func related(_ work: Int64, _ bond: WorkKey.Bond) throws -> [Discovery.Edition] {
        let ids = try call.rows(
            Self.related, .integer(work), .integer(bond.rawValue), .integer(Int64(DiscoveryLimits.relatedRecordsMax)), as: Int64.self)
        let editions = try RecordRows(call: call).page(ids).records.map { Self.edition(try $0.message()) }
        return editions.sorted { one, other in
            let numbers = [one, other].map { Int($0.volume.prefix { $0.isNumber }) ?? Int.max }
            return (numbers[0], one.volume, one.recordId) < (numbers[1], other.volume, other.recordId)
        }
    }

    /// The works of the hits of one page, in their order.
    /// - Parameters:
    ///   - hits: each with its work and record.
    ///   - editionsMax: so many editions of each at most.
    ///   - beyond: editions are told of works that have more than this.
    func works(_ hits: [(work: Int64, record: Discovery.Record)], editionsMax: Int, beyond: Int) throws -> [Discovery.Work] {
        var works: [Discovery.Work] = []
        for start in stride(from: 0, to: hits.count, by: Self.sliceSize) {
            works += try slice(Array(hits[start..<min(start + Self.sliceSize, hits.count)]), editionsMax, beyond)
        }
        return works
    }

    private func slice(_ hits: [(work: Int64, record: Discovery.Record)], _ editionsMax: Int, _ beyond: Int) throws -> [Discovery.Work] {
        guard let last = hits.last?.work else { return [] }
        let padded = (hits.map(\.work) + Array(repeating: last, count: Self.sliceSize - hits.count)).map { SQLValue.integer($0) }
        var counts: [Int64: [AvailabilityRow]] = [:]
        try call.each(Self.availability, parameters: padded) { row in
            let work = try row.next(Int64.self)
            counts[work, default: []].append(try row.next(AvailabilityRow.self))
            return true
        }
        var editions: [Int64: [Discovery.Edition]] = [:]
        var totals: [Int64: Int64] = [:]
        try call.each(Self.editions, parameters: padded + [.integer(Int64(editionsMax)), .integer(Int64(beyond))]) { row in
            let (work, total) = (try row.next(Int64.self), try row.next(Int64.self))
            let found = try row.next(RecordFound.self)
            var record = try found.body.message()
            AvailabilityRow.add((counts[work] ?? []).filter { $0.recordId == found.recordId }.sorted(), to: &record.forms)
            editions[work, default: []].append(Self.edition(record))
            totals[work] = total
            return true
        }
        return hits.map { hit in
            let known = editions[hit.work] ?? []
            var work = Discovery.Work(workId: hit.work, editions: known, editionsTotal: UInt32(totals[hit.work] ?? 1))
            work.forms = known.isEmpty ? hit.record.forms : Self.forms(known, (counts[hit.work] ?? []).sorted())
            return work
        }
    }

    /// The forms of all records: their links each once, and the items of all branches together.
    private static func forms(_ editions: [Discovery.Edition], _ counts: [AvailabilityRow]) -> [Discovery.FormAvailability] {
        var forms: [Discovery.FormAvailability] = []
        for form in editions.flatMap(\.forms) {
            let index = forms.firstIndex { $0.form == form.form } ?? forms.count
            if index == forms.count { forms.append(Discovery.FormAvailability(form: form.form)) }
            for link in form.links where forms[index].links.count < DiscoveryLimits.linksMax && !forms[index].links.contains(where: { $0.url == link.url }) {
                forms[index].links.append(link)
            }
        }
        var together: [AvailabilityRow] = []
        for count in counts.sorted(by: { ($0.form.rawValue, $0.branchId) < ($1.form.rawValue, $1.branchId) }) {
            if let last = together.indices.last, together[last].form == count.form, together[last].branchId == count.branchId {
                together[last].items += count.items
                together[last].available += count.available
                if together[last].callNumber.isEmpty { together[last].callNumber = count.callNumber }
            } else {
                together.append(count)
            }
        }
        AvailabilityRow.add(together, to: &forms)
        return forms.sorted { $0.form.rawValue < $1.form.rawValue }
    }

    private static func edition(_ record: Discovery.Record) -> Discovery.Edition {
        Discovery.Edition(
            recordId: record.recordId, workId: record.workId == 0 ? record.recordId : record.workId, title: record.title, authors: Array(record.authors.prefix(3)), publisher: record.publisher,
            year: record.year, language: record.language, edition: record.edition, volume: record.volume, isbns: Array(record.isbns.prefix(4)), forms: record.forms)
    }
}
