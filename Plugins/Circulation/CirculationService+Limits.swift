// Counts a reader's open loans for the limits of the rule set in force.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit
internal import ReadersMessages

extension CirculationService {
    /// Each limit with its use; none where no rule set is in force. Loans are read one by one only where a limit asks for more than how many
    /// there are, and the family's only where a limit is a family's.
    /// - Parameters:
    ///   - reader: whose loans.
    ///   - rules: the rules of the loan.
    ///   - isExplained: limits of other cases are counted, too.
    /// - Throws: `StoreError`, a `Problem` of Readers'.
    func limits(_ call: Call, of reader: Readers.StandingResponse, rules: RuleBook, isExplained: Bool = false) throws -> [LimitUse] {
        guard let set = rules.set, let terms = rules.terms, let asked = rules.asked else { return [] }
        let applying = set.limits.filter { isExplained || $0.otherColumn(asked) == nil }
        guard !applying.isEmpty || terms.values.loansMax != nil else { return [] }
        var loans = try counted(call, of: records(of: reader), set, isOfFamily: false)
        var familyLoansMax: Int64?
        if applying.contains(where: \.limit.family) {
            let family = try call.tryCall { try Readers.Client($0).getFamily(.init(readerId: reader.readerId)) }
            switch family {
            case .success(let family):
                familyLoansMax = Int64(family.loansMax)
                let own = records(of: reader)
                loans += try counted(call, of: family.readerIds.filter { !own.contains($0) }, set, isOfFamily: true)
            case .failure(let problem):
                guard problem.reason == Readers.Reason.familyUnknown.name else { throw problem }
            }
        }
        return set.uses(asked, terms, loans, familyLoansMax: familyLoansMax)
    }

    private func records(of reader: Readers.StandingResponse) -> [Int64] { reader.recordIds.isEmpty ? [reader.readerId] : reader.recordIds }

    private func counted(_ call: Call, of records: [Int64], _ set: RuleSetBook, isOfFamily: Bool) throws -> [CountedLoan] {
        let rows = LoanRows(call)
        return try records.flatMap { record in
            try rows.counted(of: record).map { item, branch in
                CountedLoan(
                    itemType: item.itemType, collection: item.collection, callNumber: item.callNumber, language: item.language,
                    homeLibrary: set.places.libraryOfBranch[item.homeBranchId] ?? 0, library: set.places.libraryOfBranch[branch] ?? 0,
                    isOfFamily: isOfFamily)
            }
        }
    }
}
