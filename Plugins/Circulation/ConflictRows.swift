// Conflicts: what was done offline against the rules, for staff to settle.

internal import CirculationMessages
internal import LecternKit

/// Conflicts as the tables hold them. Valid inside one handler.
struct ConflictRows {
    private static let page = SQL("""
        SELECT \(ConflictRow.columns()) FROM \(ConflictRow.table) WHERE (recorded_at_ms, conflict_id) > ($1, $2)
        ORDER BY recorded_at_ms, conflict_id LIMIT $3
        """)

    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Records a conflict and emits its change.
    /// - Parameters:
    ///   - conflict: its reason, both sides and its rule; number, times and terminal are filled in.
    ///   - atMilliseconds: when it happened.
    /// - Throws: `StoreError`.
    func insert(_ conflict: Circulation.Conflict, atMilliseconds: Int64) throws {
        var conflict = conflict
        conflict.conflictId = try call.newID()
        conflict.happenedAtMs = atMilliseconds
        conflict.recordedAtMs = call.nowMilliseconds
        conflict.terminal = call.principal.terminal
        conflict.deviceSequence = call.deviceSequence
        try call.insert(
            ConflictRow(
                conflictId: conflict.conflictId, reason: conflict.reason, barcode: conflict.barcode,
                readerId: conflict.readerId, loanId: conflict.loanId, otherLoanId: conflict.otherLoanId,
                otherReaderId: conflict.otherReaderId, happenedAtMs: conflict.happenedAtMs,
                recordedAtMs: conflict.recordedAtMs, terminal: conflict.terminal,
                deviceSequence: conflict.deviceSequence, rule: conflict.rule, card: conflict.card))
        try call.emit(
            topic: "circulation.conflict", kind: "conflict", subject: .conflict(conflict.conflictId),
            Circulation.ConflictRecorded(conflict: conflict))
    }

    /// A page of conflicts, those first that were recorded first.
    /// - Throws: `StoreError`.
    func page(after: KeysetCursor, limit: Int64) throws -> [Circulation.Conflict] {
        try call.rows(
            Self.page, .integer(after.at), .integer(after.id), .integer(limit), as: ConflictRow.self
        ).map { row in
            Circulation.Conflict(
                conflictId: row.conflictId, reason: row.reason, barcode: row.barcode, readerId: row.readerId,
                loanId: row.loanId, otherLoanId: row.otherLoanId, otherReaderId: row.otherReaderId,
                happenedAtMs: row.happenedAtMs, recordedAtMs: row.recordedAtMs, terminal: row.terminal,
                deviceSequence: row.deviceSequence, rule: row.rule, card: row.card)
        }
    }
}
