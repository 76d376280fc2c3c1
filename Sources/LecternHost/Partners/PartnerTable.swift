// The partners, a table of the host: what each may do, looked up in the transaction of each of its calls.

internal import CLecternPlugin
internal import HostMessages
internal import LecternNet

/// The table of partners, inside one transaction. A partner without a row may do what the rules of the methods say.
struct PartnerTable {
    private let transaction: Transaction

    init(_ transaction: Transaction) {
        self.transaction = transaction
    }

    /// Keeps what a partner may do, in place of what was kept before.
    /// - Throws: `StoreError` when the store could not.
    func set(_ grant: PartnerGrant) throws(StoreError) {
        try transaction.send(
            """
            INSERT INTO lectern_partner (name, state, calls_per_second, methods, topics) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (name) DO UPDATE SET state = excluded.state, calls_per_second = excluded.calls_per_second,
            methods = excluded.methods, topics = excluded.topics
            """,
            .text(grant.name), .integer(Int64(grant.state.rawValue)), .integer(Int64(grant.callsPerSecond)),
            .text(grant.methods.joined(separator: "\n")), .text(grant.topics.joined(separator: "\n")))
    }

    /// What a partner may do; nil: nothing was set.
    /// - Parameter name: the name in its certificate.
    /// - Throws: `StoreError` when the store could not.
    func grant(of name: String) throws(StoreError) -> PartnerGrant? {
        var found: PartnerGrant?
        try transaction.look(
            "SELECT state, calls_per_second, methods, topics FROM lectern_partner WHERE name = $1", .text(name)
        ) { row in
            guard row.count == 4 else { return }
            func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
            // A state that a later version knows is none in which this one begins calls.
            found = PartnerGrant(
                name: name, state: PartnerState(rawValue: Int32(clamping: row[0].integer)) ?? .suspended,
                callsPerSecond: UInt32(clamping: row[1].integer), methods: lines(row[2].bytes.text), topics: lines(row[3].bytes.text))
        }
        return found
    }

    /// The names of the partners whose calls are not begun.
    /// - Throws: `StoreError` when the store could not.
    func inactive() throws(StoreError) -> Set<String> {
        var names: Set<String> = []
        try transaction.look(
            "SELECT name FROM lectern_partner WHERE state <> $1", .integer(Int64(PartnerState.active.rawValue))
        ) { row in
            if let name = row.first { names.insert(name.bytes.text) }
        }
        return names
    }

    /// Why a call of a partner is not begun. Whatever sets the partner otherwise and commits before this transaction begins is seen.
    /// - Parameters:
    ///   - name: the name in its certificate.
    ///   - method: what it calls.
    ///   - rates: receives its rate.
    /// - Returns: the reason; nil: it is begun.
    /// - Throws: `StoreError` when the store could not.
    func objection(to name: String, calling method: String, rates: PartnerRates) throws(StoreError) -> Host.Reason? {
        guard let grant = try grant(of: name) else { return nil }
        rates.set(name, callsPerSecond: grant.callsPerSecond)
        guard grant.state == .active else { return .partnerNotActive }
        return grant.mayCall(method) ? nil : .partnerOutOfScope
    }

    /// The same for any peer: only partners are looked up.
    /// - Throws: `StoreError` when the store could not.
    func objection(to peer: Peer, calling method: String, rates: PartnerRates) throws(StoreError) -> Host.Reason? {
        peer.certificate == .partner ? try objection(to: peer.name, calling: method, rates: rates) : nil
    }
}
