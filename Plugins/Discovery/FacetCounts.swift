// Counts hits by what they are.

internal import DiscoveryMessages
internal import DiscoveryRules
internal import LecternKit

/// Counts the works among the hits of one search, which are bounded.
struct FacetCounts {
    /// Forms with links, and forms with items at their branches, of `Candidates.sliceSize` records.
    private static let forms = SQL("""
        SELECT record_id, form, CAST(0 AS BIGINT) FROM \(FormRow.table)
        WHERE record_id IN (\(.parameters(1...Candidates.sliceSize))) AND links > 0
        UNION ALL
        SELECT record_id, form, branch_id FROM \(AvailabilityRow.table)
        WHERE record_id IN (\(.parameters(1...Candidates.sliceSize))) AND items > 0
        """)

    let call: Call

    /// The facets of all kinds, those without a value left out.
    func facets(_ hits: [Hit]) throws -> [Discovery.Facet] {
        var languages: [String: Set<Int64>] = [:]
        var years: [String: Set<Int64>] = [:]
        var classes: [String: Set<Int64>] = [:]
        for hit in hits {
            if !hit.language.isEmpty { languages[hit.language, default: []].insert(hit.work) }
            let year = StaticRank.year(of: hit.document)
            if year != 0 { years["\(year)", default: []].insert(hit.work) }
            if let first = hit.shelfKey.first { classes[String(first).uppercased(), default: []].insert(hit.work) }
        }
        let there = try holdings(hits)
        let counted: [(Discovery.FacetKind, [String: Int])] = [
            (.byForm, there.forms), (.byLanguage, languages.mapValues(\.count)), (.byYear, years.mapValues(\.count)), (.byClass, classes.mapValues(\.count)),
            (.byBranch, there.branches),
        ]
        return counted.filter { !$0.1.isEmpty }.map { kind, counts in
            let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(DiscoveryLimits.facetValuesMax)
            return Discovery.Facet(kind: kind, values: sorted.map { Discovery.FacetValue(value: $0.key, hits: UInt32($0.value)) })
        }
    }

    private func holdings(_ hits: [Hit]) throws -> (forms: [String: Int], branches: [String: Int]) {
        var forms: [String: Set<Int64>] = [:]
        var branches: [String: Set<Int64>] = [:]
        let workOf = Dictionary(hits.map { ($0.record, $0.work) }) { first, _ in first }
        for start in stride(from: 0, to: hits.count, by: Candidates.sliceSize) {
            let slice = hits[start..<min(start + Candidates.sliceSize, hits.count)].map(\.record)
            let padded = slice + Array(repeating: slice[slice.count - 1], count: Candidates.sliceSize - slice.count)
            try call.each(Self.forms, parameters: padded.map { .integer($0) }) { row in
                let (record, form, branch) = (try row.next(Int64.self), try row.next(Int64.self), try row.next(Int64.self))
                let work = workOf[record] ?? record
                forms[Discovery.Form(rawValue: Int32(truncatingIfNeeded: form)).name, default: []].insert(work)
                if branch != 0 { branches["\(branch)", default: []].insert(work) }
                return true
            }
        }
        return (forms.mapValues(\.count), branches.mapValues(\.count))
    }
}
