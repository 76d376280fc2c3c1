// Where an item is lent, which rules match there, and when it falls due by them.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit
internal import ReadersMessages

/// The terms of one loan at the service point that calls.
struct LoanTerms {
    /// The branch of the service point.
    let branch: Int64
    /// Whether the service point lends.
    let lends: Bool
    /// The rules that match there.
    let rules: RuleBook
    /// When it falls due, nearly always the end of an opening day, in milliseconds since 1970.
    let dueAt: Int64

    /// Rules depend on the branch, and what City is asked depends on the period of the rule. An item is nearly always lent
    /// where it was seen last: so the rules of that branch are read first, and City is asked once for both. Where the
    /// service point is of another branch, the rules of that branch are read and count. City is asked again where its answer, which tells the
    /// zone, shows that the days were others: a change of the clock lies between.
    /// - Parameters:
    ///   - item: what is lent.
    ///   - reader: to whom.
    ///   - atMilliseconds: when it happens.
    /// - Throws: `SERVICE_POINT_UNKNOWN`, `StoreError`.
    init(
        _ service: CirculationService, _ call: Call, item: ItemRecord, reader: Readers.StandingResponse, atMilliseconds: Int64
    ) throws {
        func book(_ branch: Int64) throws -> RuleBook {
            try RuleBook(service.sets, call, category: reader.category, item: item.row, branch: branch, atMilliseconds: atMilliseconds)
        }
        var rules = try book(item.row.branchId)
        let asked = rules.period.target(from: atMilliseconds, zone: rules.set?.zone)
        var here = try service.servicePoint(call, dueAtMilliseconds: asked)
        if here.branchId != item.row.branchId { rules = try book(here.branchId) }
        let zone = LocalZone(here.zone)
        let period = rules.period
        let target = period.target(from: atMilliseconds, zone: zone)
        if target != asked { here = try service.servicePoint(call, dueAtMilliseconds: target) }
        branch = here.branchId
        lends = here.lends
        self.rules = rules
        dueAt = period.due(from: atMilliseconds, target: target, closing: here.closesAtMs, cardEnd: reader.expiresAtMs, zone: zone)
    }
}
