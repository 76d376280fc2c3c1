// What happened against the rules, for staff to settle.

internal import CirculationMessages
internal import LecternKit

/// Conflicts as the tables hold them. Valid inside one handler.
struct ConflictRows {
    private let call: Call

    init(_ call: Call) { self.call = call }

    /// Records a conflict and tells those who watch.
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
        try call.execute(
            """
            INSERT INTO circulation_conflict
                (conflict_id, reason, barcode, reader_id, loan_id, other_loan_id, other_reader_id, happened_at_ms,
                recorded_at_ms, terminal, device_sequence, rule, card)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """, .integer(conflict.conflictId), .text(conflict.reason), .text(conflict.barcode),
            .integer(conflict.readerId), .integer(conflict.loanId), .integer(conflict.otherLoanId),
            .integer(conflict.otherReaderId), .integer(conflict.happenedAtMs), .integer(conflict.recordedAtMs),
            .text(conflict.terminal), .integer(Int64(bitPattern: conflict.deviceSequence)), .text(conflict.rule),
            .text(conflict.card))
        try call.emit(
            topic: "circulation.conflict", kind: "conflict", subject: "conflict:\(conflict.conflictId)",
            Circulation.ConflictRecorded(conflict: conflict))
    }

    /// A page of conflicts, those first that were recorded first.
    /// - Throws: `StoreError`.
    func page(after: ConflictCursor, limit: Int64) throws -> [Circulation.Conflict] {
        try call.rows(
            """
            SELECT conflict_id, reason, barcode, reader_id, loan_id, other_loan_id, other_reader_id, happened_at_ms,
                recorded_at_ms, terminal, device_sequence, rule, COALESCE(card, '')
            FROM circulation_conflict
            WHERE (recorded_at_ms, conflict_id) > ($1, $2)
            ORDER BY recorded_at_ms, conflict_id LIMIT $3
            """, .integer(after.recordedAt), .integer(after.conflict), .integer(limit)
        ) { row in
            Circulation.Conflict(
                conflictId: try row.integer(0), reason: try row.text(1), barcode: try row.text(2),
                readerId: try row.integer(3), loanId: try row.integer(4), otherLoanId: try row.integer(5),
                otherReaderId: try row.integer(6), happenedAtMs: try row.integer(7),
                recordedAtMs: try row.integer(8), terminal: try row.text(9),
                deviceSequence: UInt64(bitPattern: try row.integer(10)), rule: try row.text(11),
                card: try row.text(12))
        }
    }
}
