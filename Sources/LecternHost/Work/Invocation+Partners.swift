// What a running handler does with partners: it sets what they may do.

internal import CLecternPlugin
internal import LecternNet
internal import LecternWire

extension Invocation {
    /// Sets what a partner may do, for all its calls that begin once this one has committed.
    /// - Parameters:
    ///   - name: the name in its certificate.
    ///   - state: whether its calls are begun; nil: the plugin names none that there is.
    ///   - callsPerSecond: 0: no rate.
    ///   - methods: names, or beginnings that end in ".*"; none: all that the rules allow.
    ///   - topics: of plugins, in the same form; none: all.
    /// - Returns: a code of the interface.
    func setPartner(_ name: String, state: PartnerState?, callsPerSecond: UInt32, methods: [String], topics: [String]) -> Int32 {
        guard !transactionContext.isDoomed else { return LECTERN_DOOMED }
        guard plugin.asksFor.contains("partners") else {
            return refuse("the plugin must ask for \"partners\" in its definition", LECTERN_INVALID).0
        }
        guard effect == .write, let transaction = transactionContext.transaction else {
            return refuse("only a WRITE may set a partner", LECTERN_INVALID).0
        }
        guard let state else { return refuse("a partner is active, suspended or withdrawn", LECTERN_INVALID).0 }
        guard Peer.isTerminalName(name) else {
            return refuse("a partner is named as in a certificate, 1 to 64 of A-Z a-z 0-9 - _ . , not \"\(name)\"", LECTERN_INVALID).0
        }
        let limits = transactionContext.context.limits
        for pattern in methods + topics {
            guard (1...limits.nameBytesMax).contains(pattern.utf8.count), !pattern.utf8.contains(where: { $0 <= 0x20 }) else {
                return refuse("a method or topic of a scope has 1 to \(limits.nameBytesMax) bytes without blanks", LECTERN_INVALID).0
            }
        }
        guard max(methods.count, topics.count) <= limits.partnerPatternsMax else {
            return refuse("a scope has at most \(limits.partnerPatternsMax) methods and as many topics", LECTERN_INVALID).0
        }
        do {
            try PartnerTable(transaction).set(
                PartnerGrant(name: name, state: state, callsPerSecond: callsPerSecond, methods: methods, topics: topics))
            return LECTERN_OK
        } catch {
            return refuse("the partner \(name) was not set: \(error.message)", error.code.rawValue).0
        }
    }
}
