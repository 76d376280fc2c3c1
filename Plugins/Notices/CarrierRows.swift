// Who carries notices: when they were last heard, and whether they are silent while something waits for them.

internal import LecternKit
internal import LecternMessages
internal import NoticesMessages
internal import NoticesRules

/// Carriers as the table holds them. Valid inside one handler.
struct CarrierRows {
    private static let byName = SQL("SELECT \(CarrierRow.columns()) FROM \(CarrierRow.table) WHERE name = $1")
    private static let all = SQL("SELECT \(CarrierRow.columns()) FROM \(CarrierRow.table) ORDER BY name LIMIT $1")
    private static let put = CarrierRow.insert(onConflict: .name, update: .heardAtMs, .silentSinceMs, .checkAtMs)
    private static let waiting = SQL("""
        SELECT COUNT(*) FROM (
            SELECT notice_id FROM \(NoticeRow.table) WHERE carrier = $1 AND waiting_since_ms IS NOT NULL LIMIT $2) AS found
        """)

    private let call: Call
    private let silenceMilliseconds: Int64

    /// - Parameters:
    ///   - call: the call.
    ///   - limits: the plugin's settings.
    init(_ call: Call, _ limits: NoticesLimits) {
        self.call = call
        silenceMilliseconds = limits.silenceMilliseconds
    }

    /// All carriers with what waits for each.
    /// - Throws: `StoreError`.
    func all() throws -> [Notices.Carrier] {
        try call.rows(Self.all, .integer(NoticesLimits.carriersMax), as: CarrierRow.self).map { row in
            let waiting = try call.first(Self.waiting, .text(row.name), .integer(NoticesLimits.waitingCountedMax), as: Int64.self) ?? 0
            return Notices.Carrier(
                name: row.name, waiting: UInt32(clamping: waiting), oldestAtMs: try oldest(row.name) ?? 0, heardAtMs: row.heardAtMs,
                silentSinceMs: row.silentSinceMs)
        }
    }

    private func load(_ name: String) throws -> CarrierRow {
        try call.first(Self.byName, .text(name), as: CarrierRow.self) ?? CarrierRow(name: name)
    }

    private func oldest(_ name: String) throws -> Int64? {
        try NoticeRows(call).waiting(for: name, after: .beforeAll(), limit: 1).first?.waitingSinceMs
    }

    /// Something waits for a carrier: somebody looks whether it comes.
    /// - Throws: `StoreError`.
    func expect(_ name: String) throws {
        var row = try load(name)
        guard row.checkAtMs == 0, row.silentSinceMs == 0 else { return }
        row.checkAtMs = call.nowMilliseconds + silenceMilliseconds
        try write(row)
    }

    /// A carrier has called.
    /// - Throws: `StoreError`, `Problem`.
    func hear(_ name: String) throws {
        var row = try load(name)
        let now = call.nowMilliseconds
        guard row.silentSinceMs != 0 || now >= row.heardAtMs + NoticesLimits.heardMilliseconds else { return }
        row.heardAtMs = now
        guard row.silentSinceMs != 0 else { return try call.insert(row, Self.put) }
        try NoticeWork(call).withdrawSilent(name, since: row.silentSinceMs)
        row.silentSinceMs = 0
        row.checkAtMs = now + silenceMilliseconds
        try write(row)
    }

    /// The timer of a carrier: whether it is silent.
    /// - Throws: `StoreError`, `Problem`.
    func check(_ name: String) throws {
        var row = try load(name)
        row.checkAtMs = 0
        let found = CarrierSilence.decide(
            oldest: try oldest(name), heard: row.heardAtMs, isKnown: row.silentSinceMs != 0, limit: silenceMilliseconds, now: call.nowMilliseconds)
        switch found {
        case .rest: break
        case .look(let moment): row.checkAtMs = moment
        case .silent(let since):
            row.silentSinceMs = since
            try NoticeWork(call).addSilent(name, since: since)
            call.log(.warning, "nothing is heard of a carrier for whom notices wait", Label("carrier", name))
        }
        try write(row)
    }

    private func write(_ row: CarrierRow) throws {
        try call.insert(row, Self.put)
        guard row.checkAtMs != 0 else { return }
        try call.schedule(at: row.checkAtMs, key: "carrier/\(row.name)", Notices.Timers.checkCarrier, Notices.CheckCarrierRequest(name: row.name))
    }
}
