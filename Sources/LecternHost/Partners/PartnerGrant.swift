// What one partner may do, as a plugin has set it.

internal import CLecternPlugin

/// Whether a partner's calls are begun.
enum PartnerState: Int32, Sendable {
    case active = 1
    case suspended = 2
    case withdrawn = 3
}

/// What a partner may do, beyond what the rules of methods say.
struct PartnerGrant: Equatable, Sendable {
    /// The name in the partner's certificate.
    let name: String
    let state: PartnerState
    /// How many calls a second a daemon takes; 0: as many as there come.
    let callsPerSecond: UInt32
    /// Names of methods, and beginnings that end in ".*"; empty: all that the rules allow.
    let methods: [String]
    /// Topics of plugins that it follows as its own, in the same form; empty: all.
    let topics: [String]

    /// Whether it may call a method as far as its scope goes.
    /// - Parameter method: "lectern.readers.v1.Readers/SignIn".
    func mayCall(_ method: String) -> Bool { methods.isEmpty || Topics(patterns: methods).contains(method) }

    /// Its own topics that it may follow; nil: all.
    var topicScope: Topics? { topics.isEmpty ? nil : Topics(patterns: topics) }
}
