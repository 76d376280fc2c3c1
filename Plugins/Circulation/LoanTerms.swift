// Where an item is lent, which rules match there, and when it falls due by them.

internal import CirculationMessages
internal import CirculationRules
internal import CityMessages
internal import LecternKit

/// The terms of one loan at the service point that calls.
struct LoanTerms {
    /// The branch of the service point.
    let branch: Int64
    /// Whether the service point lends.
    let lends: Bool
    /// The rules that match there.
    let rules: RuleBook
    /// The end of the opening day on which it falls due, in milliseconds since 1970.
    let dueAt: Int64

    /// Rules depend on the branch, and what City is asked depends on the days of the rule. An item is nearly always lent
    /// where it was seen last: so the rules of that branch are read first, and City is asked once for both. Where the
    /// service point is of another branch, the rules of that branch are read and count.
    /// - Parameters:
    ///   - item: what is lent.
    ///   - category: the reader's.
    ///   - atMilliseconds: when it happens.
    /// - Throws: `SERVICE_POINT_UNKNOWN`, `StoreError`.
    init(
        _ service: CirculationService, _ call: Call, item: ItemRecord, category: String, atMilliseconds: Int64
    ) throws {
        func due(_ rules: RuleBook) -> Int64 { atMilliseconds + rules.days * CirculationService.dayMilliseconds }
        var rules = try RuleBook(
            call, category: category, itemType: item.row.itemType, branch: item.row.branchId, atMilliseconds: atMilliseconds)
        var here = try service.servicePoint(call, dueAtMilliseconds: due(rules))
        if here.branchId != item.row.branchId {
            let asked = due(rules)
            rules = try RuleBook(
                call, category: category, itemType: item.row.itemType, branch: here.branchId, atMilliseconds: atMilliseconds)
            if due(rules) != asked { here = try service.servicePoint(call, dueAtMilliseconds: due(rules)) }
        }
        branch = here.branchId
        lends = here.lends
        self.rules = rules
        dueAt = here.closesAtMs
    }
}
