-- What one Borrow executes; Scripts/bench-store --update writes this. BEGIN IMMEDIATE and COMMIT are shared by a group.
-- 17 executions of 17 statements.

SAVEPOINT unit;

SELECT terminal, kind, person, library, created_at_ms, expires_at_ms, COALESCE(ended_at_ms, expires_at_ms), rights
FROM lectern_session WHERE session_id = $1;

INSERT INTO lectern_request (owner, request_key, key_ms, method, digest, person, recorded_at_ms)
VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT DO NOTHING;

SELECT i.item_id, i.barcode, i.record_id, i.home_branch_id, i.branch_id, i.destination_branch_id, i.item_type, i.call_number, i.title, i.seen_at_ms, i.seen_terminal, i.version, i.status, i.hold_id, i.collection, i.language, i.added_at_ms, l.loan_id, l.due_at_ms, s.branch_id,
    (SELECT w.hold_id FROM circulation_hold_line w WHERE w.record_id = i.record_id LIMIT 1) FROM circulation_item i
LEFT JOIN circulation_loan l ON l.item_id = i.item_id AND l.returned_at_ms IS NULL
LEFT JOIN circulation_sweep s ON s.branch_id = i.branch_id WHERE i.barcode = $1;

SELECT r.reader_id, r.library_id, r.category, r.expires_at_ms, r.merged_into, r.card_lost_at_ms, b.block_id, b.reason, b.until_ms, b.placed_at_ms FROM readers_reader AS r
LEFT JOIN readers_block AS b
    ON b.reader_id = r.reader_id AND b.placed_at_ms <= $2 AND (b.until_ms = 0 OR b.until_ms > $2)
    AND (b.lifted_at_ms IS NULL OR b.lifted_at_ms > $2)
WHERE r.reader_id = $1;

SELECT code, category, item_type, branch_id, lendable, days, loans_max, renewals_max, valid_from_ms, valid_until_ms FROM circulation_rule
WHERE category = '' AND item_type = '' AND NOT (branch_id <> 0 AND branch_id <> $3)
UNION ALL SELECT code, category, item_type, branch_id, lendable, days, loans_max, renewals_max, valid_from_ms, valid_until_ms FROM circulation_rule
WHERE category = '' AND item_type = $2 AND NOT (branch_id <> 0 AND branch_id <> $3)
UNION ALL SELECT code, category, item_type, branch_id, lendable, days, loans_max, renewals_max, valid_from_ms, valid_until_ms FROM circulation_rule
WHERE category = $1 AND item_type = '' AND NOT (branch_id <> 0 AND branch_id <> $3)
UNION ALL SELECT code, category, item_type, branch_id, lendable, days, loans_max, renewals_max, valid_from_ms, valid_until_ms FROM circulation_rule
WHERE category = $1 AND item_type = $2 AND NOT (branch_id <> 0 AND branch_id <> $3)
UNION ALL SELECT code, '', '', 0, 0, rule_set_id, 0, -1, valid_from_ms, 0 FROM circulation_rule_set
WHERE state = 2 AND valid_from_ms = (SELECT MAX(valid_from_ms) FROM circulation_rule_set WHERE state = 2 AND valid_from_ms <= $4);

SELECT p.service_point_id, p.code, p.zone, p.branch_id, p.lends, p.takes_returns, p.state, p.has_days, b.library_id, b.code, b.name
FROM city_point AS p LEFT JOIN city_branch AS b ON b.branch_id = p.branch_id
WHERE p.code = $1;

SELECT weekday, from_minute, until_minute, NULL FROM city_open_time WHERE service_point_id = $1
UNION ALL
SELECT NULL, NULL, NULL, local_date FROM city_closed_date
WHERE service_point_id = $1 AND local_date >= $2;

SELECT COUNT(*) FROM circulation_loan WHERE reader_id = $1 AND returned_at_ms IS NULL;

INSERT INTO circulation_loan (loan_id, item_id, reader_id, category, branch_id, lent_at_ms, due_at_ms, returned_at_ms, renewals, rule, lent_at_terminal, returned_at_terminal, stage, shared) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

UPDATE circulation_item SET branch_id = $1, destination_branch_id = $2, seen_at_ms = $3, seen_terminal = $4 WHERE item_id = $5;

SELECT r.record_id, a.items, a.available, a.call_number FROM discovery_records AS r
LEFT JOIN discovery_availability AS a ON a.record_id = r.record_id AND a.form = $2 AND a.branch_id = $3
WHERE r.record_id = $1;

UPDATE discovery_availability SET items = $1, available = $2, call_number = $3 WHERE record_id = $4 AND form = $5 AND branch_id = $6;

INSERT INTO circulation_history (item_id, history_id, loan_id, event, from_state, to_state, happened_at_ms, recorded_at_ms, person, terminal, method, request_key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

INSERT INTO store_change
(topic, kind, subject, body_type, body, happened_at_ms, recorded_at_ms, certificate, terminal, person, session_kind, method)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

INSERT INTO lectern_answer (owner, request_key, key_ms, answer) VALUES ($1, $2, $3, $4);

RELEASE unit;
