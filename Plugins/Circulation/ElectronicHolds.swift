// Who waits for an electronic copy: a line for each record, and the offer of a copy to whoever is next in it.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit
internal import ReadersMessages

/// Holds on electronic copies. Their line is that of a record, under its negative number, so that no item of paper serves them and no other work
/// takes them in; who is next is the first row of the index of lines. Valid inside one handler.
struct ElectronicHolds {
    /// What a row keeps where any form will do.
    static let anyForm: Int64 = 1

    private static let first = SQL("""
        SELECT \(HoldRow.columns()) FROM \(HoldRow.table)
        WHERE work_id = $1 AND state = 1 AND state <= 2 AND (form = 1 OR form = $2) AND reader_id <> 0 ORDER BY placed_at_ms, hold_id LIMIT 1
        """)
    private static let openOfReader = SQL("""
        SELECT \(HoldRow.columns()) FROM \(HoldRow.table) WHERE reader_id = $1 AND closed_at_ms IS NULL AND work_id = $2
        ORDER BY CASE WHEN state = 4 THEN 0 ELSE 1 END, placed_at_ms, hold_id
        """)
    private static let waiting = SQL("SELECT COUNT(*) FROM \(HoldRow.table) WHERE work_id = $1 AND state <= 2")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The number of the line of a record.
    static func line(of record: Int64) -> Int64 { -record }

    /// The next in the line of a record who takes a copy in a form; nil: nobody waits.
    /// - Throws: `StoreError`.
    func next(for record: Int64, form: Int64) throws -> HoldRow? {
        try call.first(Self.first, .integer(Self.line(of: record)), .integer(form), as: HoldRow.self)
    }

    /// A person's open holds on copies of a record that one of some forms fills; those first to which one is offered.
    /// - Throws: `StoreError`.
    func open(of reader: Readers.StandingResponse, record: Int64, forms: Set<Int64>) throws -> [HoldRow] {
        try reader.records.flatMap { try call.rows(Self.openOfReader, .integer($0), .integer(Self.line(of: record)), as: HoldRow.self) }
            .filter { $0.form == Self.anyForm || forms.contains($0.form) }
    }

    /// How many wait for a copy of a record, suspended ones among them.
    /// - Throws: `StoreError`.
    func waiting(for record: Int64) throws -> Int64 { try call.first(Self.waiting, .integer(Self.line(of: record)), as: Int64.self) ?? 0 }

    /// Offers copies of a record that are free to those who are next in the line.
    /// - Throws: `StoreError`; a `Problem` of other plugins.
    func offer(_ record: Int64) throws {
        let rows = LicenceRows(call)
        var left = LicenceLimits.offersMax
        for licence in try rows.load(record: record) where licence.isValid(at: call.nowMilliseconds) {
            while let hold = try next(for: record, form: licence.form), try rows.reserve(licence) {
                guard left > 0 else {
                    try rows.release(offerOf: licence.licenceId)
                    // The others are offered theirs by the timer of the next one.
                    return try call.schedule(
                        at: call.nowMilliseconds, key: "hold/\(hold.holdId)", Circulation.Timers.advanceHold,
                        Circulation.AdvanceHoldRequest(holdId: hold.holdId))
                }
                left -= 1
                try offer(hold, licence)
            }
        }
    }

    private func offer(_ hold: HoldRow, _ licence: LicenceRow) throws {
        let now = call.nowMilliseconds
        let until = now + hold.shelfDays * CirculationService.dayMilliseconds
        let offered = try HoldRows(call).move(hold, .offered) {
            ($0.licenceId, $0.readyAtMs, $0.reminded) = (licence.licenceId, now, true)
            $0.shelfUntilMs = licence.validUntilMs == 0 ? until : min(until, licence.validUntilMs)
        }
        if let offered { try HoldNotices(call).offered(offered) }
    }

    /// After a hold has moved: a copy that was kept for it is kept no more, and goes to the next in the line; so does one that is free while the hold
    /// is in the line again.
    /// - Parameters:
    ///   - hold: as it is now.
    ///   - before: as it was.
    /// - Throws: `StoreError`; a `Problem` of other plugins.
    func settle(_ hold: HoldRow, before: HoldRow) throws {
        if before.life == .ready, hold.life != .ready { try LicenceRows(call).release(offerOf: before.licenceId) }
        if before.life == .ready && hold.life.isClosed && hold.life != .filled || before.life == .suspended && hold.life == .waiting {
            try offer(hold.recordId)
        }
    }
}
