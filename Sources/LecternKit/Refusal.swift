// How a handler refuses a call.

public import LecternMessages
internal import LecternWire

/// Thrown by a handler to refuse: what it wrote is kept, and the caller is told the reason. Any other
/// error undoes what the handler wrote.
public struct Refusal: Error {
    /// Why, from the service's own `Reason`.
    public let reason: any ReasonCode
    /// What belongs to it: ("limit", "10").
    public let facts: [(name: String, value: String)]
    /// What a caller in Chinese is told instead, of facts that are words for a person, by the fact's name.
    private var chinese: [String: String] = [:]
    /// When a retry may help, in milliseconds from now; 0: it will not.
    public let retryAfterMilliseconds: UInt32

    /// Makes a refusal.
    /// - Parameters:
    ///   - reason: why; one that the method's rule lists.
    ///   - facts: what belongs to it, name and value.
    ///   - retryAfterMilliseconds: when a retry may help; 0: it will not.
    public init(_ reason: some ReasonCode, facts: (String, String)..., retryAfterMilliseconds: UInt32 = 0) {
        self.init(reason, facts: facts, retryAfterMilliseconds: retryAfterMilliseconds)
    }

    /// Makes a refusal whose facts are at hand as an array.
    /// - Parameters:
    ///   - reason: why; one that the method's rule lists.
    ///   - facts: what belongs to it, name and value.
    ///   - retryAfterMilliseconds: when a retry may help; 0: it will not.
    public init(_ reason: some ReasonCode, facts: [(String, String)], retryAfterMilliseconds: UInt32 = 0) {
        self.reason = reason
        self.facts = facts
        self.retryAfterMilliseconds = retryAfterMilliseconds
    }

    /// The same with a fact for a caller in Chinese: of facts that are words for a person, like `why`.
    /// - Parameters:
    ///   - name: the fact's.
    ///   - value: what it says in Chinese; empty: the same as to everybody.
    public func inChinese(_ name: String, _ value: String) -> Refusal {
        guard !value.isEmpty else { return self }
        var refusal = self
        refusal.chinese[name] = value
        return refusal
    }

    /// The refusal as the caller receives it.
    /// - Parameter language: the caller's, BCP 47; Chinese gets Chinese, everything else English.
    func problem(language: String) -> Problem {
        let isChinese = LanguageTag.isOf(language, "zh")
        return Problem(
            status: Status(rawValue: reason.status), reason: reason.name, message: isChinese ? reason.zh : reason.en,
            facts: facts.map { Label($0.name, isChinese ? chinese[$0.name] ?? $0.value : $0.value) },
            retryAfterMilliseconds: retryAfterMilliseconds)
    }
}
