// Readers' consents that partners sign them in.

internal import EntryMessages
internal import EntryRules
internal import HostPluginsMessages
internal import LecternKit
internal import LecternMessages
internal import ReadersMessages

extension LinkHistoryRow: HistoryRow {}

/// Links as the tables hold them. Valid inside one handler.
struct LinkRows {
    private static let byNumber = SQL("SELECT \(LinkRow.columns()) FROM \(LinkRow.table) WHERE link_id = $1")
    private static let byIdentifier = SQL("SELECT \(LinkRow.columns()) FROM \(LinkRow.table) WHERE identifier_id = $1 AND partner = $2")
    private static let byReader = SQL("SELECT \(LinkRow.columns()) FROM \(LinkRow.table) WHERE reader_id = $1 ORDER BY link_id LIMIT $2")
    private static let moved = LinkRow.update(.readerId, .state, .sinceMs, .atDesk)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A link by its number.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> LinkRow? { try call.first(Self.byNumber, .integer(id), as: LinkRow.self) }

    /// The link of an identifier with a partner.
    /// - Throws: `StoreError`.
    func load(identifier: Int64, partner: String) throws -> LinkRow? {
        try call.first(Self.byIdentifier, .integer(identifier), .text(partner), as: LinkRow.self)
    }

    /// The links of a reader's records.
    /// - Throws: `StoreError`.
    func load(of records: [Int64]) throws -> [LinkRow] {
        try records.flatMap { try call.rows(Self.byReader, .integer($0), .integer(EntryLimits.linksMax), as: LinkRow.self) }
    }

    /// Notes a reader's consent; one that is there already stays.
    /// - Parameters:
    ///   - identifier: the identifier, whose it is included.
    ///   - isReaders: whether it is the reader's, and of nobody else.
    /// - Throws: `IDENTITY_TAKEN`, `IDENTITY_STATE`, `StoreError`.
    func consent(to identifier: Readers.FindIdentifierResponse, _ identity: Entry.Identity, partner: String, isReaders: Bool) throws -> LinkRow {
        // Whatever became of the link: what is another's is that alone.
        guard isReaders else { throw Refusal(Entry.Reason.identityTaken, facts: ("kind", identity.kind.name)) }
        let old = try load(identifier: identifier.identifierId, partner: partner)
        if let old, old.life == .linked, old.readerId == identifier.readerId { return old }
        var row = try old ?? LinkRow(
            linkId: call.newID(), identifierId: identifier.identifierId, partner: partner, kind: Int64(identity.kind.rawValue),
            scope: identity.scope)
        // An identifier that staff have transferred to another record: the consent of before was the other one's.
        let before: LinkLife.State? = old.map { $0.readerId == identifier.readerId ? $0.life : .revoked }
        row.readerId = identifier.readerId
        row.state = Int64(Entry.LinkState.linked.rawValue)
        row.sinceMs = call.nowMilliseconds
        row.atDesk = call.principal.certificate == .desk
        let verdict = LinkLife.table.decide(from: before, .consented, by: call.actor) { _ in .holds(true) }
        try call.move(verdict, history: LinkHistoryRow(linkId: row.linkId), isPast: false, refuse: Self.refusal) {
            if old == nil { try call.insert(row) } else { try call.update(row, Self.moved) }
            return row.life
        }
        try emit("linked", row)
        return row
    }

    /// Takes a consent back, and ends the reader's sessions at the partner.
    /// - Throws: `LINK_STATE`, `StoreError`.
    func revoke(_ link: LinkRow, reason: String) throws -> LinkRow {
        var row = link
        row.state = Int64(Entry.LinkState.revoked.rawValue)
        row.sinceMs = call.nowMilliseconds
        let verdict = LinkLife.table.decide(from: link.life, .revoked, by: call.actor)
        try call.move(
            verdict, history: LinkHistoryRow(linkId: row.linkId, reason: reason), isPast: false,
            refuse: Self.refusal
        ) {
            try call.update(row, Self.moved)
            return row.life
        }
        _ = try HostPlugins.Client(call).endSession(.init(person: row.readerId, terminal: "partner/\(row.partner)"))
        try emit("revoked", row)
        return row
    }

    private func emit(_ kind: String, _ row: LinkRow) throws {
        try call.emit(topic: "entry.link", kind: kind, subject: .reader(row.readerId), Entry.LinkChanged(linkId: row.linkId, partner: row.partner))
    }

    private static func refusal(_ objection: Objection<LinkLife>) -> any Error {
        Refusal(Entry.Reason.linkState, facts: objection.facts)
    }
}

extension LinkRow {
    /// Where it is in its life.
    var life: LinkLife.State { state == Int64(Entry.LinkState.linked.rawValue) ? .linked : .revoked }

    /// The contract's message.
    var message: Entry.ReaderLink {
        Entry.ReaderLink(
            linkId: linkId, readerId: readerId, partner: partner, kind: Readers.IdentifierKind(rawValue: Int32(clamping: kind)), scope: scope,
            state: Entry.LinkState(rawValue: Int32(clamping: state)), sinceMs: sinceMs, atDesk: atDesk, identifierId: identifierId)
    }
}
