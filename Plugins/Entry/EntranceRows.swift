// Entrances, and how often each was used.

internal import EntryMessages
internal import LecternKit

/// Entrances as the table holds them. Valid inside one handler.
struct EntranceRows {
    private static let byCode = SQL("SELECT \(EntranceRow.columns()) FROM \(EntranceRow.table) WHERE code = $1")
    private static let all = SQL("SELECT \(EntranceRow.columns()) FROM \(EntranceRow.table) ORDER BY code LIMIT $1")
    private static let oneAlias = SQL("SELECT code FROM \(EntranceRow.table) WHERE alias_of = $1 LIMIT 1")
    private static let written = EntranceRow.insert(onConflict: .code, update: .names, .aliasOf, .version)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// An entrance by its code.
    /// - Throws: `StoreError`.
    func load(_ code: String) throws -> EntranceRow? { try call.first(Self.byCode, .text(code), as: EntranceRow.self) }

    /// All entrances, at most as many as an answer has.
    /// - Throws: `StoreError`.
    func load() throws -> [EntranceRow] { try call.rows(Self.all, .integer(EntryLimits.listedMax), as: EntranceRow.self) }

    /// Whether others stand for an entrance.
    /// - Throws: `StoreError`.
    func hasAliases(_ code: String) throws -> Bool { try call.first(Self.oneAlias, .text(code), as: String.self) != nil }

    /// Writes an entrance.
    /// - Throws: `StoreError`.
    func put(_ row: EntranceRow) throws { try call.insert(row, Self.written) }
}

extension EntranceRow {
    /// The contract's message.
    func message() throws -> Entry.Entrance {
        Entry.Entrance(code: code, names: try Entry.Entrance(names).names, aliasOf: aliasOf, version: version)
    }
}

/// Figures of entrances as the table holds them. Valid inside one handler.
struct UsageRows {
    /// Under which an entrance is counted that is not known.
    private static let unknown = "?"

    private static let counted = SQL("""
        INSERT INTO \(UsageRow.table) (\(UsageRow.columns())) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (day, entrance, certificate, slot)
        DO UPDATE SET readers = \(UsageRow.table).readers + excluded.readers, guests = \(UsageRow.table).guests + excluded.guests
        """)
    private static let sums = SQL("""
        SELECT day, entrance, certificate, CAST(SUM(readers) AS BIGINT), CAST(SUM(guests) AS BIGINT) FROM \(UsageRow.table)
        WHERE day >= $1 AND day <= $2 GROUP BY day, entrance, certificate ORDER BY day, entrance, certificate
        """)

    private let call: Call
    private let limits: EntryLimits

    init(_ call: Call, _ limits: EntryLimits) {
        self.call = call
        self.limits = limits
    }

    /// The day of the call where figures are counted.
    var today: LocalDay { limits.zone?.local(call.nowMilliseconds)?.day ?? LocalDay(utcMilliseconds: call.nowMilliseconds) }

    /// Counts somebody who has come in.
    /// - Parameters:
    ///   - code: the entrance that the request names; empty: none.
    ///   - isGuest: nobody is signed in.
    /// - Returns: the entrance that counts for what follows: of an alias, the one it stands for.
    /// - Throws: `StoreError`.
    func count(_ code: String, isGuest: Bool) throws -> String {
        let row = code.isEmpty ? nil : try EntranceRows(call).load(code)
        let slot = try call.randomBytes(1)[0] % EntryLimits.usageSlots
        try call.execute(
            Self.counted, .integer(today.number), .text(code.isEmpty ? "" : row?.code ?? Self.unknown),
            .integer(Int64(call.principal.certificate.rawValue)), .integer(Int64(slot)), .integer(isGuest ? 0 : 1), .integer(isGuest ? 1 : 0))
        guard let row else { return code.isEmpty ? "" : Self.unknown }
        return row.aliasOf.isEmpty ? row.code : row.aliasOf
    }

    /// The figures of some days.
    /// - Throws: `StoreError`.
    func load(from: LocalDay, until: LocalDay) throws -> [Entry.EntranceUsage] {
        try call.rows(Self.sums, .integer(from.number), .integer(until.number)) { row in
            Entry.EntranceUsage(
                date: LocalDay(number: try row.integer(0)).text, entrance: try row.text(1),
                terminalKind: Certificate(rawValue: Int32(clamping: try row.integer(2))).word,
                readers: UInt64(clamping: try row.integer(3)), guests: UInt64(clamping: try row.integer(4)))
        }
    }
}
