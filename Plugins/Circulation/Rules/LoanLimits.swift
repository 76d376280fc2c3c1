// Limits of open loans: which apply to a loan, what each counts, and which is the tightest.

package import CirculationMessages

/// An open loan, as limits count it.
package struct CountedLoan: Sendable {
    package var itemType: String
    package var collection: String
    package var callNumber: String
    package var language: String
    package var homeLibrary: Int64
    package var library: Int64
    /// Of another member of the reader's family.
    package var isOfFamily: Bool

    package init(
        itemType: String, collection: String = "", callNumber: String = "", language: String = "", homeLibrary: Int64 = 0, library: Int64 = 0,
        isOfFamily: Bool = false
    ) {
        self.itemType = itemType
        self.collection = collection
        self.callNumber = callNumber
        self.language = language
        self.homeLibrary = homeLibrary
        self.library = library
        self.isOfFamily = isOfFamily
    }
}

/// A limit with its places as numbers.
package struct ResolvedLimit: Sendable {
    package let limit: Circulation.LoanLimit
    private let homeLibraries: [Int64]
    private let libraries: [Int64]

    package init(_ limit: Circulation.LoanLimit, _ places: RulePlaces) {
        self.limit = limit
        homeLibraries = limit.homeLibraryCodes.map { places.libraries[$0] ?? -1 }
        libraries = limit.libraryCodes.map { places.libraries[$0] ?? -1 }
    }

    /// The first column that is for something else; nil: it counts the loan.
    /// - Parameter loan: an open loan, or the one that is asked about.
    func otherColumn(_ loan: CountedLoan) -> String? {
        func fits<Value: Equatable>(_ wanted: [Value], _ given: Value) -> Bool { wanted.isEmpty || wanted.contains(given) }
        if !fits(limit.itemTypes, loan.itemType) { return "item_types" }
        if !fits(limit.collections, loan.collection) { return "collections" }
        if !(limit.classPrefixes.isEmpty || limit.classPrefixes.contains { loan.callNumber.hasPrefix($0) }) { return "class_prefixes" }
        if !fits(limit.languages, loan.language) { return "languages" }
        if !fits(homeLibraries, loan.homeLibrary) { return "home_library_codes" }
        return fits(libraries, loan.library) ? nil : "library_codes"
    }

    /// The first column that is for another case; nil: it applies.
    package func otherColumn(_ asked: LendingCase) -> String? {
        guard limit.categories.isEmpty || limit.categories.contains(asked.category) else { return "categories" }
        return otherColumn(CountedLoan(asked))
    }
}

extension CountedLoan {
    /// The loan that is asked about, as a limit would count it.
    init(_ asked: LendingCase) {
        self.init(
            itemType: asked.itemType, collection: asked.collection, callNumber: asked.callNumber, language: asked.language,
            homeLibrary: asked.homeLibrary, library: asked.library)
    }
}

/// How much of a limit is used.
package struct LimitUse: Sendable, Equatable {
    /// "loans_max": the one that the rules give.
    package static let ofRules = "loans_max"

    package var code: String
    package var title: String
    package var loansMax: Int64
    package var openLoans: Int64
    /// The column that is for another case; nil: it applies.
    package var otherColumn: String?

    package init(code: String, title: String, loansMax: Int64, openLoans: Int64, otherColumn: String? = nil) {
        self.code = code
        self.title = title
        self.loansMax = loansMax
        self.openLoans = openLoans
        self.otherColumn = otherColumn
    }
}

extension RuleSetBook {
    /// Each limit with its use, the rules' own first.
    /// - Parameters:
    ///   - asked: the loan.
    ///   - terms: what holds for it.
    ///   - loans: the reader's open loans, and where a limit is the family's those of the others.
    ///   - familyLoansMax: how many the reader's family may have by its own number; nil: the reader has no family; 0: it has no number.
    package func uses(_ asked: LendingCase, _ terms: LendingTerms, _ loans: [CountedLoan], familyLoansMax: Int64?) -> [LimitUse] {
        let own = loans.lazy.filter { !$0.isOfFamily }
        var uses: [LimitUse] = []
        if let most = terms.values.loansMax {
            uses.append(LimitUse(code: LimitUse.ofRules, title: "", loansMax: Int64(most), openLoans: Int64(own.count)))
        }
        for limit in limits {
            let most = limit.limit.loansMax == 0 && limit.limit.family ? familyLoansMax ?? 0 : Int64(limit.limit.loansMax)
            let counted = loans.lazy.filter { (limit.limit.family || !$0.isOfFamily) && limit.otherColumn($0) == nil }
            let isWithoutNumber = limit.limit.family && most == 0
            uses.append(
                LimitUse(
                    code: limit.limit.code, title: limit.limit.title, loansMax: most, openLoans: Int64(counted.count),
                    otherColumn: isWithoutNumber ? "family" : limit.otherColumn(asked)))
        }
        return uses
    }

    /// The limit that applies and has the least left; of two that have as much, the earlier one; nil: none applies.
    package static func tightest(_ uses: [LimitUse]) -> LimitUse? {
        uses.lazy.filter { $0.otherColumn == nil }.min { $0.loansMax - $0.openLoans < $1.loansMax - $1.openLoans }
    }
}
