// Why a call did not succeed: for programs first, then for a person.

/// A call's failure or refusal, as it travels in `Close`.
public struct Problem: Error, Equatable, Sendable {
    /// The kind of failure; never `ok`.
    public var status: Status
    /// What a program decides by, "LOAN_LIMIT_REACHED"; never changes its meaning once released.
    public var reason: String
    /// For a person, in the caller's language where it is known.
    public var message: String
    /// What belongs to the reason: "limit" = "10".
    public var facts: [Label]
    /// When a retry may help, in milliseconds from now; 0: a retry will not help.
    public var retryAfterMilliseconds: UInt32

    /// Makes a problem.
    /// - Parameters:
    ///   - status: the kind of failure.
    ///   - reason: what a program decides by.
    ///   - message: for a person.
    ///   - facts: what belongs to the reason.
    ///   - retryAfterMilliseconds: when a retry may help; 0: it will not.
    public init(
        status: Status, reason: String, message: String = "", facts: [Label] = [],
        retryAfterMilliseconds: UInt32 = 0
    ) {
        self.status = status
        self.reason = reason
        self.message = message
        self.facts = facts
        self.retryAfterMilliseconds = retryAfterMilliseconds
    }

    /// The value of a fact.
    /// - Parameter name: the fact's name.
    /// - Returns: its value, nil when there is no such fact.
    public func fact(_ name: String) -> String? {
        facts.first { $0.name == name }?.value
    }
}

extension Problem: CustomStringConvertible {
    /// One line: "FAILED_PRECONDITION LOAN_LIMIT_REACHED: … (limit=10)".
    public var description: String {
        var line = "\(status.name) \(reason)"
        if !message.isEmpty { line += ": \(message)" }
        if !facts.isEmpty {
            line += " (" + facts.map { "\($0.name)=\($0.value)" }.joined(separator: ", ") + ")"
        }
        return line
    }
}
