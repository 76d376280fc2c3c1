-- What one Loans executes; Scripts/bench-store --update writes this.
-- 4 executions of 4 statements.

BEGIN;

SELECT terminal, kind, person, library, created_at_ms, expires_at_ms, COALESCE(ended_at_ms, expires_at_ms), rights
FROM lectern_session WHERE session_id = $1;

SELECT l.loan_id, l.lent_at_ms, l.due_at_ms, l.renewals, l.rule, l.lent_at_terminal, i.item_id, i.barcode, i.record_id, i.home_branch_id, i.branch_id, i.destination_branch_id, i.item_type, i.call_number, i.title, i.status, i.hold_id
FROM circulation_loan l JOIN circulation_item i ON i.item_id = l.item_id
WHERE l.reader_id = $1 AND l.returned_at_ms IS NULL AND (l.due_at_ms, l.loan_id) > ($2, $3)
    AND l.shared = 0
ORDER BY l.due_at_ms, l.loan_id LIMIT $4;

COMMIT;
