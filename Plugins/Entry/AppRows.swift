// Of whose users a partner may assert who they are.

internal import EntryMessages
internal import LecternKit
internal import ReadersMessages

/// Apps as the table holds them. Valid inside one handler.
struct AppRows {
    private static let byKey = SQL("SELECT \(AppRow.columns()) FROM \(AppRow.table) WHERE kind = $1 AND scope = $2 AND partner = $3")
    private static let all = SQL("SELECT \(AppRow.columns()) FROM \(AppRow.table) ORDER BY partner, kind, scope LIMIT $1")
    private static let written = AppRow.insert(onConflict: .kind, .scope, .partner, update: .active, .version)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// An app by its key.
    /// - Throws: `StoreError`.
    func load(_ kind: Readers.IdentifierKind, _ scope: String, partner: String) throws -> AppRow? {
        try call.first(Self.byKey, .integer(Int64(kind.rawValue)), .text(scope), .text(partner), as: AppRow.self)
    }

    /// All apps, at most as many as an answer has.
    /// - Throws: `StoreError`.
    func load() throws -> [AppRow] { try call.rows(Self.all, .integer(EntryLimits.listedMax), as: AppRow.self) }

    /// Writes an app.
    /// - Throws: `StoreError`.
    func put(_ row: AppRow) throws { try call.insert(row, Self.written) }

    /// Whether a partner may assert an identity.
    /// - Throws: `APP_NOT_YOURS`, `StoreError`.
    func mustAllow(_ identity: Entry.Identity, to principal: Principal) throws {
        guard principal.certificate == .partner else { throw Self.notYours(identity) }
        try mustAllow(identity, to: principal.terminal)
    }

    /// Whether the partner of that name may assert an identity.
    /// - Throws: `APP_NOT_YOURS`, `StoreError`.
    func mustAllow(_ identity: Entry.Identity, to partner: String) throws {
        guard let app = try load(identity.kind, identity.scope, partner: partner), app.active else { throw Self.notYours(identity) }
    }

    private static func notYours(_ identity: Entry.Identity) -> Refusal {
        Refusal(Entry.Reason.appNotYours, facts: ("kind", identity.kind.name), ("scope", identity.scope))
    }
}

extension AppRow {
    /// The contract's message.
    var message: Entry.App {
        Entry.App(kind: Readers.IdentifierKind(rawValue: Int32(clamping: kind)), scope: scope, partner: partner, active: active, version: version)
    }
}
