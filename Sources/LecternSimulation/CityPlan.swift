// What a simulated city consists of: branches, terminals, rules, readers and items, all by number.

package import LecternNet

/// How large a simulated city is.
package struct CitySize: Equatable, Sendable {
    /// Branches, each with a desk.
    package var branches = 3
    /// Kiosks at each branch.
    package var kiosks = 2
    /// Readers with a card.
    package var readers = 30
    /// Items, at home in the branches in turn.
    package var items = 60
    /// Records that the items are of, in turn.
    package var records = 6

    /// A city for random moves: so small that readers meet at the same items.
    package init() {}

    /// The city of a simulated year.
    package static let year = CitySize(branches: 8, kiosks: 2, readers: 2_000, items: 20_000, records: 1_000)

    private init(branches: Int, kiosks: Int, readers: Int, items: Int, records: Int) {
        (self.branches, self.kiosks, self.readers, self.items, self.records) = (branches, kiosks, readers, items, records)
    }
}

/// When a service point is open, in the zone of the city, which is eight hours ahead of UTC and has no summer time.
package struct PlannedHours: Equatable, Sendable {
    /// Minutes of the day from which and until which it is open, from Monday on; nil: closed. Empty: it never closes.
    package var days: [Range<Int>?]
    /// Days since 1970 on which it is closed.
    package var closedDays: [Int64] = []

    static let zone = "Asia/Shanghai"
    static let offsetMilliseconds: Int64 = 8 * 3_600_000
    static let dayMilliseconds: Int64 = 86_400_000
    private static let daysAheadMax = 1_000

    /// The local day of a moment, in days since 1970.
    static func day(_ milliseconds: Int64) -> Int64 {
        let local = milliseconds + offsetMilliseconds
        return local >= 0 ? local / dayMilliseconds : -((-local + dayMilliseconds - 1) / dayMilliseconds)
    }

    /// The weekday of a day: 0 is Monday. 1970 began on a Thursday.
    static func weekday(_ day: Int64) -> Int { Int(((day + 3) % 7 + 7) % 7) }

    /// The first moment of a local day, in milliseconds since 1970 UTC.
    static func start(of day: Int64) -> Int64 { day * dayMilliseconds - offsetMilliseconds }

    /// When it closes on the first opening day that does not end before a moment.
    func closing(notBefore moment: Int64) -> Int64? {
        let first = PlannedHours.day(moment)
        for day in first..<first + Int64(PlannedHours.daysAheadMax) where !closedDays.contains(day) {
            let end: Int64
            if days.isEmpty {
                end = PlannedHours.start(of: day + 1) - 1
            } else if let hours = days[PlannedHours.weekday(day)] {
                end = hours.upperBound == 1_440
                    ? PlannedHours.start(of: day + 1) - 1 : PlannedHours.start(of: day) + Int64(hours.upperBound) * 60_000
            } else {
                continue
            }
            if end >= moment { return end }
        }
        return nil
    }

    /// Whether it is open at a moment.
    func isOpen(at moment: Int64) -> Bool {
        let day = PlannedHours.day(moment)
        guard !closedDays.contains(day) else { return false }
        guard !days.isEmpty else { return true }
        return days[PlannedHours.weekday(day)]?.contains(Int((moment - PlannedHours.start(of: day)) / 60_000)) ?? false
    }
}

/// A terminal, and the service point that it is, where it is one.
package struct PlannedTerminal: Equatable, Sendable {
    /// What its certificate makes it.
    package let role: Role
    /// The name in its certificate, which is the code of its service point.
    package let name: String
    /// The number of the branch at which it stands; nil: it is no service point.
    package let branch: Int?
}

/// The plan of a city. Immutable; everything follows from the size.
package struct CityPlan: Sendable {
    package let size: CitySize
    /// Desks first, in the order of the branches; then kiosks; then a bookshop's backend, a kiosk that is nowhere, and the administrator.
    package let terminals: [PlannedTerminal]

    /// - Parameters:
    ///   - size: how large it is.
    ///   - seed: of its rule sets; 0: it has none.
    package init(_ size: CitySize, seed: UInt64 = 0) {
        self.size = size
        sets = PlannedRuleSets.draw(seed: seed)
        var terminals = (0..<size.branches).map { PlannedTerminal(role: .desk, name: "desk-\($0)", branch: $0) }
        for kiosk in 0..<size.branches * size.kiosks {
            terminals.append(PlannedTerminal(role: .device, name: "kiosk-\(kiosk)", branch: kiosk % size.branches))
        }
        terminals.append(PlannedTerminal(role: .partner, name: "bookshop", branch: nil))
        terminals.append(PlannedTerminal(role: .device, name: "kiosk-nowhere", branch: nil))
        terminals.append(PlannedTerminal(role: .admin, name: "admin", branch: nil))
        self.terminals = terminals
        let scale: Int64 = size == .year ? 4 : 1
        rules = CityPlan.smallRules.map { rule in
            var rule = rule
            rule.loansMax *= scale
            return rule
        }
    }

    /// The loan rules; in a year readers may have four times as many loans, so that they do not all end at the limit.
    let rules: [ModelRule]
    /// The rule sets, all of them drafts.
    let sets: [ModelRuleSet]

    var kiosks: Range<Int> { size.branches..<size.branches * (1 + size.kiosks) }
    var partner: Int { terminals.count - 3 }
    var nowhere: Int { terminals.count - 2 }
    var admin: Int { terminals.count - 1 }

    func branchCode(_ branch: Int) -> String { "B\(branch)" }
    func card(_ reader: Int) -> String { "CARD-\(reader)" }
    func barcode(_ item: Int) -> String { "ITEM-\(item)" }

    /// Mostly adults; every seventh reader is a child, every twenty-third a guest, for whom there is hardly a rule.
    func category(_ reader: Int) -> String { reader % 23 == 22 ? "guest" : reader % 7 == 6 ? "child" : "adult" }

    /// Mostly books; some films, and a few books that are only read here.
    func itemType(_ item: Int) -> String { item % 17 == 16 ? "reference" : item % 5 == 4 ? "dvd" : "book" }

    /// Desks are open from Monday to Saturday, kiosks every day; one kiosk never closes.
    func hours(_ terminal: Int) -> PlannedHours {
        if terminals[terminal].role == .desk {
            let until = (17 + terminal % 4) * 60
            return PlannedHours(days: Array(repeating: 540..<until, count: 6) + [nil])
        }
        if terminal == kiosks.lowerBound { return PlannedHours(days: []) }
        return PlannedHours(days: Array(repeating: 420..<(terminal % 3 == 0 ? 1_440 : 1_380), count: 7))
    }

    /// The loan rules: a limit that is reached, types that have their own, one branch that has its own, and readers whom no rule covers.
    private static let smallRules = [
        ModelRule(code: "adult-any", category: "adult", lendable: true, days: 30, loansMax: 5, renewalsMax: 2),
        ModelRule(code: "adult-dvd", category: "adult", itemType: "dvd", lendable: true, days: 3, loansMax: 4, renewalsMax: 1),
        ModelRule(code: "child-any", category: "child", lendable: true, days: 21, loansMax: 3, renewalsMax: 3),
        ModelRule(code: "any-dvd", itemType: "dvd", lendable: true, days: 3, loansMax: 2, renewalsMax: 1),
        ModelRule(code: "reference", itemType: "reference", lendable: false, days: 0, loansMax: 0, renewalsMax: 0),
        ModelRule(code: "adult-reference", category: "adult", itemType: "reference", lendable: false, days: 0, loansMax: 0, renewalsMax: 0),
        ModelRule(code: "adult-book-1", category: "adult", itemType: "book", branch: 1, lendable: true, days: 14, loansMax: 6, renewalsMax: 1),
        ModelRule(code: "in-2-adult", category: "adult", branch: 2, lendable: true, days: 9, loansMax: 5, renewalsMax: 1),
        ModelRule(code: "child-2", category: "child", branch: 2, lendable: true, days: 10, loansMax: 2, renewalsMax: 0),
    ]
}
