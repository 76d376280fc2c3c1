-- What one Loans executes; Scripts/bench-store --update writes this.
-- 5 executions of 5 statements.

BEGIN;

SELECT terminal, kind, person, library, created_at_ms, expires_at_ms, COALESCE(ended_at_ms, expires_at_ms)
FROM lectern_session WHERE session_id = $1;

SELECT r.reader_id, r.library_id, r.card, r.name, r.category, r.expires_at_ms, r.version, r.language,
    b.block_id, b.reason, b.until_ms, b.placed_at_ms
FROM readers_reader AS r LEFT JOIN readers_block AS b
    ON b.reader_id = r.reader_id AND b.placed_at_ms <= $2 AND (b.until_ms = 0 OR b.until_ms > $2)
    AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $2)
WHERE r.reader_id = $1 ORDER BY b.placed_at_ms, b.block_id;

SELECT l.loan_id, l.item_id, l.reader_id, l.category, l.branch_id, l.lent_at_ms, l.due_at_ms,
    l.returned_at_ms, l.renewals, l.rule, l.lent_at_terminal, l.returned_at_terminal,
    i.item_id, i.barcode, i.record_id, i.home_branch_id, i.branch_id, i.destination_branch_id,
    i.item_type, i.call_number, i.title, i.seen_at_ms, i.seen_terminal, l.loan_id, l.due_at_ms
FROM circulation_loan l JOIN circulation_item i ON i.item_id = l.item_id
WHERE l.reader_id = $1 AND l.returned_at_ms IS NULL
    AND (l.due_at_ms > $2 OR (l.due_at_ms = $2 AND l.loan_id > $3))
ORDER BY l.due_at_ms, l.loan_id LIMIT $4;

COMMIT;
