// Past loans and holds are anonymised as their readers chose: what happened to an item stays, whose it was goes.

internal import CirculationBackgroundMessages
internal import CirculationMessages
internal import HostMessages
internal import LecternKit
internal import LecternMessages
internal import ReadersRecordMessages

extension CirculationService {
    /// After a return, where the reader wants nothing kept, and after a reader or a library has chosen another time.
    func followHistory(_ change: Host.Change, _ call: Call) throws -> CirculationBackground.FollowHistoryResponse {
        let rows = PrivacyRows(call)
        if change.topic == "circulation.loan" {
            // Before anybody has chosen all loans are kept.
            guard change.kind == "returned", let reader = Self.reader(of: change), try rows.isBegun(), try kept([reader], call)[reader]?.days == 0
            else { return .init() }
            try scheduleHistory(reader, at: call.nowMilliseconds + CirculationLimits.undoMillisecondsMax, call)
            return .init()
        }
        if try rows.begin() || Self.reader(of: change) == nil { try scheduleHistory(at: call.nowMilliseconds, call) }
        if let reader = Self.reader(of: change) { try scheduleHistory(reader, at: call.nowMilliseconds, call) }
        return .init()
    }

    private static func reader(of change: Host.Change) -> Int64? {
        let parts = change.subject.split(separator: ":")
        return parts.count == 2 && parts[0] == "reader" ? Int64(parts[1]) : nil
    }

    private func scheduleHistory(_ reader: Int64 = 0, after: Int64 = 0, at: Int64, _ call: Call) throws {
        try call.schedule(
            at: at, key: reader == 0 ? "history" : "history-\(reader)", CirculationBackground.Timers.sweepHistory,
            CirculationBackground.SweepHistoryRequest(readerId: reader, afterReaderId: after))
    }

    /// How long past loans of readers are kept.
    private func kept(_ readers: [Int64], _ call: Call) throws -> [Int64: ReadersRecord.KeptTime] {
        let told = try ReadersRecord.Client(call).historyKept(.init(readerIds: readers)).readers
        return Dictionary(zip(readers, told), uniquingKeysWith: { first, _ in first })
            .filter { !$0.value.keep }
    }

    /// One step: of one reader, or of some of all readers, who are gone through once a day.
    func sweepHistory(
        _ request: CirculationBackground.SweepHistoryRequest, _ call: Call
    ) throws -> CirculationBackground.SweepHistoryResponse {
        let rows = PrivacyRows(call)
        let isOne = request.readerId != 0
        let readers = try isOne ? [request.readerId] : rows.readers(after: request.afterReaderId, limit: CirculationLimits.sweptReadersMax)
        let kept = try kept(readers, call)
        var answer = CirculationBackground.SweepHistoryResponse()
        for reader in readers {
            guard let time = kept[reader] else { continue }
            let keptMilliseconds = max(Int64(time.days) * Self.dayMilliseconds, CirculationLimits.undoMillisecondsMax)
            let anonymised = try rows.anonymise(reader, until: call.nowMilliseconds - keptMilliseconds, limit: CirculationLimits.sweptLoansMax)
            answer.anonymised += UInt32(clamping: anonymised)
            guard anonymised < CirculationLimits.sweptLoansMax else {
                // There are more of this reader.
                try scheduleHistory(isOne ? reader : 0, after: isOne ? 0 : reader - 1, at: call.nowMilliseconds, call)
                return answer
            }
        }
        guard !isOne else { return answer }
        let isMore = readers.count == CirculationLimits.sweptReadersMax
        try scheduleHistory(
            after: isMore ? readers.last ?? 0 : 0, at: isMore ? call.nowMilliseconds : call.nowMilliseconds + Self.dayMilliseconds, call)
        return answer
    }
}

/// Past loans and holds, as they lose their readers. Valid inside one handler.
struct PrivacyRows {
    private static let begun = PrivacySweepRow.insert(onConflict: .name)
    private static let isBegun = SQL("SELECT since_ms FROM \(PrivacySweepRow.table) WHERE name = 'history'")
    private static let nextReader = SQL("""
        SELECT reader_id FROM \(LoanRow.table) WHERE reader_id > $1 AND returned_at_ms IS NOT NULL ORDER BY reader_id LIMIT 1
        """)
    private static let pastLoans = SQL("""
        SELECT loan_id, item_id FROM \(LoanRow.table)
        WHERE reader_id = $1 AND returned_at_ms IS NOT NULL AND returned_at_ms <= $2 ORDER BY returned_at_ms, loan_id LIMIT $3
        """)
    private static let loanLost = SQL("UPDATE \(LoanRow.table) SET reader_id = 0 WHERE loan_id = $1")
    private static let historyLost = SQL("""
        UPDATE \(ItemHistoryRow.table) SET person = 0, request_key = '' WHERE item_id = $1 AND loan_id = $2 AND person = $3
        """)
    private static let pastHolds = SQL("""
        SELECT hold_id FROM \(HoldRow.table)
        WHERE reader_id = $1 AND closed_at_ms IS NOT NULL AND closed_at_ms <= $2 AND on_shelf = 0 ORDER BY closed_at_ms, hold_id LIMIT $3
        """)
    private static let holdLost = SQL("""
        UPDATE \(HoldRow.table) SET reader_id = 0, placed_by = CASE WHEN placed_by = $2 THEN 0 ELSE placed_by END WHERE hold_id = $1
        """)
    private static let holdHistoryLost = SQL("UPDATE \(HoldHistoryRow.table) SET person = 0, request_key = '' WHERE hold_id = $1 AND person = $2")

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Whether anybody has chosen how long past loans are kept.
    /// - Throws: `StoreError`.
    func isBegun() throws -> Bool { try call.first(Self.isBegun, as: Int64.self) != nil }

    /// Notes that somebody has.
    /// - Returns: whether it is the first time.
    /// - Throws: `StoreError`.
    func begin() throws -> Bool { try call.write(PrivacySweepRow(name: "history", sinceMs: call.nowMilliseconds), Self.begun) == 1 }

    /// Readers who have past loans, by number: each is one look at an index.
    /// - Throws: `StoreError`.
    func readers(after reader: Int64, limit: Int) throws -> [Int64] {
        var readers: [Int64] = []
        while readers.count < limit, let next = try call.first(Self.nextReader, .integer(readers.last ?? reader), as: Int64.self) {
            readers.append(next)
        }
        return readers
    }

    /// Takes a reader from loans and holds that ended.
    /// - Parameters:
    ///   - until: those that ended later stay, milliseconds since 1970.
    ///   - limit: of either at most so many.
    /// - Returns: how many there were of the more frequent ones.
    /// - Throws: `StoreError`.
    func anonymise(_ reader: Int64, until: Int64, limit: Int) throws -> Int {
        let loans = try call.rows(Self.pastLoans, .integer(reader), .integer(until), .integer(Int64(limit))) { row in
            (loan: try row.next(Int64.self), item: try row.next(Int64.self))
        }
        for (loan, item) in loans {
            try call.execute(Self.historyLost, .integer(item), .integer(loan), .integer(reader))
            try call.execute(Self.loanLost, .integer(loan))
        }
        let holds = try call.rows(Self.pastHolds, .integer(reader), .integer(until), .integer(Int64(limit)), as: Int64.self)
        for hold in holds {
            try call.execute(Self.holdHistoryLost, .integer(hold), .integer(reader))
            try call.execute(Self.holdLost, .integer(hold), .integer(reader))
        }
        return max(loans.count, holds.count)
    }
}
