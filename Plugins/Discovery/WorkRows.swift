// Groups records into works as the tables hold them: which work a new or changed record belongs to, and what staff have said.

internal import DiscoveryMessages
internal import LecternKit
internal import LecternMessages
internal import LecternWorks

/// Works in one call's transaction. A work has no row of its own: its number is that of one of its records, so that whoever has kept the
/// number of a record, or of a work that has become part of another, finds the work of today.
struct WorkRows {
    /// What staff have said about a record.
    enum Ruling: Int64 {
        case merged = 1
        case split = 2
    }

    private static let keysMax = SQLFragment(stringLiteral: "\(DiscoveryLimits.boundKeysMax)")
    /// Keys of other records with some numbers.
    private static let bound = SQL("""
        SELECT \(WorkKeyRow.columns("k")), r.work_id FROM \(WorkKeyRow.table) AS k
        JOIN \(RecordRow.table) AS r ON r.record_id = k.record_id
        WHERE k.number IN (\(.parameters(1...WorkKeys.keysMax + 1))) ORDER BY k.number, k.record_id LIMIT \(keysMax)
        """)
    private static let ofRecord = SQL("SELECT \(WorkKeyRow.columns()) FROM \(WorkKeyRow.table) WHERE record_id = $1")
    private static let ofWork = SQL("""
        SELECT \(WorkKeyRow.columns("k")) FROM \(RecordRow.table) AS r JOIN \(WorkKeyRow.table) AS k ON k.record_id = r.record_id
        WHERE r.work_id = $1
        """)
    private static let members = SQL("SELECT \(RecordGrouped.columns()) FROM \(RecordRow.table) WHERE work_id = $1 ORDER BY record_id")
    private static let workOf = SQL("SELECT work_id FROM \(RecordRow.table) WHERE record_id = $1")
    private static let countOf = SQL("SELECT CAST(COUNT(*) AS BIGINT) FROM \(RecordRow.table) WHERE work_id = $1")
    private static let moved = RecordRow.update(.body, .workId)
    private static let keyAdded = WorkKeyRow.insert(onConflict: .number, .recordId, update: .bond, .detail)
    private static let withoutKeys = SQL("DELETE FROM \(WorkKeyRow.table) WHERE record_id = $1")
    private static let rulings = SQL("SELECT \(WorkRulingRow.columns()) FROM \(WorkRulingRow.table) WHERE record_id = $1 ORDER BY kind")
    private static let ruled = WorkRulingRow.insert(onConflict: .recordId, .kind, update: .groupId, .decidedAtMs, .reason)
    private static let withoutRuling = SQL("DELETE FROM \(WorkRulingRow.table) WHERE record_id = $1 AND kind = $2")

    let call: Call

    // MARK: Imports

    /// Writes the keys of a new record, and finds its work.
    /// - Parameter record: its number; it need not be written yet.
    /// - Returns: the number of its work.
    /// - Throws: `StoreError`.
    func add(_ record: Int64, _ keys: [WorkKey]) throws -> Int64 {
        try write(record, keys)
        return try attach(record, own: record, keys)
    }

    /// Writes the keys of a record that was there before, and finds its work anew where they are others.
    /// - Parameters:
    ///   - record: its number.
    ///   - work: its work until now; 0: it was not grouped.
    ///   - keys: of what it says now, without what staff have said.
    /// - Returns: the number of its work.
    /// - Throws: `StoreError`.
    func change(_ record: Int64, work: Int64, _ keys: [WorkKey]) throws -> Int64 {
        let keys = try effective(record, keys)
        let known = try call.rows(Self.ofRecord, .integer(record), as: WorkKeyRow.self).map(\.key)
        if work != 0, Set(known) == Set(keys) { return work }
        try call.execute(Self.withoutKeys, .integer(record))
        try write(record, keys)
        guard work != 0 else { return try attach(record, own: record, keys) }
        let own = try regroup(work, reason: "")[record] ?? record
        return try attach(record, own: own, keys)
    }

    /// The work of a record, or of a number that a work had once; nil: there is none.
    func work(of number: Int64) throws -> Int64? {
        guard let work = try call.first(Self.workOf, .integer(number), as: Int64.self) else { return nil }
        return work == 0 ? number : work
    }

    // MARK: What staff say

    /// Makes several works one.
    /// - Parameter numbers: of works or their records.
    /// - Returns: the number of the work.
    /// - Throws: a `Refusal` where there is no such work, fewer than two, or too many records.
    func merge(_ numbers: [Int64], reason: String) throws -> Int64 {
        var works: [Int64] = []
        for number in numbers.prefix(DiscoveryLimits.mergedWorksMax) {
            guard let work = try work(of: number) else { throw Refusal(Discovery.Reason.recordUnknown, facts: ("record_id", "\(number)")) }
            if !works.contains(work) { works.append(work) }
        }
        guard works.count > 1, numbers.count <= DiscoveryLimits.mergedWorksMax else { throw Refusal(Discovery.Reason.worksMissing) }
        var records: [Int64] = []
        for work in works { records += try self.records(of: work) }
        guard records.count <= DiscoveryLimits.workRecordsMax else {
            throw Refusal(
                Discovery.Reason.workTooLarge, facts: ("records", "\(records.count)"), ("records_max", "\(DiscoveryLimits.workRecordsMax)"))
        }
        let group = try call.newID()
        for record in records { try rule(record, .merged, group, reason) }
        let target = works.min() ?? works[0]
        for work in works where work != target { try move(work, to: target, reason: reason) }
        return target
    }

    /// Makes some records of a work another work.
    /// - Returns: the works that there are now.
    /// - Throws: a `Refusal` where they are no records of one work, or all of it.
    func split(_ records: [Int64], reason: String) throws -> [Int64] {
        let chosen = Set(records)
        guard let first = records.first, records.count <= DiscoveryLimits.workRecordsMax else { throw Refusal(Discovery.Reason.worksMissing) }
        guard let work = try work(of: first) else { throw Refusal(Discovery.Reason.recordUnknown, facts: ("record_id", "\(first)")) }
        let all = Set(try self.records(of: work))
        if let other = records.first(where: { !all.contains($0) }) { throw Refusal(Discovery.Reason.recordUnknown, facts: ("record_id", "\(other)")) }
        guard chosen.count < all.count else { throw Refusal(Discovery.Reason.worksMissing) }
        let group = try call.newID()
        for record in chosen.sorted() {
            // Its keys without what staff have said until now, under the new ruling.
            let plain = try unruled(record)
            try call.execute(Self.withoutRuling, .integer(record), .integer(Ruling.merged.rawValue))
            try call.insert(
                WorkRulingRow(recordId: record, kind: Ruling.split.rawValue, groupId: group, decidedAtMs: call.nowMilliseconds, reason: reason), Self.ruled)
            try call.insert(
                WorkRulingRow(recordId: record, kind: Ruling.merged.rawValue, groupId: group, decidedAtMs: call.nowMilliseconds, reason: reason), Self.ruled)
            try call.execute(Self.withoutKeys, .integer(record))
            try write(record, try effective(record, plain))
        }
        let now = try regroup(work, reason: reason)
        return Set(now.values).sorted()
    }

    /// Has a record belong to a group of staff's, beside what its keys say.
    private func rule(_ record: Int64, _ ruling: Ruling, _ group: Int64, _ reason: String) throws {
        let plain = try unruled(record)
        try call.insert(
            WorkRulingRow(recordId: record, kind: ruling.rawValue, groupId: group, decidedAtMs: call.nowMilliseconds, reason: reason), Self.ruled)
        try call.execute(Self.withoutKeys, .integer(record))
        try write(record, try effective(record, plain))
    }

    /// A record's keys as they are without rulings.
    private func unruled(_ record: Int64) throws -> [WorkKey] {
        let rulings = try call.rows(Self.rulings, .integer(record), as: WorkRulingRow.self)
        let salt = rulings.first { $0.kind == Ruling.split.rawValue }?.groupId ?? 0
        let groups = Set(rulings.filter { $0.kind == Ruling.merged.rawValue }.map(\.groupId))
        return try call.rows(Self.ofRecord, .integer(record), as: WorkKeyRow.self).map(\.key).filter { !groups.contains($0.number) }.map { key in
            WorkKey(number: key.number ^ salt, bond: key.bond, detail: key.detail)
        }
    }

    /// A record's keys with what staff have said: those of a record that was split off count within its group only.
    private func effective(_ record: Int64, _ keys: [WorkKey]) throws -> [WorkKey] {
        let rulings = try call.rows(Self.rulings, .integer(record), as: WorkRulingRow.self)
        guard !rulings.isEmpty else { return keys }
        let salt = rulings.first { $0.kind == Ruling.split.rawValue }?.groupId ?? 0
        let groups = rulings.filter { $0.kind == Ruling.merged.rawValue }.map { WorkKey(number: $0.groupId, bond: .asks) }
        return keys.map { WorkKey(number: $0.number ^ salt, bond: $0.bond, detail: $0.detail) } + groups
    }

    // MARK: Groups

    private func write(_ record: Int64, _ keys: [WorkKey]) throws {
        for key in keys {
            try call.insert(WorkKeyRow(number: key.number, recordId: record, bond: key.bond.rawValue, detail: key.detail), Self.keyAdded)
        }
    }

    /// Finds the works that a record's keys bind it to, and makes them one.
    /// - Parameter own: the work that the record has now.
    /// - Returns: the work.
    private func attach(_ record: Int64, own: Int64, _ keys: [WorkKey]) throws -> Int64 {
        guard let last = keys.last?.number else { return own }
        let numbers = keys.map(\.number) + Array(repeating: last, count: WorkKeys.keysMax + 1 - keys.count)
        var works: Set<Int64> = []
        try call.each(Self.bound, parameters: numbers.map { .integer($0) }) { row in
            let found = try row.next(WorkKeyRow.self)
            let work = try row.next(Int64.self)
            if found.recordId != record, work != 0, keys.contains(where: { $0.binds(found.key) }) { works.insert(work) }
            return true
        }
        works.remove(own)
        works = try works.filter { try count($0) < DiscoveryLimits.workRecordsMax }
        // Whoever has the number of a work keeps it: the lowest stays, and a record alone joins.
        let isAlone = own == record ? try call.first(Self.countOf, .integer(own), as: Int64.self) ?? 0 <= 1 : false
        let target = isAlone ? works.min() ?? own : works.union([own]).min() ?? own
        guard !works.isEmpty else { return own }
        for work in works.union([own]).subtracting([target]).sorted() where try count(work) + count(target) <= DiscoveryLimits.workRecordsMax {
            try move(work, to: target, reason: "")
        }
        return target
    }

    private func count(_ work: Int64) throws -> Int { Int(try call.first(Self.countOf, .integer(work), as: Int64.self) ?? 0) }

    private func records(of work: Int64) throws -> [Int64] {
        let members = try call.rows(Self.members, .integer(work), as: RecordGrouped.self).map(\.recordId)
        // One that was not grouped yet stands for itself.
        return members.isEmpty ? [work] : members
    }

    /// Gives all records of a work to another.
    private func move(_ work: Int64, to target: Int64, reason: String) throws {
        var members = try call.rows(Self.members, .integer(work), as: RecordGrouped.self)
        if members.isEmpty, let one = try call.first(Self.ungrouped, .integer(work), as: RecordGrouped.self) { members = [one] }
        guard !members.isEmpty else { return }
        for member in members { try move(member, to: target) }
        try emit("merged", work, target, members.map(\.recordId), reason)
    }

    private static let ungrouped = SQL("SELECT \(RecordGrouped.columns()) FROM \(RecordRow.table) WHERE record_id = $1")

    private func move(_ member: RecordGrouped, to work: Int64) throws {
        var record = try member.body.message()
        record.workId = work
        var row = RecordRow()
        row.recordId = member.recordId
        row.body = try Encoded(record)
        row.workId = work
        try call.update(row, Self.moved)
    }

    /// Groups the records of a work anew: what binds them may be gone.
    /// - Returns: the work of each record now.
    private func regroup(_ work: Int64, reason: String) throws -> [Int64: Int64] {
        let members = try call.rows(Self.members, .integer(work), as: RecordGrouped.self)
        var keys: [Int64: [WorkKey]] = [:]
        for row in try call.rows(Self.ofWork, .integer(work), as: WorkKeyRow.self) { keys[row.recordId, default: []].append(row.key) }
        var works: [Int64: Int64] = [:]
        let groups = WorkGrouping.groups(members.map { ($0.recordId, keys[$0.recordId, default: []]) })
        for group in groups {
            // The record with the work's number keeps it; of a work that lost that record the first part does.
            let number = group.contains(work) ? work : group[0]
            for record in group { works[record] = number }
            guard number != work else { continue }
            for member in members where group.contains(member.recordId) { try move(member, to: number) }
            try emit("split", work, number, group, reason)
        }
        return works
    }

    private func emit(_ kind: String, _ work: Int64, _ became: Int64, _ records: [Int64], _ reason: String) throws {
        try call.emit(
            topic: "discovery.work", kind: kind, subject: .record(work),
            Discovery.WorkChanged(workId: work, becameId: became, recordIds: records, reason: reason))
    }
}

extension WorkKeyRow {
    /// The key as grouping knows it. What a later release writes binds nothing.
    var key: WorkKey { WorkKey(number: number, bond: WorkKey.Bond(rawValue: bond) ?? .set, detail: detail) }
}
