// Holds on works: which records are of a work that somebody waits for, and what becomes of its line when records change their works.

internal import CirculationMessages
internal import CirculationRules
internal import LecternKit

/// The lines of works. A hold keeps the record that it was placed on, and follows that record into whatever work it belongs to: so no merging
/// and no splitting loses one, in whichever order it is told. Valid inside one handler.
struct HoldWorks {
    /// The stage of a row by which a record is of a work that somebody waits for. The look that tells a loan or a return that somebody waits for
    /// the record finds it as well.
    static let memberStage: Int64 = 9
    /// So many records are looked up with one statement.
    private static let sliceSize = 20

    private static let members = SQL("""
        SELECT record_id, hold_id FROM \(HoldLineRow.table)
        WHERE record_id IN (\(.parameters(1...sliceSize))) AND item_type = '' AND item_id = 0 AND stage = 9
        """)
    /// Works with a line under the number of a record that is of another work now.
    private static let counted = SQL("""
        SELECT work_id FROM \(HoldCountRow.table) WHERE work_id IN (\(.parameters(1...sliceSize))) AND work_id <> $21 AND waiting > 0
        """)
    private static let asked = SQL("SELECT hold_id FROM \(HoldLineRow.table) WHERE record_id = $1 LIMIT 1")
    private static let left = SQL("""
        DELETE FROM \(HoldLineRow.table) WHERE record_id = $1 AND item_type = '' AND item_id = 0 AND stage = 9
        """)
    private static let dissolved = SQL("""
        DELETE FROM \(HoldLineRow.table) WHERE hold_id = $1 AND stage = 9
            AND NOT EXISTS (SELECT 1 FROM \(HoldLineRow.table) w WHERE w.record_id = $2)
        """)
    /// The records on which holds on a work were placed.
    private static let placedOn = SQL("""
        SELECT DISTINCT h.record_id FROM \(HoldLineRow.table) w JOIN \(HoldRow.table) h ON h.hold_id = w.hold_id WHERE w.record_id = $1
        """)
    private static let movedOfWork = SQL("""
        UPDATE \(HoldRow.table) SET work_id = $2 WHERE work_id = $1 AND record_id = $3
            AND hold_id IN (SELECT hold_id FROM \(HoldLineRow.table) WHERE record_id = $4)
        """)
    private static let movedOfRecord = SQL("""
        UPDATE \(HoldRow.table) SET work_id = $2 WHERE work_id = $1
            AND hold_id IN (SELECT hold_id FROM \(HoldLineRow.table) WHERE record_id = $3 AND stage < 9)
        """)
    private static let movedLine = SQL("""
        UPDATE \(HoldLineRow.table) SET record_id = $2 WHERE record_id = $1
            AND EXISTS (SELECT 1 FROM \(HoldRow.table) h WHERE h.hold_id = \(HoldLineRow.table).hold_id AND h.work_id = $3)
        """)
    private static let recounted = SQL("""
        INSERT INTO \(HoldCountRow.table) (work_id, waiting)
        VALUES ($1, (SELECT COUNT(*) FROM \(HoldRow.table) WHERE work_id = $1 AND state <= 2))
        ON CONFLICT (work_id) DO UPDATE SET waiting = excluded.waiting
        """)
    private static let untargeted = SQL("""
        SELECT \(HoldRow.columns()) FROM \(HoldRow.table)
        WHERE work_id = $1 AND state <= 2 AND state = 1 AND target_branch_id = 0 ORDER BY placed_at_ms, hold_id LIMIT $2
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// The number under which the line of a work is kept beside those of records, whose numbers are never negative.
    static func line(of work: Int64) -> Int64 { -work }

    /// Has a work's line hold whoever waits for it, after records have come to the work or before somebody asks for it.
    /// - Parameters:
    ///   - work: the work as Discovery has it now.
    ///   - isAsked: whether somebody is about to ask for it, any of its records.
    ///   - old: a work from which records may have come; 0: that is not known.
    /// - Throws: `StoreError`; a `Problem` of other plugins.
    func keep(_ work: HoldTargets.Work, isAsked: Bool, from old: Int64 = 0) throws {
        let members = try members(of: work.records)
        var others = Set(members.values).union(try counted(work))
        others.insert(old)
        others.subtract([0, work.id])
        for other in others.sorted() { try move(from: other, to: work) }
        let isAwaited = try isAsked || call.first(Self.asked, .integer(Self.line(of: work.id)), as: Int64.self) != nil
        for record in work.records {
            let known = members[record]
            guard known != (isAwaited ? work.id : nil) else { continue }
            if known != nil { try call.execute(Self.left, .integer(record)) }
            if isAwaited { try join(record, work.id) }
        }
        for other in others.sorted() { try dissolve(other) }
        guard !others.isEmpty, work.availableAll > 0 else { return }
        // What stands on a shelf of the one may be what somebody waits for of the other.
        let limit = min(work.availableAll, HoldLimits.targetedAtOnceMax)
        for hold in try call.rows(Self.untargeted, .integer(work.id), .integer(limit), as: HoldRow.self) {
            try HoldTargets(call).choose(hold, of: hold.scope == HoldRow.ofWork ? work : nil)
        }
    }

    /// An item has come to a record: somebody may wait for its work.
    /// - Throws: `StoreError`.
    func joined(_ record: Int64, _ work: Int64) throws {
        guard work != 0, try call.first(Self.asked, .integer(Self.line(of: work)), as: Int64.self) != nil,
            try members(of: [record]).isEmpty
        else { return }
        try join(record, work)
    }

    /// A hold on a work is over: once nobody waits for it, its records are not looked after any more.
    /// - Throws: `StoreError`.
    func dissolve(_ work: Int64) throws { try call.execute(Self.dissolved, .integer(work), .integer(Self.line(of: work))) }

    private func join(_ record: Int64, _ work: Int64) throws {
        try call.insert(HoldLineRow(recordId: record, stage: Self.memberStage, holdId: work))
    }

    private func move(from old: Int64, to work: HoldTargets.Work) throws {
        let here = Set(work.records)
        let (from, to) = (SQLValue.integer(Self.line(of: old)), SQLValue.integer(Self.line(of: work.id)))
        for record in try call.rows(Self.placedOn, from, as: Int64.self) where here.contains(record) {
            try call.execute(Self.movedOfWork, .integer(old), .integer(work.id), .integer(record), from)
        }
        for record in work.records { try call.execute(Self.movedOfRecord, .integer(old), .integer(work.id), .integer(record)) }
        try call.execute(Self.movedLine, from, to, .integer(work.id))
        for one in [old, work.id] { try call.execute(Self.recounted, .integer(one)) }
    }

    /// The work of each record that is of one somebody waits for.
    private func members(of records: [Int64]) throws -> [Int64: Int64] {
        var members: [Int64: Int64] = [:]
        try slices(records) { slice in
            try call.each(Self.members, parameters: slice) { row in
                let record = try row.next(Int64.self)
                members[record] = try row.next(Int64.self)
                return true
            }
        }
        return members
    }

    private func counted(_ work: HoldTargets.Work) throws -> [Int64] {
        var found: [Int64] = []
        try slices(work.records) { slice in
            try call.each(Self.counted, parameters: slice + [.integer(work.id)]) { row in
                found.append(try row.next(Int64.self))
                return true
            }
        }
        return found
    }

    private func slices(_ records: [Int64], _ body: ([SQLValue]) throws -> Void) throws {
        for start in stride(from: 0, to: records.count, by: Self.sliceSize) {
            let slice = records[start..<min(start + Self.sliceSize, records.count)].map { SQLValue.integer($0) }
            try body(slice + Array(repeating: slice[0], count: Self.sliceSize - slice.count))
        }
    }
}
