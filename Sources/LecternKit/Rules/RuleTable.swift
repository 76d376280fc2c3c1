// How the rows of a rule set are matched, which of them decides, and why the others lost.

/// What a rule asks of a column, or what there is.
public enum RuleValue: Sendable, Equatable, CustomStringConvertible {
    /// The rule leaves it open: anything will do.
    case any
    case text(String)
    case number(Int64)

    /// A text; an empty one leaves it open.
    public init(_ text: String) { self = text.isEmpty ? .any : .text(text) }
    /// A number; 0 leaves it open.
    public init(_ number: Int64) { self = number == 0 ? .any : .number(number) }

    /// As it is told: "adult", "7", "any".
    public var description: String {
        switch self {
        case .any: "any"
        case .text(let text): text
        case .number(let number): "\(number)"
        }
    }
}

/// A column by which rules are matched.
public struct RuleColumn<Rule: Sendable, Case: Sendable>: Sendable {
    /// The column's name: "category".
    public let name: String
    /// What it is, in a sentence.
    public let summary: String
    /// What a rule asks for.
    public let wanted: @Sendable (Rule) -> RuleValue
    /// What there is in a case.
    public let given: @Sendable (Case) -> RuleValue
    /// Whether what a rule asks for is there; nil: where both are the same.
    private let comparison: (@Sendable (Rule, Case) -> Bool)?
    /// How narrow what a rule asks for is; nil: always the same.
    private let narrowness: (@Sendable (Rule) -> Int)?

    /// - Parameters:
    ///   - name: the column's name: "category".
    ///   - summary: what it is, in a sentence.
    ///   - wanted: what a rule asks for; `.any`: it leaves it open.
    ///   - given: what there is in a case.
    ///   - fits: whether what a rule asks for is there, of a rule that does not leave it open; nil: where both are the same. For ranges and
    ///     beginnings of codes.
    ///   - narrowness: of two rules that give the same columns the narrower one is the more specific: the length of the beginning of a code.
    public init(
        _ name: String, _ summary: String, wanted: @escaping @Sendable (Rule) -> RuleValue, given: @escaping @Sendable (Case) -> RuleValue,
        fits: (@Sendable (Rule, Case) -> Bool)? = nil, narrowness: (@Sendable (Rule) -> Int)? = nil
    ) {
        self.name = name
        self.summary = summary
        self.wanted = wanted
        self.given = given
        comparison = fits
        self.narrowness = narrowness
    }

    func fits(_ rule: Rule, _ asked: Case) -> Bool {
        let wanted = wanted(rule)
        return wanted == .any || comparison?(rule, asked) ?? (wanted == given(asked))
    }

    func narrowness(of rule: Rule) -> Int { narrowness?(rule) ?? 0 }
}

/// From when until when a rule holds, milliseconds since 1970; 0: without a bound.
public struct RuleValidity: Sendable, Equatable {
    /// From this moment.
    public let from: Int64
    /// Until before this moment.
    public let until: Int64

    /// - Parameters:
    ///   - from: from this moment; 0: since ever.
    ///   - until: until before this moment; 0: for ever.
    public init(from: Int64 = 0, until: Int64 = 0) {
        self.from = from
        self.until = until
    }

    /// Whether a moment lies within.
    public func contains(_ milliseconds: Int64) -> Bool { milliseconds >= from && (until == 0 || milliseconds < until) }
}

/// The columns of a rule set, the one that counts most first. Of the rules that fit, the one that gives most columns decides; of two that
/// give as many, the one that gives the earlier column; of two that give the same, the narrower one; then the one whose code comes first.
public struct RuleTable<Rule: Sendable, Case: Sendable>: Sendable {
    /// "circulation.loan_rule": the plugin's name, a dot, and what is ruled.
    public let name: String
    /// What is ruled, in a sentence.
    public let summary: String
    /// The columns, the one that counts most first; at most 32.
    public let columns: [RuleColumn<Rule, Case>]
    private let code: @Sendable (Rule) -> String
    private let validity: @Sendable (Rule) -> RuleValidity

    /// - Parameters:
    ///   - name: "circulation.loan_rule": the plugin's name, a dot, and what is ruled.
    ///   - summary: what is ruled, in a sentence.
    ///   - code: by what a rule is known.
    ///   - validity: from when until when a rule holds.
    ///   - columns: the one that counts most first; at most 32.
    public init(
        _ name: String, _ summary: String, code: @escaping @Sendable (Rule) -> String,
        validity: @escaping @Sendable (Rule) -> RuleValidity = { _ in RuleValidity() }, columns: [RuleColumn<Rule, Case>]
    ) {
        precondition(columns.count <= 32, "a rule set has at most 32 columns")
        self.name = name
        self.summary = summary
        self.code = code
        self.validity = validity
        self.columns = columns
    }

    /// How specific a rule is: first how many columns it gives, then which.
    private func weight(_ rule: Rule) -> UInt64 {
        var (count, given): (UInt64, UInt64) = (0, 0)
        for column in ranked {
            let isGiven = column.wanted(rule) != .any
            if isGiven { count += 1 }
            given = given << 1 | (isGiven ? 1 : 0)
        }
        return count << 32 | given
    }

    /// The rules by precedence: the first of those that fit decides.
    /// - Parameter rules: in any order.
    public func ordered(_ rules: [Rule]) -> [Rule] {
        guard rules.count > 1 else { return rules }
        let weighed = rules.map { (rule: $0, weight: weight($0), narrowness: narrowness($0), code: code($0)) }
        return weighed.sorted { ($0.weight, $0.narrowness, $1.code) > ($1.weight, $1.narrowness, $0.code) }.map(\.rule)
    }

    private func narrowness(_ rule: Rule) -> Int { columns.reduce(0) { $0 + $1.narrowness(of: rule) } }

    /// Whether a rule is for a case, by its columns alone.
    /// - Parameters:
    ///   - rule: the rule.
    ///   - asked: what is to be decided.
    public func fits(_ rule: Rule, _ asked: Case) -> Bool { columns.allSatisfy { $0.fits(rule, asked) } }

    /// The rules among those of the right columns that hold at a moment, by precedence.
    /// - Parameters:
    ///   - rules: those whose columns fit, as a statement has found them, in any order.
    ///   - milliseconds: when, since 1970.
    public func holding(_ rules: [Rule], atMilliseconds milliseconds: Int64) -> [Rule] {
        ordered(rules.filter { validity($0).contains(milliseconds) })
    }

    /// Looks at every rule.
    /// - Parameters:
    ///   - rules: all rules, in any order.
    ///   - asked: what is to be decided.
    ///   - milliseconds: when, since 1970.
    /// - Returns: every rule with its outcome, by precedence; the first that has won decides.
    public func consider(_ rules: [Rule], for asked: Case, atMilliseconds milliseconds: Int64) -> [ConsideredRule<Rule>] {
        var winner: Rule?
        return ordered(rules).map { rule in
            let outcome: RuleOutcome
            let validity = validity(rule)
            if let column = columns.first(where: { !$0.fits(rule, asked) }) {
                outcome = .otherCase(column: column.name, wanted: column.wanted(rule), given: column.given(asked))
            } else if milliseconds < validity.from {
                outcome = .notYet(fromMilliseconds: validity.from)
            } else if !validity.contains(milliseconds) {
                outcome = .over(untilMilliseconds: validity.until)
            } else if let winner {
                let column = ranked.first { $0.wanted(winner) != .any && $0.wanted(rule) == .any }
                outcome = .lost(to: code(winner), by: column?.name ?? "code")
            } else {
                winner = rule
                outcome = .won
            }
            return ConsideredRule(rule: rule, outcome: outcome)
        }
    }

    /// The columns in the order in which they count.
    private var ranked: [RuleColumn<Rule, Case>] {
        #if DEBUG || LECTERN_MUTANTS
            if let mutation = StateMutation.current, mutation.table == name { return mutated(by: mutation) }
        #endif
        return columns
    }

    #if DEBUG || LECTERN_MUTANTS
        private func mutated(by mutation: StateMutation) -> [RuleColumn<Rule, Case>] {
            var columns = columns
            guard columns.indices.contains(mutation.index) else { return columns }
            switch mutation.kind {
            case "swap":
                if let other = mutation.words.first.flatMap(Int.init), columns.indices.contains(other) { columns.swapAt(mutation.index, other) }
            case "ignore": columns.remove(at: mutation.index)
            default: break
            }
            return columns
        }
    #endif

    /// The columns as texts, for the descriptor of the plugin.
    public var description: RuleDescription {
        RuleDescription(name: name, summary: summary, columns: columns.map { .init(name: $0.name, summary: $0.summary) })
    }
}
