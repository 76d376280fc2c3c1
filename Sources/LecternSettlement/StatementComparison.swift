// Compares a statement with the partner's own file: what is missing, doubled or different. Pure.

/// The outcome of comparing two statements of one partner, line by line by the partner's references.
package struct StatementComparison: Sendable, Equatable {
    /// What differs of a line.
    package enum Kind: String, Sendable, CaseIterable {
        /// The partner has it, and we have not; and the other way round.
        case missingHere = "missing_here"
        case missingThere = "missing_there"
        /// Twice or more in the partner's file.
        case doubled
        /// We have it in another period.
        case period
        /// One side has a sale where the other has a reversal, or they reverse different sales.
        case reversal
        case isbn
        case listPrice = "list_price"
        case discount
        /// What is to be paid, where list price and discount are the same: another rounding.
        case payable
        case invoice
    }

    /// A difference, as an item of work tells it.
    package struct Difference: Sendable, Equatable {
        package let reference: String
        package let kind: Kind
        /// What each side has; empty: nothing.
        package let ours: String
        package let theirs: String

        package init(reference: String, kind: Kind, ours: String, theirs: String) {
            self.reference = reference
            self.kind = kind
            self.ours = ours
            self.theirs = theirs
        }
    }

    /// Lines that are the same on both sides.
    package private(set) var matched = 0
    /// In the order of our statement; then what only the partner has, in the order of its file.
    package private(set) var differences: [Difference] = []
    /// Of the currency, for what is told of either side.
    private let decimals: Int

    /// - Parameters:
    ///   - ours: our statement of the period. A reference is there once.
    ///   - theirs: the partner's file of the period.
    ///   - elsewhere: our lines of neighbouring periods, in which a line may stand that the partner has in this one.
    ///   - decimals: of the currency: 2 of CNY.
    package init(ours: [SettlementLine], theirs: [SettlementLine], elsewhere: [SettlementLine] = [], decimals: Int = 2) {
        self.decimals = decimals
        var told: [String: [SettlementLine]] = [:]
        for line in theirs { told[line.reference, default: []].append(line) }
        var known: Set<String> = []
        for line in ours {
            known.insert(line.reference)
            guard let found = told[line.reference], let first = found.first else {
                differences.append(.init(reference: line.reference, kind: .missingThere, ours: summary(line), theirs: ""))
                continue
            }
            compare(line, first)
            addDoubled(found)
        }
        let others = Dictionary(elsewhere.map { ($0.reference, $0) }) { first, _ in first }
        for line in theirs where known.insert(line.reference).inserted {
            if let other = others[line.reference] {
                differences.append(.init(reference: line.reference, kind: .period, ours: other.period, theirs: line.period))
            } else {
                differences.append(.init(reference: line.reference, kind: .missingHere, ours: "", theirs: summary(line)))
            }
            addDoubled(told[line.reference] ?? [])
        }
    }

    private mutating func addDoubled(_ lines: [SettlementLine]) {
        guard lines.count > 1, let first = lines.first else { return }
        differences.append(.init(reference: first.reference, kind: .doubled, ours: "1", theirs: "\(lines.count)"))
    }

    private mutating func compare(_ ours: SettlementLine, _ theirs: SettlementLine) {
        let before = differences.count
        func check(_ kind: Kind, _ one: String, _ other: String, _ differences: inout [Difference]) {
            if one != other { differences.append(.init(reference: ours.reference, kind: kind, ours: one, theirs: other)) }
        }
        let isReversal = (ours.payable < 0, theirs.payable < 0)
        if isReversal.0 != isReversal.1 || ours.reverses != theirs.reverses {
            differences.append(.init(reference: ours.reference, kind: .reversal, ours: Self.direction(ours), theirs: Self.direction(theirs)))
        }
        // A file that names no period is of the one that was asked for.
        if !theirs.period.isEmpty { check(.period, ours.period, theirs.period, &differences) }
        check(.isbn, ours.comparableISBN, theirs.comparableISBN, &differences)
        check(.listPrice, amount(ours.listPrice), amount(theirs.listPrice), &differences)
        check(.discount, Self.percent(ours), Self.percent(theirs), &differences)
        if ours.listPrice == theirs.listPrice, ours.discountPermille == theirs.discountPermille, isReversal.0 == isReversal.1 {
            check(.payable, amount(ours.payable), amount(theirs.payable), &differences)
        }
        check(.invoice, ours.invoice, theirs.invoice, &differences)
        if differences.count == before { matched += 1 }
    }

    private static func direction(_ line: SettlementLine) -> String {
        line.payable < 0 ? "reverses \(line.reverses)" : "sale"
    }

    private static func percent(_ line: SettlementLine) -> String { "\(StatementPage.decimal(line.discountPermille, 1)) %" }

    /// "33.83", as both sides write it.
    private func amount(_ minorUnits: Int64) -> String { StatementPage.decimal(minorUnits, decimals) }

    private func summary(_ line: SettlementLine) -> String { "\(line.isbn) \(amount(line.payable))" }
}
