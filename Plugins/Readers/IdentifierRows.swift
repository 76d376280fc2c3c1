// Reads and writes what identifies readers besides the card.

internal import LecternKit
internal import ReadersMessages
internal import ReadersRules

extension IdentifierHistoryRow: HistoryRow {}
extension RecordHistoryRow: HistoryRow {}

/// Identifiers as the tables hold them. Valid inside one handler.
struct IdentifierRows {
    private static let byNumber = SQL("SELECT \(IdentifierRow.columns()) FROM \(IdentifierRow.table) WHERE identifier_id = $1")
    private static let byReader = SQL("""
        SELECT \(IdentifierRow.columns()) FROM \(IdentifierRow.table) WHERE reader_id = $1 ORDER BY identifier_id LIMIT 200
        """)
    private static let byValue = SQL("""
        SELECT \(IdentifierRow.columns()) FROM \(IdentifierRow.table) WHERE value = $1 ORDER BY kind, scope LIMIT 50
        """)
    private static let moved = IdentifierRow.update(.readerId, .state, .sinceMs)
    /// Identifiers of a reader at most, those that ended among them.
    static let ofReaderMax = 100

    private let call: Call
    private let key: IdentityKey

    init(_ call: Call, _ key: IdentityKey) {
        self.call = call
        self.key = key
    }

    /// An identifier by its number.
    /// - Throws: `StoreError`.
    func load(id: Int64) throws -> IdentifierRow? { try call.first(Self.byNumber, .integer(id), as: IdentifierRow.self) }

    /// A reader's identifiers.
    /// - Throws: `StoreError`.
    func load(of reader: Int64) throws -> [IdentifierRow] { try call.rows(Self.byReader, .integer(reader), as: IdentifierRow.self) }

    /// The identifier that was shown or scanned, one in force first; numbers of apps are not shown.
    /// - Parameter text: what was read.
    /// - Throws: `StoreError`.
    func shown(_ text: String) throws -> IdentifierRow? {
        let values = [text] + (key.hash(text).map { [$0] } ?? [])
        let found = try values.flatMap { try call.rows(Self.byValue, .text($0), as: IdentifierRow.self) }.filter {
            ![.openid, .unionid].contains(Readers.IdentifierKind(rawValue: Int32(clamping: $0.kind)))
        }
        return found.first { $0.life == .active } ?? found.first
    }

    /// An identifier by its value as it is kept, whatever became of it.
    /// - Throws: `StoreError`.
    func load(kind: Readers.IdentifierKind, scope: String, kept: String) throws -> IdentifierRow? {
        try call.rows(Self.byValue, .text(kept), as: IdentifierRow.self).first { $0.kind == Int64(kind.rawValue) && $0.scope == scope }
    }

    /// Gives a reader an identifier, in the transaction of a check that nobody ever had it.
    /// - Throws: `StoreError`; `IDENTIFIER_STATE` where the caller may not.
    func bind(_ kind: Readers.IdentifierKind, scope: String, kept: String, to reader: Int64, isNew: Bool, reason: String = "") throws -> IdentifierRow {
        let row = IdentifierRow(
            identifierId: try call.newID(), readerId: reader, kind: Int64(kind.rawValue), scope: scope, value: kept,
            state: Int64(Readers.IdentifierState.active.rawValue), boundAtMs: call.nowMilliseconds, sinceMs: call.nowMilliseconds)
        let verdict = IdentifierLife.table.decide(from: nil, .bound, by: call.actor) { _ in .holds(isNew) }
        try call.move(verdict, history: row.history(reason), isPast: false, refuse: { Self.refusal($0, row) }) {
            try call.insert(row)
            return row.life
        }
        return row
    }

    /// Moves an identifier.
    /// - Parameters:
    ///   - row: as it is.
    ///   - event: what happens.
    ///   - reader: whose it is afterwards.
    ///   - state: its state afterwards.
    ///   - holds: whether a guard holds.
    /// - Throws: `StoreError`; `IDENTIFIER_STATE`, `IDENTIFIER_TAKEN`.
    func move(
        _ row: IdentifierRow, _ event: IdentifierLife.Event, to reader: Int64, state: Readers.IdentifierState, reason: String,
        _ holds: (IdentifierLife.Guard) -> Bool
    ) throws -> IdentifierRow {
        var after = row
        after.readerId = reader
        after.state = Int64(state.rawValue)
        after.sinceMs = call.nowMilliseconds
        let verdict = IdentifierLife.table.decide(from: row.life, event, by: call.actor) { .holds(holds($0)) }
        try call.move(verdict, history: after.history(reason), isPast: false, refuse: { Self.refusal($0, row) }) {
            try call.update(after, Self.moved)
            return after.life
        }
        return after
    }

    /// The refusal of a move.
    static func refusal(_ objection: Objection<IdentifierLife>, _ row: IdentifierRow) -> any Error {
        if case .guarded(.neverUsed) = objection {
            return Refusal(Readers.Reason.identifierTaken, facts: ("kind", Readers.IdentifierKind(rawValue: Int32(clamping: row.kind)).code))
        }
        return Refusal(Readers.Reason.identifierState, facts: objection.facts)
    }
}

extension IdentifierRow {
    /// Where it is in its life.
    var life: IdentifierLife.State {
        switch Readers.IdentifierState(rawValue: Int32(clamping: state)) {
        case .lost: .lost
        case .replaced: .replaced
        case .withdrawn: .withdrawn
        default: .active
        }
    }

    /// The row of its history that says whose it is.
    func history(_ reason: String) -> IdentifierHistoryRow {
        IdentifierHistoryRow(identifierId: identifierId, readerId: readerId, reason: reason)
    }

    /// The contract's message.
    func message(for viewer: Mask.Viewer) -> Readers.Identifier {
        let kind = Readers.IdentifierKind(rawValue: Int32(clamping: kind))
        let shown = viewer == .full ? value : Mask.code(value)
        return Readers.Identifier(
            kind: kind, scope: scope, value: IdentityKey.hides(kind) ? "" : shown,
            state: Readers.IdentifierState(rawValue: Int32(clamping: state)), boundAtMs: boundAtMs, sinceMs: sinceMs,
            identifierId: identifierId)
    }
}

extension Readers.IdentifierKind {
    /// The kind's name for programs, "citizen_card".
    var code: String {
        switch self {
        case .card: "card"
        case .identity: "identity"
        case .socialCard: "social_card"
        case .citizenCard: "citizen_card"
        case .qr: "qr"
        case .openid: "openid"
        case .unionid: "unionid"
        default: ""
        }
    }
}
