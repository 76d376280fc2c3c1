// What a handler says of partners to the host, which then applies it to their calls.

internal import CLecternPlugin

/// What a partner may do, beyond what the rules of methods say.
public struct PartnerGrant: Sendable {
    /// Whether a partner's calls are begun.
    public enum State: Int32, Sendable {
        case active = 1
        case suspended = 2
        case withdrawn = 3
    }

    /// The name in the partner's certificate.
    public var name: String
    /// No call of one that is not active is begun.
    public var state: State
    /// How many calls a second each daemon takes; 0: as many as there come.
    public var callsPerSecond: UInt32
    /// Names of methods, "lectern.readers.v1.Readers/SignIn", and beginnings, "lectern.readers.*"; empty: all that the rules allow.
    public var methods: [String]
    /// Those of its own topics that it may follow, as the plugins name them, in the same form; empty: all.
    public var topics: [String]

    /// - Parameters:
    ///   - name: the name in the partner's certificate.
    ///   - state: whether its calls are begun.
    ///   - callsPerSecond: how many calls a second each daemon takes; 0: as many as there come.
    ///   - methods: names of methods and beginnings; empty: all that the rules allow.
    ///   - topics: those of its own topics that it may follow; empty: all.
    public init(name: String, state: State, callsPerSecond: UInt32 = 0, methods: [String] = [], topics: [String] = []) {
        self.name = name
        self.state = state
        self.callsPerSecond = callsPerSecond
        self.methods = methods
        self.topics = topics
    }
}

extension Call {
    /// Sets what a partner may do. It holds for every call of the partner that begins once this call has committed, on all daemons. The
    /// plugin must ask for "partners".
    /// - Parameter grant: what it may, in place of what was set before.
    /// - Throws: `StoreError` where the call may not write, the plugin does not ask, or the host does not take it.
    public func setPartner(_ grant: PartnerGrant) throws {
        guard host.pointee.size >= UInt64(LECTERN_HOST_SIZE_1_1), let set = host.pointee.partner_set else {
            throw StoreError(LECTERN_INVALID, "this daemon is older than the plugin, and knows no partners")
        }
        let code = lectern_bytes.lend(texts: [grant.name] + grant.methods + grant.topics) { texts in
            var partner = lectern_partner()
            partner.size = UInt64(MemoryLayout<lectern_partner>.size)
            partner.name = texts[0]
            partner.state = grant.state.rawValue
            partner.calls_per_second = grant.callsPerSecond
            partner.methods_count = UInt64(grant.methods.count)
            partner.methods = texts.baseAddress.map { $0 + 1 }
            partner.topics_count = UInt64(grant.topics.count)
            partner.topics = texts.baseAddress.map { $0 + 1 + grant.methods.count }
            return set(host.pointee.host, handle, &partner)
        }
        try check(code, "partner_set")
    }
}
