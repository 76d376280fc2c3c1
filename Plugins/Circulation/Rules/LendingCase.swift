// What a rule of a set is asked about, and a rule with its places as numbers.

package import CirculationMessages
package import LecternKit

/// A loan, as the rules of a set look at it.
package struct LendingCase: Sendable {
    /// The reader's category.
    package var category: String
    package var itemType: String
    /// The branch that lends, and its library; 0: none.
    package var branch: Int64
    package var library: Int64
    /// The branch that the item belongs to, and its library; 0: none.
    package var homeBranch: Int64
    package var homeLibrary: Int64
    package var collection: String
    package var callNumber: String
    /// ISO 639-2/B; empty: not known.
    package var language: String
    /// Days since the item was added; nil: not known, and so long ago.
    package var itemDays: Int64?
    /// The local day of the loan.
    package var day: LocalDay

    package init(
        category: String, itemType: String, branch: Int64 = 0, library: Int64 = 0, homeBranch: Int64 = 0, homeLibrary: Int64 = 0,
        collection: String = "", callNumber: String = "", language: String = "", itemDays: Int64? = nil, day: LocalDay
    ) {
        self.category = category
        self.itemType = itemType
        self.branch = branch
        self.library = library
        self.homeBranch = homeBranch
        self.homeLibrary = homeLibrary
        self.collection = collection
        self.callNumber = callNumber
        self.language = language
        self.itemDays = itemDays
        self.day = day
    }
}

/// The city's branches and libraries by their codes, as far as rules name them.
package struct RulePlaces: Sendable {
    package var branches: [String: Int64]
    package var libraries: [String: Int64]
    /// The library of each branch.
    package var libraryOfBranch: [Int64: Int64]

    package init(branches: [String: Int64] = [:], libraries: [String: Int64] = [:], libraryOfBranch: [Int64: Int64] = [:]) {
        self.branches = branches
        self.libraries = libraries
        self.libraryOfBranch = libraryOfBranch
    }
}

/// A rule of a set with its places as numbers.
package struct ResolvedRule: Sendable {
    package let rule: Circulation.LendingRule
    let branch: Int64
    let library: Int64
    let homeBranch: Int64
    let homeLibrary: Int64
    let season: Season?

    /// A place that is not known fits nothing.
    private static let nowhere: Int64 = -1

    /// - Parameters:
    ///   - rule: the rule.
    ///   - places: what its codes mean.
    package init(_ rule: Circulation.LendingRule, _ places: RulePlaces) {
        func number(_ code: String, _ known: [String: Int64]) -> Int64 { code.isEmpty ? 0 : known[code] ?? Self.nowhere }
        self.rule = rule
        branch = number(rule.branchCode, places.branches)
        library = number(rule.libraryCode, places.libraries)
        homeBranch = number(rule.homeBranchCode, places.branches)
        homeLibrary = number(rule.homeLibraryCode, places.libraries)
        season = Season(from: rule.seasonFrom, until: rule.seasonUntil)
    }

    /// What the rule gives, its own.
    package var values: Circulation.RuleValues { rule.values ?? .init() }
}

/// Days of a year, each year or once, both counted.
package struct Season: Sendable, Equatable {
    private let from: FixedDay
    private let until: FixedDay

    /// - Parameters:
    ///   - from: "07-01", or "2026-07-01"
    ///   - until: in the same form.
    /// - Returns: nil where both are not days of the same form.
    package init?(from: String, until: String) {
        guard let first = FixedDay(from), let last = FixedDay(until), first.isYearly == last.isYearly else { return nil }
        self.from = first
        self.until = last
    }

    /// Whether it ends before it begins: only a season of each year may, over New Year.
    package var isBackward: Bool { !from.isYearly && until < from }

    /// Whether a day is in it.
    package func contains(_ day: LocalDay) -> Bool {
        guard from.isYearly else { return from.day.map { $0 <= day } ?? false && until.day.map { day <= $0 } ?? false }
        let today = FixedDay(monthAndDayOf: day)
        return until < from ? today >= from || today <= until : today >= from && today <= until
    }
}

/// A day, or the same day of each year: "2026-12-31", "12-31".
package struct FixedDay: Sendable, Comparable {
    /// A day that comes once; nil: each year.
    package let day: LocalDay?
    /// "12-31"; of a day that comes once, too.
    private let monthAndDay: String

    /// A leap year, in which each day of a year is one.
    private static let leapYear = "2000-"

    /// Reads "2026-12-31" or "12-31"; nil for anything else.
    package init?(_ text: String) {
        if let day = LocalDay(text) {
            self.day = day
            monthAndDay = String(text.suffix(5))
        } else {
            guard LocalDay(Self.leapYear + text) != nil else { return nil }
            day = nil
            monthAndDay = text
        }
    }

    /// The day of each year that a day is.
    init(monthAndDayOf day: LocalDay) {
        self.day = nil
        monthAndDay = String(day.text.suffix(5))
    }

    var isYearly: Bool { day == nil }

    package static func < (one: FixedDay, other: FixedDay) -> Bool {
        if let first = one.day, let second = other.day { return first < second }
        return one.monthAndDay < other.monthAndDay
    }

    /// The day, or the next of each year from a day on. The 29th of February is the 28th where there is none.
    package func next(from today: LocalDay) -> LocalDay {
        if let day { return day }
        let year = Int64(today.text.prefix(4)) ?? 1970
        for candidate in [year, year + 1] {
            let prefix = String(repeating: "0", count: max(0, 4 - "\(candidate)".count)) + "\(candidate)-"
            if let found = LocalDay(prefix + monthAndDay) ?? LocalDay(prefix + "02-28"), found >= today { return found }
        }
        return today
    }
}
