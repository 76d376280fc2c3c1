// What became of a rule that was considered, for people and for programs.

/// Why a rule decides, or why it does not.
public enum RuleOutcome: Sendable, Equatable {
    /// It decides.
    case won
    /// It fits, and another one is more specific: that one gives the column, and this one leaves it open.
    case lost(to: String, by: String)
    /// It is for another case.
    case otherCase(column: String, wanted: RuleValue, given: RuleValue)
    /// It fits, and does not hold yet.
    case notYet(fromMilliseconds: Int64)
    /// It fits, and holds no longer.
    case over(untilMilliseconds: Int64)

    /// One word for programs.
    public var name: String {
        switch self {
        case .won: "won"
        case .lost: "lost"
        case .otherCase: "other_case"
        case .notYet: "not_yet"
        case .over: "over"
        }
    }

    /// A sentence for people.
    /// - Parameter call: whose caller reads it.
    public func text(_ call: Call) -> String { call.text(en: english, zh: chinese) }

    /// The sentence in English.
    public var english: String {
        switch self {
        case .won: "It decides."
        case .lost(let winner, let column): "It fits, but \(winner) goes before it by \(column)."
        case .otherCase(let column, let wanted, let given): "It is for \(column) \(wanted), and here it is \(given)."
        case .notYet(let from): "It fits, and holds from \(LocalDay(utcMilliseconds: from).text) UTC only."
        case .over(let until): "It fits, and held until \(LocalDay(utcMilliseconds: until).text) UTC."
        }
    }

    /// The sentence in Chinese.
    public var chinese: String {
        switch self {
        case .won: "由此规则决定。"
        case .lost(let winner, let column): "符合，但按 \(column)，规则 \(winner) 优先。"
        case .otherCase(let column, let wanted, let given): "适用于 \(column) 为 \(wanted)，此处为 \(given)。"
        case .notYet(let from): "符合，但自 \(LocalDay(utcMilliseconds: from).text)（UTC）起生效。"
        case .over(let until): "符合，但已于 \(LocalDay(utcMilliseconds: until).text)（UTC）失效。"
        }
    }
}

/// A rule with what became of it.
public struct ConsideredRule<Rule: Sendable>: Sendable {
    public let rule: Rule
    public let outcome: RuleOutcome
}
