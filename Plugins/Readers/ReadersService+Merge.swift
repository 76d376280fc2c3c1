// Records that are of one person. Nothing moves: each keeps what is its own, and its standing tells the numbers of all.

internal import LecternKit
internal import LecternMessages
internal import ReadersMessages
internal import ReadersRules

extension ReadersService {
    private static let ofGroup = SQL("""
        SELECT \(ReaderRow.columns()) FROM \(ReaderRow.table) WHERE merged_into = $1 AND merged_into <> 0 ORDER BY reader_id
        """)
    private static let regrouped = ReaderRow.update(.mergedInto, .version)

    func merge(_ request: Readers.MergeRequest, _ call: Call) throws -> Readers.MergeResponse {
        try Self.validator.requiredText(request.reason, "reason")
        let leading = try record(request.readerId, call)
        let merged = try record(request.mergedReaderId, call)
        let (ofLeading, ofMerged) = (try group(of: leading, call), try group(of: merged, call))
        let count = Int64(ofLeading.count + ofMerged.count)
        let isOther = leading.readerId != merged.readerId
        func holds(_ guarded: RecordLife.Guard) -> Holding {
            switch guarded {
            case .otherRecord: .holds(isOther)
            case .belowRecordsMax: .less(count - 1, than: Int64(ReadersLimits.recordsMax))
            }
        }
        let moved = RecordLife.table.decide(from: merged.life, .merged, by: call.actor, holds)
        let joined = RecordLife.table.decide(from: leading.life, .joined, by: call.actor, holds)
        let history = RecordHistoryRow(readerId: merged.readerId, intoReaderId: leading.readerId, reason: request.reason)
        try call.move(moved, history: history, isPast: false, refuse: Self.notMovable) {
            for row in ofMerged { try put(row, into: leading.readerId, "merged", request.reason, call) }
            return .merged
        }
        try call.move(joined, isPast: false, refuse: Self.notMovable) {
            try put(leading, into: leading.readerId, "merged", request.reason, call)
            return .leading
        }
        return Readers.MergeResponse(recordIds: try group(of: try record(request.readerId, call), call).map(\.readerId))
    }

    func tellApart(_ request: Readers.TellApartRequest, _ call: Call) throws -> Readers.MergeResponse {
        try Self.validator.requiredText(request.reason, "reason")
        let row = try record(request.readerId, call)
        let left = try group(of: row, call).filter { $0.readerId != row.readerId }
        let history = RecordHistoryRow(readerId: row.readerId, intoReaderId: row.mergedInto, reason: request.reason)
        let apart = RecordLife.table.decide(from: row.life, .toldApart, by: call.actor)
        try call.move(apart, history: history, isPast: false, refuse: Self.notMovable) {
            try put(row, into: 0, "told_apart", request.reason, call)
            return .alone
        }
        for other in left {
            guard left.count == 1 else {
                try put(other, into: other.mergedInto, "told_apart", request.reason, call)
                continue
            }
            try call.move(RecordLife.table.decide(from: other.life, .left, by: call.actor), isPast: false, refuse: Self.notMovable) {
                try put(other, into: 0, "told_apart", request.reason, call)
                return .alone
            }
        }
        return Readers.MergeResponse(recordIds: left.map(\.readerId))
    }

    private func record(_ id: Int64, _ call: Call) throws -> ReaderRow {
        guard let row = try ReaderRows(call).row(id) else {
            throw Refusal(Readers.Reason.readerUnknown, facts: ("reader_id", "\(id)"))
        }
        return row
    }

    /// All records of the person of a record.
    private func group(of row: ReaderRow, _ call: Call) throws -> [ReaderRow] {
        guard row.mergedInto != 0 else { return [row] }
        return try call.rows(Self.ofGroup, .integer(row.mergedInto), as: ReaderRow.self)
    }

    /// Writes where a record belongs. Its row is written whether or not that changes, so that whoever reads a standing meanwhile on another
    /// daemon meets this transaction.
    private func put(_ row: ReaderRow, into group: Int64, _ event: String, _ reason: String, _ call: Call) throws {
        var row = row
        row.mergedInto = group
        row.version += 1
        try call.update(row, Self.regrouped)
        try ChangeRows(call).insert([], of: row.readerId, version: row.version, event: event, reason: reason)
        try ReaderRows(call).emit(event, row.readerId)
    }

    private static func notMovable(_ objection: Objection<RecordLife>) -> any Error {
        if case .guarded(.belowRecordsMax) = objection {
            return Refusal(Readers.Reason.recordsTooMany, facts: ("records_max", "\(ReadersLimits.recordsMax)"))
        }
        return Refusal(Readers.Reason.recordState, facts: objection.facts)
    }
}

extension ReaderRow {
    /// Where the record is in its life.
    var life: RecordLife.State { mergedInto == 0 ? .alone : mergedInto == readerId ? .leading : .merged }
}
