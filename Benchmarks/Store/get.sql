-- What one Get executes; Scripts/bench-store --update writes this.
-- 4 executions of 4 statements.

BEGIN;

SELECT terminal, kind, person, library, created_at_ms, expires_at_ms, COALESCE(ended_at_ms, expires_at_ms), rights
FROM lectern_session WHERE session_id = $1;

SELECT r.body, NULL, NULL, NULL, NULL, NULL, NULL
FROM discovery_records AS r WHERE r.record_id = $1
UNION ALL
SELECT NULL, a.record_id, a.form, a.branch_id, a.items, a.available, a.call_number
FROM discovery_availability AS a WHERE a.record_id = $1 AND a.items > 0;

COMMIT;
